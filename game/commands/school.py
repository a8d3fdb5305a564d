"""The class that is open in the window: its host, its door to phones, and what is written of it.

What serves phones, pretends to be pupils, or writes a report is imported only once it is wanted.
"""
# ruff: noqa: PLC0415

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from game.classroom.codes import make_code
from game.classroom.door import Door as Opened
from game.classroom.door import link
from game.classroom.host import Host
from game.classroom.keeping import Keeper, Kept, find, path_in, restored
from game.classroom.network import LOOPBACK, PORT, interfaces, likely
from game.classroom.network import Address as Listening
from game.play.ballot import Means
from game.play.beats import open_room, step
from game.play.happening import Act, Happening, Taught
from game.play.lesson import lessons
from game.play.room import Help, Room
from game.play.talk import questions
from game.shelf.bounded import read_at_most
from game.shelf.folders import Folders
from game.shelf.trouble import explain
from game.stage.intent import Activate, ClassDoor, ClassMoved, ClassNetwork, Heard, Intent
from game.stage.plan import Address, Desk, Door, Plan
from game.story.guard import MOST_BYTES
from game.story.guide import Guide
from game.story.guide_reading import FILE, read_guide
from game.story.guide_tongue import guide_in
from game.story.lang import file_of
from game.story.translating import read_translation

if TYPE_CHECKING:
    from game.classroom.rehearsal import Rehearsal
    from game.play.onward import Ahead
    from game.story.model import Story

PATIENCE = 60.0
"""Seconds to wait for the door, what serves phones being imported meanwhile: a watchdog."""


def desk_of(story: "Story", folder: Path, folders: Folders) -> Desk:
    """Give what a teacher finds ready: the guide, this machine's addresses, a class that was broken off."""
    kept = find(path_in(folders), time.time())
    return Desk(
        guide=guide_of(story, folder),
        addresses=addresses_now(),
        broken_off=kept.code if kept is not None and kept.story == story.id else "",
    )


def addresses_now() -> tuple[Address, ...]:
    """Give this machine's addresses; last of all what only it reaches, to try a phone's page on it."""
    found = interfaces()
    best = likely(found)
    return tuple(Address(each.address, each.name, likely=each is best) for each in found)


def guide_of(story: "Story", folder: Path) -> Guide:
    """Read a story's guide, in the language that the story is read in; an empty one where there is none."""
    try:
        data = read_at_most(folder / FILE, MOST_BYTES)
    except OSError:
        return Guide()
    return _in_tongue(read_guide(FILE, data, story).guide, story, folder)


def _in_tongue(guide: Guide, story: "Story", folder: Path) -> Guide:
    """Give a guide the words of the translation that its story is read in."""
    if story.language in story.languages[:1]:
        return guide
    try:
        data = read_at_most(folder / file_of(story.language), MOST_BYTES)
    except OSError:
        return guide
    found = read_translation(file_of(story.language), data, story.language, story).translation
    return guide if found is None else guide_in(guide, found.lesson).guide


def on_the_terminal(words: str) -> None:
    """Tell something on the terminal at once, wherever that leads."""
    sys.stdout.write(words)
    sys.stdout.flush()


class Guided(Host):
    """A host that knows the guide of its story."""

    guide: Guide = Guide()

    def questions(self, room: Room) -> tuple[str, ...]:
        """Give the questions for the talk."""
        return questions(room, self.guide)


