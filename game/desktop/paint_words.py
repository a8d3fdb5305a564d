"""Words: drawn once and kept; arriving with a soft edge, blurred, or struck by a pencil."""

import math
from functools import lru_cache
from itertools import pairwise
from random import Random
from zlib import crc32

import pygame

from game.desktop.fonts import Fonts
from game.desktop.paint_sketch import line
from game.desktop.store import Store
from game.stage.mark import Colour, Words

KEPT = 24_000_000
"""Bytes of drawn lines kept: some ten pages at 1080p."""

EDGE = 1.6
"""Width of the soft edge of arriving words, in em."""

BLUR_STEP = 0.5
"""Softness is drawn in steps of so many pixels."""


class Lines:
    """Paints words."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._store = Store(KEPT)

    def is_drawn(self, mark: Words) -> bool:
        """Tell whether painting a mark costs no new drawing."""
        return self._key(mark) in self._store

    def paint(self, surface: pygame.Surface, mark: Words, down: int) -> None:
        """Lay a line at its place, as much of it as has arrived."""
        if not mark.words or mark.alpha <= 0 or mark.shown <= 0:
            return
        drawn = self._store.get(self._key(mark), lambda: self._draw(mark))
        pad = _pad(mark)
        place = (round(mark.at.x) - pad, round(mark.at.y) + down - pad)
        width = self._fonts.width(mark.words, mark.type)
        if mark.alpha < 1:
            drawn.set_alpha(round(255 * mark.alpha))
        if mark.shown >= 1:
            surface.blit(drawn, place)
        else:
            _arriving(surface, drawn, place, (width + 2 * pad, mark.type.size * EDGE, mark.shown))
        if mark.alpha < 1:
            drawn.set_alpha(255)
        if mark.struck > 0:
            self._strike(surface, mark, down, width)

    def _key(self, mark: Words) -> tuple[object, ...]:
        return ("words", mark.words, mark.type, mark.colour, _steps(mark.blur))

    def _draw(self, mark: Words) -> pygame.Surface:
        sharp = self._fonts.draw(mark.words, mark.type, mark.colour)
        if not _steps(mark.blur):
            return sharp
        return blurred(sharp, _steps(mark.blur), _pad(mark), mark.colour)

    def _strike(self, surface: pygame.Surface, mark: Words, down: int, width: float) -> None:
        """Draw a pencil's stroke through the small letters, up to the share that is struck."""
        if width < 1:
            return
        size = mark.type.size
        key = ("strike", mark.words, mark.type, mark.colour)
        drawn = self._store.get(key, lambda: pencil(round(width), size, mark.colour, mark.words))
        top = mark.at.y + self._fonts.ascent(mark.type) - size * 0.26 - drawn.get_height() / 2
        seen = round(drawn.get_width() * min(1.0, mark.struck))
        drawn.set_alpha(round(255 * mark.alpha))
        left = round(mark.at.x) - (drawn.get_width() - round(width)) // 2
        surface.blit(drawn, (left, round(top) + down), (0, 0, seen, drawn.get_height()))


def _steps(blur: float) -> int:
    return round(blur / BLUR_STEP) if blur > 0 else 0


def _pad(mark: Words) -> int:
    """Room for a blur around the line."""
    return math.ceil(mark.blur * 3) if _steps(mark.blur) else 0


def _arriving(
    surface: pygame.Surface,
    drawn: pygame.Surface,
    place: tuple[int, int],
    how: tuple[float, float, float],
) -> None:
    """Lay what has arrived: solid up to the edge, and the edge fading out."""
    width, edge, shown = how
    end = round((width + edge) * shown)
    solid = max(0, end - round(edge))
    high = drawn.get_height()
    if solid:
        surface.blit(drawn, place, (0, 0, solid, high))
    wide = min(end, drawn.get_width()) - solid
    if wide > 0:
        part = pygame.Surface((wide, high), pygame.SRCALPHA)
        part.blit(drawn.subsurface((solid, 0, wide, high)).copy(), (0, 0))
        part.blit(
            _fade(round(edge), high), (round(edge) - (end - solid), 0), special_flags=pygame.BLEND_RGBA_MULT
        )
        surface.blit(part, (place[0] + solid, place[1]))


@lru_cache(maxsize=64)
def _fade(wide: int, high: int) -> pygame.Surface:
    """Draw a strip that goes from full to nothing, gently at both ends."""
    strip = pygame.Surface((max(1, wide), 1), pygame.SRCALPHA)
    for at in range(wide):
        share = (at + 0.5) / wide
        strip.set_at((at, 0), (255, 255, 255, round(255 * (1 - share * share * (3 - 2 * share)))))
    return pygame.transform.scale(strip, (max(1, wide), high))


def blurred(sharp: pygame.Surface, steps: int, pad: int, colour: Colour) -> pygame.Surface:
    """Soften a line; strong softness is worked out at half the size, where nobody sees the difference."""
    sheet = pygame.Surface((sharp.get_width() + 2 * pad, sharp.get_height() + 2 * pad), pygame.SRCALPHA)
    sheet.fill((*colour, 0))
    sheet.blit(sharp, (pad, pad))
    if steps % 2 or steps > 4:  # noqa: PLR2004 - half pixels, and more than two pixels, are drawn smaller
        small = (max(1, sheet.get_width() // 2), max(1, sheet.get_height() // 2))
        radius = max(1, round(steps / 4))
        soft = pygame.transform.gaussian_blur(pygame.transform.smoothscale(sheet, small), radius)
        return pygame.transform.smoothscale(soft, sheet.get_size())
    return pygame.transform.gaussian_blur(sheet, max(1, steps // 2))


def pencil(width: int, size: int, colour: Colour, words: str) -> pygame.Surface:
    """Draw a pencil's stroke: a little uneven in height and pressure, never twice the same."""
    chance = Random(crc32(words.encode()))  # noqa: S311 - a hand's unevenness, seeded by the words
    over = round(size * 0.18)
    fine, high = 3, max(6, round(size * 0.6))
    wide = width + 2 * over
    slope = chance.uniform(-0.13, 0.13) * size
    bend = chance.uniform(-0.1, 0.1) * size
    sheet = pygame.Surface((wide * fine, high * fine), pygame.SRCALPHA)
    sheet.fill((*colour, 0))
    count = max(4, wide // max(4, round(size * 0.45)))
    points = []
    for at in range(count + 1):
        share = at / count
        waver = chance.uniform(-0.022, 0.022) * size
        along = high / 2 + slope * (share - 0.5) * 2 + bend * math.sin(math.pi * share) + waver
        points.append(((over * 0.3 + (wide - over * 0.6) * share) * fine, along * fine))
    for at, (start, end) in enumerate(pairwise(points)):
        press = 0.8 + 0.2 * math.sin(at * 0.9 + bend) * chance.uniform(0.6, 1.0)
        line(sheet, (*colour, 235), [start, end], max(1.2, size * 0.088 * press) * fine)
    grain(sheet, chance, max(2, fine))
    return pygame.transform.smoothscale(sheet, (wide, high))


def grain(sheet: pygame.Surface, chance: Random, dot: int) -> None:
    """Let the paper's tooth show through a stroke: small clear specks."""
    wide, high = sheet.get_size()
    speck = pygame.Surface((dot, dot), pygame.SRCALPHA)
    speck.fill((255, 255, 255, 120))
    for _ in range(wide // 5):
        place = (chance.randrange(wide), chance.randrange(high))
        sheet.blit(speck, place, special_flags=pygame.BLEND_RGBA_MULT)
