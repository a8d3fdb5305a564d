"""Seeded numbers as a value: splitmix64, the same on every machine.

Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

_MASK = (1 << 64) - 1

GAMMA = 0x9E3779B97F4A7C15
"""From each chance to the next; they come round after 2**64."""


def sow(seed: int) -> int:
    """Give the first chance of a reading.

    Args:
        seed: any whole number; only its lowest 64 bits count.
    """
    return seed & _MASK


def sow_apart(seed: int) -> int:
    """Give a first chance for whoever reads at random: it has nothing to do with what the reading draws.

    Args:
        seed: of the reading.
    """
    return sow(~seed)


def draw(chance: int, weights: Sequence[int]) -> tuple[int, int]:
    """Draw one of several weights.

    Args:
        chance: where the numbers stand, 0 to 2**64 - 1.
        weights: at least one, each at least 1.

    Returns:
        Which weight was drawn, from 0; and the next chance.
    """
    chance = (chance + GAMMA) & _MASK
    return fall(mix(chance), weights), chance


def fall(point: int, weights: Sequence[int]) -> int:
    """Tell which weight a point falls on, from 0.

    Args:
        point: 0 to 2**64 - 1.
        weights: at least one, each at least 1.
    """
    return bisect_right(tuple(accumulate(weights)), (point * sum(weights)) >> 64)


def mix(number: Any) -> Any:  # noqa: ANN401 - a number, or a column of words of 64 bits
    """Give the point of a chance."""
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & _MASK
    return number ^ (number >> 31)
