"""A file as a tree, in which every key and every word has its place."""

from collections.abc import Iterator
from collections.abc import Mapping as Map
from collections.abc import Sequence as Several
from dataclasses import dataclass, field
from typing import TypeAlias

from game.story.source import Span
from game.story.stretch import Mark, Stretch

Plain: TypeAlias = "str | int | bool | Several[Plain] | Map[str, Plain] | None"
"""What a story's file holds, without its places."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A word, a number, a paragraph: whatever is no list and no mapping."""

    text: str
    """As YAML reads it, before it is taken for a number."""
    value: int | bool | str | None
    """None where nothing was written."""
    style: str
    """How it was written: `""` plain, `'`, `"`, `|` or `>`."""
    span: Span
    raw: str = field(repr=False)
    """As it stands in the file, quotes and all."""
    lost: str = ""
    """What follows on its line after ` #`; YAML takes it for a remark."""

    def stretch(self) -> Stretch:
        """Give the words with the place of each."""
        file, line, column = self.span.file, self.span.line, self.span.column
        if self.style in {"|", ">"}:
            return Stretch(self.text, file, _block_marks(self))
        quoted = len(self.style)
        if self.raw[quoted : len(self.raw) - quoted] == self.text and "\n" not in self.raw:
            return Stretch(self.text, file, ((0, line, column + quoted),))
        return Stretch(self.text, file, _walk(self.text, self.raw, quoted, (line, column)))


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple["Node", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and what belongs to them, in the order written; no key twice."""

    pairs: tuple[tuple[Scalar, "Node"], ...]
    span: Span
    index: dict[str, int] = field(compare=False, repr=False)

    def get(self, key: str) -> "Node | None":
        """Give what belongs to a key; None where it was not written, or with nothing after it."""
        at = self.index.get(key)
        if at is None:
            return None
        node = self.pairs[at][1]
        return None if isinstance(node, Scalar) and node.value is None else node

    def key(self, key: str) -> Scalar | None:
        """Give the key itself, for its place."""
        at = self.index.get(key)
        return None if at is None else self.pairs[at][0]

    def scalar(self, key: str) -> Scalar | None:
        """Give what belongs to a key, if it is a word or number."""
        node = self.get(key)
        return node if isinstance(node, Scalar) else None

    def mapping(self, key: str) -> "Mapping | None":
        """Give what belongs to a key, if it is a mapping."""
        node = self.get(key)
        return node if isinstance(node, Mapping) else None

    def items(self, key: str) -> "tuple[Node, ...]":
        """Give the list that belongs to a key; a single thing is a list of one, nothing an empty one."""
        node = self.get(key)
        if node is None:
            return ()
        return node.items if isinstance(node, Sequence) else (node,)

    def word(self, key: str) -> str:
        """Give the text that belongs to a key; empty where there is none."""
        node = self.scalar(key)
        return node.text if node is not None else ""

    def is_true(self, key: str) -> bool:
        """Whether `true` stands there."""
        node = self.scalar(key)
        return node is not None and node.value is True

    def number(self, key: str, default: int) -> int:
        """Give the whole number that stands there."""
        node = self.scalar(key)
        return whole(node, default)

    def __iter__(self) -> Iterator[tuple[Scalar, "Node"]]:
        return iter(self.pairs)


Node: TypeAlias = Scalar | Sequence | Mapping


def whole(node: "Node | None", default: int) -> int:
    """Give a node's whole number, or `default` where it holds none."""
    if isinstance(node, Scalar) and isinstance(node.value, int) and not isinstance(node.value, bool):
        return node.value
    return default


def plain(node: Node) -> Plain:
    """Give a tree as plain data, without its places."""
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key.text: plain(value) for key, value in node}


def mapping_of(pairs: tuple[tuple[Scalar, Node], ...], span: Span) -> Mapping:
    """Make a mapping that finds its keys."""
    return Mapping(pairs, span, {key.text: at for at, (key, _) in enumerate(pairs)})


def _block_marks(scalar: Scalar) -> tuple[Mark, ...]:
    lines = scalar.raw.split("\n")
    if scalar.style == ">":
        body = 0 if len(lines) == 1 else len(lines[0]) + 1
        return _walk(scalar.text, scalar.raw, body, (scalar.span.line, scalar.span.column))
    marks = []
    offset = 0
    for number, words in enumerate(scalar.text.split("\n"), start=1):
        raw = lines[number] if number < len(lines) else ""
        indent = max(0, len(raw) - len(words))
        if number < len(lines):
            marks.append((offset, scalar.span.line + number, indent + 1))
        offset += len(words) + 1
    return tuple(marks) or ((0, scalar.span.line, scalar.span.column),)


_REACH = 12
"""How far an escape (`\\U0001F372`) may push the next character away, in characters."""


def _walk(text: str, raw: str, begin: int, at: tuple[int, int]) -> tuple[Mark, ...]:
    """Walk words and their raw form side by side, and mark each place where they part."""
    marks: list[Mark] = []
    line, column = at
    seen, expected, place = 0, -1, begin
    for offset, letter in enumerate(text):
        found = _next(raw, letter, place)
        if found != expected or offset == 0:
            line += raw.count("\n", seen, found)
            row = raw.rfind("\n", 0, found)
            column = found - row if row >= 0 else at[1] + found
            seen = found
            marks.append((offset, line, column))
        place = expected = found + 1
    return tuple(marks) or ((0, *at),)


def _next(raw: str, letter: str, place: int) -> int:
    last = max(0, len(raw) - 1)
    if letter.isspace():
        return min(place, last)
    blank = place
    while blank < len(raw) and raw[blank].isspace():
        blank += 1
    found = raw.find(letter, blank, blank + _REACH)
    return min(blank, last) if found < 0 else found
