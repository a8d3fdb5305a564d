"""A class on the wall: what it reads, what is counted, and the teacher's hand on it."""

from dataclasses import replace
from typing import assert_never

from game.frozen import frozen
from game.play.room import Beat, Room
from game.stage.intent import (
    Action,
    Activate,
    Adjust,
    ClassDoor,
    ClassMoved,
    ClassNetwork,
    Digit,
    Focus,
    Heard,
    Hover,
    Intent,
    Key,
    Pick,
    Press,
    Raw,
    Refresh,
    Resize,
    Reveal,
    Switch,
    Tick,
    Typed,
    Voiceless,
    Wheel,
)
from game.stage.scene import Frame, Step, View
from game.stage.scenes.class_body import FIELD
from game.stage.scenes.class_hand import activated, keyed, onward
from game.stage.scenes.class_lobby import here
from game.stage.scenes.class_raised import written
from game.stage.scenes.class_state import At, Became, moved
from game.stage.scenes.class_view import hides, scrolled_to, view
from game.story.guide import Guide

LONGEST = 0.25
"""Seconds that one step of the clock counts at most."""


@frozen
class Classroom:
    """A class in its room."""

    at: At

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Become what an intent makes of it."""
        became = _became(self.at, intent, frame)
        same = became.at is self.at or became.at == self.at
        return Step(self if same else Classroom(became.at), became.requests, became.go)

    def view(self, frame: Frame) -> View:
        """Tell what is to be seen and heard."""
        return view(self.at, frame)


QUIET = "A lake at evening. Nobody is on the shore."
"""What the quiet picture shows."""


def open_classroom(room: Room, guide: Guide, picture: str | None) -> Classroom:
    """Show a class whose room is open."""
    return Classroom(At(room, guide, picture, QUIET, blank=room.blank))


def _became(at: At, intent: Intent, frame: Frame) -> Became:  # noqa: C901, PLR0911 - one line an intent
    match intent:
        case ClassMoved(room=room):
            return moved(at, room)
        case ClassDoor(door=door):
            return Became(replace(at, door=door, opening=False))
        case ClassNetwork(addresses=addresses):
            likely = next((n for n, each in enumerate(addresses) if each.likely), 0)
            return Became(replace(at, addresses=addresses, address=likely))
        case Tick(seconds=seconds):
            return Became(_older(at, min(LONGEST, seconds)))
        case Raw(name=name):
            return keyed(at, name, frame)
        case Activate(part="next"):
            return _next(at, frame)
        case Activate(part=part):
            return activated(at, part, frame)
        case Typed(words=words):
            return _typed(at, words, frame)
        case Key(action=action) if action in _OWN:
            return _acted(at, action, frame)
        case Key() | Wheel() | Reveal():
            return Became(scrolled_to(at, intent, frame))
        case (
            Focus()
            | Pick()
            | Press()
            | Hover()
            | Digit()
            | Switch()
            | Heard()
            | Voiceless()
            | Refresh()
            | Resize()
            | Adjust()
        ):
            return Became(at)
        case _:
            assert_never(intent)


_OWN = frozenset({Action.ACCEPT, Action.HELP, Action.BACK, Action.LEAVE})
"""What the keys of the house stand for otherwise than elsewhere."""


def _acted(at: At, action: Action, frame: Frame) -> Became:
    """Do what one of the house's keys means in a class: nobody leaves it by a slip of the hand."""
    if action is Action.ACCEPT:
        return _next(at, frame)
    if action is Action.LEAVE:
        return activated(at, "blank", frame)
    if action is Action.BACK and at.blank:
        return activated(at, "blank", frame)
    return activated(at, "list", frame)


def _next(at: At, frame: Frame) -> Became:
    """Go the next step: what is below on a long page, and then what comes."""
    if not at.listed and hides(at, frame):
        return Became(scrolled_to(at, Key(Action.PAGE_DOWN), frame))
    return onward(at)


def _older(at: At, seconds: float) -> At:
    nobody = at.room.beat is Beat.LOBBY and not here(at.room)
    return replace(at, age=at.age + seconds, empty=at.empty + seconds if nobody else 0.0)


def _typed(at: At, words: str, frame: Frame) -> Became:
    """Write raised hands; Enter goes the next step."""
    if frame.focus != FIELD:
        return Became(at)
    return _next(at, frame) if words in {"\r", "\n"} else written(at, words)
