"""Conditions and sums of SugarCube and ink, read into ours."""

from collections.abc import Callable
from typing import TypeAlias

from game.author.foreign_words import (
    RELATIONS,
    Typed,
    UnreadError,
    compare,
    least_visits,
    negated,
    string,
    tokens,
)
from game.frozen import frozen
from game.story.expression import (
    Both,
    Comparison,
    Constant,
    Entry,
    Expression,
    Not,
    Operator,
    Relation,
    Sum,
    Type,
    Visited,
)
from game.story.naming import slug
from game.story.scalars import LARGEST
from game.story.source import NOWHERE

_DEEPEST = 30
"""How deep brackets may stand in each other."""

_NEVER = -9
"""A number of visits that nobody asks for."""

_SUMS = {"+": Operator.PLUS, "-": Operator.MINUS, "*": Operator.TIMES}
_AND, _OR, _NOT = {"and", "&&"}, {"or", "||"}, {"not", "!"}

Find: TypeAlias = Callable[[str], Typed | None]
"""Finds what a name stands for: as written, with its `$` in SugarCube."""


@frozen
class Visits:
    """How often a passage was come to, which only a comparison can make a question of."""

    passage: str


def read(code: str, find: Find, here: str) -> Typed:
    """Read a condition or a sum.

    Args:
        code: as written there.
        find: finds names; a passage's is asked for with a leading `:`.
        here: our name of the passage where it stands.

    Raises:
        UnreadError: it says something that our conditions cannot.
    """
    reader = _Reader(tokens(code), find, here)
    found = reader.either()
    if reader.left():
        raise UnreadError
    return _value(found)


def as_flag(found: Typed) -> Expression:
    """Make a condition of what was read; a number asks whether it is not 0.

    Raises:
        UnreadError: it is a name of a set.
    """
    expression, kind = found
    if kind is Type.FLAG:
        return expression
    if kind is Type.WHOLE:
        return Comparison((expression, Constant(0, NOWHERE)), (Relation.UNEQUAL,), NOWHERE)
    raise UnreadError


def _value(found: Typed | Visits) -> Typed:
    return (Visited(found.passage, NOWHERE), Type.FLAG) if isinstance(found, Visits) else found


class _Reader:
    """Walks the tokens from left to right."""

    def __init__(self, tokens: list[str], find: Find, here: str) -> None:
        self._tokens = tokens
        self._find = find
        self._here = here
        self._at = 0
        self._depth = 0

    def left(self) -> bool:
        """Whether something is left to read."""
        return self._at < len(self._tokens)

    def _next(self) -> str:
        return self._tokens[self._at] if self.left() else ""

    def _take(self) -> str:
        token = self._next()
        if not token:
            raise UnreadError
        self._at += 1
        return token

    def either(self) -> Typed | Visits:
        """Read what `or` joins."""
        return self._joined(_OR, self._all, every=False)

    def _all(self) -> Typed | Visits:
        return self._joined(_AND, self._negated, every=True)

    def _joined(
        self, joints: set[str], inner: Callable[[], Typed | Visits], *, every: bool
    ) -> Typed | Visits:
        first = inner()
        if self._next() not in joints:
            return first
        parts = [as_flag(_value(first))]
        while self._next() in joints:
            self._take()
            parts.append(as_flag(_value(inner())))
        return Both(every, tuple(parts), NOWHERE), Type.FLAG

    def _negated(self) -> Typed | Visits:
        if self._next() not in _NOT:
            return self._compared()
        self._take()
        self._deeper()
        inner = as_flag(_value(self._negated()))
        self._depth -= 1
        return negated(inner), Type.FLAG

    def _compared(self) -> Typed | Visits:
        left = self._sum()
        relation = RELATIONS.get(self._next())
        if relation is None:
            return left
        self._take()
        right = self._sum()
        if isinstance(left, Visits):
            return self._visits(left.passage, relation, _value(right)), Type.FLAG
        return compare(left, relation, _value(right))

    def _visits(self, passage: str, relation: Relation, right: Typed) -> Expression:
        """Make a question of how often a passage was come to; the one at hand counts itself there."""
        number = right[0].value if isinstance(right[0], Constant) and right[1] is Type.WHOLE else None
        least = least_visits(relation, number if isinstance(number, int) else _NEVER)
        is_here = passage == self._here
        if least[0] != (2 if is_here else 1):
            raise UnreadError
        if is_here:
            return Entry(not least[1], NOWHERE)
        asked = Visited(passage, NOWHERE)
        return asked if least[1] else Not(asked, NOWHERE)

    def _sum(self) -> Typed | Visits:
        left = self._product()
        while self._next() in {"+", "-"}:
            left = self._add(left, self._take(), self._product())
        return left

    def _product(self) -> Typed | Visits:
        left = self._single()
        while self._next() == "*":
            left = self._add(left, self._take(), self._single())
        return left

    def _add(self, left: Typed | Visits, sign: str, right: Typed | Visits) -> Typed:
        (one, kind), (other, other_kind) = _value(left), _value(right)
        if kind is not Type.WHOLE or other_kind is not Type.WHOLE:
            raise UnreadError
        return Sum(_SUMS[sign], one, other, NOWHERE), Type.WHOLE

    def _single(self) -> Typed | Visits:
        word = self._take()
        if word == "(":
            self._deeper()
            found = self.either()
            self._close()
            self._depth -= 1
            return found
        if word == "-":
            self._deeper()
            inner = self._add((Constant(0, NOWHERE), Type.WHOLE), "-", self._single())
            self._depth -= 1
            return inner
        return self._word(word)

    def _word(self, word: str) -> Typed | Visits:
        if word[0] in "\"'":
            return Constant(slug(string(word)), NOWHERE), Type.NAMED
        if word.isascii() and word.isdigit() and int(word) < LARGEST:
            return Constant(int(word), NOWHERE), Type.WHOLE
        if word in {"true", "false"}:
            return Constant(word == "true", NOWHERE), Type.FLAG
        if self._next() == "(":
            return self._asked(word)
        found = self._find(word)
        if found is None:
            raise UnreadError
        return found

    def _asked(self, name: str) -> Typed | Visits:
        self._take()
        if name == "Math.clamp":
            # Our variables keep to their bounds by themselves.
            self._deeper()
            inner = _value(self.either())
            for _ in range(2):
                self._expect(",")
                self._sum()
            self._close()
            self._depth -= 1
            return inner
        if name not in {"visited", "hasVisited"}:
            raise UnreadError
        passage = self._here if self._next() == ")" else self._passage(string(self._take()))
        self._close()
        return Visits(passage) if name == "visited" else (Visited(passage, NOWHERE), Type.FLAG)

    def _passage(self, name: str) -> str:
        found = self._find(f":{name}")
        if found is None or not isinstance(found[0], Visited):
            raise UnreadError
        return found[0].passage

    def _expect(self, sign: str) -> None:
        if self._take() != sign:
            raise UnreadError

    def _close(self) -> None:
        self._expect(")")

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UnreadError
