"""Seeded readings at random over a machine's packed states: what was never picked on a passage goes first.

What a state leads to is found once; a reading that comes there again only chooses. The numbers are those of
`chance`: the runtime, given a reading's seed and its picks, reads the same passages.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate
from typing import TypeAlias

import numpy as np

from game.frozen import frozen
from game.play.chance import GAMMA, draw, fall, mix, sow, sow_apart
from game.play.explore.compute import Reckon, judge, numbers
from game.play.explore.machine import Machine
from game.play.explore.pack import Layout
from game.play.explore.place import Hand, Kind, Move
from game.play.explore.term import NO
from game.play.explore.walk import Branch, Step, functions
from game.play.trail import Wrote

FRESH, STALE = 1000, 1
"""Weights of a pick that was never made on this passage, and of one that was."""

REMEMBERED = 200_000
"""States whose ways are remembered, at most; then all are forgotten, and found anew."""


class End(Enum):
    """How a reading ended."""

    CLOSE = "close"
    """At an ending of the story."""
    STUCK = "stuck"
    """On a page with nothing to pick."""
    FELL = "fell"
    """By a pick after which the story has no way."""
    LONG = "long"
    """Not within the picks that it may have."""


@frozen
class Roamed:
    """One reading."""

    seed: int
    arms: tuple[int, ...]
    """That were taken, all arms of the machine counted through."""
    place: int
    """Where it stood last."""
    key: int
    """What it held there, packed."""
    end: End


@dataclass(eq=False, slots=True)
class _Node:
    """A state."""

    place: int
    key: int
    even: "tuple[tuple[int, _Node], ...]" = ()
    """By pick, its arm and what follows, once none is fresh; empty too where one can draw or fall."""
    ways: "tuple[_Way, ...] | None" = None
    """What can be picked; None where that was not found yet."""
    closes: bool = False


_Way: TypeAlias = tuple[int, tuple[tuple[int, _Node | None], ...]]
"""A pick: the number of its move, and by lot its arm and what follows; None where the story has no way."""


@frozen
class _Place:
    """A passage's moves as functions."""

    steps: tuple[Step, ...]
    moves: tuple[Move, ...]
    ends: Reckon | None
    first: int
    """The number of its first move, all moves of the machine counted through."""


class Roam:
    """Readings one after the other; each knows what those before it picked."""

    def __init__(
        self,
        machine: Machine,
        layouts: Sequence[Layout],
        picked: Iterable[tuple[str, Hand]] = (),
        remembered: int = REMEMBERED,
    ) -> None:
        """Begin with nothing read.

        Args:
            machine: all of it.
            layouts: of each place.
            picked: by passage, what counts as picked before.
            remembered: how many states, at most.
        """
        self.table = machine.table
        self.taken: Counter[int] = Counter()
        """How often each arm was taken."""
        self._machine = machine
        self._layouts = layouts
        self._remembered = remembered
        self._firsts = [0, *accumulate(len(place.moves) for place in machine.places)]
        made = set(picked)
        moves = ((place.passage, move.pick) for place in machine.places for move in place.moves)
        self._used = {number for number, each in enumerate(moves) if each in made}
        self._nodes: dict[tuple[int, int], _Node] = {}
        self._places: dict[int, _Place] = {}
        self._chance = 0

    def read(self, seed: int, picks: int) -> Roamed:
        """Read once.

        Args:
            seed: of the reading.
            picks: that it may have.
        """
        self._chance = sow(seed)
        if len(self._nodes) > self._remembered:
            self._nodes.clear()
        start = self._machine.start
        node = self._node(start, self._layouts[start].pack(self._machine.first))
        arms: list[int] = []
        for point in points(sow_apart(seed), picks):
            even = node.even
            if even:
                arm, node = even[point * len(even) >> 64]
                arms.append(arm)
                continue
            ways = self._open(node)
            if not ways:
                break
            arm, after = self._weigh(ways, point)
            arms.append(arm)
            if after is None:
                return self._read(seed, arms, node, End.FELL)
            self._level(node, ways)
            node = after
        ways = self._open(node)
        return self._read(seed, arms, node, End.CLOSE if node.closes else End.LONG if ways else End.STUCK)

    def _read(self, seed: int, arms: list[int], node: _Node, end: End) -> Roamed:
        self.taken.update(arms)
        return Roamed(seed, tuple(arms), node.place, node.key, end)

    def _weigh(self, ways: tuple[_Way, ...], point: int) -> tuple[int, _Node | None]:
        """Pick where some picks may be fresh, and draw where the story draws."""
        move, lots = ways[fall(point, [STALE if number in self._used else FRESH for number, _ in ways])]
        self._used.add(move)
        if len(lots) == 1:
            return lots[0]
        lot, self._chance = draw(self._chance, [self.table[arm][2].weight for arm, _ in lots])
        return lots[lot]

    def _level(self, node: _Node, ways: tuple[_Way, ...]) -> None:
        """Let all picks of a state be alike from now on, if they are."""
        if all(move in self._used for move, _ in ways):
            even = [(arm, after) for _, lots in ways for arm, after in lots if after is not None]
            if len(even) == len(ways) == sum(len(lots) for _, lots in ways):
                node.even = tuple(even)

    def _open(self, node: _Node) -> tuple[_Way, ...]:
        """Give what can be picked in a state."""
        if node.ways is None:
            place = self._place(node.place)
            row = self._layouts[node.place].unpack(node.key)
            node.closes = place.ends is not None and bool(place.ends(row))
            node.ways = () if node.closes else tuple(self._ways(node, place, row))
        return node.ways

    def _ways(self, node: _Node, place: _Place, row: list[int]) -> Iterator[_Way]:
        moves = zip(place.steps, place.moves, strict=True)
        for number, (step, move) in enumerate(moves, start=place.first):
            if _writes_nothing(move.pick) or not _holds(step.when, row):
                continue
            branches = [branch for branch in step.branches if _holds(branch.when, row)]
            lots = tuple((branch.number, self._after(branch, row)) for branch in branches)
            if lots and not (move.kind is Kind.TURN and lots[0][1] is node):
                yield number, lots

    def _after(self, branch: Branch, row: list[int]) -> _Node | None:
        if branch.target < 0:
            return None
        after = row.copy()
        for slot, held in branch.changes:
            after[slot] = held(row)
        return self._node(branch.target, self._layouts[branch.target].pack(after))

    def _node(self, place: int, key: int) -> _Node:
        node = self._nodes.get((place, key))
        if node is None:
            node = self._nodes[place, key] = _Node(place, key)
        return node

    def _place(self, number: int) -> _Place:
        if number not in self._places:
            place = self._machine.places[number]
            steps = functions(place, self._machine.offsets[number], self._layouts)
            ends = None if place.ends == NO else judge(place.ends, numbers())
            self._places[number] = _Place(steps, place.moves, ends, self._firsts[number])
        return self._places[number]


def points(chance: int, count: int) -> list[int]:
    """Give the points of the chances that follow one: those that `draw` makes one by one."""
    following = np.arange(1, count + 1, dtype=np.uint64) * np.uint64(GAMMA) + np.uint64(chance)
    found: list[int] = mix(following).tolist()
    return found


def _holds(when: Reckon | None, row: list[int]) -> bool:
    return when is None or bool(when(row))


def _writes_nothing(pick: Hand) -> bool:
    return isinstance(pick, Wrote) and not pick.words
