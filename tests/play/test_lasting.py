"""A reading longer than a save may be: it goes on, and what is kept of it can be read again."""

import json
from dataclasses import replace

import pytest
from play.build import choice, passage, story, tell
from play.damaging import evening, resealed
from play.editing import come_back, edited, without
from play.test_translated import english, loaded, own, told_in

from game.play.lasting import MOST_BYTES, MOST_TURNS, count_names, lasting, latest
from game.play.page import plain
from game.play.reading import Reading, start
from game.play.save import LET_GO, Damaged, Loaded, dump, load
from game.play.trail import Chose, Went
from game.shelf.bounded import MOST_SAVED
from game.story.model import Story

BEYOND = 40
"""Turns more than a save holds."""

LONG = story(
    passage("kitchen", tell("Soup."), choice("salt", "table")),
    passage("table", tell("Bread."), choice("back", "kitchen")),
    content_hash="long",
)


def read_on(reading: Reading, picks: int) -> Reading:
    """Go round the table."""
    for _ in range(picks):
        reading = reading.pick(Chose("salt" if reading.state.passage == "kitchen" else "back"))
    return reading


def again(reading: Reading, most: int = MOST_BYTES) -> Loaded:
    """Keep a reading and read it again."""
    found = load(dump(reading, most), reading.story)
    assert isinstance(found, Loaded), found
    return found


@pytest.fixture(scope="module")
def longest() -> Reading:
    """Read for more than seven hours."""
    return read_on(start(LONG, 1), MOST_TURNS + BEYOND)


def test_a_reading_longer_than_a_save_stands_where_it_stood(longest: Reading) -> None:
    """Seven hours were kept, and refused when they were read again."""
    found = again(longest)
    assert found.reading is not None

    assert (found.reading.here, found.told, len(found.reading.turns)) == (longest.here, LET_GO, MOST_TURNS)


def test_a_reading_longer_than_a_save_goes_on_and_is_kept_again(longest: Reading) -> None:
    """The next pick must not be the one that cannot be kept."""
    there = again(longest).reading
    assert there is not None
    found = again(read_on(there, 3)).reading
    assert found is not None

    assert (len(found.state.trail), len(found.turns)) == (MOST_TURNS + BEYOND + 3, MOST_TURNS)


def test_of_what_is_let_go_the_nearest_pages_go_last(longest: Reading) -> None:
    """Who has gone far back keeps as much behind as before."""
    gone_back = again(longest.jump(BEYOND)).reading
    assert gone_back is not None

    assert (gone_back.at, gone_back.here, len(gone_back.turns)) == (BEYOND, longest.turns[BEYOND], MOST_TURNS)


@pytest.mark.parametrize("at", range(9))
@pytest.mark.parametrize("most", range(1, 9))
def test_who_reads_on_a_page_keeps_it_whatever_goes(at: int, most: int) -> None:
    """In the middle, at either end, and where only one turn has room."""
    reading = read_on(start(LONG, 1), 8).jump(at)
    kept = latest(reading, most)

    assert (kept.state, len(kept.turns), again(kept).reading) == (reading.state, most, kept)


def test_a_save_that_would_be_too_large_holds_fewer_turns() -> None:
    """Pages of many words fill a file long before there are too many of them."""
    reading = read_on(start(LONG, 1), 40)
    found = again(reading, len(dump(reading)) // 2)
    assert found.reading is not None

    assert (1 < len(found.reading.turns) < 30, found.reading.state) == (True, reading.state)


def test_states_that_hold_too_many_names_are_let_go() -> None:
    """A thousand rooms entered a thousand times each are names by the million."""
    reading = read_on(start(LONG, 1), 40)
    most = count_names(reading.turns) // 2
    kept = lasting(reading, most)

    assert (kept.state, len(kept.turns) > 1, count_names(kept.turns) <= most) == (reading.state, True, True)


def test_a_save_is_never_larger_than_what_is_read_of_it() -> None:
    """The shelf reads so far and no further; a header has less than a thousand bytes."""
    assert MOST_BYTES + 1_000 < MOST_SAVED


# --- a reading without its beginning meets what every reading meets ---------------------------------


def test_a_long_reading_is_there_after_an_edit() -> None:
    """Its first turn that stays is no beginning."""
    cut = latest(read_on(start(LONG, 1), 40), 10)
    found = come_back(cut, edited(LONG, title="Pepper"))

    assert (found.outcome.value, found.reading.state.trail) == ("exact", cut.state.trail)


def test_a_long_reading_goes_on_in_another_language() -> None:
    """It was taken for damaged: its first turn does not follow from a beginning."""
    german = loaded(latest(english(), 2), told_in("de"), told=LET_GO)

    assert plain(german.page.lines[0].line.words) == "Du solltest ihn behalten. Damit du kommen kannst."


def _other_ids(told: Story) -> Story:
    """The story after its author named the choices of its first page anew."""
    first = told.passages[told.start]
    named = tuple(replace(each, id=f"{each.id}_new") for each in first.choices)
    return replace(
        told, content_hash="new", passages={**told.passages, first.id: replace(first, choices=named)}
    )


def test_a_reading_that_went_on_after_an_edit_goes_on_in_another_language() -> None:
    """It was taken for damaged: what was read before the edit leads nowhere in the story of now."""
    renamed = [_other_ids(each) for each in (own(), told_in("de"))]
    on = come_back(english(), renamed[0]).reading.pick(Went())

    assert loaded(on, renamed[1]).state.passage == on.state.passage


def test_a_save_that_stands_on_a_page_that_is_gone_is_found() -> None:
    """Only a hand could have put it there."""
    bread = without(evening().story, evening().state.passage)
    moved = come_back(evening(), bread).reading
    data = dump(moved)
    body = json.loads(data.partition(b"\n")[2]) | {"at": evening().at}
    found = load(resealed(data, json.dumps(body).encode()), bread)

    assert found == Damaged("the save does not hold together", "its picks do not lead to its states")
