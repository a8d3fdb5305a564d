"""Circles: which nodes lead back to themselves, and an order in which everything else only goes forward."""

from collections.abc import Iterator, Sequence

from game.play.explore.machine import Machine


def circles(following: Sequence[Sequence[int]]) -> list[list[int]]:
    """Give the strongly connected sets of a graph, each after all that it leads to.

    Args:
        following: for each node, counted from 0, those that it leads to.
    """
    search = _Search(following)
    for root in range(len(following)):
        if not search.number[root]:
            search.run(root)
    return search.found


class _Search:
    """Tarjan's search, without calling itself: a story may be deep."""

    def __init__(self, following: Sequence[Sequence[int]]) -> None:
        self.following = following
        self.low = [0] * len(following)
        self.number = [0] * len(following)
        self.waiting: list[int] = []
        self.waits = [False] * len(following)
        self.found: list[list[int]] = []
        self.count = 0

    def run(self, root: int) -> None:
        """Find all circles that a node leads to."""
        path = [self._open(root)]
        while path:
            node, rest = path[-1]
            deeper = self._next(node, rest)
            if deeper is not None:
                path.append(self._open(deeper))
                continue
            path.pop()
            if path:
                before = path[-1][0]
                self.low[before] = min(self.low[before], self.low[node])
            if self.low[node] == self.number[node]:
                self.found.append(self._close(node))

    def _open(self, node: int) -> tuple[int, Iterator[int]]:
        self.count += 1
        self.number[node] = self.low[node] = self.count
        self.waiting.append(node)
        self.waits[node] = True
        return node, iter(self.following[node])

    def _next(self, node: int, rest: Iterator[int]) -> int | None:
        for after in rest:
            if not self.number[after]:
                return after
            if self.waits[after]:
                self.low[node] = min(self.low[node], self.number[after])
        return None

    def _close(self, node: int) -> list[int]:
        circle = []
        while True:
            last = self.waiting.pop()
            self.waits[last] = False
            circle.append(last)
            if last == node:
                return circle


def order_of(machine: Machine) -> list[int]:
    """Give each place a rank, so that outside of circles every arm leads to a higher one."""
    following = [
        [arm.target for move in place.moves for arm in move.arms if arm.target is not None]
        for place in machine.places
    ]
    rank = [0] * len(following)
    for number, circle in enumerate(reversed(circles(following))):
        for place in circle:
            rank[place] = number
    return rank
