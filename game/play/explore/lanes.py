"""A machine's arms over columns: which of many states take each, and what they hold after it."""

from collections.abc import Container, Iterator, Sequence
from typing import Any

import numpy as np

from game.frozen import frozen
from game.play.explore.compute import Reckon, columns, judge, reckon
from game.play.explore.machine import Machine
from game.play.explore.pack import Layout
from game.play.explore.place import Arm, Place
from game.play.explore.term import YES


@frozen
class Lane:
    """An arm as functions over columns."""

    number: int
    """Of all arms of the machine, counted through."""
    target: int
    """Of a place; -1 for none."""
    when: Reckon | None
    """The move is open and goes this way."""
    changes: tuple[tuple[int, Reckon], ...]


class Lanes:
    """All arms of a machine, each made functions when its place is first asked about."""

    def __init__(self, machine: Machine, layouts: Sequence[Layout]) -> None:
        """Know the packing of each place."""
        self.machine = machine
        self.layouts = layouts
        self.counted: Any = np.int16 if len(machine.table) < np.iinfo(np.int16).max else np.int32
        """How arms are counted in columns."""
        self._lanes: dict[int, tuple[Lane, ...]] = {}

    def of(self, place: int) -> tuple[Lane, ...]:
        """Give the lanes of a place."""
        if place not in self._lanes:
            offset = self.machine.offsets[place]
            self._lanes[place] = tuple(_lanes(self.machine.places[place], offset, self.layouts))
        return self._lanes[place]

    def follow(
        self,
        place: int,
        keys: Any,  # noqa: ANN401 - a column
        left: Any = None,  # noqa: ANN401 - a column
        arms: Container[int] | None = None,
    ) -> Iterator[tuple[Lane, Any, Any]]:
        """Give each lane with the states that take it, and the keys that it leads them to.

        Args:
            place: that the states are of.
            keys: of the states.
            left: which of them are asked about; who asks may take more of them out between two lanes.
            arms: those that are asked about; None asks about all.
        """
        row = self.layouts[place].unpack_columns(keys)
        for lane in self.of(place):
            if arms is not None and lane.number not in arms:
                continue
            open_ = left
            if lane.when is not None:
                open_ = np.broadcast_to(lane.when(row), keys.shape)
                open_ = open_ if left is None else open_ & left
            taken: Any = slice(None) if open_ is None else np.flatnonzero(open_)
            size = len(keys) if open_ is None else len(taken)
            if size:
                yield lane, taken, self._after(lane, row, taken, size)

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
