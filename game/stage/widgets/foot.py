"""The quiet row at the foot of the page: back, undo, history and the rest, as words."""

from collections.abc import Callable, Iterator

from game.frozen import frozen
from game.stage.geometry import Box, Point
from game.stage.mark import Fill, Mark, Words
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.book import Book

LARGEST = 27
"""Pixels of the row's type at 720 lines, at most: the words above it matter more."""


@frozen
class Word:
    """One thing in the row."""

    id: str
    words: str
    told: str
    """In full, for those who hear it."""
    box: Box
    """From the row's top left."""
    enabled: bool = True


@frozen
class Foot:
    """The row, set: one line, or several where the sheet is narrow."""

    words: tuple[Word, ...]
    height: float
    lines: int


def foot(names: tuple[tuple[str, str, str, bool], ...], book: Book, width: float) -> Foot:
    """Set the row into a width; its things are at least 44 pixels of the design high and wide."""
    kind = book.type(_share(book))
    gap = 4 * book.scale
    rows: list[list[tuple[tuple[str, str, str, bool], float]]] = [[]]
    x = 0.0
    for name in names:
        wide = max(book.target, book.ruler.width(name[1], kind) + 12 * book.scale)
        if rows[-1] and x + wide > width:
            rows.append([])
            x = 0.0
        rows[-1].append((name, min(wide, width)))
        x += wide + gap
    words: list[Word] = []
    for number, row in enumerate(rows):
        free = width - sum(wide for _, wide in row)
        between = free / (len(row) - 1) if len(row) > 1 and len(rows) == 1 else gap
        x = 0.0
        for (id_, short, told, enabled), wide in row:
            box = Box(x, number * book.target, wide, book.target)
            words.append(Word(id_, short, told, box, enabled))
            x += wide + between
    return Foot(tuple(words), len(rows) * book.target, len(rows))


def _share(book: Book) -> float:
    return min(0.72 * book.body, LARGEST * book.scale) / book.body


def row_names(
    tell: Callable[[str], str], *, back: bool, forward: bool
) -> tuple[tuple[str, str, str, bool], ...]:
    """Give what stands in the row: id, word, full words, and whether it can be used."""
    return (
        ("menu", tell("Shelf"), tell("To the shelf; the place is kept"), True),
        ("undo", tell("Back"), tell("Take back the last pick"), back),
        ("redo", tell("Again"), tell("Go forward again"), forward),
        ("history", tell("History"), tell("What was read so far"), True),
        ("saves", tell("Saves"), tell("Saves of this story"), True),
        ("settings", tell("Settings"), tell("Settings"), True),
        ("help", tell("Help"), tell("Keys and signs, explained"), True),
        ("leave", tell("Leave now"), tell("Leave now, to a calm page"), True),
    )


def foot_marks(row: Foot, at: Point, frame: Frame, book: Book) -> Iterator[Mark]:
    """Give the row's marks from its top left."""
    kind = book.type(_share(book))
    theme = book.theme
    for word in row.words:
        here = word.id in {frame.hover, frame.focus if frame.ring else None} and word.enabled
        wide = book.ruler.width(word.words, kind)
        x = at.x + word.box.x + (word.box.width - wide) / 2
        y = at.y + word.box.y + (word.box.height - book.ruler.height(kind)) / 2
        colour = theme.accent if here else theme.faint
        yield Words(Point(x, y), word.words, kind, colour, 1.0 if word.enabled else 0.45)
        if here:
            line = y + book.ruler.ascent(kind) + 0.2 * kind.size
            yield Fill(Box(x, line, wide, max(1.0, book.scale)), colour, alpha=0.8)


def foot_parts(row: Foot, at: Point, sight: Box | None = None) -> Iterator[Part]:
    """Give the row's parts."""
    for word in row.words:
        yield Part(
            word.id,
            Role.BUTTON,
            word.told,
            word.box.moved(at.x, at.y),
            focusable=word.enabled,
            enabled=word.enabled,
            actions=("activate",) if word.enabled else (),
            sight=sight,
        )
