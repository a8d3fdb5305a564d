"""A silence that lasts: a thin line that empties."""

from collections.abc import Iterator

from game.stage.geometry import Box, Point
from game.stage.mark import Mark, Sketch, Stroke, Words
from game.stage.widgets.book import Book
from game.stage.widgets.pencil import line


def silence_marks(left: float, box: Box, book: Book) -> Iterator[Mark]:
    """Draw how much of the silence is left, 0.0 to 1.0, and say in words what it is."""
    kind = book.type(0.8, italic=True)
    told = book.tell("Nothing is said.")
    y = box.y + (box.height - book.ruler.height(kind)) / 2
    yield Words(Point(box.x, y), told, kind, book.theme.faint)
    start = book.ruler.width(told, kind) + 0.8 * book.body
    whole = max(1.0, min(box.width - start, 9 * book.body))
    middle = y + book.ruler.ascent(kind) * 0.72 - box.y
    seed = 17
    faint = Stroke(
        line((start, middle), (start + whole, middle), seed, 0.8), book.theme.faint, book.scale, alpha=0.25
    )
    strokes = [faint]
    if left > 0:
        full = line((start, middle), (start + whole * left, middle), seed, 0.8)
        strokes.append(Stroke(full, book.theme.accent, 1.8 * book.scale))
    yield Sketch(box, tuple(strokes))
