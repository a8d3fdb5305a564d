"""The two WebSockets of a room: a phone's, and the teacher's. Each says first who it is."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from starlette.websockets import WebSocket, WebSocketDisconnect

from game.classroom.badges import badge_of
from game.classroom.entering import admit
from game.classroom.hub import Hub
from game.classroom.messages import Join, Message, Teach, read, write
from game.classroom.phone import Phone, allowance
from game.classroom.said import No
from game.classroom.tokens import is_teacher, token_of
from game.classroom.wire import POLICY, framed, wire_of
from game.play.ballot import Voter
from game.play.happening import Taught

if TYPE_CHECKING:
    from game.classroom.limits import Allowance

TEACHER = 0
"""Stands for the teacher where a voter's number would."""


class Sockets:
    """Answers the WebSockets of a room."""

    def __init__(self, hub: Hub, key: bytes) -> None:
        self._hub = hub
        self._key = key
        self._allowances: dict[Phone, Allowance] = {}

    async def phone(self, socket: WebSocket) -> None:
        """Take a phone in; its line is kept when this is over."""
        await socket.accept()
        join = await self._first(socket)
        if not isinstance(join, Join):
            await _close(socket)
            return
        voter = admit(self._hub, self._key, join)
        if isinstance(voter, No):
            await _close(socket, self._hub.no(voter))
            return
        wire = wire_of(socket)
        phone = Phone(voter, wire, self._hub.state, self._hear_phone, self._hub.leave)
        phone.first = framed(self._you(voter))
        self._hub.enter(phone)
        wire.keep(phone)

    async def teacher(self, socket: WebSocket) -> None:
        """Take the teacher in, once the token was shown."""
        await socket.accept()
        first = await self._first(socket)
        if not isinstance(first, Teach) or not is_teacher(first.token, self._key):
            await _close(socket, write("no", why="token", say=""))
            return
        wire = wire_of(socket)
        desk = Phone(TEACHER, wire, lambda _: framed(self._hub.desk()), self._hear_teacher, self._end_desk)
        self._allowances[desk] = allowance(self._hub.limits)
        self._hub.desks.add(desk)
        desk.refresh()
        wire.keep(desk)

    def _you(self, voter: Voter) -> str:
        badge = badge_of(voter, self._hub.tell)
        told = {"shape": badge.shape, "colour": badge.colour, "word": badge.word}
        return write("you", token=token_of(voter, self._key), badge=told)

    async def _first(self, socket: WebSocket) -> Message | None:
        """Wait for the first message, not for long; None where none came, or none that is one."""
        try:
            async with asyncio.timeout(self._hub.limits.patience):
                return read(await _text(socket))
        except (TimeoutError, WebSocketDisconnect):
            return None

    def _hear_phone(self, phone: Phone, text: str) -> None:
        clock = asyncio.get_running_loop().time
        if not self._hub.hear(phone.voter, read(text), clock()):
            phone.dismiss()

    def _hear_teacher(self, desk: Phone, text: str) -> None:
        clock = asyncio.get_running_loop().time
        message = read(text)
        if not self._allowances[desk].take(clock()):
            desk.note("no", framed(self._hub.no(No.SLOW)))
        elif isinstance(message, Taught):
            self._hub.holder.ask(message)
            self._hub.moved()
            desk.refresh()

    def _end_desk(self, desk: Phone) -> None:
        self._hub.desks.discard(desk)
        self._allowances.pop(desk, None)


async def _text(socket: WebSocket) -> str:
    """Wait for a message; bytes are read as no message.

    Raises:
        WebSocketDisconnect: the other end is gone.
    """
    message = await socket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message.get("code", 1005))
    return message.get("text") or ""


async def _close(socket: WebSocket, last: str = "") -> None:
    with suppress(WebSocketDisconnect, RuntimeError):
        if last:
            await socket.send_text(last)
        await socket.close(POLICY)
