"""Which parts of the screen must be painted again when one list of marks follows another."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Sequence

from pygame import Rect

from game.desktop.place import on_grid, reach
from game.stage.mark import Clip, Mark, Scenery
from game.stage.ruler import Ruler

MOST_RECTS = 48
"""More rectangles than this are joined into one."""


def changes(old: Sequence[Mark], new: Sequence[Mark], ruler: Ruler, down: int = 0) -> list[Rect]:
    """Give rectangles outside of which both lists look the same.

    Marks that stand in both lists, in the same order, leave their pixels as they are; all others count with
    their whole reach. A scenery counts only by its box: its painter knows when its picture moves.
    """
    first = 0
    while first < min(len(old), len(new)) and _same(old[first], new[first]):
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and _same(old[-1 - last], new[-1 - last]):
        last += 1
    left, right = old[first : len(old) - last], new[first : len(new) - last]
    pairs = _in_order(left, right)
    gone = set(range(len(left))) - {one for one, _ in pairs}
    come = set(range(len(right))) - {other for _, other in pairs}
    dirty = [reach(left[at], ruler, down) for at in gone] + [reach(right[at], ruler, down) for at in come]
    for one, other in pairs:
        before, after = left[one], right[other]
        if isinstance(before, Clip) and isinstance(after, Clip):
            inner = changes(before.marks, after.marks, ruler, down - round(after.scroll))
            dirty += [rect.clip(on_grid(after.box, down)) for rect in inner]
    return [rect for rect in dirty if rect.width and rect.height]


def _same(one: Mark, other: Mark) -> bool:
    if one is other:
        return True
    if isinstance(one, Scenery) and isinstance(other, Scenery):
        return one.box == other.box
    if isinstance(one, Clip) and isinstance(other, Clip):
        return (
            _key(one) == _key(other)
            and len(one.marks) == len(other.marks)
            and all(_same(a, b) for a, b in zip(one.marks, other.marks, strict=True))
        )
    return one == other


def _key(mark: Mark) -> Hashable:
    """Give what two marks must share to be taken for one; of a clip, not what lies in it."""
    match mark:
        case Scenery(box=box):
            return ("scenery", box)
        case Clip(box=box, scroll=scroll):
            return ("clip", box, scroll)
    return mark


def _in_order(old: Sequence[Mark], new: Sequence[Mark]) -> list[tuple[int, int]]:
    """Pair equal marks so that their order is kept: the longest rising run of places."""
    places: dict[Hashable, list[int]] = defaultdict(list)
    for at, mark in enumerate(old):
        places[_key(mark)].append(at)
    used: dict[Hashable, int] = defaultdict(int)
    candidates: list[tuple[int, int]] = []
    for at, mark in enumerate(new):
        key = _key(mark)
        if used[key] < len(places.get(key, ())):
            candidates.append((places[key][used[key]], at))
            used[key] += 1
    return _rising(candidates)


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the longest part of the pairs whose first numbers rise."""
    ends: list[int] = []
    at_end: list[int] = []
    before: list[int] = []
    for at, (place, _) in enumerate(pairs):
        length = bisect_left(ends, place)
        ends[length:] = [place, *ends[length + 1 :]]
        at_end[length:] = [at, *at_end[length + 1 :]]
        before.append(at_end[length - 1] if length else -1)
    found: list[tuple[int, int]] = []
    at = at_end[-1] if at_end else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def joined(rects: Sequence[Rect], within: Rect) -> list[Rect]:
    """Join rectangles that overlap, so that no pixel is painted twice, and cut them to the surface."""
    waiting = [cut for rect in rects if (cut := rect.clip(within)).width and cut.height]
    apart: list[Rect] = []
    while waiting:
        rect = waiting.pop()
        hit = rect.collidelist(apart)
        if hit < 0:
            apart.append(rect)
        else:
            waiting.append(rect.union(apart.pop(hit)))
    if len(apart) > MOST_RECTS:
        return [apart[0].unionall(apart[1:])]
    return apart
