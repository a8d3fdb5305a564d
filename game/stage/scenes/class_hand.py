"""What a teacher's hand does in a class: the next step, the quiet picture, and every other key."""

from collections.abc import Mapping
from dataclasses import replace

from game.play.ballot import Means
from game.play.happening import Act, Taught
from game.play.room import Beat
from game.stage.intent import Action
from game.stage.request import ClassDo, CloseClass, WriteReport
from game.stage.route import ToTitle
from game.stage.scene import Frame
from game.stage.scenes.class_chairs import CHAIRS, is_open, numbered, pressed
from game.stage.scenes.class_deciding import moded
from game.stage.scenes.class_entrance import at_the_door
from game.stage.scenes.class_may import has_chairs, may_take_longer
from game.stage.scenes.class_raised import typed
from game.stage.scenes.class_state import DIGITS, OPENS, At, Became, Slip, does
from game.stage.widgets.scroll import Scroll
from game.stage.words import Tell

DEEDS: Mapping[Action, str] = {
    Action.CLASS_BLANK: "blank",
    Action.CLASS_LOCK: "lock",
    Action.CLASS_UNDO: "undo",
    Action.CLASS_TALK: "talk",
    Action.CLASS_REVEAL: "reveal",
    Action.CLASS_SKIP: "skip",
    Action.CLASS_MODE: "mode",
    Action.CLASS_END: "end",
    Action.CLASS_LONGER: "longer",
    Action.CLASS_SWAP: "swap",
    Action.CLASS_CODE: "code",
    Action.CLASS_DOOR: "door",
    Action.CLASS_HANDS: "means:hands",
}
"""What each of the teacher's keys does, by the part that does the same."""

NETWORK = frozenset({Action.CLASS_CODE, Action.CLASS_DOOR, Action.CLASS_HANDS})
"""What no key does while chairs have the letters: it stands in the list."""

ACTS: Mapping[str, Act] = {
    "lock": Act.LOCK,
    "undo": Act.UNDO,
    "talk": Act.TALK,
    "reveal": Act.REVEAL,
    "skip": Act.SKIP,
    "end": Act.END,
    "longer": Act.LONGER,
    "swap": Act.SWAP,
    "code": Act.CODE,
}


def own_keys(at: At, frame: Frame) -> frozenset[str]:
    """Name the keys that are the class's own: the teacher's, and the chairs'."""
    keys = at.room.means is Means.KEYS
    taught = {name for action in _deeds(at) for name in frame.settings.keys.get(action, ())}
    chairs = {*CHAIRS} if keys else set()
    numbers = {*DIGITS} if keys and is_open(at.room) else set()
    return frozenset(taught | chairs | numbers)


def keyed(at: At, name: str, frame: Frame) -> Became:
    """Take a key by its name: the teacher's first, then a chair's."""
    name = name.removeprefix("shift ")
    deed = next((DEEDS[each] for each in _deeds(at) if name in frame.settings.keys.get(each, ())), None)
    if deed is not None:
        return activated(at, deed, frame)
    if at.room.means is not Means.KEYS or at.blank or at.listed:
        return Became(at)
    if name in CHAIRS:
        return pressed(at, name, frame.tell)
    is_number = name in DIGITS and is_open(at.room)
    return numbered(at, name, frame.tell) if is_number else Became(at)


def _deeds(at: At) -> tuple[Action, ...]:
    """Give the deeds that have a key now."""
    return tuple(each for each in DEEDS if at.room.means is not Means.KEYS or each not in NETWORK)


def activated(at: At, part: str, frame: Frame) -> Became:  # noqa: C901, PLR0911 - one line a deed
    """Do what a part stands for."""
    verb, _, rest = part.partition(":")
    if part == "blank":
        return does(replace(at, blank=not at.blank), Taught(Act.BLANK))
    if part == "back":
        return Became(laid_over(at))
    if part == "list":
        return Became(laid_over(at, Slip.NONE if at.listed else Slip.KEYS))
    if part == "mode":
        return moded(laid_over(at), frame.tell)
    if part in {"door", "seek", "open"} or verb in {"means", "address"}:
        return at_the_door(at, part, frame.tell)
    if verb == "all":
        return does(at, Taught(Act.LESSON_MODE, rest))
    if part == "report":
        return Became(replace(at, saved=True), (WriteReport(),))
    if part == "close":
        return closed(at)
    if verb == "pick":
        return does(at, Taught(Act.PICK, rest))
    if verb in {"more", "fewer"}:
        return typed(at, int(rest), 1 if verb == "more" else -1)
    if part == "next":
        return onward(at)
    act = ACTS.get(part)
    return (
        Became(at) if act is None or at.blank else does(_told(laid_over(at), part, frame.tell), Taught(act))
    )


def laid_over(at: At, slip: Slip = Slip.NONE) -> At:
    """Lay a slip over the wall, or take away what lies there."""
    return replace(at, slip=slip, leafed=Scroll())


def _told(at: At, part: str, tell: Tell) -> At:
    """Say what a deed comes to, where the wall does not show it."""
    chairs, runs = has_chairs(at.room), may_take_longer(at.room)
    words = {
        "swap": tell("Everybody sits one chair on.") if chairs else tell("This story has one chair alone."),
        "longer": tell("Half a minute more.") if runs else tell("Nothing runs out now."),
        "code": tell("Four new letters. Who is in stays in.") if at.door.url else "",
    }
    told = words.get(part, "")
    return replace(at, told=told) if told else at


def onward(at: At) -> Became:
    """Go the next step; from the quiet picture and the list of keys back to the class first."""
    if at.listed:
        return Became(laid_over(at))
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
