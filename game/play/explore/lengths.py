"""How short and how long a reading may be, in pages and words."""

import heapq
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeVar

import numpy as np

from game.frozen import frozen
from game.play.explore.circles import circles
from game.play.explore.exploration import Exploration, hands
from game.play.explore.place import LEAVING
from game.play.explore.replay import turns
from game.play.explore.space import Space
from game.play.explore.steps import spans
from game.play.explore.traps import endings
from game.play.explore.verdict import Road
from game.play.page import plain
from game.play.show import show
from game.play.transcript import page_words
from game.story.line import Draft, Line, Prose, Quotation, Silence, Text
from game.story.model import Passage, Story

T = TypeVar("T")


@frozen
class Short:
    """The shortest readings that end."""

    pages: int
    """Entered, the first among them, of the reading with the fewest."""
    words: int
    """Read on the road below, counted on its pages."""
    road: Road
    """The road with the fewest words, where words that hang on a condition are not counted."""


@frozen
class Long:
    """The longest readings, each loop walked once; both are upper bounds where there are loops."""

    pages: int
    words: int
    """At most: every line of each page counts, whatever its condition."""
    has_loops: bool


def shortest(exploration: Exploration) -> Short | None:
    """Find the shortest readings; None where no ending was reached."""
    space, story = exploration.space, exploration.story
    least = [_count(story.passages[place.passage], certain=True) for place in space.machine.places]
    pages = _cheapest(space, lambda _: 1)
    words = _cheapest(space, lambda place: least[place])
    if pages is None or words is None:
        return None
    road = hands(space, words[1])
    return Short(pages[0], read_words(story, road, exploration.budget.seed), road)


def longest(exploration: Exploration) -> Long:
    """Find how long a reading may be that walks each loop once."""
    space, story = exploration.space, exploration.story
    most = [_count(story.passages[place.passage], certain=False) for place in space.machine.places]
    graph = _Graph(space)
    pages, words = graph.dearest(lambda _: 1), graph.dearest(lambda place: most[place])
    return Long(pages, words, graph.has_loops)


def read_words(story: Story, road: Road, seed: int) -> int:
    """Count the words of a reading, page for page as they stand when each is left."""
    last: dict[int, int] = {}
    for turn, _ in turns(story, road, seed):
        pieces = (*page_words(show(story, turn.state)), *(plain(offer.words) for offer in turn.page.offers))
        last[turn.state.entry] = max(last.get(turn.state.entry, 0), sum(len(each.split()) for each in pieces))
    return sum(last.values())


def _cheapest(space: Space, cost: Callable[[int], int]) -> tuple[int, tuple[int, ...]] | None:
    """Give the least cost of a reading that ends, and its arms; each page entered costs."""
    graph = _Graph(space)
    ends = set(endings(space).tolist())
    first = (cost(int(space.places[space.start])), space.start)
    best, come = {space.start: first[0]}, dict[int, tuple[int, int]]()
    heap = [first]
    while heap:
        paid, state = heapq.heappop(heap)
        if paid > best[state]:
            continue
        if state in ends:
            return paid, _way(state, come)
        for arm, after in graph.steps[state]:
            price = paid + (cost(int(space.places[after])) if graph.leaves[arm] else 0)
            if price < best.get(after, price + 1):
                best[after], come[after] = price, (state, arm)
                heapq.heappush(heap, (price, after))
    return None


def _way(state: int, come: dict[int, tuple[int, int]]) -> tuple[int, ...]:
    arms: list[int] = []
    while state in come:
        state, arm = come[state]
        arms.append(arm)
    return tuple(reversed(arms))


