"""The page of the guide about a class: its example is read as it stands."""

import re
from pathlib import Path

import pytest

from game.author.scaffold import scaffold
from game.story.guide_reading import read_guide
from game.story.loader import load
from game.story.report import render_all

PAGE = Path(__file__).parents[2] / "stories" / "guide" / "class.md"
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("text", EXAMPLES, ids=range(len(EXAMPLES)))
def test_an_example_of_the_page_about_a_class_is_whole(text: str) -> None:
    """Who copies an example must not be told that it is wrong."""
    files = scaffold("Salt", schema_above=True)
    story = load({"story.yaml": files["story.yaml"].encode()}, "salt").story
    assert story is not None
    read = read_guide("class.yaml", text.encode(), story)

    assert render_all(read.problems, {read.source.name: read.source}) == ""
