"""Which letters the program's own faces can draw."""

import json
from functools import lru_cache

from game.shelf.folders import bundled

_LATIN = "\u024f"
"""Up to here every face has what words are written with; no table is read for them."""

_JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f")
"""They stand with the letter before them and are not drawn."""


def undrawn(text: str) -> frozenset[str]:
    """Give the letters of a text that none of the program's faces has."""
    if text.isascii():
        return frozenset()
    foreign = {letter for letter in set(text) if letter > _LATIN} - _JOINERS
    if not foreign:
        return frozenset()
    return frozenset(
        letter for letter in foreign if not any(low <= ord(letter) <= high for low, high in _covered())
    )


@lru_cache(maxsize=1)
def _covered() -> tuple[tuple[int, int], ...]:
    table = json.loads((bundled("assets") / "fonts" / "coverage.json").read_text(encoding="utf-8"))
    return tuple(sorted({(low, high) for ranges in table.values() for low, high in ranges}))
