"""The row that tells that there is more above or below, and turns to it."""

from collections.abc import Iterator

from game.stage.geometry import Box, Point
from game.stage.mark import Mark, Sketch, Stroke, Words
from game.stage.scene import Part, Role
from game.stage.widgets.book import Book

LARGEST = 26
"""Pixels of the row's type at 720 lines, at most."""


def turner_marks(scroll: float, reach: float, box: Box, book: Book) -> Iterator[Mark]:
    """Give the marks of what can be turned to."""
    if scroll < reach - 1:
        yield from _word(book.tell("more below"), box, book, down=True)
    if scroll > 1:
        yield from _word(book.tell("above"), box, book, down=False)


def _word(told: str, box: Box, book: Book, *, down: bool) -> Iterator[Mark]:
    kind = book.type(min(0.7 * book.body, LARGEST * book.scale) / book.body, italic=True)
    wide = book.ruler.width(told, kind)
    sign = 0.5 * kind.size
    y = box.y + (box.height - book.ruler.height(kind)) / 2
    x = box.right - wide - 1.6 * sign if down else box.x
    words = x if down else x + 1.6 * sign
    yield Words(Point(words, y), told, kind, book.theme.faint)
    tip = 0.55 * sign if down else 0.0
    points = ((0.0, 0.55 * sign - tip), (sign / 2, tip), (sign, 0.55 * sign - tip))
    at = box.right - sign if down else box.x
    middle = y + book.ruler.ascent(kind) - 0.55 * sign
    yield Sketch(Box(at, middle, sign, sign), (Stroke(points, book.theme.faint, 1.4 * book.scale),))


def turner_parts(scroll: float, reach: float, box: Box, book: Book) -> Iterator[Part]:
    """Give the parts that turn."""
    half = box.width / 2
    if scroll > 1:
        above = Box(box.x, box.y, half, box.height)
        yield Part(
            "above", Role.BUTTON, book.tell("Text above"), above, focusable=True, actions=("activate",)
        )
    if scroll < reach - 1:
        below = Box(box.x + half, box.y, half, box.height)
        yield Part(
            "below", Role.BUTTON, book.tell("More below"), below, focusable=True, actions=("activate",)
        )
