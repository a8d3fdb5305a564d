"""Conditions and sums that were read before, for wherever the same words stand again."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from game.story.expression import Both, Comparison, Constant, Expression, Name, Not, Sum, Type
from game.story.source import Span
from game.story.stretch import Stretch

_MOST = 5_000
"""So many are kept; a long story has hundreds of each."""

Typed: TypeAlias = tuple[Expression, Type] | None
"""An expression with its type, if words are one."""


class Understood:
    """What was read under one story's names without a slip, each where it first stood."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, Type | None], tuple[Expression, Type, int]] = {}

    def again(self, body: Stretch, want: Type | None) -> Typed:
        """Give what the same words were where the same type was wanted; None where they are new."""
        known = self._known.get((body.text, want))
        if known is None or len(body.marks) > 1:
            return None
        expression, found, first = known
        line, column = body.position(0)
        shift = column - first

        def place(there: Span) -> Span:
            return Span(body.file, line, there.column + shift, line, there.end_column + shift)

        return moved(expression, place), found

    def keep(self, body: Stretch, want: Type | None, found: tuple[Expression, Type]) -> None:
        """Keep what words are, if they stand on one line."""
        if len(body.marks) == 1 and len(self._known) < _MOST:
            self._known[body.text, want] = (*found, body.position(0)[1])


def moved(expression: Expression, place: Callable[[Span], Span]) -> Expression:
    """Give the same expression where it stands elsewhere.

    Args:
        expression: as it stands somewhere.
        place: gives for the place of a part the place where that part stands now.
    """
    span = place(expression.span)
    made: Expression
    match expression:
        case Name():
            made = Name(expression.name, span)
        case Constant():
            made = Constant(expression.value, span)
        case Comparison():
            operands = tuple([moved(part, place) for part in expression.operands])
            made = Comparison(operands, expression.relations, span)
        case Sum():
            left, right = moved(expression.left, place), moved(expression.right, place)
            made = Sum(expression.operator, left, right, span)
        case Both():
            made = Both(expression.every, tuple([moved(part, place) for part in expression.operands]), span)
        case Not():
            made = Not(moved(expression.operand, place), span)
        case _:
            made = replace(expression, span=span)
    return made
