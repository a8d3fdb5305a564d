"""The text of an ending: as many paragraphs as the author wrote."""

from game.play.page import paragraphs, plain
from game.story.line import Text
from game.story.loader import load

STORY = b"""format: 1
title: Bread
passages:
  bread:
    ending:
      title: Bread
      text: |
        It is *supposed* to be too salty,
        he says.

        He eats.
      reflect: [Who was heard?]
"""


def test_an_endings_text_keeps_its_paragraphs() -> None:
    """A pause that an author sets between two sentences is part of what is told."""
    story = load({"story.yaml": STORY}, "bread").story
    assert story is not None
    ending = story.passages["bread"].ending
    assert ending is not None
    words = tuple(run for run in ending.text if isinstance(run, Text))

    assert [plain(part) for part in paragraphs(words)] == [
        "It is supposed to be too salty, he says.",
        "He eats.",
    ]
