"""Which slots of a place may differ from what they held on the first page, as bits of one whole number."""

from collections.abc import Iterable, Sequence

from game.play.explore.place import Arm, Place
from game.play.explore.term import Number


def varied(
    places: Sequence[Place], start: int, first: Sequence[int], circles: Iterable[Sequence[int]]
) -> list[int]:
    """Find for each place the slots that some road may have changed before; all others need no packing.

    Args:
        places: all of them.
        start: the number of the first.
        first: what each slot holds there.
        circles: of the places, each before all that it leads to.
    """
    found = [0] * len(places)
    reached = [False] * len(places)
    reached[start] = True
    for circle in circles:
        inside = frozenset(circle)
        waiting = [place for place in circle if reached[place]]
        while waiting:
            place = waiting.pop()
            for move in places[place].moves:
                for arm in move.arms:
                    target = arm.target
                    if target is None:
                        continue
                    after = found[target] | _after(found[place], arm, first)
                    if after != found[target] or not reached[target]:
                        found[target] = after
                        reached[target] = True
                        if target in inside:
                            waiting.append(target)
    return found


def _after(before: int, arm: Arm, first: Sequence[int]) -> int:
    """Give the slots that may differ after an arm."""
    for slot, term in arm.changes:
        if type(term) is Number and term.value == first[slot]:
            before &= ~(1 << slot)
        else:
            before |= 1 << slot
    return before
