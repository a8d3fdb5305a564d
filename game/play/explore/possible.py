"""Terms and facts over possible values: what a term may come to, what a fact leaves possible.

Possible values are bits of a whole number, the bit `value + SHIFT`; `ANY` stands for anything. Each slot is
told by itself, so that more looks possible than is.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

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
    opposite,
)
from game.story.expression import Operator

SHIFT = BROAD
"""Bit of the value 0; what is less than `-SHIFT` may be anything."""

TOP = SHIFT + 4 * BROAD
"""Above all bits that are told."""

MANY = 4096
"""So many pairs of values are reckoned one by one, at most."""

ANY = -1
"""Anything at all: every bit there is, so that joined with it everything is anything."""

COMPARED = (Below, Same)

Held: TypeAlias = dict[int, int]
"""Possible values of some slots on a place; it is never changed, so that places may share it."""


class Possible:
    """What terms and facts may come to, on one place after the other."""

    def __init__(self, slots: Sequence[Slot], first: Sequence[int]) -> None:
        """Begin on a place that nothing has changed.

        Args:
            slots: of the machine.
            first: what each holds on the first page.
        """
        self.varied = 0
        """A bit for each slot that may hold on this place what it did not hold at first."""
        self._every = [_every(slot) for slot in slots]
        self._first = [self.within(slot, bit(value)) for slot, value in enumerate(first)]

    def within(self, slot: int, found: int) -> int:
        """Hold possible values within a slot's bounds; of a broad slot nothing is told."""
        every = self._every[slot]
        return found & every if every >= 0 else ANY

    def untold(self, slot: int) -> int:
        """Give the possible values of a slot that is not told: what it held at first, or anything."""
        return self._every[slot] if self.varied >> slot & 1 else self._first[slot]

    def become(self, slot: int, term: Term, held: Held) -> int:
        """Give what a slot may hold once it has become a term."""
        every = self._every[slot]
        return self.values(term, held) & every if every >= 0 else ANY

    def values(self, term: Term, held: Held) -> int:
        """Give what a term may come to."""
        if isinstance(term, Read):
            slot = term.slot
            return held[slot] if slot in held else self.untold(slot)
        if isinstance(term, Number):
            return bit(term.value)
        if isinstance(term, Plus):
            by = term.by
            if isinstance(by, Number):
                return _moved(self.values(term.term, held), by.value)
            return _combined(Operator.PLUS, self.values(term.term, held), self.values(by, held))
        if isinstance(term, Lowest) and isinstance(term.left, Number):
            inner = term.right
            if isinstance(inner, Highest) and isinstance(inner.left, Number):
                return self._clamped(inner.right, inner.left.value, term.left.value, held)
        return self._joined(term, held)

    def _clamped(self, term: Term, low: int, high: int, held: Held) -> int:
        """Give what a term may come to that is held within bounds."""
        by = 0
        if isinstance(term, Plus):
            moved = term.by
            if isinstance(moved, Number):
                term, by = term.term, moved.value
        bits = self.values(term, held)
        if not (-SHIFT <= low <= high < TOP - SHIFT and bits > 0 and abs(by) < TOP):
            return _extreme(bit(high), _extreme(bit(low), _moved(bits, by), greater=True), greater=False)
        return _stopped(bits, low + SHIFT - by, high + SHIFT - by) << (low + SHIFT)

    def _joined(self, term: Highest | Lowest | Either | Reckoned, held: Held) -> int:
        match term:
            case Highest(left, right):
                return _extreme(self.values(left, held), self.values(right, held), greater=True)
            case Lowest(left, right):
                return _extreme(self.values(left, held), self.values(right, held), greater=False)
            case Reckoned(operator, left, right):
                return _combined(operator, self.values(left, held), self.values(right, held))
            case Either(when, then, otherwise):
                ways = ((self.refine(when, held), then), (self.refine(opposite(when), held), otherwise))
                return union(self.values(way, narrowed) for narrowed, way in ways if narrowed is not None)

    def refine(self, fact: Fact, held: Held) -> Held | None:
        """Narrow what is possible to where a fact may be so; None where it cannot be."""
        if isinstance(fact, Opposite):
            inner = fact.fact
            if isinstance(inner, COMPARED):
                return self._compare(inner, held, holds=False)
            return self._turned(inner, held)
        if isinstance(fact, COMPARED):
            return self._compare(fact, held, holds=True)
        if isinstance(fact, Every):
            return self._all(fact.facts, held)
        if isinstance(fact, Some):
            return self._any(fact.facts, held)
        return held if fact.value else None

    def _turned(self, fact: Fact, held: Held) -> Held | None:
        match fact:
            case Every(facts):
                return self._any(map(opposite, facts), held)
            case Some(facts):
                return self._all(map(opposite, facts), held)
            case _:
                return held

    def _all(self, facts: Iterable[Fact], held: Held) -> Held | None:
        narrowed: Held | None = held
        for fact in facts:
            if narrowed is not None:
                narrowed = self.refine(fact, narrowed)
        return narrowed

    def _any(self, facts: Iterable[Fact], held: Held) -> Held | None:
        ways = [way for fact in facts if (way := self.refine(fact, held)) is not None]
        if not ways:
            return None
        shared = (slot for slot in ways[0] if all(slot in way for way in ways))
        return {slot: union(way[slot] for way in ways) for slot in shared}

    def _compare(self, fact: Same | Below, held: Held, *, holds: bool) -> Held | None:
        left, right = fact.left, fact.right
        if isinstance(right, Number) and isinstance(left, Read) and isinstance(fact, Below):
            return self._bounded(left.slot, right.value + SHIFT, held, below=holds)
        one, two = self.values(left, held), self.values(right, held)
        if one < 0 or two < 0:
            return held
        if not one or not two:
            return None
        first = _left(fact, two, holds=holds) & one
        if not first:
            return None
        narrowed = {**held, left.slot: first} if first != one and isinstance(left, Read) else held
        if isinstance(right, Read):
            return {**narrowed, right.slot: _right(fact, one, holds=holds) & two}
        return narrowed

    def _bounded(self, slot: int, at: int, held: Held, *, below: bool) -> Held | None:
        """Narrow a slot to what is below a bit, or to all else."""
        bits = held[slot] if slot in held else self.untold(slot)
        if bits < 0 or not 0 <= at < TOP:
            return held
        left = bits & ((1 << at) - 1) if below else bits >> at << at
        if left == bits:
            return held if bits else None
        return {**held, slot: left} if left else None


