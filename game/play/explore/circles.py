"""Circles: which nodes lead back to themselves."""

from collections.abc import Iterator, Sequence


def circles(following: Sequence[Sequence[int]]) -> list[list[int]]:
    """Give the strongly connected sets of a graph, each after all that it leads to.

    Tarjan's search, without calling itself: a story may be deep. All in one piece: it is run on every state.

    Args:
        following: for each node, counted from 0, those that it leads to.
    """
    number, low, closed = ([0] * len(following) for _ in range(3))
    waiting: list[int] = []
    found: list[list[int]] = []
    path: list[tuple[int, Iterator[int]]] = []
    count = 0
    for root in range(len(following)):
        fresh = -1 if number[root] else root
        while path or fresh >= 0:
            if fresh >= 0:
                count += 1
                number[fresh] = low[fresh] = count
                waiting.append(fresh)
                path.append((fresh, iter(following[fresh])))
                fresh = -1
            node, rest = path[-1]
            for after in rest:
                if not number[after]:
                    fresh = after
                    break
                if not closed[after] and number[after] < low[node]:
                    low[node] = number[after]
            if fresh < 0:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[node])
                if low[node] == number[node]:
                    found.append(_close(node, waiting, closed))
    return found


def _close(node: int, waiting: list[int], closed: list[int]) -> list[int]:
    """Take a whole circle off those that wait, the last first."""
    circle = []
    last = -1
    while last != node:
        last = waiting.pop()
        closed[last] = 1
        circle.append(last)
    return circle
