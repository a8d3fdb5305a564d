"""What an expression comes to in a state; the loader has checked its types."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from types import MappingProxyType

from game.play.state import Scalar, State, key
from game.story.expression import (
    Both,
    Chosen,
    Comparison,
    Constant,
    Count,
    Entry,
    Expression,
    Name,
    Not,
    Operator,
    Relation,
    Sum,
    Visited,
    Written,
)

_RELATIONS: Mapping[Relation, Callable[[Scalar, Scalar], bool]] = MappingProxyType(
    {
        Relation.EQUAL: lambda left, right: left == right,
        Relation.UNEQUAL: lambda left, right: left != right,
        Relation.BELOW: lambda left, right: int(left) < int(right),
        Relation.AT_MOST: lambda left, right: int(left) <= int(right),
        Relation.ABOVE: lambda left, right: int(left) > int(right),
        Relation.AT_LEAST: lambda left, right: int(left) >= int(right),
    }
)

_OPERATORS: Mapping[Operator, Callable[[int, int], int]] = MappingProxyType(
    {
        Operator.PLUS: lambda left, right: left + right,
        Operator.MINUS: lambda left, right: left - right,
        Operator.TIMES: lambda left, right: left * right,
    }
)


def holds(condition: Expression | None, state: State) -> bool:
    """Tell whether a condition holds; none at all always does."""
    return condition is None or bool(evaluate(condition, state))


def evaluate(expression: Expression, state: State) -> Scalar:
    """Give the value of an expression."""
    match expression:
        case Constant(value):
            return value
        case Name(name):
            return state.values[name]
        case Sum(operator, left, right):
            return _OPERATORS[operator](int(evaluate(left, state)), int(evaluate(right, state)))
        case Not() | Both() | Comparison():
            return _judge(expression, state)
        case _:
            return _remember(expression, state)


def _judge(expression: Not | Both | Comparison, state: State) -> bool:
    match expression:
        case Not(operand):
            return not evaluate(operand, state)
        case Both(every, operands):
            held = (bool(evaluate(operand, state)) for operand in operands)
            return all(held) if every else any(held)
        case Comparison(operands, relations):
            pairs = pairwise(evaluate(operand, state) for operand in operands)
            return all(_RELATIONS[how](*pair) for how, pair in zip(relations, pairs, strict=True))


def _remember(expression: Visited | Chosen | Count | Entry | Written, state: State) -> Scalar:
    match expression:
        case Visited(passage):
            return state.visits.get(passage, 0) > (passage == state.passage)
        case Chosen(passage, choice):
            return key(passage, choice) in state.chosen
        case Count(keep):
            return len(state.keeps.get(keep, ()))
        case Entry(first):
            return (state.visits.get(state.passage, 0) <= 1) == first
        case Written(name):
            return bool(state.written.get(name))
