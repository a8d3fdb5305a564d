"""What was found in a file of another program, before its names and conditions are made ours."""

from bisect import bisect_right
from dataclasses import field
from typing import TypeAlias

from game.frozen import frozen
from game.story.source import Source, Span

MOST_PASSAGES = 5_000
"""Of one file."""

MOST_ARMS = 50
"""Of one `if`: each also says that none above it holds."""


@frozen
class Words:
    """Text, already in our way of writing prose; a new line ends a paragraph."""

    text: str
    span: Span


@frozen
class Shown:
    """A place where a variable's value is shown."""

    name: str
    span: Span


@frozen
class Step:
    """A variable gets a value; with a cause it is a movement of a meter."""

    name: str
    code: str
    span: Span
    cause: str = ""


@frozen
class Kept:
    """Words are put onto a list."""

    name: str
    words: str
    span: Span


Effect: TypeAlias = Step | Kept


@frozen
class Link:
    """Something that can be chosen."""

    words: str
    target: str
    span: Span
    effects: tuple[Effect, ...] = ()
    once: bool = False
    is_last: bool = False
    """Whether it is open only where no other is."""
    lock: str = ""
    """What opens it, where it is struck through else."""
    reason: str = ""
    """Why it is struck through; empty where it never is."""
    others: tuple[tuple[str, str], ...] = ()
    """Other words, and when they stand there; the first that holds."""


@frozen
class Go:
    """Straight on: to one of several by chance, into an aside, or back out of one."""

    targets: tuple[str, ...]
    span: Span
    kind: str = "to"
    """`to`, `random`, `call` (the aside, then what follows) or `back`."""


@frozen
class Field:
    """A place where the reader writes."""

    name: str
    span: Span


@frozen
class Arm:
    """One arm of an `if`; without a condition it is the `else`."""

    when: str
    nodes: "tuple[Found, ...]"
    span: Span


@frozen
class If:
    """The first arm whose condition holds."""

    arms: tuple[Arm, ...]
    span: Span


Found: TypeAlias = Words | Shown | Step | Kept | Link | Go | Field | If


@frozen
class Sheet:
    """One passage of the other program."""

    name: str
    nodes: tuple[Found, ...]
    span: Span
    tags: tuple[str, ...] = ()


@frozen
class Other:
    """A whole file of another program."""

    dialect: str
    """`twee` or `ink`."""
    sheets: tuple[Sheet, ...]
    title: str = ""
    start: str = ""
    begin: tuple[Step, ...] = field(default=())
    """What the variables hold at first."""


def is_words(nodes: tuple[Found, ...]) -> bool:
    """Whether these are words within a line."""
    return all(
        isinstance(node, Shown) or (isinstance(node, Words) and "\n" not in node.text) for node in nodes
    )


def words_of(nodes: tuple[Found, ...]) -> list[Words | Shown]:
    """Give the words and values that stand there, without what is chosen and done."""
    return [node for node in nodes if isinstance(node, Words | Shown)]


class Places:
    """Finds lines and columns in one file."""

    def __init__(self, source: Source) -> None:
        self._name = source.name
        self._starts = [0, *(at + 1 for at, letter in enumerate(source.text) if letter == "\n")]

    def span(self, start: int, end: int) -> Span:
        """Give the place of a stretch, by offsets into the text."""
        line, column = self._at(start)
        end_line, end_column = self._at(max(start, end))
        return Span(self._name, line, column, end_line, end_column)

    def _at(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
