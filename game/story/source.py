"""A text that an author wrote, and places in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Source:
    """One file of a story: its name as the author knows it, and its text."""

    name: str
    """Path as shown in messages, `/` between folders, relative to the working folder where it can be."""
    text: str

    def line(self, number: int) -> str:
        """Give the text of a line, without its end.

        Args:
            number: 1-based; beyond the last line the answer is empty.
        """
        lines = self.text.split("\n")
        return lines[number - 1].rstrip("\r") if 1 <= number <= len(lines) else ""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one file: 1-based lines and columns (in characters), the end excluded."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


NOWHERE = Span("", 1, 1, 1, 1)
"""Where a thing stands that no author wrote, as in tests."""


@dataclass(frozen=True)
class Lined(Source):
    """A text whose lines are found once, however many problems stand in it."""

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.split("\n")

    def line(self, number: int) -> str:
        """Give the text of a line, without its end."""
        return self._lines[number - 1].rstrip("\r") if 1 <= number <= len(self._lines) else ""


def lined(sources: Mapping[str, Source]) -> dict[str, Source]:
    """Make ready for many questions after lines."""
    return {name: Lined(source.name, source.text) for name, source in sources.items()}
