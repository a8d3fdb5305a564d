"""The states of a machine in columns: all states of a place at once, place after place."""

import heapq
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

from game.play.explore.anew import Anew
from game.play.explore.kept import Kept
from game.play.explore.lanes import Lanes
from game.play.explore.machine import Machine
from game.play.explore.pack import Layout
from game.play.explore.seen import Seen
from game.play.explore.space import Space
from game.play.explore.steps import NO_WAY, Columns, together

Taken: TypeAlias = tuple[int, int, Any, int, Any]
"""Steps along one arm: their place and arm, the keys they leave, their target and the keys they reach."""

REMEMBERED = 400_000
"""States up to which all steps are remembered as they are taken; beyond, each is found anew when asked."""


def sweep(machine: Machine, layouts: Sequence[Layout], most: int, remembered: int = REMEMBERED) -> Space:
    """Explore a machine whose keys fit 64 bits.

    Args:
        machine: all of it.
        layouts: of each place.
        most: states, at most; beyond them the space is not whole.
        remembered: states up to which steps are kept.
    """
    sweeper = Sweep(machine, layouts, remembered)
    whole = sweeper.reach(most)
    return sweeper.space(whole=whole)


class Sweep:
    """One exploration: first which states there are, then how they follow one another."""

    def __init__(self, machine: Machine, layouts: Sequence[Layout], remembered: int = REMEMBERED) -> None:
        """Begin with the first page."""
        self.machine = machine
        self.layouts = layouts
        self.seen: dict[int, Any] = {}
        self.taken: set[int] = set()
        """Every arm that some state takes."""
        self._remembered = remembered
        self._lanes = Lanes(machine, layouts)
        self._steps: list[Taken] | None = []

    def reach(self, most: int) -> bool:
        """Find every reachable state; tell whether all were found before there were more than `most`."""
        rank = self.machine.rank
        start = self.machine.start
        first = self.layouts[start].pack(self.machine.first)
        waiting = {start: [np.array([first], dtype=self.layouts[start].word)]}
        heap = [(rank[start], 0, start)]
        seen: dict[int, Seen] = {}
        visits = [0] * len(self.machine.places)
        total = 0
        while heap and total <= most:
            _, _, place = heapq.heappop(heap)
            visits[place] += 1
            seen.setdefault(place, Seen(self.layouts[place]))
            fresh = seen[place].add(waiting.pop(place))
            total += len(fresh)
            for target, keys in self._leads(place, fresh, total) if total <= most else ():
                if target not in waiting:
                    # Of one circle, the place that was visited least comes first: it has gathered most.
                    heapq.heappush(heap, (rank[target], visits[target], target))
                waiting.setdefault(target, []).append(keys)
        self.seen = {place: seen.pop(place).keys() for place in list(seen)}
        return total <= most

    def _leads(self, place: int, fresh: Any, total: int) -> Iterator[tuple[int, Any]]:  # noqa: ANN401 - a column
        """Give where new states lead, and remember the steps while there are few states."""
        if total > self._remembered:
            self._steps = None
        if not len(fresh):
            return
        for lane, taken, keys in self._lanes.follow(place, fresh):
            self.taken.add(lane.number)
            if self._steps is not None:
                self._steps.append((place, lane.number, fresh[taken], lane.target, keys))
            if lane.target >= 0 and len(keys):
                yield lane.target, keys

    def space(self, *, whole: bool) -> Space:
        """Number all states, the first page's first."""
        start = self.machine.start
        origin = int(np.searchsorted(self.seen[start], self.layouts[start].pack(self.machine.first)))
        names = sorted(self.seen, key=lambda place: (place != start, place))
        anew = Anew(self._lanes, {place: self.seen[place] for place in names}, origin, whole=whole)
        states: Anew | Kept = anew
        if whole and self._steps is not None:
            steps = together(self._numbered(each, anew.spans) for each in self._steps)
            states = Kept(steps, anew.places, anew.keys, len(self.machine.table), origin)
        return Space(
            machine=self.machine,
            layouts=tuple(self.layouts),
            states=states,
            taken=frozenset(self.taken),
            whole=whole,
        )

    def _numbered(self, taken: Taken, spans: Mapping[int, tuple[int, int]]) -> Columns:
        place, number, before, target, after = taken
        sources: Any = np.searchsorted(self.seen[place], before) + spans[place][0]
        ends: Any = np.full(len(sources), NO_WAY)
        if target >= 0:
            ends = np.searchsorted(self.seen[target], after) + spans[target][0]
        arms = np.full(len(sources), number, dtype=self._lanes.counted)
        return sources.astype(np.int32), arms, ends.astype(np.int32)
