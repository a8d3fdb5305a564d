"""What a class chose, as bars: each with its words, a pattern, and how many; never by colour alone."""

from collections.abc import Iterator
from dataclasses import replace

from game.frozen import frozen
from game.play.ballot import Bar, Count
from game.play.findings import length, shown
from game.play.page import plain
from game.play.said import in_words
from game.stage.geometry import Box, Point
from game.stage.mark import Colour, Mark, Sketch, Stroke, Words
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import Block, Drawn, stacked
from game.stage.widgets.book import book
from game.stage.widgets.pencil import line as pencil
from game.stage.widgets.pencil import ring
from game.stage.widgets.prose import lines
from game.stage.words import Tell

WORDS = 0.88
"""Size of an option's words, by the body's."""

TALL = 1.1
"""Height of a bar, in ems."""

MANY = 4
"""Bars beyond which all of them are set smaller."""

GAP = 9.0
"""Pixels between two strokes of a pattern, at 720 lines."""


@frozen
class Told:
    """A bar as it is to be drawn."""

    bar: Bar
    sign: str
    number: int
    width: float
    """Of the bar, as a share of the longest."""
    before: float | None
    """The same for the first round."""
    happens: bool
    ringed: bool
    """A lot is on it now."""
    small: bool
    grown: float = 1.0
    """Share of its length that has been drawn."""


def bars(
    count: Count, signs: str, *, grown: float = 1.0, ringed: int | None = None, drawn: bool = True
) -> Block:
    """Set the bars of a round, in the order of its options.

    Args:
        count: the round.
        signs: what its options are called.
        grown: how far the bars have been drawn, 0.0 to 1.0.
        ringed: which one a lot is on.
        drawn: the lot has come to rest.
    """
    total = max(1, sum(each.votes for each in count.bars))
    first = max(1, sum(each.before or 0 for each in count.bars))
    longest = (
        max((max(each.share, _share(each.before, first) or 0.0) for each in count.bars), default=1.0) or 1.0
    )
    told = (
        Told(
            bar=each,
            sign=signs[at : at + 1],
            number=at,
            width=(each.share or each.votes / total) / longest,
            before=None if each.before is None else (_share(each.before, first) or 0.0) / longest,
            happens=drawn and each.option == count.chosen,
            ringed=at == ringed,
            small=len(count.bars) > MANY,
            grown=grown,
        )
        for at, each in enumerate(count.bars)
    )
    return stacked((_bar(each) for each in told), 12 if len(count.bars) <= MANY else 7)


def _share(votes: int | None, total: int) -> float | None:
    """Give a share of the votes; that of a few is as long as any other's."""
    if votes is None:
        return None
    return length(votes) / total


def _bar(told: Told) -> Block:
    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        hand, theme = book(frame), frame.theme
        share = 0.8 if told.small else 1.0
        words, kind = plain(told.bar.words), hand.type(WORDS * share)
        indent, high = 0.9 * hand.body, TALL * share * hand.body
        ink = theme.struck if told.bar.locked else theme.ink
        head = lines(frame, Point(at.x + indent, at.y), width - indent, words, kind, ink, leading=1.25)
        letter = lines(
            frame, Point(at.x - 0.42 * hand.body, at.y), hand.body, told.sign or " ",
            hand.type(WORDS * share, small_caps=True), theme.accent, leading=1.25,
        )  # fmt: skip
        room = (9.5 if told.before is not None else 4.5) * hand.body
        box = Box(at.x + indent, at.y + head.height + 2 * frame.scale, max(1.0, width - indent - room), high)
        after = _counted(told, box, frame)
        sketch = Sketch(box, tuple(_strokes(told, box.width, high, frame)))
        marks = (*_struck(head.marks, locked=told.bar.locked), *letter.marks, sketch, *after.marks)
        tick = _tick(frame, Point(at.x - 0.3 * hand.body, box.y), hand.body * share) if told.happens else ()
        drawn = lot(frame, Point(at.x, at.y), head.height, told.number) if told.ringed else ()
        tall = head.height + high + 6 * frame.scale
        name = f"{told.sign}: {words}" if told.sign else words
        happens = frame.tell("this happens") if told.happens else ""
        value = ". ".join(
            filter(
                None, (in_words(told.bar.shown, frame.tell), *(each.name for each in after.parts), happens)
            )
        )
        part = Part(f"bar:{told.bar.option}", Role.METER, name, Box(at.x, at.y, width, tall), value)
        return Drawn((*marks, *tick, *drawn), (part,), width, tall)

    return draw


def _counted(told: Told, box: Box, frame: Frame) -> Drawn:
    """Set how many beside a bar, and how it has shifted since the first round."""
    hand = book(frame)
    kind = hand.type(WORDS * (0.8 if told.small else 1.0))
    reach = max(told.width * told.grown, told.before or 0.0)
    at = Point(
        box.x + box.width * reach + 0.5 * hand.body, box.y + (box.height - frame.ruler.height(kind)) / 2
    )
    words = in_words(told.bar.shown, frame.tell)
    number = lines(frame, at, 6 * hand.body, words, kind, frame.theme.ink, leading=0.1)
    moved = _moved(told, Point(at.x + number.width + 0.5 * hand.body, box.y), frame)
    return Drawn((*number.marks, *moved.marks), moved.parts, number.width, box.height)


def _struck(marks: tuple[Mark, ...], *, locked: bool) -> Iterator[Mark]:
    """Strike words through that cannot be said."""
    for mark in marks:
        yield replace(mark, struck=1.0) if locked and isinstance(mark, Words) else mark


