"""What was read of a story before, for whoever reads it again at every key: what stands as it stood."""

from game.frozen import frozen
from game.story import marked
from game.story.desk import Desk, EnoughError
from game.story.marked import Marked
from game.story.model import Passage
from game.story.node import Mapping, Scalar
from game.story.passages import read_passage
from game.story.problem import Problem, Severity
from game.story.scope import Scope
from game.story.shape import check_shape


@frozen
class _File:
    data: bytes
    read: Marked


@frozen
class _Shape:
    root: Mapping
    problems: tuple[Problem, ...]


@frozen
class _Passage:
    key: Scalar
    node: Mapping
    scope: Scope
    language: str
    passage: Passage
    problems: tuple[Problem, ...]

    def stands_as(self, key: Scalar, node: Mapping) -> bool:
        """Whether it was read from the same words in the same place, though its file may be another."""
        return self.node is node or _written(self.key, self.node) == _written(key, node)


def _written(key: Scalar, node: Mapping) -> tuple[str, tuple[int, int], str]:
    """Give where a passage stands, and what is written there, to the end of its last line."""
    paper = node.paper
    text = paper.source.text
    end = text.find("\n", node.end)
    return paper.source.name, paper.position(key.begin), text[key.begin : end if end >= 0 else None]


class Memory:
    """One story's files and passages as they were read last."""

    def __init__(self) -> None:
        self._files: dict[str, _File] = {}
        self._shapes: dict[str, _Shape] = {}
        self._passages: dict[str, _Passage] = {}
        self._scope = Scope()

    def file(self, name: str, data: bytes) -> Marked:
        """Read a file, unless its bytes are those of the last time."""
        known = self._files.get(name)
        if known is None or known.data != data:
            known = self._files[name] = _File(data, marked.read(name, data))
        return known.read

    def check_shape(self, root: Mapping, desk: Desk, *, is_first: bool) -> None:
        """Check the shape of a file, unless its tree is the last time's."""
        known = self._shapes.get(root.span.file)
        if known is None or known.root is not root:
            own = Desk(desk.scope, desk.language)
            check_shape(root, own, is_first=is_first)
            known = self._shapes[root.span.file] = _Shape(root, tuple(own.problems))
        desk.problems.extend(known.problems)

    def scope(self, scope: Scope) -> Scope:
        """Give the last names if these are the same, so that no passage has to compare all of them."""
        if scope != self._scope:
            self._scope = scope
        self._scope.patience.renew()
        return self._scope

    def read_passage(self, key: Scalar, node: Mapping, desk: Desk) -> Passage:
        """Read a passage, unless its tree and all names are those of the last time."""
        known = self._passages.get(key.text)
        if (
            known is None
            or not known.stands_as(key, node)
            or known.language != desk.language
            or known.scope is not desk.scope
        ):
            own = Desk(desk.scope, desk.language)
            try:
                passage = read_passage(key, node, own)
            except EnoughError:
                desk.problems.extend(own.problems)
                raise
            known = _Passage(key, node, desk.scope, desk.language, passage, tuple(own.problems))
            self._passages[key.text] = known
        for problem in known.problems:
            if problem.severity is Severity.NOTE:
                desk.note(problem.code, problem.span, problem.message, problem.hint)
            else:
                desk.problems.append(problem)
        return known.passage
