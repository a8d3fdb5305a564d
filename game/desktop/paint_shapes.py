"""Boxes: plain, rounded, outlined, and those that run from one strength to another."""

import math

import pygame
from pygame import Rect

from game.desktop.place import on_grid
from game.desktop.store import Store
from game.stage.mark import Colour, Fill, Outline, Shade

FINE = 4
"""Corners are drawn this many times larger and scaled down."""

KEPT = 12_000_000
"""Bytes of corners and shades kept."""


class Shapes:
    """Paints boxes."""

    def __init__(self) -> None:
        self._store = Store(KEPT)

    def fill(self, surface: pygame.Surface, mark: Fill, down: int) -> None:
        """Paint a plain box."""
        box = on_grid(mark.box, down)
        if mark.alpha <= 0 or not (box.width and box.height):
            return
        if mark.radius > 0:
            tile = self._tile(mark.colour, mark.radius, 0.0)
            nine_slice(surface, tile, box, mark.alpha)
        else:
            plain(surface, box, mark.colour, mark.alpha)

    def outline(self, surface: pygame.Surface, mark: Outline, down: int) -> None:
        """Paint the edge of a box, inside it."""
        box = on_grid(mark.box, down)
        if mark.alpha <= 0 or mark.width <= 0 or not (box.width and box.height):
            return
        tile = self._tile(mark.colour, mark.radius, mark.width)
        nine_slice(surface, tile, box, mark.alpha)

    def shade(self, surface: pygame.Surface, mark: Shade, down: int) -> None:
        """Paint a box that runs from one strength to another."""
        box = on_grid(mark.box, down)
        if not (box.width and box.height):
            return
        key = (box.size, mark.colour, mark.start, mark.end, mark.down)
        surface.blit(self._store.get(key, lambda: ramp(box.size, mark)), box)

    def _tile(self, colour: Colour, radius: float, width: float) -> pygame.Surface:
        key = (colour, radius, width)
        return self._store.get(key, lambda: corners(colour, radius, width))


def plain(surface: pygame.Surface, box: Rect, colour: Colour, alpha: float) -> None:
    """Fill a box, or lay a colour over what is there."""
    seen = box.clip(surface.get_clip())
    if not (seen.width and seen.height):
        return
    if alpha >= 1:
        surface.fill(colour, seen)
        return
    sheet = pygame.Surface(seen.size)
    sheet.fill(colour)
    sheet.set_alpha(round(alpha * 255))
    surface.blit(sheet, seen)


def corners(colour: Colour, radius: float, width: float) -> pygame.Surface:
    """Draw the smallest box that has all four corners, and one pixel between them."""
    side = 2 * math.ceil(max(radius, width, 1)) + 1
    large = pygame.Surface((side * FINE, side * FINE), pygame.SRCALPHA)
    large.fill((*colour, 0))
    pygame.draw.rect(
        large,
        (*colour, 255),
        large.get_rect(),
        width=max(1, round(width * FINE)) if width else 0,
        border_radius=max(-1, round(radius * FINE)),
    )
    return pygame.transform.smoothscale(large, (side, side))


def nine_slice(surface: pygame.Surface, tile: pygame.Surface, box: Rect, alpha: float) -> None:
    """Lay a tile's corners into a box's corners and stretch its middle between them."""
    corner = tile.get_width() // 2
    across = _spans(box.left, box.width, corner)
    along = _spans(box.top, box.height, corner)
    colour = tile.get_at((corner, corner))
    for row, (top, high, source_top) in enumerate(along):
        for column, (left, wide, source_left) in enumerate(across):
            target = Rect(left, top, wide, high)
            if not (wide and high) or not target.colliderect(surface.get_clip()):
                continue
            if row == 1 and column == 1:
                if colour.a:
                    plain(surface, target, (colour.r, colour.g, colour.b), alpha)
                continue
            part = tile.subsurface(
                (
                    source_left,
                    source_top,
                    min(wide, corner) if column != 1 else 1,
                    min(high, corner) if row != 1 else 1,
                )
            )
            part = (
                pygame.transform.scale(part, target.size) if part.get_size() != target.size else part.copy()
            )
            if alpha < 1:
                part.set_alpha(round(alpha * 255))
            surface.blit(part, target)


def _spans(start: int, length: int, corner: int) -> tuple[tuple[int, int, int], ...]:
    """Cut a side in three: where each part starts, how long it is, and where the tile's part starts."""
    near = min(corner, (length + 1) // 2)
    far = min(corner, length - near)
    return (
        (start, near, 0),
        (start + near, length - near - far, corner),
        (start + length - far, far, 2 * corner + 1 - far),
    )


def ramp(size: tuple[int, int], mark: Shade) -> pygame.Surface:
    """Draw a shade: one row or column of strengths, stretched over the box."""
    length = size[1] if mark.down else size[0]
    strip = pygame.Surface((1, length) if mark.down else (length, 1), pygame.SRCALPHA)
    for at in range(length):
        share = (at + 0.5) / length
        strength = mark.start + (mark.end - mark.start) * share
        place = (0, at) if mark.down else (at, 0)
        strip.set_at(place, (*mark.colour, round(255 * max(0.0, min(1.0, strength)))))
    return pygame.transform.scale(strip, size)
