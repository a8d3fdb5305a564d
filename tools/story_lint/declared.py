"""Where the names at a story's top are written down."""

from collections.abc import Iterator

from game.story.source import Span
from story_lint.subject import Subject


def keys(subject: Subject, part: str) -> Iterator[tuple[str, Span]]:
    """Give the names declared in a part such as `places`, each with its place."""
    declared = subject.tree.mapping(part) if subject.tree is not None else None
    for key, _ in declared or ():
        yield key.text, key.span
