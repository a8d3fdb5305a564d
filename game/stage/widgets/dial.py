"""The dial in the hands: what it does to sound and words, and how it resists."""

from collections.abc import Mapping

from game.play.page import Level, Turnable

FELT_FROM = 18.0
"""Level from which the sound begins to be muffled; from about 30 it is heard."""

SOFT_FROM = 55.0
"""Level from which other people's words soften."""

SOFTEST = 3.0
"""Pixels of softness at 100 and 720 lines."""


def dial_id(meter: str) -> str:
    """Name a dial's part."""
    return f"dial:{meter}"


def turned_to(dial: Turnable, steps: int) -> int:
    """Tell where a dial comes to stand, 0 to 100, never below what it lets itself be turned to."""
    wanted = max(0, min(100, dial.value + steps * dial.step))
    return max(wanted, dial.least) if steps < 0 else wanted


def resists(dial: Turnable, steps: int) -> bool:
    """Tell whether it holds against being turned so far down."""
    return steps < 0 and dial.value + steps * dial.step < dial.least and dial.least > 0


def highest(levels: tuple[Level, ...], shown: Mapping[str, float]) -> float:
    """Give the level of the dial that is turned up most, as it stands in its movement."""
    return max((shown.get(each.meter, float(each.value)) for each in levels if each.dial), default=0.0)


def muffled(level: float) -> float:
    """Tell how far sound is muffled at a level, 0.0 to 1.0."""
    share = max(0.0, (level - FELT_FROM) / (100 - FELT_FROM))
    return round(float(share**0.8), 3)


def softness(level: float, scale: float) -> float:
    """Tell how soft other people's words are at a level, in pixels."""
    share = max(0.0, (level - SOFT_FROM) / (100 - SOFT_FROM))
    return round(SOFTEST * share * scale, 2)
