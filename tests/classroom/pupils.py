"""Real phones without a screen: WebSockets on loopback that say what a phone's page would say."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, Self, TypeVar

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from game.classroom.network import Address

Message = dict[str, Any]


T = TypeVar("T")

WATCHDOG = 300
"""Seconds after which a scene that waits for something has gone wrong."""


def play(scene: Coroutine[Any, Any, T], watchdog: float = WATCHDOG) -> T:
    """Play a scene to its end, or until the watchdog's seconds are over."""

    async def watched() -> T:
        async with asyncio.timeout(watchdog):
            return await scene

    return asyncio.run(watched())


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds; the scene's watchdog ends a wait for what never comes."""
    while not holds():  # noqa: ASYNC110 - another thread makes it so
        await asyncio.sleep(0.01)


class Pupil:
    """A phone that is connected."""

    def __init__(self, line: ClientConnection) -> None:
        self.line = line
        self.token = ""
        self.badge: Message = {}
        self.state: Message = {}
        self.heard: list[Message] = []

    @classmethod
    async def reach(
        cls, at: Address, *, path: str = "/ws", origin: str = "", source: str = "", narrow: bool = False
    ) -> Self:
        """Open the line; nothing is said yet.

        Args:
            at: where the room is open.
            path: of the WebSocket.
            origin: as the browser would say it; empty: the room's own page.
            source: loopback address to come from; empty: any.
            narrow: the system takes in little that was not read.
        """
        line = await connect(
            f"ws://{at.name}{path}",
            origin=origin or at.url,
            compression=None,
            open_timeout=WATCHDOG,
            ping_interval=None,
            proxy=None,
            sock=_connected(at, source, narrow=narrow),
            max_queue=1 if narrow else 64,
        )
        return cls(line)

    async def join(self, code: str, token: str = "") -> Self:
        """Join, and wait for the first snapshot."""
        await self.say(t="join", p=1, code=code, token=token)
        you = await self.wait("you")
        self.token, self.badge = you["token"], you["badge"]
        return self

    async def say(self, **fields: object) -> None:
        """Say something."""
        await self.line.send(json.dumps(fields))

    async def vote(self, pick: str | None, **more: object) -> Message:
        """Vote in the round at hand, and wait for what is stored."""
        number = self.state["all"]["ballot"]["round"]
        await self.say(t="vote", round=number, pick=pick, **more)
        return await self.wait("ack")

    async def wait(self, kind: str, **wanted: object) -> Message:
        """Wait for a message of a kind, in which `all` or the message itself has what is wanted."""
        while True:
            message = await self.next()
            if message["t"] == kind and wanted.items() <= (message.get("all", {}) | message).items():
                return message

    async def next(self) -> Message:
        """Wait for whatever comes next."""
        message: Message = json.loads(await self.line.recv())
        self.heard.append(message)
        if message["t"] == "state":
            self.state = message
        return message

    async def until_beat(self, beat: str) -> Message:
        """Wait until the class does that."""
        while not self.state or self.state["all"]["beat"] != beat:
            await self.wait("state")
        return self.state

    async def last_words(self) -> Message | None:
        """Wait until the other end closes the line; give what it said last."""
        try:
            while True:
                await self.next()
        except ConnectionClosed:
            return self.heard[-1] if self.heard else None

    async def leave(self) -> None:
        """Close the line."""
        await self.line.close()


def _connected(at: Address, source: str, *, narrow: bool) -> socket.socket:
    """Open a connection; one that is not to be had leaves nothing open."""
    line = socket.socket()
    try:
        if narrow:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        if source:
            line.bind((source, 0))
        line.connect((at.host, at.port))
        line.setblocking(False)
    except OSError:
        line.close()
        raise
    return line


@asynccontextmanager
async def joined(at: Address, code: str, count: int) -> AsyncIterator[list[Pupil]]:
    """Have some pupils join and see the room; they leave at the end."""
    pupils: list[Pupil] = []
    try:
        for _ in range(count):
            pupils.append(await Pupil.reach(at))
            await pupils[-1].join(code)
        for pupil in pupils:
            await pupil.wait("state")
        yield pupils
    finally:
        for pupil in pupils:
            await pupil.leave()
