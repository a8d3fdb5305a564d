"""One phone's end of the line: what it is still to be told. Never a backlog: whoever lags gets the newest."""

import asyncio
from collections.abc import Awaitable, Callable

from game.classroom.limits import Allowance, Limits
from game.play.ballot import Voter

PATIENCE = 2.0
"""Seconds that last words may take before the connection is cut."""


class Phone:
    """A phone that is in; everything here happens on the loop's own thread."""

    def __init__(self, voter: Voter, snapshot: Callable[[Voter], str], cut: Callable[[], None]) -> None:
        """Make one that is owed a snapshot.

        Args:
            voter: whose it is.
            snapshot: writes the whole state for a voter, as it is now.
            cut: ends the connection at once.
        """
        self.voter = voter
        self.first = ""
        self.gone = False
        self._snapshot = snapshot
        self._cut = cut
        self._wake = asyncio.Event()
        self._stale = True
        self._notes: dict[str, str] = {}
        self._last = ""

    def refresh(self) -> None:
        """Owe it a snapshot."""
        self._stale = True
        self._wake.set()

    def note(self, kind: str, text: str) -> None:
        """Owe it a message; a newer one of the same kind takes its place."""
        self._notes[kind] = text
        self._wake.set()

    def dismiss(self, last: str) -> None:
        """Tell it a last thing and let it go; a phone that does not listen is cut off."""
        self._last = last
        self._wake.set()
        asyncio.get_running_loop().call_later(PATIENCE, self._cut_if_there)

    async def tell(self, send: Callable[[str], Awaitable[None]]) -> None:
        """Send what is owed, as fast as this phone takes it, until it is dismissed."""
        if self.first:
            await send(self.first)
        while True:
            await self._wake.wait()
            self._wake.clear()
            if self._last:
                await send(self._last)
                return
            for text in self._owed():
                await send(text)

    def _owed(self) -> list[str]:
        notes, self._notes = list(self._notes.values()), {}
        if not self._stale:
            return notes
        self._stale = False
        return [self._snapshot(self.voter), *notes]

    def _cut_if_there(self) -> None:
        if not self.gone:
            self._cut()


def allowance(limits: Limits) -> Allowance:
    """Give what one voter may send."""
    return Allowance.full(limits.messages, limits.burst)
