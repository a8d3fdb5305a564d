"""The trees of a story's files, put together: its top, and its passages one behind the other."""

from collections import deque
from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Map
from contextlib import suppress
from itertools import islice
from typing import TypeAlias

from game.frozen import frozen
from game.story import marked
from game.story.desk import Desk, EnoughError
from game.story.guard import MOST_PASSAGES, MOST_PASSAGES_IN_FILE
from game.story.memory import Memory
from game.story.node import Mapping, Scalar
from game.story.shape import check_shape
from game.story.source import Source

FIRST = "story.yaml"
"""The one file that every story has."""

Body: TypeAlias = tuple[Scalar, Mapping]
"""A passage's key, and what stands under it."""


@frozen
class Gathered:
    """What a story's files hold; of the trees only what is still to be read is kept."""

    top: Mapping | None
    """The tree of `story.yaml`; None where it cannot be read."""
    passages: deque[Body]
    """Whoever reads one takes it out: trees fill twice as much memory as what is made of them."""
    sources: Map[str, Source]
    """The texts of all files, by name."""
    complete: bool
    """Whether every file could be read."""


def gather(files: Map[str, tuple[str, bytes]], desk: Desk, memory: Memory | None) -> Gathered:
    """Read the files of a story, and tell what does not have its shape.

    Args:
        files: by path in the story's folder, the first of them first: the name as shown in messages, bytes.
        desk: where problems go.
        memory: of the same story as it was read before.
    """
    read_file = memory.file if memory else marked.read
    read = {path: read_file(*file) for path, file in files.items()}
    desk.problems.extend(problem for part in read.values() for problem in part.problems)
    roots = {path: part.root for path, part in read.items() if part.root is not None}
    passages: deque[Body] = deque()
    top, whole = roots.get(FIRST), False
    with suppress(EnoughError):
        for path, root in roots.items():
            _count(root, desk)
            (memory.check_shape if memory else check_shape)(root, desk, is_first=path == FIRST)
        passages = _passages(roots.values(), desk) if top is not None else passages
        whole = len(roots) == len(read)
    return Gathered(
        top=top,
        passages=passages,
        sources={part.source.name: part.source for part in read.values()},
        complete=whole,
    )


def _passages(roots: Iterable[Mapping], desk: Desk) -> deque[Body]:
    """Put the passages of all files behind each other; a name that stands in two files is told."""
    found: dict[str, Body] = {}
    for key, node in _pairs(roots):
        if key.text in found:
            first = found[key.text][0].span
            message = (
                f"you wrote the passage `{key.text}` twice, but the "
                f"first ({first.file}:{first.line}) would be lost"
            )
            desk.error("duplicate-passage", key.span, message, "give one of them another name")
        elif isinstance(node, Mapping):
            found[key.text] = (key, node)
    if len(found) == MOST_PASSAGES:
        message = f"a story with {MOST_PASSAGES:,} passages is too large"
        desk.error("too-large", key.span, message, "make two stories of it")
    return deque(found.values())


def _pairs(roots: Iterable[Mapping]) -> Iterator[tuple[Scalar, object]]:
    """Give the passages of all files, of each and of all so many as there may be."""
    return islice(
        (pair for root in roots for pair in islice(_written(root), MOST_PASSAGES_IN_FILE)), MOST_PASSAGES
    )


def _written(root: Mapping) -> Iterator[tuple[Scalar, object]]:
    return iter(root.mapping("passages") or ())


def _count(root: Mapping, desk: Desk) -> None:
    """Tell of more passages than one file may have."""
    beyond = next(islice(_written(root), MOST_PASSAGES_IN_FILE, None), None)
    if beyond is not None:
        message = f"this file has more than {MOST_PASSAGES_IN_FILE:,} passages, but that is the most"
        desk.error("too-large", beyond[0].span, message, "split it: `passages/*.yaml`")
