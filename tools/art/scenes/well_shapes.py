"""What chapter two's pictures share: limbs cut along a spine, a held phone, fog."""

# Contours read as lines, not one point a line:
# fmt: off

import math
from collections.abc import Sequence
from dataclasses import dataclass

from studio.ink import Stop, fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool
from studio.sheet import Sheet

Bone = tuple[float, float, float]
"""A point of a spine, and half the limb's width there."""

SKIN: tuple[str, str, str, str] = ("#f3c492", "#b1724e", "#4f342c", "#17171a")
"""Skin from the light into the dark."""


def limb(spine: Sequence[Bone]) -> list[Point]:
    """The contour of a limb along its spine: open at the first bone, round at the last."""
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y, half) in enumerate(spine):
        before, after = spine[max(0, index - 1)], spine[min(len(spine) - 1, index + 1)]
        turn = math.atan2(after[1] - before[1], after[0] - before[0])
        left.append((x + half * math.sin(turn), y - half * math.cos(turn)))
        right.append((x - half * math.sin(turn), y + half * math.cos(turn)))
    (x0, y0, _), (x, y, half) = spine[-2], spine[-1]
    turn = math.atan2(y - y0, x - x0)
    cap = [(x + half * math.cos(turn + bend), y + half * math.sin(turn + bend)) for bend in (-0.7, 0.0, 0.7)]
    return [*left, *cap, *reversed(right)]


