"""What an author meant who wrote a condition with the signs of another language."""

import re

_LOUD = re.compile(r"\b(?:AND|OR|NOT|And|Or|Not)\b")
"""Words that join, written so that they are none."""

_SIGNS = {
    "=>": "did you mean `>=`?",
    "=<": "did you mean `<=`?",
    "=": "did you mean `==`?",
    "&": "write `and`",
    "|": "write `or`",
    "!": "write `not`",
    "/": "there is no division; `+`, `-` and `*` can be used",
    "%": "there is no percent; meters go from 0 to 100",
}


def meant(text: str, end: int) -> str:
    """Give the next step for a text that can be read as a condition up to `end` alone."""
    found = _SIGNS.get(text[end : end + 2]) or _SIGNS.get(text[end : end + 1])
    return found or _loud(text)


def _loud(text: str) -> str:
    found = _LOUD.search(text)
    return f"write `{found.group().lower()}`" if found else "like `asked and spoons < 3`"
