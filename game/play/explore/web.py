"""The steps of a space sorted by arms, for what rides along on them."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from game.play.explore.compute import columns, judge, reckon
from game.play.explore.mention import mentioned
from game.play.explore.party import Party
from game.play.explore.place import LEAVING
from game.play.explore.space import Space
from game.play.explore.telling import Telling
from game.play.explore.term import every


@dataclass(frozen=True, slots=True)
class Thread:
    """All steps that take one arm, sorted by where they lead."""

    arm: int
    sources: Any
    ends: Any
    is_told: bool
    """The states tell whether it is open; else it stays on its state, and the party tells."""


class Web:
    """The threads of a space, place by place."""

    def __init__(self, space: Space, telling: Telling) -> None:
        """Sort the steps."""
        self.space = space
        self.rank = space.machine.rank
        self.staying: list[list[Thread]] = [[] for _ in space.machine.places]
        self.leaving: list[list[Thread]] = [[] for _ in space.machine.places]
        order = np.lexsort((space.ends, space.arms))
        starts = np.searchsorted(space.arms[order], np.arange(len(space.table) + 1)).tolist()
        for number, (place, move, arm) in enumerate(space.table):
            steps = order[starts[number] : starts[number + 1]]
            stays = arm.target == place and move.kind not in LEAVING
            if stays and telling.when(place, move, arm):
                there = space.by_place.get(place, np.zeros(0, dtype=np.int64))
                self.staying[place].append(Thread(number, there, there, is_told=False))
            elif len(steps) and arm.target is not None:
                thread = Thread(
                    number, space.sources[steps], space.ends[steps].astype(np.int64), is_told=True
                )
                (self.staying if stays else self.leaving)[place].append(thread)

    def relay(self, push: Callable[[Thread, Any], Any]) -> None:
        """Hand on along the threads, from the first page, until nothing is new anywhere.

        Args:
            push: hands on along one thread from the marked states; gives those that got something new.
        """
        start = self.space.start
        first = int(self.space.places[start])
        waiting = {first: [np.array([start])]}
        heap = [(self.rank[first], first)]
        marked = np.zeros(self.space.size, dtype=bool)
        while heap:
            _, place = heapq.heappop(heap)
            states = self._saturate(place, np.unique(np.concatenate(waiting.pop(place))), marked, push)
            marked[states] = True
            for thread in self.leaving[place]:
                changed = push(thread, marked)
                if len(changed):
                    target = int(self.space.places[changed[0]])
                    if target not in waiting:
                        heapq.heappush(heap, (self.rank[target], target))
                    waiting.setdefault(target, []).append(changed)
            marked[states] = False

    def _saturate(
        self,
        place: int,
        states: Any,  # noqa: ANN401 - a column
        marked: Any,  # noqa: ANN401 - a column
        push: Callable[[Thread, Any], Any],
    ) -> Any:  # noqa: ANN401 - a column
        """Hand on within a place; give all states that got something new, the first ones too."""
        found, fresh = [states], states
        while len(fresh) and self.staying[place]:
            marked[fresh] = True
            changed = [push(thread, marked) for thread in self.staying[place]]
            marked[fresh] = False
            fresh = np.unique(np.concatenate(changed))
            found.append(fresh)
        return np.unique(np.concatenate(found)) if len(found) > 1 else states


class Carriage:
    """How one arm moves the values of a party."""

    def __init__(self, space: Space, thread: Thread, party: Party) -> None:
        """Find what it changes, and what that hangs on."""
        place, move, arm = space.table[thread.arm]
        self._space = space
        self._thread = thread
        self._party = party
        self._place = place
        self._target = place if arm.target is None else arm.target
        self._changes = [(slot, term) for slot, term in arm.changes if slot in party.slots]
        self._when = None if thread.is_told else every(move.when, arm.when)
        self.size = party.size(place)
        self.after = party.size(self._target)
        """How many values there are on the place that it leads to."""

    @cached_property
    def table(self) -> tuple[Any, Any]:
        """Give by sort of state and by value the value's new number, and whether it is moved at all."""
        algebra = columns()
        row = self._party.spread(self._place, self._sorts[0])
        shape = (int(self._sorts[1].max(initial=0)) + 1, self.size)
        after = row.copy()
        for slot, term in self._changes:
            after[slot] = reckon(term, algebra)(row)
        opens = True if self._when is None else judge(self._when, algebra)(row)
        numbers = self._party.number(self._target, after, shape)
        return numbers.astype(np.uint16), np.broadcast_to(opens, shape)

    @property
    def is_fixed(self) -> bool:
        """Every state is moved alike."""
        return len(self.table[0]) == 1

    @property
    def sorts(self) -> Any:  # noqa: ANN401 - a column
        """By step of the thread, the sort of its source: those alike in all that the moving hangs on."""
        return self._sorts[1]

    @cached_property
    def _sorts(self) -> tuple[list[Any], Any]:
        """Give one row for each sort of state, and the sort of each source."""
        layout = self._space.layouts[self._place]
        read = {slot for _, term in self._changes for slot in mentioned(term)}
        read |= mentioned(self._when) if self._when is not None else set()
        told = [each.slot for each in layout.digits if each.slot in read - self._party.slots]
        row: list[Any] = list(layout.still)
        if not told:
            return row, np.zeros(len(self._thread.sources), dtype=np.int64)
        full = layout.unpack_columns(self._space.states.keys_at(self._place, self._thread.sources))
        key: Any = 0
        for slot in told:
            low, high = full[slot].min(initial=0), full[slot].max(initial=0)
            key = key * int(high - low + 1) + (full[slot] - low)
        _, first, sorts = np.unique(key, return_index=True, return_inverse=True)
        for slot in told:
            row[slot] = full[slot][first]
        return row, sorts
