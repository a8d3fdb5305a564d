"""Terms and facts over possible values: what a term may come to, what a fact leaves possible.

Possible values are bits of a whole number, the bit `value + SHIFT`; None stands for anything.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from game.play.explore.cone import BROAD
from game.play.explore.slot import Slot
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
    opposite,
)
from game.story.expression import Operator

SHIFT = 4 * BROAD
"""Bit of the value 0."""

LIMIT = 1 << (2 * SHIFT)
"""Above all bits that are told."""

MANY = 4096
"""So many pairs of values are reckoned one by one, at most."""

ANY = None
"""Anything at all."""


@dataclass(frozen=True, slots=True)
class Env:
    """By slot, its possible values."""

    slots: tuple[Slot, ...]
    held: tuple[int | None, ...]


def only(slot: Slot, value: int) -> int | None:
    """Give the possible values of a slot that holds one; of a broad slot nothing is told."""
    return ANY if slot.high - slot.low > BROAD or not 0 <= value + SHIFT < 2 * SHIFT else 1 << (value + SHIFT)


def within(slot: Slot, found: int | None) -> int | None:
    """Hold possible values within a slot's bounds."""
    if slot.high - slot.low > BROAD or not 0 <= slot.low + SHIFT <= slot.high + SHIFT < 2 * SHIFT:
        return ANY
    every_value = ((1 << (slot.high - slot.low + 1)) - 1) << (slot.low + SHIFT)
    return every_value if found is None else found & every_value


def values(term: Term, env: Env) -> int | None:  # noqa: PLR0911 - one answer for each sort of term
    """Give what a term may come to."""
    match term:
        case Number(value):
            return _bits([value])
        case Read(slot):
            return within(env.slots[slot], env.held[slot])
        case Plus(inner, by):
            return _combine(Operator.PLUS, values(inner, env), values(by, env))
        case Reckoned(operator, left, right):
            return _combine(operator, values(left, env), values(right, env))
        case Either(when, then, otherwise):
            return _either(when, then, otherwise, env)
        case Highest(left, right):
            return _extreme(values(left, env), values(right, env), greater=True)
        case Lowest(left, right):
            return _extreme(values(left, env), values(right, env), greater=False)


def _either(when: Fact, then: Term, otherwise: Term, env: Env) -> int | None:
    found: int | None = 0
    for fact, term in ((when, then), (opposite(when), otherwise)):
        narrowed = refine(fact, env)
        if narrowed is not None:
            part = values(term, narrowed)
            found = ANY if part is None or found is None else found | part
    return found


def _extreme(one: int | None, two: int | None, *, greater: bool) -> int | None:
    """Give the greater, or the lesser, of any two values."""
    if one is None or two is None or not one or not two:
        return ANY
    if greater:
        return (one & -(two & -two)) | (two & -(one & -one))
    return (one & ((1 << two.bit_length()) - 1)) | (two & ((1 << one.bit_length()) - 1))


def _combine(operator: Operator, one: int | None, two: int | None) -> int | None:
    if one is None or two is None:
        return ANY
    if operator is Operator.PLUS and two.bit_count() <= BROAD:
        found = 0
        for by in each(two):
            found |= one << by if by >= 0 else one >> -by
        return found if found < LIMIT else ANY
    if one.bit_count() * two.bit_count() > MANY:
        return ANY
    pairs = ((left, right) for left in each(one) for right in each(two))
    return _bits(left - right if operator is Operator.MINUS else left * right for left, right in pairs)


def each(bits: int) -> Iterator[int]:
    """Give possible values one by one, from the least."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1 - SHIFT
        bits ^= lowest


def _bits(found: Iterable[int]) -> int | None:
    bits = 0
    for value in found:
        if not 0 <= value + SHIFT < 2 * SHIFT:
            return ANY
        bits |= 1 << (value + SHIFT)
    return bits


def refine(fact: Fact, env: Env) -> Env | None:  # noqa: PLR0911 - one answer for each sort of fact
    """Narrow what is possible to where a fact may be so; None where it cannot be."""
    match fact:
        case Truth(value):
            return env if value else None
        case Every(facts):
            return _all(facts, env)
        case Some(facts):
            return _any(facts, env)
        case Opposite(Every(facts)):
            return _any([opposite(each_) for each_ in facts], env)
        case Opposite(Some(facts)):
            return _all([opposite(each_) for each_ in facts], env)
        case Opposite(Same() | Below() as inner):
            return _compare(inner, env, holds=False)
        case Same() | Below():
            return _compare(fact, env, holds=True)
        case _:
            return env


def _all(facts: Iterable[Fact], env: Env) -> Env | None:
    narrowed: Env | None = env
    for fact in facts:
        if narrowed is not None:
            narrowed = refine(fact, narrowed)
    return narrowed


def _any(facts: Iterable[Fact], env: Env) -> Env | None:
    ways = [way for fact in facts if (way := refine(fact, env)) is not None]
    if not ways:
        return None
    held = list(ways[0].held)
    for way in ways[1:]:
        held = [
            ANY if one is None or two is None else one | two for one, two in zip(held, way.held, strict=True)
        ]
    return replace(env, held=tuple(held))


def _compare(fact: Same | Below, env: Env, *, holds: bool) -> Env | None:
    one, two = values(fact.left, env), values(fact.right, env)
    if one is None or two is None:
        return env
    if not one or not two:
        return None
    left, right = _left(fact, two, holds=holds) & one, _right(fact, one, holds=holds) & two
    if not left or not right:
        return None
    held = list(env.held)
    for term, left_over in ((fact.left, left), (fact.right, right)):
        if isinstance(term, Read):
            held[term.slot] = left_over
    return replace(env, held=tuple(held))


def _left(fact: Same | Below, right: int, *, holds: bool) -> int:
    """Give the bits of a left side that may stand beside that right side."""
    top = right.bit_length() - 1
    bottom = (right & -right).bit_length() - 1
    match fact, holds:
        case Same(), True:
            return right
        case Same(), False:
            return ~right if right.bit_count() == 1 else -1
        case Below(), True:
            return (1 << top) - 1
        case _:
            return -1 << bottom


def _right(fact: Same | Below, left: int, *, holds: bool) -> int:
    """Give the bits of a right side that may stand beside that left side."""
    top = left.bit_length() - 1
    bottom = (left & -left).bit_length() - 1
    match fact, holds:
        case Same(), True:
            return left
        case Same(), False:
            return ~left if left.bit_count() == 1 else -1
        case Below(), True:
            return -1 << (bottom + 1)
        case _:
            return (1 << (top + 1)) - 1
