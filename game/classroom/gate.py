"""The gate: counts who is connected, lets nobody dawdle, and gives up the oldest stranger for a new one.

Addresses stand here only as long as a connection is open, and are written nowhere.
"""

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any, TypeAlias

from uvicorn.protocols.http.h11_impl import H11Protocol

from game.classroom.limits import Limits

Client: TypeAlias = tuple[str, int]
"""The other end of an open connection: address and port."""


class Gate:
    """Everybody who is connected now: strangers, and those who are known to the room."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._strangers: dict[Client, Callable[[], None]] = {}
        self._known: dict[Client, Callable[[], None]] = {}
        self._sources: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._strangers) + len(self._known)

    def enter(self, client: Client, drop: Callable[[], None]) -> bool:
        """Let somebody in; False where there is no room.

        Args:
            client: the other end.
            drop: cuts the connection at once.
        """
        source = client[0]
        if self._sources[source] >= self.limits.per_source:
            self._give_up(source)
        elif len(self) >= self.limits.sockets or len(self._strangers) >= self.limits.waiting:
            self._give_up(self._busiest())
        if self._sources[source] >= self.limits.per_source or len(self) >= self.limits.sockets:
            return False
        self._strangers[client] = drop
        self._sources[source] += 1
        return True

    def know(self, client: Client) -> None:
        """Note that the room knows this one: no stranger takes the place."""
        drop = self._strangers.pop(client, None)
        if drop is not None:
            self._known[client] = drop

    def leave(self, client: Client) -> None:
        """Note that a connection is gone."""
        if self._strangers.pop(client, None) is None and self._known.pop(client, None) is None:
            return
        self._sources[client[0]] -= 1
        if not self._sources[client[0]]:
            del self._sources[client[0]]

    def drop(self, client: Client) -> None:
        """Cut a connection that is still open."""
        cut = self._strangers.get(client) or self._known.get(client)
        if cut is not None:
            cut()

    def _busiest(self) -> str | None:
        """Give the source that most strangers come from."""
        counted = Counter(client[0] for client in self._strangers)
        return counted.most_common(1)[0][0] if counted else None

    def _give_up(self, source: str | None) -> None:
        oldest = next((client for client in self._strangers if client[0] == source), None)
        if oldest is not None:
            cut = self._strangers[oldest]
            self.leave(oldest)
            cut()


class Visit(H11Protocol):
    """A connection that asks in HTTP, with a deadline for each request and for the whole visit."""

    def __init__(self, gate: Gate, **given: Any) -> None:  # noqa: ANN401 - uvicorn's own arguments, passed on
        super().__init__(**given)
        self._gate = gate
        self._deadline: asyncio.TimerHandle | None = None
        self._visit: asyncio.TimerHandle | None = None

    # asyncio hands a stream's protocol a full transport, as uvicorn's own signature says too
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Let it in, or cut it off."""
        super().connection_made(transport)
        if self.client is None or not self._gate.enter(self.client, transport.abort):
            transport.abort()
            return
        limits = self._gate.limits
        self._visit = self.loop.call_later(limits.visit, transport.abort)
        self._watch()

    def data_received(self, data: bytes) -> None:
        """Take in what came; the deadline runs until the request is whole."""
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        self._unwatch()
        if self.client is not None:
            self._gate.leave(self.client)
        super().connection_lost(exc)

    def handle_websocket_upgrade(self, event: Any) -> None:  # noqa: ANN401 - h11's own type
        """Hand it over to the WebSocket, which has deadlines of its own."""
        self._unwatch()
        super().handle_websocket_upgrade(event)

    def _watch(self) -> None:
        if self.transport.get_protocol() is not self:
            return
        cycle = self.cycle
        whole = cycle is not None and not cycle.more_body and not cycle.response_complete
        if whole and self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
        elif not whole and self._deadline is None:
            self._deadline = self.loop.call_later(self._gate.limits.patience, self.transport.abort)

    def _unwatch(self) -> None:
        for handle in (self._deadline, self._visit):
            if handle is not None:
                handle.cancel()
        self._deadline = self._visit = None
