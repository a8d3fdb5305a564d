"""A phone's WebSocket as uvicorn and websockets keep it: cut off when it floods, and small once it is known.

What answers a request holds a stack of coroutines and what the browser said of itself, some 20 KB a phone. A
phone that is known needs neither: its request is over, and what comes and goes is handed on at once.
"""

import asyncio
from contextlib import suppress
from typing import Any, Protocol, cast

from starlette.websockets import WebSocket
from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame, Opcode
from websockets.protocol import State

from game.classroom.gate import Gate
from game.classroom.limits import Allowance

SLICE = 2048
"""Bytes that are looked at before the next look at how much came: a flood is cut off in its first slices."""

FRAMES = 30.0
"""Frames a second that a WebSocket may send, pings and fragments among them."""

FRAMES_AT_ONCE = 90
"""Of them, after a rest."""

POLICY = 1008
"""Why a WebSocket is closed: what came was against the rules."""

_NAME = "still-hear.wire"
"""Of the extension under which a request finds its wire."""


class Ear(Protocol):
    """Who is at the other end of a wire that is kept."""

    def heard(self, text: str) -> None:
        """Take a message; bytes come as an empty one."""

    def drained(self) -> None:
        """Go on: the wire takes more again."""

    def lost(self) -> None:
        """Note that the wire is gone."""


def framed(text: str) -> bytes:
    """Write a message as it goes over every wire, so that what all are told is written once."""
    return Frame(Opcode.TEXT, text.encode()).serialize(mask=False)


def wire_of(socket: WebSocket) -> "Wire":
    """Give the wire under a request's WebSocket."""
    return cast("Wire", socket.scope["extensions"][_NAME])


class _Nowhere(asyncio.Queue[Any]):
    """Stands for the queue of a request that is over: nobody takes anything out."""

    def put_nowait(self, item: Any) -> None:  # noqa: ANN401 - asyncio's own type
        """Let it go."""


class Shared:
    """What all kept wires of a room have in common, in the place of one each."""

    def __init__(self) -> None:
        self.nowhere = _Nowhere()
        self.writable = asyncio.Event()
        self.writable.set()


class Wire(WebSocketsSansIOProtocol):
    """A WebSocket that is cut off when it floods, before the flood is read."""

    def __init__(self, gate: Gate, shared: Shared, **given: Any) -> None:  # noqa: ANN401 - uvicorn's own arguments, passed on
        super().__init__(**given)
        self._gate = gate
        self._shared = shared
        self._frames = Allowance.full(FRAMES, FRAMES_AT_ONCE)
        self._ear: Ear | None = None
        self.full = False
        """Nothing more is to be said until the other end has taken some."""

    # --- once it is known ---------------------------------------------------------------------------------

    def keep(self, ear: Ear) -> None:
        """Be this one's from now on; the request that opened the wire may end, and what it held is let go."""
        self._gate.know(self.client or ("", 0))
        self._ear, self.full = ear, not self.writable.is_set()
        waiting, self.queue = self.queue, self._shared.nowhere
        self.writable = self._shared.writable
        # The parser keeps both for as long as it lives: what they say is let go, not they.
        self.request.headers.clear()
        self.response.headers.clear()
        cast("dict[str, Any]", self.scope).clear()
        if self.disconnected:
            ear.lost()
            return
        while not waiting.empty():
            event = waiting.get_nowait()
            if event["type"] == "websocket.receive":
                ear.heard(str(event.get("text") or ""))
        if self.read_paused:
            self.read_paused = False
            self.transport.resume_reading()

    def say(self, frame: bytes) -> None:
        """Say something, written by `framed`; what is said to a wire that ends is lost."""
        if self.conn.state is State.OPEN and not self.transport.is_closing():
            self.transport.write(frame)

    def end(self, last: bytes = b"") -> None:
        """Say a last thing and end by the protocol's own farewell."""
        self.say(last)
        task = self.loop.create_task(self._farewell())
        self.tasks.add(task)
        task.add_done_callback(self.on_task_complete)

    def cut(self) -> None:
        """End it at once."""
        self.transport.abort()

    async def _farewell(self) -> None:
        with suppress(ClientDisconnected, RuntimeError):
            await self.send({"type": "websocket.close", "code": POLICY, "reason": ""})

    # --- uvicorn's own turns ------------------------------------------------------------------------------

    def handle_connect(self, event: Any) -> None:  # noqa: ANN401 - websockets' own type
        """Let the request find its wire."""
        super().handle_connect(event)
        if not self.handshake_complete:
            cast("dict[str, Any]", self.scope)["extensions"][_NAME] = self

    async def run_asgi(self) -> None:
        """Answer the request; a wire that was kept by then stays."""
        try:
            await self.app(self.scope, self.receive, self.send)
        except ClientDisconnected:
            pass
        finally:
            self.send_500_response()
            if self._ear is None and self.close_timer is None:
                self.transport.close()

    def pause_writing(self) -> None:
        """Say no more for now."""
        self.full = True
        if self._ear is None:
            super().pause_writing()

    def resume_writing(self) -> None:
        """Go on."""
        self.full = False
        if self._ear is None:
            super().resume_writing()
        else:
            self._ear.drained()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        if self.client is not None:
            self._gate.leave(self.client)
        super().connection_lost(exc)
        if self._ear is not None:
            self._ear.lost()

    def data_received(self, data: bytes) -> None:
        """Take in a slice at a time, and none after it was cut off."""
        for start in range(0, len(data), SLICE):
            if self.transport.is_closing():
                return
            super().data_received(data[start : start + SLICE])

    def handle_text(self, event: Any) -> None:  # noqa: ANN401 - websockets' own type
        """Count it."""
        if self._counted():
            super().handle_text(event)

    def handle_bytes(self, event: Any) -> None:  # noqa: ANN401 - websockets' own type
        """Count it."""
        if self._counted():
            super().handle_bytes(event)

    def handle_cont(self, event: Any) -> None:  # noqa: ANN401 - websockets' own type
        """Count it: empty fragments are no message, and there is no end of them."""
        if self._counted():
            super().handle_cont(event)

    def handle_ping(self) -> None:
        """Count it: whoever pings and never reads fills our memory with answers."""
        if self._counted():
            super().handle_ping()

    def handle_pong(self, event: Any) -> None:  # noqa: ANN401 - websockets' own type
        """Count it: reading answers to nothing costs time too."""
        if self._counted():
            super().handle_pong(event)

    def send_receive_event_to_app(self) -> None:
        """Give a message to the room; text that is no text ends the connection."""
        if self._ear is None and self.curr_msg_data_type == "bytes":
            super().send_receive_event_to_app()
            return
        text = _text_of(b"".join(self.frames)) if self.curr_msg_data_type == "text" else ""
        if text is None:
            self.frames = []
            self.transport.abort()
        elif self._ear is None:
            super().send_receive_event_to_app()
        else:
            self.frames = []
            if not self.close_sent:
                self._ear.heard(text)

    def _counted(self) -> bool:
        if not self.transport.is_closing() and self._frames.take(self.loop.time()):
            return True
        self.transport.abort()
        return False


def _text_of(data: bytes) -> str | None:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None
