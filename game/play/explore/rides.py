"""Many parties riding along on one space at once: for each state and party, which values can come about.

A value is a bit; each party's bits begin a byte of their own. What can come about at all is known so in one
pass; the shortest road to it is asked of a `Ride` with that party alone.
"""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np

from game.play.explore.party import Party
from game.play.explore.web import Carriage, Web

BYTE = 8

WIDE = 256
"""From so many values on it pays to find the sets that are alike, and to move each of them once."""

WORD = 8
"""Bytes that are summed up at once."""

SCATTER = np.uint64(0xBF58476D1CE4E5B9)
"""Odd, so that no sum is lost; from splitmix64. Sums only find what is alike, and are checked."""

CELLS = 1 << 22
"""Values of states that are moved at once, at most."""


class Rides:
    """Which values of each party each state can have."""

    def __init__(self, web: Web, parties: Sequence[Party]) -> None:
        """Let them ride until nothing is new."""
        self._web = web
        self._parties = parties
        widths = [-(-each.widest // BYTE) for each in parties]
        stops = np.cumsum([0, *widths]).tolist()
        self._spans = [slice(*span) for span in pairwise(stops)]
        self._held = np.zeros((web.space.size, stops[-1]), dtype=np.uint8)
        self._carriers: dict[int, list[tuple[int, _Carrier]]] = {}
        machine = web.space.machine
        for number, each in enumerate(parties):
            self._write(number, web.space.start, each.layouts[machine.start].pack(machine.first))
        web.relay(self._push)

    def can(self, number: int, place: int, states: Any) -> Any:  # noqa: ANN401 - columns
        """Give for some states of a place which values of a party, by its number, can come about."""
        return _bits(self._held[states, self._spans[number]], self._parties[number].size(place))

    def _write(self, number: int, state: int, value: int) -> None:
        self._held[state, self._spans[number].start + value // BYTE] = 1 << (BYTE - 1 - value % BYTE)

    def _push(self, arm: int, sources: Any, ends: Any) -> Any:  # noqa: ANN401 - columns
        rows = self._held[sources]
        for number, carrier in self._carriers_of(arm):
            part = self._spans[number]
            moved = carrier.carry(rows[:, part], sources)
            rows[:, part.start : part.start + moved.shape[1]] = moved
            rows[:, part.start + moved.shape[1] : part.stop] = 0
        first = np.flatnonzero(np.concatenate(([True], ends[1:] != ends[:-1])))
        if len(first) < len(ends):
            rows, ends = np.bitwise_or.reduceat(rows, first, axis=0), ends[first]
        before = self._held[ends]
        rows |= before
        changed = np.flatnonzero((rows != before).any(axis=1))
        self._held[ends[changed]] = rows[changed]
        return ends[changed]

    def _carriers_of(self, number_: int) -> list[tuple[int, "_Carrier"]]:
        if number_ not in self._carriers:
            place, _, arm = self._web.space.table[number_]
            changed = {slot for slot, _ in arm.changes}
            target = place if arm.target is None else arm.target
            self._carriers[number_] = [
                (number, _Carrier(Carriage(self._web, number_, each)))
                for number, each in enumerate(self._parties)
                if each.sorts[place] != each.sorts[target] or not each.slots.isdisjoint(changed)
            ]
        return self._carriers[number_]


class _Carrier:
    """Moves the bits of one party along one arm."""

    def __init__(self, carriage: Carriage) -> None:
        self._carriage = carriage
        self._short = max(carriage.size, carriage.after) <= BYTE

    def carry(self, block: Any, states: Any) -> Any:  # noqa: ANN401 - columns
        """Give the bits of some states after the arm."""
        if self._carriage.after == 1 and self._carriage.table[1].all():
            return np.full((len(block), 1), 1 << (BYTE - 1), dtype=np.uint8)
        if self._short and self._carriage.is_fixed:
            return self._shortly[block[:, :1]]
        sorts = self._carriage.sorts(states)
        if self._carriage.size < WIDE:
            return self._apart(block, sorts)
        first, which = _alike(block, sorts)
        return self._apart(block[first], sorts[first])[which]

    def _apart(self, block: Any, sorts: Any) -> Any:  # noqa: ANN401 - columns
        """Carry each set by itself."""
        lines = max(1, CELLS // max(self._carriage.size, self._carriage.after))
        parts = [slice(first, first + lines) for first in range(0, len(block), lines)]
        size = self._carriage.size
        return np.concatenate(
            [_carried(_bits(block[part], size), self._carriage, sorts[part]) for part in parts]
        )

    @cached_property
    def _shortly(self) -> Any:  # noqa: ANN401 - a column
        """By all bits of a small party, those after the arm."""
        every = np.arange(1 << BYTE, dtype=np.uint8)[:, None]
        bits = _bits(every, self._carriage.size)
        return _carried(bits, self._carriage, np.zeros(len(every), dtype=np.int64))[:, 0]


def _carried(bits: Any, carriage: Carriage, sorts: Any) -> Any:  # noqa: ANN401 - columns
    numbers, opens = carriage.table
    if not opens.all():
        bits = bits & opens[sorts]
    after = np.zeros((len(bits), carriage.after), dtype=bool)
    spots = numbers[sorts] + np.arange(0, after.size, carriage.after, dtype=np.int32)[:, None]
    after.reshape(-1)[spots[bits]] = True
    return np.packbits(after, axis=1)


def _bits(block: Any, size: int) -> Any:  # noqa: ANN401 - columns
    return np.unpackbits(block, axis=1, count=size).astype(bool)


def _alike(block: Any, sorts: Any) -> tuple[Any, Any]:  # noqa: ANN401 - columns
    """Give one spot of all that are alike, and for each which of those it is; most are alike."""
    words = np.zeros((len(block), -(-block.shape[1] // WORD) * WORD), dtype=np.uint8)
    words[:, : block.shape[1]] = block
    summed = sorts.astype(np.uint64)
    for column in words.view(np.uint64).T:
        summed = (summed ^ column) * SCATTER
        summed ^= summed >> np.uint64(29)
    _, first, which = np.unique(summed, return_index=True, return_inverse=True)
    if np.array_equal(block[first][which], block) and np.array_equal(sorts[first][which], sorts):
        return first, which
    return np.arange(len(block)), np.arange(len(block))
