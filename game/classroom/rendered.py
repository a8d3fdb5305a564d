"""The room as text for the phones: written once a change for all, once a chair, and once a phone."""

import json
from collections.abc import Callable

from game.classroom.snapshot import for_all, for_one, for_seat
from game.classroom.words import Tell
from game.play.ballot import Ballot, Voter
from game.play.room import Room

SOONER = 0.05
"""Seconds by which a beat's time may grow by rounding alone."""


class Rendered:
    """What was last written, and the room that it was written of."""

    def __init__(self, room: Room, tell: Tell, questions: Callable[[Room], tuple[str, ...]]) -> None:
        self.version = 1
        self._room = room
        self._tell = tell
        self._questions = questions
        self._all = ""
        self._seats: dict[str, str] = {}

    def moved(self, room: Room) -> bool:
        """Take in the room as it is now; tell whether there is something new for everybody."""
        before, self._room = self._room, room
        if looks_the_same(before, room):
            return False
        self.version += 1
        self._all = ""
        self._seats = {}
        return True

    def state(self, voter: Voter) -> str:
        """Write the whole state for a voter."""
        room = self._room
        if not self._all:
            self._all = _json(for_all(room, self._tell, self._questions))
        known = room.voters.get(voter)
        seat = known.seat if known else ""
        if seat not in self._seats:
            self._seats[seat] = _json(for_seat(seat, room))
        every = self._all if room.left is None else f'{self._all[:-1]},"left":{room.left:.1f}}}'
        mine = _json(for_one(voter, room))
        return f'{{"t":"state","v":{self.version},"all":{every},"seat":{self._seats[seat]},"me":{mine}}}'


def looks_the_same(before: Room, now: Room) -> bool:
    """Tell whether everybody still sees the same; time that runs, votes and comings are no other picture."""
    return (
        before.reading is now.reading
        and (before.beat, before.page, before.blank, before.bridge, before.mode)
        == (now.beat, now.page, now.blank, now.bridge, now.mode)
        and before.count is now.count
        and before.help == now.help
        and _looks_open(before.ballot) == _looks_open(now.ballot)
        and _runs_on(before.left, now.left)
    )


def _looks_open(ballot: Ballot | None) -> tuple[object, ...]:
    return () if ballot is None else (ballot.round, ballot.mode, ballot.stage, ballot.open, ballot.options)


def _runs_on(before: float | None, now: float | None) -> bool:
    if before is None or now is None:
        return before is now
    return now <= before + SOONER


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
