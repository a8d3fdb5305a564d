"""A file as a tree, in which every key and every word has its place.

A file holds very many of them, and few of their places are asked for: so each is found when it is. Two nodes
are never equal, however alike they are written: each stands in a place of its own.
"""

import re
from collections.abc import Iterator
from collections.abc import Mapping as Map
from collections.abc import Sequence as Several
from dataclasses import dataclass, field, replace
from itertools import starmap
from typing import Final, TypeAlias

from game.story.source import Paper, Span
from game.story.stretch import Mark, Stretch

Plain: TypeAlias = "str | int | bool | Several[Plain] | Map[str, Plain] | None"
"""What a story's file holds, without its places."""


_QUOTES = ("'", '"')
_LOST = re.compile(r"[ \t]+#(.*)")
_GAP = re.compile(r"\s+")


@dataclass(slots=True, eq=False)
class Scalar:
    """A word, a number, a paragraph: whatever is no list and no mapping."""

    text: Final[str]
    """As YAML reads it, before it is taken for a number."""
    value: Final[int | bool | str | None]
    """None where nothing was written."""
    style: Final[str]
    """How it was written: `""` plain, `'`, `"`, `|` or `>`; `*` for an alias, which is no words at all."""
    paper: Final[Paper] = field(repr=False)
    begin: Final[int]
    end: Final[int]

    @property
    def span(self) -> Span:
        """Where it stands; at least one character wide."""
        found = self.paper.span(self.begin, self.end)
        return found if self.end > self.begin else replace(found, end_column=found.column + 1)

    @property
    def raw(self) -> str:
        """As it stands in the file, quotes and all."""
        return self.paper.source.text[self.begin : self.end]

    @property
    def lost(self) -> str:
        """What follows on its line after ` #`; YAML takes it for a remark."""
        if self.style or not self.paper.has_remarks:
            return ""
        found = _LOST.match(self.paper.source.text, self.end)
        return found.group(1).strip() if found else ""

    def stretch(self) -> Stretch:
        """Give the words with the place of each."""
        file, raw = self.paper.source.name, self.raw
        at = self.paper.position(self.begin)
        if self.style in {"|", ">"}:
            return Stretch(self.text, file, _block_marks(self, raw, at))
        quoted = int(self.style in _QUOTES)
        if raw[quoted : len(raw) - quoted] == self.text and "\n" not in raw:
            return Stretch(self.text, file, ((0, at[0], at[1] + quoted),))
        return Stretch(self.text, file, _walk(self.text, raw, quoted, at))


@dataclass(slots=True, eq=False)
class Sequence:
    """A list."""

    items: Final[tuple["Node", ...]]
    paper: Final[Paper] = field(repr=False)
    begin: Final[int]
    end: Final[int]

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.paper.span(self.begin, self.end)


@dataclass(slots=True, eq=False)
class Mapping:
    """Keys and what belongs to them, in the order written; no key twice."""

    found: Final[Map[str, "Node"]]
    """By the key's text what belongs to it."""
    places: Final[tuple[int, ...]] = field(repr=False)
    """Where each key begins and ends, one behind the other; half of all words are keys, few are asked for."""
    paper: Final[Paper] = field(repr=False)
    begin: Final[int]
    end: Final[int]

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.paper.span(self.begin, self.end)

    @property
    def first(self) -> tuple[Scalar, "Node"]:
        """The first key, with what belongs to it.

        Raises:
            StopIteration: there is none.
        """
        return next(iter(self))

    @property
    def pairs(self) -> tuple[tuple[Scalar, "Node"], ...]:
        """Each key with what belongs to it."""
        return tuple(self)

    def get(self, key: str) -> "Node | None":
        """Give what belongs to a key; None where it was not written, or with nothing after it."""
        node = self.found.get(key)
        return None if type(node) is Scalar and node.value is None else node

    def key(self, key: str) -> Scalar | None:
        """Give the key itself, for its place."""
        if key not in self.found:
            return None
        at = 2 * list(self.found).index(key)
        return self._key(key, self.places[at], self.places[at + 1])

    def _key(self, text: str, begin: int, end: int) -> Scalar:
        letter = self.paper.source.text[begin : begin + 1]
        return Scalar(text, text, letter if letter in _QUOTES else "", self.paper, begin, end)

    def scalar(self, key: str) -> Scalar | None:
        """Give what belongs to a key, if it is a word or number."""
        node = self.found.get(key)
        return node if type(node) is Scalar and node.value is not None else None

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
        place = iter(self.places)
        keys = starmap(self._key, zip(self.found, place, place, strict=False))
        return zip(keys, self.found.values(), strict=True)


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


def _block_marks(scalar: Scalar, raw: str, at: tuple[int, int]) -> tuple[Mark, ...]:
    lines = raw.split("\n")
    if scalar.style == ">":
        return _walk(scalar.text, raw, 0 if len(lines) == 1 else len(lines[0]) + 1, at)
    marks = []
    offset = 0
    for number, words in enumerate(scalar.text.split("\n"), start=1):
        if number < len(lines):
            marks.append((offset, at[0] + number, max(0, len(lines[number]) - len(words)) + 1))
        offset += len(words) + 1
    return tuple(marks) or ((0, *at),)


_REACH = 12
"""How far an escape (`\\U0001F372`) may push the next character away, in characters."""


def _walk(text: str, raw: str, begin: int, at: tuple[int, int]) -> tuple[Mark, ...]:
    """Walk words and their raw form side by side, and mark each place where they part."""
    marks: list[Mark] = []
    line, row = at[0], -at[1]
    seen, expected, place, offset = 0, -1, begin, 0
    while offset < len(text):
        letter = text[offset]
        found = place if raw.startswith(letter, place) else _next(raw, letter, place)
        if found != expected or offset == 0:
            line += raw.count("\n", seen, found)
            end = raw.rfind("\n", seen, found)
            row = end if end >= 0 else row
            seen = found
            marks.append((offset, line, found - row))
        run = _alike(text, offset, raw, found)
        offset, place = offset + run, found + run
        # A line's end stands for a space here, and what follows it stands on another line.
        expected = -1 if raw[place - 1 : place] == "\n" else place
    return tuple(marks) or ((0, *at),)


def _alike(text: str, offset: int, raw: str, place: int) -> int:
    """Count the characters from two places on that are alike, on one line of the raw form; at least 1."""
    if text[offset + 1 : offset + 2] != raw[place + 1 : place + 2]:
        return 1
    end = raw.find("\n", place)
    most = min((end if end >= 0 else len(raw)) - place, len(text) - offset)
    least, step = 1, 16
    while least < most:
        reach = min(most, least + step)
        if text.startswith(raw[place + least : place + reach], offset + least):
            least, step = reach, step * 4
        else:
            most, step = reach - 1, max(1, step // 2)
    return least


def _next(raw: str, letter: str, place: int) -> int:
    last = max(0, len(raw) - 1)
    if letter.isspace():
        return min(place, last)
    gap = _GAP.match(raw, place)
    blank = gap.end() if gap else place
    found = raw.find(letter, blank, blank + _REACH)
    return min(blank, last) if found < 0 else found
