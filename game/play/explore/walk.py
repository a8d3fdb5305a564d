"""The states of a machine, walked one by one, the nearest first: the fast way where a story is small."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from game.frozen import frozen
from game.play.explore.compute import Reckon, judge, numbers, reckon
from game.play.explore.kept import Kept
from game.play.explore.machine import Machine
from game.play.explore.pack import Layout
from game.play.explore.place import Arm, Place
from game.play.explore.space import Space
from game.play.explore.term import YES


@frozen
class Branch:
    """An arm as functions."""

    number: int
    """Of all arms of the machine, counted through."""
    target: int
    """Of a place; -1 for none."""
    when: Reckon | None
    changes: tuple[tuple[int, Reckon], ...]


@frozen
class Step:
    """A move as functions."""

    when: Reckon | None
    branches: tuple[Branch, ...]


class Walk:
    """One walk through a machine's states."""

    def __init__(self, machine: Machine, layouts: Sequence[Layout]) -> None:
        """Make every place's moves functions, as far as anything hangs on what they change."""
        self.machine = machine
        self.layouts = layouts
        self.steps: list[tuple[Step, ...] | None] = [None] * len(machine.places)
        self.index: dict[int, int] = {}
        self.at = 0
        self.places: list[int] = []
        self.keys: list[int] = []
        self.sources: list[int] = []
        self.arms: list[int] = []
        self.ends: list[int] = []

    def run(self, most: int) -> Space:
        """Walk on until nothing is new, or more than `most` states were found."""
        start = self.machine.start
        self._number(start, self.layouts[start].pack(self.machine.first))
        while self.at < len(self.keys) <= most:
            self._expand(self.at)
            self.at += 1
        return self._space(whole=self.at == len(self.keys))

    def _expand(self, at: int) -> None:
        place = self.places[at]
        row = self.layouts[place].unpack(self.keys[at])
        for step in self._steps(place):
            if step.when is not None and not step.when(row):
                continue
            for branch in step.branches:
                if branch.when is None or branch.when(row):
                    self._follow(at, row, branch)

    def _follow(self, at: int, row: list[int], branch: Branch) -> None:
        end = -1
        if branch.target >= 0:
            after = row.copy()
            for slot, held in branch.changes:
                after[slot] = held(row)
            end = self._number(branch.target, self.layouts[branch.target].pack(after))
        self.sources.append(at)
        self.arms.append(branch.number)
        self.ends.append(end)

    def _number(self, place: int, key: int) -> int:
        name = key * len(self.machine.places) + place
        number = self.index.setdefault(name, len(self.keys))
        if number == len(self.keys):
            self.places.append(place)
            self.keys.append(key)
        return number

    def _steps(self, place: int) -> tuple[Step, ...]:
        steps = self.steps[place]
        if steps is None:
            steps = functions(self.machine.places[place], self.machine.offsets[place], self.layouts)
            self.steps[place] = steps
        return steps

    def _space(self, *, whole: bool) -> Space:
        wide = any(layout.size >= 1 << 62 for layout in self.layouts)
        keys: Any = np.array(self.keys, dtype=object if wide else np.int64)
        places, *steps = (
            np.array(each, dtype=np.int32) for each in (self.places, self.sources, self.arms, self.ends)
        )
        sources, arms, ends = steps
        return Space(
            machine=self.machine,
            layouts=tuple(self.layouts),
            states=Kept((sources, arms, ends), places, keys, len(self.machine.table), 0),
            taken=frozenset(self.arms),
            whole=whole,
            unknown=np.arange(self.at, len(self.keys)),
        )


def functions(place: Place, offset: int, layouts: Sequence[Layout]) -> tuple[Step, ...]:
    """Make a place's moves functions over rows of numbers; what no one reads afterwards is left out."""
    algebra = numbers()
    steps = []
    for move in place.moves:
        branches = []
        for arm in move.arms:
            branches.append(_branch(arm, offset, layouts))
            offset += 1
        steps.append(Step(None if move.when == YES else judge(move.when, algebra), tuple(branches)))
    return tuple(steps)


def _branch(arm: Arm, number: int, layouts: Sequence[Layout]) -> Branch:
    algebra = numbers()
    when = None if arm.when == YES else judge(arm.when, algebra)
    if arm.target is None:
        return Branch(number, -1, when, ())
    told = layouts[arm.target].slots
    changes = tuple((slot, reckon(term, algebra)) for slot, term in arm.changes if slot in told)
    return Branch(number, arm.target, when, changes)
