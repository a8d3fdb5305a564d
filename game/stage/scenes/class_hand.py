"""What a teacher's hand does in a class: the next step, the quiet picture, and every other key."""

from collections.abc import Mapping
from dataclasses import replace

from game.play.ballot import Means
from game.play.counting import asks_to_guess
from game.play.onward import is_decision, mode_of, why_no_hands
from game.play.room import Act, Beat, Room, Taught
from game.stage.intent import Action
from game.stage.request import ClassDo, CloseClass, WriteReport
from game.stage.route import ToTitle
from game.stage.scene import Frame
from game.stage.scenes.class_chairs import CHAIRS, is_open, numbered, pressed
from game.stage.scenes.class_raised import typed
from game.stage.scenes.class_state import DIGITS, OPENS, At, Became, does
from game.stage.widgets.class_words import mode_name
from game.stage.words import Tell
from game.story.model import Mode

DEEDS: Mapping[Action, str] = {
    Action.CLASS_BLANK: "blank",
    Action.CLASS_LOCK: "lock",
    Action.CLASS_UNDO: "undo",
    Action.CLASS_TALK: "talk",
    Action.CLASS_REVEAL: "reveal",
    Action.CLASS_SKIP: "skip",
    Action.CLASS_MODE: "mode",
    Action.CLASS_END: "end",
}
"""What each of the teacher's keys does, by the part that does the same."""

ACTS: Mapping[str, Act] = {
    "lock": Act.LOCK,
    "undo": Act.UNDO,
    "talk": Act.TALK,
    "reveal": Act.REVEAL,
    "skip": Act.SKIP,
    "end": Act.END,
}


def own_keys(at: At, frame: Frame) -> frozenset[str]:
    """Name the keys that are the class's own: the teacher's, and the chairs'."""
    taught = {name for action in DEEDS for name in frame.settings.keys.get(action, ())}
    keys = at.room.means is Means.KEYS
    chairs = {*CHAIRS} if keys else set()
    numbers = {*DIGITS} if keys and is_open(at.room) else set()
    return frozenset(taught | chairs | numbers)


def keyed(at: At, name: str, frame: Frame) -> Became:
    """Take a key by its name: the teacher's first, then a chair's."""
    name = name.removeprefix("shift ")
    deed = next((DEEDS[each] for each in DEEDS if name in frame.settings.keys.get(each, ())), None)
    if deed is not None:
        return activated(at, deed, frame)
    if at.room.means is not Means.KEYS or at.blank or at.listed:
        return Became(at)
    if name in CHAIRS:
        return pressed(at, name, frame.tell)
    is_number = name in DIGITS and is_open(at.room)
    return numbered(at, name, frame.tell) if is_number else Became(at)


def activated(at: At, part: str, frame: Frame) -> Became:  # noqa: PLR0911 - one line a deed
    """Do what a part stands for."""
    verb, _, rest = part.partition(":")
    if part == "blank":
        return does(replace(at, blank=not at.blank), Taught(Act.BLANK))
    if part == "list":
        return Became(replace(at, listed=not at.listed))
    if part == "mode":
        return _moded(at, frame.tell)
    if part == "report":
        return Became(replace(at, saved=True), (WriteReport(),))
    if part == "close":
        return closed(at)
    if verb == "means":
        return does(at, Taught(Act.MEANS, rest))
    if verb == "pick":
        return does(at, Taught(Act.PICK, rest))
    if verb in {"more", "fewer"}:
        return typed(at, int(rest), 1 if verb == "more" else -1)
    if part == "next":
        return onward(at)
    act = ACTS.get(part)
    return Became(at) if act is None or at.blank else does(replace(at, listed=False), Taught(act))


def onward(at: At) -> Became:
    """Go the next step; from the quiet picture and the list of keys back to the class first."""
    if at.listed:
        return Became(replace(at, listed=False))
    if at.blank:
        return does(replace(at, blank=False), Taught(Act.BLANK))
    room = at.room
    if room.beat is Beat.OVER:
        return closed(at)
    if room.beat is Beat.VOTE and at.age < OPENS:
        return Became(at)
    return does(at, Taught(Act.START if room.beat is Beat.LOBBY else Act.NEXT))


def closed(at: At) -> Became:
    """Close the room and go to the shelf."""
    return Became(at, (ClassDo(Taught(Act.OVER)), CloseClass()), ToTitle())


def _moded(at: At, tell: Tell) -> Became:
    """Take the next way to decide that is open to this class."""
    room = at.room
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
