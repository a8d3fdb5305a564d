"""How short and how long a reading may be, in pages and words."""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import Any, TypeVar

import numpy as np

from game.play.explore.circles import circles
from game.play.explore.exploration import Exploration, hands
from game.play.explore.machine import LEAVING
from game.play.explore.replay import turns
from game.play.explore.space import Space
from game.play.explore.traps import endings
from game.play.explore.verdict import Road
from game.play.page import plain
from game.play.show import show
from game.play.transcript import page_words
from game.story.line import Draft, Line, Prose, Quotation, Silence, Text
from game.story.model import Passage, Story

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Short:
    """The shortest readings that end."""

    pages: int
    """Entered, the first among them, of the reading with the fewest."""
    words: int
    """Read on the road below, counted on its pages."""
    road: Road
    """The road with the fewest words, where words that hang on a condition are not counted."""


@dataclass(frozen=True, slots=True)
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
    """A space's steps, state by state, and the circles that they make."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self.leaves = [move.kind in LEAVING for _, move, _ in space.table]
        order = np.argsort(space.sources, kind="stable")
        order = order[space.ends[order] >= 0]
        self._sources, self._arms, self._ends = space.sources[order], space.arms[order], space.ends[order]
        self._starts = np.searchsorted(self._sources, np.arange(space.size + 1)).tolist()
        found = circles(_cut(self._ends.tolist(), self._starts))
        self._circles = len(found)
        self.circle = np.zeros(space.size, dtype=np.int64)
        self.circle[np.fromiter(chain.from_iterable(found), dtype=np.int64, count=space.size)] = np.repeat(
            np.arange(len(found))[::-1], [len(circle) for circle in found]
        )
        self.has_loops = bool(self._inner)

    @cached_property
    def steps(self) -> list[list[tuple[int, int]]]:
        """By state, each arm that leaves it and where that leads."""
        return _cut(list(zip(self._arms.tolist(), self._ends.tolist(), strict=True)), self._starts)

    @cached_property
    def _entered(self) -> Any:  # noqa: ANN401 - a column
        """By step, the place that is entered by it; -1 where the page stays."""
        leaves = np.array(self.leaves, dtype=bool)[self._arms]
        return np.where(leaves, self.space.places[self._ends], -1)

    @cached_property
    def _inner(self) -> dict[int, list[int]]:
        """Give for each circle the places that are entered within it."""
        inside = (self.circle[self._sources] == self.circle[self._ends]) & (self._entered >= 0)
        pairs = np.stack((self.circle[self._sources[inside]], self._entered[inside]), axis=1)
        found: dict[int, list[int]] = {}
        for circle, place in np.unique(pairs, axis=0).tolist():
            found.setdefault(circle, []).append(place)
        return found

    @cached_property
    def _outer(self) -> list[list[int]]:
        """Give each way between circles with the place that is entered, sorted by where it begins."""
        before, after = self.circle[self._sources], self.circle[self._ends]
        places = len(self.space.machine.places) + 1
        ways = np.unique(((before * self._circles + after) * places + self._entered + 1)[before != after])
        rest, entered = np.divmod(ways, places)
        found: list[list[int]] = np.stack((*np.divmod(rest, self._circles), entered - 1), axis=1).tolist()
        return found

    def dearest(self, cost: Callable[[int], int]) -> int:
        """Give the greatest cost of a way through all circles, the places within a circle paid once each."""
        price = {place: cost(place) for place in self.space.by_place} | {-1: 0}
        within = [0] * self._circles
        for circle, places in self._inner.items():
            within[circle] = sum(price[place] for place in places)
        paid = [-1] * self._circles
        start = int(self.circle[self.space.start])
        paid[start] = price[int(self.space.places[self.space.start])]
        for before, after, place in self._outer:
            if paid[before] >= 0:
                paid[after] = max(paid[after], paid[before] + within[before] + price[place])
        return max(all_ + own for all_, own in zip(paid, within, strict=True) if all_ >= 0)


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
