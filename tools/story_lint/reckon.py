"""A condition or a sum as a function of what its names hold, for answers by the thousand."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from operator import add, eq, ge, gt, itemgetter, le, lt, mul, ne, sub
from typing import Any, TypeAlias

from game.story.expression import Both, Comparison, Constant, Expression, Not, Operator, Relation, Sum
from story_lint.parts import Shape, shape

Value: TypeAlias = int | bool | str

Held: TypeAlias = tuple[Value, ...]
"""What each name, and whatever else has no parts, holds."""

_RELATIONS: Mapping[Relation, Callable[[Any, Any], bool]] = {
    Relation.EQUAL: eq,
    Relation.UNEQUAL: ne,
    Relation.BELOW: lt,
    Relation.AT_MOST: le,
    Relation.ABOVE: gt,
    Relation.AT_LEAST: ge,
}

_OPERATORS: Mapping[Operator, Callable[[Any, Any], int]] = {
    Operator.PLUS: add,
    Operator.MINUS: sub,
    Operator.TIMES: mul,
}


def reckon(expression: Expression, places: Mapping[Shape, int]) -> Callable[[Held], Value]:
    """Make the function that answers an expression.

    Args:
        expression: a condition or a sum.
        places: where among what is held each of its names stands.
    """
    match expression:
        case Constant(value):
            return lambda _: value
        case Not(operand):
            asked = reckon(operand, places)
            return lambda held: not asked(held)
        case Both(every, operands):
            whole = all if every else any
            parts = [reckon(operand, places) for operand in operands]
            return lambda held: whole(part(held) for part in parts)
        case Comparison(operands, relations):
            return _compared([reckon(operand, places) for operand in operands], relations)
        case Sum(operator, left, right):
            joined = _OPERATORS[operator]
            one, other = reckon(left, places), reckon(right, places)
            return lambda held: joined(one(held), other(held))
        case _:
            return itemgetter(places[shape(expression)])


def _compared(
    operands: list[Callable[[Held], Value]], relations: tuple[Relation, ...]
) -> Callable[[Held], bool]:
    if len(relations) == 1:
        (one, other), how = operands, _RELATIONS[relations[0]]
        return lambda held: how(one(held), other(held))
    pairs = [(_RELATIONS[how], *pair) for how, pair in zip(relations, pairwise(operands), strict=True)]
    return lambda held: all(how(one(held), other(held)) for how, one, other in pairs)
