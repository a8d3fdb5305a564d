"""All parties that ride on one space: which are needed, what they can come to, and how."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np

from game.play.explore.compute import columns, judge
from game.play.explore.party import Party, hidden, party, riding
from game.play.explore.rider import Ride
from game.play.explore.rides import BYTE, Rides
from game.play.explore.space import Space
from game.play.explore.telling import Telling
from game.play.explore.term import Fact
from game.play.explore.web import Web

WIDEST = 4096
"""Values of a party, at most."""

ROOM = 1 << 27
"""Bytes that all values of a party may take."""

TOGETHER = 1 << 25
"""Bytes that all values of those who ride at once may take; but `EACH` for every state in any case."""

EACH = 16


class Company:
    """What rides along on one whole space."""

    def __init__(self, space: Space, cuts: Sequence[Mapping[int, int]], widest: int = WIDEST) -> None:
        """Look at what its states tell.

        Args:
            space: that they ride on.
            cuts: by place, those of the cone of all that is asked.
            widest: how many values a party may have.
        """
        self.space = space
        self._cuts = cuts
        self._parties: dict[frozenset[int], Party] = {}
        self._widest = widest
        self._telling = Telling(space.machine, space.layouts)
        self._rides: dict[frozenset[int], tuple[Rides, int]] = {}
        self._last: tuple[int, Any, list[Any]] | None = None

    def needs(self, place: int, facts: Iterable[Fact]) -> frozenset[int]:
        """Give the slots that must ride along so that some facts are known on a place."""
        return riding(self._telling, self._hidden, place, facts)

    def has_room(self, needed: frozenset[int]) -> bool:
        """Tell whether slots can ride together at all."""
        wide = self._party(needed).widest
        return wide <= self._widest and wide // BYTE * self.space.size <= ROOM

    def ride(self, needed: Iterable[frozenset[int]]) -> Iterator[Sequence[frozenset[int]]]:
        """Let parties ride, as many at once as there is room for; give those that ride: they can be asked.

        Once the next ones ride, nothing is left of them: all values of all parties would take too much room.
        """
        yield [frozenset()]
        for group in self._groups(dict.fromkeys(each for each in needed if each)):
            self._rides.clear()
            self._let_ride(group)
            yield group
        self._rides.clear()

    def _let_ride(self, group: Sequence[frozenset[int]]) -> None:
        rides = Rides(self._web, [self._party(each) for each in group])
        self._rides.update({each: (rides, number) for number, each in enumerate(group)})

    def can(self, needed: frozenset[int], place: int, fact: Fact) -> bool:
        """Tell whether a fact can be so on a place; what it needs rides."""
        if self._last is None or self._last[0] != place:
            self._last = (place, *self.space.rows(place))
        _, states, row = self._last
        if not needed:
            return len(states) > 0 and bool(np.any(judge(fact, columns())(row)))
        rides, number = self._rides[needed]
        so = judge(fact, columns())(self._party(needed).spread(place, row))
        return bool(np.any(rides.can(number, place, states) & so))

    def road(self, needed: frozenset[int], place: int, fact: Fact) -> Iterator[int] | tuple[int, ...]:
        """Give the arms of a shortest road to where a fact is so, which can be."""
        if not needed:
            return self.space.road(self.space.nearest(self.space.holding(place, fact)))
        ride = Ride(self._web, self._party(needed))
        nearest = ride.nearest(place, fact)
        if nearest is None:
            raise LookupError("the fact is never so")
        return ride.road(*nearest)

    def _groups(self, needed: Iterable[frozenset[int]]) -> Iterator[list[frozenset[int]]]:
        group: list[frozenset[int]] = []
        room, most = 0, max(TOGETHER, EACH * self.space.size)
        for each in needed:
            wide = (self._party(each).widest // BYTE + 1) * self.space.size
            if group and room + wide > most:
                yield group
                group, room = [], 0
            group.append(each)
            room += wide
        if group:
            yield group

    def _party(self, needed: frozenset[int]) -> Party:
        if needed not in self._parties:
            self._parties[needed] = party(self.space.machine, needed, self._cuts)
        return self._parties[needed]

    @cached_property
    def _hidden(self) -> dict[int, frozenset[int]]:
        return hidden(self.space.machine, self._telling)

    @cached_property
    def _web(self) -> Web:
        return Web(self.space, self._telling)
