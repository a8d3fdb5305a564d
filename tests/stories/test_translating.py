"""The guide to translating: its examples are read, fit the schema, and say what the page says."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from game.play.reading import start
from game.play.trail import Chose
from game.play.transcript import page_words
from game.story import marked
from game.story.loader import load
from game.story.model import Story
from game.story.node import plain
from game.story.report import render_all
from game.story.schema import translation_schema_text
from game.story.translating import read_translation
from game.story.translation import overlay
from story_lint.linter import Case, lint
from story_lint.rules.every import RULES
from story_lint.settings import Settings
from story_lint.subject import Beside

PAGE = (Path(__file__).parents[2] / "stories" / "guide" / "translating.md").read_text(encoding="utf-8")
STORY, GERMAN, TOP = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)

WITH_MORE = STORY.replace(
    "passages:",
    "seats: {dad: Dad's chair}\nmeters: {headphones: {dial: {seat: dad, step: 20}}}\npassages:",
    1,
)
"""The story with what the second piece of the guide translates."""


def story(text: str = STORY) -> Story:
    """Load the guide's story."""
    loaded = load({"story.yaml": text.encode()}, "salt")
    assert loaded.story is not None, render_all(loaded.problems, loaded.sources)
    return loaded.story


def german(text: str = GERMAN) -> Story:
    """Give it in German; the translation has no problem."""
    read = read_translation("lang/de.yaml", text.encode(), "de", story())
    assert (read.translation is not None, render_all(read.problems, {"lang/de.yaml": read.source})) == (
        True,
        "",
    )
    assert read.translation is not None
    return overlay(story(), read.translation)


def test_the_example_is_read_as_the_guide_says() -> None:
    """Who copies it must get what stands there."""
    reading = start(german(), 1)
    end = reading.pick(Chose("salt"))

    assert (page_words(reading.page), page_words(end.page)) == (
        ("Papa: Ist gut. Wirklich.", "3 Löffel auf dem Tisch.", "Papa: Wirklich gut."),
        ("Brot", "Er dreht den Löffel um.", "Es war auch ihrer."),
    )


def test_nothing_is_missing_from_the_example() -> None:
    """The linter and the guide must agree on what a text is."""
    loaded = load({"story.yaml": STORY.encode()}, "salt")
    linted = lint(Case("", loaded, Beside({"lang/de.yaml": GERMAN.encode()})), RULES, RULES, Settings())

    assert [finding.code for finding in linted.findings if finding.code.startswith("T")] == []


@pytest.mark.parametrize("text", [GERMAN, TOP])
def test_an_example_fits_the_schema(text: str) -> None:
    """An editor must not underline the guide."""
    root = marked.read("de.yaml", text.encode()).root
    assert root is not None
    validator = jsonschema.Draft202012Validator(json.loads(translation_schema_text()))

    assert [error.message for error in validator.iter_errors(plain(root))] == []


def test_the_words_of_the_top_are_used() -> None:
    """Each key that the guide names must be read."""
    top = TOP.replace("places: {kitchen_night: {alt: Eine Küche bei Nacht.}}\n", "").replace(
        "sounds: {fridge: {caption: Der Kühlschrank summt.}}\n", ""
    )
    whole = story(WITH_MORE)
    read = read_translation("lang/de.yaml", top.encode(), "de", whole)
    assert read.translation is not None
    told = overlay(whole, read.translation)

    assert (read.problems, told.meters["headphones"].name, told.seats, read.translation.lesson.themes) == (
        (),
        "Kopfhörer",
        {"dad": "Papas Stuhl"},
        ("Schweigen",),
    )


MARKS = {"de": "„so“", "fr": "«\u00a0ainsi\u00a0»"}


@pytest.mark.parametrize("tag", MARKS)
def test_quotes_are_those_of_the_language(tag: str) -> None:
    """The guide promises them."""
    word = MARKS[tag].strip("„“«» \u00a0")
    text = f"passages: {{kitchen: [{{was: Is it the salt?, now: '\"{word}\"'}}]}}"
    read = read_translation("de", text.encode(), tag, story())
    assert read.translation is not None
    page = start(overlay(story(), read.translation), 1).page

    assert page.offers[0].words[0].words == MARKS[tag]
