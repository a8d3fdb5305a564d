"""Everybody who is connected, and what goes to them: snapshots at a change, tallies at a tick, acks at once.

All of it lives on one loop's thread; the room itself is the host's.
"""

import asyncio
from typing import Protocol

from game.classroom.desk import desk_of
from game.classroom.heard import happening_of
from game.classroom.limits import Allowance, Limits
from game.classroom.messages import Message, write
from game.classroom.phone import Phone, allowance
from game.classroom.rendered import Rendered
from game.classroom.said import No, over, why_not
from game.classroom.snapshot import slip_of
from game.classroom.wire import framed
from game.classroom.words import Tell
from game.play.ballot import Voter
from game.play.happening import (
    Happening,
    Joined,
    Left,
    SteppedIn,
    SteppedOut,
    Taught,
    Voted,
)
from game.play.room import Room

HERE = 5.0
"""Seconds between two signs of life."""

UNSEEN = 45.0
"""Seconds after which a plain page that has not asked again is away."""

TALLIES = 10_000
"""Tallies a second in all: a crowd is told less often, or the last vote waits behind those of before."""

PATIENCE = 100
"""Messages beyond the allowance, in a row, after which a phone is let go."""


class Holder(Protocol):
    """Who holds the room."""

    @property
    def room(self) -> Room:
        """The room as it is now."""
        ...

    def happen(self, *happenings: Happening) -> Room:
        """Let things happen, in order."""
        ...

    def ask(self, taught: Taught) -> None:
        """Do what the second view asks for."""
        ...

    def newcomer(self) -> Voter | None:
        """Give a new voter's number, and let the voter in; None where the room takes nobody new."""
        ...

    def questions(self, room: Room) -> tuple[str, ...]:
        """Give the questions for the talk."""
        ...

    def next_words(self, room: Room) -> str:
        """Say what the next step will do."""
        ...


