"""The host: holds the one room, lets time go by in it, and opens and shuts its door to phones.

It has a thread and a loop of its own. The window's thread only hands it happenings, which never wait for the
network. What serves the phones is imported when the door is opened for the first time.
"""

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from game.classroom.ahead_words import ahead_words
from game.classroom.codes import make_code
from game.classroom.door import Door
from game.classroom.keeping import Keeper, Kept, kept_of
from game.classroom.limits import Limits, within_descriptors
from game.classroom.network import Address, Interface, interfaces
from game.classroom.tokens import make_key
from game.classroom.words import Tell
from game.play import beats
from game.play.ballot import Means, Voter
from game.play.happening import Act, Happening, Joined, Passed, Taught
from game.play.onward import Ahead, ahead
from game.play.room import Beat, Room

if TYPE_CHECKING:
    from game.classroom.doorman import Doorman

TICK = 0.1
"""Seconds between two looks at the clock, and between two tallies."""

LONGEST_TICK = 1.0
"""Seconds that count at most: a computer that slept has not been telling a story."""

RETRY = 5.0
"""Seconds until a disk that did not take the room is asked again."""

ENDING = 30.0
"""Seconds in which a room has ended, its phones told: a watchdog."""

Listener: TypeAlias = Callable[[Room], None]


