"""What a class is asked: the teacher's guide, and the questions after an ending."""

import re
from collections.abc import Iterator

from game.frozen import frozen
from game.story.node import Mapping, Scalar
from game.story.source import Span
from story_lint.finding import Told
from story_lint.parts import plain
from story_lint.subject import Subject


@frozen
class Prompt:
    """One question and its place."""

    words: str
    span: Span


def asking(subject: Subject, asks: re.Pattern[str], but: str) -> Iterator[Told]:
    """Tell of prompts that ask the class about itself.

    Args:
        subject: the story.
        asks: finds the words that do so.
        but: what is wrong with them.
    """
    for prompt in prompts(subject):
        if found := asks.search(prompt.words):
            message = f"you wrote {found.group()!r}, but {but}"
            yield Told(prompt.span, message, "ask about the person in the story")


def prompts(subject: Subject) -> Iterator[Prompt]:
    """Give every question that a class may be asked."""
    tree = subject.trees.get("class.yaml")
    if tree is not None:
        for node in (*tree.items("questions"), *tree.items("exit_ticket")):
            asked = node.get("ask") if isinstance(node, Mapping) else node
            if isinstance(asked, Scalar):
                yield Prompt(asked.text, asked.span)
    for passage in subject.story.passages.values():
        if passage.ending is not None:
            yield from (Prompt(plain(words), passage.ending.span) for words in passage.ending.reflect)
