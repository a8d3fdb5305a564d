"""What a hand, the clock, the machine or the class did.

A machine sends raw intents (`Press`, `Key`, ...); the director turns pointing and focus into `Activate` and
`Adjust` of a named part, so that a scene never asks which device was used.
"""

from enum import Enum
from math import inf
from typing import TYPE_CHECKING, TypeAlias

from game.frozen import frozen
from game.stage.geometry import Point, Size

if TYPE_CHECKING:
    from game.play.room import Room
    from game.stage.plan import Address, Door


class Action(Enum):
    """What keys and buttons stand for; the keys are settings."""

    ACCEPT = "accept"
    BACK = "back"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    PAGE_UP = "page up"
    PAGE_DOWN = "page down"
    UNDO = "undo"
    REDO = "redo"
    DIAL_UP = "dial up"
    DIAL_DOWN = "dial down"
    HISTORY = "history"
    SAVES = "saves"
    SETTINGS = "settings"
    HELP = "help"
    LEAVE = "leave"
    METERS = "meters"
    MUTE = "mute"
    FULL_SCREEN = "full screen"
    VOICE = "voice"
    SAY_AGAIN = "say again"
    QUIET = "quiet"
    PAUSE = "pause"
    MENU = "menu"
    CLASS = "class"
    CLASS_BLANK = "class blank"
    CLASS_LOCK = "class lock"
    CLASS_UNDO = "class undo"
    CLASS_TALK = "class talk"
    CLASS_REVEAL = "class reveal"
    CLASS_SKIP = "class skip"
    CLASS_MODE = "class mode"
    CLASS_END = "class end"
    CLASS_LONGER = "class longer"
    CLASS_SWAP = "class swap"
    CLASS_CODE = "class code"
    CLASS_DOOR = "class door"
    CLASS_HANDS = "class hands"


TEACHING = frozenset(each for each in Action if each.value.startswith("class "))
"""What a teacher does while a class is in progress: keys that mean this only there."""


@frozen
class Hover:
    """The pointer moved."""

    at: Point


@frozen
class Press:
    """The main button went down (and counts at once: nothing waits for a release)."""

    at: Point


@frozen
class Wheel:
    """The wheel turned; `notches` above 0 is away from the hand (up)."""

    at: Point
    notches: float


@frozen
class Key:
    """A key or button that stands for an action; `pad` where it came from a gamepad."""

    action: Action
    pad: bool = False


@frozen
class Raw:
    """Any key by its name, as settings need it to learn a new one; sent before its `Key`."""

    name: str


@frozen
class Switch:
    """The one switch was pressed: whatever key or button it was, by its name."""

    name: str = ""


@frozen
class Digit:
    """A digit key, 1 to 9."""

    number: int


@frozen
class Typed:
    """Words written by the keyboard; a backspace and Enter come as their control characters."""

    words: str


@frozen
class Tick:
    """Time went by, in seconds, above 0."""

    seconds: float
    quiet: float = inf
    """Seconds since the voice last said something: the ring of the one switch waits for it."""


@frozen
class Resize:
    """The window has another size."""

    size: Size


@frozen
class Activate:
    """A part of the scene was pressed, accepted, or chosen by its digit."""

    part: str


@frozen
class Adjust:
    """A slider or dial was moved by steps, above 0 is more."""

    part: str
    steps: int


@frozen
class Reveal:
    """The focus went to a part: it should be scrolled into sight."""

    part: str


@frozen
class Focus:
    """A screen reader led the focus to a part."""

    part: str


@frozen
class Pick:
    """A screen reader pressed a part."""

    part: str


@frozen
class Heard:
    """Something the machine has to say: a save went wrong, a file was written. `bad` asks for attention."""

    message: str
    bad: bool = False


@frozen
class Voiceless:
    """Why this machine cannot speak, in words; empty: it can."""

    why: str


@frozen
class Refresh:
    """What the library holds has changed (a story was loaded, a save written): look again."""


@frozen
class ClassMoved:
    """The class is here now: somebody joined or voted, the teacher or the clock went on."""

    room: "Room"


@frozen
class ClassDoor:
    """The room listens for phones now, elsewhere now, or not."""

    door: "Door"


@frozen
class ClassNetwork:
    """This machine's addresses, as they are found now."""

    addresses: "tuple[Address, ...]"


Intent: TypeAlias = (
    Hover
    | Press
    | Wheel
    | Key
    | Raw
    | Switch
    | Digit
    | Typed
    | Tick
    | Resize
    | Activate
    | Adjust
    | Reveal
    | Focus
    | Pick
    | Heard
    | Voiceless
    | Refresh
    | ClassMoved
    | ClassDoor
    | ClassNetwork
)
