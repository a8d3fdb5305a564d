"""The JSON Schemas of a story and of a translation, from which editors complete and check."""

import json
from typing import Any

from game.story.authored import Authored
from game.story.authored_translation import Translated

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
