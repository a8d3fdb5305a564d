"""The cone of influence: for each place and slot, the cuts at which the slot's value still tells roads apart.

A cut at t tells values below t from t and above. Two states that lie between the same cuts have the same
future, so that merging them is exact; a slot without a cut is dropped from there on. Cuts of a slot are one
whole number, a bit for each; `ALL` cuts of a broad slot keep its plain value.
"""

import heapq
from collections.abc import Iterable, Mapping

from game.frozen import frozen
from game.play.explore.machine import Machine
from game.play.explore.place import LEAVING, Kind, Place
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
)

ALL = -1
"""Every cut that there is."""

BROAD = 1024
"""A slot with more values than this keeps its plain value wherever anything reads it."""

FAR = 8 * BROAD
"""Beyond this no single cut is told: all of them are kept."""

QUIET = frozenset({Kind.TURN, Kind.WRITE})
"""Moves that tell nothing by being open: only by what they change."""


@frozen
class Scale:
    """Where each slot's cuts stand among the bits."""

    slots: tuple[Slot, ...]
    base: int
    """The value whose cut is bit 0: below all that a narrow slot holds, and what sums make of it."""

    def bits(self, slot: int, cuts: int) -> int:
        """Hold cuts within a slot's bounds."""
        low, high = self.slots[slot].low, self.slots[slot].high
        if high - low > BROAD:
            return ALL if cuts else 0
        return cuts & (((1 << (high - low)) - 1) << (low + 1 - self.base))

    def moved(self, cuts: int, by: int) -> int:
        """Give the cuts of a value that meets these cuts once `by` is added to it."""
        if cuts < 0 or abs(by) > FAR:
            return ALL
        return cuts >> by if by >= 0 else cuts << -by

    def at(self, number: int) -> int:
        """Give the one cut at a number."""
        return 1 << (number - self.base) if 0 <= number - self.base <= FAR else ALL


def scale_of(slots: tuple[Slot, ...]) -> Scale:
    """Find a scale that all narrow slots fit on."""
    lows = [slot.low for slot in slots if slot.high - slot.low <= BROAD]
    return Scale(slots, min([0, *lows]) - BROAD)


class Cuts:
    """The cuts of one place, as they are gathered."""

    def __init__(self, scale: Scale) -> None:
        """Begin with none."""
        self.scale = scale
        self.found: dict[int, int] = {}

    def fact(self, fact: Fact) -> None:
        """Tell this fact from its opposite."""
        match fact:
            case Truth():
                return
            case Opposite(inner):
                self.fact(inner)
            case Every(facts) | Some(facts):
                for each in facts:
                    self.fact(each)
            case Same(left, right):
                self._compare(left, right, 2)
            case Below(left, right):
                self._compare(left, right, 1)

    def _compare(self, left: Term, right: Term, cuts: int) -> None:
        """Tell two terms apart; of two that both move, everything counts."""
        match left, right:
            case _, Number(value):
                self.term(left, self._near(value, cuts))
            case Number(value), _:
                self.term(right, self._near(value, 2) if cuts == 2 else self.scale.at(value + 1))  # noqa: PLR2004
            case _:
                self.term(left, ALL)
                self.term(right, ALL)

    def _near(self, value: int, cuts: int) -> int:
        return self.scale.at(value) | (self.scale.at(value + 1) if cuts > 1 else 0)

    def term(self, term: Term, cuts: int) -> None:
        """Tell a term's values apart at these cuts."""
        if not cuts:
            return
        match term:
            case Number():
                return
            case Read(slot):
                self.found[slot] = self.found.get(slot, 0) | self.scale.bits(slot, cuts)
            case Plus(inner, by):
                self._plus(inner, by, cuts)
            case Highest(left, right) | Lowest(left, right):
                self.term(left, cuts)
                self.term(right, cuts)
            case Either(when, then, otherwise):
                self.fact(when)
                self.term(then, cuts)
                self.term(otherwise, cuts)
            case Reckoned(_, left, right):
                self.term(left, ALL)
                self.term(right, ALL)

    def _plus(self, term: Term, by: Term, cuts: int) -> None:
        match by:
            case Number(value):
                self.term(term, self.scale.moved(cuts, value))
            case Either(when, then, otherwise):
                self.fact(when)
                self._plus(term, then, cuts)
                self._plus(term, otherwise, cuts)
            case _:
                self.term(term, ALL)
                self.term(by, ALL)


