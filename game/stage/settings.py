"""What a reader has set; plain values with their defaults, kept by the shelf as JSON."""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum

from game.frozen import frozen
from game.stage.intent import Action
from game.stage.mark import Face


class Speed(Enum):
    """How text arrives."""

    OFF = "off"
    """It does not: a page stands whole from its first moment, offers and all, and nothing of it fades."""
    SLOW = "slow"
    FAST = "fast"
    INSTANT = "instant"
    """Each paragraph and each speech stands at once, one after the other, a breath between them."""


class ThemeName(Enum):
    """A set of colours, each checked for contrast."""

    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST = "high contrast"


class Timing(Enum):
    """How long timed things last: not at all, as written, twice or five times as long."""

    OFF = "off"
    NORMAL = "as written"
    DOUBLE = "twice as long"
    FIVEFOLD = "five times as long"


@frozen
class Volumes:
    """Loudness, 0 to 100."""

    music: int = 80
    """The beds: places and weather."""
    effects: int = 80
    voice: int = 80
    """What says the screen aloud: `muted` leaves it as it is, for some read by nothing else."""
    muted: bool = False
    mono: bool = False


SWITCH_PACES = (0, 8, 12, 20, 30, 50)
"""What `Settings.switch` may be."""

DEBOUNCES = (0, 3, 6, 10, 20)
"""What `Settings.debounce` may be."""


DEFAULT_KEYS: Mapping[Action, tuple[str, ...]] = {
    Action.ACCEPT: ("return", "space", "pad a"),
    Action.BACK: ("escape", "pad b"),
    Action.UP: ("up", "pad up"),
    Action.DOWN: ("down", "pad down"),
    Action.LEFT: ("left", "pad left"),
    Action.RIGHT: ("right", "pad right"),
    Action.NEXT: ("tab",),
    Action.PREVIOUS: ("shift tab",),
    Action.FIRST: ("home",),
    Action.LAST: ("end",),
    Action.PAGE_UP: ("page up",),
    Action.PAGE_DOWN: ("page down",),
    Action.UNDO: ("backspace", "pad x"),
    Action.REDO: ("r", "pad y"),
    Action.DIAL_UP: ("]", "+", "pad r1"),
    Action.DIAL_DOWN: ("[", "-", "pad l1"),
    Action.HISTORY: ("h", "pad back"),
    Action.SAVES: ("f5",),
    Action.SETTINGS: ("f2",),
    Action.HELP: ("f1",),
    Action.LEAVE: ("f10",),
    Action.METERS: ("m",),
    Action.MUTE: ("f8",),
    Action.FULL_SCREEN: ("f11",),
    Action.VOICE: ("v",),
    Action.SAY_AGAIN: ("a",),
    Action.QUIET: ("q",),
    Action.PAUSE: ("p",),
    Action.MENU: ("pad start",),
    Action.CLASS: ("c",),
    Action.CLASS_BLANK: ("b",),
    Action.CLASS_LOCK: ("l",),
    Action.CLASS_UNDO: ("u",),
    Action.CLASS_TALK: ("t",),
    Action.CLASS_REVEAL: ("v",),
    Action.CLASS_SKIP: ("s",),
    Action.CLASS_MODE: ("m",),
    Action.CLASS_END: ("e",),
    Action.CLASS_LONGER: ("a",),
    Action.CLASS_SWAP: ("w",),
    Action.CLASS_CODE: ("n",),
    Action.CLASS_DOOR: ("p",),
    Action.CLASS_HANDS: ("h",),
}
"""Key names as pygame gives them, `shift X` for X with shift, `pad X` for a gamepad's buttons.

A teacher's keys may be another action's as well: while a class is in progress they are the teacher's.
"""


@frozen
class Settings:
    """Everything that can be set."""

    text_size: int = 100
    """Percent, 75 to 250."""
    face: Face = Face.BOOK
    theme: ThemeName = ThemeName.SEPIA
    line_height: int = 150
    """Percent of the type's size, 120 to 220."""
    letter_spacing: int = 0
    """Hundredths of an em, 0 to 20."""
    measure: int = 66
    """Characters a line, 40 to 80."""
    justified: bool = False
    speed: Speed = Speed.FAST
    motion: bool = True
    """Off: no typing, parallax, weather, shake or page turns."""
    calm: bool = False
    """The plain form of every effect that hides text, and nothing fades."""
    timing: Timing = Timing.NORMAL
    dead_time: bool = False
    """Half a second after a page appears in which no key picks."""
    switch: int = 0
    """Tenths of a second that the ring of the one switch rests on each part; 0: there is no such ring."""
    debounce: int = 3
    """Tenths of a second after a press of the switch in which another is the same hand's slip."""
    meters: bool = True
    captions: bool = False
    volumes: Volumes = Volumes()
    speaks: bool = False
    """Everything on the screen is said aloud."""
    speech_rate: int = 100
    """Percent of a voice's usual pace, 50 to 300."""
    keys: Mapping[Action, tuple[str, ...]] = field(default_factory=lambda: DEFAULT_KEYS)
    full_screen: bool = False
    language: str = ""
    """Tag of the language of the interface; empty: the system's, where the house speaks it."""
    as_written: bool = False
    """Stories come in the language they were written in, not in the reader's."""
    tongues: Mapping[str, str] = field(default_factory=dict)
    """Tags of the languages that were chosen for single stories, by their ids."""
    hints_seen: frozenset[str] = frozenset()
    """Marks of the page that explained themselves already: `struck`, `silence`, `draft`, ..."""
    help_name: str = ""
    """Whom a pupil can speak to, as the teacher wrote it for a class."""
    help_number: str = ""
