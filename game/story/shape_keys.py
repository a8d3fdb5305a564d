"""Which keys may stand at a place of a file's shape."""

from collections.abc import Iterator
from typing import get_args, get_origin

from pydantic import BaseModel


def known_keys(model: type[BaseModel], loc: tuple[int | str, ...]) -> list[str]:
    """Find the keys that may stand at a place of the shape."""
    models = [model]
    named_next = False
    for part in loc:
        if named_next or not isinstance(part, str):
            named_next = False
            continue
        fields = [
            field
            for shape in models
            for name, field in shape.model_fields.items()
            if part == (field.alias or name)
        ]
        if fields:
            models = [inner for field in fields for inner in _models(field.annotation)]
            named_next = any(_is_dict(field.annotation) for field in fields)
    return [field.alias or name for shape in models for name, field in shape.model_fields.items()]


def _is_dict(annotation: object) -> bool:
    return get_origin(annotation) is dict or any(_is_dict(part) for part in get_args(annotation))


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)
