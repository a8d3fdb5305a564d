"""A meter that rides along: it decides no road, so that each state keeps all its possible levels.

That is exact: which steps are open hangs on the states alone, and each step moves every level by itself. For
each state and level the least number of picks is kept, so that the shortest road to it can be told.
"""

import heapq
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

import numpy as np

from game.play.explore.circles import order_of
from game.play.explore.compute import Reckon, columns, judge, reckon
from game.play.explore.cone import BROAD, cone
from game.play.explore.machine import Machine
from game.play.explore.mention import mentions
from game.play.explore.pack import lay_out
from game.play.explore.run import run
from game.play.explore.space import Space, spans
from game.play.explore.term import Fact

FAR = np.iinfo(np.uint16).max
"""Picks to a level that does not come about; roads are told up to one pick less."""


def can_ride(machine: Machine, slot: int) -> bool:
    """Tell whether nothing hangs on a slot: no move, no way out and no other slot."""
    bounds = machine.ground.slots[slot]
    if bounds.high - bounds.low > BROAD:
        return False
    for place in machine.places:
        for move in place.moves:
            if mentions(move.when, slot):
                return False
            for arm in move.arms:
                others = (term for changed, term in arm.changes if changed != slot)
                if mentions(arm.when, slot) or any(mentions(term, slot) for term in others):
                    return False
    return not any(mentions(place.ends, slot) for place in machine.places)


