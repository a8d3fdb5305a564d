"""The author's guide: every example in it loads, as it stands or put into a story that has the rest."""

import re
import textwrap
from pathlib import Path

import pytest

from game.story import marked
from game.story.loader import Loaded, load
from game.story.node import Plain, plain
from game.story.report import render_all
from game.story.written import write

STORIES = Path(__file__).parents[2] / "stories"
GUIDE = "\n".join((STORIES / page).read_text(encoding="utf-8") for page in ("README.md", "guide/empathy.md"))
EXAMPLES = re.findall(r"^```(yaml|text)\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)

FRAME = """\
format: 1
title: Soup
cast: {dad: {name: Dad}, nora: {name: Nora}}
seats: {nora: Nora's chair, dad: Dad's chair}
variables: {asked: false, drift: 0, spoons: {start: 3, max: 3}}
meters: {headphones: {hidden: true}}
passages:
  kitchen:
    choices: [{id: salt, say: Is it the salt?, to: bread}]
  bread:
    ending: {title: Bread, text: He eats.}
"""
"""What a piece of a story is put into: its own keys go before these."""

ALLOWED = {"missing-place", "missing-sound"}
"""The guide has no pictures."""


def keys(text: str) -> dict[str, Plain]:
    """Read an example as plain data."""
    found = marked.read("example.yaml", text.encode())
    assert found.root is not None, render_all(found.problems, {"example.yaml": found.source})
    data = plain(found.root)
    assert isinstance(data, dict)
    return data


def whole(kind: str, text: str) -> str:
    """Make a whole story of an example."""
    if "format: 1" in text:
        return text
    if kind == "text":
        text = f"passages:\n  kitchen:\n    to: bread\n    page: |\n{textwrap.indent(text, '      ')}"
        text += "  other:\n    choices: [{id: salt, say: Is it the salt?, to: bread}]\n"
    elif text.startswith("-"):
        text = f"passages:\n  kitchen:\n    choices:\n{textwrap.indent(text, '      ')}"
    frame, piece = keys(FRAME), keys(text)
    passages = {**as_keys(frame["passages"]), **as_keys(piece.get("passages", {}))}
    variables = {**as_keys(frame["variables"]), **as_keys(piece.get("variables", {}))}
    return write({**frame, **piece, "variables": variables, "passages": passages})


def as_keys(value: Plain) -> dict[str, Plain]:
    """Give what is known to be a mapping."""
    assert isinstance(value, dict)
    return value


def read(kind: str, text: str) -> Loaded:
    """Load an example."""
    return load({"story.yaml": whole(kind, text).encode()}, "soup")


@pytest.mark.parametrize(("kind", "text"), EXAMPLES)
def test_an_example_of_the_guide_loads(kind: str, text: str) -> None:
    """Who copies an example must not be told that it is wrong."""
    loaded = read(kind, text)
    grave = [problem for problem in loaded.problems if problem.code not in ALLOWED]

    assert render_all(grave, loaded.sources) == ""


def test_the_first_example_is_a_whole_story() -> None:
    """One page must be enough to start."""
    story = read(*EXAMPLES[0]).story
    names = list(story.passages) if story is not None else []

    assert names == ["table", "salt", "bread"]
