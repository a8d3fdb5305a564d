"""One round of voting: who is there, what each said, and nothing of who they are.

A ballot is a frozen value; `cast` and `closed` (in `game.play.counting`) make the next one. The same ballot
serves phones, keys and hands.
"""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import TypeAlias

from game.frozen import frozen
from game.play.page import Words
from game.play.trail import Pick
from game.story.manner import Manner
from game.story.model import Mode

Voter: TypeAlias = int
"""A voter's number in this room, from 1; it says nothing else about anybody."""

FEWEST = 5
"""Voters below which nothing of a round is revealed but what was decided. Source: the design of the class."""

A_FEW = 2
"""A bar of so many or fewer, and above none, reads *a few*."""

SIT = "sit"
"""Id of the option that keeps the page's silence."""

CONSENT = 0.75
"""Share of the votes that `consensus` wants."""


class Means(Enum):
    """How the class takes part."""

    PHONES = "phones"
    KEYS = "keys"
    HANDS = "hands"


@frozen
class Option:
    """Something that may be voted for."""

    id: str
    words: Words
    pick: Pick
    """What the class picks when it wins."""
    manner: Manner = Manner.DO
    locked: bool = False
    """Seen and struck through; only the mode `struck` lets it be voted for, and it never happens."""
    reason: Words = ()


@frozen
class Slip:
    """What one voter said in one round; the newest counts."""

    option: str
    """An option's id."""
    sure: int = 0
    """`guess` alone: how sure, 1 to 3; 0 unsaid."""
    others: str = ""
    """`predict` alone: what the voter thinks most will choose; empty: unsaid."""


class Stage(Enum):
    """Which vote of a decision this is."""

    FIRST = "first"
    SECOND = "second"
    """After the talk, after a tie, or after a struck option has won."""


@frozen
class Ballot:
    """A round: what may be voted for, who may, and what was said so far."""

    round: int
    """Counts up through the lesson, from 1; a slip for another round is dropped."""
    mode: Mode
    options: tuple[Option, ...]
    tie: str | None = None
    """The option that happens where a tie stays, or silence falls."""
    stage: Stage = Stage.FIRST
    open: bool = False
    slips: Mapping[Voter, Slip] = field(default_factory=dict)
    hands: Mapping[str, int] = field(default_factory=dict)
    """Raised hands that the teacher typed, by option; beside or instead of slips."""
    unraised: int = 0
    """How many are there who raised none, where the teacher typed that too."""
    seats: Mapping[Voter, str] = field(default_factory=dict)
    """Whose chair each voter sits on, where `seats` counts by them."""


class Outcome(Enum):
    """What a closed round has come to."""

    CHOSEN = "chosen"
    TIED = "tied"
    """A talk and a second vote come next; at the second: the `tie` option, or a draw in sight."""
    SILENCE = "silence"
    """Too few voted (`quorum`), or too few agreed (`consensus`): the tie option happened."""
    DRAWN = "drawn"
    """By lot, in sight, with the seed told."""
    STRUCK = "struck"
    """A locked option has won: the line is drawn, nothing is said, the rest is voted on again."""
    OPEN = "open"
    """The teacher decides: in `observer`, where nobody voted, where a rule has no silence to fall back on."""
    TALKED = "talked"
    """The teacher had the class talk and vote again: this round decided nothing."""


@frozen
class Bar:
    """One option's share, ready to be shown."""

    option: str
    words: Words
    votes: int
    shown: str
    """`12`, `a few`, `none`; empty where fewer than `FEWEST` voted and no bar is shown."""
    before: int | None = None
    """Votes in the first round, where this is the second and both may be shown."""
    moved: int = 0
    """1 where more than in the first round chose it, -1 fewer, 0 as many; *a few* are as many as *a few*."""
    locked: bool = False
    share: float = 0.0
    """How long the bar is, 0 to 1; one of *a few* is as long as any other."""


@frozen
class Count:
    """A closed round without anybody in it: totals alone."""

    round: int
    mode: Mode
    stage: Stage
    outcome: Outcome
    chosen: str | None
    """Option that happens; None where another vote is to come, or the teacher decides."""
    votes: int
    present: int
    bars: tuple[Bar, ...]
    """Empty where fewer than `FEWEST` voted."""
    said: tuple[str, ...] = ()
    """What the projector says, in order: *12 of you wanted to speak; 4 thought anyone else did.*"""
    seed: int | None = None
    """Of the draw, where there was one."""
    seats: tuple[tuple[str, str | None], ...] = ()
    """`seats` alone: each chair's voice (an option), None where the chair was divided or empty."""
    guessed: tuple[tuple[int, int, int], ...] = ()
    """`guess` alone: (sure, voters, right) for each sureness, 0 (unsaid) to 3, that somebody had."""
    foreseen: tuple[tuple[str, int], ...] = ()
    """`predict` alone: for each option, how many thought that most would choose it."""