class Ride:
    """One exploration with a slot that rides along."""

    def __init__(
        self,
        machine: Machine,
        slot: int,
        most: int,
        asked: Mapping[int, Iterable[Fact]] | None = None,
        kept: Iterable[int] = (),
    ) -> None:
        """Explore the states without the slot, then let its levels run along them.

        Args:
            machine: all of it.
            slot: one that `can_ride`.
            most: states, at most.
            asked: by place, facts that a question wants told apart there.
            kept: places at which every level is wanted.
        """
        slots = machine.ground.slots
        cuts = cone(machine, asked or {}, dict.fromkeys(kept, (slot,)))
        bare = [{other: found for other, found in each.items() if other != slot} for each in cuts]
        self.slot = slot
        self.low = slots[slot].low
        self.levels = np.arange(self.low, slots[slot].high + 1)[None, :]
        self.space: Space = run(machine, lay_out(machine, bare), most)
        self.picks = np.full((self.space.size, self.levels.size), FAR, dtype=np.uint16)
        self.picks[self.space.start, machine.first[slot] - self.low] = 0
        self._run(order_of(machine))

    @property
    def whole(self) -> bool:
        """Every state and level is there."""
        return self.space.whole

    def nearest(self, place: int, fact: Fact) -> tuple[int, int] | None:
        """Give the state, and the number of the level, in which a fact is so with the fewest picks."""
        states, row = self._rows(place)
        if not len(states):
            return None
        so = np.broadcast_to(judge(fact, columns())(row), (len(states), self.levels.size))
        picks = np.where(so, self.picks[states], FAR)
        best = int(np.argmin(picks))
        if picks.flat[best] == FAR:
            return None
        state, level = divmod(best, self.levels.size)
        return int(states[state]), level

    def reach(self, place: int, fact: Fact, *, top: bool) -> tuple[int, int] | None:
        """Give the lowest or the highest level where a fact is so, with the state nearest to it."""
        states, row = self._rows(place)
        so = np.broadcast_to(judge(fact, columns())(row), (len(states), self.levels.size))
        picks = np.where(so, self.picks[states], FAR)
        there = np.flatnonzero((picks < FAR).any(axis=0))
        if not len(there):
            return None
        level = int(there[-1 if top else 0])
        return int(states[np.argmin(picks[:, level])]), level

    def road(self, state: int, level: int) -> tuple[int, ...]:
        """Give the arms of a shortest road to a state with a level, by its number."""
        arms: list[int] = []
        order, starts = self._backwards
        while self.picks[state, level]:
            step, state, level = self._before(order[starts[state] : starts[state + 1]], state, level)
            arms.append(int(self.space.arms[step]))
        return tuple(reversed(arms))

    def _before(self, steps: Any, state: int, level: int) -> tuple[int, int, int]:  # noqa: ANN401 - a column
        wanted = self.picks[state, level] - 1
        for step in steps.tolist():
            source = int(self.space.sources[step])
            moved = self._moved(int(self.space.arms[step]), np.array([source]))[0]
            fits = np.flatnonzero((moved == level) & (self.picks[source] == wanted))
            if len(fits):
                return step, source, int(fits[0])
        raise LookupError(f"no step leads to level {level} of state {state}")

    def _rows(self, place: int) -> tuple[Any, list[Any]]:
        states, row = self.space.rows(place)
        return states, self._spread(row)

    def _spread(self, row: list[Any]) -> list[Any]:
        wide = [column[:, None] if isinstance(column, np.ndarray) else column for column in row]
        wide[self.slot] = self.levels
        return wide

    @cached_property
    def _backwards(self) -> tuple[Any, Any]:
        steps = np.flatnonzero(self.space.ends >= 0)
        order = steps[np.argsort(self.space.ends[steps], kind="stable")]
        return order, np.searchsorted(self.space.ends[order], np.arange(self.space.size + 1))

    @cached_property
    def _moves(self) -> dict[int, Reckon]:
        """By arm, how it moves the level, where it does."""
        algebra = columns()
        return {
            number: reckon(term, algebra)
            for number, (_, _, arm) in enumerate(self.space.table)
            for slot, term in arm.changes
            if slot == self.slot
        }

    def _moved(self, arm: int, sources: Any) -> Any:  # noqa: ANN401 - columns
        """Give for some states of one place, and each level, the number of the level that an arm leads to."""
        size = (len(sources), self.levels.size)
        move = self._moves.get(arm)
        if move is None:
            return np.broadcast_to(self.levels - self.low, size)
        layout = self.space.layouts[int(self.space.places[sources[0]])]
        row = self._spread(layout.unpack_columns(self.space.keys[sources]))
        return np.broadcast_to(move(row) - self.low, size)

    def _run(self, rank: list[int]) -> None:
        order = np.argsort(self.space.sources, kind="stable")
        starts = np.searchsorted(self.space.sources[order], np.arange(self.space.size + 1))
        first = int(self.space.places[self.space.start])
        waiting = {first: [np.array([self.space.start])]}
        heap = [(rank[first], first)]
        while heap:
            _, place = heapq.heappop(heap)
            states = np.unique(np.concatenate(waiting.pop(place)))
            steps = order[spans(starts[states], starts[states + 1])]
            for target, changed in self._relax(steps):
                if target not in waiting:
                    heapq.heappush(heap, (rank[target], target))
                waiting.setdefault(target, []).append(changed)

    def _relax(self, steps: Any) -> Iterator[tuple[int, Any]]:  # noqa: ANN401 - a column
        """Let levels run along some steps of one place; give the places and states that got better ones."""
        steps = steps[self.space.ends[steps] >= 0]
        if not len(steps):
            return
        steps = steps[np.argsort(self.space.arms[steps], kind="stable")]
        arms, first = np.unique(self.space.arms[steps], return_index=True)
        for arm, part in zip(arms.tolist(), np.split(steps, first[1:]), strict=True):
            sources, ends = self.space.sources[part], self.space.ends[part].astype(np.int64)
            picks = self.picks[sources]
            spots = ends[:, None] * self.levels.size + self._moved(arm, sources)
            known = picks < FAR - 1
            spots, found = spots[known], picks[known] + 1
            flat = self.picks.reshape(-1)
            better = found < flat[spots]
            if better.any():
                np.minimum.at(flat, spots[better], found[better].astype(np.uint16))
                changed = np.unique(spots[better] // self.levels.size)
                yield int(self.space.places[changed[0]]), changed
