"""Ways out: forks, draws, calls."""

from collections import Counter

import pytest
from play.build import (
    choice,
    chose,
    compare,
    moving,
    name,
    number,
    passage,
    setting,
    story,
    tell,
    visited,
    whole,
)

from game.play.exits import NoWayOutError
from game.play.open import NotOpenError
from game.play.page import plain
from game.play.reading import Reading, start
from game.play.retrace import retrace
from game.play.state import Frame
from game.play.trail import Chose, Drew, Went
from game.story.model import Passage, Story
from game.story.way import Back, Branch, Call, Draw, Fork, Lot, To

RAIN = Draw((Lot(3, To("rain")), Lot(1, To("dry"))))


def weather() -> Story:
    """A draw three to one."""
    return story(passage("kitchen", exit=RAIN), passage("rain"), passage("dry"))


def walk(*passages: Passage, steps: int = 1, **more: object) -> Reading:
    """A reading that went on as often."""
    reading = start(story(*passages, **more), 1)
    for _ in range(steps):
        reading = reading.pick(Went())
    return reading


def test_a_fork_takes_the_first_way_that_is_open() -> None:
    """Conditions are asked from the top."""
    fork = Fork((Branch(compare("cognitive", ">", 90), To("far")), Branch(None, To("near"))))

    assert walk(passage("kitchen", exit=fork), passage("far"), passage("near")).page.passage == "near"


def test_a_fork_reads_what_its_pick_has_done() -> None:
    """A choice's own effects come before its way out."""
    fork = Fork((Branch(chose("kitchen", "salt"), To("near")), Branch(None, To("far"))))
    salt = story(passage("kitchen", choice("salt", exit=fork)), passage("near"), passage("far"))

    assert start(salt, 1).pick(Chose("salt")).page.passage == "near"


def test_a_fork_without_an_open_way_is_the_storys_fault() -> None:
    """The loader refuses it; play says where it is."""
    fork = Fork((Branch(compare("cognitive", ">", 90), To("kitchen")),))
    with pytest.raises(NoWayOutError) as lost:
        walk(passage("kitchen", exit=fork))

    assert str(lost.value) == "no way of the fork in `kitchen` is open"


def test_a_choice_that_leads_nowhere_is_the_storys_fault() -> None:
    """The loader refuses it; play says where it is."""
    with pytest.raises(NoWayOutError) as lost:
        start(story(passage("kitchen", choice("salt"))), 1).pick(Chose("salt"))

    assert str(lost.value) == "`kitchen` leads nowhere"


def test_a_draw_is_recorded_in_the_trail() -> None:
    """A trail tells what chance gave."""
    reading = start(weather(), 1).pick(Went())

    assert reading.state.trail == (Went(), Drew(reading.state.passage))


def test_the_same_seed_draws_the_same() -> None:
    """A reading can be told by its seed and its picks, on every machine."""
    drawn = "".join(start(weather(), seed).pick(Went()).state.passage[0] for seed in range(20))

    assert drawn == "drrrrrrrrrrrrdrrrrrr"


def test_a_draw_keeps_its_weights() -> None:
    """Three to one is three to one."""
    drawn = Counter(start(weather(), seed).pick(Went()).state.passage for seed in range(4000))

    assert abs(drawn["rain"] - 3000) < 100


def test_a_forced_draw_gives_what_is_asked() -> None:
    """A trail that was walked elsewhere leads here to the same page."""
    both = [retrace(weather(), 1, (Went(), Drew(way))).page.passage for way in ("rain", "dry")]

    assert both == ["rain", "dry"]


@pytest.mark.parametrize("forced", ["hail", "kitchen"])
def test_a_draw_cannot_give_what_is_not_among_its_lots(forced: str) -> None:
    """A trail of another story is refused, not bent."""
    with pytest.raises(NotOpenError) as refused:
        retrace(weather(), 1, (Went(), Drew(forced)))

    assert refused.value.pick == Drew(forced)


def test_no_draw_can_be_forced_where_none_is_made() -> None:
    """A trail of another story is refused, not bent."""
    with pytest.raises(NotOpenError) as refused:
        retrace(story(passage("kitchen", exit="kitchen")), 1, (Went(), Drew("kitchen")))

    assert refused.value.pick == Drew("kitchen")


def test_a_draw_by_itself_is_no_pick() -> None:
    """Chance follows a pick; it never comes first."""
    with pytest.raises(NotOpenError) as refused:
        retrace(weather(), 1, (Drew("rain"),))

    assert str(refused.value) == "you picked `drew: rain`, but open on `kitchen` are `went`"


def test_a_call_comes_back_to_where_it_says() -> None:
    """An aside is told once and used from many pages."""
    reading = walk(
        passage("kitchen", exit=Call("aside", "bread")),
        passage("aside", exit=Back()),
        passage("bread"),
        steps=2,
    )

    assert (reading.state.passage, reading.state.stack) == ("bread", ())


def test_a_call_without_a_way_after_it_comes_back_to_its_caller() -> None:
    """It is a visit, but the passage's own effects do not happen again."""
    kitchen = passage("kitchen", exit=Call("aside", None), shift=moving(concern=5))
    reading = walk(kitchen, passage("aside", exit=Back()), steps=2)

    assert (reading.state.visits["kitchen"], reading.state.values["concern"]) == (2, 35)


def test_an_open_call_is_part_of_the_state() -> None:
    """Whoever saves in an aside must come back from it."""
    reading = walk(
        passage("kitchen", exit=Call("aside", "bread")), passage("aside", exit=Back()), passage("bread")
    )

    assert reading.state.stack == (Frame("kitchen", "bread"),)


def test_calls_nest_no_deeper_than_eight() -> None:
    """A circle of calls is the story's fault."""
    with pytest.raises(NoWayOutError) as lost:
        walk(passage("kitchen", exit=Call("kitchen", "kitchen")), steps=9)

    assert str(lost.value) == "`kitchen` calls more than 8 deep"


def test_nothing_comes_back_that_was_not_called() -> None:
    """A `back` without a call is the story's fault."""
    with pytest.raises(NoWayOutError) as lost:
        walk(passage("kitchen", exit=Back()))

    assert str(lost.value) == "`kitchen` goes back, but nothing called it"


def test_a_passage_is_not_visited_before_its_first_entry() -> None:
    """`visited` tells of earlier entries, not of the one at hand."""
    kitchen = passage("kitchen", tell("Again.", when=visited("kitchen")), exit="kitchen")
    pages = [walk(kitchen, steps=steps).page.lines for steps in (0, 1)]

    assert [[plain(shown.line.words) for shown in lines] for lines in pages] == [[], ["Again."]]


def test_a_set_that_asks_for_its_own_choice_reads_the_old_answer() -> None:
    """While a choice is taken, it was not yet taken."""
    once = choice("salt", "kitchen", set=setting(asked=chose("kitchen", "salt")))
    salt = story(passage("kitchen", once), variables=[whole("asked", 0, 0, 1)])
    reading = start(salt, 1).pick(Chose("salt"))

    assert [reading.state.values["asked"], reading.pick(Chose("salt")).state.values["asked"]] == [0, 1]


def test_values_can_be_set_from_meters() -> None:
    """A variable may remember where a meter stood, and a set may move a meter."""
    taken = choice("salt", "kitchen", set=setting(then=name("cognitive"), cognitive=number(150)))
    values = (
        start(story(passage("kitchen", taken), variables=[whole("then")]), 1).pick(Chose("salt")).state.values
    )

    assert (values["then"], values["cognitive"]) == (30, 100)
