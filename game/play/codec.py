"""Frozen values to and from JSON, by their types: what does not fit is refused, never guessed."""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import TypeVar, Union, cast, get_args, get_origin, get_type_hints

KIND = "is"
"""The key under which a value says which member of a union it is."""

_PLAIN = frozenset({str, int, bool, NoneType})
"""Types that JSON holds as they are."""

T = TypeVar("T")


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
    return cast("T", _decode(kind, json))


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


def _decode(kind: object, json: object) -> object:
    origin = get_origin(kind)
    if origin in {Union, UnionType}:
        return _decode_union(get_args(kind), json)
    if origin is tuple:
        return _decode_tuple(get_args(kind), json)
    if origin in {Mapping, dict}:
        return _decode_mapping(get_args(kind), json)
    if isinstance(kind, type):
        return _decode_plain(kind, json)
    raise UnfitError(f"{kind} is nothing that a save can hold")


def _decode_plain(kind: type, json: object) -> object:
    if issubclass(kind, Enum):
        return _decode_enum(kind, json)
    if is_dataclass(kind):
        return _decode_dataclass(kind, json)
    if type(json) is not kind:
        raise UnfitError(f"{json!r:.40} is no {kind.__name__}")
    return json


def _decode_enum(kind: type[Enum], json: object) -> Enum:
    try:
        return kind(json)
    except ValueError:
        raise UnfitError(f"{json!r:.40} is no {kind.__name__}") from None


def _decode_union(kinds: tuple[object, ...], json: object) -> object:
    named = json.get(KIND) if isinstance(json, dict) else None
    for kind in kinds:
        if isinstance(kind, type) and (kind.__name__ == named if is_dataclass(kind) else type(json) is kind):
            return _decode(kind, json) if kind is not NoneType else None
        if get_origin(kind) is not None and isinstance(json, list | dict):
            return _decode(kind, json)
    raise UnfitError(f"{json!r:.40} is none of what may stand here")


def _decode_tuple(kinds: tuple[object, ...], json: object) -> tuple[object, ...]:
    if not isinstance(json, list):
        raise UnfitError(f"{json!r:.40} is no list")
    if kinds[-1] is not Ellipsis:
        if len(kinds) != len(json):
            raise UnfitError(f"{len(json)} values stand where {len(kinds)} belong")
        return tuple(_decode(kind, each) for kind, each in zip(kinds, json, strict=True))
    return tuple(_decode(kinds[0], each) for each in json)


def _decode_mapping(kinds: tuple[object, ...], json: object) -> dict[object, object]:
    if not isinstance(json, dict):
        raise UnfitError(f"{json!r:.40} is no mapping")
    return {name: _decode(kinds[1], each) for name, each in json.items()}


def _decode_dataclass(kind: type, json: object) -> object:
    if not isinstance(json, dict) or json.get(KIND) != kind.__name__:
        raise UnfitError(f"{json!r:.40} is no {kind.__name__}")
    types = hints(kind)
    given = {name: each for name, each in json.items() if name != KIND}
    if not given.keys() <= types.keys():
        raise UnfitError(f"a {kind.__name__} has no {min(given.keys() - types.keys())!r:.40}")
    try:
        return kind(**{name: _decode(types[name], each) for name, each in given.items()})
    except TypeError:
        raise UnfitError(f"a part of a {kind.__name__} is missing") from None
