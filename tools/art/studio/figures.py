"""Backs, heads, sleeves and hands, as unit shapes and as drawn silhouettes."""

from dataclasses import dataclass

from studio.knife import Knife, Point, place
from studio.sheet import Sheet

HEAD: tuple[Point, ...] = (
    (-0.08, -1.12), (0.38, -1.02), (0.72, -0.62), (0.8, -0.1), (0.74, 0.35), (0.52, 0.82),
    (0.2, 1.08), (-0.18, 1.08), (-0.52, 0.8), (-0.74, 0.32), (-0.82, -0.15), (-0.7, -0.68),
)
"""A head of radius 1 with close-cut hair, no side of it the face."""

PERM: tuple[Point, ...] = (
    (0.0, -1.25), (0.35, -1.3), (0.62, -1.0), (0.95, -0.75), (0.92, -0.35), (1.12, 0.0),
    (0.95, 0.4), (0.92, 0.75), (0.6, 0.85), (0.3, 1.1), (-0.25, 1.1), (-0.58, 0.85),
    (-0.9, 0.72), (-0.98, 0.35), (-1.1, -0.05), (-0.9, -0.4), (-0.9, -0.8), (-0.55, -1.05),
    (-0.35, -1.28),
)
"""A head with short waved hair."""

TORSO: tuple[Point, ...] = (
    (-0.42, 0.6), (-0.4, 1.25), (-0.9, 1.55), (-1.75, 1.85), (-2.15, 2.5), (-2.35, 3.6),
    (-2.5, 5.0), (2.45, 5.0), (2.3, 3.5), (2.05, 2.45), (1.6, 1.82), (0.85, 1.52),
    (0.38, 1.2), (0.42, 0.6),
)
"""Neck, shoulders and upper arms below a head of radius 1."""

FIST: tuple[Point, ...] = (
    (-0.62, -0.1), (-0.55, -0.42), (-0.28, -0.55), (-0.05, -0.5), (0.2, -0.56), (0.45, -0.45),
    (0.66, -0.2), (0.72, 0.12), (0.6, 0.42), (0.28, 0.5), (0.05, 0.42), (-0.15, 0.5),
    (-0.38, 0.42), (-0.58, 0.25),
)
"""A loosely closed hand."""

REST: tuple[Point, ...] = (
    (-1.15, 0.12), (-1.05, -0.08), (-0.7, -0.2), (-0.3, -0.4), (0.15, -0.46), (0.6, -0.34),
    (0.8, -0.05), (0.72, 0.26), (0.35, 0.34), (0.0, 0.28), (-0.2, 0.42), (-0.42, 0.32),
    (-0.62, 0.44), (-0.78, 0.3), (-1.0, 0.34),
)
"""A hand lying on a table, fingers to the left."""


@dataclass(frozen=True)
class Ink:
    """What a figure is printed in: its mass, and the light on it."""

    mass: str
    light: str


def bust(sheet: Sheet, knife: Knife, at: Point, size: float, paints: tuple[str, str]) -> str:
    """A head over shoulders, facing or turned away alike; answers the outline.

    Args:
        at: the centre of the head.
        size: the head's radius.
        paints: for the body and for the head.
    """
    body = knife.curve(place(TORSO, at, size))
    head = knife.curve(place(HEAD, at, size, knife.about(0, 5)))
    sheet.draw(body, paints[0])
    sheet.draw(head, paints[1])
    return body + head


def fist(sheet: Sheet, knife: Knife, at: Point, size: float, turn: float) -> str:
    """The outline of a closed hand with three dark cuts between its fingers."""
    outline = knife.curve(place(FIST, at, size, turn), 0.6)
    sheet.draw(outline, "none")
    return outline


def finger_cuts(knife: Knife, at: Point, size: float, turn: float) -> str:
    """The cuts between the fingers of a `FIST`."""
    marks = []
    for step in range(3):
        x = -0.3 + 0.26 * step
        (start,) = place([(x + 0.05, 0.12)], at, size, turn)
        marks.append(knife.gouge(start, turn + 80, size * 0.55, size * 0.05))
    return "".join(marks)
