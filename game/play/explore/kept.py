"""States, few enough that all their steps are kept in columns."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import numpy as np

from game.play.explore.steps import Columns, spans


class Kept:
    """States in any order, and their steps in columns."""

    def __init__(self, columns: Columns, places: Any, keys: Any, start: int) -> None:  # noqa: ANN401 - columns
        """Keep them.

        Args:
            columns: the steps, in any order.
            places: by state, the number of its place.
            keys: by state, its packed slots.
            start: the state in which a reading begins.
        """
        self.start = start
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
