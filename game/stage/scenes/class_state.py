"""What the class's screen remembers between two intents."""

from dataclasses import field, replace
from enum import Enum

from game.frozen import frozen
from game.play.ballot import Means, Voter
from game.play.counting import votable
from game.play.happening import Happening
from game.play.page import Page
from game.play.room import Beat, Room
from game.stage.plan import Address, Door
from game.stage.request import ClassDo, PlayOnce, Request, Warm
from game.stage.route import Route
from game.stage.scenes.class_shared import shared
from game.stage.scenes.reading_ahead import places_ahead
from game.stage.widgets.scroll import Scroll
from game.story.guide import Guide

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What the options are called, in order."""

DIGITS = "123456789"
"""The same where chairs press numbers."""

FOOT = Scroll(1e9)
"""The foot of the paper: a vote begins where there is something to choose."""

OPENS = 1.0
"""Seconds after a vote has opened in which Enter closes nothing: it may have been meant for the stillness."""

MOST_HANDS = 999
"""Hands for one option, at most."""

PATIENCE = 30.0
"""Seconds in an empty lobby after which the usual causes are told. Source: the design of the class."""


class Slip(Enum):
    """What lies over the wall."""

    NONE = "none"
    KEYS = "keys"
    """The teacher's keys."""
    DOOR = "door"
    """The way in for phones."""


@frozen
class At:
    """A class, and what stands on its wall."""

    room: Room
    guide: Guide
    picture: str | None = None
    """File of the quiet picture; None: a plain stand-in."""
    alt: str = ""
    """What the quiet picture shows."""
    door: Door = field(default_factory=Door)
    age: float = 0.0
    """Seconds since this stretch of the lesson began."""
    empty: float = 0.0
    """Seconds in which nobody came to the lobby."""
    scroll: Scroll = field(default_factory=Scroll)
    blank: bool = False
    """The quiet picture stands there: at once when asked for, and as the room says."""
    slip: Slip = Slip.NONE
    """What lies over the wall."""
    leafed: Scroll = field(default_factory=Scroll)
    """How far the slip is moved up."""
    addresses: tuple[Address, ...] | None = None
    """This machine's, as they were found last; None: nobody has looked since the slip was laid."""
    address: int = 0
    """Which of them phones are to use, from 0."""
    opening: bool = False
    """The door is being opened."""
    written: str = ""
    """Raised hands as they were typed: `12 7 3`."""
    sent: frozenset[tuple[int, ...]] = frozenset()
    """Every count of this vote that was typed here: the class will answer each."""
    elsewhere: bool = False
    """What stands written was counted elsewhere: by pretend pupils, or in the second view."""
    chairs: tuple[tuple[str, Voter], ...] = ()
    """Whose voter each chair's key is; never shown, and gone with the class."""
    sitting: tuple[str, ...] = ()
    """The keys of the chairs that are sitting down: two may be pressed in one moment."""
    key: str = ""
    """The chair's key that was pressed last, and waits for its number; never shown."""
    numbers: str = ""
    """The numbers that were pressed after it."""
    told: str = ""
    """What came of the last key, where that is to be said."""
    saved: bool = False
    """The report was asked for."""

    @property
    def listed(self) -> bool:
        """Tell whether a slip lies over the wall."""
        return self.slip is not Slip.NONE

    @property
    def page(self) -> Page:
        """The page as everybody sees it."""
        return shared(self.room)

    @property
    def stretch(self) -> tuple[Beat, int, int]:
        """Tell which stretch of the lesson this is: when it changes, something else is looked at."""
        ballot = self.room.ballot
        return self.room.beat, self.room.page, ballot.round if ballot else 0


@frozen
class Became:
    """What the class became, what it asks, and where to go."""

    at: At
    requests: tuple[Request, ...] = ()
    go: Route | None = None


def moved(at: At, room: Room) -> Became:
    """Show the class as it is now; what only counts time changes nothing that is not seen."""
    if same(at.room, room) and at.blank == room.blank:
        return Became(at)
    now = _seated(replace(at, room=room, blank=room.blank), at.room)
    if now.stretch == at.stretch:
        return Became(_counted(now))
    votes = room.beat in {Beat.STILL, Beat.VOTE}
    scroll = FOOT if votes else Scroll()
    bare = replace(now, written="", sent=frozenset(), elsewhere=False, key="", numbers="", told="")
    fresh = replace(bare, age=0.0, scroll=scroll)
    return Became(fresh, (*_sounds(at.room, room), *_warm(at.room, room)))


def _seated(at: At, before: Room) -> At:
    """Give the chairs that are sitting down the voters that have come for them, in order."""
    if not at.sitting:
        return at
    keys = (each for each, known in at.room.voters.items() if known.means is Means.KEYS)
    new = sorted(each for each in keys if each not in before.voters)
    seated = tuple(zip(at.sitting, new, strict=False))
    return replace(at, chairs=(*at.chairs, *seated), sitting=at.sitting[len(seated) :])


def _counted(at: At) -> At:
    """Write hands down that were counted elsewhere; what was typed here is on its way back, and stands."""
    ballot = at.room.ballot
    if at.room.means is not Means.HANDS or ballot is None:
        return at
    hands = tuple(ballot.hands.get(each.id, 0) for each in votable(ballot))
    if hands == counts(at) or hands in at.sent:
        return at
    return replace(at, written=" ".join(map(str, hands)), sent=frozenset(), elsewhere=True)


def counts(at: At) -> tuple[int, ...]:
    """Give the hands of each option, in order; what was not typed is none."""
    ballot = at.room.ballot
    number = len(votable(ballot)) if ballot else 0
    given = [min(MOST_HANDS, int(each)) for each in at.written.split()][:number]
    return (*given, *(0,) * (number - len(given)))


def same(one: Room, other: Room) -> bool:
    """Tell whether two rooms look the same on the wall."""
    return _seen(one) == _seen(other)


def _seen(room: Room) -> Room:
    """Leave out what is not seen: the seconds of the lesson, and tenths of what is left."""
    left = None if room.left is None else float(round(room.left))
    return replace(room, elapsed=float(room.elapsed // 60), left=left, before=None, pauses=0)


def _sounds(before: Room, now: Room) -> tuple[Request, ...]:
    if now.beat is before.beat and now.page == before.page:
        return ()
    if now.beat is Beat.STILL:
        return (PlayOnce("breath"),)
    if now.page != before.page:
        return (PlayOnce("page"),)
    return ()


def _warm(before: Room, now: Room) -> tuple[Request, ...]:
    """Have the pictures ready that may come next: a class looks at no empty frame."""
    ahead = places_ahead(now.reading) if now.page != before.page else ()
    return (Warm(now.reading.story.id, ahead),) if ahead else ()


def signs_of(room: Room) -> str:
    """Give what options are called: letters, or the numbers that chairs press."""
    return DIGITS if room.means is Means.KEYS else LETTERS


def does(at: At, happening: Happening) -> Became:
    """Ask for something to happen in the class."""
    return Became(at, (ClassDo(happening),))
