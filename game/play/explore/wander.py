"""Beyond the budget: seeded readings over the machine, which prefer what was not taken before."""

from collections.abc import Iterable, Mapping

from game.frozen import frozen
from game.play.explore.machine import Table, decisions
from game.play.explore.roam import Roam
from game.play.explore.space import Space
from game.play.explore.verdict import Budget, Road


@frozen
class Wandered:
    """What was taken, and how it was come to."""

    table: Table
    first: Mapping[int, tuple[int, ...]]
    """By arm, those of the first reading that took it, up to itself."""

    def find(self, arms: Iterable[int]) -> Road | None:
        """Give a road that ends with one of some arms; None where none was taken."""
        found = next((self.first[arm] for arm in arms if arm in self.first), None)
        return None if found is None else decisions(self.table, found)

    def enter(self, place: int) -> Road | None:
        """Give a road to a place; None where none was read."""
        return self.find(number for number, (_, _, arm) in enumerate(self.table) if arm.target == place)


def wander(space: Space, budget: Budget) -> Wandered:
    """Read at random, again and again.

    Args:
        space: of which not all is known.
        budget: how many readings, how long, from which seed.
    """
    roam = Roam(space.machine, space.layouts)
    first: dict[int, tuple[int, ...]] = {}
    for number in range(budget.readings):
        arms = roam.read(budget.seed + number, budget.picks).arms
        for arm in set(arms) - first.keys():
            first[arm] = arms[: arms.index(arm) + 1]
    return Wandered(roam.table, first)
