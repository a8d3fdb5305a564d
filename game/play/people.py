"""Who is in the room: they come, go, step out and in; what they send between."""

from collections.abc import Mapping
from dataclasses import replace

from game.play import counting
from game.play.ballot import Means, Slip, Voter
from game.play.happening import Dialled, Joined, Tapped
from game.play.room import Beat, Present, Room
from game.story.model import Mode

MOST_VOTERS = 10_000
"""Numbers of voters that a room ever gives."""


def join(room: Room, happening: Joined) -> Room:
    """Let a voter in, for the first time or again; a locked room lets nobody new in."""
    voter, means = happening.voter, happening.means
    known = room.voters.get(voter)
    if known is not None:
        return _put(room, voter, replace(known, here=True, means=means))
    new = voter > room.voters_ever
    if not 0 < voter <= MOST_VOTERS or (new and room.locked) or room.beat is Beat.OVER:
        return room
    room = replace(room, voters_ever=max(room.voters_ever, voter))
    return _put(room, voter, Present(means, seat=_seat(room, voter)))


def leave(room: Room, voter: Voter) -> Room:
    """Note that a connection is gone; the vote stands."""
    known = room.voters.get(voter)
    return room if known is None else _put(room, voter, replace(known, here=known.means is Means.KEYS))


def step_out(room: Room, voter: Voter, *, out: bool) -> Room:
    """Let a voter out, or in again."""
    known = room.voters.get(voter)
    return room if known is None else _put(room, voter, replace(known, out=out))


def ask_pause(room: Room, voter: Voter) -> Room:
    """Note that a pause was asked for; who asked is forgotten at once."""
    return replace(room, pauses=room.pauses + 1) if voter in room.voters else room


def swap(room: Room) -> Room:
    """Deal every seat one on."""
    room = replace(room, swaps=room.swaps + 1)
    dealt = {voter: replace(known, seat=_seat(room, voter)) for voter, known in room.voters.items()}
    return replace(room, voters=dealt)


def _seat(room: Room, voter: Voter) -> str:
    """Deal the chairs round by the voters' numbers: evenly, and the same after the host was started again."""
    chairs = tuple(room.reading.story.seats)
    return chairs[(voter - 1 + room.swaps) % len(chairs)] if len(chairs) > 1 else ""


def _put(room: Room, voter: Voter, known: Present) -> Room:
    if room.voters.get(voter) == known:
        return room
    return replace(room, voters={**room.voters, voter: known})


# --- what they send ---------------------------------------------------------------------------------------


def vote(room: Room, slips: Mapping[Voter, Slip | None], round_number: int) -> Room:
    """Put slips into the open ballot; those for another round, or of nobody here, are dropped.

    Where hands are raised no slip counts: nobody has two votes.
    """
    ballot = room.ballot
    if ballot is None or room.blank or room.beat is not Beat.VOTE or ballot.round != round_number:
        return room
    if room.means is Means.HANDS:
        return room
    theirs = {voter: slip for voter, slip in slips.items() if voter in room.voters}
    filled = counting.cast(ballot, {v: s for v, s in theirs.items() if not room.voters[v].out})
    return room if filled is ballot else replace(room, ballot=filled)


def tap(room: Room, happening: Tapped, mode: Mode) -> Room:
    """Note that something changed at a line for a voter; a second tap takes it back."""
    voter = room.voters.get(happening.voter)
    lines = {shown.index for shown in room.reading.page.lines}
    taps = mode is Mode.OBSERVER and room.beat in {Beat.SCENE, Beat.REVEAL} and not room.blank
    if voter is None or voter.out or not taps or happening.page != room.page or happening.line not in lines:
        return room
    mine = room.taps.get(happening.voter, frozenset()) ^ {happening.line}
    return replace(room, taps={**room.taps, happening.voter: mine})


def dial(room: Room, happening: Dialled, mode: Mode) -> Room:
    """Turn a voter's own headphones."""
    voter = room.voters.get(happening.voter)
    turns = mode is Mode.DIAL and room.beat in {Beat.SCENE, Beat.STILL, Beat.VOTE} and not room.blank
    if voter is None or voter.out or not turns or happening.page != room.page:
        return room
    level = max(0, min(100, happening.level))
    return _put(room, happening.voter, replace(voter, level=level))


def forget_page(room: Room) -> Room:
    """Drop what belonged to a page: taps, once they are counted, and where headphones stood."""
    turned = {
        voter: replace(known, level=None) for voter, known in room.voters.items() if known.level is not None
    }
    return replace(room, taps={}, voters={**room.voters, **turned} if turned else room.voters)


# --- how many ---------------------------------------------------------------------------------------------


def present(room: Room) -> int:
    """Count the voters who are here, or have voted: those out, or gone, without a vote are not missed."""
    slips = room.ballot.slips if room.ballot else {}
    return sum(_can_vote(room, known) or voter in slips for voter, known in room.voters.items())


def _can_vote(room: Room, known: Present) -> bool:
    """Tell whether somebody is here, not out, and has what a vote takes: phones leave the keys idle."""
    idle = known.means is Means.KEYS and room.means is Means.PHONES
    return known.here and not known.out and not idle


def away(room: Room) -> int:
    """Count those whose connection is gone, unless they stepped out before."""
    return sum(not known.here and not known.out for known in room.voters.values())


def all_voted(room: Room) -> bool:
    """Tell whether everybody who is here, and not out, has voted; of nobody it is never so."""
    slips = room.ballot.slips if room.ballot else {}
    waiting = [voter for voter, known in room.voters.items() if _can_vote(room, known)]
    return bool(waiting) and all(voter in slips for voter in waiting)
