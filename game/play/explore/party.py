"""Slots that ride along: they decide no road, so that each state keeps all values that they may hold at once.

That is exact: which steps are open hangs on what the states tell, and each step moves every value by itself.
Whatever the changes of one slot hang on, and a state does not tell, rides in the same party.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import prod
from typing import Any

import numpy as np

from game.play.explore.cone import Cuts
from game.play.explore.machine import Machine
from game.play.explore.slot import Slot
from game.play.explore.telling import Telling
from game.play.explore.term import Fact


@dataclass(frozen=True)
class Party:
    """Some slots, and all that they can hold together, counted through."""

    slots: tuple[int, ...]
    bounds: tuple[Slot, ...]

    @cached_property
    def size(self) -> int:
        """How many values there are."""
        return prod(each.high - each.low + 1 for each in self.bounds)

    @cached_property
    def levels(self) -> Mapping[int, Any]:
        """By slot, what it holds in each value, as a row."""
        shape = [each.high - each.low + 1 for each in self.bounds]
        grid = np.indices(shape, dtype=np.int64).reshape(len(shape), -1)
        return {
            slot: row[None, :] + each.low
            for slot, each, row in zip(self.slots, self.bounds, grid, strict=True)
        }

    def spread(self, row: list[Any]) -> list[Any]:
        """Set a row of columns, a state a line, against every value of the party."""
        wide = [column[:, None] if isinstance(column, np.ndarray) else column for column in row]
        for slot, levels in self.levels.items():
            wide[slot] = levels
        return wide

    def number(self, row: list[Any]) -> Any:  # noqa: ANN401 - a number or columns
        """Count the value that a row holds, from 0."""
        found: Any = 0
        for slot, each in zip(self.slots, self.bounds, strict=True):
            found = found * (each.high - each.low + 1) + (row[slot] - each.low)
        return found


def party(machine: Machine, slots: Iterable[int]) -> Party:
    """Let some slots ride together."""
    sorted_ = tuple(sorted(slots))
    return Party(sorted_, tuple(machine.ground.slots[slot] for slot in sorted_))


def hidden(machine: Machine, telling: Telling) -> dict[int, frozenset[int]]:
    """Give for each slot the others that its changes hang on where states do not tell them."""
    found: dict[int, frozenset[int]] = {}
    for number, place in enumerate(machine.places):
        for move in place.moves:
            for arm in move.arms:
                behind = telling.when(number, move, arm) if arm.changes else frozenset()
                for slot, term in arm.changes:
                    found[slot] = found.get(slot, frozenset()) | behind | telling.term(number, term)
    return found


def riding(
    telling: Telling, behind: Mapping[int, frozenset[int]], place: int, facts: Iterable[Fact]
) -> frozenset[int]:
    """Give the slots that must ride along so that these facts are known on a place."""
    cuts = Cuts(telling.scale)
    for fact in facts:
        cuts.fact(fact)
    found = set(telling.untold(place, cuts))
    waiting = list(found)
    while waiting:
        fresh = behind.get(waiting.pop(), frozenset()) - found
        found |= fresh
        waiting += fresh
    return frozenset(found)
