"""Saves of a story that its author has edited since."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random

import pytest
from play.build import choice, ending, flag, named, number, passage, prose, setting, story, tell, whole
from play.stories import any_pick, any_story
from soak import Many

from game.play.edited import Outcome
from game.play.open import open_picks
from game.play.page import plain
from game.play.reading import Reading, start
from game.play.save import Loaded, dump, load
from game.play.trail import Chose, Went
from game.story.declaration import KeepList
from game.story.model import Guess, Passage, Story
from game.story.way import To

TRIPLES = (2_000, 200_000)
"""Of story, save and edit, in each run and with `--soak`."""

SAVES_A_STORY = 5


def edited(told: Story, **changes: object) -> Story:
    """The story after an edit: whatever changed, its hash did."""
    return replace(told, content_hash=f"{told.content_hash}+", **changes)


def salt(*more: Passage, **changes: object) -> Story:
    """A story in two scenes."""
    return story(
        passage("hall", scene="door", exit="kitchen"),
        passage("kitchen", choice("salt", "soup", set=setting(spoons=number(2))), scene="table"),
        passage("soup", exit="bread", scene="table"),
        ending("bread", scene="end"),
        *more,
        content_hash="one",
        **{"variables": [whole("spoons", 3), flag("asked")], **changes},
    )


def at_soup() -> Reading:
    """A reading in the middle of the second scene."""
    return start(salt(), 1).pick(Went()).pick(Chose("salt"))


def without(told: Story, *gone: str) -> Story:
    """A story that lost passages, its ways mended."""
    kept = {name: each for name, each in told.passages.items() if name not in gone}
    target = next(iter(kept))
    mended = {
        name: replace(
            each,
            exit=None if each.exit is None else To(target),
            guess=None,
            offers_from=None,
            choices=tuple(replace(one, exit=To(target)) for one in each.choices),
        )
        for name, each in kept.items()
    }
    start_at = told.start if told.start in kept else target
    return edited(told, passages=mended, start=start_at, notes=())


def come_back(reading: Reading, told: Story) -> Loaded:
    """A save, loaded into an edited story."""
    loaded = load(dump(reading), told)
    assert isinstance(loaded, Loaded)
    return loaded


def test_a_corrected_word_leaves_the_reader_where_they_were() -> None:
    """A typo must never cost an evening."""
    loaded = come_back(at_soup(), edited(salt()))

    assert (loaded.outcome, loaded.reading.page.passage, loaded.told) == (
        Outcome.EXACT,
        "soup",
        "This story has been edited since you read it. You are where you were.",
    )


def test_a_lost_page_moves_the_reader_back_within_the_scene() -> None:
    """And they are told."""
    loaded = come_back(at_soup(), without(salt(), "soup"))

    assert (loaded.outcome, loaded.reading.page.passage, loaded.reading.state.values["spoons"]) == (
        Outcome.MOVED,
        "kitchen",
        3,
    )


def test_a_lost_scene_leads_back_to_the_last_checkpoint() -> None:
    """With the state of then."""
    loaded = come_back(at_soup(), without(salt(), "soup", "kitchen"))

    assert (loaded.outcome, loaded.reading.page.passage) == (Outcome.SCENE_GONE, "hall")


def test_where_nothing_is_left_the_story_begins_anew() -> None:
    """What was read stays in the history."""
    loaded = come_back(at_soup(), without(salt(), "hall", "kitchen", "soup"))

    assert (loaded.outcome, loaded.reading.page.passage, len(loaded.reading.turns)) == (
        Outcome.SCENE_GONE,
        "bread",
        4,
    )


def test_a_reading_that_began_anew_can_be_saved_again() -> None:
    """The old pages and the new beginning come back together."""
    bread = without(salt(), "hall", "kitchen", "soup")
    anew = come_back(at_soup(), bread).reading

    assert come_back(anew, bread).reading == anew


def test_a_new_variable_takes_its_start() -> None:
    """A page that asks for it must find it."""
    more = {**salt().variables, "mood": named("mood", "calm", "cold")}

    assert come_back(at_soup(), edited(salt(), variables=more)).reading.state.values["mood"] == "calm"


def test_a_removed_variable_comes_back_with_its_story() -> None:
    """Going back a version loses nothing."""
    fewer = edited(salt(), variables={"asked": flag("asked")})
    there = come_back(at_soup(), fewer).reading
    back = come_back(there, edited(fewer, variables=salt().variables)).reading

    assert ("spoons" in there.state.values, back.state.values["spoons"]) == (False, 2)


def test_a_variable_of_another_type_takes_its_start_and_comes_back_too() -> None:
    """A number that became a flag is put aside as the number it was."""
    other = edited(salt(), variables={**salt().variables, "spoons": flag("spoons")})
    there = come_back(at_soup(), other).reading
    back = come_back(there, edited(other, variables=salt().variables)).reading

    assert (there.state.values["spoons"], back.state.values["spoons"]) == (False, 2)


def test_a_number_beyond_new_bounds_is_brought_within() -> None:
    """There are never more spoons than the story says."""
    other = edited(salt(), variables={**salt().variables, "spoons": whole("spoons", 0, 0, 1)})

    assert come_back(at_soup(), other).reading.state.values["spoons"] == 1


def test_a_new_keep_is_empty() -> None:
    """A page that lists it must find it."""
    other = edited(salt(), keeps={"wall": KeepList("wall", 3)})

    assert come_back(at_soup(), other).reading.state.keeps["wall"] == ()


def test_going_back_across_an_edit_uses_the_stored_states() -> None:
    """The state of then, with the words of now; the history shows what was read."""
    kitchen = replace(salt().passages["kitchen"], lines=(tell("A new word."),))
    loaded = come_back(at_soup(), edited(salt(), passages={**salt().passages, "kitchen": kitchen}))
    back = loaded.reading.back()

    assert (plain(back.page.lines[0].line.words), back.turns[1].page.lines, back.state.values["spoons"]) == (
        "A new word.",
        (),
        3,
    )


def test_going_back_passes_over_pages_that_are_gone() -> None:
    """Nobody stands where nothing is."""
    loaded = come_back(at_soup(), without(salt(), "kitchen"))

    assert loaded.reading.back().page.passage == "hall"


def test_a_reading_goes_on_after_an_edit_and_is_retraced_from_there() -> None:
    """What is read in the new version follows the old states."""
    told = edited(salt())
    there = come_back(at_soup(), told).reading.pick(Went())

    assert come_back(there, told).reading == there


def test_a_guess_whose_option_is_gone_is_to_be_made_again() -> None:
    """An answer that no longer exists answers nothing."""
    from game.play.trail import Guessed

    options = (("anger", prose("anger")), ("grief", prose("grief")))
    guess = Guess("dad", prose("?"), options, "grief", ())
    told = story(passage("salt", guess=guess, exit="salt"), content_hash="one")
    fewer = replace(told.passages["salt"], guess=replace(guess, options=options[:1], truth="anger"))
    loaded = come_back(start(told, 1).pick(Guessed("grief")), edited(told, passages={"salt": fewer}))

    assert loaded.reading.page.guessing.guessed is None


# --- two thousand edits ---------------------------------------------------------------------------


def _any(chance: Random, told: Story) -> Passage:
    return told.passages[chance.choice(list(told.passages))]


def _with(told: Story, changed: Passage) -> Story:
    return edited(told, passages={**told.passages, changed.id: changed})


def _rename(chance: Random, told: Story) -> Story:
    gone = _any(chance, told)
    added = without(told, gone.id)
    return edited(
        added, passages={**added.passages, "renamed": replace(gone, id="renamed", choices=(), exit=None)}
    )


def _scene(chance: Random, told: Story) -> Story:
    scene = chance.choice(["table", "corner"])
    return without(told, *(each.id for each in told.passages.values() if each.scene == scene))


def _drop(table: str) -> Callable[[Random, Story], Story]:
    def operate(chance: Random, told: Story) -> Story:
        held = getattr(told, table)
        gone = chance.choice(list(held))
        kept = {name: each for name, each in held.items() if name != gone}
        bare = {
            name: replace(each, lines=(), choices=(), set=(), shift=(), keep=(), guess=None, offers_from=None)
            for name, each in told.passages.items()
        }
        ways = {name: replace(each, exit=None, ending=None) for name, each in bare.items()}
        return edited(told, passages=ways, notes=(), **{table: kept})

    return operate


OPERATORS: tuple[Callable[[Random, Story], Story], ...] = (
    lambda _, told: edited(told),
    lambda _, told: edited(told, title="Pepper"),
    lambda chance, told: without(told, _any(chance, told).id),
    lambda chance, told: without(told, _any(chance, told).id, _any(chance, told).id, _any(chance, told).id),
    lambda chance, told: without(told, *list(told.passages)[: chance.randint(1, len(told.passages) - 1)]),
    _rename,
    _scene,
    _drop("variables"),
    _drop("keeps"),
    _drop("cast"),
    lambda _, told: edited(told, variables={**told.variables, "new": whole("new", 5)}),
    lambda _, told: edited(told, variables={**told.variables, "spoons": flag("spoons")}),
    lambda _, told: edited(told, variables={**told.variables, "spoons": whole("spoons", 1, 1, 2)}),
    lambda _, told: edited(told, variables={**told.variables, "mood": named("mood", "warm")}),
    lambda _, told: edited(told, keeps={**told.keeps, "new": KeepList("new", 2)}),
    lambda chance, told: _with(told, replace(_any(chance, told), lines=(tell("Other."),))),
    lambda chance, told: _with(told, replace(_any(chance, told), choices=())),
    lambda chance, told: _with(told, replace(_any(chance, told), choices=(choice("new", told.start),))),
    lambda chance, told: _with(told, replace(_any(chance, told), seat="dad")),
    lambda chance, told: _with(told, replace(_any(chance, told), scene="attic")),
    lambda chance, told: _with(told, replace(_any(chance, told), guess=None)),
    lambda chance, told: _with(told, replace(_any(chance, told), place="attic", sound=("storm",))),
    lambda _, told: edited(told, notes=()),
    lambda chance, told: edited(told, start=_any(chance, told).id),
)


def _fates(chance: Random) -> Iterator[Outcome]:
    """Edit one story under a few saves of it."""
    told = any_story(chance)
    for triple in range(SAVES_A_STORY):
        reading = start(told, chance.getrandbits(16))
        for _ in range(chance.randint(0, 12)):
            pick = any_pick(chance, reading.page)
            reading = reading.back(chance.randint(1, 4)) if pick is None else reading.pick(pick)
        loaded = come_back(reading, chance.choice(OPERATORS)(chance, told))
        if triple == 0:
            _go_on(chance, loaded.reading)
        yield loaded.outcome


def _go_on(chance: Random, reading: Reading) -> None:
    """Whatever became of the save, it can be looked at, gone back in, and saved again."""
    list(open_picks(reading.jump(chance.randrange(len(reading.turns))).page))
    again = load(dump(reading), reading.story)
    assert again.reading == reading
    pick = any_pick(chance, reading.page)
    if pick is not None:
        reading.pick(pick)


@pytest.mark.slow
def test_a_story_edited_under_a_save_has_one_of_four_fates(many: Many) -> None:
    """Two thousand edits of 24 kinds: nothing is raised, and every reader stands somewhere."""
    tries = many.each(*TRIPLES, seed=24, at_once=SAVES_A_STORY)
    fates = Counter(fate for chance in tries for fate in _fates(chance))

    assert set(fates) == {Outcome.EXACT, Outcome.MOVED, Outcome.SCENE_GONE}
