"""What a state of the exploration is made of: slots, each holding a whole number within bounds."""

from enum import Enum
from typing import TypeAlias

from game.frozen import frozen


class Of(Enum):
    """What a slot tells about a reading."""

    VALUE = "value"
    """A variable or meter."""
    VISITS = "visits"
    """How often a passage was entered; 2 stands for more."""
    CHOSEN = "chosen"
    KEPT = "kept"
    """How many things a keep holds."""
    WRITTEN = "written"
    SEEN = "seen"
    """A named line was seen."""
    TURNS = "turns"
    """Steps up of a dial, as far as they make the next one heavier."""
    REST = "rest"
    """Where a dial stood before it was turned; `NOWHERE_TURNED` where it stands there."""
    ENTERED = "entered"
    """Where a dial stood when the page was entered."""
    FRAME = "frame"
    """An open call, the innermost first: 0 for none, else the number of its place in the story."""
    SCENE = "scene"
    """Which noted scene the reading is in; 0 for none of them."""
    OPENS = "opens"
    """A noted scene begins with this page."""
    SAT = "sat"
    """This page's silence is over."""
    GUESSED = "guessed"
    """This page's guess: 0 for not yet, else the option's number, the last for *I don't know*."""
    FADED = "faded"
    """An offer of this page went by itself; the slots are shared by all pages."""


Key: TypeAlias = tuple[Of, str]
"""What a slot is of, and whose."""

NOWHERE_TURNED = 101
"""A dial that stands where it rests."""

HEAVIEST = 5
"""From this turn on a dial's cost grows no more."""

OFTEN = 2
"""Visits that are told apart, at most."""


@frozen
class Slot:
    """One number of a state, `low` to `high`."""

    key: Key
    low: int
    high: int


def value(name: str) -> Key:
    """Name the slot of a variable or meter."""
    return Of.VALUE, name


def visits(passage: str) -> Key:
    """Name the slot of a passage's visits."""
    return Of.VISITS, passage


def chosen(passage: str, choice: str) -> Key:
    """Name the slot of a choice that was taken."""
    return Of.CHOSEN, f"{passage}.{choice}"


def seen(line: str) -> Key:
    """Name the slot of a named line."""
    return Of.SEEN, line


def frame(depth: int) -> Key:
    """Name the slot of an open call; the innermost has depth 0."""
    return Of.FRAME, str(depth)


def faded(number: int) -> Key:
    """Name the slot of a page's fading offer, counted from 0."""
    return Of.FADED, str(number)


SCENE: Key = (Of.SCENE, "")
OPENS: Key = (Of.OPENS, "")
SAT: Key = (Of.SAT, "")
GUESSED: Key = (Of.GUESSED, "")
