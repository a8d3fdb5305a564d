"""Where a reader cannot go on: pages with every offer closed, and loops without an ending."""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from game.play.explore.circles import circles
from game.play.explore.place import LEAVING
from game.play.explore.space import Space
from game.play.explore.term import NO


@dataclass(frozen=True, slots=True)
class Trap:
    """Where a reader is caught."""

    passages: tuple[str, ...]
    """In the story's order."""
    state: int
    """The nearest state of it."""


def locks(space: Space) -> tuple[Trap, ...]:
    """Find states that nothing leads away from: one for each passage, the nearest."""
    leaving = _leaving(space)
    free = np.zeros(space.size, dtype=bool)
    free[space.sources[leaving]] = True
    free[endings(space)] = True
    free[space.unknown] = True
    free = _backwards(space, free, ~leaving)
    return tuple(_each_passage(space, np.flatnonzero(~free)))


def loops(space: Space) -> tuple[Trap, ...]:
    """Find circles of states from which no ending can be reached, in a whole space; the nearest first."""
    saved = np.zeros(space.size, dtype=bool)
    saved[endings(space)] = True
    lost = np.flatnonzero(~_backwards(space, saved, None))
    if not len(lost):
        return ()
    number = np.full(space.size, -1, dtype=np.int64)
    number[lost] = np.arange(len(lost))
    following: list[list[int]] = [[] for _ in lost]
    turning: set[int] = set()
    steps = np.flatnonzero((number[space.sources] >= 0) & (space.ends >= 0))
    for step in steps.tolist():
        source, end = int(number[space.sources[step]]), int(number[space.ends[step]])
        following[source].append(end)
        if source == end and space.table[int(space.arms[step])][1].kind in LEAVING:
            turning.add(source)
    return tuple(_traps(space, lost, following, turning))


def _traps(space: Space, lost: Any, following: list[list[int]], turning: set[int]) -> Iterator[Trap]:  # noqa: ANN401
    found = []
    for circle in circles(following):
        states = lost[circle]
        if (len(circle) > 1 and _leaves(space, states)) or circle[0] in turning:
            nearest = int(states[np.argmin(space.depth[states])])
            passages = sorted(set(space.places[states].tolist()))
            names = tuple(space.machine.places[place].passage for place in passages)
            found.append(Trap(names, nearest))
    yield from sorted(found, key=lambda trap: (int(space.depth[trap.state]), trap.passages))


def _leaves(space: Space, states: Any) -> bool:  # noqa: ANN401 - a column
    """Tell whether a circle goes through an entry: turning a dial to and fro is no loop of the story."""
    mine = np.isin(space.sources, states) & np.isin(space.ends, states)
    return bool(np.any(mine & _leaving(space)))


def endings(space: Space) -> Any:  # noqa: ANN401 - a column
    """Give every state in which the reading has ended."""
    places = [number for number in space.by_place if space.machine.places[number].ends != NO]
    found = [space.holding(place, space.machine.places[place].ends) for place in places]
    return np.concatenate([np.zeros(0, dtype=np.int64), *found])


def _leaving(space: Space) -> Any:  # noqa: ANN401 - a column
    """Tell of each step whether it ends a page; one that has no way to go leads away too."""
    kinds = np.array([move.kind in LEAVING for _, move, _ in space.table], dtype=bool)
    return kinds[space.arms] if len(space.arms) else np.zeros(0, dtype=bool)


def _backwards(space: Space, found: Any, steps: Any) -> Any:  # noqa: ANN401 - columns
    """Add all states from which these steps lead to one that was found; None stands for all steps.

    Place after place, those first that come last in a reading: so each is looked at once, but for circles.
    """
    order, starts = _by_source(space)
    rank, before = space.machine.rank, _before(space)
    waiting = [(-rank[place], place) for place in range(len(rank)) if starts[place] < starts[place + 1]]
    heapq.heapify(waiting)
    queued = {place for _, place in waiting}
    while waiting:
        _, place = heapq.heappop(waiting)
        queued.discard(place)
        span: Any = slice(starts[place], starts[place + 1])
        if _found_more(space, found, steps, span if order is None else order[span]):
            for each in before[place] - queued:
                queued.add(each)
                heapq.heappush(waiting, (-rank[each], each))
    return found


def _found_more(space: Space, found: Any, steps: Any, span: Any) -> bool:  # noqa: ANN401 - columns
    """Go backwards along the steps of a place until nothing is new; tell whether anything was."""
    sources, ends = space.sources[span], space.ends[span]
    open_ = (ends >= 0) & ~found[sources]
    if steps is not None:
        open_ &= steps[span]
    sources, ends = sources[open_], ends[open_]
    more = False
    while len(fresh := sources[found[ends]]):
        more = True
        found[fresh] = True
        left = ~found[sources]
        sources, ends = sources[left], ends[left]
    return more


def _by_source(space: Space) -> tuple[Any, list[int]]:
    """Give the steps sorted by the place that they leave (None: they stand so), and each place's first."""
    small = len(space.machine.places) < np.iinfo(np.int16).max
    places = space.places.astype(np.int16 if small else np.int32)[space.sources]
    order = None if bool(np.all(places[1:] >= places[:-1])) else np.argsort(places, kind="stable")
    placed = places if order is None else places[order]
    starts: list[int] = np.searchsorted(placed, np.arange(len(space.machine.places) + 1)).tolist()
    return order, starts


def _before(space: Space) -> list[set[int]]:
    """Give for each place those that lead to it, but for itself."""
    found: list[set[int]] = [set() for _ in space.machine.places]
    for place, _, arm in space.table:
        if arm.target is not None and arm.target != place:
            found[arm.target].add(place)
    return found


def _each_passage(space: Space, states: Any) -> Iterable[Trap]:  # noqa: ANN401 - a column
    for place in sorted(set(space.places[states].tolist())):
        there = states[space.places[states] == place]
        nearest = int(there[np.argmin(space.depth[there])])
        yield Trap((space.machine.places[place].passage,), nearest)
