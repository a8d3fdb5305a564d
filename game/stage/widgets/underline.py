"""A line under words at hand, as a pen draws it."""

from collections.abc import Iterator

from game.stage.geometry import Box, Point
from game.stage.layout.run import Piece
from game.stage.mark import Mark, Sketch, Stroke
from game.stage.widgets.book import Book
from game.stage.widgets.pencil import line


def underline(pieces: tuple[Piece, ...], at: Point, book: Book, alpha: float = 1.0) -> Iterator[Mark]:
    """Draw a line under each line of the pieces."""
    rows: dict[int, tuple[float, float]] = {}
    for piece in pieces:
        base = round(piece.y + book.ruler.ascent(piece.type) + 0.17 * piece.type.size)
        left, right = rows.get(base, (piece.x, piece.x))
        rows[base] = (min(left, piece.x), max(right, piece.x + piece.width))
    for base, (left, right) in rows.items():
        points = line((0.0, 0.0), (right - left, 0.0), round(right) + base, 0.7 * book.scale)
        stroke = Stroke(points, book.theme.accent, 1.15 * book.scale, alpha=0.85 * alpha)
        yield Sketch(Box(at.x + left, at.y + base, right - left, 2 * book.scale), (stroke,))
