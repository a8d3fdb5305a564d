"""Phones for the bench: WebSockets by hand on asyncio's transports, so that thousands fit beside a server."""

import asyncio
import json
from base64 import b64encode
from collections.abc import Callable
from time import monotonic
from typing import Any

FILES = ("/", "/page.css", "/page.js")
"""What a browser fetches before it joins."""

SMALL = 126
LARGE = 127


def frame(payload: bytes) -> bytes:
    """Write a masked text frame."""
    size = len(payload)
    length = bytes([0x80 | size]) if size < SMALL else bytes([0x80 | SMALL]) + size.to_bytes(2, "big")
    return b"\x81" + length + b"\0\0\0\0" + payload


class Phone(asyncio.Protocol):
    """One phone; it notes when what came."""

    def __init__(self, port: int, code: str, token: str = "") -> None:
        self.port = port
        self.code = code
        self.token = token
        self.times: dict[str, float] = {}
        """When each kind of message came last."""
        self.beat = ""
        self.round = 0
        self.options: list[str] = []
        self.tally = 0
        self.tallied = 0.0
        self.waiting: tuple[Callable[[], bool], asyncio.Future[None]] | None = None
        self.transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._up = False

    # --- the line -----------------------------------------------------------------------------------------

    async def join(self, *, page: bool = True) -> float:
        """Fetch the page, open the line, and wait for the first state; give the seconds it took."""
        began = monotonic()
        if page:
            await fetch(self.port)
        await asyncio.get_running_loop().create_connection(lambda: self, "127.0.0.1", self.port)
        await self.until(lambda: "state" in self.times)
        return self.times["state"] - began

    def leave(self) -> None:
        """Lose the line."""
        if self.transport is not None:
            self.transport.abort()
        self.times.clear()
        self._buffer.clear()
        self._up = False

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - asyncio's own type
        """Ask for a WebSocket."""
        self.transport = transport
        name = f"127.0.0.1:{self.port}"
        lines = (
            "GET /ws HTTP/1.1",
            f"Host: {name}",
            f"Origin: http://{name}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            f"Sec-WebSocket-Key: {b64encode(b'sixteen bytes ok').decode()}",
            "Sec-WebSocket-Version: 13",
        )
        transport.write("\r\n".join((*lines, "", "")).encode())

    def say(self, **fields: object) -> None:
        """Say something."""
        if self.transport is not None:
            self.transport.write(frame(json.dumps(fields).encode()))

    # --- hearing ------------------------------------------------------------------------------------------

    def data_received(self, data: bytes) -> None:
        """Take in what came."""
        self._buffer += data
        if not self._up:
            head, found, rest = bytes(self._buffer).partition(b"\r\n\r\n")
            if not found:
                return
            self._up, self._buffer = True, bytearray(rest)
            if b" 101 " not in head[:20]:
                raise ConnectionError(head[:80])
            self.say(t="join", p=1, code=self.code, token=self.token)
        now = monotonic()
        while (payload := self._cut()) is not None:
            self._hear(payload, now)
        if self.waiting is not None and self.waiting[0]():
            self.waiting[1].set_result(None)
            self.waiting = None

    def _cut(self) -> bytes | None:
        buffer = self._buffer
        if len(buffer) < 2:
            return None
        size, start = buffer[1], 2
        if size == SMALL:
            size, start = int.from_bytes(buffer[2:4], "big"), 4
        elif size == LARGE:
            size, start = int.from_bytes(buffer[2:10], "big"), 10
        if len(buffer) < start + size:
            return None
        opcode, payload = buffer[0] & 15, bytes(buffer[start : start + size])
        del buffer[: start + size]
        if opcode == 9 and self.transport is not None:
            self.transport.write(b"\x8a" + bytes([0x80 | size]) + b"\0\0\0\0" + payload)
        return payload if opcode == 1 else b"{}"

    def _hear(self, payload: bytes, now: float) -> None:
        if payload.startswith(b'{"t":"tally"'):
            self.tally, self.tallied = int(payload[payload.rindex(b":") + 1 : -1]), now
            return
        if payload == b"{}":
            return
        message = json.loads(payload)
        self.times[message["t"]] = now
        if message["t"] == "you":
            self.token = message["token"]
        elif message["t"] == "state":
            everybody = message["all"]
            ballot = everybody.get("ballot") or {}
            self.beat, self.round = everybody["beat"], ballot.get("round", 0)
            self.options = [each["id"] for each in ballot.get("options", ()) if not each.get("locked")]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        if not holds():
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self.waiting = (holds, future)
            await future

    async def sees(self, moment: float) -> None:
        """Wait for a state from after a moment."""
        await self.until(lambda: self.times.get("state", 0.0) >= moment)

    async def counts(self, votes: int, moment: float) -> None:
        """Wait for a tally from after a moment that has so many."""
        await self.until(lambda: self.tally >= votes and self.tallied >= moment)

    async def vote(self, pick: str) -> float:
        """Vote, and give the seconds until it was answered."""
        began = monotonic()
        self.say(t="vote", round=self.round, pick=pick)
        await self.until(lambda: self.times.get("ack", 0.0) >= began)
        return self.times["ack"] - began


async def fetch(port: int) -> None:
    """Fetch the page as a browser does, over one connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for path in FILES:
        writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        await reader.readexactly(int(length.partition(b":")[2]))
    writer.close()
