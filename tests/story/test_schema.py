"""What editors complete from."""

import json
from pathlib import Path
from typing import Any

import jsonschema

from game.story.schema import schema_text

FILE = Path(__file__).parents[2] / "stories" / "story.schema.json"


def test_the_written_schema_is_current() -> None:
    """An editor that completes yesterday's keys misleads; write it anew with `still-hear schema`."""
    assert FILE.read_text(encoding="utf-8") == schema_text()


def test_every_key_says_what_it_is_for() -> None:
    """An editor shows the description beside the key: that is the guide where it is needed."""
    shapes: dict[str, Any] = json.loads(schema_text())["$defs"]
    mute = [
        f"{name}.{key}"
        for name, shape in shapes.items()
        for key, what in shape["properties"].items()
        if "description" not in what
    ]

    assert mute == []


def test_a_slip_is_underlined_in_an_editor() -> None:
    """The schema must refuse as well as allow."""
    schema = json.loads(schema_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    story = {"format": 1, "title": "Salt", "passages": {"a": {"pgae": "Rain."}}}

    assert [error.validator for error in jsonschema.Draft202012Validator(schema).iter_errors(story)] == [
        "additionalProperties"
    ]
