"""A story to and from JSON, for the cache: never pickle, and quick to load."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import chain
from typing import Any

from game.story import declaration, dial, effect, expression, line, manner, model, scenery, source, way
from game.story.model import Story
from game.story.source import Source, Span

VERSION = 4
"""Of this way of writing a story down; another is not read."""

_LIST, _DICT = -1, -2
_MODULES = (source, expression, line, effect, way, manner, dial, scenery, declaration, model)


def _classes() -> tuple[type[Any], ...]:
    """Give every kind of value that a story is made of, in an order that stays."""
    found = {
        thing
        for module in _MODULES
        for thing in vars(module).values()
        if isinstance(thing, type) and (is_dataclass(thing) or issubclass(thing, Enum))
    }
    return tuple(sorted(found - {Enum, Source, Span}, key=lambda kind: kind.__name__))


def _fields(kind: type[Any]) -> tuple[str, ...]:
    """Name the fields of a kind."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


_CLASSES = _classes()
_FIELDS = tuple(_fields(kind) for kind in _CLASSES)
_SHAPE = [[kind.__name__, *names] for kind, names in zip(_CLASSES, _FIELDS, strict=True)]
_PLACED = frozenset(number for number, names in enumerate(_FIELDS) if names and names[-1] == "span")


def to_json(story: Story) -> str:
    """Write a story down.

    A value is a list that begins with the number of its class, with -1 for a list or -2 for a mapping;
    its place, if it has one, comes last, as the number of a row in the table of places.
    """
    writer = _Writer()
    root = writer.pack(story)
    places = [[*row] for row in writer.places]
    parts = [VERSION, _SHAPE, list(writer.files), places, root]
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Story | None:
    """Read a story that was written down; None where it is damaged or of another version."""
    try:
        version, shape, files, rows, root = json.loads(text)
        if version != VERSION or shape != _SHAPE:
            return None
        places = [Span(files[file], *row) for file, *row in rows]
        story = _unpack(root, places)
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        return None
    return story if isinstance(story, Story) else None


class _Writer:
    """Packs values, and gathers the places where they stand."""

    def __init__(self) -> None:
        self.files: dict[str, int] = {}
        self.places: dict[tuple[int, int, int, int, int], int] = {}
        self._numbers = {kind: number for number, kind in enumerate(_CLASSES)}

    def pack(self, value: Any) -> Any:  # noqa: ANN401 - JSON
        """Give a value as JSON holds it."""
        if isinstance(value, Enum):
            return [self._numbers[type(value)], value.value]
        if value is None or isinstance(value, str | bool | int | float):
            return value
        if isinstance(value, Span):
            return self._place(value)
        if isinstance(value, tuple):
            return [_LIST, *map(self.pack, value)] if value else []
        if isinstance(value, Mapping):
            return [_DICT, *chain.from_iterable((key, self.pack(item)) for key, item in value.items())]
        number = self._numbers[type(value)]
        return [number, *(self.pack(getattr(value, name)) for name in _FIELDS[number])]

    def _place(self, span: Span) -> int:
        file = self.files.setdefault(span.file, len(self.files))
        row = (file, span.line, span.column, span.end_line, span.end_column)
        return self.places.setdefault(row, len(self.places))


def _unpack(value: list[Any], places: list[Span]) -> Any:  # noqa: ANN401 - JSON
    if not value:
        return ()
    kind = value[0]
    parts = [_unpack(item, places) if type(item) is list else item for item in value[1:]]
    if kind >= 0:
        if kind in _PLACED:
            parts[-1] = places[parts[-1]]
        return _CLASSES[kind](*parts)
    if kind == _LIST:
        return tuple(parts)
    return dict(zip(parts[::2], parts[1::2], strict=True))
