"""What can hardly be: each slot's possible values at each place, one by one, as bits of a whole number.

Slots are followed apart from each other, so that more looks possible than is. It proves only *cannot*.
"""

from collections import deque
from collections.abc import Sequence

from game.play.explore.machine import Arm, Machine, Move
from game.play.explore.possible import ANY, Env, only, refine, values, within
from game.play.explore.term import Fact, every
from game.play.explore.walk import offsets

LOOSE = 64
"""After so many visits a place's values are taken to be anything: a worklist must end soon."""


class Bounds:
    """The possible values of a machine's slots."""

    def __init__(self, machine: Machine) -> None:
        """Follow every arm that looks possible until nothing new comes about."""
        self.machine = machine
        self.found: dict[int, list[int | None]] = {}
        self.taken: set[int] = set()
        slots = machine.ground.slots
        self.found[machine.start] = [
            only(slot, held) for held, slot in zip(machine.first, slots, strict=True)
        ]
        self._offsets = offsets(machine)
        self._visits: dict[int, int] = {}
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
        held = self.found.get(place)
        return held is not None and refine(fact, Env(self.machine.ground.slots, tuple(held))) is not None

    def _spread(self) -> None:
        waiting = deque([self.machine.start])
        queued = {self.machine.start}
        while waiting:
            place = waiting.popleft()
            queued.discard(place)
            for target in self._follow(place):
                if target not in queued:
                    queued.add(target)
                    waiting.append(target)

    def _follow(self, place: int) -> list[int]:
        number = self._offsets[place]
        env = Env(self.machine.ground.slots, tuple(self.found[place]))
        wider = []
        for move in self.machine.places[place].moves:
            for arm in move.arms:
                if self._pass(env, move, arm, number) and arm.target is not None:
                    wider.append(arm.target)
                number += 1
        return wider

    def _pass(self, env: Env, move: Move, arm: Arm, number: int) -> bool:
        """Let values through an arm; tell whether its target got any new ones."""
        when: Fact = every(move.when, arm.when)
        narrowed = refine(when, env)
        if narrowed is None:
            return False
        self.taken.add(number)
        if arm.target is None:
            return False
        after: list[int | None] = list(narrowed.held)
        for slot, term in arm.changes:
            after[slot] = within(self.machine.ground.slots[slot], values(term, narrowed))
        return self._join(arm.target, after)

    def _join(self, target: int, after: list[int | None]) -> bool:
        before = self.found.get(target)
        if before is None:
            self.found[target] = after
            return True
        joined = [
            ANY if one is None or two is None else one | two for one, two in zip(before, after, strict=True)
        ]
        if joined == before:
            return False
        self._visits[target] = self._visits.get(target, 0) + 1
        if self._visits[target] > LOOSE:
            joined = [old if old == new else ANY for old, new in zip(before, joined, strict=True)]
        self.found[target] = joined
        return True
