"""A page as it is read now: words filled in, offers open or locked, movements with their causes."""

from typing import TypeAlias

from game.frozen import frozen
from game.play.trail import Pick
from game.story.line import NEXT_PARAGRAPH, Text
from game.story.manner import Manner
from game.story.model import Vote

Words: TypeAlias = tuple[Text, ...]
"""A paragraph with every value filled in."""


def plain(words: Words) -> str:
    """Join a paragraph's words without their emphasis."""
    return "".join(run.words for run in words)


def paragraphs(words: Words) -> tuple[Words, ...]:
    """Split words at their paragraphs; an ending's text may have several."""
    found: list[list[Text]] = [[]]
    for run in words:
        if run.words == NEXT_PARAGRAPH:
            found.append([])
        else:
            found[-1].append(run)
    return tuple(tuple(part) for part in found if part)


@frozen
class Hearing:
    """How a line reaches the one in the chair; each is empty where it is not open."""

    meant: Words = ()
    heard: Words = ()
    clear: Words = ()
    """The line's own words, where muffled ones stand in the page: for the history and the calm setting."""


@frozen
class Telling:
    """A paragraph of narration."""

    words: Words
    hearing: Hearing = Hearing()


@frozen
class Saying:
    """Somebody speaks, or with `thinks` only thinks."""

    who: str
    name: str
    words: Words
    thinks: bool = False
    hearing: Hearing = Hearing()


@frozen
class Drafting:
    """What was typed and deleted, the boldest first; the last one stays."""

    who: str
    name: str
    versions: tuple[Words, ...]


@frozen
class Pausing:
    """Where the page's silence stands. `over` once it was sat through or broken."""

    seconds: int
    over: bool


@frozen
class Quoting:
    """A line of this reading brought back; `original` differs from `words` where it comes back changed."""

    who: str | None
    name: str
    words: Words
    original: Words


Line: TypeAlias = Telling | Saying | Drafting | Pausing | Quoting


@frozen
class Shown:
    """A line on a page, and where it stands in the passage as written."""

    line: Line
    index: int
    """Which of the passage's authored lines this is, from 0."""
    margin: bool = False


@frozen
class Offer:
    """A choice that is offered now: open, or locked and why."""

    id: str
    manner: Manner
    words: Words
    pick: Pick
    """What to pick to take it."""
    locked: bool = False
    reason: Words = ()
    breaks: bool = False
    wait: bool = False
    fades: int | None = None
    own: Words = ()
    """Its own words, where it was renamed."""

    @property
    def is_open(self) -> bool:
        """Whether it can be taken."""
        return not self.locked


@frozen
class Movement:
    """What one cause did to a meter."""

    meter: str
    name: str
    before: int
    after: int
    cause: Words
    stilled: bool = False
    """The dial kept it out: nothing moved, the cause is struck through."""
    voice: str = ""
    """Cast name in whose words the cause is told; empty for the story's own."""
    own: Words = ()
    """The cause in the story's own words, where another's stand."""

    @property
    def by(self) -> int:
        """How far the meter really went, after clamping."""
        return self.after - self.before


@frozen
class Level:
    """A meter as it stands on this page."""

    meter: str
    name: str
    value: int
    low: str
    high: str
    dial: bool = False


@frozen
class Turnable:
    """A dial within reach on this page."""

    meter: str
    value: int
    step: int
    least: int
    """How low it may be turned on this page: above its resistance one step a page."""


@frozen
class Asking:
    """The question that heads the page of an answer."""

    who: str
    name: str
    about: Words
    honest: bool


@frozen
class Option:
    """One answer of a guess."""

    id: str
    words: Words


@frozen
class Guessing:
    """A guess to be made; after it, what was guessed and what the character told."""

    who: str
    name: str
    question: Words
    options: tuple[Option, ...]
    guessed: str | None = None
    truth: str | None = None
    told: Words = ()

    @property
    def right(self) -> bool:
        """Whether the guess and the answer are the same."""
        return self.guessed is not None and self.guessed == self.truth


@frozen
class Writing:
    """A place to write; `written` None until it was left."""

    name: str
    question: Words
    max: int
    written: str | None = None


@frozen
class Skippable:
    """A scene that begins here and may be skipped."""

    scene: str
    topic: str


@frozen
class Replaying:
    """A replay that the ending offers."""

    seat: str
    name: str
    """The chair's name."""
    start: str


@frozen
class Close:
    """An ending, as read."""

    passage: str
    title: Words
    text: Words
    reflect: tuple[Words, ...]
    replay: Replaying | None
    shape: str | None
    """`dry_well`, `candle`, `hunters_map`, `logbook` or `diver`; None where none fits or is named."""


@frozen
class Page:
    """Everything that is to be read and done now."""

    passage: str
    seat: str
    seat_name: str
    lines: tuple[Shown, ...]
    offers: tuple[Offer, ...] = ()
    onward: bool = False
    """There is one way on, and nothing to choose: a `Went`."""
    sit: int = 0
    """Seconds of the silence that is still to be sat through; 0 when there is none, or it is over."""
    movements: tuple[Movement, ...] = ()
    """What the last pick and this entry moved, in order."""
    levels: tuple[Level, ...] = ()
    """Every meter that is shown."""
    dials: tuple[Turnable, ...] = ()
    scene: str | None = None
    place: str | None = None
    sounds: tuple[str, ...] = ()
    asking: Asking | None = None
    guessing: Guessing | None = None
    writing: Writing | None = None
    skippable: Skippable | None = None
    summary: Words = ()
    """Of a scene that was just skipped."""
    close: Close | None = None
    vote: Vote | None = None
    again: bool = False
    """The passage was entered before."""
    language: str = "en"
    """Tag of the language that it is read in: it decides about quotes."""
