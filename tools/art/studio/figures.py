"""Heads and hands, as shapes of radius 1."""

from studio.knife import Knife, Point, place

HEAD: tuple[Point, ...] = (
    (-0.08, -1.12),
    (0.38, -1.02),
    (0.72, -0.62),
    (0.8, -0.1),
    (0.74, 0.35),
    (0.52, 0.82),
    (0.2, 1.08),
    (-0.18, 1.08),
    (-0.52, 0.8),
    (-0.74, 0.32),
    (-0.82, -0.15),
    (-0.7, -0.68),
)
"""A head of radius 1 with close-cut hair, no side of it the face."""

PERM: tuple[Point, ...] = (
    (0.0, -1.25),
    (0.35, -1.3),
    (0.62, -1.0),
    (0.95, -0.75),
    (0.92, -0.35),
    (1.12, 0.0),
    (0.95, 0.4),
    (0.92, 0.75),
    (0.6, 0.85),
    (0.3, 1.1),
    (-0.25, 1.1),
    (-0.58, 0.85),
    (-0.9, 0.72),
    (-0.98, 0.35),
    (-1.1, -0.05),
    (-0.9, -0.4),
    (-0.9, -0.8),
    (-0.55, -1.05),
    (-0.35, -1.28),
)
"""A head with short waved hair."""

PROFILE: tuple[Point, ...] = (
    (-0.67, -0.57),
    (-1.0, -0.14),
    (-1.19, 0.24),
    (-1.0, 0.43),
    (-1.0, 0.81),
    (-0.76, 1.19),
    (0.0, 1.33),
    (0.29, -0.14),
)
"""The face of a head of radius 1 that looks to the left; hair goes over it."""

FIST: tuple[Point, ...] = (
    (-0.62, -0.1),
    (-0.55, -0.42),
    (-0.28, -0.55),
    (-0.05, -0.5),
    (0.2, -0.56),
    (0.45, -0.45),
    (0.66, -0.2),
    (0.72, 0.12),
    (0.6, 0.42),
    (0.28, 0.5),
    (0.05, 0.42),
    (-0.15, 0.5),
    (-0.38, 0.42),
    (-0.58, 0.25),
)
"""A loosely closed hand."""


def finger_cuts(knife: Knife, at: Point, size: float, turn: float) -> str:
    """The cuts between the fingers of a `FIST`."""
    marks = []
    for step in range(3):
        x = -0.3 + 0.26 * step
        (start,) = place([(x + 0.05, 0.12)], at, size, turn)
        marks.append(knife.gouge(start, turn + 80, size * 0.55, size * 0.05))
    return "".join(marks)
