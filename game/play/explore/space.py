"""A walked state space: which states there are, how they follow one another, and the nearest way to each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from game.play.explore.anew import Anew
from game.play.explore.compute import columns, judge
from game.play.explore.kept import Kept
from game.play.explore.machine import Machine, Table
from game.play.explore.pack import Layout
from game.play.explore.term import Fact, every


@dataclass(frozen=True)
class Space:
    """States and steps as columns."""

    machine: Machine
    layouts: tuple[Layout, ...]
    states: Kept | Anew
    """Which there are, and how they follow one another."""
    taken: frozenset[int]
    """Every arm that some step takes."""
    whole: bool
    """Every reachable state is there."""
    unknown: Any = ()
    """States of which it was not found out where they lead at all."""

    @property
    def size(self) -> int:
        """How many states there are."""
        return self.states.size

    @property
    def places(self) -> Any:  # noqa: ANN401 - a column
        """By state, the number of its place."""
        return self.states.places

    @property
    def keys(self) -> Any:  # noqa: ANN401 - a column
        """By state, its packed slots."""
        return self.states.keys

    @property
    def by_place(self) -> Mapping[int, Any]:
        """By place, its states in the order they were found."""
        return self.states.by_place

    @property
    def sources(self) -> Any:  # noqa: ANN401 - a column
        """By step, the state it leaves."""
        return self.states.columns[0]

    @property
    def arms(self) -> Any:  # noqa: ANN401 - a column
        """By step, the arm it takes, all arms of the machine counted through."""
        return self.states.columns[1]

    @property
    def ends(self) -> Any:  # noqa: ANN401 - a column
        """By step, the state it reaches; -1 where the story has no way."""
        return self.states.columns[2]

    @property
    def table(self) -> Table:
        """By number, each arm with its place and move."""
        return self.machine.table

    @property
    def start(self) -> int:
        """The state in which a reading begins."""
        return self.states.start

    @property
    def depth(self) -> Any:  # noqa: ANN401 - a column
        """By state, how many picks away it is at least."""
        return self.states.depth

    def road(self, state: int) -> Iterator[int]:
        """Give the arms of the nearest way to a state, in order."""
        arms: list[int] = []
        while state != self.start:
            arm, state = self.states.before(state)
            arms.append(arm)
        return reversed(arms)

    def rows(self, place: int) -> tuple[Any, list[Any]]:
        """Give the states of a place, and their slots as columns."""
        states = self.by_place.get(place, np.zeros(0, dtype=np.int64))
        return states, self.layouts[place].unpack_columns(self.states.keys_at(place, states))

    def column(self, place: int, states: Any, slot: int) -> Any:  # noqa: ANN401 - columns
        """Give what a slot holds in some states of one place."""
        return np.broadcast_to(
            self.layouts[place].unpack_columns(self.states.keys_at(place, states))[slot], states.shape
        )

    def holding(self, place: int, fact: Fact) -> Any:  # noqa: ANN401 - a column
        """Give the states of a place in which a fact is so."""
        states, row = self.rows(place)
        return states[np.broadcast_to(judge(fact, columns())(row), states.shape).astype(bool)]

    def taking(self, number: int) -> Any:  # noqa: ANN401 - a column
        """Give the states in which an arm is taken."""
        place, move, arm = self.table[number]
        return self.holding(place, every(move.when, arm.when))

    def nearest(self, states: Any) -> int:  # noqa: ANN401 - a column
        """Give the nearest of some states, at least one."""
        return int(states[np.argmin(self.depth[states])])
