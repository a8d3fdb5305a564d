"""The meters over a reading, as lines that a hand draws, with their names at the ends."""

from collections.abc import Mapping
from itertools import pairwise

from game.play.page import Level
from game.stage.geometry import Box, Point
from game.stage.mark import Colour, Mark, Sketch, Stroke, Words
from game.stage.scene import Frame
from game.stage.theme import Theme
from game.stage.widgets.block import Block, Drawn
from game.stage.widgets.book import book
from game.stage.widgets.pencil import drift, line, mix


def colour_of(meter: str, theme: Theme) -> Colour:
    """Give a meter's colour on paper, dark enough to be told from it."""
    own = {
        "cognitive": theme.map,
        "affective": theme.water_warm,
        "concern": theme.bridge,
        "boundary": theme.shore,
    }.get(meter, theme.dial)
    return mix(own, theme.ink, 0.42)


def over_time(levels: tuple[Level, ...], course: Mapping[str, tuple[int, ...]]) -> Block:
    """Draw the lines; each has its own dashes as well, so that colour is not needed."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        hand, scale = book(frame), frame.scale
        kind = hand.type(0.72, small_caps=True)
        tall = hand.ruler.height(kind)
        height = max(190 * scale, len(levels) * tall * 1.15)
        names = {each.meter: f"{each.name} {each.value}" for each in levels}
        far = max((hand.ruler.width(each, kind) for each in names.values()), default=0.0)
        wide = max(40 * scale, width - far - 16 * scale)
        pen = 1.9 * scale
        strokes = [_level_line(share, wide, height, frame.theme, scale) for share in (0.0, 0.5, 1.0)]
        for number, level in enumerate(levels):
            points = _points(course.get(level.meter, ()), wide, height, number)
            strokes += _drawn(points, colour_of(level.meter, frame.theme), pen, number)
        ends = {each.meter: height * (1 - each.value / 100) for each in levels}
        marks: list[Mark] = [Sketch(Box(at.x, at.y, wide, height), tuple(strokes))]
        for meter, y in _apart(ends, tall, height).items():
            where = Point(at.x + wide + 12 * scale, at.y + y - tall / 2)
            marks.append(Words(where, names[meter], kind, colour_of(meter, frame.theme)))
        return Drawn(tuple(marks), (), width, height + tall / 2)

    return draw


def _level_line(share: float, wide: float, height: float, theme: Theme, scale: float) -> Stroke:
    y = height * share
    return Stroke(line((0.0, y), (wide, y), round(share * 9), scale), theme.faint, scale, alpha=0.3)


def _points(
    values: tuple[int, ...], wide: float, height: float, seed: int
) -> tuple[tuple[float, float], ...]:
    count = max(1, len(values) - 1)
    return tuple(
        (wide * at / count, height * (1 - value / 100) + drift(seed, at * 0.9) * height * 0.008)
        for at, value in enumerate(values)
    )


def _drawn(points: tuple[tuple[float, float], ...], colour: Colour, pen: float, number: int) -> list[Stroke]:
    """Give a line whole, or in dashes of its own length."""
    if len(points) < 2:  # noqa: PLR2004 - a line has two ends
        return []
    if number == 0:
        return [Stroke(points, colour, pen)]
    steps = [
        (a[0] + (b[0] - a[0]) * share / 6, a[1] + (b[1] - a[1]) * share / 6)
        for a, b in pairwise(points)
        for share in range(6)
    ]
    long = 2 + number * 3
    cuts = (steps[at : at + long + 1] for at in range(0, len(steps), long + 2))
    return [Stroke(tuple(each), colour, pen) for each in cuts if len(each) > 1]


def _apart(ends: Mapping[str, float], tall: float, height: float) -> dict[str, float]:
    """Push names apart that would lie on each other, within the height."""
    placed: dict[str, float] = {}
    floor = -tall
    for meter, y in sorted(ends.items(), key=lambda each: each[1]):
        floor = max(y, floor + tall)
        placed[meter] = floor
    over = max(0.0, floor - height)
    ceiling = float("inf")
    for meter in reversed(placed):
        placed[meter] = min(placed[meter] - (over or 0.0), ceiling - tall)
        ceiling = placed[meter]
    return placed
