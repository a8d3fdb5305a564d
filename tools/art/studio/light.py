"""Light: how much of it falls where, for gouge marks and for gradients."""

import math

from studio.knife import Point, Tone


def pool(centre: Point, radius: float, squash: float = 1.0) -> Tone:
    """Light that falls off from a centre to nothing at `radius`; `squash` flattens it."""

    def tone(x: float, y: float) -> float:
        distance = math.hypot(x - centre[0], (y - centre[1]) / squash) / radius
        return max(0.0, 1.0 - distance) ** 1.3

    return tone


def times(tone: Tone, strength: float) -> Tone:
    """The same light, stronger or weaker."""
    return lambda x, y: tone(x, y) * strength


def even(strength: float) -> Tone:
    """The same everywhere: a flat light, or one direction of the gouge."""
    return lambda _x, _y: strength


def rise(top: float, bottom: float, strength: float = 1.0) -> Tone:
    """Light that grows from nothing at `top` to `strength` at `bottom`."""
    return lambda _x, y: strength * min(1.0, max(0.0, (y - top) / (bottom - top)))


def away(centre: Point, squash: float = 1.0) -> Tone:
    """The direction away from a centre, in degrees."""
    return lambda x, y: math.degrees(math.atan2(y - centre[1], (x - centre[0]) * squash))


def around(centre: Point, squash: float = 1.0) -> Tone:
    """The direction round a centre (along an ellipse), in degrees."""

    def aim(x: float, y: float) -> float:
        dx, dy = x - centre[0], (y - centre[1]) / squash
        return math.degrees(math.atan2(dx * squash, -dy))

    return aim
