"""A room whose door is open on loopback, for real."""

from pathlib import Path
from typing import Any

from game.classroom.host import Host
from game.classroom.limits import Limits
from game.classroom.network import LOOPBACK, Address
from game.play.beats import open_room
from game.play.happening import Act, Taught
from game.play.room import Lesson, Room
from game.shelf.stories import read_folder
from game.story.loader import load
from game.story.model import Story

CODE = "WXYT"

MANY = Limits(sockets=8192, waiting=4096, per_source=8192, voters=5000)
"""Limits that let a crowd in from one address."""

OPENS = 60.0
"""Seconds in which a door opens, what serves phones being imported meanwhile: a watchdog."""

_TESTED = Path(__file__).parents[1] / "stories"
_SHIPPED = Path(__file__).parents[2] / "stories"


def story(name: str = "votes") -> Story:
    """Load a test story, or one of the chapters."""
    path = _TESTED / name if (_TESTED / name).is_dir() else _SHIPPED / name
    loaded = load(read_folder(path).texts, name)
    assert loaded.story is not None
    return loaded.story


def lobby(name: str = "votes", seed: int = 7) -> Room:
    """Give a room in its lobby."""
    return open_room(story(name), Lesson(), seed, CODE)


def opened(host: Host, port: int = 0) -> Host:
    """Start a host, and open its door on loopback."""
    host.start()
    host.open(Address(LOOPBACK, port)).result(timeout=OPENS)
    return host


def held(room: Room, **more: Any) -> Host:
    """Give a host whose lesson stands still: no stillness, talk or grace runs out under a slow browser."""
    return Host(room, clock=lambda: 0.0, **more)


def at(host: Host) -> Address:
    """Give where a room is open."""
    assert host.door.address is not None
    return host.door.address


def teach(host: Host, *acts: Act, argument: str = "") -> Room:
    """Have the teacher do things."""
    return host.happen(*(Taught(act, argument) for act in acts))


def to_vote(host: Host) -> Room:
    """Have the teacher begin, and open the first vote."""
    return teach(host, Act.START, Act.NEXT, Act.OPEN)
