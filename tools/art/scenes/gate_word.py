"""What is painted on the compound's wall a month before it comes down."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.knife import Knife, Point, place
from studio.sheet import Sheet

DOWN: tuple[tuple[Point, ...], ...] = (
    ((-0.62, -0.26), (-0.42, -0.28), (-0.18, -0.32)), ((-0.4, -0.62), (-0.39, 0.0), (-0.4, 0.5), (-0.54,
            0.42)),
    ((-0.64, 0.2), (-0.42, 0.1), (-0.16, -0.02)), ((0.42, -0.58), (0.24, -0.48), (0.02, -0.42)),
    ((0.04, -0.44), (0.02, 0.0), (-0.14, 0.54)), ((0.04, -0.06), (0.32, -0.1), (0.6, -0.12)),
    ((0.32, -0.1), (0.32, 0.2), (0.31, 0.6)), ((0.16, 0.16), (0.32, 0.24), (0.5, 0.34)))
"""The strokes of the word for *pull down*, in a ring of radius 1."""


def draw_rings(sheet: Sheet, knife: Knife) -> None:
    """The word for what is to come down, in a white ring, one to a stretch of wall, with runs of paint."""
    for x, y, size in ((1206, 672, 64), (396, 686, 60), (60, 690, 60), (1540, 660, 66)):
        for turn in (0, 150, 250):
            arc = [(x + size * c, y + size * s * 0.96) for c, s in _arc(turn, turn + 190)]
            sheet.draw(knife.brush(arc, 11, 1.5), "#eee7d6", 0.8)
        for line in DOWN:
            stroke = [(x + a * size, y + b * size) for a, b in line]
            sheet.draw(knife.brush(stroke, size * 0.15, 1.0, blunt=True), "#eee7d6", 0.85)
        for _ in range(4):
            a = x + knife.chance.uniform(-0.6, 0.6) * size
            sheet.draw(knife.brush([(a, y + size * 0.9), (a + 1, y + size * 1.2), (a, y + size * 1.5)], 4),
                       "#eee7d6", 0.7)


def _arc(start: float, end: float) -> list[Point]:
    """Points of the unit circle between two angles in degrees."""
    return [place([(1, 0)], (0, 0), 1, start + (end - start) * step / 8)[0] for step in range(9)]
