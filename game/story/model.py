"""A story as it is played: plain frozen values, checked by the loader, no author's slips left in them.

Every name in here resolves: a target is a passage, a meter is a meter. Times are seconds, meters 0 to 100.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from game.story.expression import Expression, Type
from game.story.source import NOWHERE, Span

FORMAT = 1
"""Version of the story format that this engine reads."""

METERS = ("cognitive", "affective", "concern", "boundary")
"""The four meters that every story has, in the order shown."""

DEFAULT_LEVEL = 30
"""Where a meter starts unless a story says else."""

YOU = "you"
"""The cast name that is always there."""


# --- words ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Words as they stand, with true quotes and dashes already set."""

    words: str
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """A place in the words where a variable's or meter's value, a keep's list or an input's words stand."""

    name: str
    emphasis: bool = False


Prose: TypeAlias = tuple[Text | Value, ...]
"""One paragraph: runs in reading order."""

NEXT_PARAGRAPH = "\n\n"
"""The words of a run that stands between two paragraphs; an ending's text may have several."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Another hearing of a line: `meant`, `heard` or `muffled`, shown while `when` holds."""

    prose: Prose
    when: Expression


@dataclass(frozen=True, slots=True)
class Narration:
    """A paragraph of telling."""

    prose: Prose


@dataclass(frozen=True, slots=True)
class Speech:
    """What somebody of the cast says."""

    who: str
    prose: Prose


@dataclass(frozen=True, slots=True)
class Thought:
    """What somebody thinks; in a class a seated person's thought goes to that seat alone."""

    who: str
    prose: Prose


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody types and deletes, longest first; the last version is what stays."""

    who: str
    versions: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Silence:
    """A pause that splits the page; one a page at most."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """A line of this reading brought back, changed or not; absent where its original was not seen.

    `original` is a line's id, or `choice` names a choice whose own words come back; empty `prose`: unchanged.
    """

    who: str | None
    prose: Prose
    original: str | None = None
    choice: tuple[str, str] | None = None


Said: TypeAlias = Narration | Speech | Thought | Draft | Silence | Quotation


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page."""

    said: Said
    id: str = ""
    """Name by which a later line quotes this one; empty where it has none."""
    when: Expression | None = None
    seat: str | None = None
    """Seen from that chair alone."""
    margin: bool = False
    """Seen only in the replay after an ending."""
    meant: Layer | None = None
    heard: Layer | None = None
    muffled: Layer | None = None
    span: Span = NOWHERE


# --- what a pick does -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Assignment:
    """`set`: all right sides read the old values."""

    name: str
    value: Expression
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Effect:
    """`shift`: a movement of a meter with its cause, in one voice or several."""

    meter: str
    by: int
    cause: Prose = ()
    """In the story's own voice; empty where the author gave none (lint tells)."""
    voices: Mapping[str, Prose] = field(default_factory=dict)
    """The same cause in the words of others, by cast name; used from a `cause_voice` on."""
    when: Expression | None = None
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Keep:
    """Something put onto a keep: a mark on the wall, a reply received."""

    keep: str
    prose: Prose
    span: Span = NOWHERE


# --- ways out -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class To:
    """Straight on."""

    passage: str
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Branch:
    """One arm of a fork; `when` is None for `else`."""

    when: Expression | None
    exit: To
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Fork:
    """The first arm whose condition holds; the last has none."""

    branches: tuple[Branch, ...]
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Lot:
    """One way of a draw; `weight` at least 1."""

    weight: int
    exit: To
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Draw:
    """A seeded draw among weighted ways; a pick `drew` in a trail."""

    lots: tuple[Lot, ...]
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Call:
    """Into an aside that comes `back`; then to `after`, or to the calling passage again."""

    passage: str
    after: str | None
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Back:
    """Out of an aside, to where its call says."""

    span: Span = NOWHERE


Exit: TypeAlias = To | Fork | Draw | Call | Back


# --- choices --------------------------------------------------------------------------------------


