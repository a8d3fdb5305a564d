"""What a class is asked: the teacher's guide, and the questions after an ending."""

from collections.abc import Iterator

from game.frozen import frozen
from game.story.node import Mapping, Scalar
from game.story.source import Span
from story_lint.parts import plain
from story_lint.subject import Subject


@frozen
class Prompt:
    """One question and its place."""

    words: str
    span: Span


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
