"""Where a reader cannot go on: pages with every offer closed, and loops without an ending."""

import heapq
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

from game.frozen import frozen
from game.play.explore.circles import circles
from game.play.explore.place import LEAVING
from game.play.explore.space import Space
from game.play.explore.term import NO, every, some


@frozen
class Trap:
    """Where a reader is caught."""

    passages: tuple[str, ...]
    """In the story's order."""
    state: int
    """The nearest state of it."""


def locks(space: Space) -> tuple[Trap, ...]:
    """Find states that nothing leads away from: one for each passage, the nearest."""
    free = np.zeros(space.size, dtype=bool)
    free[endings(space)] = True
    free[np.asarray(space.unknown, dtype=np.int64)] = True
    for place in space.by_place:
        moves = [move for move in space.machine.places[place].moves if move.kind in LEAVING]
        away = some(*(every(move.when, arm.when) for move in moves for arm in move.arms))
        if away != NO:
            free[space.holding(place, away)] = True
    free = _backwards(space, free, ~_leaving(space))
    return tuple(_each_passage(space, np.flatnonzero(~free)))


def loops(space: Space) -> tuple[Trap, ...]:
    """Find circles of states from which no ending can be reached, in a whole space; the nearest first."""
    saved = np.zeros(space.size, dtype=bool)
    saved[endings(space)] = True
    saved = _backwards(space, saved, np.ones(len(space.table), dtype=bool))
    return () if saved.all() else tuple(_traps(space, _Lost(space, ~saved)))


class _Lost:
    """States from which no ending can be reached: all their steps lead to such states again."""

    def __init__(self, space: Space, lost: Any) -> None:  # noqa: ANN401 - a column
        self.states = np.flatnonzero(lost)
        sources, arms, ends = space.states.out_of(lost)
        there = ends >= 0
        self.sources, self.ends = (np.searchsorted(self.states, each[there]) for each in (sources, ends))
        self.leaves = _leaving(space)[arms[there]]
        """By step, whether it ends a page."""

    def circles(self) -> Iterator[Any]:
        """Give the states of each circle that goes through an entry: turning a dial to and fro is no loop."""
        following: list[list[int]] = [[] for _ in self.states]
        for source, end in zip(self.sources.tolist(), self.ends.tolist(), strict=True):
            following[source].append(end)
        number = np.empty(len(self.states), dtype=np.int64)
        found = circles(following)
        for each, circle in enumerate(found):
            number[circle] = each
        within = self.leaves & (number[self.sources] == number[self.ends])
        for each in np.unique(number[self.sources[within]]).tolist():
            yield self.states[found[each]]


def _traps(space: Space, lost: _Lost) -> list[Trap]:
    found = []
    for states in lost.circles():
        nearest = int(states[np.argmin(space.depth[states])])
        passages = sorted(set(space.places[states].tolist()))
        found.append(Trap(tuple(space.machine.places[place].passage for place in passages), nearest))
    return sorted(found, key=lambda trap: (int(space.depth[trap.state]), trap.passages))


def endings(space: Space) -> Any:  # noqa: ANN401 - a column
    """Give every state in which the reading has ended."""
    places = [number for number in space.by_place if space.machine.places[number].ends != NO]
    found = [space.holding(place, space.machine.places[place].ends) for place in places]
    return np.concatenate([np.zeros(0, dtype=np.int64), *found])


def _leaving(space: Space) -> Any:  # noqa: ANN401 - a column
    """Tell of each arm whether it ends a page; one that has no way to go leads away too."""
    return np.array([move.kind in LEAVING for _, move, _ in space.table], dtype=bool)


def _backwards(space: Space, found: Any, walked: Any) -> Any:  # noqa: ANN401 - columns
    """Add all states from which some arms, told by number, lead to one that was found.

    Place after place, those first that come last in a reading: so each is looked at once, but for circles. Of
    one circle, the place that was looked at least comes first.
    """
    rank, before = space.machine.rank, _before(space)
    visits = [0] * len(rank)
    waiting = [(-rank[place], 0, place) for place in space.by_place]
    heapq.heapify(waiting)
    reached = frozenset(space.by_place)
    queued = set(reached)
    while waiting:
        _, _, place = heapq.heappop(waiting)
        queued.discard(place)
        visits[place] += 1
        if space.states.draw(place, found, walked):
            for each in (before[place] & reached) - queued:
                queued.add(each)
                heapq.heappush(waiting, (-rank[each], visits[each], each))
    return found


def _before(space: Space) -> list[set[int]]:
    """Give for each place those that lead to it, but for itself."""
    found: list[set[int]] = [set() for _ in space.machine.places]
    for place, _, arm in space.table:
        if arm.target is not None and arm.target != place:
            found[arm.target].add(place)
    return found


def _each_passage(space: Space, states: Any) -> Iterable[Trap]:  # noqa: ANN401 - a column
    for place in sorted(set(space.places[states].tolist())) if len(states) else ():
        there = states[space.places[states] == place]
        nearest = int(there[np.argmin(space.depth[there])])
        yield Trap((space.machine.places[place].passage,), nearest)
