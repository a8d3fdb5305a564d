"""Slots that ride along: they decide no road, so that each state keeps all values that they may hold at once.

That is exact: which steps are open hangs on what the states tell, and each step moves every value by itself.
Whatever the changes of one slot hang on, and a state does not tell, rides in the same party. As with states,
values between which nothing later can tell are one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from game.play.explore.cone import Cuts
from game.play.explore.machine import Machine
from game.play.explore.pack import Layout, lay_out
from game.play.explore.telling import Telling
from game.play.explore.term import Fact


@dataclass(frozen=True)
class Party:
    """Some slots, and by place all that they can hold together, counted through."""

    slots: frozenset[int]
    layouts: tuple[Layout, ...]

    @cached_property
    def widest(self) -> int:
        """How many values there are at most."""
        return max(layout.size for layout in self.layouts)

    @cached_property
    def sorts(self) -> tuple[int, ...]:
        """By place, a number for the way its values are counted."""
        known: dict[object, int] = {}
        return tuple(known.setdefault(layout.digits, len(known)) for layout in self.layouts)

    def size(self, place: int) -> int:
        """How many values there are on a place."""
        return self.layouts[place].size

    def spread(self, place: int, row: list[Any]) -> list[Any]:
        """Set a row of columns, a state a line, against every value of the party on a place."""
        wide = [column[:, None] if isinstance(column, np.ndarray) else column for column in row]
        levels = self.layouts[place].unpack_columns(np.arange(self.size(place)))
        for slot in self.slots:
            wide[slot] = levels[slot]
        return wide

    def number(self, place: int, row: list[Any], shape: tuple[int, ...]) -> Any:  # noqa: ANN401 - a column
        """Count the values that a row holds on a place, from 0."""
        return self.layouts[place].pack_columns(row, shape)


def party(machine: Machine, slots: Iterable[int], cuts: Sequence[Mapping[int, int]]) -> Party:
    """Let some slots ride together.

    Args:
        machine: all of it.
        slots: that ride.
        cuts: by place, those at which anything that is asked later can tell a slot's values apart.
    """
    riding = frozenset(slots)
    told = [{slot: found for slot, found in each.items() if slot in riding} for each in cuts]
    return Party(riding, lay_out(machine, told))


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
