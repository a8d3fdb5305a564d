"""A file's bytes, before anybody reads them: strict UTF-8, no letters that hide or command, not too much."""

import re
from itertools import islice

from game.story.problem import Problem
from game.story.source import Source, Span

MOST_BYTES = 1_000_000
"""Largest file of a story. Source: reliability.md."""

MOST_NODES = 200_000
"""Most keys, words and lists in one file."""

MOST_DEPTH = 32
"""How deep lists and keys may stand in each other."""

MOST_WORDS = 65_536
"""Longest single text, in characters."""

MOST_FILES = 256
"""Most files in one story."""

MOST_TOTAL = 64_000_000
"""Most bytes in one story."""

MOST_FOUND = 200
"""Of one kind of slip in one file, so many are told."""

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
    "\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
_BIDIRECTIONAL = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def forbidden(text: str) -> re.Match[str] | None:
    """Find the first letter that hides, turns or commands."""
    return _FORBIDDEN.search(text)


def open_text(name: str, data: bytes) -> tuple[Source, tuple[Problem, ...]]:
    """Make text of bytes; where there are problems the text is good for showing them, not for reading on."""
    if len(data) > MOST_BYTES:
        source = Source(name, "")
        message = f"this file has {len(data):,} bytes, but a story's file may have {MOST_BYTES:,}"
        return source, (_problem(source, "too-large", 0, message, "split it: `passages/*.yaml`"),)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        source = Source(name, _lines(data.decode("utf-8", "replace")))
        at = len(_lines(data[: error.start].decode("utf-8", "replace")))
        message = f"the byte {data[error.start]:#04x} stands here, but a story's file is UTF-8"
        hint = "save the file as UTF-8 in your editor"
        return source, (_problem(source, "not-utf-8", at, message, hint),)
    source = Source(name, _lines(text.removeprefix("\ufeff")))
    found = islice(_FORBIDDEN.finditer(source.text), MOST_FOUND)
    return source, tuple(_forbidden_letter(source, match) for match in found)


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _forbidden_letter(source: Source, match: re.Match[str]) -> Problem:
    letter = match.group()
    kind = "turns the direction of reading" if _BIDIRECTIONAL.match(letter) else "cannot be seen or printed"
    code = "turning-letter" if _BIDIRECTIONAL.match(letter) else "control-letter"
    message = f"the letter U+{ord(letter):04X} stands here, but it {kind}"
    return _problem(source, code, match.start(), message, "take it out")


def _problem(source: Source, code: str, at: int, message: str, hint: str) -> Problem:
    line = source.text.count("\n", 0, at) + 1
    column = at - (source.text.rfind("\n", 0, at) + 1) + 1
    return Problem(code, message, Span(source.name, line, column, line, column + 1), hint)
