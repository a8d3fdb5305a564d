"""Saves of a story that its author has edited since."""

from dataclasses import replace

from play.build import choice, ending, flag, named, number, passage, prose, setting, story, tell, whole
from play.editing import come_back, edited, without

from game.play.edited import Outcome
from game.play.page import plain
from game.play.reading import Reading, start
from game.play.trail import Chose, Guessed, Went
from game.story.declaration import KeepList
from game.story.model import Guess, Passage, Story


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
    options = (("anger", prose("anger")), ("grief", prose("grief")))
    guess = Guess("dad", prose("?"), options, "grief", ())
    told = story(passage("salt", guess=guess, exit="salt"), content_hash="one")
    fewer = replace(told.passages["salt"], guess=replace(guess, options=options[:1], truth="anger"))
    loaded = come_back(start(told, 1).pick(Guessed("grief")), edited(told, passages={"salt": fewer}))

    assert loaded.reading.page.guessing.guessed is None
