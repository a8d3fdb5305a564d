"""What happens in a class: what a phone says, what the teacher does, and time going by."""

from enum import Enum
from typing import TypeAlias

from game.frozen import frozen
from game.play.ballot import Means, Slip, Voter


@frozen
class Joined:
    """A voter is here, for the first time or again."""

    voter: Voter
    means: Means = Means.PHONES


@frozen
class Left:
    """A voter's connection is gone; the vote stands."""

    voter: Voter


@frozen
class SteppedOut:
    """A voter stepped out, quietly."""

    voter: Voter


@frozen
class SteppedIn:
    """A voter is back."""

    voter: Voter


@frozen
class PauseAsked:
    """Somebody wants a pause; nobody is told who."""

    voter: Voter


@frozen
class Voted:
    """A slip for a round; None takes it back. Dropped where the round is another, or shut."""

    voter: Voter
    round: int
    slip: Slip | None


@frozen
class Tapped:
    """`observer`: something changed at this line for this voter; a second tap takes it back."""

    voter: Voter
    page: int
    line: int


@frozen
class Dialled:
    """`dial`: a voter turned their own headphones, 0 to 100."""

    voter: Voter
    page: int
    level: int


@frozen
class Passed:
    """Time went by, in seconds."""

    seconds: float


class Act(Enum):
    """What a teacher does; some take an argument, a string."""

    START = "start"
    """From the lobby into the story."""
    NEXT = "next"
    """The step that comes next by itself: on, open, close, reveal, consequence."""
    OPEN = "open"
    CLOSE = "close"
    TALK = "talk"
    """Close, talk (argument: seconds), and vote a second time."""
    AGAIN = "again"
    """Vote a second time now."""
    REVEAL = "reveal"
    PICK = "pick"
    """Argument: an option's id. What the class does, where the teacher decides."""
    HANDS = "hands"
    """Argument: `12 7 3`, counts of raised hands in the order of the options."""
    MODE = "mode"
    """Argument: a mode's name, for the decision at hand."""
    LESSON_MODE = "lesson mode"
    """The same for the whole lesson, in place of each page's own; empty: each page's again."""
    MEANS = "means"
    """Argument: `phones`, `keys` or `hands`."""
    SKIP = "skip"
    """Leave the scene out, with its summary."""
    UNDO = "undo"
    """Take the last step back."""
    BLANK = "blank"
    """A quiet picture, no sound, votes frozen; again: on."""
    LOCK = "lock"
    """Nobody new may join; again: they may."""
    CODE = "code"
    """Argument: the new code; those who are in stay in."""
    SWAP = "swap"
    """`seats`: deal everybody one chair on."""
    SEEN_PAUSE = "seen pause"
    LONGER = "longer"
    """Another half minute for what is running."""
    END = "end"
    """To the aftercare, from wherever it is."""
    OVER = "over"
    """Close the room."""


@frozen
class Taught:
    """The teacher did something."""

    act: Act
    argument: str = ""


Happening: TypeAlias = (
    Joined | Left | SteppedOut | SteppedIn | PauseAsked | Voted | Tapped | Dialled | Passed | Taught
)
