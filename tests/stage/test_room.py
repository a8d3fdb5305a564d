"""The room of a page: filled where there is much of it, and nothing torn or lost where there is little."""

from itertools import pairwise

import pytest
from pilot import Pilot
from readings import frame, part, reading, shown
from rulers import FixedRuler
from shelves import Shelf

from game.stage.geometry import Point, Size
from game.stage.intent import Action
from game.stage.mark import Clip, Face, Mark, Type, Words
from game.stage.scenes.ending import EndingPage
from game.stage.settings import Settings
from game.stage.widgets.block import flowing
from game.stage.widgets.book import book
from game.stage.widgets.controls import button
from game.stage.widgets.entry import entries
from game.stage.widgets.meters import cells
from game.stage.widgets.prose import kept_company, shortened

PORTRAIT = (600.0, 900.0)
TYPE = Type(Face.BOOK, 20)


def words(marks: tuple[Mark, ...]) -> list[Words]:
    """Give the lines of words among marks."""
    return [each for each in marks if isinstance(each, Words)]


def landscape() -> EndingPage:
    """Open the landscape of a reading, risen."""
    over = reading("bread")
    assert over.page.close is not None
    return EndingPage(over, over.page.close, at=1, age=9.0)


def test_a_landscape_fills_a_portrait_window() -> None:
    """Half a sheet without anything looks as if something were missing."""
    given = frame(*PORTRAIT)
    box = part(landscape().view(given), "landscape").box

    assert (box.height > 0.45 * given.size.height, box.bottom < 0.75 * given.size.height) == (True, True)


def test_a_landscape_is_wide_where_the_window_is() -> None:
    """A picture as high as it is wide would leave no room for its name."""
    given = frame(1280, 720)
    box = part(landscape().view(given), "landscape").box

    assert box.width > 2 * box.height


@pytest.mark.parametrize("text", [75, 100])
def test_the_quiet_row_stands_at_one_height_in_a_portrait_window(text: int) -> None:
    """A hand that goes back page by page must not look for the word anew on each."""
    given = frame(*PORTRAIT, text_size=text)
    feet = {part(shown(given, name).view(given), "menu").box.y for name in ("table", "hush", "guess")}

    assert len(feet) == 1


@pytest.mark.parametrize("text", [75, 100])
def test_meters_stand_in_one_row_in_a_wide_window(text: int) -> None:
    """Two rows for no larger names take the picture's room."""
    given = frame(1280, 720, text_size=text)
    levels = shown(given).here.page.levels

    assert cells(levels, book(given), 563, 432).rows == 1


def test_no_name_of_an_entry_is_broken() -> None:
    """`OpenDyslexi-c` is nobody's name."""
    long = "Overwhelmingly"
    drawn = entries(((long, "a face"), ("Sea", "another")))(frame(), Point(0, 0), 700)

    assert long in [each.words for each in words(drawn.marks)]


def test_entries_stand_in_one_column() -> None:
    """What is said of each begins under what is said of the one before."""
    drawn = entries((("Overwhelmingly", "a face"), ("Sea", "another")))(frame(), Point(0, 0), 700)
    starts = {each.at.x for each in words(drawn.marks) if each.words in {"a face", "another"}}

    assert len(starts) == 1


def test_rows_that_flow_leave_room_for_a_ring() -> None:
    """The focus must not lie on the neighbour."""
    drawn = flowing(tuple(button(f"part:{each}", "A long word to press") for each in range(4)))
    boxes = [each.box for each in drawn(frame(), Point(0, 0), 300).parts]

    assert all(below.y >= above.bottom + 6 for above, below in pairwise(boxes))


def test_what_flows_in_a_row_stands_on_one_middle() -> None:
    """Large type is higher than a finger's target, small type is not."""
    high, low = button("high", "word\nword\nword"), button("low", "word")
    boxes = [each.box for each in flowing((high, low))(frame(), Point(0, 0), 900).parts]

    assert boxes[0].height > boxes[1].height
    assert boxes[0].centre.y == pytest.approx(boxes[1].centre.y)


def test_a_short_last_word_has_company() -> None:
    """A word alone on its line reads like a slip."""
    told = "one two three four five six seven eight nine it"
    ruler = FixedRuler()
    width = ruler.width(told.removesuffix(" it"), TYPE) + 1
    broken = kept_company(told, width, TYPE, ruler)

    assert (len(broken), " ".join(broken), " " in broken[-1]) == (2, told, True)


def test_a_ring_is_cut_above_and_below_alone() -> None:
    """Words that can be pressed reach a little beyond their column."""
    pilot = Pilot(Shelf(set=Settings())).key(Action.ACCEPT, Action.HISTORY)
    for _ in range(12):
        pilot.key(Action.NEXT)
        ring, at = pilot.director.view().marks[-1], pilot.director.showing.focused_part
        if isinstance(ring, Clip) and at is not None:
            assert ring.box.x <= at.box.x
            assert ring.box.right >= at.box.right


def test_an_ending_without_a_window_of_its_own_is_scrolled() -> None:
    """Where it is longer than the window it begins at the top."""
    given = frame(600, 360, text_size=250)
    box = part(landscape().view(given), "landscape").box

    assert box.y < 0.2 * Size(600, 360).height


def test_what_is_shortened_ends_with_a_whole_word() -> None:
    """Half a word looks like a slip; the whole is told to whoever hears it."""
    told = "one two three four five six seven eight nine ten eleven twelve"
    drawn = shortened(told, 2)(frame(), Point(0, 0), 200)
    seen = " ".join(each.words for each in words(drawn.marks))
    kept, dots = seen[:-2], seen[-2:]

    assert (dots, told.startswith(f"{kept} "), drawn.parts[0].name) == (" …", True, told)