def cone(
    machine: Machine, asked: Mapping[int, Iterable[Fact]], kept: Mapping[int, Iterable[int]]
) -> list[dict[int, int]]:
    """Find the cuts of every place.

    Args:
        machine: all of it.
        asked: by place, facts that a question wants told apart there.
        kept: by place, slots whose plain value a question wants there.
    """
    scale = scale_of(machine.ground.slots)
    own = [_own(place, scale, asked.get(number, ())) for number, place in enumerate(machine.places)]
    for number, slots in kept.items():
        for slot in slots:
            own[number][slot] = scale.bits(slot, ALL)
    masks, rank, ways = machine.varied, machine.rank, _ways(machine)
    found: list[dict[int, int]] = [{} for _ in machine.places]
    fresh: list[dict[int, int]] = [{} for _ in machine.places]
    for number, cuts in enumerate(own):
        _add(cuts, found[number], fresh[number], masks[number])
    waiting = [(-rank[number], number) for number in range(len(machine.places))]
    heapq.heapify(waiting)
    while waiting:
        _, number = heapq.heappop(waiting)
        after, fresh[number] = fresh[number], {}
        for way in ways[number] if after else ():
            if _add(_through(way, after, scale), found[way.place], fresh[way.place], masks[way.place]):
                heapq.heappush(waiting, (-rank[way.place], way.place))
    return found


@frozen
class _Way:
    """One arm, from where it leads."""

    place: int
    """That it leaves."""
    facts: tuple[Fact, ...]
    """When it is open, as far as only what it changes tells."""
    changes: Mapping[int, Term]


def _ways(machine: Machine) -> list[list[_Way]]:
    """Give for each place the arms that lead to it."""
    found: list[list[_Way]] = [[] for _ in machine.places]
    for number, place in enumerate(machine.places):
        for move in place.moves:
            for arm in move.arms:
                if arm.target is not None:
                    stays = arm.target == number and move.kind not in LEAVING
                    facts = (move.when, arm.when) if stays else ()
                    found[arm.target].append(_Way(number, facts, dict(arm.changes)))
    return found


def _through(way: _Way, after: Mapping[int, int], scale: Scale) -> dict[int, int]:
    """Give what an arm must tell so that these cuts are known after it."""
    cuts = Cuts(scale)
    if way.facts and any(slot in way.changes for slot in after):
        for fact in way.facts:
            cuts.fact(fact)
    for slot, needed in after.items():
        term = way.changes.get(slot)
        if term is None:
            cuts.found[slot] = cuts.found.get(slot, 0) | needed
        else:
            cuts.term(term, needed)
    return cuts.found


def _add(cuts: Mapping[int, int], found: dict[int, int], fresh: dict[int, int], mask: int) -> bool:
    """Add cuts of slots that can differ from what they held at first; tell whether any was new."""
    any_new = False
    for slot, told in cuts.items():
        new = told & ~found.get(slot, 0)
        if new and mask >> slot & 1:
            found[slot] = found.get(slot, 0) | new
            fresh[slot] = fresh.get(slot, 0) | new
            any_new = True
    return any_new


def _own(place: Place, scale: Scale, asked: Iterable[Fact]) -> dict[int, int]:
    """Give the cuts that a place needs for itself: what is open, and which way it goes."""
    cuts = Cuts(scale)
    cuts.fact(place.ends)
    for fact in asked:
        cuts.fact(fact)
    for move in place.moves:
        if move.kind not in QUIET:
            cuts.fact(move.when)
        if move.kind in LEAVING:
            for arm in move.arms:
                cuts.fact(arm.when)
    return cuts.found
