"""What an exploration says: that something cannot happen, how it happens, or that it is not decided."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from game.frozen import frozen
from game.play.explore.place import Hand

Road: TypeAlias = tuple[Hand, ...]
"""Decisions from the first page on, draws among them."""


@frozen
class Budget:
    """How far an exploration may go."""

    states: int = 2_000_000
    """Of one space, at most."""
    readings: int = 200
    """Seeded readings beyond a space that is not whole."""
    picks: int = 400
    """Of one such reading, at most."""
    picks_in_all: int = 20_000
    """Of the readings by which levels spread: none begins beyond it. A chapter's 200 take half of that."""
    seed: int = 7


@frozen
class Proved:
    """It cannot happen."""

    by: str = "whole"
    """`whole`: every reachable state was visited; `bounds`: no value that can come about allows it."""


@dataclass(frozen=True)
class Witnessed:
    """It happens, and this is how."""

    find: Callable[[], Road] = field(repr=False)
    """Finds the road; that may take longer than to know that there is one."""
    by: str = "whole"
    """`whole`: found by exploration; `play`: by seeded random play, so that it may not be the shortest."""

    @cached_property
    def road(self) -> Road:
        """The shortest list of picks that shows it, if the space is whole."""
        return self.find()


@frozen
class Undecided:
    """The budget ended first."""

    states: int
    """How many were visited."""


Verdict: TypeAlias = Proved | Witnessed | Undecided
