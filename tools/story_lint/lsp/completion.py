"""Which names fit where somebody is typing."""

import re
from collections.abc import Iterator, Sequence

from game.frozen import frozen
from game.story.model import METERS, YOU
from story_lint.allow import headers
from story_lint.lsp.files import Opened
from story_lint.lsp.names import Kind, names

_KEYS = {
    "to": (Kind.PASSAGE,),
    "call": (Kind.PASSAGE,),
    "else": (Kind.PASSAGE,),
    "start": (Kind.PASSAGE,),
    "from": (Kind.PASSAGE,),
    "at": (Kind.PASSAGE,),
    "passage": (Kind.PASSAGE,),
    "who": (Kind.CAST,),
    "seat": (Kind.CAST,),
    "cause_voice": (Kind.CAST,),
    "place": (Kind.PLACE,),
    "sound": (Kind.SOUND,),
}
_INNER = {"shift": (Kind.METER,), "cost": (Kind.METER,), "set": (Kind.VARIABLE,), "seats": (Kind.CAST,)}
"""Keys whose own keys are names."""

_KEY = re.compile(r"(?:^|[\s{,\[-])(?P<key>[a-z_]+):\s*\[?(?:[a-z0-9_]+,\s*)*\"?\w*$")
_IN_FLOW = re.compile(r"(?:^|[\s{,-])(?P<key>[a-z_]+):\s*\{(?:[^{}\[\]]|\[[^\]]*\])*$")
_VALUE = re.compile(r"[{,]\s*\w+:[^,\[\]]*$")
_CONDITION = re.compile(r"(?:^|[\s{,\[-])(?:if|when|unless):\s[^,}]*$")
_VISITED = re.compile(r"\b(?:visited|chose)\(\s*\w*$")
_BLOCK_KEY = re.compile(r"\s*(?:-\s+)?(?P<key>[a-z_]+):\s*(?:#.*)?$")


@frozen
class Offered:
    """A name that fits."""

    name: str
    detail: str


def offers(opened: Opened, file: str, line: int, column: int) -> list[Offered]:
    """Give the names that fit at a place; nothing where none is expected.

    Line and column count from 1, as in a `Span`.
    """
    source = opened.sources.get(file)
    lines = source.text.split("\n") if source is not None else []
    if not 1 <= line <= len(lines):
        return []
    kinds = _expected(lines, line, lines[line - 1][: column - 1])
    known = list(_known(opened, file, lines, line)) if kinds else []
    found = {offered.name: offered for kind in kinds for each, offered in known if each is kind}
    return list(found.values())


def _expected(lines: list[str], line: int, before: str) -> tuple[Kind, ...]:
    """Say which kinds of names fit behind the words before the cursor."""
    if line in headers(lines):
        return (Kind.PASSAGE,) if _VISITED.search(before) else ()
    if _VISITED.search(before):
        return (Kind.PASSAGE,)
    if _CONDITION.search(before):
        return (Kind.VARIABLE, Kind.METER)
    key = _KEY.search(before)
    if key and key["key"] in _KEYS:
        return _KEYS[key["key"]]
    flow = _IN_FLOW.search(before)
    if flow and flow["key"] in _INNER and not _VALUE.search(before[flow.end("key") + 1 :]):
        return _INNER[flow["key"]]
    return _INNER.get(_above(lines, line), ()) if re.fullmatch(r"\s+\w*", before) else ()


def _above(lines: Sequence[str], line: int) -> str:
    """Give the key under which a line stands."""
    indent = len(lines[line - 1]) - len(lines[line - 1].lstrip())
    for text in reversed(lines[: line - 1]):
        if text.strip() and len(text) - len(text.lstrip()) < indent:
            found = _BLOCK_KEY.fullmatch(text)
            return found["key"] if found else ""
    return ""


def _known(opened: Opened, file: str, lines: list[str], line: int) -> Iterator[tuple[Kind, Offered]]:
    uses = names(opened.texts)
    if all(use.span.file != file for use in uses):
        # A half-typed line keeps the file from being read: without it the other names are found
        rest = "\n".join([*lines[: line - 1], "", *lines[line:]])
        uses = names({**opened.texts, file: rest.encode(errors="replace")})
    for use in uses:
        if use.is_declared:
            yield use.kind, Offered(use.name, f"{use.kind.value}, {use.span.file}:{use.span.line}")
    yield from ((Kind.METER, Offered(name, "meter of every story")) for name in METERS)
    yield Kind.CAST, Offered(YOU, "always there")
    yield from ((Kind.PLACE, Offered(name, "a picture")) for name in opened.pictures)
    yield from ((Kind.SOUND, Offered(name, "a sound")) for name in opened.noises)
