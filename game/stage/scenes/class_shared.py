"""What everybody in a class sees of a page; the rest goes to one seat, or waits.

In a vote by `seats` what a seated person thinks goes to that person's seat alone; in one by `dial` the line
that somebody's headphones may have kept out waits for the reveal.
"""

from collections.abc import Container
from dataclasses import replace

from game.play.hearing import missable
from game.play.onward import mode_of
from game.play.page import Page, Saying, Shown, Words
from game.play.room import Beat, Room
from game.story.model import Mode


def shared(room: Room) -> Page:
    """Give the page as everybody sees it now."""
    page, mode = room.reading.page, mode_of(room)
    seats = room.reading.story.seats
    if mode is Mode.SEATS and len(seats) > 1:
        return replace(page, lines=tuple(each for each in page.lines if not _is_thought(each, seats)))
    if mode is Mode.DIAL and room.beat is not Beat.REVEAL:
        line = missable(room)
        waits = -1 if line is None else line.index
        return replace(page, lines=tuple(each for each in page.lines if each.index != waits))
    return page


def kept_out(room: Room) -> tuple[str, Words] | None:
    """Give whose line it was that headphones may have kept out, and its words, once they are revealed."""
    if room.beat is not Beat.REVEAL or mode_of(room) is not Mode.DIAL:
        return None
    line = missable(room)
    return None if line is None else (line.who, line.words)


def _is_thought(shown: Shown, seats: Container[str]) -> bool:
    line = shown.line
    return isinstance(line, Saying) and line.thinks and line.who in seats
