"""A story as it is played: plain frozen values, checked by the loader, no author's slips left in them.

Every name in here resolves: a target is a passage, a meter is a meter. Times are seconds, meters 0 to 100.
"""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum

from game.frozen import frozen
from game.story.declaration import KeepList, Note, Person, Variable
from game.story.dial import Dial
from game.story.effect import Assignment, Effect, Keep
from game.story.expression import Expression
from game.story.line import Line, Prose
from game.story.manner import Lock, Manner, Relabel
from game.story.scenery import Place, Sound
from game.story.source import NOWHERE, Span
from game.story.way import Exit

FORMAT = 1
"""Version of the story format that this engine reads."""


METERS = ("cognitive", "affective", "concern", "boundary")
"""The four meters that every story has, in the order shown."""


DEFAULT_LEVEL = 30
"""Where a meter starts unless a story says else."""


YOU = "you"
"""The cast name that is always there."""


@frozen
class Choice:
    """What an author wrote; an `Offer` is one that is offered now."""

    id: str
    manner: Manner
    prose: Prose
    """Empty for a silence without words of its own."""
    exit: Exit | None
    """None where the passage's own way out serves."""
    when: Expression | None = None
    lock: Lock | None = None
    once: bool = False
    breaks: bool = False
    """Open while the silence lasts."""
    wait: bool = False
    """Comes only after the silence."""
    fades: int | None = None
    """Seconds after which it goes, at least 1."""
    relabels: tuple[Relabel, ...] = ()
    set: tuple[Assignment, ...] = ()
    shift: tuple[Effect, ...] = ()
    keep: tuple[Keep, ...] = ()
    named: bool = True
    """False where the id is only the slug of its words (lint notes it)."""
    span: Span = NOWHERE


@frozen
class OffersFrom:
    """Offers made of what was kept: each kept thing is one, said, and leads to `exit`."""

    keep: str
    manner: Manner
    exit: Exit | None
    set: tuple[Assignment, ...] = ()
    shift: tuple[Effect, ...] = ()
    span: Span = NOWHERE


@frozen
class Ask:
    """A page on which somebody is asked and tells; `honest` is False where a deceiver answers."""

    who: str
    about: Prose
    honest: bool = True
    span: Span = NOWHERE


@frozen
class Outcome:
    """What follows a right or a wrong guess; `exit` None: the passage's own way out."""

    set: tuple[Assignment, ...] = ()
    shift: tuple[Effect, ...] = ()
    exit: Exit | None = None


@frozen
class Guess:
    """A guess about somebody that they then answer; *I don't know* is always among the options."""

    who: str
    question: Prose
    options: tuple[tuple[str, Prose], ...]
    """Id and words of each; the ids are slugs, `grief`."""
    truth: str | None
    """The id of the option that is so; None where the answer is the reader's own earlier pick."""
    told: Prose
    right: Outcome = Outcome()
    wrong: Outcome = Outcome()
    when_truth: tuple[tuple[Expression, str], ...] = ()
    """Where the truth hangs on this reading: the first that holds; then `truth`."""
    span: Span = NOWHERE


UNSURE = "unsure"
"""The id of *I don't know* among a guess's options."""


@frozen
class Input:
    """Plain text that the reader may write; kept only in the save."""

    name: str
    question: Prose
    max: int = 200
    """Characters, 1 to 2000."""
    span: Span = NOWHERE


@frozen
class Replay:
    """The road from the last visit of `start`, seen again from another chair, margins open."""

    seat: str
    start: str
    span: Span = NOWHERE


@frozen
class Ending:
    """Where a reading stops."""

    title: Prose
    text: Prose
    reflect: tuple[Prose, ...] = ()
    replay: Replay | None = None
    span: Span = NOWHERE


class Mode(Enum):
    """How a class decides."""

    MAJORITY = "majority"
    LOTTERY = "lottery"
    CONSENSUS = "consensus"
    QUORUM = "quorum"
    SEATS = "seats"
    GUESS = "guess"
    PREDICT = "predict"
    STRUCK = "struck"
    DIAL = "dial"
    OBSERVER = "observer"


@frozen
class Vote:
    """How a class decides on a page; `tie` is a choice's id."""

    mode: Mode
    tie: str | None = None
    span: Span = NOWHERE


@frozen
class Passage:
    """One page's worth, as written."""

    id: str
    seat: str
    lines: tuple[Line, ...] = ()
    choices: tuple[Choice, ...] = ()
    exit: Exit | None = None
    scene: str | None = None
    place: str | None = None
    """None: the picture stays as it was."""
    sound: tuple[str, ...] | None = None
    """None: what sounds goes on; empty: silence."""
    set: tuple[Assignment, ...] = ()
    shift: tuple[Effect, ...] = ()
    keep: tuple[Keep, ...] = ()
    ask: Ask | None = None
    guess: Guess | None = None
    input: Input | None = None
    ending: Ending | None = None
    cause_voice: str | None = None
    """From this passage on causes speak in that cast member's words; `own` gives the story its voice back."""
    offers_from: OffersFrom | None = None
    vote: Vote | None = None
    span: Span = NOWHERE


@frozen
class Meter:
    """A meter from 0 to 100; `dial` where the reader's hand moves it."""

    id: str
    name: str
    low: str
    high: str
    start: int = DEFAULT_LEVEL
    dial: Dial | None = None
    hidden: bool = False
    """Not shown: the story keeps it to itself."""
    span: Span = NOWHERE


@frozen
class Story:
    """A whole story, ready to play."""

    id: str
    title: str
    language: str
    start: str
    passages: Mapping[str, Passage]
    seats: Mapping[str, str]
    """Cast name to the chair's name, in order; never empty."""
    cast: Mapping[str, Person]
    meters: Mapping[str, Meter]
    """The four, then the story's own."""
    variables: Mapping[str, Variable] = field(default_factory=dict)
    keeps: Mapping[str, KeepList] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    minutes: int = 0
    """Of one reading; 0 where the author did not say."""
    places: Mapping[str, Place] = field(default_factory=dict)
    sounds: Mapping[str, Sound] = field(default_factory=dict)
    inputs: tuple[str, ...] = ()
    harm: bool = False
    """A story about harm: no ending names a shape."""
    cover: str | None = None
    """Path of the picture on the shelf."""
    about: str = ""
    """One or two sentences for the shelf."""
    chapter: int = 0
    """Its place on the shelf, from 1; those without one come after, by their titles."""
    languages: tuple[str, ...] = ()
    """Tags of all in which it can be read: its own first, then its translations."""
    content_hash: str = ""
    """SHA-256 of all the story's files, hexadecimal."""
