"""The words of a foreign condition, and what two sides of it make together."""

import json
import re
from typing import TypeAlias

from game.story.expression import Comparison, Constant, Expression, Name, Not, Relation, Type, Written
from game.story.source import NOWHERE

Typed: TypeAlias = tuple[Expression, Type]

LONGEST = 2_000
"""Characters of a condition, at most."""

_TOKEN = re.compile(
    r"\s*(?:(?P<string>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*')|(?P<number>\d{1,15}(?![\w.]))"
    r"|(?P<name>[$_]?[A-Za-z][\w.]*)|(?P<sign>===|!==|==|!=|<=|>=|&&|\|\||[-+*()<>!,]))"
)
RELATIONS = {
    "is": Relation.EQUAL, "eq": Relation.EQUAL, "==": Relation.EQUAL, "===": Relation.EQUAL,
    "isnot": Relation.UNEQUAL, "neq": Relation.UNEQUAL, "!=": Relation.UNEQUAL, "!==": Relation.UNEQUAL,
    "lt": Relation.BELOW, "<": Relation.BELOW, "lte": Relation.AT_MOST, "<=": Relation.AT_MOST,
    "gt": Relation.ABOVE, ">": Relation.ABOVE, "gte": Relation.AT_LEAST, ">=": Relation.AT_LEAST,
}  # fmt: skip


class UnreadError(Exception):
    """This is no condition that our stories know."""


def string(token: str) -> str:
    """Give the words of a quoted string."""
    if token.startswith('"'):
        try:
            return str(json.loads(token))
        except ValueError:
            return token[1:-1]
    return re.sub(r"\\(.)", r"\1", token[1:-1])


def tokens(code: str) -> list[str]:
    """Split a condition into its words.

    Raises:
        UnreadError: something stands there that none of our conditions has.
    """
    if len(code) > LONGEST:
        raise UnreadError
    found, at, text = [], 0, code.rstrip()
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise UnreadError
        found.append(token.group().strip())
        at = token.end()
    return found


def least_visits(relation: Relation, number: int) -> tuple[int, bool]:
    """Give from how many visits on it is so, or with False: below how many."""
    match relation:
        case Relation.ABOVE | Relation.UNEQUAL:
            return number + 1, True
        case Relation.AT_LEAST:
            return number, True
        case Relation.BELOW:
            return number, False
        case Relation.AT_MOST | Relation.EQUAL:
            return number + 1, False


def compare(left: Typed, relation: Relation, right: Typed) -> Typed:
    """Join two sides; `$asked is true` is `$asked` itself.

    Raises:
        UnreadError: our conditions cannot compare these.
    """
    if left[1] is not right[1]:
        raise UnreadError
    if isinstance(left[0], Written):
        # What somebody wrote is never tested for its words, only for whether there are any.
        if right[0] != Constant("", NOWHERE) or relation not in {Relation.EQUAL, Relation.UNEQUAL}:
            raise UnreadError
        return (left[0] if relation is Relation.UNEQUAL else Not(left[0], NOWHERE)), Type.FLAG
    if left[1] is Type.FLAG and isinstance(right[0], Constant) and isinstance(left[0], Name):
        wants = bool(right[0].value) is (relation is Relation.EQUAL)
        if relation not in {Relation.EQUAL, Relation.UNEQUAL}:
            raise UnreadError
        return (left[0] if wants else Not(left[0], NOWHERE)), Type.FLAG
    if left[1] is not Type.WHOLE and relation not in {Relation.EQUAL, Relation.UNEQUAL}:
        raise UnreadError
    return Comparison((left[0], right[0]), (relation,), NOWHERE), Type.FLAG


def opposite(condition: Expression | None) -> Expression | None:
    """Give the condition that another does not hold; for none, none."""
    return None if condition is None else negated(condition)


def negated(condition: Expression) -> Expression:
    """Give the condition that another does not hold: `spoons < 3` for `spoons >= 3`."""
    if isinstance(condition, Not):
        return condition.operand
    if isinstance(condition, Comparison) and len(condition.relations) == 1:
        return Comparison(condition.operands, (_OPPOSITES[condition.relations[0]],), NOWHERE)
    return Not(condition, NOWHERE)


_OPPOSITES = {
    Relation.EQUAL: Relation.UNEQUAL, Relation.UNEQUAL: Relation.EQUAL,
    Relation.BELOW: Relation.AT_LEAST, Relation.AT_LEAST: Relation.BELOW,
    Relation.ABOVE: Relation.AT_MOST, Relation.AT_MOST: Relation.ABOVE,
}  # fmt: skip
