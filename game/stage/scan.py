"""One switch: the ring goes from part to part by itself, and a press takes what it stands on. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from math import inf
from typing import TypeAlias

from game.frozen import frozen
from game.stage.intent import Intent

FIRST = 2.0
"""How many times as long the ring rests on the first stop, and where it was pressed last."""

ROUNDS = 3
"""After so many rounds over a screen without a press the ring rests, until a press wakes it."""

ROUNDS_WITHIN = 2
"""After so many rounds within a group it goes out of it by itself."""

NEARLY = 0.005
"""Seconds that a step may come early: clocks are not exact."""

LONG_AGO = 1e9


@frozen
class Stop:
    """Something that the ring stands on: a part, a group, or a way that is the scanner's own."""

    id: str
    parts: tuple[str, ...] = ()
    """Ids of the parts around which the ring lies; one that is alone has the focus."""
    inner: tuple["Stop", ...] = ()
    """What a press leads into."""
    meant: tuple[Intent, ...] = ()
    """What a press does."""
    name: str = ""
    """Words for what no part of the screen shows."""
    leaves: bool = False
    """A press goes out of the group, after what it does."""
    again: int = 0
    """How often it goes on by itself at the ring's pace, until the next press."""
    board: bool = False
    """What it leads into has no parts of its own, and is shown on a board."""


Stops: TypeAlias = Sequence[Stop]

Moved: TypeAlias = tuple["Scan", tuple[Intent, ...]]
"""Where the ring went, and what is meant by it."""


@frozen
class Scan:
    """Where the ring stands, and since when."""

    at: str = ""
    """Id of the stop."""
    waited: float = 0.0
    """Seconds on it."""
    longer: bool = True
    """It rests there longer: it is a first, or a press may follow a press."""
    rounds: int = 0
    """How often it went around without a press."""
    since: float = LONG_AGO
    """Seconds since the last press that counted."""
    left: int = 0
    """How often the stop still goes on by itself."""
    resting: bool = False
    """It does not move until a press wakes it."""


def path(stops: Stops, name: str) -> tuple[Stop, ...]:
    """Give a stop with the groups around it, the outermost first; empty where there is none of that id."""
    for each in stops:
        if each.id == name:
            return (each,)
        within = path(each.inner, name)
        if within:
            return (each, *within)
    return ()


def fitted(scan: Scan, stops: Stops, first: str | None) -> Scan:
    """Give where the ring stands after a change: where it was if that is still there, else on the first.

    Args:
        scan: where it stood.
        stops: what there is now.
        first: id of the stop on which it begins.
    """
    if path(stops, scan.at):
        return scan
    return Scan(at=first or "", since=scan.since)


def dwell(scan: Scan, pace: float) -> float:
    """Tell how many seconds the ring stays from now on; `pace` is what one step takes."""
    longer = FIRST if scan.longer and not scan.left else 1.0
    return max(0.0, pace * longer - scan.waited)


def ticked(scan: Scan, stops: Stops, seconds: float, pace: float, quiet: float = inf) -> Moved:
    """Let time go by: the ring moves at its pace, or what goes on by itself goes on.

    Args:
        scan: where it stands.
        stops: what there is.
        seconds: that went by.
        pace: seconds of one step.
        quiet: seconds since a voice last said something. While it says where the ring stands, the ring waits.
    """
    older = replace(scan, since=scan.since + seconds, waited=min(scan.waited + seconds, quiet))
    if scan.resting or dwell(older, pace) > NEARLY:
        return older, ()
    way = path(stops, scan.at)
    if not way:
        return older, ()
    if scan.left and way[-1].again:
        return replace(older, waited=0.0, left=scan.left - 1), way[-1].meant
    return _onward(replace(older, left=0), stops, way), ()


def _onward(scan: Scan, stops: Stops, way: Sequence[Stop]) -> Scan:
    """Go to the next stop of the same group; after its last to its first, after enough rounds out of it."""
    level = way[-2].inner if len(way) > 1 else stops
    here = next(place for place, each in enumerate(level) if each.id == scan.at)
    if here + 1 < len(level):
        return replace(scan, at=level[here + 1].id, waited=0.0, longer=False)
    rounds = scan.rounds + 1
    if len(way) > 1 and rounds >= ROUNDS_WITHIN:
        return _on(scan, way[-2])
    first = replace(_on(scan, level[0]), rounds=rounds)
    return replace(first, resting=len(way) == 1 and rounds >= ROUNDS)


def pressed(scan: Scan, stops: Stops, debounce: float) -> Moved:
    """Take what the ring stands on.

    Args:
        scan: where it stands.
        stops: what there is.
        debounce: seconds after a press in which another is the same hand's slip.
    """
    if scan.since < debounce - NEARLY:
        return scan, ()
    counted = replace(scan, since=0.0)
    way = path(stops, scan.at)
    if not way:
        return counted, ()
    here = way[-1]
    if scan.resting or scan.left:
        return _on(counted, here), ()
    if here.inner:
        return _on(counted, here.inner[0]), ()
    if here.leaves and len(way) > 1:
        return _on(counted, way[-2]), here.meant
    return replace(_on(counted, here), left=max(0, here.again - 1)), here.meant


def _on(scan: Scan, stop: Stop) -> Scan:
    """Stand on a stop anew."""
    return Scan(at=stop.id, since=scan.since)
