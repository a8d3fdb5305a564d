"""Conditions and sums of a story brought down to facts and terms of a moment."""

from itertools import pairwise

from game.play.explore.moment import Moment
from game.play.explore.slot import OFTEN, Of, chosen, value, visits
from game.play.explore.term import (
    YES,
    Fact,
    Number,
    Reckoned,
    Term,
    Truth,
    below,
    either,
    every,
    least,
    opposite,
    plus,
    same,
    some,
)
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
    Type,
    Visited,
    Written,
)


def fact(expression: Expression | None, moment: Moment) -> Fact:  # noqa: PLR0911 - one for each sort
    """Tell when a condition holds; none always does."""
    match expression:
        case None:
            return YES
        case Constant(held):
            return Truth(bool(held))
        case Name(name):
            return least(moment.get(value(name)), 1)
        case Not(operand):
            return opposite(fact(operand, moment))
        case Both(together, operands):
            parts = [fact(operand, moment) for operand in operands]
            return every(*parts) if together else some(*parts)
        case Comparison(operands, relations):
            pairs = zip(relations, pairwise(operands), strict=True)
            return every(*(_compare(how, left, right, moment) for how, (left, right) in pairs))
        case _:
            return _past(expression, moment)


def _past(expression: Expression, moment: Moment) -> Fact:
    match expression:
        case Visited(passage):
            return least(moment.get(visits(passage)), OFTEN if passage == moment.here else 1)
        case Chosen(passage, choice):
            return least(moment.get(chosen(passage, choice)), 1)
        case Entry(first):
            again = least(moment.get(visits(moment.here)), OFTEN)
            return opposite(again) if first else again
        case Written(name):
            return least(moment.get((Of.WRITTEN, name)), 1)
        case _:
            return opposite(same(term(expression, moment), Number(0)))


def term(expression: Expression, moment: Moment) -> Term:
    """Give what an expression comes to: a number, 0 or 1 for a flag, a name's place in its variable's set."""
    match expression:
        case Constant(held) if not isinstance(held, str):
            return Number(int(held))
        case Name(name):
            return moment.get(value(name))
        case Count(keep):
            return moment.get((Of.KEPT, keep))
        case Sum(operator, left, right):
            return _sum(operator, term(left, moment), term(right, moment))
        case _:
            return either(fact(expression, moment), Number(1), Number(0))


def _sum(operator: Operator, left: Term, right: Term) -> Term:
    match operator, left, right:
        case Operator.PLUS, _, Number():
            return plus(left, right)
        case Operator.PLUS, Number(), _:
            return plus(right, left)
        case Operator.MINUS, _, Number(by):
            return plus(left, Number(-by))
        case Operator.TIMES, Number(one), Number(two):
            return Number(one * two)
        case _:
            return Reckoned(operator, left, right)


def _compare(how: Relation, left: Expression, right: Expression, moment: Moment) -> Fact:
    if how in {Relation.EQUAL, Relation.UNEQUAL}:
        equal = _equal(left, right, moment)
        return equal if how is Relation.EQUAL else opposite(equal)
    one, two = term(left, moment), term(right, moment)
    match how:
        case Relation.BELOW:
            return below(one, two)
        case Relation.ABOVE:
            return below(two, one)
        case Relation.AT_MOST:
            return opposite(below(two, one))
        case _:
            return opposite(below(one, two))


def _equal(left: Expression, right: Expression, moment: Moment) -> Fact:
    one, two = _names(left, moment), _names(right, moment)
    if one is None or two is None:
        return same(term(left, moment), term(right, moment))
    shared = [name for name in one if name in two]
    return some(*(every(_is(left, name, one, moment), _is(right, name, two, moment)) for name in shared))


def _names(expression: Expression, moment: Moment) -> tuple[str, ...] | None:
    """Give the names that an expression may come to; None where it is a number or a flag."""
    match expression:
        case Constant(str(held)):
            return (held,)
        case Name(name):
            variable = moment.ground.story.variables.get(name)
            return variable.names if variable is not None and variable.type is Type.NAMED else None
        case _:
            return None


def _is(expression: Expression, name: str, names: tuple[str, ...], moment: Moment) -> Fact:
    if isinstance(expression, Constant):
        return YES
    return same(term(expression, moment), Number(names.index(name)))


def assigned(name: str, expression: Expression, moment: Moment) -> Term:
    """Give what an assignment puts into a variable, in that variable's own counting."""
    variable = moment.ground.story.variables.get(name)
    there = _names(expression, moment)
    if variable is None or variable.type is not Type.NAMED or there is None:
        return term(expression, moment)
    if isinstance(expression, Constant):
        return Number(variable.names.index(there[0]))
    found: Term = Number(0)
    held = term(expression, moment)
    if there == variable.names:
        return held
    for place, each in enumerate(there):
        if each in variable.names:
            found = either(same(held, Number(place)), Number(variable.names.index(each)), found)
    return found