def _strokes(told: Told, width: float, high: float, frame: Frame) -> Iterator[Stroke]:
    """Draw a bar's edge and its pattern, and where it ended in the first round."""
    theme, scale = frame.theme, frame.scale
    full = width * told.width * told.grown
    ground = Stroke(pencil((0, high), (width, high), told.number + 3, 0.6), theme.faint, scale, alpha=0.35)
    yield ground
    if full >= 2 * scale:
        colour = theme.accent if told.happens else theme.faint
        edge = ((0.0, 0.0), (full, 0.0), (full, high), (0.0, high))
        sharp = tuple(point for corner in edge for point in (corner, corner))
        yield from (
            Stroke(each, colour, 1.2 * scale) for each in _pattern(told.number, full, high, GAP * scale)
        )
        yield Stroke(sharp, colour, (2.2 if told.happens else 1.4) * scale, closed=True)
    if told.before is not None:
        x = width * told.before
        yield Stroke(((x, -0.2 * high), (x, 1.2 * high)), theme.ink, 1.6 * scale, alpha=0.8)


def _pattern(number: int, width: float, high: float, gap: float) -> Iterator[tuple[tuple[float, float], ...]]:
    """Give the strokes of a bar's pattern, within its edges."""
    kind = number % 6
    if kind in {0, 4}:
        yield from _slants(width, high, gap, 1)
    if kind in {1, 4}:
        yield from _slants(width, high, gap, -1)
    if kind == 2:  # noqa: PLR2004 - the third pattern
        x = gap
        while x < width:
            yield ((x, 0.0), (x, high))
            x += gap
    if kind in {3, 5}:
        y = high / 4
        while y < high - 1:
            yield from _level(width, y, gap, broken=kind == 5)  # noqa: PLR2004 - the last pattern
            y += high / 4


def _level(width: float, y: float, gap: float, *, broken: bool) -> Iterator[tuple[tuple[float, float], ...]]:
    if not broken:
        yield ((0.0, y), (width, y))
        return
    x = gap / 2
    while x < width - 1:
        yield ((x, y), (min(width, x + gap / 2), y))
        x += gap


def _slants(width: float, high: float, gap: float, way: int) -> Iterator[tuple[tuple[float, float], ...]]:
    """Give slanted strokes, cut where the bar ends."""
    start = -high
    while start < width:
        left, right = max(0.0, start), min(width, start + high)
        if right > left:
            first, last = left - start, right - start
            tops = (high - first, high - last) if way > 0 else (first, last)
            yield ((left, tops[0]), (right, tops[1]))
        start += gap


def _moved(told: Told, at: Point, frame: Frame) -> Drawn:
    """Tell how a bar has shifted since the first round: an arrow and a word."""
    before = told.bar.before
    if before is None:
        return Drawn()
    way = told.bar.moved
    hand, theme = book(frame), frame.theme
    was = in_words(shown(before), frame.tell)
    told_ = frame.tell("before: {n}").format(n=was)
    kind = hand.type(0.62, italic=True)
    size = 0.8 * hand.body
    colour: Colour = theme.faint
    arrow: tuple[Mark, ...] = ()
    if way:
        arrow = (Sketch(Box(at.x, at.y, size, size), tuple(_arrow(way > 0, size, theme.ink, frame.scale))),)
    words = lines(frame, Point(at.x + size * 1.3, at.y), 10 * hand.body, told_, kind, colour, leading=1.5)
    said = _shift(way, frame.tell)
    part = Part("moved", Role.TEXT, f"{said} ({was})", Box(at.x, at.y, size, size))
    return Drawn((*arrow, *words.marks), (part,), size * 1.3 + words.width, size)


def _shift(way: int, tell: Tell) -> str:
    """Say which way a bar has shifted."""
    if not way:
        return tell("as many as before")
    return tell("more than before") if way > 0 else tell("fewer than before")


def _arrow(up: bool, size: float, colour: Colour, scale: float) -> Iterator[Stroke]:  # noqa: FBT001 - its only way
    """Draw an arrow to the right for more, to the left for fewer."""
    tip, end = (size, 0.0) if up else (0.0, size)
    back = tip - 0.35 * size if up else tip + 0.35 * size
    middle, wide = size * 0.6, 1.8 * scale
    yield Stroke(((end, middle), (tip, middle)), colour, wide)
    yield Stroke(((back, middle - 0.26 * size), (tip, middle)), colour, wide)
    yield Stroke(((back, middle + 0.26 * size), (tip, middle)), colour, wide)


def lot(frame: Frame, at: Point, high: float, seed: int) -> tuple[Mark, ...]:
    """Draw the ring of a lot around an option's letter."""
    hand = book(frame)
    radius = 0.62 * hand.body
    centre = (-0.06 * hand.body, min(high, 1.2 * hand.body) / 2)
    stroke = Stroke(
        ring(centre, (radius, 0.9 * radius), 3 + seed, 0.1),
        frame.theme.accent,
        2.4 * frame.scale,
        closed=True,
    )
    return (Sketch(Box(at.x, at.y, hand.body, high), (stroke,)),)


def _tick(frame: Frame, at: Point, body: float) -> tuple[Mark, ...]:
    """Draw a pencilled tick beside what happens."""
    points = ((0.05 * body, 0.55 * body), (0.32 * body, 0.88 * body), (0.85 * body, 0.02 * body))
    stroke = Stroke(points, frame.theme.accent, 2.6 * frame.scale)
    return (Sketch(Box(at.x, at.y, body, body), (stroke,)),)
