"""How high and how low a meter may stand at an ending: exact, from a run that keeps that meter."""

from dataclasses import dataclass

from game.play.explore.build import build
from game.play.explore.exploration import hands
from game.play.explore.machine import Machine
from game.play.explore.rider import Ride, can_ride
from game.play.explore.run import layouts, run
from game.play.explore.slot import value
from game.play.explore.verdict import Budget, Road, Undecided
from game.story.model import Story


@dataclass(frozen=True, slots=True)
class Range:
    """Where a meter may stand at an ending, 0 to 100, and the shortest roads to either end."""

    low: int
    high: int
    lowest: Road
    highest: Road


def ranges(story: Story, meter: str, budget: Budget | None = None) -> dict[str, Range] | Undecided:
    """Give the range of a meter at each ending that can be reached.

    Args:
        story: as loaded.
        meter: one of its meters, or a variable that is a whole number.
        budget: of the run; None for the usual one.
    """
    machine = build(story, (value(meter),))
    slot = machine.ground.index[value(meter)]
    most = (budget or Budget()).states
    found = _ridden(machine, slot, most) if can_ride(machine, slot) else _walked(machine, slot, most)
    return found if isinstance(found, Undecided) else {name: each for name, each in found if each is not None}


def _endings(machine: Machine) -> list[tuple[int, str]]:
    story = machine.ground.story
    places = enumerate(machine.places)
    return [(number, place.passage) for number, place in places if story.passages[place.passage].ending]


def _ridden(machine: Machine, slot: int, most: int) -> list[tuple[str, Range | None]] | Undecided:
    ride = Ride(machine, slot, most, kept=[number for number, _ in _endings(machine)])
    if not ride.whole:
        return Undecided(ride.space.size)
    found: list[tuple[str, Range | None]] = []
    for number, name in _endings(machine):
        ends = machine.places[number].ends
        low, high = (ride.reach(number, ends, top=top) for top in (False, True))
        if low is not None and high is not None:
            roads = [hands(ride.space, ride.road(*each)) for each in (low, high)]
            found.append((name, Range(ride.low + low[1], ride.low + high[1], *roads)))
    return found


def _walked(machine: Machine, slot: int, most: int) -> list[tuple[str, Range | None]] | Undecided:
    kept = {number: (slot,) for number, _ in _endings(machine)}
    space = run(machine, layouts(machine, kept=kept), most)
    if not space.whole:
        return Undecided(space.size)
    found: list[tuple[str, Range | None]] = []
    for number, name in _endings(machine):
        states = space.holding(number, machine.places[number].ends)
        if len(states):
            levels = space.column(number, states, slot)
            ends = [space.nearest(states[levels == level]) for level in (levels.min(), levels.max())]
            roads = [hands(space, space.road(end)) for end in ends if end is not None]
            found.append((name, Range(int(levels.min()), int(levels.max()), *roads)))
    return found