class _Graph:
    """A space's steps; a circle that enters a page within itself is one node: the first of its states."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self.leaves = np.array([move.kind in LEAVING for _, move, _ in space.table], dtype=bool)
        there = np.flatnonzero(space.ends >= 0)
        self._sources, self._arms, self._ends = space.sources[there], space.arms[there], space.ends[there]
        self._entered = np.where(self.leaves[self._arms], space.places[self._ends], -1)
        self._rank = np.array(space.machine.rank)[space.places]
        self._node = np.arange(space.size)
        inside = self._merge()
        self.has_loops = bool(inside.any())
        places = len(space.machine.places)
        keys = np.unique(self._node[self._sources[inside]] * places + self._entered[inside])
        self._inner = np.divmod(keys, places)

    def _merge(self) -> Any:  # noqa: ANN401 - a column
        """Make each such circle one node; tell of each step whether it enters a page within its circle.

        Outside of circles every arm leads to a place of higher rank: only where one stays can there be any.
        """
        level = self._rank[self._sources] == self._rank[self._ends]
        enters = level & (self._entered >= 0)
        states = np.flatnonzero(np.isin(self._rank, np.unique(self._rank[self._sources[enters]])))
        number = np.full(self.space.size, -1)
        number[states] = np.arange(len(states))
        steps = np.flatnonzero(level & (number[self._sources] >= 0))
        steps = steps[np.argsort(self._sources[steps], kind="stable")]
        starts = np.searchsorted(number[self._sources[steps]], np.arange(len(states) + 1)).tolist()
        circle = np.arange(self.space.size)
        for each in circles(_cut(number[self._ends[steps]].tolist(), starts)):
            if len(each) > 1:
                circle[states[each]] = states[min(each)]
        inside = enters & (circle[self._sources] == circle[self._ends])
        entered = np.isin(circle, circle[self._sources[inside]])
        self._node[entered] = circle[entered]
        return inside

    @cached_property
    def steps(self) -> list[list[tuple[int, int]]]:
        """By state, each arm that leaves it and where that leads."""
        order = np.argsort(self._sources, kind="stable")
        starts = np.searchsorted(self._sources[order], np.arange(self.space.size + 1)).tolist()
        arms, ends = self._arms[order].tolist(), self._ends[order].tolist()
        return _cut(list(zip(arms, ends, strict=True)), starts)

    @cached_property
    def _outer(self) -> tuple[Any, Any, Any, Any]:
        """Give by node the first of its steps; by step where it begins and ends, and the place it enters."""
        before, after = self._node[self._sources], self._node[self._ends]
        steps = np.flatnonzero(before != after)
        steps = steps[np.argsort(before[steps], kind="stable")]
        starts = np.searchsorted(before[steps], np.arange(self.space.size + 1))
        return starts, before[steps], after[steps], self._entered[steps]

    def dearest(self, cost: Callable[[int], int]) -> int:
        """Give the greatest cost of a way through all circles, the places within a circle paid once each."""
        price = np.array([*map(cost, range(len(self.space.machine.places))), 0])
        within = np.zeros(self.space.size, dtype=np.int64)
        np.add.at(within, self._inner[0], price[self._inner[1]])
        paid = np.full(self.space.size, -1, dtype=np.int64)
        paid[self._node[self.space.start]] = price[self.space.places[self.space.start]]
        order = np.argsort(self._rank, kind="stable")
        _, first = np.unique(self._rank[order], return_index=True)
        for states in np.split(order, first[1:]):
            level = states[paid[states] >= 0]
            while len(level):
                level = self._pay(level, paid, within, price)
        return int((paid + within)[paid >= 0].max())

    def _pay(self, level: Any, paid: Any, within: Any, price: Any) -> Any:  # noqa: ANN401 - columns
        """Pay on from some nodes; give those of the same rank that then cost more."""
        starts, before, after, entered = self._outer
        steps = spans(starts[level], starts[level + 1])
        sources, ends = before[steps], after[steps]
        found = paid[sources] + within[sources] + price[entered[steps]]
        dearer = np.flatnonzero(found > paid[ends])
        np.maximum.at(paid, ends[dearer], found[dearer])
        dearer = dearer[self._rank[ends[dearer]] == self._rank[level[0]]]
        return np.unique(ends[dearer])


def _cut(items: list[T], starts: list[int]) -> list[list[T]]:
    """Cut a list at these places."""
    return [items[first:last] for first, last in pairwise(starts)]


def _count(passage: Passage, *, certain: bool) -> int:
    """Count the words of a passage: only those that are certainly read, or all that may be."""
    lines = [line for line in passage.lines if not line.margin and line.seat in {None, passage.seat}]
    counted = [prose for line in lines for prose in _proses(line, certain=certain)]
    if passage.ending is not None:
        counted += [passage.ending.title, passage.ending.text, *passage.ending.reflect]
    if not certain:
        counted += [choice.prose for choice in passage.choices]
    return sum(_words(prose) for prose in counted)


def _proses(line: Line, *, certain: bool) -> Iterator[Prose]:
    if certain and (line.when is not None or isinstance(line.said, Quotation) or line.muffled is not None):
        return
    match line.said:
        case Silence():
            return
        case Draft(_, versions):
            yield from versions
        case said:
            yield said.prose
    if not certain:
        yield from (layer.prose for layer in (line.meant, line.heard) if layer is not None)


def _words(prose: Prose) -> int:
    return len("".join(run.words if isinstance(run, Text) else "x" for run in prose).split())
