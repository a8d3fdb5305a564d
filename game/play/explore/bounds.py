"""What can hardly be: each slot's possible values at each place, one by one, as bits of a whole number.

Slots are followed apart from each other, so that more looks possible than is. It proves only *cannot*. A slot
that nothing can read any more is not followed: as with states, that shrinks a story more than anything else.
"""

import heapq
from collections.abc import Mapping, Sequence
from itertools import count

from game.play.explore.circles import order_of
from game.play.explore.machine import Arm, Machine
from game.play.explore.pack import Layout
from game.play.explore.possible import ANY, Env, only, refine, values, within
from game.play.explore.term import Fact
from game.play.explore.varied import varied
from game.play.explore.walk import offsets

LOOSE = 64
"""After so many visits a place's values are taken to be anything: a worklist must end soon."""


class Bounds:
    """The possible values of a machine's slots."""

    def __init__(self, machine: Machine, layouts: Sequence[Layout]) -> None:
        """Follow every arm that looks possible until nothing new comes about.

        Args:
            machine: all of it.
            layouts: of each place; the slots that they tell are followed.
        """
        self.machine = machine
        self.found: dict[int, dict[int, int | None]] = {}
        """By place that looks possible, the possible values of the slots that it tells."""
        self.taken: set[int] = set()
        slots = machine.ground.slots
        self._told = [[digit.slot for digit in layout.digits] for layout in layouts]
        self._first = [only(slot, held) for held, slot in zip(machine.first, slots, strict=True)]
        self._varied = varied(machine)
        self._offsets = offsets(machine)
        self._visits: dict[int, int] = {}
        self.found[machine.start] = {slot: self._first[slot] for slot in self._told[machine.start]}
        self._spread()

    def forbids(self, place: int, arms: Sequence[int] | None) -> bool:
        """Tell whether a place, or all of some arms, can never be.

        Args:
            place: its number.
            arms: numbers of arms; None asks for the place itself.
        """
        if arms is None:
            return place not in self.found
        return not any(arm in self.taken for arm in arms)

    def may(self, place: int, fact: Fact) -> bool:
        """Tell whether a fact looks possible at a place."""
        return place in self.found and refine(fact, self._env(place)) is not None

    def _env(self, place: int) -> Env:
        slots = self.machine.ground.slots
        return Env(slots, self._first, self._varied[place], self.found[place].copy())

    def _spread(self) -> None:
        """Follow places in such an order that outside of circles each is followed once."""
        rank = order_of(self.machine)
        waiting = [(rank[self.machine.start], self.machine.start)]
        queued = {self.machine.start}
        while waiting:
            _, place = heapq.heappop(waiting)
            queued.discard(place)
            for target in self._follow(place):
                if target not in queued:
                    queued.add(target)
                    heapq.heappush(waiting, (rank[target], target))

    def _follow(self, place: int) -> list[int]:
        """Let values through all arms of a place; give the places that got any new ones."""
        numbers = count(self._offsets[place])
        env = self._env(place)
        wider = []
        for move in self.machine.places[place].moves:
            opened = refine(move.when, env)
            for arm, number in zip(move.arms, numbers, strict=False):
                narrowed = None if opened is None else refine(arm.when, opened)
                if narrowed is not None:
                    self.taken.add(number)
                    if arm.target is not None and self._join(
                        arm.target, self._after(narrowed, arm, arm.target)
                    ):
                        wider.append(arm.target)
        return wider

    def _after(self, env: Env, arm: Arm, target: int) -> dict[int, int | None]:
        """Give what the slots that a target tells may hold after an arm."""
        slots, changes = self.machine.ground.slots, dict(arm.changes)
        return {
            slot: within(slots[slot], values(changes[slot], env)) if slot in changes else env.read(slot)
            for slot in self._told[target]
        }

    def _join(self, target: int, after: Mapping[int, int | None]) -> bool:
        """Let a place hold these values as well; tell whether any was new."""
        before = self.found.get(target)
        if before is None:
            self.found[target] = dict(after)
            return True
        joined = {slot: _either(held, after[slot]) for slot, held in before.items()}
        if joined == before:
            return False
        self._visits[target] = self._visits.get(target, 0) + 1
        if self._visits[target] > LOOSE:
            joined = {slot: held if held == before[slot] else ANY for slot, held in joined.items()}
        self.found[target] = joined
        return True


def _either(one: int | None, two: int | None) -> int | None:
    return ANY if one is None or two is None else one | two
