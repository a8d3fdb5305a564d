"""The running head: whose story, and whose chair."""

from collections.abc import Iterator

from game.stage.geometry import Box, Point
from game.stage.mark import Mark, Words
from game.stage.widgets.book import Book

LARGEST = 24
"""Pixels of the head's type at 720 lines, at most."""


def head_marks(left: str, right: str, box: Box, book: Book) -> Iterator[Mark]:
    """Give the head's marks: left and right where both fit, else the right alone, as far as it does."""
    share = min(0.66 * book.body, LARGEST * book.scale) / book.body
    kind = book.type(share, small_caps=True)
    y = box.y + (box.height - book.ruler.height(kind)) / 2
    wide = book.ruler.width(right, kind)
    while right and wide > box.width:
        right = right[:-2].rstrip() + "\u2026" if len(right) > len("\u2026...") else ""
        wide = book.ruler.width(right, kind)
    if book.ruler.width(left, kind) + wide + 2 * kind.size <= box.width:
        yield Words(Point(box.x, y), left, kind, book.theme.faint)
    if right:
        yield Words(Point(box.right - wide, y), right, kind, book.theme.faint)
