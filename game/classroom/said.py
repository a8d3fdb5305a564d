"""What the room itself says to a phone: why it is not let in, and that it is over."""

from enum import Enum

from game.classroom.words import Tell


class No(Enum):
    """Why something is not done."""

    CODE = "code"
    LOCKED = "locked"
    FULL = "full"
    OLD = "old"
    """Another page of the same voter is the newest."""
    SLOW = "slow"
    """Too much came at once."""
    OVER = "over"
    """The room is closed."""
    PAGE = "page"
    """The page is of another version."""


def why_not(no: No, tell: Tell) -> str:
    """Say it in words that blame nobody."""
    return {
        No.CODE: tell("These are not the letters on the big screen. Look again."),
        No.LOCKED: tell("Nobody new can join just now. The teacher can open the room again."),
        No.FULL: tell("The room is full."),
        No.OLD: tell("You have this page open somewhere else, and that one is in use now."),
        No.SLOW: tell("Too much came at once from this phone. Wait a moment."),
        No.PAGE: tell("This page is an older one. Load it again."),
        No.OVER: over(tell),
    }[no]


def over(tell: Tell) -> str:
    """Say that the room is closed."""
    return tell("The room is closed. You can close this page.")


def question(tell: Tell) -> str:
    """Ask what is voted on, where the story asks nothing itself."""
    return tell("What happens now?")


def silent(tell: Tell) -> str:
    """Name a silence that has no words of its own."""
    return tell("Say nothing.")
