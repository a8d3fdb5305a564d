"""States, few enough that all their steps are kept in columns."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

import numpy as np

from game.play.explore.steps import Columns, spans


class Kept:
    """States in any order, and their steps in columns."""

    def __init__(self, columns: Columns, places: Any, keys: Any, arms: int, start: int) -> None:  # noqa: ANN401
        """Keep them.

        Args:
            columns: the steps, in any order.
            places: by state, the number of its place.
            keys: by state, its packed slots.
            arms: how many the machine has.
            start: the state in which a reading begins.
        """
        self.start = start
        self._arms = arms
        self.columns = columns
        self.places = places
        self.keys = keys
        self.size = len(keys)

    @cached_property
    def by_place(self) -> Mapping[int, Any]:
        """By place, its states in the order they were found."""
        order = np.argsort(self.places, kind="stable")
        names, starts = np.unique(self.places[order], return_index=True)
        return dict(zip(names.tolist(), np.split(order, starts[1:]), strict=True))

    def place_of(self, state: int) -> int:
        """Give the place of a state."""
        return int(self.places[state])

    def keys_at(self, _: int, states: Any) -> Any:  # noqa: ANN401 - columns
        """Give the keys of some states of one place."""
        return self.keys[states]

    def draw(self, place: int, found: Any, walked: Any) -> bool:  # noqa: ANN401 - columns
        """Find the states of a place from which one that was found can be reached; tell whether any was new.

        Args:
            place: its number.
            found: by state; new ones are added.
            walked: by arm, whether it is gone along.
        """
        order, starts = self._by_source
        span: Any = slice(starts[place], starts[place + 1])
        sources, arms, ends = (column[span if order is None else order[span]] for column in self.columns)
        open_ = (ends >= 0) & ~found[sources] & walked[arms]
        sources, ends = sources[open_], ends[open_]
        more = False
        while len(fresh := sources[found[ends]]):
            more = True
            found[fresh] = True
            left = ~found[sources]
            sources, ends = sources[left], ends[left]
        return more

    def out_of(self, chosen: Any) -> Columns:  # noqa: ANN401 - a column
        """Give the steps that leave some states; `chosen` tells by state whether it is one of them."""
        sources, arms, ends = self.columns
        there = np.flatnonzero(chosen[sources])
        return sources[there], arms[there], ends[there]

    def leading(self, _: int, states: Any, arms: Iterable[int]) -> Iterator[tuple[int, Any, Any]]:  # noqa: ANN401
        """Give by arm the steps from some states of a place, sorted by where they lead."""
        self._marked[states] = True
        found = [(arm, np.flatnonzero(self._marked[self._along(arm)[0]])) for arm in arms]
        self._marked[states] = False
        for arm, chosen in found:
            if len(chosen):
                sources, ends = self._along(arm)
                yield arm, sources[chosen], ends[chosen]

    def into(self, arm: int, state: int) -> Any:  # noqa: ANN401 - a column
        """Give the states from which an arm leads to a state."""
        sources, ends = self._along(arm)
        return sources[slice(*np.searchsorted(ends, np.array((state, state + 1), dtype=ends.dtype)))]

    @cached_property
    def _marked(self) -> Any:  # noqa: ANN401 - a column
        return np.zeros(self.size, dtype=bool)

    def _along(self, arm: int) -> tuple[Any, Any]:
        """Give where the steps of an arm begin and end, sorted by the end."""
        sources, ends, stops = self._by_arm
        span = slice(stops[arm], stops[arm + 1])
        return sources[span], ends[span]

    @cached_property
    def _by_arm(self) -> tuple[Any, Any, list[int]]:
        """Sort the steps by arm, and then by where they lead; give where each arm's begin, too."""
        sources, arms, ends = self.columns
        order = np.lexsort((ends, arms))
        counted = np.bincount(arms, minlength=self._arms)
        return sources[order], ends[order], [0, *np.cumsum(counted).tolist()]

    @property
    def depth(self) -> Any:  # noqa: ANN401 - a column
        """By state, how many steps away from the start it is at least."""
        return self._nearest[0]

    def before(self, state: int) -> tuple[int, int]:
        """Give the arm that reaches a state first, not the start, and the state that it leaves."""
        step = self._nearest[1][state]
        return int(self.columns[1][step]), int(self.columns[0][step])

    @cached_property
    def _nearest(self) -> tuple[Any, Any]:
        """Find by state how far away it is, and the step that reaches it first, level by level."""
        sources, _, ends = self.columns
        depth, parents = np.full(self.size, -1, dtype=np.int32), np.full(self.size, -1)
        order = np.argsort(sources, kind="stable")
        starts = np.searchsorted(sources[order], np.arange(self.size + 1))
        depth[self.start] = 0
        level = np.array([self.start])
        distance = 0
        while len(level):
            distance += 1
            steps = order[spans(starts[level], starts[level + 1])]
            steps = steps[ends[steps] >= 0]
            steps = steps[depth[ends[steps]] < 0]
            level, first = np.unique(ends[steps], return_index=True)
            depth[level] = distance
            parents[level] = steps[first]
        return depth, parents

    @cached_property
    def _by_source(self) -> tuple[Any, list[int]]:
        """Sort the steps by the place that they leave (None: they stand so), and give each place's first."""
        places = self.places[self.columns[0]]
        order = None if bool(np.all(places[1:] >= places[:-1])) else np.argsort(places, kind="stable")
        placed = places if order is None else places[order]
        count = int(self.places.max(initial=-1)) + 1
        starts: list[int] = np.searchsorted(placed, np.arange(count + 1)).tolist()
        return order, starts
