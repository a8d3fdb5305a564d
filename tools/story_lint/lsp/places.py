"""Places as the linter counts them, and as an editor does: from 0, in units of an encoding."""

from collections.abc import Mapping
from dataclasses import field

from lsprotocol.types import Position, Range

from game.frozen import frozen
from game.story.source import Source, Span

WIDTHS = {"utf-8": 1, "utf-16": 2}
"""Bytes of one unit of an encoding; in utf-32 a unit is a character."""


@frozen
class Ruler:
    """Turns places of one story round, either way."""

    sources: Mapping[str, Source]
    encoding: str = "utf-16"
    _lines: dict[str, list[str]] = field(default_factory=dict)

    def range(self, span: Span) -> Range:
        """Give a span as an editor has it."""
        return Range(
            self._position(span.file, span.line, span.column),
            self._position(span.file, span.end_line, span.end_column),
        )

    def column(self, file: str, at: Position) -> tuple[int, int]:
        """Give line and column of an editor's place, both from 1."""
        text = self.line(file, at.line + 1)
        inside = (column for column in range(len(text) + 1) if self._units(text[:column]) >= at.character)
        return at.line + 1, next(inside, len(text)) + 1

    def line(self, file: str, number: int) -> str:
        """Give the text of a line, from 1; empty beyond the last."""
        if file not in self._lines:
            self._lines[file] = self.sources[file].text.split("\n") if file in self.sources else []
        lines = self._lines[file]
        return lines[number - 1] if 1 <= number <= len(lines) else ""

    def _position(self, file: str, line: int, column: int) -> Position:
        return Position(line - 1, self._units(self.line(file, line)[: column - 1]))

    def _units(self, text: str) -> int:
        width = WIDTHS.get(self.encoding)
        if width is None:
            return len(text)
        name = "utf-16-le" if self.encoding == "utf-16" else "utf-8"
        return len(text.encode(name, "surrogatepass")) // width


def covers(span: Span, line: int, column: int) -> bool:
    """Whether a place lies in a span or right behind it, where a cursor stands after typing."""
    return (span.line, span.column) <= (line, column) <= (span.end_line, span.end_column)
