"""Which slots of a place may differ from what they held on the first page, as bits of one whole number."""

from collections import deque

from game.play.explore.machine import Arm, Machine
from game.play.explore.term import Number


def varied(machine: Machine) -> list[int]:
    """Find for each place the slots that some road may have changed before; all others need no packing."""
    ways = [[_way(machine, arm) for move in place.moves for arm in move.arms] for place in machine.places]
    found = [0] * len(machine.places)
    reached = [False] * len(machine.places)
    reached[machine.start] = True
    waiting = deque([machine.start])
    queued = {machine.start}
    while waiting:
        place = waiting.popleft()
        queued.discard(place)
        for target, changed, restored in ways[place]:
            if target < 0:
                continue
            after = found[target] | (found[place] & ~restored) | changed
            if after != found[target] or not reached[target]:
                found[target] = after
                reached[target] = True
                if target not in queued:
                    queued.add(target)
                    waiting.append(target)
    return found


def _way(machine: Machine, arm: Arm) -> tuple[int, int, int]:
    """Give an arm's target, the slots it changes, and those it sets to what they held at first."""
    changed = restored = 0
    for slot, term in arm.changes:
        if term == Number(machine.first[slot]):
            restored |= 1 << slot
        else:
            changed |= 1 << slot
    return (-1 if arm.target is None else arm.target), changed, restored
