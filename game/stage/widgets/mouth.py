"""A mouth that opens, and nothing comes."""

from collections.abc import Iterator
from math import pi, sin

from game.stage.geometry import Box, Point
from game.stage.mark import Sketch, Stroke
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import Block, Drawn
from game.stage.widgets.book import book
from game.stage.widgets.pencil import curve

STEPS = 18
"""Points of a lip's curve."""


def mouth(open_: float, told: str) -> Block:
    """Draw a mouth, 0.0 shut to 1.0 open, with what is to be said of it to who cannot see it."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        hand = book(frame)
        wide, high = 7.0 * hand.body, 3.2 * hand.body
        box = Box(at.x + 0.6 * hand.body, at.y, wide, high)
        strokes = tuple(_lips(open_, wide, high, frame))
        return Drawn((Sketch(box, strokes),), (Part("mouth", Role.PICTURE, told, box),), width, high)

    return draw


def _lips(open_: float, wide: float, high: float, frame: Frame) -> Iterator[Stroke]:
    """Draw both lips, the dark between them, and the shadow under the lower one."""
    theme, scale, middle = frame.theme, frame.scale, high * 0.5

    def upper(share: float) -> tuple[float, float]:
        bow = 0.05 * high * sin(3 * pi * share)
        return wide * share, middle - sin(pi * share) * (0.1 + 0.1 * open_) * high - bow * (1 - 0.4 * open_)

    def top(share: float) -> tuple[float, float]:
        return wide * share, middle - sin(pi * share) * 0.03 * high * (1 - open_) - sin(
            pi * share
        ) * 0.02 * high * open_

    def lower(share: float) -> tuple[float, float]:
        return wide * share, middle + sin(pi * share) * 0.36 * open_ * high

    def under(share: float) -> tuple[float, float]:
        return wide * share, middle + sin(pi * share) * (0.16 + 0.33 * open_) * high

    dark = (*curve(top, STEPS), *reversed(curve(lower, STEPS)))
    if open_ > 0.05:  # noqa: PLR2004 - below, it is a line
        yield Stroke(dark, theme.ink, filled=True, closed=True, alpha=0.85)
    yield Stroke(curve(top, STEPS), theme.ink, 2.0 * scale)
    yield Stroke(curve(upper, STEPS), theme.accent, 1.8 * scale)
    yield Stroke(curve(under, STEPS), theme.accent, 1.8 * scale)
    if open_ > 0.05:  # noqa: PLR2004 - likewise
        yield Stroke(curve(lower, STEPS), theme.ink, 1.4 * scale)
