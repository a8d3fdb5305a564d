"""How many words a part of a story has."""

import re

from game.story.line import Prose, Text
from game.story.model import Passage
from story_lint.parts import passage_words

_WORD = re.compile(r"[^\s\u2013\u2014…]+")
_DASHES = ("\u2013", "\u2014", "…")
"""Signs that end a word without a blank."""

_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")

WORDS_A_MINUTE = 220
"""How fast prose with meters is read; adults read fiction at 200 to 260 words a minute (Brysbaert 2019)."""


def count(text: str) -> int:
    """Count words; of Chinese and Japanese two signs are one."""
    if text.isascii() or not (any(dash in text for dash in _DASHES) or _IDEOGRAPH.search(text)):
        return len(text.split())
    signs = len(_IDEOGRAPH.findall(text))
    return len(_WORD.findall(_IDEOGRAPH.sub(" ", text))) + (signs + 1) // 2


def prose_count(prose: Prose) -> int:
    """Count the words of a paragraph; a value is one."""
    if len(prose) == 1 and isinstance(prose[0], Text):
        return count(prose[0].words)
    return count("".join(run.words if isinstance(run, Text) else "1" for run in prose))


def passage_count(passage: Passage) -> int:
    """Count all words that stand in a passage."""
    return sum(prose_count(prose) for prose in passage_words(passage))
