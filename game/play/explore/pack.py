"""A state of a place as one whole number: the rank of each slot between its cuts, in mixed radix."""

from collections.abc import Mapping, Sequence
from math import prod
from typing import Any

import numpy as np

from game.frozen import frozen
from game.play.explore.cone import ALL, BROAD, Scale, scale_of
from game.play.explore.machine import Machine
from game.play.explore.slot import Slot

WIDEST = 1 << 62
"""Keys below this fit a signed word of 64 bits."""

WORDS = (np.int16, np.int32, np.int64)
"""What keys are kept in, where they fit."""


@frozen
class Digit:
    """One slot that a place still tells apart."""

    slot: int
    low: int
    radix: int
    ranks: tuple[int, ...] | None
    """By value from `low`, between which cuts it lies; None where the plain value counts from `low`."""
    stand: tuple[int, ...] | None
    """By rank, the least value that has it."""


@frozen
class Layout:
    """How the states of one place are packed."""

    digits: tuple[Digit, ...]
    slots: tuple[int, ...]
    """Those of the digits."""
    size: int
    """How many keys there are: they are below this."""
    still: tuple[int, ...]
    """What each slot counts as that takes no room."""

    @property
    def word(self) -> Any:  # noqa: ANN401 - a type of columns
        """How wide a key must be in a column: most of what a large space takes are its keys."""
        return next((word for word in WORDS if self.size <= np.iinfo(word).max), object)

    def pack(self, row: Any) -> int:  # noqa: ANN401 - a row of numbers
        """Give the key of a row."""
        key = 0
        for digit in self.digits:
            rank = row[digit.slot] - digit.low
            key = key * digit.radix + (rank if digit.ranks is None else digit.ranks[rank])
        return key

    def unpack(self, key: int) -> list[int]:
        """Give a row that has this key."""
        row = list(self.still)
        for digit in reversed(self.digits):
            key, rank = divmod(key, digit.radix)
            row[digit.slot] = rank + digit.low if digit.stand is None else digit.stand[rank]
        return row

    def pack_columns(self, row: Any, shape: int | tuple[int, ...]) -> Any:  # noqa: ANN401 - a row of columns
        """Give the keys of many rows at once."""
        keys: Any = np.zeros(shape, dtype=np.int64 if self.size <= WIDEST else object)
        for digit in self.digits:
            rank = row[digit.slot] - digit.low
            if digit.ranks is not None:
                rank = np.asarray(digit.ranks, dtype=np.int64)[rank]
            keys = keys * digit.radix + rank
        return keys.astype(self.word, copy=False)

    def unpack_columns(self, keys: Any) -> list[Any]:  # noqa: ANN401 - an array of keys
        """Give rows of columns that have these keys; slots that do not count are plain numbers."""
        row: list[Any] = list(self.still)
        for digit in reversed(self.digits):
            keys, rank = keys // digit.radix, (keys % digit.radix).astype(np.int64)
            row[digit.slot] = rank + digit.low if digit.stand is None else np.asarray(digit.stand)[rank]
        return row


def lay_out(machine: Machine, cuts: Sequence[Mapping[int, int]]) -> tuple[Layout, ...]:
    """Find the packing of every place with the cuts of its cone; places that tell the same share one."""
    slots = machine.ground.slots
    scale = scale_of(slots)
    known: dict[tuple[int, int], Digit] = {}
    alike: dict[tuple[tuple[int, int], ...], Layout] = {}
    shared: dict[tuple[int, ...], tuple[int, ...]] = {}
    layouts = []
    for each in cuts:
        told = tuple(sorted(each.items()))
        if told not in alike:
            for cut in told:
                if cut not in known:
                    known[cut] = _digit(slots, scale, cut)
            digits = tuple(digit for cut in told if (digit := known[cut]).radix > 1)
            names = tuple(digit.slot for digit in digits)
            size = prod(digit.radix for digit in digits)
            alike[told] = Layout(digits, shared.setdefault(names, names), size, machine.first)
        layouts.append(alike[told])
    return tuple(layouts)


def _digit(slots: tuple[Slot, ...], scale: Scale, cut: tuple[int, int]) -> Digit:
    number, cuts = cut
    slot = slots[number]
    if slot.high - slot.low > BROAD:
        return Digit(number, slot.low, slot.high - slot.low + 1 if cuts == ALL else 1, None, None)
    ranks, stand = [0], [slot.low]
    for value in range(slot.low + 1, slot.high + 1):
        if cuts >> (value - scale.base) & 1:
            stand.append(value)
        ranks.append(len(stand) - 1)
    plain = len(stand) == len(ranks)
    return Digit(
        number, slot.low, len(stand), None if plain else tuple(ranks), None if plain else tuple(stand)
    )
