"""The small language that a story's rules are brought down to: whole numbers in slots, and facts about them.

A flag is 0 or 1, a name its place in its set. Everything folds as it is built: a term of numbers is a number.
"""

from typing import TypeAlias

from game.frozen import frozen
from game.story.expression import Operator


@frozen
class Number:
    """A whole number."""

    value: int


@frozen
class Read:
    """What a slot holds."""

    slot: int


@frozen
class Plus:
    """A term moved by `by`, which is a number or hangs on facts alone."""

    term: "Term"
    by: "Term"


@frozen
class Highest:
    """The greater of two."""

    left: "Term"
    right: "Term"


@frozen
class Lowest:
    """The lesser of two."""

    left: "Term"
    right: "Term"


@frozen
class Either:
    """One of two, by a fact."""

    when: "Fact"
    then: "Term"
    otherwise: "Term"


@frozen
class Reckoned:
    """Two terms reckoned together, where nothing simpler says it."""

    operator: Operator
    left: "Term"
    right: "Term"


@frozen
class Truth:
    """A fact that always, or never, is so."""

    value: bool


@frozen
class Same:
    """Two terms are equal."""

    left: "Term"
    right: "Term"


@frozen
class Below:
    """The first is less than the second."""

    left: "Term"
    right: "Term"


@frozen
class Every:
    """All facts are so."""

    facts: tuple["Fact", ...]


@frozen
class Some:
    """At least one fact is so."""

    facts: tuple["Fact", ...]


@frozen
class Opposite:
    """The fact is not so."""

    fact: "Fact"


Term: TypeAlias = Number | Read | Plus | Highest | Lowest | Either | Reckoned
Fact: TypeAlias = Truth | Same | Below | Every | Some | Opposite

YES = Truth(value=True)
NO = Truth(value=False)


def plus(term: Term, by: Term) -> Term:
    """Add `by`, which must be a number or hang on facts alone."""
    match term, by:
        case Number(left), Number(right):
            return Number(left + right)
        case _, Number(0):
            return term
        case Plus(inner, Number(left)), Number(right):
            return plus(inner, Number(left + right))
        case _:
            return Plus(term, by)


def highest(left: Term, right: Term) -> Term:
    """Take the greater of two."""
    if isinstance(left, Number) and isinstance(right, Number):
        return Number(max(left.value, right.value))
    return Highest(left, right)


def lowest(left: Term, right: Term) -> Term:
    """Take the lesser of two."""
    if isinstance(left, Number) and isinstance(right, Number):
        return Number(min(left.value, right.value))
    return Lowest(left, right)


def clamp(term: Term, low: int, high: int) -> Term:
    """Hold a term within bounds."""
    return lowest(Number(high), highest(Number(low), term))


def either(when: Fact, then: Term, otherwise: Term) -> Term:
    """Take one of two terms, by a fact."""
    if isinstance(when, Truth):
        return then if when.value else otherwise
    return then if then == otherwise else Either(when, then, otherwise)


def same(left: Term, right: Term) -> Fact:
    """Tell whether two terms are equal."""
    if isinstance(left, Number) and isinstance(right, Number):
        return Truth(left.value == right.value)
    return YES if left == right else Same(left, right)


def below(left: Term, right: Term) -> Fact:
    """Tell whether one term is less than another."""
    if isinstance(left, Number) and isinstance(right, Number):
        return Truth(left.value < right.value)
    return NO if left == right else Below(left, right)


def least(term: Term, number: int) -> Fact:
    """Tell whether a term is at least that number."""
    return opposite(below(term, Number(number)))


def every(*facts: Fact) -> Fact:
    """Join facts by *and*."""
    parts = [part for fact in facts for part in (fact.facts if isinstance(fact, Every) else (fact,))]
    if NO in parts:
        return NO
    told = tuple(dict.fromkeys(part for part in parts if part != YES))
    return told[0] if len(told) == 1 else Every(told) if told else YES


def some(*facts: Fact) -> Fact:
    """Join facts by *or*."""
    parts = [part for fact in facts for part in (fact.facts if isinstance(fact, Some) else (fact,))]
    if YES in parts:
        return YES
    told = tuple(dict.fromkeys(part for part in parts if part != NO))
    return told[0] if len(told) == 1 else Some(told) if told else NO


def opposite(fact: Fact) -> Fact:
    """Turn a fact round."""
    match fact:
        case Truth(value):
            return NO if value else YES
        case Opposite(inner):
            return inner
        case _:
            return Opposite(fact)
