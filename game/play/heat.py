"""Where a class tapped *something changed*: totals by the lines of a page, as written."""

from collections import Counter
from collections.abc import Mapping

from game.play.room import Room


def heat_here(room: Room) -> Mapping[int, int]:
    """Give the taps on each line of the page at hand, by all who are on it now and were before."""
    taps = Counter(room.heat.get(room.reading.page.passage, {}))
    taps.update(line for lines in room.taps.values() for line in lines)
    return dict(sorted(taps.items()))


def counted(room: Room) -> Mapping[str, Mapping[int, int]]:
    """Put the taps on the page at hand to the totals."""
    here = heat_here(room)
    return {**room.heat, room.reading.page.passage: here} if any(room.taps.values()) else room.heat
