"""What a teacher does to a class in progress."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from game.play import moving, onward, people, rounds, ways
from game.play.ballot import Count, Outcome, Stage
from game.play.counting import raise_hands
from game.play.findings import of_line
from game.play.happening import Act, Taught
from game.play.onward import Ahead, ahead
from game.play.room import TALK, Beat, Room
from game.story.model import Mode

LONGER = 30.0
"""Seconds that are given to what is running."""

CODE = 4
"""Letters of a room's code."""

_STEPS = frozenset(
    {
        Act.START, Act.NEXT, Act.OPEN, Act.CLOSE, Act.TALK, Act.AGAIN, Act.REVEAL, Act.PICK, Act.HANDS,
    }
)  # fmt: skip
"""What does not happen under a blank: nobody would see it."""

_UNDONE = _STEPS | {Act.MODE, Act.SKIP, Act.END}
"""What can be taken back."""


def teach(room: Room, taught: Taught) -> Room:
    """Do what the teacher does; the same room comes back where it does not fit."""
    if room.beat is Beat.OVER or (room.blank and taught.act in _STEPS):
        return room
    done = _ACTS[taught.act](room, taught.argument)
    return remember(room, done) if done is not room and taught.act in _UNDONE else done


def remember(before: Room, room: Room) -> Room:
    """Keep the room as it was, for one step back; nobody's vote or tap is kept with it."""
    ballot = before.ballot
    bare = None if ballot is None else replace(ballot, slips={}, hands={}, unraised=0, seats={})
    return replace(room, before=replace(before, before=None, voters={}, taps={}, ballot=bare))


# --- the step forward -------------------------------------------------------------------------------------


def _next(room: Room, _: str) -> Room:
    step = _NEXT.get(ahead(room))
    return step(room) if step else room


def _start(room: Room) -> Room:
    shown = moving.show(room, room.reading)
    return moving.tell_bridge(room, room.lesson.start) if room.lesson.start in room.lesson.bridges else shown


def _storys_own(room: Room) -> Room:
    tie = onward.tie_of(room)
    return rounds.pick_for_class(room, tie) if tie else room


def _bridge(room: Room) -> Room:
    if onward.is_last(room):
        return moving.tell_after(room)
    there = onward.bridge_ahead(room)
    return moving.tell_bridge(room, there) if there else room


def _across(room: Room) -> Room:
    return moving.cross(room)


def _heat(room: Room) -> Room:
    """Show where the class tapped; the teacher decides what happens."""
    tappers = sum(bool(lines) for lines in room.taps.values())
    said = of_line(room.reading.story, room.reading.state.seat)
    count = Count(
        room.rounds, Mode.OBSERVER, Stage.FIRST, Outcome.OPEN, None, tappers, people.present(room), (), said
    )
    return replace(room, beat=Beat.REVEAL, count=count)


def _end(room: Room, _: str = "") -> Room:
    if room.beat in {Beat.AFTERCARE, Beat.DEBRIEF, Beat.LOBBY}:
        return room
    return moving.end(rounds.settled(room))


_NEXT: Mapping[Ahead, Callable[[Room], Room]] = MappingProxyType(
    {
        Ahead.START: _start,
        Ahead.GO_ON: moving.go_on,
        Ahead.KEEP_SILENCE: moving.keep_silence,
        Ahead.END_SILENCE: moving.end_silence,
        Ahead.STILL: rounds.still,
        Ahead.OPEN: rounds.open_vote,
        Ahead.CLOSE: rounds.close_vote,
        Ahead.VOTE_AGAIN: rounds.again,
        Ahead.CONSEQUENCE: rounds.happen,
        Ahead.HEAT: _heat,
        Ahead.STORYS_OWN: _storys_own,
        Ahead.BRIDGE: _bridge,
        Ahead.ACROSS: _across,
        Ahead.AFTERCARE: _end,
        Ahead.DEBRIEF: lambda room: replace(room, beat=Beat.DEBRIEF),
        Ahead.OVER: lambda room: replace(room, beat=Beat.OVER),
    }
)


# --- everything else --------------------------------------------------------------------------------------


def _open(room: Room, seconds: str) -> Room:
    limit = _seconds(seconds, 0)
    if room.beat is Beat.SCENE and room.left is None and onward.may_vote(room):
        return replace(rounds.still(room), limit=limit or None)
    return replace(rounds.open_vote(room), limit=limit or room.limit) if room.beat is Beat.STILL else room


def _close(room: Room, _: str) -> Room:
    return rounds.close_vote(room) if room.beat is Beat.VOTE else room


def _talk(room: Room, seconds: str) -> Room:
    return (
        rounds.talk(room, _seconds(seconds, TALK))
        if room.beat in {Beat.VOTE, Beat.REVEAL} and may_again(room)
        else room
    )


