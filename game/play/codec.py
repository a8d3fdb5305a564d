"""Frozen values to and from JSON, by their types: what does not fit is refused, never guessed."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

KIND = "is"
"""The key under which a value says which member of a union it is."""

_PLAIN = frozenset({str, int, bool, NoneType})
"""Types that JSON holds as they are."""

T = TypeVar("T")

Decoder: TypeAlias = Callable[[object], object]
"""Reads JSON as one type, or raises `UnfitError`."""


class UnfitError(ValueError):
    """JSON does not fit the type it is read as."""


def encode(value: object) -> object:
    """Turn a value into what `json` can write; fields that hold their defaults are left out."""
    kind: type = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple:
        return [encode(each) for each in cast("tuple[object, ...]", value)]
    if isinstance(value, Mapping):
        return {name: encode(each) for name, each in value.items()}
    if isinstance(value, Enum):
        return value.value
    encoded: dict[str, object] = {KIND: kind.__name__}
    for name, default in _defaults(kind):
        each = getattr(value, name)
        if type(each) is not type(default) or each != default:
            encoded[name] = encode(each)
    return encoded


def decode(kind: type[T], json: object) -> T:
    """Turn JSON back into a value of that type.

    Raises:
        UnfitError: it is no such value.
    """
    asked: object = kind
    return cast("T", _decoder(asked)(json))


@cache
def hints(kind: type) -> Mapping[str, object]:
    """Give the types of a dataclass's fields."""
    return get_type_hints(kind)


@cache
def _defaults(kind: type) -> tuple[tuple[str, object], ...]:
    """Give the names of a dataclass's fields, each with its default, or with what equals no value."""
    return tuple((field.name, _default(field)) for field in fields(kind))


def _default(field: Field[object]) -> object:
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else MISSING


@cache
def _decoder(kind: object) -> Decoder:
    """Give what reads a type; it is made once."""
    origin = get_origin(kind)
    if origin in {Union, UnionType}:
        return _union(get_args(kind))
    if origin is tuple:
        return _tuple(get_args(kind))
    if origin in {Mapping, dict}:
        return _mapping(_decoder(get_args(kind)[1]))
    if not isinstance(kind, type):
        raise UnfitError(f"{kind} is nothing that a save can hold")
    if issubclass(kind, Enum):
        return _enum(kind)
    return _dataclass(kind) if is_dataclass(kind) else _plain(kind)


def _plain(kind: type) -> Decoder:
    if kind not in _PLAIN:
        raise UnfitError(f"a {kind.__name__} is nothing that a save can hold")

    def read(json: object) -> object:
        if type(json) is not kind:
            raise UnfitError(f"{json!r:.40} is no {kind.__name__}")
        return json

    return read


def _enum(kind: type[Enum]) -> Decoder:
    members = {member.value: member for member in kind}

    def read(json: object) -> Enum:
        if not isinstance(json, str) or json not in members:
            raise UnfitError(f"{json!r:.40} is no {kind.__name__}")
        return members[json]

    return read


def _union(kinds: tuple[object, ...]) -> Decoder:
    """Read one of several types: a dataclass by its name, anything else by what JSON has for it."""
    named = {kind.__name__: kind for kind in kinds if isinstance(kind, type) and is_dataclass(kind)}
    shapes = {_shape(kind): kind for kind in kinds if kind not in named.values()}

    def read(json: object) -> object:
        name = json.get(KIND) if isinstance(json, dict) else None
        kind = named.get(name) if isinstance(name, str) else shapes.get(type(json))
        if kind is None:
            raise UnfitError(f"{json!r:.40} is none of what may stand here")
        return _decoder(kind)(json)

    return read


def _shape(kind: object) -> object:
    """Give the type that JSON has for a type."""
    origin = get_origin(kind)
    return list if origin is tuple else dict if origin is not None else kind


def _tuple(kinds: tuple[object, ...]) -> Decoder:
    if kinds[-1] is Ellipsis:
        return _list(_decoder(kinds[0]))
    readers = [_decoder(kind) for kind in kinds]

    def read(json: object) -> tuple[object, ...]:
        if not isinstance(json, list) or len(json) != len(readers):
            raise UnfitError(f"{json!r:.40} is no row of {len(readers)}")
        return tuple(reader(each) for reader, each in zip(readers, json, strict=True))

    return read


def _list(reader: Decoder) -> Decoder:
    def read(json: object) -> tuple[object, ...]:
        if not isinstance(json, list):
            raise UnfitError(f"{json!r:.40} is no list")
        return tuple([reader(each) for each in json])

    return read


def _mapping(reader: Decoder) -> Decoder:
    def read(json: object) -> dict[str, object]:
        if not isinstance(json, dict):
            raise UnfitError(f"{json!r:.40} is no mapping")
        return {name: reader(each) for name, each in json.items()}

    return read


def _dataclass(kind: type) -> Decoder:
    readers = {name: _decoder(each) for name, each in hints(kind).items()}

    def read(json: object) -> object:
        if not isinstance(json, dict) or json.get(KIND) != kind.__name__:
            raise UnfitError(f"{json!r:.40} is no {kind.__name__}")
        try:
            return kind(**{name: readers[name](each) for name, each in json.items() if name != KIND})
        except (KeyError, TypeError):
            raise UnfitError(f"a {kind.__name__} has other parts than these") from None

    return read
