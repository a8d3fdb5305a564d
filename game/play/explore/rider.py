"""One party riding along, with the least number of picks to each of its values in each state: for roads."""

from typing import Any

import numpy as np

from game.play.explore.compute import columns, judge
from game.play.explore.party import Party
from game.play.explore.term import Fact
from game.play.explore.web import Carriage, Web

FAR = np.iinfo(np.uint16).max
"""Picks to a value that does not come about; roads are told up to one pick less."""


class Ride:
    """How near each value of a party is, in each state."""

    def __init__(self, web: Web, party: Party) -> None:
        """Let the party ride until no way to a value can be shorter."""
        self.space = web.space
        self._web = web
        self._party = party
        self._carriages: dict[int, Carriage] = {}
        self._wide = party.widest
        self.picks = np.full((self.space.size, self._wide), FAR, dtype=np.uint16)
        machine = self.space.machine
        self.picks[self.space.start, party.layouts[machine.start].pack(machine.first)] = 0
        web.relay(self._push)

    def level(self, place: int, value: int, slot: int) -> int:
        """Give what a slot holds in a value on a place."""
        return self._party.layouts[place].unpack(value)[slot]

    def nearest(self, place: int, fact: Fact) -> tuple[int, int] | None:
        """Give the state, and the number of the value, in which a fact is so with the fewest picks."""
        states, picks = self._holding(place, fact)
        if not picks.size or picks.min() == FAR:
            return None
        state, value = divmod(int(np.argmin(picks)), picks.shape[1])
        return int(states[state]), value

    def reach(self, place: int, fact: Fact, *, top: bool) -> tuple[int, int] | None:
        """Give the lowest or the highest value where a fact is so, with the state nearest to it."""
        states, picks = self._holding(place, fact)
        there = np.flatnonzero((picks < FAR).any(axis=0))
        if not len(there):
            return None
        value = int(there[-1 if top else 0])
        return int(states[np.argmin(picks[:, value])]), value

    def road(self, state: int, value: int) -> tuple[int, ...]:
        """Give the arms of a shortest road to a state with a value, by its number."""
        arms: list[int] = []
        while self.picks[state, value]:
            arm, state, value = self._before(state, value)
            arms.append(arm)
        return tuple(reversed(arms))

    def _holding(self, place: int, fact: Fact) -> tuple[Any, Any]:
        states, row = self.space.rows(place)
        so = judge(fact, columns())(self._party.spread(place, row))
        picks = self.picks[states, : self._party.size(place)]
        return states, np.where(np.broadcast_to(so, picks.shape), picks, FAR)

    def _before(self, state: int, value: int) -> tuple[int, int, int]:
        wanted = self.picks[state, value] - 1
        for arm in self._web.towards(self.space.states.place_of(state)):
            sources = self._web.into(arm, state)
            if len(sources):
                numbers, opens = self._moved(arm, sources)
                before = self.picks[sources, : numbers.shape[1]]
                fits = np.argwhere((numbers == value) & opens & (before == wanted))
                if len(fits):
                    return arm, int(sources[fits[0][0]]), int(fits[0][1])
        raise LookupError(f"no step leads to value {value} of state {state}")

    def _moved(self, arm: int, sources: Any) -> tuple[Any, Any]:  # noqa: ANN401 - columns
        """Give by value where an arm moves it from some states, and whether it does."""
        if arm not in self._carriages:
            self._carriages[arm] = Carriage(self._web, arm, self._party)
        carriage = self._carriages[arm]
        (numbers, opens), sorts = carriage.table, carriage.sorts(sources)
        return numbers[sorts], opens[sorts]

    def _push(self, arm: int, sources: Any, ends: Any) -> Any:  # noqa: ANN401 - columns
        numbers, opens = self._moved(arm, sources)
        picks = self.picks[sources, : numbers.shape[1]]
        spots = ends[:, None] * self._wide + numbers
        known = (picks < FAR - 1) & opens
        spots, found = spots[known], picks[known] + 1
        flat = self.picks.reshape(-1)
        better = found < flat[spots]
        np.minimum.at(flat, spots[better], found[better])
        return np.unique(spots[better] // self._wide)