def bit(value: int) -> int:
    """Give one value; `ANY` where it is too far away to be told."""
    return 1 << (value + SHIFT) if 0 <= value + SHIFT < TOP else ANY


def _every(slot: Slot) -> int:
    """Give all values within a slot's bounds; `ANY` for a broad slot, of which nothing is told."""
    if slot.high - slot.low > BROAD or slot.low < -SHIFT or slot.high + SHIFT >= TOP:
        return ANY
    return ((1 << (slot.high - slot.low + 1)) - 1) << (slot.low + SHIFT)


def union(found: Iterable[int]) -> int:
    """Give all that is possible in any of these ways."""
    bits = 0
    for each_ in found:
        bits |= each_
    return bits


def _stopped(bits: int, low: int, high: int) -> int:
    """Hold values between two bits, and count from the lower: what is beyond either stands on it."""
    kept = (bits >> low if low >= 0 else bits << -low) & ((2 << (high - low)) - 1)
    if low > 0 and bits & ((1 << low) - 1):
        kept |= 1
    if high < 0 or bits >> (high + 1):
        kept |= 1 << (high - low)
    return kept


def _extreme(one: int, two: int, *, greater: bool) -> int:
    """Give the greater, or the lesser, of any two values."""
    if one <= 0 or two <= 0:
        return ANY
    if greater:
        return (one & -(two & -two)) | (two & -(one & -one))
    return (one & ((1 << two.bit_length()) - 1)) | (two & ((1 << one.bit_length()) - 1))


def _moved(bits: int, by: int) -> int:
    """Add a number to all values; where one would be told no more, nothing is."""
    if bits < 0:
        return ANY
    if by >= 0:
        moved = bits << by if by < TOP else ANY
        return moved if moved.bit_length() <= TOP else ANY
    return bits >> -by if bits & -bits >= 1 << min(-by, TOP) else ANY


def _combined(operator: Operator, one: int, two: int) -> int:
    if one < 0 or two < 0:
        return ANY
    if operator is Operator.PLUS and two.bit_count() <= BROAD:
        return union(_moved(one, by) for by in each(two))
    if one.bit_count() * two.bit_count() > MANY:
        return ANY
    pairs = ((left, right) for left in each(one) for right in each(two))
    return union(bit(left - right if operator is Operator.MINUS else left * right) for left, right in pairs)


def each(bits: int) -> Iterator[int]:
    """Give possible values one by one, from the least."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1 - SHIFT
        bits ^= lowest


def _left(fact: Same | Below, right: int, *, holds: bool) -> int:
    """Give the bits of a left side that may stand beside that right side."""
    if isinstance(fact, Below):
        return (1 << (right.bit_length() - 1)) - 1 if holds else -(right & -right)
    if holds:
        return right
    return ~right if right.bit_count() == 1 else -1


def _right(fact: Same | Below, left: int, *, holds: bool) -> int:
    """Give the bits of a right side that may stand beside that left side."""
    if isinstance(fact, Below):
        return -((left & -left) << 1) if holds else (1 << left.bit_length()) - 1
    return _left(fact, left, holds=holds)
