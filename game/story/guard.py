"""A file's bytes, before anybody reads them: strict UTF-8, no letters that hide or command, not too much."""

import re
from itertools import islice

from game.story.problem import Problem
from game.story.source import Source, Span

MOST_BYTES = 1_000_000
"""Largest file of a story. Source: reliability.md."""

MOST_NODES = 100_000
"""Most keys, words, lists and lines of words in one file. A chapter has 6,000; two thousand passages of three
choices each with a condition and a cause, as no person wrote them, have 90,000."""

MOST_PASSAGES_IN_FILE = 10_000
"""Most passages in one file; 2,000 are the most that a tool of ours ever wrote into one."""

MOST_PASSAGES = 200_000
"""Most passages in one story. Source: reliability.md."""

MOST_DEPTH = 32
"""How deep lists and keys may stand in each other."""

MOST_WORDS = 65_536
"""Longest single text, in characters."""

MOST_FILES = 256
"""Most files in one story."""

MOST_TOTAL = 64_000_000
"""Most bytes in one story."""

MOST_ASKED = 150_000
"""Characters of all conditions and sums in one file: each takes fifty times as long to read as words do. A
chapter has 2,000; two thousand passages of three choices each have 30,000."""

MOST_TOLD = 10_000
"""Of one kind of slip in one story, so many are told; after so many of all kinds, one of them grave, nothing
more is read."""

MOST_FOUND = 200
"""Of one kind of slip in one file, so many are told; of slips of YAML so many of all kinds, for what else the
file holds is not known before they are mended."""

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
    "\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
_ODD_SPACE = re.compile("^[\u00a0\u3000]", re.MULTILINE)
ODD_SPACE = "a space stands here that is no plain one, and YAML takes it for a letter"
PLAIN_SPACES = "write plain spaces; it was copied from a page or a word processor"
_AS_UTF_8 = "save it again as UTF-8: *Save as*, and there *Encoding*"
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
        foreign = _foreign(name, data)
        if foreign is not None:
            return foreign
        source = Source(name, _lines(data.decode("utf-8", "replace")))
        at = len(_lines(data[: error.start].decode("utf-8", "replace")))
        message = f"the byte {data[error.start]:#04x} stands here, but a story's file is UTF-8"
        return source, (_problem(source, "not-utf-8", at, message, _AS_UTF_8),)
    foreign = _foreign(name, data)
    if foreign is not None:
        return foreign
    source = Source(name, _lines(text.removeprefix("\ufeff")))
    found = islice(_FORBIDDEN.finditer(source.text), MOST_FOUND)
    return source, (*(_forbidden_letter(source, match) for match in found), *_odd_spaces(source))


def _foreign(name: str, data: bytes) -> tuple[Source, tuple[Problem, ...]] | None:
    """Tell of a file that another program wrote in its own way; None where it may be a story."""
    if data.startswith((b"{\\rtf", b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        source = Source(name, "")
        message = "this is a word processor's own file, but a story's file is plain text"
        return source, (_problem(source, "not-utf-8", 0, message, "save it as plain text, in UTF-8"),)
    if not data.startswith((b"\xff\xfe", b"\xfe\xff")) and data.count(0) <= len(data) // 4:
        return None
    kind = "utf-16" if data[:1] in {b"\xff", b"\xfe"} else "utf-16-be" if data[:1] == b"\0" else "utf-16-le"
    source = Source(name, _lines(data.decode(kind, "replace")))
    message = "this file is UTF-16 (which Notepad calls Unicode), but a story's file is UTF-8"
    return source, (_problem(source, "not-utf-8", 0, message, _AS_UTF_8),)


def _odd_spaces(source: Source) -> tuple[Problem, ...]:
    """Tell of lines that are set in by spaces which YAML takes for letters."""
    if "\u00a0" not in source.text and "\u3000" not in source.text:
        return ()
    found = islice(_ODD_SPACE.finditer(source.text), MOST_FOUND)
    return tuple(_problem(source, "odd-space", match.start(), ODD_SPACE, PLAIN_SPACES) for match in found)


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
