"""How loud each bed is now: fades, the muffled twin, and the reader's volumes. No device in here."""

import math
from collections.abc import Iterable
from dataclasses import field, replace

from game.frozen import frozen
from game.stage.settings import Volumes

FADE = 1.2
"""Seconds in which a bed comes or goes."""

MUFFLE = 0.8
"""Seconds from all clear to all muffled."""

LONE = 0.6
"""How far a bed without a muffled twin goes down when all is muffled."""


@frozen
class Pair:
    """Loudness of a bed's clear sound and of its muffled twin, 0.0 to 1.0."""

    clear: float
    muffled: float


@frozen
class Levels:
    """Where every bed stands on its way."""

    beds: dict[str, float] = field(default_factory=dict)
    """How far each bed has come, 0.0 to 1.0; one that is leaving stays until it is silent."""
    muffled: float = 0.0

    def after(self, seconds: float, wanted: Iterable[str], muffled: float) -> "Levels":
        """Give the levels some seconds later, on the way to what is wanted."""
        aims = dict.fromkeys(self.beds, 0.0) | dict.fromkeys(wanted, 1.0)
        beds = {name: _toward(self.beds.get(name, 0.0), aim, seconds / FADE) for name, aim in aims.items()}
        heard = {name: level for name, level in beds.items() if level > 0 or aims[name] > 0}
        return replace(self, beds=heard, muffled=_toward(self.muffled, muffled, seconds / MUFFLE))

    def pair(self, bed: str, volumes: Volumes, *, twin: bool) -> Pair:
        """Give the loudness of a bed, with or without a muffled twin; the two have equal power in sum."""
        come = math.sin(self.beds.get(bed, 0.0) * math.pi / 2)
        whole = come * (0.0 if volumes.muted else volumes.music / 100)
        if not twin:
            return Pair(whole * (1 - LONE * self.muffled), 0.0)
        turn = self.muffled * math.pi / 2
        return Pair(whole * math.cos(turn), whole * math.sin(turn))


def _toward(here: float, aim: float, most: float) -> float:
    return min(aim, here + most) if here < aim else max(aim, here - most)
