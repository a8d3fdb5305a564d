"""Steps between states as columns, put together and picked out."""

from collections.abc import Iterable
from typing import Any, TypeAlias

import numpy as np

Columns: TypeAlias = tuple[Any, Any, Any]
"""By step: the state that it leaves, the arm that it takes, the state that it reaches or `NO_WAY`."""

NO_WAY = -1
"""The story has no way there."""


def together(steps: Iterable[Columns]) -> Columns:
    """Put steps end to end, column by column, and let go of the pieces: they are most of a space."""
    parts: tuple[list[Any], list[Any], list[Any]] = ([], [], [])
    for step in steps:
        for part, column in zip(parts, step, strict=True):
            part.append(column)
    found = []
    for part in parts:
        found.append(np.concatenate(part) if part else np.zeros(0, dtype=np.int32))
        part.clear()
    sources, arms, ends = found
    return sources, arms, ends


def spans(starts: Any, stops: Any) -> Any:  # noqa: ANN401 - columns
    """Give all whole numbers of several spans, one after the other."""
    lengths = stops - starts
    if not lengths.sum():
        return np.zeros(0, dtype=np.int64)
    shifts = np.repeat(starts - np.concatenate(([0], np.cumsum(lengths)[:-1])), lengths)
    return shifts + np.arange(lengths.sum())
