"""Places: the composed picture, its cross-fade, its weather and its dimming."""

from collections.abc import Hashable
from functools import lru_cache
from typing import TYPE_CHECKING

import pygame
from pygame import Rect

from game.desktop import weather
from game.desktop.compose import recipe
from game.desktop.pictures import cover
from game.desktop.place import on_grid
from game.desktop.store import Store
from game.desktop.studio import Studio
from game.stage.mark import Scenery

if TYPE_CHECKING:
    from game.story.scenery import Place

KEPT = 20_000_000
"""Bytes of pictures kept that were scaled in haste, while the right size was on its way."""

HORIZON = 0.62
"""Where the stand-in's ground begins, a share of its height."""


class Sceneries:
    """Paints places; a still one costs one copy."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._hasty = Store(KEPT)

    def warm(self, place: "Place", size: tuple[int, int]) -> None:
        """Have a place composed: it may come next."""
        if place.layers and size[0] and size[1]:
            self._studio.warm(_key(place), recipe(place, size, {}, 0.0))

    def state(self, mark: Scenery) -> Hashable:
        """Tell what decides how a mark looks now, apart from its box."""
        size = on_grid(mark.box).size
        return (
            self._base_state(mark.place, mark, size),
            self._base_state(mark.before, mark, size) if mark.arrived < 1 else None,
            _weather(mark),
            round(mark.dim * 255),
            round(mark.arrived * 255),
        )

    def paint(self, surface: pygame.Surface, mark: Scenery, down: int) -> None:
        """Lay the picture and what is over it."""
        box = on_grid(mark.box, down)
        if not (box.width and box.height):
            return
        seen = surface.get_clip()
        surface.set_clip(seen.clip(box))
        if mark.arrived < 1:
            surface.blit(self._base(mark.before, mark, box.size), box)
            base = self._base(mark.place, mark, box.size)
            base.set_alpha(round(255 * mark.arrived))
            surface.blit(base, box)
            base.set_alpha(None)
        else:
            surface.blit(self._base(mark.place, mark, box.size), box)
        weather.paint(surface, box, *_weather(mark))
        if mark.dim > 0:
            keep = round(255 * (1 - min(1.0, mark.dim)))
            surface.fill((keep, keep, keep), box, special_flags=pygame.BLEND_RGB_MULT)
        surface.set_clip(seen)

    def _base_state(self, place: "Place | None", mark: Scenery, size: tuple[int, int]) -> Hashable:
        if place is None or not place.layers or 0 in size:
            return None
        found = self._studio.ask(_key(place), recipe(place, size, mark.levels, mark.seconds))
        return found[0] if found is not None and found[1] is not None else None

    def _base(self, place: "Place | None", mark: Scenery, size: tuple[int, int]) -> pygame.Surface:
        if place is None or not place.layers:
            return stand_in(size)
        found = self._studio.ask(_key(place), recipe(place, size, mark.levels, mark.seconds))
        how, made = found if found is not None else (None, None)
        if how is None or made is None:
            return stand_in(size)
        if how.size == size:
            return made
        return self._hasty.get((how, size), lambda: cover(made, size))


def _weather(mark: Scenery) -> tuple[str, int]:
    """Tell which weather is to be seen, and which of its pictures."""
    if mark.place is None or not mark.seconds:
        return ("none", 0)
    return (mark.place.weather, weather.step(mark.place.weather, mark.seconds))


def _key(place: "Place") -> Hashable:
    return tuple(layer.file for layer in place.layers)


@lru_cache(maxsize=3)
def stand_in(size: tuple[int, int]) -> pygame.Surface:
    """Draw a quiet room with no picture in it: wall, ground, and a line between them."""
    small = pygame.Surface((5, 24))
    line = round(24 * HORIZON)
    for y in range(24):
        for x in range(5):
            near = 1 - abs(x - 2) / 4
            share = y / line if y < line else (24 - y) / (24 - line)
            wall = (40, 34, 32) if y < line else (30, 26, 25)
            small.set_at((x, y), [round(part * (0.55 + 0.45 * share * near)) for part in wall])
    made = pygame.transform.smoothscale(small, (max(1, size[0]), max(1, size[1])))
    ground = Rect(0, round(size[1] * HORIZON), size[0], max(1, round(size[1] / 400)))
    made.fill((46, 39, 36), ground)
    return made
