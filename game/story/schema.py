"""The JSON Schemas of a story and of a translation, from which editors complete and check."""

import json
from pprint import pformat
from typing import Any

from pydantic import BaseModel

from game.story.authored import Authored, Pages
from game.story.authored_translation import Translated

_KINDS = {"integer": "whole", "boolean": "flag", "['string', 'number', 'boolean']": "words"}
"""What the outline calls what the schema allows."""

HEADER = "https://json-schema.org/draft/2020-12/schema"


def schema_text() -> str:
    """Write the schema as `stories/story.schema.json` holds it."""
    schema = Authored.model_json_schema(by_alias=True)
    plain = _plain({"$schema": HEADER, **schema, "title": "A story of Still Hear"})
    # Further files of a story hold `passages` alone, and the same schema serves them.
    del plain["required"]
    plain["anyOf"] = [{"required": ["format", "title"]}, {"required": ["passages"]}]
    return json.dumps(plain, indent=1, ensure_ascii=False) + "\n"


def translation_schema_text() -> str:
    """Write the schema of `lang/*.yaml` as `stories/translation.schema.json` holds it."""
    schema = Translated.model_json_schema(by_alias=True)
    plain = _plain({"$schema": HEADER, **schema, "title": "A translation of a story of Still Hear"})
    return json.dumps(plain, indent=1, ensure_ascii=False) + "\n"


def outline_text() -> str:
    """Write the shapes of a story's files as `outline.py` holds them."""
    shapes: dict[str, Any] = {}
    # what a translation calls by the same name is another shape
    for model, above in ((Authored, ""), (Pages, ""), (Translated, "Translated")):
        shapes |= _shapes(model, above)
    return _OUTLINE + pformat(shapes, width=108, compact=True).replace("'", '"') + "\n"


_OUTLINE = '''\
"""What a story's files may hold; `tools/outline.py` writes it from the models of the YAML."""

# fmt: off
from typing import Any

OUTLINE: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = \\
'''
"""What stands above the shapes."""


def _shapes(model: type[BaseModel], above: str) -> dict[str, Any]:
    schema = model.model_json_schema(by_alias=True, ref_template=above + "{model}")
    nodes = {model.__name__: schema} | {above + name: node for name, node in schema["$defs"].items()}
    return {name: _keys(_plain(node)) for name, node in nodes.items()}


def _keys(node: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    return {key: _form(value) for key, value in node["properties"].items()}, tuple(node.get("required", ()))


def _form(node: dict[str, Any]) -> str | tuple[Any, ...]:
    made: str | tuple[Any, ...]
    match node:
        case {"$ref": name}:
            made = str(name)
        case {"anyOf": forms}:
            made = ("or", *map(_form, forms))
        case {"const": value}:
            made = ("is", value)
        case {"enum": values}:
            made = ("is", *values)
        case {"prefixItems": items}:
            made = ("row", *map(_form, items))
        case {"items": item}:
            made = ("list", _form(item))
        case {"additionalProperties": value}:
            made = ("map", _form(value))
        case {"type": kind}:
            made = _KINDS[str(kind)]
    return made


def _plain(node: Any) -> Any:  # noqa: ANN401 - a schema is plain data of any shape
    """Take out what only the program needs, and let null be no answer: an author never writes it."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {key: _plain(value) for key, value in node.items() if not _is_noise(key, value)}
    several = kept.get("anyOf") or kept.get("oneOf")
    if several is not None:
        kept.pop("anyOf", None)
        kept.pop("oneOf", None)
        forms = [form for form in several if form != {"type": "null"}]
        kept |= forms[0] if len(forms) == 1 else {"anyOf": forms}
    if kept.get("type") == "string" and "const" not in kept and "enum" not in kept:
        kept["type"] = ["string", "number", "boolean"]
    return kept


def _is_noise(key: str, value: object) -> bool:
    return (key == "title" and isinstance(value, str)) or (key == "default" and value in (None, [], {}))
