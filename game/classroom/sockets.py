"""The two WebSockets of a room: a phone's, and the teacher's. Each says first who it is."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from starlette.websockets import WebSocket, WebSocketDisconnect

from game.classroom.badges import badge_of
from game.classroom.entering import admit
from game.classroom.gate import Gate
from game.classroom.hub import Hub
from game.classroom.messages import Join, Message, Teach, read, write
from game.classroom.phone import Phone, allowance
from game.classroom.said import No
from game.classroom.tokens import is_teacher, token_of
from game.play.room import Taught

POLICY = 1008
"""Why a WebSocket is closed: what came was against the rules."""

TEACHER = 0
"""Stands for the teacher where a voter's number would."""


class Sockets:
    """Answers the WebSockets of a room."""

    def __init__(self, hub: Hub, gate: Gate, key: bytes) -> None:
        self._hub = hub
        self._gate = gate
        self._key = key

    async def phone(self, socket: WebSocket) -> None:
        """Be one phone's, from joining to leaving."""
        await socket.accept()
        join = await self._first(socket)
        if not isinstance(join, Join):
            await _close(socket)
            return
        voter = admit(self._hub, self._key, join)
        if isinstance(voter, No):
            await _close(socket, self._hub.no(voter))
            return
        phone = Phone(voter, self._hub.state, self._settle(socket))
        badge = badge_of(voter, self._hub.tell)
        token = token_of(voter, self._key)
        told = {"shape": badge.shape, "colour": badge.colour, "word": badge.word}
        phone.first = write("you", token=token, badge=told)
        self._hub.enter(phone)
        try:
            await self._both(socket, phone, self._hear_phone)
        finally:
            self._hub.leave(phone)

    async def teacher(self, socket: WebSocket) -> None:
        """Be the teacher's, once the token was shown."""
        await socket.accept()
        first = await self._first(socket)
        if not isinstance(first, Teach) or not is_teacher(first.token, self._key):
            await _close(socket, write("no", why="token", say=""))
            return
        desk = Phone(TEACHER, lambda _: self._hub.desk(), self._settle(socket))
        self._hub.desks.add(desk)
        desk.refresh()
        try:
            await self._both(socket, desk, self._hear_teacher)
        finally:
            desk.gone = True
            self._hub.desks.discard(desk)

    async def _first(self, socket: WebSocket) -> Message | None:
        """Wait for the first message, not for long; None where none came, or none that is one."""
        try:
            async with asyncio.timeout(self._hub.limits.patience):
                return read(await _text(socket))
        except (TimeoutError, WebSocketDisconnect):
            return None

    def _settle(self, socket: WebSocket) -> Callable[[], None]:
        """Note that this one is known; give what cuts it off."""
        client = (socket.client.host, socket.client.port) if socket.client else ("", 0)
        self._gate.know(client)
        return lambda: self._gate.drop(client)

    async def _both(
        self, socket: WebSocket, phone: Phone, hear: Callable[[WebSocket, Phone], Awaitable[None]]
    ) -> None:
        """Listen and tell until either ends."""
        telling = asyncio.create_task(_tell(socket, phone))
        try:
            await hear(socket, phone)
        finally:
            telling.cancel()
            with suppress(asyncio.CancelledError):
                await telling

    async def _hear_phone(self, socket: WebSocket, phone: Phone) -> None:
        clock = asyncio.get_running_loop().time
        with suppress(WebSocketDisconnect):
            while self._hub.hear(phone.voter, read(await _text(socket)), clock()):
                pass
            await _close(socket)

    async def _hear_teacher(self, socket: WebSocket, desk: Phone) -> None:
        clock = asyncio.get_running_loop().time
        allowed = allowance(self._hub.limits)
        with suppress(WebSocketDisconnect):
            while True:
                message = read(await _text(socket))
                if not allowed.take(clock()):
                    desk.note("no", self._hub.no(No.SLOW))
                elif isinstance(message, Taught):
                    self._hub.holder.happen(message)
                    self._hub.moved()
                    desk.refresh()


async def _text(socket: WebSocket) -> str:
    """Wait for a message; bytes are read as no message.

    Raises:
        WebSocketDisconnect: the other end is gone.
    """
    message = await socket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message.get("code", 1005))
    return message.get("text") or ""


async def _tell(socket: WebSocket, phone: Phone) -> None:
    with suppress(WebSocketDisconnect, RuntimeError):
        await phone.tell(socket.send_text)
        await socket.close(POLICY)


async def _close(socket: WebSocket, last: str = "") -> None:
    with suppress(WebSocketDisconnect, RuntimeError):
        if last:
            await socket.send_text(last)
        await socket.close(POLICY)
