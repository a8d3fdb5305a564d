"""A text that an author wrote, and places in it."""

from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from operator import attrgetter

from game.frozen import frozen


@frozen
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


@frozen
class Span:
    """A stretch of one file: 1-based lines and columns (in characters), the end excluded."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __lt__(self, other: "Span") -> bool:
        """Whether it stands before another."""
        return _PLACE(self) < _PLACE(other)


_PLACE = attrgetter("file", "line", "column", "end_line", "end_column")


NOWHERE = Span("", 1, 1, 1, 1)
"""Where a thing stands that no author wrote, as in tests."""


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


@frozen
class Paper:
    """A file's text, ruled: it knows where each of its lines begins, so that a place in it is one number.

    A place is the number of characters before it. What is open at the end of the text YAML closes a character
    behind it, or where the last line has no end, on a line below it: that begins two places behind the text.
    """

    source: Source
    begins: Sequence[int]
    has_remarks: bool
    """Whether a remark may stand anywhere behind words."""

    def position(self, place: int) -> tuple[int, int]:
        """Give line and column of a place, both 1-based."""
        line = bisect_right(self.begins, place)
        return line, place - self.begins[line - 1] + 1

    def span(self, begin: int, end: int) -> Span:
        """Say where the characters between two places stand."""
        begins = self.begins
        line = bisect_right(begins, begin)
        before = begins[line - 1] - 1
        if line == len(begins) or end < begins[line]:  # on the same line, as nearly all
            return Span(self.source.name, line, begin - before, line, end - before)
        return Span(self.source.name, line, begin - before, *self.position(end))


def ruled(source: Source) -> Paper:
    """Rule a file's text; that its lines end with line feeds alone is seen to where the file is opened."""
    text = source.text
    begins = array("L", accumulate(map(len, text.splitlines(keepends=True)), initial=0))
    if not text.endswith("\n"):
        del begins[1 if not text else -1 :]
        begins.append(len(text) + 2)
    return Paper(source, begins, has_remarks=" #" in text or "\t#" in text)
