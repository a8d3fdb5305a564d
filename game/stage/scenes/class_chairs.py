"""Chairs at one keyboard: each has a key of its own, presses it to sit, and then key and number to vote.

Which key was pressed is never shown.
"""

from dataclasses import replace

from game.play.ballot import Slip, Voter
from game.play.counting import SUREST, votable
from game.play.happening import Dialled, Happening, Voted
from game.play.onward import mode_of
from game.play.room import Beat, Room
from game.stage.request import SitDown
from game.stage.scenes.class_state import At, Became, does
from game.stage.words import Tell
from game.story.model import Mode

CHAIRS = "cdfghijknopqrxyz,./;'-=\\`"
"""Keys that a chair may have: none of the teacher's, and no number."""

STEP = 12.5
"""Levels of a pair of headphones between two numbers: 1 is off, 9 is full."""


def pressed(at: At, key: str, tell: Tell) -> Became:
    """Take a chair's key: who is new sits down; else the next number is its vote."""
    if key not in dict(at.chairs):
        if at.room.locked:
            return Became(replace(at, told=tell("The room is locked: nobody new can sit down.")))
        if key in at.sitting:
            return Became(at)
        sitting = (*at.sitting, key)
        return Became(
            replace(at, told=tell("Somebody sat down."), sitting=sitting, key="", numbers=""), (SitDown(),)
        )
    if not is_open(at.room):
        return Became(at)
    return Became(replace(at, key=key, numbers="", told=_asked(at.room, 0, tell)))


def numbered(at: At, digit: str, tell: Tell) -> Became:
    """Take a number after a chair's key."""
    if not at.key:
        return Became(replace(at, told=tell("Your own key first, then the number.")))
    numbers, wanted = at.numbers + digit, _wanted(at.room)
    happening = _happening(at.room, dict(at.chairs)[at.key], numbers)
    if happening is None:
        return Became(replace(at, key="", numbers="", told=tell("That number stands for nothing here.")))
    if len(numbers) < wanted:
        now = replace(at, numbers=numbers, told=_asked(at.room, len(numbers), tell))
        return does(now, happening)
    return does(replace(at, key="", numbers="", told=tell("Counted.")), happening)


def is_open(room: Room) -> bool:
    """Tell whether a chair can say something by a number now."""
    if room.blank:
        return False
    is_voting = room.beat is Beat.VOTE and room.ballot is not None and room.ballot.open
    return is_voting or (mode_of(room) is Mode.DIAL and room.beat is Beat.SCENE)


def _wanted(room: Room) -> int:
    """Tell how many numbers make a vote."""
    two = mode_of(room) in {Mode.GUESS, Mode.PREDICT} and room.beat is Beat.VOTE
    return 2 if two else 1


def _asked(room: Room, have: int, tell: Tell) -> str:
    """Say which number comes next, and never whose."""
    mode = mode_of(room)
    if room.beat is Beat.SCENE:
        return tell("Now a number: 1 is off, 9 is loud.")
    if not have:
        return tell("Now the number of what you choose.")
    if mode is Mode.GUESS:
        return tell("And how sure: 1 not very, 2 fairly, 3 very.")
    return tell("And the number of what you think most will choose.")


def _happening(room: Room, voter: Voter, numbers: str) -> Happening | None:
    """Give what the numbers so far say; None where they say nothing."""
    first, *more = (int(each) for each in numbers)
    if room.beat is Beat.SCENE:
        return Dialled(voter, room.page, round((first - 1) * STEP))
    ballot = room.ballot
    ways = votable(ballot) if ballot else ()
    if ballot is None or first > len(ways):
        return None
    slip = Slip(ways[first - 1].id)
    if more and ballot.mode is Mode.GUESS:
        slip = replace(slip, sure=min(SUREST, more[0]))
    elif more and more[0] > len(ways):
        return None
    elif more:
        slip = replace(slip, others=ways[more[0] - 1].id)
    return Voted(voter, ballot.round, slip)
