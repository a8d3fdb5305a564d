"""A line to write on."""

from collections.abc import Iterator

from game.stage.geometry import Box, Point
from game.stage.mark import Fill, Mark, Words
from game.stage.scene import Frame
from game.stage.widgets.book import Book


def field_marks(written: str, box: Box, frame: Frame, book: Book) -> Iterator[Mark]:
    """Draw what was written so far, its end always in sight, and the line under it."""
    kind = book.type()
    shown = written
    caret = 0.5 * book.body
    while shown and book.ruler.width(shown, kind) > box.width - caret:
        shown = shown[1:]
    y = box.y + (box.height - book.ruler.height(kind)) / 2
    here = frame.focus == "field"
    colour = book.theme.accent if here else book.theme.faint
    yield Words(Point(box.x, y), shown, kind, book.theme.ink)
    yield Fill(Box(box.x, box.bottom - 6 * book.scale, box.width, max(1.0, book.scale)), colour, alpha=0.8)
    if here:
        x = box.x + book.ruler.width(shown, kind) + 1
        yield Fill(Box(x, y, max(1.0, 1.5 * book.scale), book.ruler.height(kind)), book.theme.accent)
