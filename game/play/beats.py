"""A class goes on: what happens makes the next room. Nothing that happens can make it fail."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from typing import assert_never

from game.play import onward, people, rounds
from game.play.happening import (
    Dialled,
    Happening,
    Joined,
    Left,
    Passed,
    PauseAsked,
    SteppedIn,
    SteppedOut,
    Tapped,
    Taught,
    Voted,
)
from game.play.moving import end_silence
from game.play.reading import start
from game.play.road import road_to
from game.play.room import GRACE, Beat, Help, Leap, Lesson, Room
from game.play.teaching import remember, teach
from game.story.model import Story


def open_room(story: Story, lesson: Lesson, seed: int, code: str, help: Help = Help()) -> Room:  # noqa: A002, B008 - a page of help; frozen
    """Open a room for a lesson; it stands in the lobby.

    Args:
        story: what is played.
        lesson: the part of it; where it starts elsewhere than the story a real road leads there.
        seed: of the story's chance, and of draws among votes.
        code: four letters.
        help: whom a pupil can speak to.
    """
    begun = start(story, seed)
    if lesson.start in {"", story.start} or lesson.start not in story.passages:
        return Room(begun, lesson, code, seed, help=help)
    there = road_to(story, lesson.start, seed)
    if there is None:
        return Room(begun, lesson, code, seed, help=help)
    return Room(there, lesson, code, seed, help=help, leaps=(Leap(lesson.start, 0, there.at),))


def step(room: Room, happening: Happening) -> Room:
    """Make the next room; what is out of place gives the same room back."""
    match happening:
        case Joined():
            return people.join(room, happening)
        case Left(voter):
            return people.leave(room, voter)
        case SteppedOut(voter):
            return people.step_out(room, voter, out=True)
        case SteppedIn(voter):
            return people.step_out(room, voter, out=False)
        case PauseAsked(voter):
            return people.ask_pause(room, voter)
        case _:
            return _sent(room, happening)


def _sent(room: Room, happening: Voted | Tapped | Dialled | Passed | Taught) -> Room:
    match happening:
        case Voted(voter, number, slip):
            return people.vote(room, {voter: slip}, number)
        case Tapped():
            return people.tap(room, happening, onward.mode_of(room))
        case Dialled():
            return people.dial(room, happening, onward.mode_of(room))
        case Passed(seconds):
            return passed(room, seconds)
        case Taught():
            return teach(room, happening)
        case _:
            assert_never(happening)


def step_all(room: Room, happenings: Iterable[Happening]) -> Room:
    """Make the next room of many happenings; votes that come together are put in at once."""
    for number, together in groupby(happenings, key=_round):
        if number is None:
            for happening in together:
                room = step(room, happening)
        else:
            slips = {each.voter: each.slip for each in together if isinstance(each, Voted)}
            room = people.vote(room, slips, number)
    return room


def _round(happening: Happening) -> int | None:
    return happening.round if isinstance(happening, Voted) else None


# --- time -------------------------------------------------------------------------------------------------


def passed(room: Room, seconds: float) -> Room:
    """Let time go by; under a blank, in the lobby and after the end it stands still."""
    if not seconds > 0 or room.blank or room.beat in {Beat.LOBBY, Beat.OVER}:
        return room
    room = replace(room, elapsed=room.elapsed + seconds)
    if room.beat is Beat.VOTE:
        return _voting(room, seconds)
    if room.left is None:
        return room
    left = room.left - seconds
    return replace(room, left=left) if left > 0 else _ran_out(room)


def _ran_out(room: Room) -> Room:
    """End what has lasted its time: the stillness, a talk, or the silence of a page."""
    if room.beat is Beat.STILL:
        return rounds.open_vote(room)
    if room.beat is Beat.TALK:
        return rounds.again(room)
    return end_silence(room) if room.beat is Beat.SCENE else replace(room, left=None)


def _voting(room: Room, seconds: float) -> Room:
    """Close an open vote a moment after the last one who is here has voted, or at the teacher's limit."""
    limit = None if room.limit is None else room.limit - seconds
    grace = None
    if people.all_voted(room):
        grace = (GRACE if room.left is None else min(room.left, GRACE)) - seconds
    ends = [each for each in (limit, grace) if each is not None]
    if ends and min(ends) <= 0:
        return remember(room, rounds.close_vote(room))
    return replace(room, left=grace, limit=limit)
