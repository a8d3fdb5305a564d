"""The states of a machine in columns: all states of a place at once, place after place."""

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from game.play.explore.compute import Reckon, columns, judge, reckon
from game.play.explore.machine import Machine
from game.play.explore.pack import Layout
from game.play.explore.place import Arm, Place
from game.play.explore.seen import Seen
from game.play.explore.space import Space
from game.play.explore.term import YES

Taken: TypeAlias = tuple[int, int, Any, int, Any]
"""Steps along one arm: their place and arm, the keys they leave, their target and the keys they reach."""

REMEMBERED = 400_000
"""States up to which all steps are remembered as they are taken; beyond, they are found once more."""


@dataclass(frozen=True, slots=True)
class Lane:
    """An arm as functions over columns."""

    number: int
    target: int
    """Of a place; -1 for none."""
    when: Reckon | None
    """The move is open and goes this way."""
    changes: tuple[tuple[int, Reckon], ...]


def sweep(machine: Machine, layouts: Sequence[Layout], most: int) -> Space:
    """Explore a machine whose keys fit 64 bits.

    Args:
        machine: all of it.
        layouts: of each place.
        most: states, at most; beyond them the space is not whole.
    """
    sweeper = Sweep(machine, layouts)
    whole = sweeper.reach(most)
    return sweeper.space(whole=whole)


class Sweep:
    """One exploration: first which states there are, then how they follow one another."""

    def __init__(self, machine: Machine, layouts: Sequence[Layout]) -> None:
        """Begin with the first page."""
        self.machine = machine
        self.layouts = layouts
        self.counted = np.int16 if len(machine.table) < np.iinfo(np.int16).max else np.int32
        """How arms are counted."""
        self.lanes: dict[int, tuple[Lane, ...]] = {}
        self.seen: dict[int, Any] = {}
        self.taken: list[Taken] | None = []
        self.unknown: list[Any] = [np.zeros(0, dtype=np.int64)]

    def reach(self, most: int) -> bool:
        """Find every reachable state; tell whether all were found before there were more than `most`."""
        rank = self.machine.rank
        start = self.machine.start
        waiting = {start: [np.array([self.layouts[start].pack(self.machine.first)], dtype=np.int64)]}
        heap = [(rank[start], 0, start)]
        seen: dict[int, Seen] = {}
        visits = [0] * len(self.machine.places)
        total = 0
        while heap and total <= most:
            _, _, place = heapq.heappop(heap)
            visits[place] += 1
            seen.setdefault(place, Seen(self.layouts[place].size))
            fresh = seen[place].add(waiting.pop(place))
            total += len(fresh)
            for target, keys in self._leads(place, fresh, total) if total <= most else ():
                if target not in waiting:
                    # Of one circle, the place that was visited least comes first: it has gathered most.
                    heapq.heappush(heap, (rank[target], visits[target], target))
                waiting.setdefault(target, []).append(keys)
        self.seen = {place: each.keys() for place, each in seen.items()}
        return total <= most

    def _leads(self, place: int, fresh: Any, total: int) -> Iterator[tuple[int, Any]]:  # noqa: ANN401 - a column
        """Give where new states lead, and remember the steps while there are few states."""
        if total > REMEMBERED:
            self.taken = None
        if not len(fresh):
            return
        for number, taken, target, keys in self.follow(place, fresh):
            if self.taken is not None:
                self.taken.append((place, number, fresh[taken], target, keys))
            if target >= 0 and len(keys):
                yield target, keys

    def follow(self, place: int, keys: Any) -> Iterator[tuple[int, Any, int, Any]]:  # noqa: ANN401 - a column
        """Give for each arm its number, which states take it, its target and the keys it leads to."""
        row = self.layouts[place].unpack_columns(keys)
        for lane in self._lanes(place):
            taken: Any = slice(None)
            size = len(keys)
            if lane.when is not None:
                taken = np.flatnonzero(np.broadcast_to(lane.when(row), keys.shape))
                size = len(taken)
            if size:
                yield lane.number, taken, lane.target, self._after(lane, row, taken, size)

    def _after(self, lane: Lane, row: list[Any], taken: Any, size: int) -> Any:  # noqa: ANN401 - columns
        if lane.target < 0:
            return np.zeros(0, dtype=np.int64)
        part = row
        if not isinstance(taken, slice):
            part = [column[taken] if isinstance(column, np.ndarray) else column for column in row]
        after = list(part)
        for slot, held in lane.changes:
            after[slot] = held(part)
        return self.layouts[lane.target].pack_columns(after, size)

    def _lanes(self, place: int) -> tuple[Lane, ...]:
        if place not in self.lanes:
            self.lanes[place] = tuple(
                _lanes(self.machine.places[place], self.machine.offsets[place], self.layouts)
            )
        return self.lanes[place]

    def space(self, *, whole: bool) -> Space:
        """Number all states, the first page's first, and find how they follow one another."""
        names = sorted(self.seen, key=lambda place: (place != self.machine.start, place))
        base, total = {}, 0
        for place in names:
            base[place] = total
            total += len(self.seen[place])
        if whole and self.taken is not None:
            steps = (self._remembered(each, base) for each in self.taken)
        else:
            steps = (step for place in names for step in self._steps(place, base))
        sources, arms, ends = _columns(steps)
        places = np.concatenate([np.full(len(self.seen[place]), place, dtype=np.int32) for place in names])
        keys = np.concatenate([self.seen[place] for place in names])
        start = self.machine.start
        origin = int(np.searchsorted(self.seen[start], self.layouts[start].pack(self.machine.first)))
        return Space(
            machine=self.machine,
            layouts=tuple(self.layouts),
            places=places,
            keys=keys,
            sources=sources,
            arms=arms,
            ends=ends,
            whole=whole,
            unknown=np.unique(np.concatenate(self.unknown)),
            start=origin,
        )

    def _remembered(self, taken: Taken, base: dict[int, int]) -> tuple[Any, Any, Any]:
        """Number the states of steps that were remembered."""
        place, number, before, target, after = taken
        sources: Any = np.searchsorted(self.seen[place], before) + base[place]
        ends: Any = np.full(len(sources), -1)
        if target >= 0:
            ends = np.searchsorted(self.seen[target], after) + base[target]
        arms = np.full(len(sources), number, dtype=self.counted)
        return sources.astype(np.int32), arms, ends.astype(np.int32)

    def _steps(self, place: int, base: dict[int, int]) -> Iterator[tuple[Any, Any, Any]]:
        keys = self.seen[place]
        if not len(keys):
            return
        for number, taken, target, after in self.follow(place, keys):
            sources = (np.arange(len(keys)) if isinstance(taken, slice) else taken) + base[place]
            ends = np.full(len(sources), -1, dtype=np.int32)
            if target in base and len(self.seen[target]):
                seen = self.seen[target]
                spots = np.minimum(np.searchsorted(seen, after), len(seen) - 1)
                there = seen[spots] == after
                self.unknown.append(sources[~there])
                sources, spots = sources[there], spots[there]
                ends = spots + base[target]
            elif target >= 0:
                self.unknown.append(sources)
                continue
            yield (
                sources.astype(np.int32),
                np.full(len(sources), number, dtype=self.counted),
                ends.astype(np.int32),
            )


