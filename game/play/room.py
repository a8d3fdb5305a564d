"""A class in progress, as one frozen value: where the story stands, who is there, which beat it is.

`game.play.beats.step` makes the next room of a happening. Nobody's pick outlives the close of its round, and
no name, address or badge ever stands in here.
"""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum

from game.frozen import frozen
from game.play.ballot import Ballot, Count, Means, Voter
from game.play.reading import Reading
from game.story.model import Mode

STILL = 3.0
"""Seconds of stillness before options can be tapped. Source: Rowe on wait time."""

GRACE = 5.0
"""Seconds after the last present voter has voted until the round closes by itself."""

TALK = 60.0
"""Seconds of talk before a second vote, unless the teacher ends it."""

TIE_TALK = 20.0
"""Seconds of talk after a tie."""


class Beat(Enum):
    """What the class is doing now."""

    LOBBY = "lobby"
    SCENE = "scene"
    STILL = "still"
    VOTE = "vote"
    TALK = "talk"
    REVEAL = "reveal"
    BRIDGE = "bridge"
    """A line is told in place of what the lesson leaves out."""
    AFTERCARE = "aftercare"
    DEBRIEF = "debrief"
    OVER = "over"


@frozen
class Present:
    """One voter, as the room knows it."""

    means: Means
    here: bool = True
    """Connected now (a key's chair always is)."""
    out: bool = False
    """Stepped out: never counted as silent, never shown."""
    seat: str = ""
    """Cast name of the chair that was dealt; empty where the story has one chair."""
    level: int | None = None
    """`dial`: where this voter's own headphones stand on this page, 0 to 100."""


@frozen
class Decided:
    """One decision of the lesson in one to three rounds, for the report and the talk: totals alone."""

    passage: str
    counts: tuple[Count, ...]
    chosen: str | None
    """Id of the option that happened."""
    by_teacher: bool = False
    missed: tuple[str, int, int] | None = None
    """`dial`: the line's words, how many of the voters did not get it, and how many there were."""


@frozen
class Lesson:
    """What is played today: a cut, or the whole chapter."""

    name: str = ""
    start: str = ""
    """Passage; empty: where the story begins."""
    votes: tuple[str, ...] = ()
    """Passages at which the class decides; empty: at all. Elsewhere the teacher picks."""
    stop: str = ""
    bridges: Mapping[str, str] = field(default_factory=dict)
    """Before which passage what is told."""
    minutes: int = 20
    after: str = ""
    """What is told after the last passage, in place of what follows."""
    mode: Mode | None = None
    """The teacher's own for every vote of it; None: each page's."""


@frozen
class Leap:
    """A stretch of the reading that the class did not see: real picks, made to come to a passage."""

    to: str
    first: int
    """Turn of the reading from which it went, and the turn it came to."""
    last: int


@frozen
class Help:
    """Whom a pupil can speak to, as the teacher filled it in."""

    name: str = ""
    number: str = ""


@frozen
class Room:
    """A class in progress."""

    reading: Reading
    lesson: Lesson
    code: str
    """Four letters without look-alikes."""
    seed: int
    """Of draws among votes; the report tells it."""
    beat: Beat = Beat.LOBBY
    left: float | None = None
    """Seconds that the beat still lasts; None: until somebody ends it."""
    elapsed: float = 0.0
    """Seconds since the first scene was shown, blanks not counted."""
    page: int = 0
    """Counts the pages shown: what taps and turns of a dial belong to."""
    ballot: Ballot | None = None
    count: Count | None = None
    """What the last closed round has come to, while it is revealed."""
    earlier: tuple[Count, ...] = ()
    """Closed rounds of the decision at hand."""
    voters: Mapping[Voter, Present] = field(default_factory=dict)
    voters_ever: int = 0
    """Highest number ever given."""
    mode: Mode | None = None
    """The teacher's own mode for the decision at hand; None: the story's."""
    means: Means = Means.PHONES
    blank: bool = False
    locked: bool = False
    pauses: int = 0
    """How often a pause was asked for since the teacher last looked."""
    help: Help = Help()
    decided: tuple[Decided, ...] = ()
    heat: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    """`observer`: for each passage, taps by the index of an authored line."""
    taps: Mapping[Voter, frozenset[int]] = field(default_factory=dict)
    """Lines that each voter has tapped on this page: dropped with the page."""
    bridge: str = ""
    """What is told now, in place of what was left out."""
    bound: str = ""
    """Passage that the bridge leads to; empty: the lesson ends after it."""
    leaps: tuple[Leap, ...] = ()
    """What was left out so far, the way to the first passage too."""
    told: tuple[str, ...] = ()
    """What is said beside a scene: after a guess was answered, how many of the class had guessed it."""
    rounds: int = 0
    """Highest number of a round ever given; it never goes back."""
    swaps: int = 0
    """How often the seats were dealt one on."""
    limit: float | None = None
    """Seconds that the open vote may still take, where the teacher set a limit."""
    before: "Room | None" = None
    """One step back, for undo; its own `before` is None."""

    @property
    def votes_in(self) -> int:
        """How many have voted in the open round: all that is ever shown while it is open."""
        return 0 if self.ballot is None else len(self.ballot.slips) + sum(self.ballot.hands.values())
