"""Which share of roads ends where, if every decision were made evenly.

Even picks: uniform over the open offers, `sit` counting as one of them, and over a guess's options; a draw by
its weights; the dial untouched, nothing written or skipped, and nothing fades.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from game.frozen import frozen
from game.play.explore.build import build
from game.play.explore.circles import circles
from game.play.explore.place import EVEN
from game.play.explore.run import layouts, run
from game.play.explore.space import Space
from game.play.explore.steps import spans
from game.play.explore.traps import endings
from game.play.explore.verdict import Budget, Undecided
from game.story.model import Story

DENSE = 1500
"""A circle of so many states is solved at once; a larger one by going round."""

RESIDUAL = 1e-12
"""Share that may still go round in a large circle when its rest is left out; below 1e-9 for all of them."""

ROUNDS = 200_000
"""How often a large circle is gone round at most."""


@frozen
class Shares:
    """Shares of roads, 0 to 1; together 1 but for less than 1e-9."""

    endings: Mapping[str, float]
    """By passage, in the story's order."""
    stuck: float
    """Where nothing is open under even picks."""
    caught: float
    """Going round without an end."""
    states: int
    """How many states the even picks visit."""


def shares(story: Story, budget: Budget | None = None) -> Shares | Undecided:
    """Give the share of roads for each ending; undecided where the space is not whole."""
    machine = build(story).only(EVEN)
    space = run(machine, layouts(machine), (budget or Budget()).states)
    if not space.whole:
        return Undecided(space.size)
    flow = Flow(space)
    flow.run()
    places = [number for number, place in enumerate(machine.places) if story.passages[place.passage].ending]
    final = np.zeros(space.size, dtype=bool)
    final[endings(space)] = True
    ended = {
        machine.places[place].passage: float(flow.mass[(space.places == place) & final].sum())
        for place in places
    }
    stuck = float(flow.mass[(flow.out == 0) & ~final].sum()) + flow.fallen
    return Shares(ended, stuck, flow.caught, space.size)


class Flow:
    """Probability running through a whole space."""

    def __init__(self, space: Space) -> None:
        """Find how likely each step is from its state."""
        arms = space.table
        weight = np.array([arm.weight / arm.of for _, _, arm in arms] or [0.0])[space.arms]
        order = np.argsort(space.sources, kind="stable")
        self.space = space
        self.sources, self.ends = space.sources[order], space.ends[order]
        self.out = np.bincount(self.sources, weights=weight[order], minlength=space.size)
        self.chance = weight[order] / self.out[self.sources]
        self.starts = np.searchsorted(self.sources, np.arange(space.size + 1))
        self.mass = np.zeros(space.size)
        self.mass[space.start] = 1.0
        self.caught = 0.0
        self.fallen = 0.0

    def run(self) -> None:
        """Let the whole probability run from the first page to where it ends."""
        waiting = np.bincount(self.ends[self.ends >= 0], minlength=self.space.size)
        level = np.flatnonzero(waiting == 0)
        left = np.ones(self.space.size, dtype=bool)
        while len(level):
            left[level] = False
            ends = self._push(level)
            waiting -= np.bincount(ends, minlength=self.space.size) if len(ends) > len(waiting) // 8 else 0
            if len(ends) <= len(waiting) // 8:
                np.subtract.at(waiting, ends, 1)
            level = np.unique(ends[(waiting[ends] == 0) & left[ends]])
        self._circles(np.flatnonzero(left))

    def _push(self, states: Any) -> Any:  # noqa: ANN401 - columns
        """Let what is in these states run on; give where it went."""
        steps = spans(self.starts[states], self.starts[states + 1])
        flows, ends = self.mass[self.sources[steps]] * self.chance[steps], self.ends[steps]
        self.fallen += float(flows[ends < 0].sum())
        np.add.at(self.mass, ends[ends >= 0], flows[ends >= 0])
        return ends[ends >= 0]

    def _circles(self, states: Any) -> None:  # noqa: ANN401 - a column
        """Let the rest run: what stands in circles, and what comes after them."""
        number = np.full(self.space.size, -1, dtype=np.int64)
        number[states] = np.arange(len(states))
        following: list[list[int]] = []
        for state in states.tolist():
            ends = self.ends[self.starts[state] : self.starts[state + 1]]
            following.append(number[ends[ends >= 0]].tolist())
        for circle in reversed(circles(following)):
            inside = states[np.array(sorted(circle))]
            if len(circle) > 1 or circle[0] in following[circle[0]]:
                self._turn(inside)
            else:
                self._push(inside)

    def _turn(self, states: Any) -> None:  # noqa: ANN401 - a column
        """Find how often each state of a circle is passed, and let it run on from there."""
        steps = spans(self.starts[states], self.starts[states + 1])
        spot = np.full(self.space.size, -1, dtype=np.int64)
        spot[states] = np.arange(len(states))
        inner = self.ends[steps] >= 0
        inner[inner] = spot[self.ends[steps][inner]] >= 0
        within, leaving = steps[inner], steps[~inner]
        if not len(leaving):
            self.caught += float(self.mass[states].sum())
            return
        sources, ends = spot[self.sources[within]], spot[self.ends[within]]
        solve = _solved if len(states) <= DENSE else _gone_round
        self.mass[states] = solve(self.mass[states], sources, ends, self.chance[within])
        flows, ends = self.mass[self.sources[leaving]] * self.chance[leaving], self.ends[leaving]
        self.fallen += float(flows[ends < 0].sum())
        np.add.at(self.mass, ends[ends >= 0], flows[ends >= 0])


def _solved(inflow: Any, sources: Any, ends: Any, chance: Any) -> Any:  # noqa: ANN401 - columns
    matrix = np.eye(len(inflow))
    np.add.at(matrix, (ends, sources), -chance)
    return np.linalg.solve(matrix, inflow)


def _gone_round(inflow: Any, sources: Any, ends: Any, chance: Any) -> Any:  # noqa: ANN401 - columns
    total, running = inflow.copy(), inflow
    for _ in range(ROUNDS):
        running = np.bincount(ends, weights=running[sources] * chance, minlength=len(inflow))
        total += running
        if running.sum() < RESIDUAL:
            break
    return total
