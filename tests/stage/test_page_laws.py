"""In every window and at every text size, nothing lies on anything else, and nothing leaves the window."""

from dataclasses import replace
from itertools import combinations

import pytest
from readings import clipped, frame, overlap, reading, shown

from game.stage.geometry import Box
from game.stage.intent import Action, Key
from game.stage.mark import Clip, Fill, Mark, Scenery, Words
from game.stage.scenes.ending import open_ending
from game.stage.scenes.reading import ReadingPage, open_page
from game.stage.scenes.reading_layout import lay
from game.stage.widgets.book import book
from game.stage.widgets.choice_list import choices
from game.stage.widgets.edges import faded, thinned
from game.stage.widgets.head import head_marks

SIZES = [(360, 640), (960, 540), (1280, 720), (3840, 2160), (420, 800), (2560, 1080)]
TEXT = [75, 100, 175, 250]
PAGES = ["table", "hush", "guess", "written", "bread"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", TEXT)
@pytest.mark.parametrize("name", PAGES)
def test_no_part_overlaps_another(size: tuple[int, int], text: int, name: str) -> None:
    """What lies on another thing cannot be read or pressed."""
    given = frame(*size, text_size=text, captions=True)
    parts = shown(given, name).view(given).parts
    found = [(a.id, b.id) for a, b in combinations(parts, 2) if overlap(clipped(a), clipped(b))]

    assert found == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", TEXT)
@pytest.mark.parametrize("name", PAGES)
def test_no_part_leaves_the_window(size: tuple[int, int], text: int, name: str) -> None:
    """What lies outside cannot be reached."""
    given = frame(*size, text_size=text, captions=True)
    boxes = {each.id: clipped(each) for each in shown(given, name).view(given).parts}
    outside = [
        each
        for each, box in boxes.items()
        if box.height > 0
        and (box.x < -0.5 or box.y < -0.5 or box.right > size[0] + 0.5 or box.bottom > size[1] + 0.5)
    ]

    assert outside == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", TEXT)
def test_every_choice_can_be_scrolled_into_sight(size: tuple[int, int], text: int) -> None:
    """An offer that cannot be reached is no offer."""
    given = frame(*size, text_size=text)
    page = shown(given).react(Key(Action.LAST), given).scene
    assert isinstance(page, ReadingPage)
    last = [each for each in page.view(given).parts if each.id.startswith("offer:")][-1]

    assert last.box.bottom <= lay(page.here, given).sight.bottom + 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", TEXT)
def test_what_can_be_chosen_is_large_enough_for_a_finger(size: tuple[int, int], text: int) -> None:
    """Targets are 44 pixels of the design."""
    given = frame(*size, text_size=text)
    parts = [each for each in shown(given).view(given).parts if each.actions]
    least = min(min(each.box.width, each.box.height) for each in parts if each.id != "dial:headphones")

    assert least >= 44 * given.scale - 0.5


def reach(marks: tuple[Mark, ...]) -> list[tuple[str, float, float]]:
    """Give every line of words with its left and right end."""
    found = []
    for mark in marks:
        if isinstance(mark, Clip):
            found += reach(mark.marks)
        elif isinstance(mark, Words):
            wide = len(mark.words.rstrip()) * mark.type.size * (0.5 + mark.type.tracking)
            found.append((mark.words, mark.at.x, mark.at.x + wide))
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", TEXT)
def test_no_words_leave_the_window(size: tuple[int, int], text: int) -> None:
    """At any size every word is to be read."""
    given = frame(*size, text_size=text)
    ends = reach(shown(given).view(given).marks)

    assert [each for each in ends if each[1] < -1 or each[2] > size[0] + 1] == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", TEXT)
@pytest.mark.parametrize("at", range(4))
def test_an_ending_keeps_its_parts_apart(size: tuple[int, int], text: int, at: int) -> None:
    """The last pages are read in small windows too."""
    given = frame(*size, text_size=text)
    opened = open_ending(reading("bare"))
    assert opened is not None
    page = replace(opened, at=at)
    parts = page.view(given).parts
    found = [(a.id, b.id) for a, b in combinations(parts, 2) if overlap(clipped(a), clipped(b))]

    assert found == []


def test_a_still_page_is_not_set_again() -> None:
    """A page that stands costs no layout: what was set is kept."""
    given = frame()
    page = open_page(reading())
    page.view(given)
    before = choices.cache_info().misses
    page.view(given)

    assert choices.cache_info().misses == before


def test_a_still_picture_is_not_drawn_again() -> None:
    """Meters that rest cost nothing."""
    given = frame()
    page = shown(given)

    assert page.view(given).marks == page.view(given).marks


def test_lines_thin_out_at_the_edge_of_sight() -> None:
    """Where more follows, the last line fades instead of being cut."""
    given = frame(text_size=250)
    page = shown(given)
    clip = next(mark for mark in page.view(given).marks if isinstance(mark, Clip))
    strengths = [mark.alpha for mark in clip.marks if isinstance(mark, Words)]

    assert min(strengths) < max(strengths) == 1.0


def test_lines_thin_out_above_as_well() -> None:
    """Where text went up, the first line fades."""
    given = frame(text_size=250)
    page = shown(given).react(Key(Action.LAST), given).scene
    assert isinstance(page, ReadingPage)
    clip = next(mark for mark in page.view(given).marks if isinstance(mark, Clip))
    words = [mark for mark in clip.marks if isinstance(mark, Words)]

    assert words[0].alpha < 1.0


def test_what_cannot_thin_stands() -> None:
    """A place within the text stays as it is."""
    scenery = Scenery(Box(0, 0, 9, 9), None)

    assert (thinned(scenery, 0.5), [*faded([scenery], Box(0, 0, 1, 1), 0, 0, 9)]) == (scenery, [scenery])


def test_a_long_chair_gives_way_at_the_head() -> None:
    """The running head never leaves its place."""
    hand = book(frame())
    given = head_marks("A title", "The chair of somebody with a very long name", Box(0, 0, 150, 20), hand)
    told = [mark.words for mark in given if isinstance(mark, Words)]

    assert [each[-1] for each in told] == ["\u2026"]


def test_a_head_without_room_is_empty() -> None:
    """Half a letter tells nothing."""
    assert [*head_marks("A title", "Somebody", Box(0, 0, 4, 20), book(frame()))] == []


def test_a_word_of_the_quiet_row_answers_the_pointer() -> None:
    """It is seen to be one."""
    given = frame(hover="history")
    under = [mark for mark in shown(given).view(given).marks if isinstance(mark, Fill)]
    still = [mark for mark in shown(frame()).view(frame()).marks if isinstance(mark, Fill)]

    assert len(under) == len(still) + 1
