"""Where the focus goes: in reading order, in a direction, under the pointer, and when its part is gone."""

from collections.abc import Sequence

from game.stage.geometry import Box, Point
from game.stage.intent import Action
from game.stage.scene import Part

ASIDE = 3.0
"""How much more a pixel aside weighs than one ahead, when an arrow looks for the next part."""


def stops(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Give what can have the focus, in reading order."""
    return tuple(each for each in parts if each.focusable)


def found(parts: Sequence[Part], name: str | None) -> Part | None:
    """Give the part of an id."""
    return next((each for each in parts if each.id == name), None)


def under(parts: Sequence[Part], point: Point) -> Part | None:
    """Give the topmost part at a point that can be pressed or focused."""
    for part in reversed(parts):
        seen = part.sight is None or part.sight.holds(point)
        if seen and part.box.holds(point) and (part.focusable or part.actions):
            return part
    return None


def in_order(parts: Sequence[Part], focus: str | None, by: int) -> Part | None:
    """Give the stop so many places on, around the ends; None where there is no stop."""
    ring = stops(parts)
    if not ring:
        return None
    here = next((place for place, each in enumerate(ring) if each.id == focus), None)
    if here is None:
        return ring[0 if by > 0 else -1]
    return ring[(here + by) % len(ring)]


def toward(parts: Sequence[Part], focus: str | None, action: Action) -> Part | None:
    """Give the nearest stop in an arrow's direction; None where there is none."""
    here = found(stops(parts), focus)
    if here is None:
        return in_order(parts, None, 1)
    ahead = [
        (_cost(here.box, each.box, action), place, each)
        for place, each in enumerate(stops(parts))
        if each.id != focus and _is_ahead(here.box, each.box, action)
    ]
    return min(ahead, key=lambda each: each[:2])[2] if ahead else None


def _is_ahead(here: Box, there: Box, action: Action) -> bool:
    """Tell whether a box lies in a direction: its middle is beyond ours, and it is not merely beside."""
    match action:
        case Action.UP:
            return there.centre.y < here.y
        case Action.DOWN:
            return there.centre.y > here.bottom
        case Action.LEFT:
            return there.centre.x < here.x and _gap(here.y, here.bottom, there.y, there.bottom) == 0
        case _:
            return there.centre.x > here.right and _gap(here.y, here.bottom, there.y, there.bottom) == 0


def _cost(here: Box, there: Box, action: Action) -> float:
    """Weigh how far a box is: what lies straight ahead is nearer than what lies aside."""
    across = _gap(here.x, here.right, there.x, there.right)
    down = _gap(here.y, here.bottom, there.y, there.bottom)
    if action in {Action.UP, Action.DOWN}:
        return down + ASIDE * across + abs(here.centre.x - there.centre.x) / 1000
    return across + ASIDE * down + abs(here.centre.y - there.centre.y) / 1000


def _gap(start: float, end: float, other_start: float, other_end: float) -> float:
    """Measure the room between two stretches; 0 where they overlap."""
    return max(0.0, other_start - end, start - other_end)


def is_seen(part: Part, screen: Box) -> bool:
    """Tell whether a part lies wholly in its sight, or fills it."""
    sight = part.sight or screen
    slack = 1.0
    above = part.box.y < sight.y - slack and part.box.bottom < sight.bottom
    below = part.box.bottom > sight.bottom + slack and part.box.y > sight.y
    return not (above or below)


def is_far(part: Part) -> bool:
    """Tell whether a part lies so far beyond its sight that an arrow should scroll before it jumps."""
    if part.sight is None:
        return False
    far = part.sight.height / 2
    return part.box.y > part.sight.bottom + far or part.box.bottom < part.sight.y - far


def kept(before: Sequence[Part], after: Sequence[Part], focus: str | None, first: str | None) -> str | None:
    """Give where a focus that a hand led somewhere stands after a change.

    Where it was; else, on a page that names a new first, there; else the nearest in order that is left.
    A page that names no first has nothing to be pressed yet: then it stands nowhere.
    """
    now, old = [each.id for each in stops(after)], [each.id for each in stops(before)]
    if focus in now or first is None:
        return focus if focus in now else None
    if focus in old and (first in old or first not in now):
        here = old.index(focus)
        nearest = sorted(range(len(old)), key=lambda place: (abs(place - here), place < here))
        survivor = next((old[place] for place in nearest if old[place] in now), None)
        if survivor is not None:
            return survivor
    return placed(after, first)


def placed(after: Sequence[Part], first: str | None) -> str | None:
    """Give where the focus goes by itself: to the first that the page names, else to its first stop."""
    now = [each.id for each in stops(after)]
    if first is None or first in now:
        return first
    return now[0] if now else None


def steps_to(part: Part, at: Point) -> int:
    """Tell by how many steps a slider moves to stand under the pointer."""
    along = (at.x - part.box.x) / max(1.0, part.box.width)
    return round(along * part.steps) - round((part.share or 0.0) * part.steps)
