"""Where the names at a story's top are written down."""

from collections.abc import Iterator

from game.story.node import Mapping, Node, Scalar
from game.story.source import Span
from story_lint.subject import Subject


def top(subject: Subject) -> Mapping | None:
    """Give the tree of `story.yaml`."""
    return subject.roots.get(f"{subject.prefix}story.yaml")


def keys(subject: Subject, part: str) -> Iterator[tuple[str, Span]]:
    """Give the names declared in a part such as `places`, each with its place."""
    tree = top(subject)
    node = tree.get(part) if tree is not None else None
    for key, _ in node.pairs if isinstance(node, Mapping) else ():
        yield key.text, key.span


def passage_nodes(subject: Subject) -> Iterator[tuple[Scalar, Mapping]]:
    """Give the tree of each passage, with its key."""
    for root in subject.roots.values():
        passages: Node | None = root.get("passages")
        for key, node in passages.pairs if isinstance(passages, Mapping) else ():
            if isinstance(node, Mapping):
                yield key, node
