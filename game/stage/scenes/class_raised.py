"""Raised hands: typed as `12 7 3`, or counted with the pointer, one option after the other."""

from dataclasses import replace

from game.play.counting import votable
from game.play.room import Act, Taught
from game.stage.scenes.class_state import At, Became, does

MOST = 999
"""Hands for one option, at most."""

LONGEST = 60
"""Letters of the line they are typed on, at most."""


def counts(at: At) -> tuple[int, ...]:
    """Give the hands of each option, in order; what was not typed is none."""
    ballot = at.room.ballot
    number = len(votable(ballot)) if ballot else 0
    given = [min(MOST, int(each)) for each in at.written.split()][:number]
    return (*given, *(0,) * (number - len(given)))


def written(at: At, words: str) -> Became:
    """Write on the line: numbers and the spaces between them; a backspace takes one sign back."""
    line = at.written
    for sign in words:
        if sign == "\b":
            line = line[:-1]
        elif sign in "0123456789" or (sign in " ,;" and line and not line.endswith(" ")):
            line += sign if sign.isdigit() else " "
    line = line[:LONGEST]
    return Became(at) if line == at.written else _told(replace(at, written=line))


def typed(at: At, place: int, by: int) -> Became:
    """Count hands up or down for one option."""
    now = list(counts(at))
    if not 0 <= place < len(now):
        return Became(at)
    now[place] = max(0, min(MOST, now[place] + by))
    return _told(replace(at, written=" ".join(str(each) for each in now)))


def _told(at: At) -> Became:
    return does(at, Taught(Act.HANDS, " ".join(str(each) for each in counts(at))))
