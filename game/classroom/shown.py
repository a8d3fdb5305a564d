"""The lines of a page as they go over the wire; a thought of somebody seated never goes to all."""

from collections.abc import Mapping
from typing import TypeAlias, assert_never

from game.play.hearing import missable
from game.play.onward import mode_of
from game.play.page import (
    Drafting,
    Hearing,
    Movement,
    Pausing,
    Quoting,
    Saying,
    Shown,
    Telling,
    Words,
    paragraphs,
    plain,
)
from game.play.room import Beat, Room
from game.story.model import Mode

Fields: TypeAlias = dict[str, object]


OPENED = frozenset({Beat.REVEAL, Beat.AFTERCARE, Beat.DEBRIEF, Beat.OVER})
"""Beats at which a line that was kept out is there for everybody."""


def runs(words: Words) -> list[list[object]]:
    """Give words as runs of text, each with whether it is stressed."""
    return [[run.words, run.emphasis] for run in words]


def is_private(shown: Shown, room: Room) -> bool:
    """Tell whether a line is the inner thought of somebody whose chair is dealt to some phones alone."""
    line, seats = shown.line, room.reading.story.seats
    thought = isinstance(line, Saying) and line.thinks and line.who in seats
    return thought and len(seats) > 1 and mode_of(room) is Mode.SEATS


def public_lines(room: Room) -> list[Fields]:
    """Give the lines that all may see."""
    lines = room.reading.page.lines
    return [dialled(line_of(each), room) for each in lines if not is_private(each, room)]


def thoughts_of(seat: str, room: Room) -> list[Fields]:
    """Give what the one in this chair thinks on this page."""
    private = (each.line for each in room.reading.page.lines if is_private(each, room))
    return [
        {"who": line.name, "text": runs(line.words)}
        for line in private
        if isinstance(line, Saying) and line.who == seat
    ]


def dialled(fields: Fields, room: Room) -> Fields:
    """Give a line that headphones keep out both ways, with the level from which it does not get in."""
    kept = missable(room) if mode_of(room) is Mode.DIAL else None
    if kept is None or fields["i"] != kept.index or not kept.muffled:
        return fields
    if room.beat in OPENED:
        return fields | {"text": runs(kept.words)}
    return fields | {"text": runs(kept.muffled), "plain": runs(kept.words), "muf": kept.threshold}


def line_of(shown: Shown) -> Fields:
    """Give one line with what it is."""
    fields: Fields = {"i": shown.index}
    match shown.line:
        case Telling(words, hearing):
            fields |= {"k": "tell", "text": runs(words), **_layers(hearing)}
        case Saying(name=name, words=words, thinks=thinks, hearing=hearing):
            kind = "think" if thinks else "say"
            fields |= {"k": kind, "who": name, "text": runs(words), **_layers(hearing)}
        case Drafting(name=name, versions=versions):
            *gone, left = versions
            fields |= {
                "k": "draft",
                "who": name,
                "text": runs(left),
                "versions": [runs(each) for each in gone],
            }
        case Pausing(seconds, over):
            fields |= {"k": "silence", "text": [], "seconds": seconds, "over": over}
        case Quoting(name=name, words=words, original=original):
            fields |= {"k": "quote", "who": name, "text": runs(words)}
            if plain(original) != plain(words):
                fields["plain"] = runs(original)
        case _:
            assert_never(shown.line)
    return fields


def _layers(hearing: Hearing) -> Fields:
    layers = {"meant": hearing.meant, "heard": hearing.heard, "plain": hearing.clear}
    return {name: runs(words) for name, words in layers.items() if words}


def moved(movement: Movement) -> str:
    """Tell what moved and why: `Map +6: how many sat the exam`."""
    cause = plain(movement.cause)
    told = movement.name if movement.stilled else f"{movement.name} {movement.by:+d}"
    return f"{told}: {cause}" if cause else told


def prose_of(words: Words) -> str:
    """Give words of several paragraphs without their stress."""
    return "\n\n".join(plain(part) for part in paragraphs(words))


def compact(fields: Mapping[str, object]) -> Fields:
    """Leave out what is not there."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}
