"""A place's layers, laid over each other as the meters stand."""

import math
from collections.abc import Callable, Mapping
from time import sleep
from typing import TYPE_CHECKING

import pygame

from game.desktop.pictures import as_drawn, cover
from game.desktop.store import weight
from game.frozen import frozen
from game.stage.geometry import Point

if TYPE_CHECKING:
    from game.story.scenery import Place, PlaceLayer

MOST_ZOOM = 0.06
"""How far the nearest layer comes closer while the concern is highest."""

ZOOM_STEPS = 12
"""Steps of the way there."""

DRIFT = 0.006
"""How far the nearest layer moves to each side, a share of the width."""

MARGIN = 1 + 2.5 * DRIFT
"""Every layer reaches so far beyond the box that its drift never shows an edge."""

PERIOD = 97.0
"""Seconds of one drift to and fro."""

LARGE = 2_300_000
"""Pixels of a box above which layers are laid at half the size, and the result is scaled up."""


@frozen
class Sheet:
    """How one layer lies: its file, closeness, place and strength."""

    file: str
    blend: str
    zoom: float
    shift: tuple[int, int]
    strength: float


@frozen
class Recipe:
    """Everything that decides how a composed picture looks."""

    size: tuple[int, int]
    sheets: tuple[Sheet, ...]


def recipe(place: "Place", size: tuple[int, int], levels: Mapping[str, float], seconds: float) -> Recipe:
    """Tell how a place's layers lie now; small moves of a meter make the same recipe.

    Args:
        place: what is looked at.
        size: of the picture, in pixels.
        levels: of the meters by their ids, 0 to 100; one that is missing counts as 0.
        seconds: that the place has been looked at: it drifts by whole ones.
    """
    half = halving(size)
    inner = (max(1, size[0] // half), max(1, size[1] // half))
    closeness = round(levels.get("concern", 0.0) / 100 * ZOOM_STEPS) / ZOOM_STEPS
    turn = math.tau * int(seconds) / PERIOD
    reach = Point(inner[0] * DRIFT * math.sin(turn), inner[1] * DRIFT * 0.4 * math.sin(turn * 2))
    return Recipe(size, tuple(_sheet(layer, closeness, reach, levels) for layer in place.layers))


def _sheet(layer: "PlaceLayer", closeness: float, reach: Point, levels: Mapping[str, float]) -> Sheet:
    depth = max(0.0, min(1.0, layer.depth))
    level = 100.0 if layer.follows is None else levels.get(layer.follows, 0.0)
    share = round(max(0.0, min(100.0, level)) / 2) / 50
    strength = layer.low + (layer.high - layer.low) * share if layer.follows else layer.high
    shift = (round(reach.x * (depth - 0.3)), round(reach.y * (depth - 0.3)))
    zoom = 1 + MOST_ZOOM * closeness * depth
    return Sheet(layer.file, layer.blend, zoom, shift, max(0.0, min(1.0, strength)))


@frozen
class Cutting:
    """A layer, scaled and cut to what is drawn on it, and where that part lies."""

    picture: pygame.Surface
    corner: tuple[int, int]


class Composer:
    """Lays layers; keeps them scaled as they were last asked for."""

    def __init__(self, read: Callable[[str], pygame.Surface | None], kept: int) -> None:
        """Read layers by `read`, and keep at most `kept` bytes of them, scaled."""
        self._read = read
        self._kept = kept
        self._cuttings: dict[tuple[str, tuple[int, int], float, str], Cutting | None] = {}

    def compose(self, how: Recipe) -> pygame.Surface | None:
        """Draw a place; None where no layer can be read."""
        half = halving(how.size)
        inner = (max(1, how.size[0] // half), max(1, how.size[1] // half))
        base = pygame.Surface(inner, 0, 32)
        seen = False
        for sheet in how.sheets:
            cutting = self._cutting(sheet, inner) if sheet.strength > 0 else None
            if cutting is not None:
                lay(base, cutting, sheet, inner)
                seen = True
            sleep(0)  # a frame may be waiting for its turn
        if not seen:
            return None
        return base if half == 1 else pygame.transform.smoothscale(base, how.size)

    def _cutting(self, sheet: Sheet, size: tuple[int, int]) -> Cutting | None:
        key = (sheet.file, size, sheet.zoom, sheet.blend)
        if key not in self._cuttings:
            source = self._read(sheet.file)
            self._cuttings[key] = None if source is None else cutting(source, sheet, size)
            self._let_go()
        found = self._cuttings.pop(key)
        self._cuttings[key] = found
        return found

    def _let_go(self) -> None:
        held = sum(weight(kept.picture) for kept in self._cuttings.values() if kept is not None)
        for key in list(self._cuttings)[:-1]:
            if held <= self._kept:
                return
            gone = self._cuttings.pop(key)
            held -= weight(gone.picture) if gone is not None else 0


def halving(size: tuple[int, int]) -> int:
    """Tell by how much a box is too large for its layers to be laid in full."""
    return 2 if size[0] * size[1] > LARGE else 1


def cutting(source: pygame.Surface, sheet: Sheet, size: tuple[int, int]) -> Cutting:
    """Scale a layer to cover its box and the margin around it; cut away what is clear."""
    # scaled first: that lets other threads run, and what is left to convert is small
    scaled = as_drawn(cover(source, (round(size[0] * MARGIN), round(size[1] * MARGIN)), sheet.zoom))
    seen = scaled.get_bounding_rect() if scaled.get_masks()[3] else scaled.get_rect()
    part = scaled.subsurface(seen)
    if sheet.blend == "normal":
        return Cutting(part.copy(), seen.topleft)
    ground = pygame.Surface(seen.size, 0, 32)
    ground.fill((0, 0, 0) if sheet.blend == "add" else (255, 255, 255))
    # light is added as it was drawn, whatever its own alpha says
    ground.blit(part, (0, 0), special_flags=pygame.BLEND_RGB_ADD if sheet.blend == "add" else 0)
    return Cutting(ground, seen.topleft)


def lay(base: pygame.Surface, cutting: Cutting, sheet: Sheet, size: tuple[int, int]) -> None:
    """Lay one layer over what is there, as strong as its sheet says."""
    picture, corner = cutting.picture, cutting.corner
    place = (
        round(size[0] * (1 - MARGIN) / 2) + corner[0] + sheet.shift[0],
        round(size[1] * (1 - MARGIN) / 2) + corner[1] + sheet.shift[1],
    )
    if sheet.blend == "normal":
        picture.set_alpha(round(255 * sheet.strength))  # None would switch its own alpha off
        base.blit(picture, place)
        return
    strength = round(255 * sheet.strength)
    if strength < 255:  # noqa: PLR2004 - full
        picture = picture.copy()
        picture.fill((strength, strength, strength), special_flags=pygame.BLEND_RGB_MULT)
    if sheet.blend == "add":
        base.blit(picture, place, special_flags=pygame.BLEND_RGB_ADD)
        return
    if strength < 255:  # noqa: PLR2004 - full
        picture.fill((255 - strength,) * 3, special_flags=pygame.BLEND_RGB_ADD)
    base.blit(picture, place, special_flags=pygame.BLEND_RGB_MULT)
