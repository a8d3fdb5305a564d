"""One passage as a place: the moves open on its page, and the arms by which each can go."""

from enum import Enum
from typing import TypeAlias

from game.frozen import frozen
from game.play.explore.term import Fact, Term
from game.play.trail import Pick


@frozen
class Nudge:
    """A dial is turned one step; to which level, the page itself tells."""

    meter: str
    up: bool


Hand: TypeAlias = Pick | Nudge
"""What is picked, before the levels of dials are known."""


class Kind(Enum):
    """What sort of decision a move is."""

    OFFER = "offer"
    WENT = "went"
    SIT = "sit"
    GUESS = "guess"
    TURN = "turn"
    FADE = "fade"
    SKIP = "skip"
    WRITE = "write"


EVEN = frozenset({Kind.OFFER, Kind.WENT, Kind.SIT, Kind.GUESS})
"""What is decided under even picks: the dial untouched, nothing fades, nothing is skipped or written."""

LEAVING = frozenset({Kind.OFFER, Kind.WENT, Kind.SKIP})
"""What ends a page."""


@frozen
class Arm:
    """One way that a move can go."""

    when: Fact
    """Told by the slots as the page holds them; without a draw one arm at most is so."""
    target: int | None
    """Number of a place; None where the story has no way: a `back` that nothing called, a ninth call."""
    changes: tuple[tuple[int, Term], ...] = ()
    """Slots and what they then hold, all read before any is written."""
    weight: int = 1
    of: int = 1
    """A draw gives this arm `weight` times in `of`."""
    drew: str | None = None
    branch: tuple[str, int] | None = None
    """Of a fork: a choice's id, `right`, `wrong`, or empty for the passage's own; and which arm."""


@frozen
class Move:
    """One decision open on a page while `when` is so."""

    pick: Hand
    kind: Kind
    when: Fact
    arms: tuple[Arm, ...]


@frozen
class Place:
    """One passage."""

    passage: str
    moves: tuple[Move, ...]
    ends: Fact
    """The reading has ended."""
