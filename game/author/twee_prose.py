"""SugarCube's text to ours: emphasis, entities, and signs that mean something to us alone."""

import html
import re

_EMPHASIS = re.compile(r"(?<!:)//|''")
_SIGNS = re.compile(r"[*{}\\]")


def prose(text: str) -> str:
    """Write text as our prose; lines stay lines."""
    return "\n".join(_line(line) for line in text.split("\n"))


def plain(text: str) -> str:
    """Write words so that no sign in them means anything."""
    words = "".join(letter if letter.isprintable() else " " for letter in html.unescape(text))
    return _SIGNS.sub(lambda sign: f"\\{sign.group()}", words)


def _line(line: str) -> str:
    parts = _EMPHASIS.split(line)
    if len(parts) % 2 == 0:
        return plain("".join(parts))
    return "".join(
        f"*{plain(part)}*" if number % 2 and part.strip() == part != "" else plain(part)
        for number, part in enumerate(parts)
    )