class Hub:
    """The phones and the teacher's pages of one room."""

    def __init__(self, holder: Holder, tell: Tell, limits: Limits) -> None:
        self.holder = holder
        self.tell = tell
        self.limits = limits
        self.phones: dict[Voter, Phone] = {}
        self.desks: set[Phone] = set()
        self._rendered = Rendered(holder.room, tell, holder.questions)
        self._seen = holder.room
        self._tallied = (0, 0)
        self._tally_again = 0.0
        self._desk = ""
        self._allowances: dict[Voter, Allowance] = {}
        self._over: dict[Voter, int] = {}
        self._batch: list[tuple[Voter, Happening]] = []
        self._spoke = 0.0
        self._plain: dict[Voter, float] = {}

    # --- in and out ---------------------------------------------------------------------------------------

    def enter(self, phone: Phone) -> None:
        """Take a phone in; an older one of the same voter is let go."""
        older = self.phones.get(phone.voter)
        if older is not None:
            older.dismiss(framed(self.no(No.OLD)))
        self.phones[phone.voter] = phone
        self._plain.pop(phone.voter, None)
        self.holder.happen(Joined(phone.voter))
        self.moved()
        phone.refresh()

    def leave(self, phone: Phone) -> None:
        """Note that a phone's connection is gone; of an older one nobody needs to hear."""
        if self.phones.get(phone.voter) is phone:
            del self.phones[phone.voter]
            self.holder.happen(Left(phone.voter))

    def no(self, no: No) -> str:
        """Write why something is not done."""
        if no is No.OVER:
            return write("end", say=over(self.tell))
        return write("no", why=no.value, say=why_not(no, self.tell))

    def close(self) -> bool:
        """Tell everybody that it is over; False where there is nobody to tell."""
        last = framed(write("end", say=over(self.tell)))
        for phone in (*self.phones.values(), *self.desks):
            phone.dismiss(last)
        return bool(self.phones or self.desks)

    # --- what phones say ----------------------------------------------------------------------------------

    def hear(self, voter: Voter, message: Message | None, now: float) -> bool:
        """Take a message of a phone; False where that phone is to be let go.

        Args:
            voter: whose phone.
            message: what it said; None where that was no message.
            now: seconds of the loop's clock.
        """
        if not self.allows(voter, now):
            return self._slow(voter)
        self._over.pop(voter, None)
        happening = happening_of(voter, message)
        if happening is not None:
            if not self._batch:
                # What came in the same turn of the loop is put into the ballot in one go.
                asyncio.get_running_loop().call_soon(self._flush)
            self._batch.append((voter, happening))
        return True

    def allows(self, voter: Voter, now: float) -> bool:
        """Take one message from a voter's allowance; an older connection's count goes on in a newer one."""
        return self._allowances.setdefault(voter, allowance(self.limits)).take(now)

    def happens(self, voter: Voter, message: Message) -> Happening | None:
        """Do at once what a voter says, outside of the batch."""
        happening = happening_of(voter, message)
        if happening is not None:
            self.holder.happen(happening)
            self.moved()
        return happening

    def seen(self, voter: Voter, now: float) -> None:
        """Note that a voter's plain page has asked; it is the newest connection of that voter."""
        phone = self.phones.pop(voter, None)
        if phone is not None:
            phone.dismiss(framed(self.no(No.OLD)))
        if voter not in self._plain:
            self.holder.happen(Joined(voter))
        self._plain[voter] = now

    def leave_plain(self, voter: Voter) -> None:
        """Note that a plain page has seen that it is over: it asks no more."""
        self._plain.pop(voter, None)

    def awaits_plain(self, now: float, within: float) -> bool:
        """Tell whether a plain page that has asked within so many seconds is to ask again."""
        return any(now - seen <= within for seen in self._plain.values())

    @property
    def present(self) -> int:
        """How many are connected, one way or the other."""
        return len(self.phones) + len(self._plain)

    def _miss(self, now: float) -> None:
        """Let those go whose plain page has not asked for long."""
        for voter in [voter for voter, seen in self._plain.items() if now - seen > UNSEEN]:
            del self._plain[voter]
            self.holder.happen(Left(voter))

    def _slow(self, voter: Voter) -> bool:
        self._over[voter] = self._over.get(voter, 0) + 1
        if voter in self.phones:
            self.phones[voter].note("no", framed(self.no(No.SLOW)))
        return self._over[voter] < PATIENCE

    def _flush(self) -> None:
        batch, self._batch = self._batch, []
        room = self.holder.happen(*(happening for _, happening in batch))
        self.moved()
        for voter, happening in batch:
            phone = self.phones.get(voter)
            if phone is None:
                continue
            if isinstance(happening, Voted):
                open_round = room.ballot.round if room.ballot else None
                yours = slip_of(voter, room) if happening.round == open_round else None
                phone.note("ack", framed(write("ack", round=happening.round, yours=yours)))
            elif isinstance(happening, SteppedIn | SteppedOut):
                phone.refresh()
        if room.votes_in >= self.present:
            # Nobody is left to wait for: the last vote is told at once.
            self._tally(room, asyncio.get_running_loop().time())

    # --- what phones are told -----------------------------------------------------------------------------

    def moved(self) -> None:
        """Show everybody the room, where it looks another than before."""
        if self._rendered.moved(self.holder.room):
            for phone in self.phones.values():
                phone.refresh()
            self._show_desk()

    def state(self, voter: Voter) -> bytes:
        """Write a voter's whole state."""
        return framed(self._rendered.state(voter))

    def tick(self, now: float) -> None:
        """Tell the tally, once for all the votes since the last tick; give a sign of life now and then."""
        self.moved()
        self._miss(now)
        room = self.holder.room
        self._show_chairs(room)
        if now >= self._tally_again:
            self._tally(room, now)
        if now - self._spoke >= HERE:
            self._spoke = now
            self._note_all("here", write("here"))
        self._show_desk()

    def _tally(self, room: Room, now: float) -> None:
        """Tell how many have voted, where that is news."""
        tally = (room.ballot.round if room.ballot else 0, room.votes_in)
        if tally != self._tallied and room.ballot is not None:
            self._note_all("tally", write("tally", round=tally[0], **{"in": tally[1]}))
            self._tally_again = now + len(self.phones) / TALLIES
        self._tallied = tally

    def desk(self) -> str:
        """Write the teacher's desk."""
        room = self.holder.room
        told = desk_of(room, self.holder.next_words(room), self.holder.questions, self.tell)
        return write("desk", room=told)

    def _show_chairs(self, room: Room) -> None:
        """Show those their state who were dealt another chair, or whose headphones were set back."""
        before, self._seen = self._seen, room
        if before.voters is room.voters:
            return
        for voter, phone in self.phones.items():
            was, now = before.voters.get(voter), room.voters.get(voter)
            if was is not None and now is not None and (was.seat, was.out) != (now.seat, now.out):
                phone.refresh()

    def _show_desk(self) -> None:
        if not self.desks:
            return
        desk = self.desk()
        if desk != self._desk:
            self._desk, frame = desk, framed(desk)
            for phone in self.desks:
                phone.note("desk", frame)

    def _note_all(self, kind: str, text: str) -> None:
        frame = framed(text)
        for phone in self.phones.values():
            phone.note(kind, frame)
        if kind == "here":
            for phone in self.desks:
                phone.note(kind, frame)
