"""What an author meant who wrote a condition with the signs of another language."""

import re

from game.story.near import quote

_LOUD = re.compile(r"\b(?:AND|OR|NOT|And|Or|Not)\b")
"""Words that join, written so that they are none."""

_ZEROS = re.compile(r"(?<![\w.])0+(?P<number>\d+)")
_QUOTES = "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a\u00ab\u00bb\"'"

_SIGNS = {
    "=>": "did you mean `>=`?",
    "=<": "did you mean `<=`?",
    "=": "did you mean `==`?",
    "\u2265": "did you mean `>=`?",
    "\u2264": "did you mean `<=`?",
    "\u2260": "did you mean `!=`?",
    "&": "write `and`",
    "|": "write `or`",
    "!": "write `not`",
    "/": "there is no division; `+`, `-` and `*` can be used",
    "%": "there is no percent; meters go from 0 to 100",
}


def meant(text: str, end: int) -> str:
    """Give the next step for a text that can be read as a condition up to `end` alone."""
    found = _SIGNS.get(text[end : end + 2]) or _SIGNS.get(text[end : end + 1])
    return found or _quoted(text) or _leading(text) or _loud(text)


def _quoted(text: str) -> str:
    """Ask for a condition without the curly quotes that a word processor sets."""
    bare = text.strip(_QUOTES)
    return f"write {quote(bare)}, without quotes" if bare != text else ""


def _leading(text: str) -> str:
    """Ask for a number without zeros before it."""
    found = _ZEROS.search(text)
    return f"write `{found['number']}`, without a zero before it" if found else ""


def _loud(text: str) -> str:
    found = _LOUD.search(text)
    return f"write `{found.group().lower()}`" if found else "like `asked and spoons < 3`"
