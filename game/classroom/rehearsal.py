"""Pretend pupils: they join over real WebSockets, think, vote, change their minds, leave and come back.

A teacher tries a lesson on them alone; the tests and the bench press the room with them.
"""

import asyncio
import json
import threading
from collections.abc import Callable
from contextlib import suppress
from random import Random
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from game.classroom.habits import AS_HUMANS, COMING, THINKING, Habits, Message, Wish, decide
from game.classroom.indoors import Indoors
from game.classroom.messages import PROTOCOL, write
from game.classroom.network import Address

LEAST = 0.02
"""Seconds between two tries to come back, at any pace."""

CALM = 1.0
"""Seconds until one says again what was too much at once."""

FOR_NOW = frozenset({"locked", "full", "slow", "old", "code"})
"""Reasons for a no after which one tries again: letters are read once more from the wall."""

AWAY = (1.0, 6.0)
"""Seconds that one is gone."""

GOES_HOME = 30.0
"""Seconds in which everybody has taken leave: a watchdog."""


class Pretend:
    """One pretend pupil."""

    def __init__(
        self,
        number: int,
        at: Callable[[], Address | None],
        code: Callable[[], str],
        habits: Habits,
        seed: int,
    ) -> None:
        self.number = number
        self.token = ""
        self.stored: Message | None = None
        """What the room has said that it holds of this one."""
        self.done = 0
        """The last round in which this one has nothing more to say."""
        self.over = False
        self.rejoined = 0
        self._at = at
        self._code = code
        self._habits = habits
        self._seed = seed
        self._chance = Random(f"{seed}/{number}")  # noqa: S311 - pretend pupils repeat themselves
        self._thinking = 0
        self._out = False
        """Out, as the room knows it."""
        self._final: str | None = None
        self._ballot: Message | None = None
        self._dropped = 0
        self._page = 0
        self._line: ClientConnection | None = None
        self._later: set[asyncio.Task[None]] = set()

    # --- coming and going ---------------------------------------------------------------------------------

    async def live(self) -> None:
        """Come, stay until the room is closed, and come back whenever the line broke."""
        await self._wait(0.0, COMING)
        while not self.over:
            at = self._at()
            if at is not None:
                with suppress(OSError, WebSocketException, TimeoutError):
                    await self._sit(at)
                self.rejoined += 1
            self._forget()
            await asyncio.sleep(LEAST)
            await self._wait(*AWAY)

    async def _sit(self, at: Address) -> None:
        origin: Any = at.url
        line = connect(f"ws://{at.name}/ws", origin=origin, compression=None, proxy=None, ping_interval=None)
        async with line as self._line:
            await self._say("join", p=PROTOCOL, code=self._code(), token=self.token)
            async for text in self._line:
                self._hear(json.loads(text))

    def _forget(self) -> None:
        """Drop what was still to be done on a line that is gone."""
        self._line = None
        self._thinking = 0
        for task in self._later:
            task.cancel()
        self._later.clear()

    def _drop(self) -> None:
        """Lose the line, as a phone does that is locked or carried off."""
        if self._line is not None:
            self._line.transport.abort()

    # --- hearing ------------------------------------------------------------------------------------------

    def _hear(self, message: Message) -> None:
        match message["t"]:
            case "you":
                self.token = message["token"]
            case "state":
                self.stored, self._out = message["me"]["yours"], message["me"].get("out", False)
                self._see(message["all"])
            case "ack":
                self.stored = message["yours"]
                self._settle(message["round"])
            case "no" if message["why"] == "slow":
                self._do(self._once_more())
            case "end" | "no" if message.get("why") not in FOR_NOW:
                self.over = True

    def _see(self, everybody: Message) -> None:
        ballot = self._ballot = everybody.get("ballot")
        if ballot and ballot["open"] and ballot["round"] > max(self._thinking, self.done):
            self._thinking = ballot["round"]
            self._do(self._vote(ballot))
        if everybody.get("page", 0) != self._page:
            self._page = everybody["page"]
            if everybody.get("tap"):
                self._do(self._tap(everybody))
            if everybody.get("dial"):
                self._do(self._turn(everybody))

    def _do(self, doing: Any) -> None:  # noqa: ANN401 - any coroutine
        task = asyncio.create_task(doing)
        self._later.add(task)
        task.add_done_callback(self._later.discard)

    # --- doing --------------------------------------------------------------------------------------------

    async def _vote(self, ballot: Message) -> None:
        """Vote as one has decided; a line that broke meanwhile changes nothing about it."""
        number, wish = ballot["round"], self._wish(ballot)
        await self._wait(*THINKING)
        if wish.steps_out:
            await self._say("out")
            await self._wait(*AWAY)
        if wish.steps_out or self._out:
            await self._say("in")
        if wish.asks_pause:
            await self._say("pause")
        if not wish.picks:
            self.done = number
            return
        drops = wish.drops and self._dropped < number
        for pick in wish.picks[-1:] if self._dropped == number else wish.picks:
            if drops and self._chance.random() < 1 / 2:
                self._dropped, drops = number, False
                self._drop()
                return
            await self._say("vote", round=number, pick=pick, sure=wish.sure, others=wish.others)
            await self._wait(1.0, 5.0)
        if drops:
            self._dropped = number
            self._drop()

    async def _once_more(self) -> None:
        """Say again, a little later, what was too much at once."""
        await asyncio.sleep(CALM)
        if self._ballot and self._ballot["open"] and self._ballot["round"] == self._thinking > self.done:
            self._dropped = self._thinking
            await self._vote(self._ballot)

    def _settle(self, number: int) -> None:
        """Have done, once the room holds what was meant; say it again where it holds nothing."""
        if self._thinking != number or self._final is None:
            return
        if self.stored is None:
            self._do(self._once_more())
        elif self.stored["pick"] == self._final:
            self.done = number

    def _wish(self, ballot: Message) -> Wish:
        wish = decide(ballot, self.number, self._seed, self._habits)
        self._final = wish.picks[-1] if wish.picks else None
        return wish

    async def _tap(self, everybody: Message) -> None:
        lines = [line["i"] for line in everybody.get("lines", ()) if line["k"] != "silence"]
        for line in self._chance.sample(lines, min(len(lines), self._chance.randint(0, 2))):
            await self._wait(*THINKING)
            await self._say("tap", page=everybody["page"], line=line)

    async def _turn(self, everybody: Message) -> None:
        await self._wait(*THINKING)
        await self._say("dial", page=everybody["page"], level=10 * self._chance.randint(0, 10))

    async def _say(self, kind: str, **fields: object) -> None:
        if self._line is not None:
            with suppress(WebSocketException):
                await self._line.send(write(kind, **fields))

    async def _wait(self, least: float, most: float) -> None:
        await asyncio.sleep(self._habits.pace * self._chance.uniform(least, most))


