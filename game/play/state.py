"""Where a reading stands: everything that its next page hangs on, as one frozen value."""

from collections.abc import Mapping
from dataclasses import field
from typing import TypeAlias

from game.frozen import frozen
from game.play.page import Movement, Words
from game.play.trail import Trail

Scalar: TypeAlias = int | bool | str
"""What a variable holds; a meter holds a whole number, 0 to 100."""

DEEPEST_CALL = 8
"""How many calls may stand open at once."""


@frozen
class Frame:
    """An open call: who called, and where `back` goes (None: to the caller again)."""

    caller: str
    after: str | None


@frozen
class Hand:
    """What is remembered about one dial."""

    turns: int = 0
    """Steps up so far; the nth may cost n times."""
    rest: int | None = None
    """Where it stood before the reader turned it; None where it stands there."""
    entered: int = 0
    """Where it stood when this page was entered."""


@frozen
class State:
    """One moment of a reading."""

    passage: str
    seat: str
    chance: int
    values: Mapping[str, Scalar]
    """Every variable and every meter."""
    entry: int = 0
    """How many pages were entered; a page that is only continued keeps its number."""
    visits: Mapping[str, int] = field(default_factory=dict)
    chosen: Mapping[str, Words] = field(default_factory=dict)
    """`passage.choice` of all that was ever taken, with its own words as they stood then."""
    seen: Mapping[str, Words] = field(default_factory=dict)
    """Ids of the lines that were seen, with their own words as they stood then."""
    keeps: Mapping[str, tuple[Words, ...]] = field(default_factory=dict)
    written: Mapping[str, str] = field(default_factory=dict)
    """What was written into each input."""
    stack: tuple[Frame, ...] = ()
    scene: str | None = None
    opens: bool = False
    """A scene begins with this page: a checkpoint."""
    place: str | None = None
    sounds: tuple[str, ...] = ()
    voice: str = ""
    """Cast name in whose words causes speak; empty for the story's own."""
    dials: Mapping[str, Hand] = field(default_factory=dict)
    silence_over: bool = False
    faded: tuple[str, ...] = ()
    """Offers that went from this page by themselves."""
    guessed: str | None = None
    """The option picked in this page's guess."""
    skipped: str | None = None
    """The scene that was skipped to come here."""
    movements: tuple[Movement, ...] = ()
    """What this page tells beside its meters."""
    carried: bool = False
    """The movements were told before on this page: the last pick moved nothing."""
    aside: Mapping[str, Scalar] = field(default_factory=dict)
    """Values of variables that a later version of the story no longer has."""
    trail: Trail = field(default_factory=Trail)


def key(passage: str, choice: str) -> str:
    """Name a choice across the whole story."""
    return f"{passage}.{choice}"


def level(state: State, meter: str) -> int:
    """Give the level of a meter, 0 to 100."""
    return int(state.values[meter])
