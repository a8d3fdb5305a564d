"""Picture files in boxes: covers on the shelf."""

from collections.abc import Hashable
from typing import cast

import pygame

from game.desktop.paint_shapes import corners, nine_slice
from game.desktop.pictures import Pictures, cover
from game.desktop.place import on_grid
from game.desktop.store import Store
from game.stage.mark import Image

KEPT = 16_000_000
"""Bytes of scaled pictures kept."""


class Images:
    """Paints picture files, scaled once for each size."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._store = Store(KEPT)

    def state(self, mark: Image) -> Hashable:
        """Tell what decides how a mark looks, apart from the mark."""
        # What is scaled needs its file no more: asking for it would have it read again and again, where
        # the files on a screen are together more than is kept.
        return _key(mark) in self._store or self._pictures.get(mark.file) is not None

    def paint(self, surface: pygame.Surface, mark: Image, down: int) -> None:
        """Lay the picture; nothing while it is not there."""
        box = on_grid(mark.box, down)
        if not (box.width and box.height) or mark.alpha <= 0:
            return
        key = _key(mark)
        source = None if key in self._store else self._pictures.get(mark.file)
        if source is None and key not in self._store:
            return
        drawn = self._store.get(key, lambda: rounded(cast("pygame.Surface", source), box.size, mark.radius))
        # Without alpha a picture is copied, 30 times as fast as blended; None would switch its own alpha off.
        whole = mark.alpha >= 1 and not drawn.get_masks()[3]
        drawn.set_alpha(None if whole else round(255 * min(1.0, mark.alpha)))
        surface.blit(drawn, box)


def _key(mark: Image) -> Hashable:
    return (mark.file, on_grid(mark.box).size, mark.radius)


def rounded(source: pygame.Surface, size: tuple[int, int], radius: float) -> pygame.Surface:
    """Scale a picture to cover a box, and round its corners."""
    drawn = cover(source, size)
    if radius <= 0:
        return drawn
    mask = pygame.Surface(size, pygame.SRCALPHA)
    mask.fill((255, 255, 255, 0))
    nine_slice(mask, corners((255, 255, 255), radius, 0.0), mask.get_rect(), 1.0)
    sheet = pygame.Surface(size, pygame.SRCALPHA)
    sheet.blit(drawn, (0, 0))
    sheet.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return sheet
