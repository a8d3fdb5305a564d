"""Terms and facts over possible values: what a term may come to, what a fact leaves possible.

Possible values are bits of a whole number, the bit `value + SHIFT`; None stands for anything.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

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

SHIFT = BROAD
"""Bit of the value 0; what is less than `-SHIFT` may be anything."""

TOP = SHIFT + 4 * BROAD
"""Above all bits that are told."""

MANY = 4096
"""So many pairs of values are reckoned one by one, at most."""

ANY = None
"""Anything at all."""


@dataclass(frozen=True, slots=True)
class Env:
    """What the slots may hold on one place."""

    slots: tuple[Slot, ...]
    first: Sequence[int | None]
    """By slot, what it holds on the first page."""
    varied: int
    """A bit for each slot that may hold anything else."""
    held: Mapping[int, int | None]
    """Possible values of some slots; the others hold what they held at first, or anything."""

    def read(self, slot: int) -> int | None:
        """Give the possible values of a slot."""
        if slot in self.held:
            return self.held[slot]
        return within(self.slots[slot], ANY) if self.varied >> slot & 1 else self.first[slot]

    def narrowed(self, held: Mapping[int, int | None]) -> "Env":
        """Know more."""
        return Env(self.slots, self.first, self.varied, held)


def only(slot: Slot, value: int) -> int | None:
    """Give the possible values of a slot that holds one; of a broad slot nothing is told."""
    return ANY if slot.high - slot.low > BROAD else _bit(value)


def _bit(value: int) -> int | None:
    return 1 << (value + SHIFT) if 0 <= value + SHIFT < TOP else ANY


def within(slot: Slot, found: int | None) -> int | None:
    """Hold possible values within a slot's bounds."""
    if slot.high - slot.low > BROAD or slot.low < -SHIFT or slot.high + SHIFT >= TOP:
        return ANY
    every_value = ((1 << (slot.high - slot.low + 1)) - 1) << (slot.low + SHIFT)
    return every_value if found is None else found & every_value


def values(term: Term, env: Env) -> int | None:  # noqa: PLR0911 - one answer for each sort of term
    """Give what a term may come to."""
    match term:
        case Number(value):
            return _bit(value)
        case Read(slot):
            return env.read(slot)
        case Plus(inner, Number(value)):
            return _moved(values(inner, env), value)
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
    ways = ((refine(fact, env), term) for fact, term in ((when, then), (opposite(when), otherwise)))
    return _union(values(term, narrowed) for narrowed, term in ways if narrowed is not None)


def _union(found: Iterable[int | None]) -> int | None:
    bits = 0
    for each_ in found:
        if each_ is None:
            return ANY
        bits |= each_
    return bits


def _extreme(one: int | None, two: int | None, *, greater: bool) -> int | None:
    """Give the greater, or the lesser, of any two values."""
    if one is None or two is None or not one or not two:
        return ANY
    if greater:
        return (one & -(two & -two)) | (two & -(one & -one))
    return (one & ((1 << two.bit_length()) - 1)) | (two & ((1 << one.bit_length()) - 1))


def _moved(bits: int | None, by: int) -> int | None:
    """Add a number to all values; where one would be told no more, nothing is."""
    if bits is None:
        return ANY
    if by >= 0:
        moved = bits << by if by < TOP else -1
        return moved if 0 <= moved.bit_length() <= TOP and moved >= 0 else ANY
    return bits >> -by if bits & -bits >= 1 << min(-by, TOP) else ANY


def _combine(operator: Operator, one: int | None, two: int | None) -> int | None:
    if one is None or two is None:
        return ANY
    if operator is Operator.PLUS and two.bit_count() <= BROAD:
        return _union(_moved(one, by) for by in each(two))
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
    return _union(map(_bit, found))


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
    shared = (slot for slot in ways[0].held if all(slot in way.held for way in ways))
    return env.narrowed({slot: _union(way.held[slot] for way in ways) for slot in shared})


def _compare(fact: Same | Below, env: Env, *, holds: bool) -> Env | None:
    one, two = values(fact.left, env), values(fact.right, env)
    if one is None or two is None:
        return env
    if not one or not two:
        return None
    left, right = _left(fact, two, holds=holds) & one, _right(fact, one, holds=holds) & two
    if not left or not right:
        return None
    sides = ((fact.left, left), (fact.right, right))
    return env.narrowed({**env.held, **{term.slot: bits for term, bits in sides if isinstance(term, Read)}})


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