@dataclass(slots=True)
class School:
    """At most one class; asked by the window's thread and by the writing one."""

    story: "Callable[[str], Story | None]"
    folder: Callable[[str], Path]
    seed: Callable[[], int]
    folders: Folders
    say: Callable[[str], None] = on_the_terminal
    """Tells the terminal what the projector must not show."""
    _port: int = 0
    _rehearsed: bool = False
    _host: Guided | None = None
    _pupils: "Rehearsal | None" = None
    _shown: Room | None = None
    _door: Door = field(default_factory=Door)
    _stood: tuple[Opened, str] = (Opened(), "")

    def open(self, plan: Plan) -> tuple[Intent, ...]:
        """Open a room as it was planned; for phones its door as well."""
        story = self.story(plan.story)
        if story is None:
            return (Heard("This story does not open.", bad=True),)
        self.close()
        self._port, self._rehearsed = plan.port, bool(plan.rehearse)
        guide = guide_of(story, self.folder(plan.story))
        host, port = self._hosted(plan, story, guide)
        host.guide = guide
        host.start()
        if host.room.means is Means.PHONES:
            self._let_in(host, plan.address, port)
        self._look(host)
        self._host = host
        if plan.rehearse:
            self._rehearse(host, plan.rehearse)
        return ClassMoved(host.room), ClassDoor(self._door)

    def _hosted(self, plan: Plan, story: "Story", guide: Guide) -> tuple[Guided, int]:
        """Give a host for a new room, or for the one that was broken off; and the port it wants."""
        help_ = Help(plan.help_name, plan.help_number)
        from game.commands.speaking import words_in
        from game.stage.tongue import closest
        from game.stage.tongues import HOUSE

        tell = words_in(closest(HOUSE, (story.language,)) or HOUSE[0])
        path = path_in(self.folders)
        kept: Kept | None = find(path, time.time()) if plan.again else None
        room = restored(kept, story, help_) if kept is not None else None
        if kept is not None and room is not None:
            return Guided(room, key=bytes.fromhex(kept.key), tell=tell, keeper=Keeper(path)), kept.port
        lesson = next(each for each in lessons(story, guide) if each.name == plan.cut)
        opened = open_room(story, lesson, self.seed(), make_code(), help_)
        opened = step(opened, Taught(Act.LESSON_MODE, plan.mode))
        keeper = None if plan.rehearse else Keeper(path)
        return Guided(step(opened, Taught(Act.MEANS, plan.means.value)), tell=tell, keeper=keeper), plan.port

    def _let_in(self, host: Host, address: str, port: int) -> None:
        """Open the door to phones; the next free port serves where none was asked for."""
        # Pretend pupils come from this machine itself: a rehearsal listens to nobody else.
        address = LOOPBACK if self._rehearsed else address
        if not address:
            return
        door = host.open(Listening(address, port or PORT)).result(PATIENCE)
        while door.offered is not None and not self._port:
            # Between the look and the taking another program may have been quicker.
            door = host.open(door.offered).result(PATIENCE)
        if door.url:
            self.say(f"The room is open at {door.url}, code {host.room.code}.\n")
        if door.teacher:
            self.say(f"The teacher's second view; keep it off the projector: {door.teacher}\n")

    def seek(self) -> tuple[Intent, ...]:
        """Look which addresses this machine has now; nothing listens by it."""
        return (ClassNetwork(addresses_now()),)

    def let_in(self, address: str) -> tuple[Intent, ...]:
        """Let phones into a room that began without them, and have them vote from now on."""
        host = self._host
        if host is None:
            return ()
        self._let_in(host, address, self._port)
        if host.door.url:
            host.happen(Taught(Act.MEANS, Means.PHONES.value))
        self._look(host)
        return ClassMoved(host.room), ClassDoor(self._door)

    def _rehearse(self, host: Host, count: int) -> None:
        from game.classroom.indoors import Indoors
        from game.classroom.rehearsal import Rehearsal

        indoors = Indoors(host, count)
        self._pupils = Rehearsal(lambda: host.door.address, lambda: host.room.code, count, indoors=indoors)
        self._pupils.start()

    def _look(self, host: Host) -> bool:
        """See how the door stands; tell whether it stands otherwise than before."""
        stood = (host.door, host.room.code)
        if stood == self._stood:
            return False
        from game.classroom.qr import modules

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
        if host is None or host.newcomer(Means.KEYS) is None:
            return ()
        return (ClassMoved(host.room),)

    def news(self) -> Iterator[Intent]:
        """Give the newest of the class, where it is another than was given before."""
        host = self._host
        if host is None:
            return
        yield from [Activate("next")] * host.steps_asked()
        room = host.room
        if room is not self._shown:
            self._shown = room
            yield ClassMoved(room)
        if self._look(host):
            yield ClassDoor(self._door)

    def seen(self, first: "Ahead | None") -> None:
        """Know what the next step does on the wall before it leads on."""
        if self._host is not None:
            self._host.shows(first)

    def report(self) -> tuple[Intent, ...]:
        """Write what the class did, totals alone, to the folder of exports."""
        from game.classroom.report import make_report, save_report

        host = self._host
        if host is None:
            return ()
        try:
            today = date.today()  # noqa: DTZ011 - the teacher's own day
            page, _ = save_report(make_report(host.room, host.guide, today, host.tell), self.folders.exports)
        except OSError as trouble:
            return (Heard(f"It could not be written: {explain(trouble)}.", bad=True),)
        return (Heard(f"Written to {page}"),)

    def close(self) -> None:
        """Close the room: nothing listens after it."""
        host, self._host = self._host, None
        pupils, self._pupils = self._pupils, None
        self._shown, self._stood, self._door = None, (Opened(), ""), Door()
        if host is not None:
            host.happen(Taught(Act.OVER))
            host.close()
        if pupils is not None:
            pupils.stop()