class Rehearsal:
    """A class of pretend pupils, on a thread and a loop of their own."""

    def __init__(  # noqa: PLR0913 - its parts are handed in
        self,
        at: Callable[[], Address | None],
        code: Callable[[], str],
        count: int,
        habits: Habits = AS_HUMANS,
        seed: int = 1,
        *,
        indoors: Indoors | None = None,
    ) -> None:
        """Think them up; nobody comes yet.

        Args:
            at: gives where the room is open; None while it is not.
            code: gives the letters that they type: those on the wall now.
            count: how many.
            habits: how they are.
            seed: of everything they do.
            indoors: the same class where it has no phones.
        """
        self._indoors = indoors
        self.pupils = [Pretend(number, at, code, habits, seed) for number in range(1, count + 1)]
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="rehearsal", daemon=True)
        self._everybody: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Let them come."""
        self._thread.start()

    def stop(self) -> None:
        """Send them home."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._send_home)
            self._thread.join(timeout=GOES_HOME)

    def _send_home(self) -> None:
        if self._everybody is not None:
            self._everybody.cancel()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._everybody = self._loop.create_task(self._live())
        try:
            with suppress(asyncio.CancelledError):
                self._loop.run_until_complete(self._everybody)
            self._loop.run_until_complete(self._tidy())
        finally:
            self._loop.close()

    async def _live(self) -> None:
        """Let everybody come; sent home, each takes leave before this ends."""
        async with asyncio.TaskGroup() as everybody:
            for pupil in self.pupils:
                everybody.create_task(pupil.live())
            if self._indoors is not None:
                everybody.create_task(self._indoors.live())

    async def _tidy(self) -> None:
        """Drop what somebody still had in mind."""
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        # Lines that were cut are gone only a turn of the loop later.
        await asyncio.sleep(LEAST)
