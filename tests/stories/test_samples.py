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
from game.story.schema import schema_text, translation_schema_text
from game.story.translating import read_translation
from game.story.translation import Translation, overlay
from story_lint.reading import read_story

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SAMPLES = sorted(path.parent.name for path in HERE.glob("*/story.yaml"))
PLAYTHROUGHS = sorted(path.relative_to(HERE).as_posix() for path in HERE.glob("*/playthroughs/*.yaml"))


TRANSLATIONS = sorted(path.relative_to(HERE).as_posix() for path in HERE.glob("*/lang/*.yaml"))


def same_story(one: str, other: str) -> bool:
    """Whether two files lie in the same sample."""
    return one.split("/", maxsplit=1)[0] == other.split("/", maxsplit=1)[0]


def translation(path: str) -> Translation:
    """Read a translation of a sample."""
    name = path.split("/", maxsplit=1)[0]
    read = read_translation(path, (HERE / path).read_bytes(), Path(path).stem, story(name))
    assert (read.translation is not None, render_all(read.problems, {path: read.source})) == (True, "")
    assert read.translation is not None
    return read.translation


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


@pytest.mark.parametrize("path", TRANSLATIONS)
def test_a_translation_of_a_sample_survives_the_cache(path: str) -> None:
    """A story is read from the cache in every language that was asked for."""
    told = overlay(story(path.split("/", maxsplit=1)[0]), translation(path))

    assert from_json(to_json(told)) == told


@pytest.mark.parametrize("path", TRANSLATIONS)
def test_a_translation_of_a_sample_fits_its_schema(path: str) -> None:
    """An editor must not underline what the program reads."""
    validator = jsonschema.Draft202012Validator(json.loads(translation_schema_text()))
    root = marked.read(path, (HERE / path).read_bytes()).root
    assert root is not None

    assert [error.message for error in validator.iter_errors(plain(root))] == []


@pytest.mark.parametrize(
    ("path", "lang"),
    [(path, lang) for path in PLAYTHROUGHS for lang in TRANSLATIONS if same_story(path, lang)],
)
def test_a_playthrough_of_a_sample_plays_in_its_other_languages(path: str, lang: str) -> None:
    """The same picks must be open, and the text that stands for the wanted words must be read."""
    root = marked.read(path, (HERE / path).read_bytes()).root
    assert root is not None
    own = story(path.split("/", maxsplit=1)[0])

    assert run(overlay(own, translation(lang)), read(plain(root)), own) == ()
