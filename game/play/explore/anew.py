"""States, so many that their steps are found anew from the moves each time.

Kept, steps take several times the room of the states themselves; and what a state leads to is found from its
key about as fast as it is looked up.
"""

from collections.abc import Container, Iterator, Mapping
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Any

import numpy as np

from game.play.explore.lanes import Lane, Lanes
from game.play.explore.steps import NO_WAY, Columns, together

UNSEEN = -2
"""A state that the exploration did not come to."""


class Standing(Mapping[int, Any]):
    """By place its states, where they stand together: none of them takes room until it is asked for."""

    def __init__(self, spans: Mapping[int, tuple[int, int]]) -> None:
        """Know by place its first state and the one after its last."""
        self._spans = spans

    def __getitem__(self, place: int) -> Any:  # noqa: ANN401 - a column
        """Give the states of a place."""
        return np.arange(*self._spans[place])

    def __iter__(self) -> Iterator[int]:
        """Give all places that have any."""
        return iter(self._spans)

    def __len__(self) -> int:
        """Tell how many these are."""
        return len(self._spans)


class Anew:
    """Steps that are found when they are asked for; a place's states stand together, by their keys."""

    def __init__(self, lanes: Lanes, seen: Mapping[int, Any], start: int, *, whole: bool) -> None:
        """Know all states.

        Args:
            lanes: of the machine.
            seen: by place, the keys of its states, sorted; the states are numbered in this order.
            start: the state in which a reading begins.
            whole: every reachable state is there.
        """
        self.start = start
        stops = [0, *accumulate(map(len, seen.values()))]
        self.spans = dict(zip(seen, pairwise(stops), strict=True))
        """By place, its first state and the one after its last."""
        self.by_place = Standing(self.spans)
        self.size = stops[-1]
        self._lanes = lanes
        self._seen = seen
        self._whole = whole

    @cached_property
    def keys(self) -> Any:  # noqa: ANN401 - a column
        """By state, its packed slots."""
        return np.concatenate(list(self._seen.values()))

    @cached_property
    def places(self) -> Any:  # noqa: ANN401 - a column
        """By state, the number of its place."""
        counted = [last - first for first, last in self.spans.values()]
        return np.repeat(np.array(list(self.spans), dtype=self._lanes.counted), counted)

    def place_of(self, state: int) -> int:
        """Give the place of a state."""
        return next(place for place, (_, stop) in self.spans.items() if state < stop)

    def keys_at(self, place: int, states: Any) -> Any:  # noqa: ANN401 - columns
        """Give the keys of some states of one place."""
        first, _ = self.spans.get(place, (0, 0))
        return self._seen.get(place, np.zeros(0, dtype=np.int64))[states - first]

    @cached_property
    def columns(self) -> Columns:
        """All steps at once: who asks for them needs the room."""
        return together(self._out_of(place, np.arange(*span)) for place, span in self.spans.items())

    def draw(self, place: int, found: Any, walked: Any) -> bool:  # noqa: ANN401 - columns
        """Find the states of a place from which one that was found can be reached; tell whether any was new.

        What leads to a state that the exploration did not come to counts as if that one was found.

        Args:
            place: its number.
            found: by state; new ones are added.
            walked: by arm, whether it is gone along.
        """
        lanes = [lane for lane in self._lanes.of(place) if walked[lane.number]]
        arms = {lane.number for lane in lanes if self._is_lit(lane.target, found)}
        stays = any(lane.target == place for lane in lanes)
        first, last = self.spans.get(place, (0, 0))
        more = False
        while arms and len(states := first + np.flatnonzero(~found[first:last])):
            left = np.ones(len(states), dtype=bool)
            for _, taken, ends in self._steps(place, states, left, arms):
                hit = taken[np.where(ends < 0, ends == UNSEEN, found[ends])]
                left[hit] = False
                found[states[hit]] = True
            if left.all():
                break
            more = True
            arms = {lane.number for lane in lanes if lane.target == place} if stays else set()
        return more

    def out_of(self, chosen: Any) -> Columns:  # noqa: ANN401 - a column
        """Give the steps that leave some states; `chosen` tells by state whether it is one of them."""
        spans = self.spans.items()
        places = ((place, first + np.flatnonzero(chosen[first:last])) for place, (first, last) in spans)
        return together(self._out_of(place, states) for place, states in places if len(states))

    def leading(self, place: int, states: Any, arms: Container[int]) -> Iterator[tuple[int, Any, Any]]:  # noqa: ANN401
        """Give by arm the steps from some states of a place, sorted by where they lead."""
        for lane, taken, ends in self._steps(place, states, None, arms):
            order = slice(None) if np.all(ends[1:] >= ends[:-1]) else np.argsort(ends, kind="stable")
            yield lane.number, states[taken][order], ends[order]

    def into(self, arm: int, state: int) -> Any:  # noqa: ANN401 - a column
        """Give the states from which an arm leads to a state."""
        place, _, _ = self._lanes.machine.table[arm]
        return self._into(arm, state, np.arange(*self.spans.get(place, (0, 0))))

    def _into(self, arm: int, state: int, among: Any) -> Any:  # noqa: ANN401 - columns
        place, _, _ = self._lanes.machine.table[arm]
        for _, taken, ends in self._steps(place, among, None, (arm,)):
            return among[taken[ends == state]]
        return among[:0]

    @cached_property
    def depth(self) -> Any:  # noqa: ANN401 - a column
        """By state, how many steps away from the start it is at least."""
        depth = np.full(self.size, -1, dtype=np.int16)
        depth[self.start] = distance = 0
        level = {next(iter(self.spans)): np.array([self.start])}
        while level:
            distance += 1
            if distance > np.iinfo(depth.dtype).max:
                depth = depth.astype(np.int32)
            entered = set()
            for place, states in level.items():
                for lane, _, ends in self._steps(place, states, None, None):
                    new = ends[(ends >= 0) & (depth[ends] < 0)]
                    depth[new] = distance
                    if len(new):
                        entered.add(lane.target)
            level = {place: self._at(place, depth, distance) for place in entered}
        return depth

    def before(self, state: int) -> tuple[int, int]:
        """Give an arm that reaches a state as soon as can be, not the start, and the state that it leaves."""
        target = self.place_of(state)
        for number, (place, _, arm) in enumerate(self._lanes.machine.table):
            if arm.target == target and place in self.spans:
                states = self._at(place, self.depth, int(self.depth[state]) - 1)
                if len(sources := self._into(number, state, states)):
                    return number, int(sources[0])
        raise LookupError(f"no step leads to state {state}")

    def _at(self, place: int, depth: Any, distance: int) -> Any:  # noqa: ANN401 - columns
        """Give the states of a place that are so far away."""
        first, last = self.spans[place]
        return first + np.flatnonzero(depth[first:last] == distance)

    def _is_lit(self, place: int, found: Any) -> bool:  # noqa: ANN401 - a column
        """Tell whether what leads to a place can lead to a state that was found, or was not come to."""
        first, last = self.spans.get(place, (0, 0))
        return place >= 0 and (not self._whole or bool(found[first:last].any()))

    def _out_of(self, place: int, states: Any) -> Columns:  # noqa: ANN401 - columns
        """Give all steps of some states of one place."""
        found = []
        for lane, taken, ends in self._steps(place, states, None, None):
            known = ends != UNSEEN
            sources = states[taken][known].astype(np.int32)
            arms = np.full(len(sources), lane.number, self._lanes.counted)
            found.append((sources, arms, ends[known].astype(np.int32)))
        return together(found)

    def _steps(
        self,
        place: int,
        states: Any,  # noqa: ANN401 - a column
        left: Any,  # noqa: ANN401 - a column
        arms: Container[int] | None,
    ) -> Iterator[tuple[Lane, Any, Any]]:
        """Give each lane, which of some states take it, and the states that it leads them to."""
        for lane, taken, keys in self._lanes.follow(place, self.keys_at(place, states), left, arms):
            there = np.arange(len(states)) if isinstance(taken, slice) else taken
            ends = self._numbers(lane.target, keys) if lane.target >= 0 else np.full(len(there), NO_WAY)
            yield lane, there, ends

    def _numbers(self, place: int, keys: Any) -> Any:  # noqa: ANN401 - columns
        """Give the states of a place that have these keys."""
        first, last = self.spans.get(place, (0, 0))
        if last - first == self._lanes.layouts[place].size:
            return np.add(keys, first, dtype=np.int64)
        if first == last:
            return np.full(len(keys), UNSEEN)
        seen = self._seen[place]
        spots = np.minimum(np.searchsorted(seen, keys), last - first - 1)
        return np.where(seen[spots] == keys, spots + first, UNSEEN)
