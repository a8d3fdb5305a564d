"""Picture files in boxes: covers on the shelf."""

from collections.abc import Hashable

import pygame

from game.desktop.paint_shapes import corners, nine_slice
from game.desktop.pictures import Pictures, cover
from game.desktop.place import on_grid
from game.desktop.store import Store
from game.stage.mark import Image

KEPT = 48_000_000
"""Bytes of scaled pictures kept: a title at 4K, and a shelf of covers."""


class Images:
    """Paints picture files, scaled once for each size."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._store = Store(KEPT)
        self._last: dict[str, Hashable] = {}
        """Under which key each file was drawn last."""

    def state(self, mark: Image) -> Hashable:
        """Tell what decides how a mark looks, apart from the mark."""
        # What is scaled needs its file no more: asking for it would have it read again and again, where
        # the files on a screen are together more than is kept.
        if _key(mark) in self._store or self._pictures.get(mark.file) is not None:
            return "whole"
        return "in haste" if self._last.get(mark.file) in self._store else None

    def paint(self, surface: pygame.Surface, mark: Image, down: int) -> None:
        """Lay the picture; nothing while it is not there."""
        box = on_grid(mark.box, down)
        if not (box.width and box.height) or mark.alpha <= 0:
            return
        drawn = self._drawn(mark, box.size)
        if drawn is None:
            return
        # Without alpha a picture is copied, 30 times as fast as blended; None would switch its own alpha off.
        whole = mark.alpha >= 1 and not drawn.get_masks()[3]
        drawn.set_alpha(None if whole else round(255 * min(1.0, mark.alpha)))
        surface.blit(drawn, box)

    def _drawn(self, mark: Image, size: tuple[int, int]) -> pygame.Surface | None:
        """Scale a file that has come and let it go; while it is on its way its last picture must do."""
        key = _key(mark)
        source = None if key in self._store else self._pictures.get(mark.file)
        if source is None and key not in self._store:
            before = self._store.kept(self._last.get(mark.file))
            return None if before is None else cover(before, size)
        self._last[mark.file] = key
        if source is None:
            return self._store.kept(key)
        self._pictures.let_go(mark.file)
        return self._store.get(key, lambda: rounded(source, size, mark.radius))


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
