"""Sketches: lines with round ends and joins, and filled shapes, smoothly drawn."""

import math
from functools import partial
from itertools import pairwise

import pygame

from game.desktop.store import Store
from game.stage.mark import Sketch, Stroke

KEPT = 16_000_000
"""Bytes of strokes kept."""

LARGE = 400_000
"""Pixels of a stroke's own box above which it is drawn only twice as large, and not three times."""


class Sketches:
    """Paints sketches stroke by stroke; a stroke that did not change is not drawn anew."""

    def __init__(self) -> None:
        self._store = Store(KEPT)

    def paint(self, surface: pygame.Surface, mark: Sketch, down: int) -> None:
        """Lay every stroke at its place."""
        left, top = mark.box.x, mark.box.y + down
        across, along = left - math.floor(left), top - math.floor(top)
        for stroke in mark.strokes:
            if not stroke.points or stroke.alpha <= 0:
                continue
            x, y = corner(stroke)
            place = (math.floor(left) + x, math.floor(top) + y)
            # a quarter of a pixel is as fine as a place needs to be
            shift = (round(across * 4) / 4, round(along * 4) / 4)
            drawn = self._store.get((stroke, shift), partial(draw, stroke, shift))
            surface.blit(drawn, place)


def corner(stroke: Stroke) -> tuple[int, int]:
    """Give the top left of the box that a stroke is drawn in, from the sketch's own."""
    pad = stroke.width / 2 + 1
    return (
        math.floor(min(x for x, _ in stroke.points) - pad),
        math.floor(min(y for _, y in stroke.points) - pad),
    )


def draw(stroke: Stroke, shift: tuple[float, float]) -> pygame.Surface:
    """Draw one stroke, larger, and scale it down."""
    x, y = corner(stroke)
    pad = stroke.width / 2 + 2
    wide = max(1, math.ceil(max(px for px, _ in stroke.points) + pad) - x)
    high = max(1, math.ceil(max(py for _, py in stroke.points) + pad) - y)
    fine = 4 if wide * high < LARGE // 4 else 3 if wide * high < LARGE else 2
    large = pygame.Surface((wide * fine, high * fine), pygame.SRCALPHA)
    large.fill((*stroke.colour, 0))
    points = [((px - x + shift[0]) * fine, (py - y + shift[1]) * fine) for px, py in stroke.points]
    colour = (*stroke.colour, round(255 * min(1.0, stroke.alpha)))
    if stroke.filled and len(points) > 2:  # noqa: PLR2004 - two points hold no surface
        pygame.draw.polygon(large, colour, points)
    else:
        line(large, colour, points + points[:1] * stroke.closed, stroke.width * fine)
    return pygame.transform.smoothscale(large, (wide, high))


def line(
    surface: pygame.Surface,
    colour: tuple[int, int, int, int],
    points: list[tuple[float, float]],
    width: float,
) -> None:
    """Draw a line with round joins and ends."""
    half = max(0.5, width / 2)
    for (ax, ay), (bx, by) in pairwise(points):
        length = math.hypot(bx - ax, by - ay)
        if length:
            nx, ny = -(by - ay) / length * half, (bx - ax) / length * half
            quad = [(ax + nx, ay + ny), (bx + nx, by + ny), (bx - nx, by - ny), (ax - nx, ay - ny)]
            pygame.draw.polygon(surface, colour, quad)
    for point in points:
        pygame.draw.circle(surface, colour, point, half)
