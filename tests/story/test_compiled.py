"""A story in the cache: as it was, or not at all."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from story.telling import TOP, told

from game.story.compiled import from_json, to_json

ENDING = "passages:\n  bread:\n    ending: {title: Bread, text: He eats.}\n"


def test_a_story_comes_back_as_it_was() -> None:
    """The cache saves a quarter of a second; it must cost nothing."""
    story = told(TOP + ENDING).story
    assert story is not None

    assert from_json(to_json(story)) == story


@pytest.mark.parametrize("text", ["", "{}", "[1]", "null", '[2,[],[],[],["a"]]', "[" * 100_000])
def test_what_is_no_story_is_none(text: str) -> None:
    """A damaged cache is built anew, in silence."""
    assert from_json(text) is None


@pytest.mark.parametrize(
    ("place", "value"), [(0, 99), (1, []), (4, [[]]), (4, [-7]), (4, [10_000]), (4, "Salt"), (3, [[9]])]
)
def test_another_version_is_none(place: int, value: object) -> None:
    """What an older engine wrote may mean something else today."""
    story = told(TOP + ENDING).story
    assert story is not None
    parts = json.loads(to_json(story))
    parts[place] = value

    assert from_json(json.dumps(parts)) is None


def test_a_compiled_story_needs_neither_yaml_nor_pydantic() -> None:
    """A warm start must not wait for what only an author needs."""
    code = "import sys, game.story.compiled; print(sorted({'yaml', 'pydantic'} & set(sys.modules)))"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)

    assert done.stdout.strip() == "[]"
