"""Fonts of this machine for letters that no bundled face has: Chinese, Arabic, signs."""

from functools import lru_cache

import pygame

NAMES = (
    "notosanscjksc",
    "notosanssc",
    "sourcehansanssc",
    "wenquanyimicrohei",
    "droidsansfallback",
    "pingfangsc",
    "hiraginosansgb",
    "microsoftyahei",
    "simhei",
    "malgungothic",
    "yugothic",
    "notosansarabic",
    "notosanshebrew",
    "notosansdevanagari",
    "notosans",
    "arialunicodems",
    "segoeui",
    "dejavusans",
)
"""Families that are common on desktops, those with most letters first."""


@lru_cache(maxsize=8)
def _files() -> tuple[str, ...]:
    """Find which of the families stand on this machine; asked only when a letter is missing."""
    found = (pygame.font.match_font(name) for name in NAMES)
    return tuple(file for file in found if file is not None)


@lru_cache(maxsize=64)
def _loaded(file: str | None, size: int) -> pygame.font.Font:
    return pygame.font.Font(file, size)


@lru_cache(maxsize=2_000)
def spare_font(run: str, size: int) -> pygame.font.Font:
    """Give a font of this machine that has every letter of a run, else one that shows boxes."""
    for file in _files():
        font = _loaded(file, size)
        if all(metric is not None for metric in font.metrics(run)):
            return font
    return _loaded(None, size)
