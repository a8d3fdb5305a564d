"""A pick makes the next page, in the order that the format promises."""

import pytest
from play.build import add, choice, compare, moving, name, passage, setting, story, tell, whole

from game.play.open import NotOpenError
from game.play.page import plain
from game.play.trail import Chose, Went
from game.play.turn import begin, choose


def test_a_story_begins_at_its_start() -> None:
    """The first page is the one that the author named."""
    page = begin(story(passage("kitchen", tell("Soup."))), seed=1).page

    assert (page.passage, [plain(shown.line.words) for shown in page.lines]) == ("kitchen", ["Soup."])


def test_a_pick_leads_to_its_passage() -> None:
    """A choice that does not lead where it says breaks every story."""
    salt = story(passage("kitchen", choice("salt", "bread")), passage("bread"))

    assert choose(salt, begin(salt, 1).state, Chose("salt")).page.passage == "bread"


def test_all_sets_of_a_pick_read_the_old_values() -> None:
    """Two variables can change places, which only works when both are read first."""
    swap = choice("swap", "bread", set=setting(left=name("right"), right=name("left")))
    salt = story(passage("kitchen", swap), passage("bread"), variables=[whole("left", 1), whole("right", 2)])
    values = choose(salt, begin(salt, 1).state, Chose("swap")).state.values

    assert (values["left"], values["right"]) == (2, 1)


def test_a_set_stays_within_its_bounds() -> None:
    """A story never has to ask whether there are fewer than no spoons."""
    salt = story(
        passage("kitchen", choice("salt", "bread", set=setting(spoons=add("spoons", -5)))),
        passage("bread"),
        variables=[whole("spoons", 3, 0, 3)],
    )

    assert choose(salt, begin(salt, 1).state, Chose("salt")).state.values["spoons"] == 0


def test_shifts_are_clamped_one_after_the_other() -> None:
    """The movement shown is what really happened at each step, not the sum."""
    pick = choice("push", "bread", shift=(*moving(concern=90), *moving(concern=-50)))
    salt = story(passage("kitchen", pick), passage("bread"))
    page = choose(salt, begin(salt, 1).state, Chose("push")).page

    assert [(each.before, each.after) for each in page.movements] == [(30, 100), (100, 50)]


def test_a_shift_happens_after_the_sets_of_its_pick() -> None:
    """The cause tells the value that the pick has just set."""
    pick = choice(
        "salt", "bread", set=setting(spoons=add("spoons", -1)), shift=moving(concern=(1, "{spoons} left"))
    )
    salt = story(passage("kitchen", pick), passage("bread"), variables=[whole("spoons", 3)])
    page = choose(salt, begin(salt, 1).state, Chose("salt")).page

    assert plain(page.movements[0].cause) == "2 left"


def test_an_entry_moves_after_the_pick() -> None:
    """The passage's own effects come last, so that they can answer the pick."""
    salt = story(
        passage("kitchen", choice("salt", "bread", shift=moving(concern=5))),
        passage("bread", shift=moving(boundary=-3)),
    )
    page = choose(salt, begin(salt, 1).state, Chose("salt")).page

    assert [(each.meter, each.by) for each in page.movements] == [("concern", 5), ("boundary", -3)]


def test_a_page_with_one_way_takes_went() -> None:
    """A page with only `to` needs no choice."""
    salt = story(passage("kitchen", exit="bread"), passage("bread"))
    first = begin(salt, 1)

    assert (first.page.onward, choose(salt, first.state, Went()).page.passage) == (True, "bread")


def test_a_pick_that_is_not_open_lists_the_offers() -> None:
    """Whoever walks a playthrough must learn what could have been picked."""
    salt = story(passage("kitchen", choice("salt", "bread"), choice("wait", "bread")), passage("bread"))
    with pytest.raises(NotOpenError) as refused:
        choose(salt, begin(salt, 1).state, Chose("sugar"))

    assert str(refused.value) == "you picked `sugar`, but open on `kitchen` are `salt`, `wait`"


def test_a_condition_hides_a_choice() -> None:
    """`when` makes an offer absent, not locked."""
    hidden = choice("salt", "bread", when=compare("spoons", ">", 3))
    salt = story(
        passage("kitchen", hidden, choice("wait", "bread")), passage("bread"), variables=[whole("spoons", 3)]
    )

    assert [offer.id for offer in begin(salt, 1).page.offers] == ["wait"]
