"""The arms of a space, along which what rides is handed on."""

import heapq
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np

from game.play.explore.compute import columns, judge, reckon
from game.play.explore.mention import mentioned
from game.play.explore.party import Party
from game.play.explore.place import LEAVING
from game.play.explore.space import Space
from game.play.explore.telling import Telling
from game.play.explore.term import every

Push: TypeAlias = Callable[[int, Any, Any], Any]
"""Hands on along an arm, from states that got something new to those it leads to, sorted; gives those of them
that got something new by that."""


class Web:
    """The arms of a space, place by place."""

    def __init__(self, space: Space, telling: Telling) -> None:
        """Look at which arms there are."""
        self.space = space
        self.untold: set[int] = set()
        """Arms that stay on their state, open or not: the party tells, and not the state."""
        self._staying: dict[int, list[int]] = {}
        self._leaving: dict[int, list[int]] = {}
        for number, (place, move, arm) in enumerate(space.table):
            stays = arm.target == place and move.kind not in LEAVING
            if stays and telling.when(place, move, arm):
                self.untold.add(number)
            elif number not in space.taken or arm.target is None:
                continue
            (self._staying if stays else self._leaving).setdefault(place, []).append(number)

    def towards(self, target: int) -> Sequence[int]:
        """Give the arms that lead to a place."""
        return self._towards.get(target, ())

    @cached_property
    def _towards(self) -> Mapping[int | None, Sequence[int]]:
        """By place, the arms that lead there: a road asks at each step, however long the story is."""
        found: dict[int | None, list[int]] = {}
        for arms in (*self._staying.values(), *self._leaving.values()):
            for arm in arms:
                found.setdefault(self.space.table[arm][2].target, []).append(arm)
        return found

    def into(self, arm: int, state: int) -> Any:  # noqa: ANN401 - a column
        """Give the states from which an arm leads to a state."""
        return np.array([state]) if arm in self.untold else self.space.states.into(arm, state)

    def relay(self, push: Push) -> None:
        """Hand on along the arms, from the first page, until nothing is new anywhere."""
        machine = self.space.machine
        waits = np.zeros(self.space.size, dtype=bool)
        waits[self.space.start] = True
        visits = [0] * len(machine.places)
        heap, queued = [(machine.rank[machine.start], 0, machine.start)], {machine.start}
        while heap:
            _, _, place = heapq.heappop(heap)
            visits[place] += 1
            queued.discard(place)
            there = self.space.by_place[place]
            fresh = there[waits[there]]
            waits[fresh] = False
            for arm, changed in self._pushed(self._leaving, place, self._saturate(place, fresh, push), push):
                target = machine.table[arm][2].target
                waits[changed] = True
                if len(changed) and target is not None and target not in queued:
                    # Of one circle, the place that was visited least comes first: it has gathered most.
                    queued.add(target)
                    heapq.heappush(heap, (machine.rank[target], visits[target], target))

    def _pushed(
        self,
        ways: Mapping[int, Sequence[int]],
        place: int,
        states: Any,  # noqa: ANN401 - a column
        push: Push,
    ) -> Iterator[tuple[int, Any]]:
        """Hand on from some states of a place; give by arm those that got something new."""
        arms = ways.get(place, ())
        told = [arm for arm in arms if arm not in self.untold]
        for arm, sources, ends in self.space.states.leading(place, states, told):
            yield arm, push(arm, sources, ends)
        for arm in arms:
            if arm in self.untold:
                yield arm, push(arm, states, states)

    def _saturate(self, place: int, states: Any, push: Push) -> Any:  # noqa: ANN401 - columns
        """Hand on within a place; give all states that got something new, the first ones too."""
        found, fresh = [states], states
        while len(fresh) and place in self._staying:
            changed = [new for _, new in self._pushed(self._staying, place, fresh, push)]
            fresh = np.unique(np.concatenate([states[:0], *changed]))
            found.append(fresh)
        return np.unique(np.concatenate(found)) if len(found) > 1 else states


class Carriage:
    """How one arm moves the values of a party."""

    def __init__(self, web: Web, number: int, party: Party) -> None:
        """Find what it changes, and what that hangs on."""
        place, move, arm = web.space.table[number]
        self._space = web.space
        self._number = number
        self._party = party
        self._place = place
        self._target = place if arm.target is None else arm.target
        self._changes = [(slot, term) for slot, term in arm.changes if slot in party.slots]
        self._when = every(move.when, arm.when) if number in web.untold else None
        self.size = party.size(place)
        self.after = party.size(self._target)
        """How many values there are on the place that it leads to."""

    @cached_property
    def table(self) -> tuple[Any, Any]:
        """Give by sort of state and by value the value's new number, and whether it is moved at all."""
        algebra = columns()
        row = self._party.spread(self._place, self._kinds[0])
        shape = (max(1, len(self._kinds[1])), self.size)
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

    def sorts(self, states: Any) -> Any:  # noqa: ANN401 - columns
        """Give the sort of some states that it leaves: those alike in all that the moving hangs on."""
        if len(self._kinds[1]) <= 1:
            return np.zeros(len(states), dtype=np.int64)
        return np.searchsorted(self._kinds[1], self._key(self._rows(states)))

    @cached_property
    def _kinds(self) -> tuple[list[Any], Any]:
        """Give one row for each sort of state, and the sorts' keys; none where all states are alike."""
        row: list[Any] = list(self._space.layouts[self._place].still)
        if not self._told:
            return row, np.zeros(0, dtype=np.int64)
        states = self._space.taking(self._number) if self._when is None else self._space.rows(self._place)[0]
        full = self._rows(states)
        keys, first = np.unique(self._key(full), return_index=True)
        for slot in self._told:
            row[slot] = full[slot][first]
        return row, keys

    @cached_property
    def _told(self) -> list[int]:
        """Slots that the moving hangs on and the states tell."""
        read = {slot for _, term in self._changes for slot in mentioned(term)}
        read |= mentioned(self._when) if self._when is not None else set()
        told = self._space.layouts[self._place].slots
        return [slot for slot in told if slot in read - self._party.slots]

    def _rows(self, states: Any) -> list[Any]:  # noqa: ANN401 - a column
        return self._space.layouts[self._place].unpack_columns(
            self._space.states.keys_at(self._place, states)
        )

    def _key(self, row: list[Any]) -> Any:  # noqa: ANN401 - a column
        """Count in one number all that the moving hangs on."""
        slots = self._space.machine.ground.slots
        key: Any = 0
        for slot in self._told:
            low, high = slots[slot].low, slots[slot].high
            key = key * (high - low + 1) + (row[slot] - low)
        return key
