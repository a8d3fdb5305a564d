"""The sample stories: each part of the language in one, without a problem, and played to its endings."""

import json
from pathlib import Path

import jsonschema
import pytest

from game.play.playthrough import run
from game.play.playthrough_data import read
from game.story import marked
from game.story.compiled import from_json, to_json
from game.story.model import Story
from game.story.node import plain
from game.story.report import render_all
from game.story.schema import schema_text
from story_lint.reading import read_story

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SAMPLES = sorted(path.parent.name for path in HERE.glob("*/story.yaml"))
PLAYTHROUGHS = sorted(path.relative_to(HERE).as_posix() for path in HERE.glob("*/playthroughs/*.yaml"))


def story(name: str) -> Story:
    """Load a sample."""
    loaded = read_story(HERE / name, ROOT / "assets")
    assert loaded.story is not None, render_all(loaded.problems, loaded.sources)
    return loaded.story


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_has_no_problem(name: str) -> None:
    """Authors copy from these: what stands here must be right."""
    loaded = read_story(HERE / name, ROOT / "assets")

    assert render_all(loaded.problems, loaded.sources) == ""


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_survives_the_cache(name: str) -> None:
    """Every kind of value must come back from JSON."""
    assert from_json(to_json(story(name))) == story(name)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_fits_the_schema(name: str) -> None:
    """An editor must not underline what the loader reads."""
    validator = jsonschema.Draft202012Validator(json.loads(schema_text()))
    files = [HERE / name / "story.yaml", *(HERE / name).glob("passages/*.yaml")]
    roots = [marked.read(path.name, path.read_bytes()).root for path in files]
    errors = [error.message for root in roots if root for error in validator.iter_errors(plain(root))]

    assert errors == []


@pytest.mark.parametrize("path", PLAYTHROUGHS)
def test_a_playthrough_of_a_sample_sees_what_it_should(path: str) -> None:
    """A part of the language that loads but does not play is no part of it."""
    root = marked.read(path, (HERE / path).read_bytes()).root
    assert root is not None

    assert run(story(path.split("/", maxsplit=1)[0]), read(plain(root))) == ()
