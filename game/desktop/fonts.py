"""The bundled faces: how wide words are, and the words as pixels."""

from functools import lru_cache
from pathlib import Path

import pygame

from game.desktop.faces import Coverage, Cut, cut
from game.desktop.spare import spare_font
from game.stage.mark import Colour, Type

FINE_BELOW = 40
"""Types below this size are drawn at twice the size and scaled down, so that letters stand on half pixels."""

KEPT_WIDTHS = 20_000
"""Widths kept for each type; beyond, all of its widths are measured anew."""


class Fonts:
    """Loads faces when they are first asked for; measures and draws one line of one type."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of the bundled faces; `pygame.font` must be ready."""
        self._folder = folder
        self._fonts: dict[tuple[str, int], pygame.font.Font] = {}
        self._coverage: Coverage | None = None
        self._widths: dict[Type, dict[str, float]] = {}
        self._glyph = lru_cache(maxsize=2_000)(_glyph)

    def width(self, words: str, kind: Type) -> float:
        """Tell how far a line reaches, kerning and ligatures included."""
        known = self._widths.setdefault(kind, {})
        found = known.get(words)
        if found is None:
            if len(known) >= KEPT_WIDTHS:
                known.clear()
            found = known[words] = self._measure(words, kind)
        return found

    def height(self, kind: Type) -> float:
        """Tell the height of the line's box, from ascender to descender."""
        return self._body(kind).get_height() / fineness(kind)

    def ascent(self, kind: Type) -> float:
        """Tell how far the base line stands below the top of the line's box."""
        return self._body(kind).get_ascent() / fineness(kind)

    def draw(self, words: str, kind: Type, colour: Colour) -> pygame.Surface:
        """Draw a line on a clear ground, as high as its box; it may reach beyond its width."""
        fine = fineness(kind)
        wide = round(self.width(words, kind) * fine)
        slack = fine * round(kind.size * 0.3 / fine)
        high = round(self.height(kind) * fine)
        sheet = pygame.Surface((_even(wide + slack), _even(high)), pygame.SRCALPHA)
        sheet.fill((*colour, 0))
        base = round(self.ascent(kind) * fine)
        pen = 0.0
        for run, font in self._runs(words, kind):
            top = base - font.get_ascent()
            if kind.tracking:
                for letter, advance in _tracked(run, font, _track(kind)):
                    sheet.blit(self._glyph(font, letter, colour), (round(pen), top))
                    pen += advance
            else:
                sheet.blit(font.render(run, True, colour), (round(pen), top))
                pen += font.size(run)[0]
        if fine == 1:
            return sheet
        return pygame.transform.smoothscale(sheet, (sheet.get_width() // 2, sheet.get_height() // 2))

    def _measure(self, words: str, kind: Type) -> float:
        total = 0.0
        for run, font in self._runs(words, kind):
            if kind.tracking:
                total += sum(advance for _, advance in _tracked(run, font, _track(kind)))
            else:
                total += font.size(run)[0]
        return total / fineness(kind)

    def _runs(self, words: str, kind: Type) -> list[tuple[str, pygame.font.Font]]:
        """Cut words into runs of one font each."""
        face = cut(kind)
        words = words.upper() if face.raised else words
        if words.isascii():
            return [(words, self._font(face.file, kind, face.scale))] if words else []
        if self._coverage is None:
            self._coverage = Coverage(self._folder)
        return [
            (run, self._font(file, kind, _scale(file, face)) if file else spare_font(run, _size(kind, 1.0)))
            for file, run in self._coverage.split(words, face.file)
        ]

    def _body(self, kind: Type) -> pygame.font.Font:
        face = cut(kind)
        return self._font(face.file, kind, face.body)

    def _font(self, file: str, kind: Type, scale: float) -> pygame.font.Font:
        key = (file, _size(kind, scale))
        if key not in self._fonts:
            self._fonts[key] = pygame.font.Font(self._folder / file, key[1])
        return self._fonts[key]


def fineness(kind: Type) -> int:
    """Tell how many times larger a type is drawn than it stands on the screen."""
    return 2 if kind.size < FINE_BELOW else 1


def _size(kind: Type, scale: float) -> int:
    return max(1, round(kind.size * fineness(kind) * scale))


def _scale(file: str, face: Cut) -> float:
    return face.scale if file == face.file else 1.0


def _even(number: int) -> int:
    return max(2, number + number % 2)


def _track(kind: Type) -> float:
    return kind.tracking * kind.size * fineness(kind)


def _glyph(font: pygame.font.Font, letter: str, colour: Colour) -> pygame.Surface:
    return font.render(letter, True, colour)


def _tracked(run: str, font: pygame.font.Font, track: float) -> list[tuple[str, float]]:
    """Give each letter with its advance: its width, its kerning to the next, and the extra space."""
    placed = []
    for at, letter in enumerate(run):
        after = run[at + 1 : at + 2]
        advance = font.size(letter + after)[0] - font.size(after)[0] if after else font.size(letter)[0]
        placed.append((letter, advance + track))
    return placed
