"""One phone's end of the line: what it is still to be told. Never a backlog: whoever lags gets the newest."""

import asyncio
from collections.abc import Callable
from typing import Protocol

from game.classroom.limits import Allowance, Limits
from game.play.ballot import Voter

PATIENCE = 2.0
"""Seconds that last words may take before the connection is cut."""


class Line(Protocol):
    """What a phone is told over."""

    full: bool
    """Nothing more is to be said until the other end has taken some."""

    def say(self, frame: bytes) -> None:
        """Say something."""

    def end(self, last: bytes = b"") -> None:
        """Say a last thing, and end."""

    def cut(self) -> None:
        """End at once."""


class Phone:
    """A phone that is in; everything here happens on the loop's own thread."""

    __slots__ = (
        "_due",
        "_ended",
        "_hear",
        "_last",
        "_leave",
        "_line",
        "_notes",
        "_snapshot",
        "_stale",
        "first",
        "gone",
        "voter",
    )

    def __init__(
        self,
        voter: Voter,
        line: Line,
        snapshot: Callable[[Voter], bytes],
        hear: Callable[["Phone", str], None],
        leave: Callable[["Phone"], None],
    ) -> None:
        """Make one that is owed a snapshot.

        Args:
            voter: whose it is.
            line: to it.
            snapshot: writes the whole state for a voter, as it is now.
            hear: takes what it says.
            leave: is told that it is gone.
        """
        self.voter = voter
        self.first = b""
        self.gone = False
        self._line = line
        self._snapshot = snapshot
        self._hear = hear
        self._leave = leave
        self._stale = True
        self._notes: dict[str, bytes] = {}
        self._last: bytes | None = None
        self._due = False
        self._ended = False

    # --- what it is told ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Owe it a snapshot; what changes within one turn of the loop is told once."""
        self._stale = True
        self._owe()

    def note(self, kind: str, frame: bytes) -> None:
        """Tell it something at once; where the line is full, the newest of its kind waits."""
        if self._due or self._line.full or self.gone or self._last is not None:
            self._notes[kind] = frame
            self._owe()
        else:
            self._line.say(frame)

    def dismiss(self, last: bytes = b"") -> None:
        """Tell it a last thing and let it go; a phone that does not listen is cut off."""
        self._last = last
        self._owe()
        asyncio.get_running_loop().call_later(PATIENCE, self._cut_if_there)

    def _owe(self) -> None:
        """Tell it after this turn of the loop."""
        if not self._due:
            self._due = True
            asyncio.get_running_loop().call_soon(self._pour)

    def _pour(self) -> None:
        """Tell what is owed, as far as the line takes it."""
        self._due = False
        line = self._line
        while not (line.full or self._ended or self.gone):
            if self._last is not None:
                self._ended = True
                line.end(self._last)
            elif self.first:
                line.say(self.first)
                self.first = b""
            elif self._stale:
                self._stale = False
                line.say(self._snapshot(self.voter))
            elif self._notes:
                line.say(self._notes.pop(next(iter(self._notes))))
            else:
                return

    def _cut_if_there(self) -> None:
        if not self.gone:
            self._line.cut()

    # --- what its line tells ------------------------------------------------------------------------------

    def heard(self, text: str) -> None:
        """Take what it says, until it is let go."""
        if self._last is None:
            self._hear(self, text)

    def drained(self) -> None:
        """Go on telling."""
        self._owe()

    def lost(self) -> None:
        """Note that it is gone."""
        self.gone = True
        self._leave(self)


def allowance(limits: Limits) -> Allowance:
    """Give what one voter may send."""
    return Allowance.full(limits.messages, limits.burst)