def quad(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """Four corners."""
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def slab(wide: float, high: float, corner: float) -> list[Point]:
    """An upright rectangle about the origin with its corners cut off twice."""
    x, y, c, d = wide / 2, high / 2, corner, corner * 0.3
    return [(-x + c, -y), (x - c, -y), (x - d, -y + d), (x, -y + c), (x, y - c), (x - d, y - d), (x - c, y),
            (-x + c, y), (-x + d, y - d), (-x, y - c), (-x, -y + c), (-x + d, -y + d)]


def drifts(sheet: Sheet, knife: Knife, rows: Sequence[float], paint: str, opacity: float) -> None:
    """Bands of fog across the sheet at the heights given."""
    with sheet.through(sheet.soft(38)):
        for row in rows:
            band = [(-120, knife.about(row, 30)), (450, knife.about(row, 40)), (1050, knife.about(row, 40)),
                    (1720, knife.about(row, 30))]
            sheet.draw(knife.brush(band, knife.about(120, 36), 12), paint, opacity)


def veil(sheet: Sheet, stops: list[Stop]) -> None:
    """Fog over everything, from top to bottom."""
    sheet.flood(sheet.linear((0, 0), (0, 1200), stops))


@dataclass(frozen=True)
class Held:
    """A phone one phone wide, where its middle is, its width in pixels, its lean in degrees."""

    at: Point
    size: float
    turn: float

    def put(self, points: Sequence[Point]) -> list[Point]:
        """Points of the phone's own measure, on the sheet."""
        return place(points, self.at, self.size, self.turn)

    def spot(self, x: float, y: float) -> Point:
        """One point of the phone's own measure, on the sheet."""
        return self.put([(x, y)])[0]


BAR_AT: Point = (-0.02, 0.1)
"""Where the thumb meets the bar, in the phone's own measure."""

FINGERS: tuple[tuple[Bone, ...], ...] = (
    ((-0.24, -0.3, 0.13), (-0.5, -0.34, 0.125), (-0.6, -0.31, 0.12)),
    ((-0.24, -0.02, 0.14), (-0.54, -0.06, 0.135), (-0.65, -0.02, 0.13)),
    ((-0.24, 0.28, 0.135), (-0.53, 0.25, 0.13), (-0.63, 0.29, 0.12)),
    ((-0.24, 0.56, 0.12), (-0.5, 0.53, 0.115), (-0.58, 0.57, 0.105)),
)
"""The fingers behind the phone, as far as its far edge."""

TIPS: tuple[tuple[Bone, ...], ...] = (
    ((-0.64, -0.33, 0.11), (-0.56, -0.335, 0.118), (-0.48, -0.31, 0.108), (-0.42, -0.28, 0.085)),
    ((-0.68, -0.04, 0.115), (-0.59, -0.045, 0.124), (-0.49, -0.02, 0.113), (-0.42, 0.01, 0.09)),
    ((-0.66, 0.26, 0.112), (-0.58, 0.255, 0.12), (-0.48, 0.28, 0.11), (-0.42, 0.31, 0.086)),
    ((-0.61, 0.55, 0.1), (-0.54, 0.545, 0.106), (-0.46, 0.565, 0.096), (-0.41, 0.59, 0.076)),
)
"""What comes round that edge of each: its last joint, laid on the frame."""

PALM: list[Point] = [(0.3, -0.1), (0.52, 0.0), (0.62, 0.3), (0.76, 0.62), (0.93, 0.98), (0.98, 1.36),
                     (0.95, 1.75), (1.0, 2.4), (0.2, 2.5), (0.16, 1.8), (0.04, 1.5), (-0.2, 1.24),
                     (-0.38, 0.98), (-0.4, 0.6)]

THUMB: tuple[Bone, ...] = ((0.6, 1.52, 0.32), (0.7, 1.14, 0.27), (0.66, 0.8, 0.19), (0.5, 0.5, 0.158),
                           (0.32, 0.3, 0.15), (0.16, 0.17, 0.142), (0.08, 0.13, 0.115))


def _skin(sheet: Sheet, held: Held, reach: float, tones: tuple[str, str, str, str] = SKIN) -> str:
    """Skin lit from the bar."""
    return sheet.radial(held.spot(*BAR_AT), held.size * reach,
                        steps((0, tones[0]), (0.3, tones[1]), (0.62, tones[2]), (1, tones[3])))


def draw_back(sheet: Sheet, knife: Knife, held: Held) -> None:
    """The hand behind the phone, then the phone with nothing on it but a bar."""
    dark = _skin(sheet, held, 1.9, (SKIN[1], "#6f4837", "#2c2324", "#101317"))
    sheet.draw(knife.curve(held.put(PALM), 1.0), dark)
    for finger in FINGERS:
        sheet.draw(knife.curve(held.put(limb(finger)), 0.7), dark)
    sheet.draw(knife.board(held.put(slab(1.0, 2.06, 0.13)), 0.8), "#0a0e11")
    edge = held.put([(0.485, -0.9), (0.492, 0.0), (0.485, 0.9)])
    sheet.draw(knife.brush(edge, held.size * 0.012), "#7d8d8f", 0.7)
    glass = knife.board(held.put(slab(0.93, 1.96, 0.1)), 0.8)
    sheet.draw(glass, sheet.radial(held.spot(*BAR_AT), held.size * 1.35,
                                   steps((0, "#8f9a92"), (0.25, "#5c6f72"), (0.6, "#2f4148"),
                                         (1, "#16232a"))))
    with sheet.through(stencil=sheet.clip(glass)):
        marks = knife.gouges((held.at[0] - held.size, held.at[1] - held.size, held.at[0] + held.size,
                              held.at[1] + held.size), int(held.size * 1.2),
                             pool(held.spot(*BAR_AT), held.size * 1.1), even(held.turn),
                             (held.size * 0.12, 1.7))
        sheet.draw(marks, "#d7dcd0", 0.22)


def draw_bar(sheet: Sheet, knife: Knife, held: Held) -> None:
    """The bar: a thin line, lit as far as the thumb."""
    x, y = BAR_AT
    track = [held.spot(-0.37, y), held.spot(0.0, y), held.spot(0.37, y)]
    sheet.draw(knife.brush(track, held.size * 0.036, 0.5, blunt=True), "#e9dfc6", 0.55)
    lit = [held.spot(-0.37, y), held.spot(-0.2, y), held.spot(x, y)]
    sheet.draw(knife.brush(lit, held.size * 0.05, 0.5, blunt=True), "#ffe3a6")


def draw_thumb(sheet: Sheet, knife: Knife, held: Held) -> None:
    """The near fingertips and the thumb that presses."""
    size = held.size
    skin = _skin(sheet, held, 1.5)
    for finger in TIPS:
        under = knife.curve(held.put(limb([(x + 0.015, y + 0.035, half) for x, y, half in finger])), 0.6)
        sheet.draw(under, "#14191c", 0.6)
        tip = knife.curve(held.put(limb(finger)), 0.6)
        sheet.draw(tip, _skin(sheet, held, 1.25, ("#f3c492", "#d49a6a", "#7c5140", "#241d1e")))
        (x, y, half) = finger[-1]
        sheet.draw(knife.brush([held.spot(x + 0.01, y - half), held.spot(x + half, y),
                                held.spot(x + 0.01, y + half)], size * 0.02), "#ffdfae", 0.85)
        (x, y, half) = finger[1]
        sheet.draw(knife.brush([held.spot(x, y - half * 0.7), held.spot(x + 0.012, y),
                                held.spot(x, y + half * 0.7)],
                               size * 0.012), "#5a3526", 0.6)
    shadow = limb([(x + 0.02, y + 0.07, half) for x, y, half in THUMB[2:]])
    glass = sheet.clip(knife.board(held.put(slab(0.93, 1.96, 0.1)), 0.4))
    with sheet.through(stencil=glass):
        sheet.draw(knife.curve(held.put(shadow)), "#0d161b", 0.6)
    outline = knife.curve(held.put(limb(THUMB)), 0.8)
    sheet.draw(outline, skin)
    with sheet.through(stencil=sheet.clip(outline)):
        far = [held.spot(x + half * 0.62, y - half * 0.5) for x, y, half in THUMB]
        sheet.draw(knife.brush(far, size * 0.16, 1.0), "#1c1718", 0.5)
        near = [held.spot(x - half * 0.72, y + half * 0.62) for x, y, half in THUMB[1:]]
        sheet.draw(knife.brush(near, size * 0.05, 0.8), "#ffe1b0", 0.75)
        for x, y, bend in ((0.36, 0.37, -44), (0.4, 0.41, -46), (0.32, 0.32, -42)):
            sheet.draw(knife.gouge(held.spot(x, y), held.turn + bend, size * 0.17, size * 0.008),
                       "#5a3526", 0.8)
    nail = place(ellipse((0, 0), 0.1, 0.072), (0.16, 0.125), 1.0, 42)
    nail_path = knife.curve(held.put(nail), 0.4)
    sheet.draw(nail_path, "#ffe6c4", 0.85)
    sheet.draw(knife.brush([held.spot(0.25, 0.15), held.spot(0.24, 0.22), held.spot(0.19, 0.25)],
                           size * 0.014), "#6b3f2c", 0.6)


def glow_bar(sheet: Sheet, held: Held, reach: float, strength: float) -> None:
    """The bar's own light."""
    sheet.flood(sheet.radial(held.spot(BAR_AT[0] - 0.12, BAR_AT[1]), held.size * reach,
                             fade("#ff9e48", strength, strength * 0.45, strength * 0.16,
                                  strength * 0.04, 0)))