class Manner(Enum):
    """How a choice is made known: said aloud, done, or by not answering."""

    SAY = "say"
    DO = "do"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Lock:
    """A choice that is seen and struck through, with a reason in the person's own voice.

    `unless` None: always locked.
    """

    unless: Expression | None
    reason: Prose


@dataclass(frozen=True, slots=True)
class Relabel:
    """Other words for an offer while `when` holds; its own are remembered."""

    manner: Manner
    prose: Prose
    when: Expression


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class OffersFrom:
    """Offers made of what was kept: each kept thing is one, said, and leads to `exit`."""

    keep: str
    manner: Manner
    exit: Exit | None
    set: tuple[Assignment, ...] = ()
    shift: tuple[Effect, ...] = ()
    span: Span = NOWHERE


# --- passages -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ask:
    """A page on which somebody is asked and tells; `honest` is False where a deceiver answers."""

    who: str
    about: Prose
    honest: bool = True
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Outcome:
    """What follows a right or a wrong guess; `exit` None: the passage's own way out."""

    set: tuple[Assignment, ...] = ()
    shift: tuple[Effect, ...] = ()
    exit: Exit | None = None


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Input:
    """Plain text that the reader may write; kept only in the save."""

    name: str
    question: Prose
    max: int = 200
    """Characters, 1 to 2000."""
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Replay:
    """The road from the last visit of `start`, seen again from another chair, margins open."""

    seat: str
    start: str
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Vote:
    """How a class decides on a page; `tie` is a choice's id."""

    mode: Mode
    tie: str | None = None
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
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


# --- the story ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the cast."""

    id: str
    name: str
    voice: str = ""
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Creep:
    """How a dial moves back towards where it was before the reader turned it."""

    by: int
    when: Expression | None = None


@dataclass(frozen=True, slots=True)
class Resistance:
    """Above `over` a dial comes down one step a page at most."""

    over: int
    when: Expression | None = None


@dataclass(frozen=True, slots=True)
class Dial:
    """A meter that the reader turns at any page of its seat."""

    seat: str
    step: int
    cost: tuple[Effect, ...] = ()
    """Paid at each turn up."""
    heavier: bool = False
    """The nth turn up costs n times, at most five times."""
    resists: Resistance | None = None
    stills: tuple[str, ...] = ()
    """Meters whose shifts do not happen while the dial stands at `start_stilling` or over."""
    start_stilling: int = 101
    creep: Creep | None = None


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Variable:
    """A value that a reading carries: whole number, flag or one of a set of names."""

    id: str
    type: Type
    start: int | bool | str
    low: int = 0
    high: int = 100
    names: tuple[str, ...] = ()
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class KeepList:
    """A list that fills: marks on a wall; the oldest goes where it is full."""

    id: str
    max: int
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Note:
    """A content note; with a `scene` that scene can be skipped with its summary."""

    topic: str
    scene: str | None = None
    summary: Prose = ()
    to: str | None = None
    set: tuple[Assignment, ...] = ()
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class PlaceLayer:
    """One drawn layer of a place, back to front.

    `follows` names a meter whose level 0 to 100 moves the layer's strength from `low` to `high` (0.0 to 1.0).
    """

    file: str
    depth: float = 0.0
    blend: str = "normal"
    """`normal`, `add` or `multiply`."""
    follows: str | None = None
    low: float = 1.0
    high: float = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    """A picture: drawn layers, light and weather, and its words."""

    id: str
    alt: str = ""
    weather: str = "none"
    layers: tuple[PlaceLayer, ...] = ()
    """Files as paths that the machine opens, already checked to lie in the story or the assets."""
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Sound:
    """A bed that loops, or with `once` a single sound; its caption, and its muffled twin if there is one."""

    id: str
    file: str | None
    muffled: str | None = None
    caption: str = ""
    once: bool = False
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
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
    content_hash: str = ""
    """SHA-256 of all the story's files, hexadecimal."""
