"""Raised hands: typed as `12 7 3`, or counted with the pointer, one option after the other."""

from dataclasses import replace

from game.play.happening import Act, Taught
from game.stage.scenes.class_state import MOST_HANDS, At, Became, counts, does

LONGEST = 60
"""Letters of the line they are typed on, at most."""


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
    now[place] = max(0, min(MOST_HANDS, now[place] + by))
    return _told(replace(at, written=" ".join(str(each) for each in now)))


def _told(at: At) -> Became:
    now = counts(at)
    typed_here = replace(at, sent=at.sent | {now}, elsewhere=False)
    return does(typed_here, Taught(Act.HANDS, " ".join(str(each) for each in now)))
