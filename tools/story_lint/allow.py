"""`# story-lint: allow NAME`: what an author has looked at and lets stand."""

import re
from collections.abc import Iterator, Mapping

from game.frozen import frozen
from game.story.source import Source, Span

_ALLOW = re.compile(r"(?:^|\s)#\s*story-lint:\s*allow\s+(?P<names>[\w-]+(?:\s*,\s*[\w-]+)*)")
_BLOCK = re.compile(r"[|>][-+0-9]*\s*(?:#.*)?$")


@frozen
class Allowance:
    """One name on one line; of a block of words, the line of its `|` speaks for all of it."""

    span: Span
    name: str


def allowances(sources: Mapping[str, Source]) -> Iterator[Allowance]:
    """Find every allowance in the remarks of a story's files."""
    for source in sources.values():
        if "story-lint:" in source.text:
            lines = source.text.split("\n")
            words = headers(lines)
            for number, line in enumerate(lines, start=1):
                if number not in words and (found := _ALLOW.search(line)):
                    yield from _names(source.name, number, found)


def _names(file: str, number: int, found: re.Match[str]) -> Iterator[Allowance]:
    for name in re.finditer(r"[\w-]+", found["names"]):
        begin = found.start("names") + name.start() + 1
        yield Allowance(Span(file, number, begin, number, begin + len(name.group())), name.group())


def headers(lines: list[str]) -> dict[int, int]:
    """Give for each line that belongs to the words under a `|` the number of the line with that `|`."""
    found: dict[int, int] = {}
    around: list[tuple[int, int | None]] = []  # the lines that hold the line at hand: indent, and the `|`
    for number, line in enumerate(lines, start=1):
        indent = _indent(line)
        while around and around[-1][0] >= indent:
            around.pop()
        block = around[-1][1] if around else None
        if block is not None:
            found[number] = block
        if line.strip():
            around.append((indent, number if _BLOCK.search(line) else block))
    return found


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" ")) if line.strip() else 1 << 30
