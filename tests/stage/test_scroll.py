"""Columns that are longer than their window, and words in lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rulers import FixedRuler
from shelves import Shelf

from game.stage.director import begin
from game.stage.focus import found, in_order, is_far, kept, placed, toward
from game.stage.geometry import Box, Point, Size
from game.stage.intent import Action, Heard, Key, Reveal, Tick, Wheel
from game.stage.mark import Clip, Face, Shade, Type
from game.stage.programme import Programme
from game.stage.scene import Frame, Part, Role
from game.stage.toast import said
from game.stage.widgets.block import stacked
from game.stage.widgets.controls import button, word_button
from game.stage.widgets.prose import paragraph, wrap
from game.stage.widgets.scroll import Scroll, column, scrolled
from game.stage.words import counted, tell, teller

WINDOW = Box(100, 100, 400, 200)
RULER = FixedRuler()
TYPE = Type(Face.BOOK, 10)


def _frame() -> Frame:
    """Give a frame at the scale of the design."""
    return begin(Programme(Shelf()), Shelf().settings(), RULER, Size(1280, 720)).showing.frame


BODY = stacked(button(f"button {number}", f"Button {number}") for number in range(20))


def test_a_column_stops_at_its_end() -> None:
    """Beyond the last line there is nothing."""
    far = scrolled(_frame(), WINDOW, BODY, Scroll(), Wheel(WINDOW.centre, -100))
    tall = BODY(_frame(), Point(0, 0), 400).height

    assert far.offset == tall - WINDOW.height


def test_a_column_stops_at_its_beginning() -> None:
    """Before the first line there is nothing either."""
    assert scrolled(_frame(), WINDOW, BODY, Scroll(50), Wheel(WINDOW.centre, 100)).offset == 0


def test_a_wheel_elsewhere_moves_nothing() -> None:
    """What is pointed at is what moves."""
    start = Scroll(50)

    assert scrolled(_frame(), WINDOW, BODY, start, Wheel(Point(0, 0), -1)) is start


def test_time_moves_nothing() -> None:
    """A page does not run away."""
    start = Scroll(50)

    assert scrolled(_frame(), WINDOW, BODY, start, Tick(1)) is start


@pytest.mark.parametrize(
    ("action", "there"),
    [(Action.PAGE_DOWN, 270.0), (Action.PAGE_UP, 0.0), (Action.DOWN, 172.0), (Action.UP, 28.0)],
)
def test_keys_move_a_column(action: Action, there: float) -> None:
    """A page is a little less than the window, so that the last line is found again."""
    assert scrolled(_frame(), WINDOW, BODY, Scroll(100), Key(action)).offset == there


@pytest.mark.parametrize(("part", "start"), [("button 0", 300.0), ("button 10", 0.0), ("button 19", 0.0)])
def test_a_part_is_brought_into_sight(part: str, start: float) -> None:
    """From above and from below."""
    to = scrolled(_frame(), WINDOW, BODY, Scroll(start), Reveal(part))
    drawn = column(_frame(), WINDOW, BODY, to)
    box = next(each.box for each in drawn.parts if each.id == part)

    assert (box.y >= WINDOW.y, box.bottom <= WINDOW.bottom) == (True, True)


def test_an_unknown_part_moves_nothing() -> None:
    """A part that has just gone cannot be shown."""
    start = Scroll(10)

    assert scrolled(_frame(), WINDOW, BODY, start, Reveal("nobody")) is start


def test_ends_are_soft_where_more_follows() -> None:
    """The fade says that there is more."""
    shades = [
        sum(isinstance(each, Shade) for each in column(_frame(), WINDOW, BODY, Scroll(offset)).marks)
        for offset in (0, 100, 1e9)
    ]

    assert shades == [1, 2, 1]


def test_a_short_column_has_neither_fade_nor_thumb() -> None:
    """What is seen whole needs no hint."""
    marks = column(_frame(), WINDOW, paragraph("Short."), Scroll()).marks

    assert [type(each) for each in marks] == [Clip]


@given(st.text(alphabet="ab c\n", max_size=80), st.integers(5, 200))
def test_no_line_is_wider_than_its_box(words: str, width: int) -> None:
    """A word that is too long is broken, a letter is not."""
    lines = wrap(words, width, TYPE, RULER)

    assert all(RULER.width(each, TYPE) <= width or len(each) <= 1 for each in lines)


@given(st.text(alphabet="ab c", max_size=80), st.integers(5, 200))
def test_no_letter_is_lost_in_wrapping(words: str, width: int) -> None:
    """Only spaces may go, where a line ends."""
    assert "".join(wrap(words, width, TYPE, RULER)).replace(" ", "") == words.replace(" ", "")


def test_a_button_that_cannot_be_pressed_says_so() -> None:
    """To the eye by its colour, to everyone by its state."""
    drawn = word_button("a", "A", enabled=False)(_frame(), Point(0, 0), 100)

    assert (
        drawn.parts[0].enabled,
        button("b", "B", enabled=False)(_frame(), Point(0, 0), 100).parts[0].enabled,
    ) == (
        False,
        False,
    )


def _stop(name: str, x: float, y: float) -> Part:
    """Make a part that can have the focus."""
    return Part(name, Role.BUTTON, name, Box(x, y, 10, 10), focusable=True)


GRID = (_stop("a", 0, 0), _stop("b", 50, 0), _stop("c", 0, 50), _stop("d", 50, 50))


@pytest.mark.parametrize(
    ("focus", "action", "there"),
    [
        ("a", Action.RIGHT, "b"),
        ("b", Action.LEFT, "a"),
        ("a", Action.DOWN, "c"),
        ("d", Action.UP, "b"),
    ],
)
def test_arrows_go_where_they_point(focus: str, action: Action, there: str) -> None:
    """By what is seen, not by reading order."""
    part = toward(GRID, focus, action)

    assert part is not None
    assert part.id == there


def test_an_arrow_to_nowhere_finds_nothing() -> None:
    """Then the scene may scroll."""
    assert toward(GRID, "a", Action.UP) is None


def test_an_arrow_without_a_focus_begins_at_the_first() -> None:
    """A focus that stands nowhere is set."""
    part = toward(GRID, None, Action.DOWN)

    assert part is not None
    assert part.id == "a"


def test_without_stops_there_is_nowhere_to_go() -> None:
    """A page of words alone."""
    assert (in_order((), None, 1), placed((), "a"), kept((), (), "a", "b")) == (None, None, None)


def test_what_has_no_window_is_never_far() -> None:
    """Only what scrolls can be far."""
    assert is_far(GRID[0]) is False


def test_a_focus_goes_to_the_nearest_that_is_left() -> None:
    """Where the third of four goes, the fourth is next."""
    assert kept(GRID, (GRID[0], GRID[3]), "c", "a") == "d"


def test_a_focus_goes_to_the_first_of_a_new_page() -> None:
    """Where a page names one that was not there before."""
    assert kept(GRID[:2], GRID[2:], "a", "d") == "d"


def test_a_focus_waits_where_a_page_names_no_first() -> None:
    """While text arrives there is nothing to press by mistake."""
    assert kept(GRID, GRID[2:], "a", None) is None


def test_a_focus_without_any_that_is_left_goes_to_the_first_stop() -> None:
    """Never to nothing, where there is something."""
    assert kept(GRID[:1], GRID[1:], "a", "gone") == "b"


def test_parts_are_found_by_their_ids() -> None:
    """Or not at all."""
    assert (found(GRID, "c"), found(GRID, "z")) == (GRID[2], None)


def test_only_the_last_messages_are_kept() -> None:
    """A strip must not cover the page."""
    toasts = ()
    for each in "abcde":
        toasts = said(toasts, Heard(each, bad=True))

    assert "".join(each.message for each in toasts) == "cde"


def test_english_needs_no_catalogue() -> None:
    """The words stand in the code as they are told."""
    assert (tell("Begin"), teller(None)("Begin")) == ("Begin", "Begin")


def test_a_catalogue_gives_its_own_words() -> None:
    """A compiled catalogue of one word, as gettext writes it."""
    words, told = b"Begin", b"Anfangen"
    head = b"Content-Type: text/plain; charset=UTF-8\n"
    ids = b"\x00" + words + b"\x00"
    strings = head + b"\x00" + told + b"\x00"
    start = 28 + 16 * 2
    index = [(0, start), (len(words), start + 1)]
    values = [(len(head), start + len(ids)), (len(told), start + len(ids) + len(head) + 1)]
    numbers = [
        0x950412DE,
        0,
        2,
        28,
        44,
        0,
        0,
        *(n for each in index for n in each),
        *(n for each in values for n in each),
    ]
    catalogue = b"".join(number.to_bytes(4, "little") for number in numbers) + ids + strings

    assert teller(catalogue)("Begin") == "Anfangen"


@pytest.mark.parametrize(("number", "words"), [(1, "1 page"), (2, "2 pages")])
def test_one_is_told_otherwise_than_many(number: int, words: str) -> None:
    """A page is not 1 pages."""
    assert counted(tell, "{n} page", "{n} pages", number) == words
