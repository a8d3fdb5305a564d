"""The web server of a room: its routes, and uvicorn on a port that was already taken for it."""

import asyncio
import logging
import socket
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from functools import partial
from typing import Any, cast

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from game.classroom import pages
from game.classroom.gate import Gate, Visit
from game.classroom.guarding import App, Guard, Receive, Scope, Send
from game.classroom.hub import Hub
from game.classroom.messages import LONGEST
from game.classroom.plain import PATH, Plain
from game.classroom.snapshot import direction
from game.classroom.sockets import Sockets
from game.classroom.wire import Shared, Wire

HEARTBEAT = 10.0
"""Seconds between two pings of a WebSocket, and until one that was not answered ends it."""

GRACE = 1
"""Seconds that connections have to end when the room is shut."""

AT_ONCE = 16
"""Connections that are taken in a turn of the loop: beside a crowd at the door those who are in are heard."""

WAITING = 2048
"""Connections that the system holds until they are taken."""

LOG = logging.getLogger("game.classroom")


def make_app(hub: Hub, key: bytes, advertised: Callable[[], Collection[str]]) -> App:
    """Make what answers every request.

    Args:
        hub: of the room.
        key: of the room.
        advertised: gives every `address:port` under which the room is reached now.
    """
    sockets = Sockets(hub, key)
    plain = Plain(hub, key)
    routes: list[BaseRoute] = [
        *(Route(path, partial(_give, made, kind)) for path, made, kind in _made(hub)),
        Route(PATH, plain.look),
        Route(PATH, plain.send, methods=["POST"]),
        WebSocketRoute("/ws", sockets.phone),
        WebSocketRoute("/teach", sockets.teacher),
    ]
    app = Starlette(routes=routes)
    app.router.redirect_slashes = False
    return _Telling(Guard(cast("App", app), advertised))


def _made(hub: Hub) -> Iterator[tuple[str, bytes, str]]:
    """Make every page and file once: a class that comes at once is not made to wait for each."""
    language = hub.holder.room.reading.story.language
    for path, make in (("/", pages.phone_page), ("/teacher", pages.teacher_page)):
        yield path, make(hub.tell, language, direction(language)).encode(), "text/html; charset=utf-8"
    for path, kind in pages.STATIC.items():
        yield path, pages.file_at(path), kind


class _Telling:
    """Tells of our own mistakes in our own log; a connection that broke is none."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._app(scope, receive, send)
        except OSError:
            raise
        except Exception:
            LOG.exception("the room could not answer %s", scope.get("path"))
            raise


async def _give(made: bytes, kind: str, _: Request) -> Response:
    return Response(made, media_type=kind)


class _Server(uvicorn.Server):
    """Says when it is ready."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer."""
        await super().startup(sockets)
        self.ready.set()


class Serving:
    """A room's server while it listens."""

    def __init__(self, app: App, gate: Gate, taken: socket.socket) -> None:
        self._taken = taken
        self._server = _Server(_config(app, gate))
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Answer from now on."""
        self._task = asyncio.create_task(self._server.serve(sockets=[self._taken]))
        await self._server.ready.wait()
        self._taken.listen(WAITING)

    async def stop(self) -> None:
        """Answer no more; connections have a moment to end."""
        self._server.should_exit = True
        if self._task is not None:
            with suppress(asyncio.CancelledError):
                await self._task
        self._taken.close()


def _config(app: App, gate: Gate) -> uvicorn.Config:
    # What uvicorn itself would say are strangers' mistakes and their addresses; ours are told by `_Telling`.
    visit: Any = partial(Visit, gate)
    wire: Any = partial(Wire, gate, Shared())
    return uvicorn.Config(
        app,
        http=visit,
        ws=wire,
        loop="none",
        lifespan="off",
        interface="asgi3",
        access_log=False,
        log_config=None,
        log_level=logging.CRITICAL,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        ws_max_size=LONGEST,
        ws_per_message_deflate=False,
        ws_ping_interval=HEARTBEAT,
        ws_ping_timeout=HEARTBEAT,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=GRACE,
        backlog=AT_ONCE,
        h11_max_incomplete_event_size=16 * 1024,
    )
