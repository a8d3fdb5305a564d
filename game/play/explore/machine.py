"""A story as a machine over slots: all its places, and what is told of them at a glance."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

from game.play.explore.circles import circles
from game.play.explore.ground import Ground
from game.play.explore.place import Arm, Hand, Kind, Move, Place
from game.play.explore.varied import varied
from game.play.trail import Drew

Table: TypeAlias = tuple[tuple[int, Move, Arm], ...]
"""Each arm with its place's number and its move, all arms of a machine counted through."""


@dataclass(frozen=True)
class Machine:
    """All places, and where a reading begins."""

    ground: Ground
    places: tuple[Place, ...]
    start: int
    first: tuple[int, ...]
    """What each slot holds on the first page."""

    def only(self, kinds: frozenset[Kind]) -> "Machine":
        """Leave out all other sorts of moves."""
        places = tuple(
            Place(each.passage, tuple(move for move in each.moves if move.kind in kinds), each.ends)
            for each in self.places
        )
        return Machine(self.ground, places, self.start, self.first)

    @cached_property
    def table(self) -> Table:
        """Every arm with its place and move."""
        places = enumerate(self.places)
        return tuple(
            (number, move, arm) for number, place in places for move in place.moves for arm in move.arms
        )

    @cached_property
    def offsets(self) -> list[int]:
        """By place, the number of its first arm, all arms counted through."""
        found, total = [], 0
        for place in self.places:
            found.append(total)
            for move in place.moves:
                total += len(move.arms)
        return found

    @cached_property
    def circles(self) -> list[list[int]]:
        """Places that lead back to one another, or a place alone; each before all that it leads to."""
        following = [
            [arm.target for move in place.moves for arm in move.arms if arm.target is not None]
            for place in self.places
        ]
        return circles(following)[::-1]

    @cached_property
    def rank(self) -> list[int]:
        """By place its rank: outside of circles every arm leads to a higher one."""
        found = [0] * len(self.places)
        for number, circle in enumerate(self.circles):
            for place in circle:
                found[place] = number
        return found

    @cached_property
    def varied(self) -> list[int]:
        """By place, a bit for each slot that some road may have changed before."""
        return varied(self.places, self.start, self.first, self.circles)


def decisions(table: Table, arms: Iterable[Any]) -> tuple[Hand, ...]:
    """Give the decisions that take these arms, draws among them."""
    found: list[Hand] = []
    for number in arms:
        _, move, arm = table[number]
        found.append(move.pick)
        if arm.drew is not None:
            found.append(Drew(arm.drew))
    return tuple(found)
