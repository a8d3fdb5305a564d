"""Terms and facts made into functions, over rows of numbers or over rows of whole columns."""

from collections.abc import Callable, Sequence
from functools import reduce
from operator import and_, eq, lt, mul, or_, sub
from typing import Any, TypeAlias

import numpy as np

from game.frozen import frozen
from game.play.explore.term import (
    Below,
    Either,
    Every,
    Fact,
    Highest,
    Lowest,
    Number,
    Opposite,
    Plus,
    Read,
    Reckoned,
    Same,
    Some,
    Term,
    Truth,
)
from game.story.expression import Operator

Row: TypeAlias = Sequence[Any]
"""By slot: numbers, or columns of numbers for many states at once."""

Reckon: TypeAlias = Callable[[Row], Any]
"""What a term or fact comes to in a row."""


@frozen
class Algebra:
    """The few steps in which a number and a column of numbers differ."""

    greater: Callable[[Any, Any], Any]
    lesser: Callable[[Any, Any], Any]
    choose: Callable[[Any, Any, Any], Any]
    eager: bool
    """All parts of a fact are reckoned; else only those that are needed."""


def _number_choose(when: object, then: object, otherwise: object) -> object:
    return then if when else otherwise


def numbers() -> Algebra:
    """Reckon one state at a time."""
    return Algebra(max, min, _number_choose, eager=False)


def columns() -> Algebra:
    """Reckon many states at once."""
    return Algebra(np.maximum, np.minimum, np.where, eager=True)


def reckon(term: Term, algebra: Algebra) -> Reckon:
    """Make a term a function."""
    match term:
        case Number(value):
            return lambda _: value
        case Read(slot):
            return lambda row: row[slot]
        case Plus(inner, Number(value)):
            one = reckon(inner, algebra)
            return lambda row: one(row) + value
        case Plus(inner, by):
            one, two = reckon(inner, algebra), reckon(by, algebra)
            return lambda row: one(row) + two(row)
        case Reckoned(operator, left, right):
            return _join(_operation(operator), reckon(left, algebra), reckon(right, algebra))
        case _:
            return _select(term, algebra)


def _select(term: Highest | Lowest | Either, algebra: Algebra) -> Reckon:
    match term:
        case Highest(left, right):
            return _join(algebra.greater, reckon(left, algebra), reckon(right, algebra))
        case Lowest(left, right):
            return _join(algebra.lesser, reckon(left, algebra), reckon(right, algebra))
        case Either(when, then, otherwise):
            judged = judge(when, algebra)
            one, two = reckon(then, algebra), reckon(otherwise, algebra)
            if algebra.eager:
                choose = algebra.choose
                return lambda row: choose(judged(row), one(row), two(row))
            return lambda row: one(row) if judged(row) else two(row)


def judge(fact: Fact, algebra: Algebra) -> Reckon:
    """Make a fact a function."""
    match fact:
        case Truth(value):
            return lambda _: value
        case Same(left, right):
            return _compare(eq, left, right, algebra)
        case Below(left, right):
            return _compare(lt, left, right, algebra)
        case Opposite(inner):
            one = judge(inner, algebra)
            return lambda row: True ^ one(row)
        case Every(facts):
            return _gather([judge(each, algebra) for each in facts], algebra, every=True)
        case Some(facts):
            return _gather([judge(each, algebra) for each in facts], algebra, every=False)


def _compare(how: Callable[[Any, Any], Any], left: Term, right: Term, algebra: Algebra) -> Reckon:
    match left, right:
        case Read(slot), Number(value):
            return lambda row: how(row[slot], value)
        case _:
            return _join(how, reckon(left, algebra), reckon(right, algebra))


def _join(how: Callable[[Any, Any], Any], one: Reckon, two: Reckon) -> Reckon:
    return lambda row: how(one(row), two(row))


def _gather(parts: list[Reckon], algebra: Algebra, *, every: bool) -> Reckon:
    if algebra.eager:
        join: Callable[[Any, Any], Any] = and_ if every else or_
        return lambda row: reduce(join, [part(row) for part in parts])
    if every:
        return lambda row: all(part(row) for part in parts)
    return lambda row: any(part(row) for part in parts)


def _operation(operator: Operator) -> Callable[[Any, Any], Any]:
    match operator:
        case Operator.PLUS:
            return lambda left, right: left + right
        case Operator.MINUS:
            return sub
        case Operator.TIMES:
            return mul
