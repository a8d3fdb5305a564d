"""The reading of a class goes on: a page is shown, a silence kept, a stretch left out by real picks."""

from dataclasses import replace

from game.play.exits import NoWayOutError
from game.play.heat import counted
from game.play.open import NotOpenError, is_open
from game.play.people import forget_page
from game.play.reading import Reading
from game.play.road import road_from
from game.play.room import Beat, Leap, Room
from game.play.trail import Pick, Sat, Skipped, Went, Wrote


def pick(reading: Reading, way: Pick) -> Reading:
    """Make a pick; the same reading comes back where the page is not open for it or leads nowhere."""
    try:
        return reading.pick(way) if is_open(reading.page, way) else reading
    except (NotOpenError, NoWayOutError):
        return reading


def show(room: Room, reading: Reading) -> Room:
    """Show the page that a reading stands on: whatever was decided before it is done with."""
    room = forget_page(replace(room, heat=counted(room)))
    writing = reading.page.writing
    if writing is not None and writing.written is None:
        reading = pick(reading, Wrote(writing.name, ""))
    return replace(
        room,
        reading=reading,
        beat=Beat.SCENE,
        left=None,
        page=room.page + 1,
        ballot=None,
        count=None,
        earlier=(),
        mode=None,
        limit=None,
        bridge="",
        bound="",
        told=(),
    )


def take(room: Room, way: Pick) -> Room:
    """Pick, and show the page that comes; where the silence is to be kept it begins."""
    if isinstance(way, Sat):
        return keep_silence(room)
    after = pick(room.reading, way)
    return room if after is room.reading else show(room, after)


def go_on(room: Room) -> Room:
    """Take the only way there is."""
    page = room.reading.page
    ways = [offer.pick for offer in page.offers if offer.is_open]
    if len(ways) == 1:
        return take(room, ways[0])
    return take(room, Went()) if page.onward else room


def keep_silence(room: Room) -> Room:
    """Let the page's silence begin; it runs out by itself."""
    sit = room.reading.page.sit
    return replace(room, beat=Beat.SCENE, left=float(sit), ballot=None, count=None, earlier=(), limit=None)


def end_silence(room: Room) -> Room:
    """Show the rest of the page, after its silence."""
    return show(room, pick(room.reading, Sat()))


def skip(room: Room, bridge: str | None) -> Room:
    """Leave out the noted scene that begins here, with its summary; else what lies before the next bridge."""
    skippable = room.reading.page.skippable
    if skippable is not None:
        return show(room, pick(room.reading, Skipped(skippable.scene)))
    return tell_bridge(room, bridge) if bridge else room


def tell_bridge(room: Room, passage: str) -> Room:
    """Tell the line that stands in place of what is left out before a passage."""
    words = room.lesson.bridges.get(passage, "")
    return replace(show(room, room.reading), beat=Beat.BRIDGE, bridge=words, bound=passage)


def tell_after(room: Room) -> Room:
    """Tell what is told after the lesson's last passage."""
    return replace(show(room, room.reading), beat=Beat.BRIDGE, bridge=room.lesson.after)


def cross(room: Room) -> Room:
    """Come to the passage that a bridge leads to; where no road does, the story goes on where it stands."""
    here = room.reading
    if here.page.passage == room.bound:
        return show(room, here)
    there = road_from(here, room.bound)
    leap = Leap(room.bound, here.at + 1, there.at) if there else Leap(room.bound, here.at, here.at)
    return show(replace(room, leaps=(*room.leaps, leap)), there or here)


def end(room: Room) -> Room:
    """Come to the aftercare, from wherever it is."""
    return replace(show(room, room.reading), beat=Beat.AFTERCARE)
