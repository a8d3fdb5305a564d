"""Lines as a hand draws them: never quite straight, and the same each time for the same seed."""

from collections.abc import Callable
from math import cos, pi, sin
from typing import TypeAlias

from game.stage.mark import Colour

Points: TypeAlias = tuple[tuple[float, float], ...]


def noise(seed: int, at: int) -> float:
    """Give a number from -1.0 to 1.0 that only seed and place decide (a small integer hash)."""
    value = (seed * 0x9E3779B1 + at * 0x85EBCA77) & 0xFFFFFFFF
    value = ((value ^ (value >> 15)) * 0x2C1B3C6D) & 0xFFFFFFFF
    value = ((value ^ (value >> 12)) * 0x297A2D39) & 0xFFFFFFFF
    return ((value ^ (value >> 15)) & 0xFFFF) / 32767.5 - 1.0


def drift(seed: int, at: float) -> float:
    """Give a slow noise, -1.0 to 1.0, without corners."""
    whole = int(at // 1)
    share = at - whole
    ease = share * share * (3 - 2 * share)
    return noise(seed, whole) * (1 - ease) + noise(seed, whole + 1) * ease


def line(start: tuple[float, float], end: tuple[float, float], seed: int, rough: float = 1.0) -> Points:
    """Draw from start to end, straying `rough` pixels at most."""
    steps = 7
    found = []
    for step in range(steps + 1):
        share = step / steps
        stray = rough * (0.0 if step in {0, steps} else drift(seed, share * 3.1))
        across = end[0] - start[0], end[1] - start[1]
        length = max(1e-6, (across[0] ** 2 + across[1] ** 2) ** 0.5)
        found.append(
            (
                start[0] + across[0] * share - across[1] / length * stray,
                start[1] + across[1] * share + across[0] / length * stray,
            )
        )
    return tuple(found)


def curve(along: Callable[[float], tuple[float, float]], steps: int) -> Points:
    """Give the points of a function of 0.0 to 1.0."""
    return tuple(along(step / steps) for step in range(steps + 1))


def ring(centre: tuple[float, float], radii: tuple[float, float], seed: int, rough: float = 0.12) -> Points:
    """Draw a closed, uneven ring; `rough` is the share by which its radius strays."""
    steps = 26

    def at(share: float) -> tuple[float, float]:
        turn = share * 2 * pi
        stray = 1 + rough * (drift(seed, 9 + 2.2 * cos(turn)) + drift(seed + 7, 9 + 2.2 * sin(turn))) / 1.4
        return centre[0] + radii[0] * stray * cos(turn), centre[1] + radii[1] * stray * sin(turn)

    return curve(at, steps)


def part(points: Points, share: float) -> Points:
    """Give the beginning of a line, `share` of its points; at least two."""
    return points[: max(2, round(len(points) * min(1.0, share)))]


def cornered(along: Points, *corners: tuple[float, float]) -> Points:
    """Close a line through corners that stay sharp where strokes are drawn smoothly."""
    ends = (along[0], along[-1]) if along else ()
    held = tuple(each for corner in corners for each in (corner, corner, corner))
    return (*ends[:1], *along, *ends[1:], *held)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """Give the colour between two, 0.0 the one, 1.0 the other."""
    share = max(0.0, min(1.0, share))
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue
