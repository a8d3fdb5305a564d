"""How a class decides, as a teacher's hand turns it: here, or for the whole lesson."""

from dataclasses import replace

from game.play.counting import asks_to_guess
from game.play.happening import Act, Taught
from game.play.lesson import modes_for_all
from game.play.mode_words import mode_name
from game.play.onward import is_decision, mode_of, why_no_hands
from game.play.room import Beat, Room
from game.stage.scenes.class_state import At, Became, does
from game.stage.words import Tell
from game.story.model import Mode


def moded(at: At, tell: Tell) -> Became:
    """Take the next way to decide that is open to this class: in the lobby for the whole lesson."""
    room = at.room
    if room.beat is Beat.LOBBY and not at.blank:
        return _for_all(at, tell)
    if at.blank or room.beat is not Beat.SCENE:
        return Became(at)
    mode = next_mode(room)
    if mode is None:
        told = why_no_hands(room) or "There is nothing to decide here."
        return Became(replace(at, told=tell(told)))
    told = tell("Decided so: {mode}.").format(mode=mode_name(mode, tell))
    return does(replace(at, told=told), Taught(Act.MODE, mode.value))


def next_mode(room: Room) -> Mode | None:
    """Give the way to decide that comes after this one, without what raised hands are barred from."""
    if asks_to_guess(room.reading.page):
        return None
    every = tuple(Mode)
    start = every.index(mode_of(room))
    ring = every[start + 1 :] + every[:start]
    return next((each for each in ring if _may(replace(room, mode=each), each)), None)


def _may(room: Room, mode: Mode) -> bool:
    return mode is not Mode.GUESS and is_decision(room) and (mode is Mode.OBSERVER or not why_no_hands(room))


def _for_all(at: At, tell: Tell) -> Became:
    """Take the next way for the whole lesson; after the last comes each vote's own again."""
    room = at.room
    ring = (None, *modes_for_all(room.reading.story, room.means))
    here = ring.index(room.lesson.mode) if room.lesson.mode in ring else 0
    mode = ring[(here + 1) % len(ring)]
    told = tell("Each vote as the story has it.")
    if mode is not None:
        told = tell("The whole lesson: {mode}.").format(mode=mode_name(mode, tell))
    return does(replace(at, told=told), Taught(Act.LESSON_MODE, mode.value if mode else ""))
