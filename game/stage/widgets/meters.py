"""The meters on their strip: picture, name, number, what moved and why, as this reading has it."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import lru_cache

from game.frozen import frozen
from game.play.page import Level, Movement, Turnable
from game.stage.geometry import Box, Point
from game.stage.layout.paragraph import set_paragraph
from game.stage.layout.run import Block, Run, Shape
from game.stage.mark import Fill, Mark, Shade, Sketch, Stroke, Words
from game.stage.theme import Theme
from game.stage.widgets.book import Book
from game.stage.widgets.meter_pictures import DIAL, picture
from game.stage.widgets.paragraph import runs

GAP = 13.0
"""Pixels between two meters, at 720 lines."""

EDGE = 18.0
"""Pixels from the strip's edge."""

CAUSE = 0.98
"""Size of a cause's type, by that of the names."""

CAUSE_LEAD = 0.92
"""Its leading, by the body's at that size."""

STARTS = 0.35
"""Seconds after a page appeared at which its first movement begins."""

EACH = 1.9
"""Seconds that each cause has to itself before the next."""

RESTS = 2.2
"""Seconds after the last cause at which it turns faint."""

GROUND = 0.88
"""Strength of the strip's ground: its words keep their contrast over any picture."""


@frozen
class Gauge:
    """What the strip shows."""

    levels: tuple[Level, ...]
    shown: Mapping[str, float] = field(default_factory=dict)
    """Where each picture stands, moving smoothly."""
    movements: tuple[Movement, ...] = ()
    """This page's."""
    last: Movement | None = None
    """The last cause of an earlier page, where this one has none."""
    age: float = float("inf")
    """Seconds since the page appeared."""
    dials: tuple[Turnable, ...] = ()

    @property
    def cause(self) -> tuple[Movement | None, bool]:
        """Give the cause that is told now, and whether it rests."""
        if not self.movements:
            return self.last, True
        at = int(max(0.0, self.age - STARTS) // EACH) if self.age < self.told else len(self.movements) - 1
        return self.movements[min(at, len(self.movements) - 1)], self.age > self.told + RESTS

    @property
    def told(self) -> float:
        """When the last cause has been told, seconds."""
        return STARTS + EACH * len(self.movements)


def target(gauge: Gauge, level: Level) -> float:
    """Tell where a meter's picture is on its way to."""
    own = [(at, each) for at, each in enumerate(gauge.movements) if each.meter == level.meter and each.by]
    if not own or gauge.age > gauge.told:
        return float(level.value)
    begun = [each for at, each in own if gauge.age >= STARTS + EACH * at]
    return float(begun[-1].after if begun else own[0][1].before)


@frozen
class Cells:
    """How the meters stand: columns, and the sizes that fit."""

    columns: int
    rows: int
    cell: tuple[float, float]
    picture: float
    """Height of the pictures; 0: words only."""
    share: float
    """Of the body's size, for names."""
    causes: int
    """Lines kept for the cause."""
    height: float


@lru_cache(maxsize=64)
def cells(levels: tuple[Level, ...], book: Book, width: float, most: float) -> Cells:
    """Find the largest way in which the meters fit into a width and at most a height."""
    tried = [
        _tried(levels, book, width, share, tall * book.scale, lines, columns)
        for lines in (2, 1)
        for columns in dict.fromkeys((len(levels), (len(levels) + 1) // 2, 2, 1))
        for share in (0.72, 0.66, 0.6, 0.5, 0.42, 0.34)
        if columns < len(levels) or share >= min(0.72, book.names * book.scale / book.body)
        for tall in (46.0, 38.0, 28.0, 0.0)
    ]
    fits = [each for each in tried if each and each.height <= most]
    least = _tried(levels, book, width, 0.26, 0.0, 1, (len(levels) + 1) // 2, force=True)
    return fits[0] if fits else least or tried[0] or Cells(1, 1, (width, most), 0.0, 0.26, 1, most)


def _tried(  # noqa: PLR0913, PLR0917 - one size each
    levels: tuple[Level, ...],
    book: Book,
    width: float,
    share: float,
    tall: float,
    lines: int,
    columns: int,
    *,
    force: bool = False,
) -> Cells | None:
    gap = GAP * book.scale
    inner = width - 2 * EDGE * book.scale
    wide = (inner - gap * (columns - 1)) / max(1, columns)
    name = book.type(share, small_caps=True)
    number = book.type(share * 1.1)
    needs = max((book.ruler.width(each.name, name) for each in levels), default=0.0)
    moved = book.ruler.width("100 +88", number) + 1.3 * number.size
    if max(needs, moved) > wide and not force:
        return None
    rows = -(-len(levels) // max(1, columns))
    text = book.ruler.height(name) + book.ruler.height(number)
    high = tall + text + 4 * book.scale
    causes = book.lead(share * CAUSE * CAUSE_LEAD) * lines
    height = rows * high + (rows - 1) * 6 * book.scale + causes + 26 * book.scale
    return Cells(columns, rows, (wide, high), tall, share, lines, float(round(height)))


def strip_marks(gauge: Gauge, box: Box, book: Book) -> Iterator[Mark]:
    """Give the strip's marks."""
    theme = book.theme
    rise = 26 * book.scale
    yield Shade(Box(box.x, box.y - rise, box.width, rise), theme.panel, 0.0, GROUND)
    yield Fill(box, theme.panel, alpha=GROUND)
    fit = cells(gauge.levels, book, box.width, box.height)
    for level, cell in zip(gauge.levels, cell_boxes(gauge.levels, box, book), strict=True):
        yield from _cell(gauge, level, cell, fit, book)
    yield from _cause(gauge, box, fit, book)


def cell_boxes(levels: tuple[Level, ...], box: Box, book: Book) -> Iterator[Box]:
    """Give each meter's box on the strip."""
    fit = cells(levels, book, box.width, box.height)
    gap = GAP * book.scale
    for number in range(len(levels)):
        row, at = divmod(number, fit.columns)
        yield Box(
            box.x + EDGE * book.scale + at * (fit.cell[0] + gap),
            box.y + 6 * book.scale + row * (fit.cell[1] + 6 * book.scale),
            *fit.cell,
        )


def _cell(gauge: Gauge, level: Level, box: Box, fit: Cells, book: Book) -> Iterator[Mark]:
    theme, ruler = book.theme, book.ruler
    shown = gauge.shown.get(level.meter, float(level.value))
    if fit.picture:
        size = (box.width, fit.picture)
        drawn = picture(DIAL if level.dial else level.meter, shown, size, theme)
        yield Sketch(Box(box.x, box.y, *size), drawn)
    y = box.y + fit.picture + 4 * book.scale
    name = book.type(fit.share, small_caps=True)
    number = book.type(fit.share * 1.1)
    yield Words(Point(box.x, y), level.name, name, theme.panel_ink)
    y += ruler.height(name) - 2 * book.scale
    told = str(round(shown))
    yield Words(Point(box.x, y), told, number, theme.panel_ink)
    by = moved_by(gauge, level)
    if by:
        x = box.x + ruler.width("100", number) + 0.3 * number.size
        yield from _arrow(by, Point(x, y), number.size, ruler.ascent(number), theme)
        yield Words(
            Point(x + 0.75 * number.size, y), str(abs(by)), number, theme.rise if by > 0 else theme.fall
        )


def moved_by(gauge: Gauge, level: Level) -> int:
    """Tell by how much this page has moved a meter so far."""
    begun = (
        each.by
        for at, each in enumerate(gauge.movements)
        if each.meter == level.meter and gauge.age >= STARTS + EACH * at
    )
    return sum(begun)


def _arrow(by: int, at: Point, size: float, ascent: float, theme: Theme) -> Iterator[Mark]:
    colour = theme.rise if by > 0 else theme.fall
    wide, high = 0.5 * size, 0.62 * size
    tip, end = (0.0, high) if by > 0 else (high, 0.0)
    back = tip + (0.3 if by > 0 else -0.3) * size
    shaft = ((wide / 2, end), (wide / 2 + 0.04 * size, (tip + end) / 2), (wide / 2, tip))
    strokes = (
        Stroke(shaft, colour, max(1.2, 0.1 * size)),
        Stroke(((0.08 * size, back), (wide / 2, tip)), colour, max(1.2, 0.1 * size)),
        Stroke(((wide - 0.08 * size, back), (wide / 2, tip)), colour, max(1.2, 0.1 * size)),
    )
    yield Sketch(Box(at.x, at.y + ascent - high, wide, high), strokes)


def _cause(gauge: Gauge, box: Box, fit: Cells, book: Book) -> Iterator[Mark]:
    """Tell the cause at hand; at rest, as many of the last ones as there is room for."""
    movement, rests = gauge.cause
    if movement is None or gauge.age < STARTS:
        return
    share, width = fit.share * CAUSE, box.width - 2 * EDGE * book.scale
    lead = book.lead(share * CAUSE_LEAD)
    shown = _resting(gauge, fit, width, book) if rests else (movement,)
    y = box.y + 6 * book.scale + fit.rows * (fit.cell[1] + 6 * book.scale)
    foot = y + fit.causes * lead
    arrived = 1.0 if rests else _arrived(gauge, movement)
    for each in shown:
        block = cause_block(each, share, width, book, faint=rests)
        for piece in block.pieces:
            if y + piece.y < foot - lead / 2:
                struck = arrived if each.stilled and piece.type.italic else 0.0
                at = Point(box.x + EDGE * book.scale + piece.x, y + piece.y)
                yield Words(at, piece.words, piece.type, piece.colour, arrived, struck=struck)
        y += block.height


def _arrived(gauge: Gauge, movement: Movement) -> float:
    """Tell how far the cause at hand has appeared."""
    begun = STARTS + EACH * gauge.movements.index(movement)
    return min(1.0, max(0.0, (gauge.age - begun) / 0.4))


def _resting(gauge: Gauge, fit: Cells, width: float, book: Book) -> tuple[Movement, ...]:
    """Give the last causes for which there are lines, in order."""
    lines = 0.0
    kept: list[Movement] = []
    for each in reversed(gauge.movements or ((gauge.last,) if gauge.last else ())):
        share = fit.share * CAUSE
        lines += cause_block(each, share, width, book, faint=True).height / book.lead(share * CAUSE_LEAD)
        if kept and lines > fit.causes:
            break
        kept.insert(0, each)
    return tuple(kept)


def cause_block(movement: Movement, share: float, width: float, book: Book, *, faint: bool) -> Block:
    """Set a cause: whose meter, by how much, and why in the story's words."""
    theme = book.theme
    by = f" {movement.by:+d}".replace("-", "\u2212") if movement.by else ""
    colour = theme.panel_faint if faint else theme.panel_ink
    moved = theme.rise if movement.by > 0 else theme.fall
    given = (
        Run(movement.name, book.type(share * 0.94, small_caps=True), colour),
        Run(by, book.type(share), colour if faint else moved),
        Run("\u00a0\u00a0", book.type(share), colour),
        *runs(movement.cause, book.type(share, italic=True), colour),
    )
    return set_paragraph(given, Shape(width, book.lead(share * CAUSE_LEAD)), book.ruler)