def _again(room: Room, _: str) -> Room:
    if room.beat is Beat.VOTE:
        return rounds.again(rounds.talk(room))
    return (
        rounds.again(room)
        if room.beat is Beat.TALK or (room.beat is Beat.REVEAL and may_again(room))
        else room
    )


def may_again(room: Room) -> bool:
    """Tell whether the class can vote once more on what is open, or was revealed."""
    mode = room.ballot.mode if room.ballot else room.count.mode if room.count else None
    return mode not in {None, Mode.OBSERVER}


def _reveal(room: Room, _: str) -> Room:
    if room.beat is Beat.SCENE and ahead(room) is Ahead.HEAT:
        return _heat(room)
    return _close(room, "")


def _pick(room: Room, name: str) -> Room:
    return rounds.pick_for_class(room, name)


def _hands(room: Room, counts: str) -> Room:
    """Take `12 7 3`; anything else leaves the room as it is."""
    words = counts.replace(",", " ").split()
    fits = all(word.isascii() and word.isdigit() and len(word) <= CODE for word in words)
    if room.ballot is None or room.beat is not Beat.VOTE or not words or not fits:
        return room
    raised = raise_hands(room.ballot, tuple(int(word) for word in words))
    return room if raised == room.ballot else replace(room, ballot=raised)


def _skip(room: Room, _: str) -> Room:
    if room.beat in {Beat.LOBBY, Beat.AFTERCARE, Beat.DEBRIEF, Beat.BRIDGE}:
        return room
    bridge = onward.next_bridge(room)
    if room.reading.page.skippable is None and bridge is None:
        return room
    return moving.skip(rounds.settled(room), bridge)


def _undo(room: Room, _: str) -> Room:
    """Take the last step back; who is here, the help and the code stay as they are now."""
    old = room.before
    if old is None:
        return room
    ballot = old.ballot and replace(old.ballot, round=room.rounds + 1)
    return replace(
        people.forget_page(room),
        reading=old.reading,
        beat=old.beat,
        left=old.left,
        page=room.page + 1,
        ballot=ballot,
        count=old.count,
        earlier=old.earlier,
        mode=old.mode,
        decided=old.decided,
        heat=old.heat,
        bridge=old.bridge,
        bound=old.bound,
        leaps=old.leaps,
        told=old.told,
        limit=old.limit,
        rounds=room.rounds + (ballot is not None),
        before=None,
    )


def _blank(room: Room, _: str) -> Room:
    return replace(room, blank=not room.blank)


def _lock(room: Room, _: str) -> Room:
    return replace(room, locked=not room.locked)


def _code(room: Room, code: str) -> Room:
    fits = len(code) == CODE and code.isascii() and code.isalpha() and code.isupper()
    return replace(room, code=code) if fits and code != room.code else room


def _swap(room: Room, _: str) -> Room:
    return people.swap(room) if len(room.reading.story.seats) > 1 else room


def _seen_pause(room: Room, _: str) -> Room:
    return replace(room, pauses=0) if room.pauses else room


def _longer(room: Room, _: str) -> Room:
    if room.beat not in {Beat.VOTE, Beat.TALK} or (room.left is None and room.limit is None):
        return room
    left = None if room.left is None else room.left + LONGER
    return replace(room, left=left, limit=None if room.limit is None else room.limit + LONGER)


def _over(room: Room, _: str) -> Room:
    return replace(rounds.settled(room), beat=Beat.OVER, left=None, ballot=None, before=None)


def _seconds(words: str, otherwise: float) -> float:
    """Read seconds; what is no number of them counts as unsaid."""
    try:
        seconds = float(words)
    except ValueError:
        return otherwise
    return min(rounds.LONGEST, seconds) if math.isfinite(seconds) and seconds > 0 else otherwise


_ACTS: Mapping[Act, Callable[[Room, str], Room]] = MappingProxyType(
    {
        Act.START: lambda room, _: _start(room) if room.beat is Beat.LOBBY else room,
        Act.NEXT: _next,
        Act.OPEN: _open,
        Act.CLOSE: _close,
        Act.TALK: _talk,
        Act.AGAIN: _again,
        Act.REVEAL: _reveal,
        Act.PICK: _pick,
        Act.HANDS: _hands,
        Act.MODE: ways.take_mode,
        Act.LESSON_MODE: ways.take_lesson_mode,
        Act.MEANS: ways.take_means,
        Act.SKIP: _skip,
        Act.UNDO: _undo,
        Act.BLANK: _blank,
        Act.LOCK: _lock,
        Act.CODE: _code,
        Act.SWAP: _swap,
        Act.SEEN_PAUSE: _seen_pause,
        Act.LONGER: _longer,
        Act.END: _end,
        Act.OVER: _over,
    }
)
