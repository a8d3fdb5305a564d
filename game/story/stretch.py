"""Words of a file, each still knowing its line and column, however they were quoted, folded or joined."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import TypeAlias

from game.frozen import frozen
from game.story.source import Span

Mark: TypeAlias = tuple[int, int, int]
"""From this offset in the words on: line and column, both 1-based, one column a character."""


@frozen
class Stretch:
    """Words, the file they stand in, and where each part of them stands."""

    text: str
    file: str
    marks: tuple[Mark, ...]
    """In rising order of offset; the first is at 0."""

    def position(self, offset: int) -> tuple[int, int]:
        """Give line and column of a character; `offset` may be one past the last."""
        here = 0 if len(self.marks) == 1 else bisect_left(self.marks, (offset + 1,)) - 1
        start, line, column = self.marks[here]
        return line, column + offset - start

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Say where the characters from `start` up to `end` stand; at least one character wide."""
        last = max(start + 1, len(self.text) if end is None else end)
        line, column = self.position(start)
        if len(self.marks) == 1:
            return Span(self.file, line, column, line, column + last - start)
        end_line, end_column = self.position(last - 1)
        return Span(self.file, line, column, end_line, end_column + 1)

    def cut(self, start: int, end: int | None = None) -> "Stretch":
        """Give the part from `start` up to `end`."""
        last = len(self.text) if end is None else end
        line, column = self.position(start)
        if len(self.marks) == 1:
            return Stretch(self.text[start:last], self.file, ((0, line, column),))
        first = bisect_left(self.marks, (start + 1,))
        beyond = bisect_left(self.marks, (last,))
        inner = tuple((at - start, row, col) for at, row, col in self.marks[first:beyond])
        return Stretch(self.text[start:last], self.file, ((0, line, column), *inner))

    def strip(self) -> "Stretch":
        """Give the words without the white space round them."""
        body = self.text.strip()
        if len(body) == len(self.text):
            return self
        start = len(self.text) - len(self.text.lstrip()) if body else 0
        return self.cut(start, start + len(body))


def join(parts: Iterable[Stretch], between: str = " ") -> Stretch:
    """Put stretches of one file behind each other, with `between` between them.

    Raises:
        ValueError: there is no part.
    """
    several = tuple(parts)
    if not several:
        raise ValueError("there is nothing to join")
    if len(several) == 1:
        return several[0]
    marks: list[Mark] = []
    begun = 0
    for part in several:
        marks.extend((at + begun, line, column) for at, line, column in part.marks)
        begun += len(part.text) + len(between)
    return Stretch(between.join(part.text for part in several), several[0].file, tuple(marks))
