"""What editors complete from."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from game.story.schema import schema_text, translation_schema_text

STORIES = Path(__file__).parents[2] / "stories"
SCHEMAS = [("story.schema.json", schema_text), ("translation.schema.json", translation_schema_text)]


@pytest.mark.parametrize(("name", "text"), SCHEMAS)
def test_a_written_schema_is_current(name: str, text: Callable[[], str]) -> None:
    """An editor that completes yesterday's keys misleads; write it anew with `still-hear schema`."""
    assert (STORIES / name).read_text(encoding="utf-8") == text()


@pytest.mark.parametrize(("name", "text"), SCHEMAS)
def test_every_key_says_what_it_is_for(name: str, text: Callable[[], str]) -> None:
    """An editor shows the description beside the key: that is the guide where it is needed."""
    shapes: dict[str, Any] = {name: json.loads(text()), **json.loads(text())["$defs"]}
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
