"""`# story-lint: allow NAME`: what an author has looked at and lets stand."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.story.source import Source, Span

_ALLOW = re.compile(r"(?:^|\s)#\s*story-lint:\s*allow\s+(?P<names>[\w-]+(?:\s*,\s*[\w-]+)*)")
_BLOCK = re.compile(r"[|>][-+0-9]*\s*(?:#.*)?$")


@dataclass(frozen=True, slots=True, order=True)
class Allowance:
    """One name on one line; of a block of words, the line of its `|` speaks for all of it."""

    span: Span
    name: str


def allowances(sources: Mapping[str, Source]) -> Iterator[Allowance]:
    """Find every allowance in the remarks of a story's files."""
    for source in sources.values():
        if "story-lint:" in source.text:
            lines = source.text.split("\n")
            for number, line in enumerate(lines, start=1):
                if (found := _ALLOW.search(line)) and header(lines, number) is None:
                    yield from _names(source.name, number, found)


def _names(file: str, number: int, found: re.Match[str]) -> Iterator[Allowance]:
    for name in re.finditer(r"[\w-]+", found["names"]):
        begin = found.start("names") + name.start() + 1
        yield Allowance(Span(file, number, begin, number, begin + len(name.group())), name.group())


def header(lines: list[str], number: int) -> int | None:
    """Give the line with the `|` to whose words a line belongs, if it belongs to such words."""
    if not 1 <= number <= len(lines):
        return None
    indent = _indent(lines[number - 1])
    for above in range(number - 1, 0, -1):
        line = lines[above - 1]
        if line.strip() and _indent(line) < indent:
            if _BLOCK.search(line):
                return above
            indent = _indent(line)
    return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" ")) if line.strip() else 1 << 30
