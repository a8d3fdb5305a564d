"""What a report may print: no number under five, and none that would give one away by subtraction."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

UNDER = 5
"""Smallest number of people that is printed. Source: the design of the class."""

Cell = TypeVar("Cell", bound=Hashable)


def suppress(cells: Mapping[Cell, int], *, even: bool = False) -> Mapping[Cell, int | None]:
    """Hide small cells of a total that is printed, and as many more as keep them from being worked out.

    Args:
        cells: how many people each has; nobody is in two.
        even: it is told that the highest are equal: then one of them gives the other away.

    Returns:
        The cells in their order, None where a number is hidden.
    """
    people = {cell: number for cell, number in cells.items() if number}
    hidden = {cell for cell, number in people.items() if number < UNDER}
    if even and hidden:
        hidden = set(people)
    for cell in sorted(people, key=lambda each: people[each]):
        if not hidden or _is_safe([people[each] for each in hidden]):
            break
        hidden.add(cell)
    if hidden and not _is_safe([people[each] for each in hidden]):
        return dict.fromkeys(cells)
    return {cell: None if cell in hidden else number for cell, number in cells.items()}


def _is_safe(hidden: list[int]) -> bool:
    """Tell whether what is left of the total says nothing of any one hidden cell."""
    return len(hidden) > 1 and sum(hidden) >= max(UNDER, 2 * len(hidden))


def both_large(part: int, whole: int) -> bool:
    """Tell whether a part may be printed beside its whole: neither it nor the rest is small."""
    return whole >= UNDER and all(number == 0 or number >= UNDER for number in (part, whole - part))


def about(number: int) -> int:
    """Round how many took part to the nearest five: beside a vote's total it tells nobody's absence."""
    return round(number / UNDER) * UNDER