def _columns(steps: Iterable[tuple[Any, Any, Any]]) -> Iterator[Any]:
    """Put steps end to end, column by column, and let go of the pieces: they are most of a space."""
    parts: tuple[list[Any], list[Any], list[Any]] = ([], [], [])
    for step in steps:
        for part, column in zip(parts, step, strict=True):
            part.append(column)
    for part in parts:
        yield np.concatenate(part) if part else np.zeros(0, dtype=np.int32)
        part.clear()


def _lanes(place: Place, number: int, layouts: Sequence[Layout]) -> Iterator[Lane]:
    algebra = columns()
    for move in place.moves:
        for arm in move.arms:
            facts = [fact for fact in (move.when, arm.when) if fact != YES]
            when = [judge(fact, algebra) for fact in facts]
            yield Lane(number, -1 if arm.target is None else arm.target, _both(when), _changes(arm, layouts))
            number += 1


def _both(when: list[Reckon]) -> Reckon | None:
    match when:
        case []:
            return None
        case [one]:
            return one
        case _:
            one, two = when
            return lambda row: one(row) & two(row)


def _changes(arm: Arm, layouts: Sequence[Layout]) -> tuple[tuple[int, Reckon], ...]:
    if arm.target is None:
        return ()
    algebra = columns()
    told = layouts[arm.target].slots
    return tuple((slot, reckon(term, algebra)) for slot, term in arm.changes if slot in told)
