"""What can hardly be: each slot's possible values at each place, one by one, as bits of a whole number.

Slots are followed apart from each other, so that more looks possible than is. It proves only *cannot*. A slot
that nothing can read any more is not followed: as with states, that shrinks a story more than anything else.
"""

from collections.abc import Sequence
from typing import TypeAlias

from game.play.explore.machine import Machine
from game.play.explore.pack import Layout
from game.play.explore.possible import ANY, Held, Possible
from game.play.explore.term import YES, Fact, Term

LOOSE = 64
"""After so many visits a place's values are taken to be anything: a worklist must end soon."""


Changes: TypeAlias = tuple[tuple[int, Term], ...]
Slots: TypeAlias = tuple[int, ...]


class Bounds:
    """The possible values of a machine's slots."""

    def __init__(self, machine: Machine, layouts: Sequence[Layout]) -> None:
        """Follow every arm that looks possible until nothing new comes about.

        Args:
            machine: all of it.
            layouts: of each place; the slots that they tell are followed.
        """
        self._machine = machine
        self._places, self._offsets, self._varied = machine.places, machine.offsets, machine.varied
        self._told = [layout.slots for layout in layouts]
        self._possible = Possible(machine.ground.slots, machine.first)
        self._found: list[Held | None] = [None] * len(machine.places)
        """By place that looks possible, the possible values of the slots that it tells."""
        self._taken = bytearray(len(machine.table))
        """By arm, whether it looks possible."""
        self._widened: dict[int, int] = {}
        self._found[machine.start] = self._after({}, (), self._told[machine.start])
        self._spread()

    def forbids(self, place: int, arms: Sequence[int] | None) -> bool:
        """Tell whether a place, or all of some arms, can never be.

        Args:
            place: its number.
            arms: numbers of arms; None asks for the place itself.
        """
        if arms is None:
            return self._found[place] is None
        return not any(self._taken[arm] for arm in arms)

    def may(self, place: int, fact: Fact) -> bool:
        """Tell whether a fact looks possible at a place."""
        held = self._found[place]
        self._possible.varied = self._machine.varied[place]
        return held is not None and self._possible.refine(fact, held) is not None

    def _spread(self) -> None:
        """Follow places in such an order that outside of circles each is followed once."""
        for circle in self._machine.circles:
            if len(circle) > 1:
                self._go_round(circle)
                continue
            place = circle[0]
            while place in self._follow(place):
                pass

    def _go_round(self, circle: Sequence[int]) -> None:
        """Follow the places of a circle until nothing is new, in rounds: what stands first goes first."""
        order = {place: number for number, place in enumerate(reversed(circle))}
        waiting = list(order)
        while waiting:
            wider = {target for place in waiting for target in self._follow(place)}
            waiting = sorted(wider & order.keys(), key=order.__getitem__)

    def _follow(self, place: int) -> list[int]:
        """Let values through all arms of a place; give the places that got any new ones."""
        held, possible, found = self._found[place], self._possible, self._found
        wider: list[int] = []
        if held is None:
            return wider
        possible.varied, number, taken = self._varied[place], self._offsets[place], self._taken
        here, places_told, whole = self._told[place], self._told, len(self._told[place])
        for move in self._places[place].moves:
            opened = held if move.when is YES else possible.refine(move.when, held)
            for arm in move.arms:
                after = opened if opened is None or arm.when is YES else possible.refine(arm.when, opened)
                if after is not None:
                    taken[number] = 1
                    target = arm.target
                    if target is not None:
                        told = places_told[target]
                        if arm.changes or told is not here or len(after) != whole:
                            after = self._after(after, arm.changes, told)
                        before = found[target]
                        if before is None:
                            found[target] = after
                            wider.append(target)
                        elif before is not after and before != after and self._join(target, before, after):
                            wider.append(target)
                number += 1
        return wider

    def _after(self, held: Held, changes: Changes, told: Slots) -> Held:
        """Give what some slots may hold after changes."""
        become, untold = self._possible.become, self._possible.untold
        after = {slot: held[slot] if slot in held else untold(slot) for slot in told}
        for slot, term in changes:
            if slot in after:
                after[slot] = become(slot, term, held)
        return after

    def _join(self, target: int, before: Held, after: Held) -> bool:
        """Let a place hold these values as well; tell whether any was new."""
        for slot, bits in before.items():
            if after[slot] & ~bits:
                break
        else:
            return False
        joined = {slot: bits | after[slot] for slot, bits in before.items()}
        visits = self._widened[target] = self._widened.get(target, 0) + 1
        if visits > LOOSE:
            joined = {slot: bits if bits == before[slot] else ANY for slot, bits in joined.items()}
        self._found[target] = joined
        return True
