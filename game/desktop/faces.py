"""Which bundled file draws which type, and which letters each file has."""

import json
from bisect import bisect_right
from pathlib import Path

from game.frozen import frozen
from game.stage.mark import Face, Type

CAPITALS = 0.8
"""Height of small capitals against capitals, where a face has none of its own."""

DYSLEXIA = 0.88
"""OpenDyslexic is drawn larger in its em than the others."""

SIGNS = "signs.ttf"
"""Arrows and shapes that faces of text lack."""

SPARE = ("literata-regular.ttf", "opendyslexic-regular.woff2")
"""Faces that lend a letter which the asked face and the signs lack."""


@frozen
class Cut:
    """A file, and how its size stands to the type's."""

    file: str
    scale: float = 1.0
    body: float = 1.0
    """How the line's box stands to the type's size; small capitals keep the box of their face."""

    @property
    def raised(self) -> bool:
        """Tell whether small capitals are capitals, set smaller."""
        return self.scale < self.body


def cut(kind: Type) -> Cut:
    """Give the file that draws a type."""
    slant = ("-bold" if kind.bold else "") + ("-italic" if kind.italic else "")
    match kind.face:
        case Face.BOOK if kind.small_caps:
            return Cut("literata-caps.ttf")
        case Face.BOOK if kind.display and not slant:
            return Cut("literata-display.ttf")
        case Face.BOOK:
            return Cut(f"literata{slant or '-regular'}.ttf")
        case Face.LEGIBLE:
            return Cut(f"atkinson{slant or '-regular'}.ttf", *_capitals(kind, 1.0))
        case Face.DYSLEXIA:
            return Cut(f"opendyslexic{slant or '-regular'}.woff2", *_capitals(kind, DYSLEXIA))


def _capitals(kind: Type, body: float) -> tuple[float, float]:
    return (body * CAPITALS, body) if kind.small_caps else (body, body)


class Coverage:
    """Tells which file has a letter; read from the table beside the fonts."""

    def __init__(self, folder: Path) -> None:
        table = json.loads((folder / "coverage.json").read_text(encoding="utf-8"))
        self._starts = {file: [first for first, _ in ranges] for file, ranges in table.items()}
        self._ends = {file: [last for _, last in ranges] for file, ranges in table.items()}
        self._homes: dict[str, dict[str, str]] = {file: {} for file in table}

    def has(self, file: str, letter: str) -> bool:
        """Tell whether a file can draw a letter."""
        point = ord(letter)
        at = bisect_right(self._starts[file], point) - 1
        return at >= 0 and point <= self._ends[file][at]

    def split(self, words: str, file: str) -> tuple[tuple[str, str], ...]:
        """Cut words into the file that draws each run and the run; an empty name is no bundled file.

        A letter that only joins others (an accent, a selector) stays with the one before it.
        """
        homes = self._homes[file]
        for letter in set(words).difference(homes):
            homes[letter] = next((each for each in (file, SIGNS, *SPARE) if self.has(each, letter)), "")
        if all(homes[letter] == file for letter in words):
            return ((file, words),) if words else ()
        runs: list[tuple[str, str]] = []
        for letter in words:
            if runs and (runs[-1][0] == homes[letter] or _joins(letter)):
                runs[-1] = (runs[-1][0], runs[-1][1] + letter)
            else:
                runs.append((homes[letter], letter))
        return tuple(runs)


def _joins(letter: str) -> bool:
    return "\u0300" <= letter <= "\u036f" or letter in "\u200d\ufe0e\ufe0f"
