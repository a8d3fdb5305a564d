"""Opens and shuts the room's door, and keeps it where this computer is when its address changes."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from game.classroom.door import Door
from game.classroom.gate import Gate
from game.classroom.hub import Holder, Hub
from game.classroom.limits import Limits
from game.classroom.network import (
    Address,
    Interface,
    NoSuchAddressError,
    PortTakenError,
    likely,
    listen,
)
from game.classroom.plain import OFTEN
from game.classroom.server import Serving, make_app
from game.classroom.tokens import teacher_token
from game.classroom.words import Tell
from game.play.room import Beat

LOOK = 2.0
"""Seconds between two looks at this computer's addresses."""

LAST_WORDS = 0.3
"""Seconds that phones have to hear that the room is closed."""

LAST_LOOK = 2.5 * OFTEN
"""Seconds after which a plain page that has not asked again is gone: an old phone takes its time."""

LOOKS = 0.05
"""Seconds between two looks whether any is still to come."""


class Doorman:
    """Keeps one room's door; everything here happens on the host's loop."""

    def __init__(
        self,
        holder: Holder,
        key: bytes,
        tell: Tell,
        limits: Limits,
        interfaces: Callable[[], Sequence[Interface]],
    ) -> None:
        self.door = Door()
        self.hub = Hub(holder, tell, limits)
        self._gate = Gate(limits)
        self._tell = tell
        self._teacher = teacher_token(key)
        self._interfaces = interfaces
        self._app = make_app(self.hub, key, self._advertised)
        self._serving: Serving | None = None
        self._looked = 0.0
        self._shutting = asyncio.Lock()

    def _advertised(self) -> tuple[str, ...]:
        return (self.door.address.name,) if self.door.address else ()

    async def open(self, address: Address) -> Door:
        """Open the door there; where that can't be, the door says why, and an older one stays as it was."""
        try:
            taken = listen(address)
        except PortTakenError as problem:
            self.door = replace(self.door, trouble=self._taken(problem), offered=problem.free)
            return self.door
        except NoSuchAddressError:
            self.door = replace(self.door, trouble=self._nowhere(address), offered=None)
            return self.door
        older, self._serving = self._serving, Serving(self._app, self._gate, taken)
        at = Address(address.host, taken.getsockname()[1])
        self.door = Door(at, f"{at.url}/teacher#{self._teacher}")
        await self._serving.start()
        if older is not None:
            await older.stop()
        return self.door

    async def shut(self) -> Door:
        """Shut the door; nothing listens after it."""
        async with self._shutting:
            serving, self._serving = self._serving, None
            if serving is not None:
                if self.hub.close():
                    await asyncio.sleep(LAST_WORDS)
                await self._last_looks()
                await serving.stop()
            self.door = Door()
            return self.door

    async def _last_looks(self) -> None:
        """Wait until each plain page has asked once more, and shows that it is over: nothing tells it."""
        clock = asyncio.get_running_loop().time
        if self.hub.holder.room.beat is not Beat.OVER or not self.hub.awaits_plain(clock(), LAST_LOOK):
            return
        last = clock() + LAST_LOOK
        while clock() < last and self.hub.awaits_plain(clock(), LAST_LOOK):  # noqa: ASYNC110 - for seconds, and once a lesson
            await asyncio.sleep(LOOKS)
        await asyncio.sleep(LAST_WORDS)

    async def look(self, now: float) -> bool:
        """See whether this computer still has its address, and follow where it went; tell of a change."""
        at = self.door.address
        if at is None or now - self._looked < LOOK:
            return False
        self._looked = now
        found = await asyncio.to_thread(self._interfaces)
        if any(each.address == at.host for each in found):
            return self._is_back()
        likeliest = likely(found)
        before = self.door
        if likeliest is None:
            self.door = replace(before, trouble=self._no_network())
        else:
            await self._move(Address(likeliest.address, at.port))
        return self.door != before

    def _is_back(self) -> bool:
        if self.door.trouble and self.door.offered is None:
            self.door = replace(self.door, trouble="")
            return True
        return False

    async def _move(self, to: Address) -> None:
        door = await self.open(to)
        if door.offered is not None:
            await self.open(door.offered)

    # --- in words -----------------------------------------------------------------------------------------

    def _taken(self, problem: PortTakenError) -> str:
        port = problem.wanted.port
        told = self._tell("Another program on this computer uses port {port}.").format(port=port)
        if problem.free is None:
            return told
        return f"{told} {self._tell('Port {port} is free.').format(port=problem.free.port)}"

    def _nowhere(self, address: Address) -> str:
        return self._tell("This computer is not at {address} any more.").format(address=address.host)

    def _no_network(self) -> str:
        return self._tell("This computer has no network just now. Keys and raised hands go on without one.")