class Host:
    """Holds a room."""

    def __init__(  # noqa: PLR0913 - its parts are handed in
        self,
        room: Room,
        *,
        key: bytes | None = None,
        tell: Tell = str,
        limits: Limits | None = None,
        keeper: Keeper | None = None,
        ways_in: Callable[[], Sequence[Interface]] = interfaces,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Hold a room; nothing runs yet.

        Args:
            room: the class.
            key: of its tokens; None makes one.
            tell: the interface's words in the language of the room.
            limits: what the door lets in.
            keeper: writes what brings the room back after a crash; None writes nothing.
            ways_in: lists this computer's addresses.
            clock: seconds, by which the lesson goes on; one that stands still holds every beat.
        """
        self.key = make_key() if key is None else key
        self.tell = tell
        self.limits = within_descriptors(limits or Limits())
        self._room = room
        self._ways_in = ways_in
        self._clock = clock
        self._keeper = keeper
        self._keeping: asyncio.Task[None] | None = None
        self._keep_again = 0.0
        self._lock = threading.Lock()
        self._listeners: list[Listener] = []
        self._asked: int | None = None
        self._first: Ahead | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="classroom", daemon=True)
        self._stopping = asyncio.Event()
        self._doorman: Doorman | None = None

    # --- the room, from any thread ------------------------------------------------------------------------

    @property
    def room(self) -> Room:
        """The room as it is now."""
        return self._room

    @property
    def door(self) -> Door:
        """How the door stands now."""
        door = Door() if self._doorman is None else self._doorman.door
        if door.trouble or self._keeper is None or not self._keeper.trouble:
            return door
        told = self.tell("If this computer stops now, the class begins anew: {why}.")
        return replace(door, trouble=told.format(why=self._keeper.trouble))

    def happen(self, *happenings: Happening) -> Room:
        """Let things happen, in order; give the room they made. Never waits for the network."""
        with self._lock:
            before = self._room
            filled = (self._filled(each) for each in happenings)
            room = self._room = beats.step_all(before, filled)
        if room is not before:
            self._told(room)
        return room

    def ask(self, taught: Taught) -> None:
        """Do what the second view asks for; the next step is the wall's, which turns a long page first."""
        with self._lock:
            for_wall = taught.act is Act.NEXT and self._asked is not None
            if for_wall:
                self._asked = (self._asked or 0) + 1
        if not for_wall:
            self.happen(taught)

    def steps_asked(self) -> int:
        """Give how often the next step was asked for since last time; who asks this once makes it, always."""
        with self._lock:
            asked, self._asked = self._asked or 0, 0
        return asked

    def newcomer(self, means: Means = Means.PHONES) -> Voter | None:
        """Give a new voter's number, and let the voter in; None where the room takes nobody new."""
        if self._keeper is not None and self._room.voters_ever >= self._keeper.reserved:
            # After a crash a number that was given must not be given again: it is written down first.
            self._keeper.keep(self._kept())
        with self._lock:
            before = self._room
            voter = before.voters_ever + 1
            room = self._room = beats.step(before, Joined(voter, means))
        if room is before:
            return None
        self._told(room)
        return voter

    def listen(self, listener: Listener) -> None:
        """Call this with the room after each change, from whichever thread made it; of the door too."""
        self._listeners.append(listener)

    def questions(self, _: Room) -> tuple[str, ...]:
        """Give the questions for the talk."""
        return ()

    def shows(self, first: Ahead | None) -> None:
        """Know what the next step does on the wall before it leads on; None: nothing."""
        if first is not self._first:
            self._first = first
            self._told(self._room)

    def next_words(self, room: Room) -> str:
        """Say what the next step will do."""
        return ahead_words(self._first or ahead(room), self.tell)

    # --- its life -----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Let time go by; nothing listens yet."""
        self._thread.start()

    def open(self, address: Address) -> Future[Door]:
        """Open the door to phones; the answer says where it is open, or why it is not."""
        return asyncio.run_coroutine_threadsafe(self._open(address), self._loop)

    def shut(self) -> Future[Door]:
        """Shut the door to phones; the room goes on with keys and hands."""
        return asyncio.run_coroutine_threadsafe(self._shut(), self._loop)

    def close(self, *, forget: bool = True) -> None:
        """End everything: phones are told, nothing listens after it, the thread is over.

        Args:
            forget: nobody comes back to this room; else the next start may.
        """
        if self._thread.is_alive():
            self.shut().result(timeout=ENDING)
            self._loop.call_soon_threadsafe(self._stopping.set)
            self._thread.join(timeout=ENDING)
        self._doorman = None
        if forget and self._keeper is not None:
            self._keeper.forget()

    # --- on its own thread --------------------------------------------------------------------------------

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._go_on())
        finally:
            self._loop.close()

    async def _go_on(self) -> None:
        last = self._clock()
        while not self._stopping.is_set():
            await asyncio.sleep(TICK)
            lesson, now = self._clock(), self._loop.time()
            self.happen(Passed(min(LONGEST_TICK, lesson - last)))
            last = lesson
            if self._doorman is not None:
                await self._tend(self._doorman, now)
            if self._keeper is not None:
                self._write_down(self._keeper, now)
        if self._keeper is not None:
            await self._write_last(self._keeper)

    async def _tend(self, doorman: "Doorman", now: float) -> None:
        doorman.hub.tick(now)
        if self._room.beat is Beat.OVER and doorman.door.address is not None:
            await self._shut()
        elif await doorman.look(now):
            self._told(self._room)

    def _write_down(self, keeper: Keeper, now: float) -> None:
        """Write beside the loop what is new, one at a time: a slow disk holds no phone."""
        busy = self._keeping is not None and not self._keeping.done()
        kept = self._kept()
        if self._room.beat is Beat.OVER:
            keeper.forget()
        elif not busy and now >= self._keep_again and keeper.is_new(kept):
            self._keeping = asyncio.create_task(self._keep(keeper, kept, now))

    async def _write_last(self, keeper: Keeper) -> None:
        """Write what came while a slow disk was still busy: no tick comes after this one."""
        if self._keeping is not None:
            await self._keeping
        self._write_down(keeper, self._loop.time())
        if self._keeping is not None:
            await self._keeping

    async def _keep(self, keeper: Keeper, kept: Kept, now: float) -> None:
        before = keeper.trouble
        if not await asyncio.to_thread(keeper.keep, kept):
            self._keep_again = now + RETRY
        if keeper.trouble != before:
            self._told(self._room)

    def _kept(self) -> Kept:
        address = self.door.address
        return kept_of(self._room, self.key, address.port if address else 0, time.time())

    async def _open(self, address: Address) -> Door:
        # The web stack is imported now, and not before somebody wants phones.
        from game.classroom.doorman import Doorman  # noqa: PLC0415

        if self._doorman is None:
            self._doorman = Doorman(self, self.key, self.tell, self.limits, self._ways_in)
        door = await self._doorman.open(address)
        self._told(self._room)
        return door

    async def _shut(self) -> Door:
        if self._doorman is None:
            return Door()
        door = await self._doorman.shut()
        self._told(self._room)
        return door

    def _told(self, room: Room) -> None:
        for listener in self._listeners:
            listener(room)
        if self._doorman is not None and threading.get_ident() != self._thread.ident:
            self._loop.call_soon_threadsafe(self._doorman.hub.moved)

    def _filled(self, happening: Happening) -> Happening:
        """A new code is made here: the room itself has no chance that nobody can foresee."""
        if isinstance(happening, Taught) and happening.act is Act.CODE and not happening.argument:
            return Taught(Act.CODE, make_code(self._room.code))
        return happening
