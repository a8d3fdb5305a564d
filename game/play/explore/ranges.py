"""How high and how low a meter may stand at an ending: exact, from a run that keeps that meter."""

from game.frozen import frozen
from game.play.explore.build import build
from game.play.explore.cone import BROAD, cone
from game.play.explore.exploration import hands
from game.play.explore.machine import Machine
from game.play.explore.mention import mentions
from game.play.explore.pack import lay_out
from game.play.explore.party import party
from game.play.explore.rider import Ride
from game.play.explore.run import layouts, run
from game.play.explore.slot import value
from game.play.explore.telling import Telling
from game.play.explore.verdict import Budget, Road, Undecided
from game.play.explore.web import Web
from game.story.model import Story


@frozen
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


def can_ride(machine: Machine, slot: int) -> bool:
    """Tell whether nothing hangs on a slot: no move, no way out and no other slot."""
    bounds = machine.ground.slots[slot]
    if bounds.high - bounds.low > BROAD:
        return False
    for place in machine.places:
        for move in place.moves:
            if mentions(move.when, slot):
                return False
            for arm in move.arms:
                others = (term for changed, term in arm.changes if changed != slot)
                if mentions(arm.when, slot) or any(mentions(term, slot) for term in others):
                    return False
    return not any(mentions(place.ends, slot) for place in machine.places)


def _ridden(machine: Machine, slot: int, states: int) -> list[tuple[str, Range | None]] | Undecided:
    """Let the meter ride along on a space that tells all else that it hangs on."""
    cuts = cone(machine, {}, {number: (slot,) for number, _ in _endings(machine)})
    bare = [{other: told for other, told in each.items() if other != slot} for each in cuts]
    space = run(machine, lay_out(machine, bare), states)
    if not space.whole:
        return Undecided(space.size)
    ride = Ride(Web(space, Telling(machine, space.layouts)), party(machine, (slot,), cuts))
    found: list[tuple[str, Range | None]] = []
    for number, name in _endings(machine):
        ends = machine.places[number].ends
        low, high = (ride.reach(number, ends, top=top) for top in (False, True))
        if low is not None and high is not None:
            least, most = (ride.level(number, level, slot) for _, level in (low, high))
            roads = [hands(space, ride.road(*each)) for each in (low, high)]
            found.append((name, Range(least, most, *roads)))
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
            roads = [hands(space, space.road(end)) for end in ends]
            found.append((name, Range(int(levels.min()), int(levels.max()), *roads)))
    return found
