"""What a phone's message does in the room."""

from collections.abc import Mapping
from types import MappingProxyType

from game.classroom.messages import Dial, In, Message, Out, Pause, Tap, Vote
from game.play.ballot import Voter
from game.play.happening import (
    Dialled,
    Happening,
    PauseAsked,
    SteppedIn,
    SteppedOut,
    Tapped,
    Voted,
)


def happening_of(voter: Voter, message: Message | None) -> Happening | None:
    """Give what a phone's message does in the room; None where it does nothing there."""
    match message:
        case Vote(round_number, slip):
            return Voted(voter, round_number, slip)
        case Tap(page, line):
            return Tapped(voter, page, line)
        case Dial(page, level):
            return Dialled(voter, page, level)
        case Out() | In() | Pause():
            return _BARE[type(message)](voter)
        case _:
            return None


_BARE: Mapping[type, type[SteppedOut | SteppedIn | PauseAsked]] = MappingProxyType(
    {Out: SteppedOut, In: SteppedIn, Pause: PauseAsked}
)
