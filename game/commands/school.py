"""The class that is open in the window: its host, its door to phones, and what is written of it.

What serves phones is imported by the host, and only once a room is opened for them.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from game.classroom.codes import make_code
from game.classroom.door import Door as Opened
from game.classroom.door import link
from game.classroom.host import Host
from game.classroom.network import PORT, Kind, interfaces, likely
from game.classroom.network import Address as Listening
from game.play.ballot import Means
from game.play.beats import open_room, step
from game.play.lesson import lessons
from game.play.room import Act, Happening, Help, Joined, Room, Taught
from game.stage.intent import ClassDoor, ClassMoved, Heard, Intent
from game.stage.plan import Address, Desk, Door, Plan
from game.story.guide import Guide
from game.story.guide_reading import FILE, read_guide

if TYPE_CHECKING:
    from game.story.model import Story

PATIENCE = 20.0
"""Seconds to wait for the door: what serves phones is imported meanwhile."""


def desk_of(story: "Story", folder: Path) -> Desk:
    """Give what a teacher finds ready: the story's guide, and this machine's addresses."""
    found = interfaces()
    best = likely(found)
    shown = (each for each in found if each.kind is not Kind.LOOPBACK or best is None)
    return Desk(
        guide=guide_of(story, folder),
        addresses=tuple(Address(each.address, each.name, likely=each is best) for each in shown),
    )


def guide_of(story: "Story", folder: Path) -> Guide:
    """Read a story's guide; an empty one where there is none."""
    try:
        data = (folder / FILE).read_bytes()
    except OSError:
        return Guide()
    return read_guide(FILE, data, story).guide


@dataclass(slots=True)
class School:
    """At most one class; asked by the window's thread and by the writing one."""

    story: "Callable[[str], Story | None]"
    folder: Callable[[str], Path]
    seed: Callable[[], int]
    say: Callable[[str], object] = sys.stdout.write
    """Tells the terminal what the projector must not show."""
    _host: Host | None = None
    _shown: Room | None = None
    _door: Door = field(default_factory=Door)
    _stood: tuple[Opened, str] = (Opened(), "")
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def open(self, plan: Plan) -> tuple[Intent, ...]:
        """Open a room as it was planned; for phones its door as well."""
        story = self.story(plan.story)
        if story is None:
            return (Heard("This story does not open.", bad=True),)
        self.close()
        guide = guide_of(story, self.folder(plan.story))
        lesson = next(each for each in lessons(story, guide) if each.name == plan.cut)
        room = open_room(story, lesson, self.seed(), make_code(), Help(plan.help_name, plan.help_number))
        host = Host(step(room, Taught(Act.MEANS, plan.means.value)))
        host.start()
        if plan.means is Means.PHONES and plan.address:
            self._let_in(host, plan)
        self._look(host)
        self._host = host
        return ClassMoved(host.room), ClassDoor(self._door)

    def _let_in(self, host: Host, plan: Plan) -> None:
        """Open the door to phones; the next free port serves where none was asked for."""
        door = host.open(Listening(plan.address, plan.port or PORT)).result(PATIENCE)
        if door.offered is not None and not plan.port:
            door = host.open(door.offered).result(PATIENCE)
        if door.url:
            self.say(f"The room is open at {door.url}, code {host.room.code}.\n")
        if door.teacher:
            self.say(f"The teacher's second view; keep it off the projector: {door.teacher}\n")

    def _look(self, host: Host) -> bool:
        """See how the door stands; tell whether it stands otherwise than before."""
        stood = (host.door, host.room.code)
        if stood == self._stood:
            return False
        from game.classroom.qr import modules  # noqa: PLC0415 - phones alone need codes

        self._stood = stood
        door, code = stood
        code_of = modules(link(door.address, code)) if door.address else ()
        self._door = Door(door.url, code_of, door.trouble)
        return True

    def do(self, happening: Happening) -> tuple[Intent, ...]:
        """Let something happen, at once."""
        host = self._host
        return () if host is None else (ClassMoved(host.happen(happening)),)

    def sit_down(self) -> tuple[Intent, ...]:
        """Let one more chair of the keyboard in."""
        host = self._host
        voter = host.newcomer() if host else None
        if host is None or voter is None:
            return ()
        return (ClassMoved(host.happen(Joined(voter, Means.KEYS))),)

    def news(self) -> Iterator[Intent]:
        """Give the newest of the class, where it is another than was given before."""
        host = self._host
        if host is None:
            return
        room = host.room
        if room is not self._shown:
            self._shown = room
            yield ClassMoved(room)
        if self._look(host):
            yield ClassDoor(self._door)

    def report(self) -> tuple[Intent, ...]:
        """Write what the class did, totals alone."""
        return (Heard("The report cannot be written yet.", bad=True),)

    def close(self) -> None:
        """Close the room: nothing listens after it."""
        host, self._host = self._host, None
        self._shown, self._stood, self._door = None, (Opened(), ""), Door()
        if host is not None:
            host.happen(Taught(Act.OVER))
            host.close()
