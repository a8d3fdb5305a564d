"""Chapter 3's ware: cups of celadon and blue-white porcelain, sheets of paper, and its inks."""

# Contours read as lines, not one point a line:
# fmt: off

import math

from studio.ink import Stop, mix, steps
from studio.knife import Knife, Point, ellipse
from studio.light import even
from studio.sheet import Sheet

BLUEWHITE = ("#fff6e2", "#e6edea", "#a9bfc8", "#566f80", "#1d2a36")
CELADON = ("#f4f1d2", "#bcd1b8", "#82a18f", "#3f5c56", "#172624")
ASH = ("#f6dcae", "#b98f62", "#6d4e38", "#35281f", "#14110f")
COBALT = "#2f5584"
FIRE = "#ffd58a"

Glaze = tuple[str, str, str, str, str]
"""A glaze from full light to full shade."""


def turned(glaze: Glaze, lit: float, light: float) -> list[Stop]:
    """Inks across a round body; `lit` is where the light falls (0 left, 1 right), `light` how much."""
    dark = [mix("#0e1418", ink, light) for ink in glaze]
    share = (0.0, 0.14, 0.38, 0.7, 1.0)
    pairs = [(where if lit < 0.5 else 1 - where, ink) for where, ink in zip(share, dark, strict=True)]
    return steps(*sorted(pairs))


def outline(at: Point, wide: float, high: float) -> list[Point]:
    """The contour of a tea cup that stands on `at`."""
    x, y = at
    half = wide / 2
    right = [(half * 0.5, -high * 1.03), (half * 0.9, -high * 1.02), (half * 0.985, -high * 0.95),
            (half * 0.965, -high * 0.84), (half * 0.9, -high * 0.55), (half * 0.72, -high * 0.26),
             (half * 0.5, -high * 0.11), (half * 0.46, -high * 0.02), (half * 0.3, high * 0.02)]
    left = [(-a, b) for a, b in reversed(right)]
    return [(x + a, y + b) for a, b in [*right, *left]]


def cup(sheet: Sheet, knife: Knife, at: Point, wide: float, high: float, *, glaze: Glaze = BLUEWHITE,
        lit: float = 0.0, light: float = 1.0, tilt: float = 0.14, painted: bool = True,
        shadow: bool = True) -> None:
    """A tea cup standing on `at`; `tilt` is how far one looks into it (rim height by width)."""
    x, y = at
    rim = (x, y - high)
    rough = min(1.0, wide / 130)
    body = knife.curve(outline(at, wide, high), rough)
    shadow = (x + (0.5 if lit < 0.5 else -0.5) * wide * 0.7, y)
    fallen = knife.curve(ellipse(shadow, wide * 0.62, wide * 0.1), rough)
    if shadow:
        sheet.draw(fallen, "#0d0f10", 0.45)
    sheet.draw(body, sheet.linear((x - wide / 2, 0), (x + wide / 2, 0), turned(glaze, lit, light)))
    with sheet.through(stencil=sheet.clip(body)):
        if painted:
            _spray(sheet, knife, at, wide, high, light=light)
        side = x + (-0.3 if lit < 0.5 else 0.3) * wide
        sheet.draw(knife.gouges((side - wide * 0.14, y - high, side + wide * 0.14, y), int(6 + wide / 9),
                                even(0.8), even(84 if lit < 0.5 else 96), (high * 0.3, max(1.2, wide / 60))),
                   mix("#0e1418", "#ffffff", light), 0.5)
        sheet.draw(knife.gouges((x - wide / 2, y - high * 0.2, x + wide / 2, y + 2), int(5 + wide / 10),
                                even(0.8), even(0), (wide * 0.2, max(1.2, wide / 70))), glaze[4], 0.5)
    deep = mix("#0e1418", glaze[2], light * 0.8)
    sheet.draw(knife.curve(ellipse(rim, wide / 2, wide * tilt), rough * 0.5), mix("#0e1418", glaze[0], light))
    inner = ellipse((x, y - high + wide * tilt * 0.12), wide * 0.465, wide * tilt * 0.84)
    sheet.draw(knife.curve(inner, rough * 0.5),
               sheet.linear((x - wide / 2, 0), (x + wide / 2, 0), turned(glaze, 1 - lit, light * 0.75)))
    sheet.draw(knife.curve(ellipse((x, y - high + wide * tilt * 0.4), wide * 0.34, wide * tilt * 0.5),
            rough * 0.5),
               deep, 0.7)


def _spray(sheet: Sheet, knife: Knife, at: Point, wide: float, high: float, *, light: float) -> None:
    """A line under the rim and a branch, in cobalt."""
    x, y = at
    ink = mix("#0e1418", COBALT, light)
    for level in (0.8, 0.17):
        bow = [(x - wide * 0.5, y - high * level - wide * 0.05), (x, y - high * level + wide * 0.035),
               (x + wide * 0.5, y - high * level - wide * 0.05)]
        sheet.draw(knife.brush(bow, max(1.6, wide * 0.022), 0.4, blunt=True), ink, 0.85)
    stem = [(x - wide * 0.24, y - high * 0.26), (x - wide * 0.08, y - high * 0.42),
            (x + wide * 0.04, y - high * 0.5),
            (x + wide * 0.25, y - high * 0.64)]
    sheet.draw(knife.brush(stem, max(1.6, wide * 0.03), 0.4), ink, 0.9)
    for share, turn in ((0.1, -60), (0.3, 20), (0.5, -70), (0.7, 12), (0.95, -52)):
        leaf = (x - wide * 0.24 + wide * 0.49 * share + wide * 0.03,
                y - high * (0.27 + 0.36 * share) - wide * 0.02)
        sheet.draw(knife.gouge(leaf, turn, wide * 0.13, wide * 0.036), ink, 0.9)


def page(sheet: Sheet, knife: Knife, centre: Point, wide: float, high: float, *, turn: float,
         paint: str) -> list[Point]:
    """A sheet of paper with the shadow it throws; answers its corners, clockwise from the top left."""
    cosine, sine = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    half, tall = wide / 2, high / 2
    corners = [(centre[0] + a * cosine - b * sine, centre[1] + a * sine + b * cosine)
               for a, b in ((-half, -tall), (half, -tall), (half, tall), (-half, tall))]
    sheet.draw(knife.board([(a + 9, b + 11) for a, b in corners]), "#1a120c", 0.5)
    sheet.draw(knife.board(corners, 1.4), paint)
    return corners
