"""Weather over a picture: light and cheap, and wholly decided by its own seconds."""

import math
from collections.abc import Callable
from functools import lru_cache
from random import Random

import pygame
from pygame import Rect

from game.frozen import frozen
from game.stage.mark import Colour

STEPS = 12
"""Pictures of weather a second; no more are painted."""


@frozen
class Grain:
    """One drop, flake or puff: where it starts (shares of the box), how near it is, and its own turn."""

    across: float
    along: float
    near: float
    turn: float


@lru_cache(maxsize=8)
def grains(count: int, seed: int) -> tuple[Grain, ...]:
    """Scatter grains, the same on every machine."""
    chance = Random(seed)  # noqa: S311 - where drops fall
    return tuple(
        Grain(chance.random(), chance.random(), chance.random(), chance.random() * math.tau)
        for _ in range(count)
    )


@lru_cache(maxsize=48)
def blob(side: int, colour: Colour, strength: int) -> pygame.Surface:
    """Draw a soft round spot."""
    small = pygame.Surface((33, 33), pygame.SRCALPHA)
    for x in range(33):
        for y in range(33):
            far = math.hypot(x - 16, y - 16) / 16.5
            share = max(0.0, 1 - far)
            small.set_at((x, y), (*colour, round(strength * share * share * (3 - 2 * share))))
    return pygame.transform.smoothscale(small, (max(2, side), max(2, side)))


@lru_cache(maxsize=32)
def streak(length: int, strength: int) -> pygame.Surface:
    """Draw a falling drop: a thin slanted line that fades towards its upper end."""
    slant = max(1, length // 7)
    fine = 3
    large = pygame.Surface(((slant + 2) * fine, length * fine), pygame.SRCALPHA)
    large.fill((206, 218, 230, 0))
    for at in range(length * fine):
        share = at / (length * fine)
        x = (slant * (1 - share) + 0.5) * fine
        large.fill((206, 218, 230, round(strength * share)), (round(x), at, fine, 1))
    return pygame.transform.smoothscale(large, (slant + 2, length))


def rain(surface: pygame.Surface, box: Rect, seconds: float) -> None:
    """Thin drops, near ones longer and quicker."""
    unit = box.height / 720
    for grain in grains(110, 7):
        length = max(6, round((14 + 5 * round(grain.near * 4)) * unit))
        fall = (520 + 480 * grain.near) * unit * seconds
        y = (grain.along * (box.height + length) + fall) % (box.height + length) - length
        x = (grain.across * box.width - fall / 7) % box.width
        drop = streak(length, 40 + 20 * round(grain.near * 3))
        surface.blit(drop, (box.left + round(x), box.top + round(y)))


def snow(surface: pygame.Surface, box: Rect, seconds: float) -> None:
    """Slow flakes that sway."""
    unit = box.height / 720
    for grain in grains(90, 11):
        side = max(2, round((3 + 4 * round(grain.near * 3) / 3) * unit))
        y = (grain.along * box.height + (26 + 34 * grain.near) * unit * seconds) % (box.height + side) - side
        sway = math.sin(seconds * 0.6 + grain.turn) * 14 * unit
        x = (grain.across * box.width + sway) % box.width
        flake = blob(side, (244, 246, 250), 90 + 40 * round(grain.near * 3))
        surface.blit(flake, (box.left + round(x), box.top + round(y)))


def motes(surface: pygame.Surface, box: Rect, seconds: float) -> None:
    """Dust in lamp light: it hangs, turns, and glints now and then."""
    unit = box.height / 720
    for grain in grains(34, 13):
        side = max(2, round((2 + 3 * round(grain.near * 2) / 2) * unit))
        y = (grain.along * box.height - (3 + 5 * grain.near) * unit * seconds) % box.height
        x = (grain.across * box.width + math.sin(seconds * 0.21 + grain.turn) * 22 * unit) % box.width
        glint = 0.5 + 0.5 * math.sin(seconds * 0.7 + grain.turn * 3)
        surface.blit(
            blob(side, (255, 232, 190), 16 * round(2 + 6 * glint)), (box.left + round(x), box.top + round(y))
        )


def steam(surface: pygame.Surface, box: Rect, seconds: float) -> None:
    """Faint puffs that rise from the lower middle, widen and go."""
    for grain in grains(11, 17):
        life = (seconds / (6 + 4 * grain.near) + grain.along) % 1.0
        strength = math.sin(math.pi * life) ** 1.5
        side = round(box.height * (0.09 + 0.03 * round(life * 5)))
        x = box.width * (0.3 + 0.4 * grain.across) + math.sin(life * 4 + grain.turn) * box.width * 0.02
        y = box.height * (0.68 - 0.3 * life)
        puff = blob(side, (238, 232, 222), 4 * round(6 * strength))
        surface.blit(puff, (box.left + round(x) - side // 2, box.top + round(y) - side // 2))


def algae(surface: pygame.Surface, box: Rect, seconds: float) -> None:
    """Flecks of green that drift with the water in the lower third."""
    unit = box.height / 720
    for grain in grains(46, 19):
        side = max(3, round((4 + 8 * round(grain.near * 3) / 3) * unit))
        y = box.height * (0.66 + 0.33 * grain.along) + math.sin(seconds * 0.35 + grain.turn) * 4 * unit
        x = (grain.across * box.width + (5 + 9 * grain.near) * unit * seconds) % (box.width + side) - side
        fleck = blob(side, (108, 142, 74), 60 + 20 * round(grain.near * 3))
        fleck = pygame.transform.scale(fleck, (side, max(1, side // 3)))
        surface.blit(fleck, (box.left + round(x), box.top + round(y)))


KINDS: dict[str, Callable[[pygame.Surface, Rect, float], None]] = {
    "rain": rain,
    "snow": snow,
    "motes": motes,
    "steam": steam,
    "algae": algae,
}


def step(weather: str, seconds: float) -> int:
    """Tell which picture of the weather is due; 0 where nothing falls."""
    return 1 + int(seconds * STEPS) if weather in KINDS else 0


def paint(surface: pygame.Surface, box: Rect, weather: str, due: int) -> None:
    """Paint the weather's picture number `due` over a box.

    Args:
        surface: what is painted on.
        box: where the place is.
        weather: its name, a key of `KINDS`.
        due: counts the pictures from 1; 0: none yet.

    Raises:
        KeyError: there is no such weather.
    """
    if due:
        KINDS[weather](surface, box, (due - 1) / STEPS)
