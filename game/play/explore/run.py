"""One exploration of one machine: its cone, its packing, and the engine that suits its size."""

from collections.abc import Iterable, Mapping

from game.play.explore.cone import cone
from game.play.explore.levels import sweep
from game.play.explore.machine import Machine
from game.play.explore.pack import WIDEST, Layout, lay_out
from game.play.explore.space import Space
from game.play.explore.term import Fact
from game.play.explore.walk import Walk

FEW = 1_000
"""Up to so many states one by one is faster than in columns."""

CROWDED = 8
"""From so many states a place on, columns are faster."""


SLOW = 200_000
"""States, at most, of a machine whose keys do not fit 64 bits: it can only be walked one by one."""


def layouts(
    machine: Machine,
    asked: Mapping[int, Iterable[Fact]] | None = None,
    kept: Mapping[int, Iterable[int]] | None = None,
) -> tuple[Layout, ...]:
    """Find the packing of each place.

    Args:
        machine: all of it.
        asked: by place, facts that are to be told apart there.
        kept: by place, slots whose plain value is to be kept there.
    """
    return lay_out(machine, cone(machine, asked or {}, kept or {}))


def run(machine: Machine, packing: tuple[Layout, ...], most: int) -> Space:
    """Explore a machine.

    Args:
        machine: all of it.
        packing: of each place.
        most: states, at most; beyond them the space is not whole.
    """
    narrow = all(layout.size <= WIDEST for layout in packing)
    first = Walk(machine, packing)
    if not narrow:
        return first.run(min(most, SLOW))
    space = first.run(min(FEW, most))
    while not space.whole and space.size < most:
        if space.size > CROWDED * len(set(space.places.tolist())):
            return sweep(machine, packing, most)
        space = first.run(min(4 * space.size, most))
    return space
