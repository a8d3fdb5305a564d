"""The knife: seeded, irregular contours and gouge marks, as SVG path data."""

import math
from collections.abc import Callable, Iterable, Sequence
from random import Random

Point = tuple[float, float]
Tone = Callable[[float, float], float]
"""How much light falls at x, y: 0 to 1."""
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

KNOT = 4
"""Points that one stretch of a Catmull-Rom curve leans on."""


def _along(knots: Sequence[Point], share: float) -> Point:
    """The point of a Catmull-Rom stretch between its second and third knot."""
    weights = (
        -0.5 * share**3 + share**2 - 0.5 * share,
        1.5 * share**3 - 2.5 * share**2 + 1,
        -1.5 * share**3 + 2 * share**2 + 0.5 * share,
        0.5 * share**3 - 0.5 * share**2,
    )
    pairs = list(zip(weights, knots, strict=True))
    return sum(w * p[0] for w, p in pairs), sum(w * p[1] for w, p in pairs)


def polyline(points: Iterable[Point], *, closed: bool = True) -> str:
    """Path data through the points, one decimal."""
    joined = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return f"M{joined}Z" if closed else f"M{joined}"


def ellipse(centre: Point, across: float, down: float, turn: float = 0.0) -> list[Point]:
    """Sixteen points of an ellipse, clockwise; `turn` in degrees."""
    tilt = math.radians(turn)
    points = []
    for step in range(16):
        angle = math.tau * step / 16
        x, y = across * math.cos(angle), down * math.sin(angle)
        points.append(
            (
                centre[0] + x * math.cos(tilt) - y * math.sin(tilt),
                centre[1] + x * math.sin(tilt) + y * math.cos(tilt),
            )
        )
    return points


def place(points: Iterable[Point], at: Point, size: float, turn: float = 0.0) -> list[Point]:
    """Points of a unit shape moved to `at`, scaled and turned (degrees)."""
    cosine, sine = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return [
        (at[0] + size * (x * cosine - y * sine), at[1] + size * (x * sine + y * cosine)) for x, y in points
    ]


def mirror(points: Iterable[Point], axis: float = 0.0) -> list[Point]:
    """Points seen in a mirror standing at x = `axis`."""
    return [(2 * axis - x, y) for x, y in points]


class Knife:
    """A hand with a knife: the same seed cuts the same print."""

    def __init__(self, seed: int) -> None:
        """Begin with a seed."""
        self.chance = Random(seed)

    def about(self, value: float, spread: float) -> float:
        """A value near `value`."""
        return value + self.chance.uniform(-spread, spread)

    def curve(self, points: Sequence[Point], rough: float = 1.0) -> str:
        """A closed contour through the points, in short irregular cuts."""
        return polyline(self._cuts([points[-1], *points, points[0], points[1]], rough))

    def line(self, points: Sequence[Point], rough: float = 1.0) -> str:
        """An open line through the points, in short irregular cuts."""
        return polyline(self._cuts([points[0], *points, points[-1]], rough), closed=False)

    def board(self, points: Sequence[Point], rough: float = 1.1) -> str:
        """A closed shape with straight sides, each cut by hand."""
        cuts: list[Point] = []
        for start, end in zip(points, [*points[1:], points[0]], strict=True):
            count = max(1, int(math.dist(start, end) / self.about(60, 15)))
            for step in range(count):
                share = step / count
                x = start[0] + (end[0] - start[0]) * share
                y = start[1] + (end[1] - start[1]) * share
                cuts.append((self.about(x, rough), self.about(y, rough)))
        return polyline(cuts)

    def brush(self, points: Sequence[Point], width: float, rough: float = 0.8, *, blunt: bool = False) -> str:
        """A stroke along the points that swells and tapers, or keeps its width when `blunt`."""
        spine = self._cuts([points[0], *points, points[-1]], 0.0)
        left: list[Point] = []
        right: list[Point] = []
        for index, (x, y) in enumerate(spine):
            before, after = spine[max(0, index - 1)], spine[min(len(spine) - 1, index + 1)]
            angle = math.atan2(after[1] - before[1], after[0] - before[0]) + math.pi / 2
            share = index / max(1, len(spine) - 1)
            swell = 1.0 if blunt else math.sin(math.pi * (0.06 + 0.9 * share))
            half = max(0.4, self.about(width * swell / 2, rough * swell))
            left.append((x + half * math.cos(angle), y + half * math.sin(angle)))
            right.append((x - half * math.cos(angle), y - half * math.sin(angle)))
        return polyline([*left, *reversed(right)])

    def gouge(self, at: Point, angle: float, length: float, width: float) -> str:
        """One tapering mark of a gouge; angle in degrees."""
        turn = math.radians(angle)
        dx, dy = math.cos(turn) * length / 2, math.sin(turn) * length / 2
        bend = self.chance.uniform(-0.6, 0.6) * width
        nx, ny = -math.sin(turn), math.cos(turn)
        x, y = at
        return (
            f"M{x - dx:.1f} {y - dy:.1f}"
            f"Q{x + nx * (width + bend):.1f} {y + ny * (width + bend):.1f}"
            f" {x + dx:.1f} {y + dy:.1f}"
            f"Q{x - nx * (width - bend):.1f} {y - ny * (width - bend):.1f}"
            f" {x - dx:.1f} {y - dy:.1f}Z"
        )

    def gouges(self, box: Box, count: int, tone: Tone, aim: Tone, size: Point) -> str:
        """Gouge marks in a box, dense where `tone` is high, lying along `aim` (degrees).

        A mark in full light has the length and width of `size`; both shrink with the light.
        """
        marks = []
        for _ in range(count):
            x = self.chance.uniform(box[0], box[2])
            y = self.chance.uniform(box[1], box[3])
            light = min(1.0, tone(x, y))
            if self.chance.random() < light:
                scale = self.about(0.45 + 0.55 * light, 0.2)
                angle = self.about(aim(x, y), 4)
                marks.append(self.gouge((x, y), angle, size[0] * scale, size[1] * scale))
        return "".join(marks)

    def _cuts(self, knots: Sequence[Point], rough: float) -> list[Point]:
        """The points where the knife stops, along a smooth curve."""
        cuts: list[Point] = []
        for index in range(len(knots) - KNOT + 1):
            stretch = knots[index : index + KNOT]
            length = math.dist(stretch[1], stretch[2])
            count = max(2, int(length / self.about(13, 4)))
            for step in range(count):
                x, y = _along(stretch, step / count)
                cuts.append((self.about(x, rough), self.about(y, rough)))
        cuts.append(knots[-2])
        return cuts
