"""The keys of one place that were seen so far: as a table where few can be, else as sorted runs."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from game.play.explore.pack import Layout

DENSE = 1 << 22
"""Keys, at most, of a place that gets a table with a byte for each."""

SPARSE = 32
"""A table has so many bytes at most for each key that was seen."""


class Seen:
    """A set of keys that grows."""

    def __init__(self, layout: Layout) -> None:
        """Begin with none.

        Args:
            layout: that packs them.
        """
        self._size, self._word = layout.size, layout.word
        self._table: Any = None
        self._runs: list[Any] = []

    def add(self, found: Sequence[Any]) -> Any:  # noqa: ANN401 - columns
        """Add keys; give those that are new, sorted."""
        keys = np.concatenate(found)
        if self._table is not None:
            keys = keys[~self._table[keys]]
        keys.sort()
        keys = keys[np.concatenate(([True], keys[1:] != keys[:-1]))[: len(keys)]]
        if self._table is not None:
            self._table[keys] = True
            return keys
        for run in self._runs:
            spots = np.minimum(np.searchsorted(run, keys), len(run) - 1)
            keys = keys[run[spots] != keys]
        if len(keys):
            self._keep(keys)
        return keys

    def keys(self) -> Any:  # noqa: ANN401 - a column
        """Give all keys, sorted."""
        if self._table is not None:
            return np.flatnonzero(self._table).astype(self._word)
        return _merged(self._runs) if self._runs else np.zeros(0, dtype=self._word)

    def _keep(self, run: Any) -> None:  # noqa: ANN401 - a column
        """Keep a run; runs shrink by half at least from one to the next, so that there are few."""
        together = [run]
        while self._runs and len(self._runs[-1]) <= 2 * sum(map(len, together)):
            together.append(self._runs.pop())
        self._runs.append(_merged(together))
        if self._size <= min(DENSE, SPARSE * sum(map(len, self._runs))):
            self._table = np.zeros(self._size, dtype=bool)
            for each in self._runs:
                self._table[each] = True


def _merged(runs: Sequence[Any]) -> Any:  # noqa: ANN401 - columns
    if len(runs) == 1:
        return runs[0]
    merged = np.concatenate(runs)
    merged.sort(kind="stable")
    return merged
