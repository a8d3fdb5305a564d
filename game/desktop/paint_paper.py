"""The page: a sheet with its grain, its spine's shadow and the lamp light that falls on it."""

import math
from functools import lru_cache
from random import Random

import pygame
from pygame import Rect

from game.desktop.place import on_grid
from game.desktop.store import Store
from game.stage.mark import Colour, Paper

KEPT = 36_000_000
"""Bytes of sheets kept: one at 4K, or four at 1080p."""

TILE = 256
"""Side of the square of grain that repeats, pixels."""

PLAIN = 8
"""Colours this near to black or white carry no grain: they were chosen for their contrast."""


class Sheets:
    """Paints paper; a sheet is drawn once for each size and light."""

    def __init__(self) -> None:
        self._store = Store(KEPT)

    def paint(self, surface: pygame.Surface, mark: Paper, down: int) -> None:
        """Lay the sheet."""
        box = on_grid(mark.box, down)
        if not (box.width and box.height):
            return
        if _is_plain(mark.colour):
            surface.fill(mark.colour, box)
            return
        warmth = round(max(0.0, min(1.0, mark.warmth)) * 20) / 20
        side = _spine(mark)
        key = (box.size, mark.colour, warmth, side)
        surface.blit(self._store.get(key, lambda: sheet(box.size, mark.colour, warmth, side)), box)


def _is_plain(colour: Colour) -> bool:
    return max(colour) <= PLAIN or min(colour) >= 255 - PLAIN // 2


def _spine(mark: Paper) -> str:
    """Tell the side on which the picture lies: the one that the sheet leaves free."""
    if mark.box.x > 1:
        return "left"
    return "top" if mark.box.y > 1 else "right"


def sheet(size: tuple[int, int], colour: Colour, warmth: float, side: str) -> pygame.Surface:
    """Draw a sheet."""
    made = pygame.Surface(size)
    made.fill(colour)
    light = sum(colour) / 3 > 127  # noqa: PLR2004 - half of full
    for left in range(0, size[0], TILE):
        for top in range(0, size[1], TILE):
            made.blit(_grain(0, light), (left, top), special_flags=pygame.BLEND_RGB_ADD)
            made.blit(_grain(1, light), (left, top), special_flags=pygame.BLEND_RGB_SUB)
    _lamp(made, warmth, side, light)
    _spine_shadow(made, side, light)
    return made


@lru_cache(maxsize=4)
def _grain(turn: int, light: bool) -> pygame.Surface:  # noqa: FBT001 - a cached recipe, not a switch
    """Draw a square of paper's grain: fine tooth, and wider clouds in the pulp."""
    chance = Random(1789 + turn)  # noqa: S311 - the grain of paper, the same on every machine
    fine = _noise(chance, TILE, 5 if light else 3)
    cloud = _noise(chance, TILE // 8, 3 if light else 2)
    wide = pygame.Surface((TILE // 8 * 3, TILE // 8 * 3))
    for across in range(3):  # so that the square's edges meet
        for along in range(3):
            wide.blit(cloud, (across * TILE // 8, along * TILE // 8))
    smooth = pygame.transform.smoothscale(wide, (TILE * 3, TILE * 3))
    fine.blit(smooth, (0, 0), (TILE, TILE, TILE, TILE), special_flags=pygame.BLEND_RGB_ADD)
    return fine


def _noise(chance: Random, side: int, most: int) -> pygame.Surface:
    """Draw grey specks of at most `most`, by way of a palette: no loop over pixels."""
    levels = chance.randbytes(side * side).translate(bytes(value % (most + 1) for value in range(256)))
    specks = pygame.image.frombuffer(levels, (side, side), "P")
    specks.set_palette([(value, value, value) for value in range(256)])
    made = pygame.Surface((side, side), 0, 32)
    made.blit(specks, (0, 0))
    return made


def _lamp(made: pygame.Surface, warmth: float, side: str, light: bool) -> None:  # noqa: FBT001 - see above
    """Lay the room's light on the sheet, from the picture's side: warm or cool, and dusk on the far one."""
    wide, high = made.get_size()
    warm = (10, 5, 0) if light else (9, 5, 2)
    cool = (0, 3, 7) if light else (2, 4, 7)
    near = tuple(round(a * warmth + b * (1 - warmth)) for a, b in zip(warm, cool, strict=True))
    dusk = (13, 13, 11) if light else (5, 5, 4)
    pool = pygame.Surface((9, 9))
    shadow = pygame.Surface((9, 9))
    centre = {"left": (0.0, 0.36), "right": (1.0, 0.36), "top": (0.5, 0.0)}[side]
    for x in range(9):
        for y in range(9):
            far = min(1.0, math.hypot(x / 8 - centre[0], y / 8 - centre[1]) / 1.1)
            pool.set_at((x, y), [round(part * (1 - far) ** 1.5) for part in near])
            shadow.set_at((x, y), [round(part * far**1.8) for part in dusk])
    target = Rect(0, 0, wide, high)
    made.blit(_spread(pool, target), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    made.blit(_spread(shadow, target), (0, 0), special_flags=pygame.BLEND_RGB_SUB)


def _spread(small: pygame.Surface, target: Rect) -> pygame.Surface:
    return pygame.transform.smoothscale(small, target.size)


def _spine_shadow(made: pygame.Surface, side: str, light: bool) -> None:  # noqa: FBT001 - see above
    """Darken the edge where the sheet goes into the spine, with a thin line of light beside it."""
    wide, high = made.get_size()
    reach = max(6, round(min(wide, high) * 0.035))
    for at in range(reach):
        strength = (1 - at / reach) ** 2.2
        loss = round((58 if light else 14) * strength)
        if not loss:
            continue
        edge = {
            "left": Rect(at, 0, 1, high),
            "right": Rect(wide - 1 - at, 0, 1, high),
            "top": Rect(0, at, wide, 1),
        }[side]
        made.fill((round(loss * 0.74), round(loss * 0.9), loss), edge, special_flags=pygame.BLEND_RGB_SUB)
