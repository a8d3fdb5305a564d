"""A walked state space: which states there are, how they follow one another, and the nearest way to each."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from game.play.explore.compute import columns, judge
from game.play.explore.machine import Machine, Table
from game.play.explore.pack import Layout
from game.play.explore.term import Fact


@dataclass(frozen=True)
class Space:
    """States and steps as columns."""

    machine: Machine
    layouts: tuple[Layout, ...]
    places: Any
    """By state, the number of its place."""
    keys: Any
    """By state, its packed slots."""
    sources: Any
    """By step, the state it leaves."""
    arms: Any
    """By step, the arm it takes, all arms of the machine counted through."""
    ends: Any
    """By step, the state it reaches; -1 where the story has no way."""
    whole: bool
    """Every reachable state is there."""
    unknown: Any
    """States of which it was not found out where they all lead; none where the space is whole."""
    start: int = 0
    """The state in which a reading begins."""

    @property
    def size(self) -> int:
        """How many states there are."""
        return len(self.keys)

    @cached_property
    def table(self) -> Table:
        """By number, each arm with its place and move."""
        return self.machine.table

    @cached_property
    def by_place(self) -> dict[int, Any]:
        """By place, its states in the order they were found."""
        order = np.argsort(self.places, kind="stable")
        sorted_places = self.places[order]
        names, starts = np.unique(sorted_places, return_index=True)
        return dict(zip(names.tolist(), np.split(order, starts[1:]), strict=True))

    @cached_property
    def taken(self) -> frozenset[int]:
        """Every arm that some step takes."""
        return frozenset(np.flatnonzero(np.bincount(self.arms, minlength=len(self.table))).tolist())

    @cached_property
    def first_step(self) -> dict[int, int]:
        """By arm, the nearest of the steps that take it."""
        order = np.argsort(self.depth[self.sources], kind="stable")
        arms, first = np.unique(self.arms[order], return_index=True)
        return dict(zip(arms.tolist(), order[first].tolist(), strict=True))

    @property
    def depth(self) -> Any:  # noqa: ANN401 - a column
        """By state, how many picks away it is at least."""
        return self._nearest[0]

    @property
    def parents(self) -> Any:  # noqa: ANN401 - a column
        """By state, the step that reaches it first; -1 for the start."""
        return self._nearest[1]

    @cached_property
    def _nearest(self) -> tuple[Any, Any]:
        """Find the nearest way to each state, level by level."""
        depth = np.full(self.size, -1, dtype=np.int32)
        parents = np.full(self.size, -1, dtype=np.int64)
        order = np.argsort(self.sources, kind="stable")
        starts = np.searchsorted(self.sources[order], np.arange(self.size + 1))
        depth[self.start] = 0
        level = np.array([self.start], dtype=np.int64)
        distance = 0
        while len(level):
            distance += 1
            steps = order[spans(starts[level], starts[level + 1])]
            ends = self.ends[steps]
            fresh = ends >= 0
            fresh[fresh] = depth[ends[fresh]] < 0
            steps, ends = steps[fresh], ends[fresh]
            level, first = np.unique(ends, return_index=True)
            depth[level] = distance
            parents[level] = steps[first]
        return depth, parents

    def road(self, state: int) -> Iterator[int]:
        """Give the arms of the nearest way to a state, in order."""
        arms: list[int] = []
        step = int(self.parents[state])
        while step >= 0:
            arms.append(int(self.arms[step]))
            step = int(self.parents[self.sources[step]])
        return reversed(arms)

    def rows(self, place: int) -> tuple[Any, list[Any]]:
        """Give the states of a place, and their slots as columns."""
        states = self.by_place.get(place, np.zeros(0, dtype=np.int64))
        return states, self.layouts[place].unpack_columns(self.keys[states])

    def column(self, place: int, states: Any, slot: int) -> Any:  # noqa: ANN401 - columns
        """Give what a slot holds in some states of one place."""
        return np.broadcast_to(self.layouts[place].unpack_columns(self.keys[states])[slot], states.shape)

    def holding(self, place: int, fact: Fact) -> Any:  # noqa: ANN401 - a column
        """Give the states of a place in which a fact is so."""
        states, row = self.rows(place)
        return states[np.broadcast_to(judge(fact, columns())(row), states.shape).astype(bool)]

    def nearest(self, states: Any) -> int:  # noqa: ANN401 - a column
        """Give the nearest of some states, at least one."""
        return int(states[np.argmin(self.depth[states])])


def spans(starts: Any, stops: Any) -> Any:  # noqa: ANN401 - columns
    """Give all whole numbers of several spans, one after the other."""
    lengths = stops - starts
    if not lengths.sum():
        return np.zeros(0, dtype=np.int64)
    shifts = np.repeat(starts - np.concatenate(([0], np.cumsum(lengths)[:-1])), lengths)
    return shifts + np.arange(lengths.sum())
