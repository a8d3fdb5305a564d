"""What a class's report tells, with every number in it that may be printed and no other."""

from datetime import date

from game.frozen import frozen
from game.play.ballot import Outcome
from game.story.model import Mode


@frozen
class Row:
    """One option of a round."""

    option: str
    words: str
    votes: int | None
    """None: hidden."""
    share: float
    """Of all votes, 0 to 1; 0 where the number is hidden."""
    before: int | None = None
    """In the round before the talk."""
    before_share: float = 0.0
    locked: bool = False
    chosen: bool = False
    foreseen: int | None = None
    """How many thought that most would choose it."""


@frozen
class Round:
    """One vote of a decision; after a talk the earlier one stands in its rows."""

    mode: Mode
    outcome: Outcome
    votes: int | None
    """None: fewer than five voted, and nothing is printed of it."""
    rows: tuple[Row, ...]
    talked: bool = False
    """The class talked before this round, and its rows know the one before."""
    seed: int | None = None
    most: bool = False
    """More than half voted for what won, or would have."""
    seats: tuple[tuple[str, str], ...] = ()
    """Each chair's name, and the words of its voice; empty words: divided."""
    guessed: tuple[tuple[int, int, int], ...] = ()
    """(sure, voters, right): sure 3 *very sure*, 0 all others; or one row of all, sure -1."""
    foresees: bool = False
    """The rows tell what the class thought of itself."""


@frozen
class Moment:
    """One decision, in the order of the road."""

    number: int
    passage: str
    chair: str
    words: str
    """A guess's question, or the first words of the page."""
    rounds: tuple[Round, ...]
    chosen: str
    """Words of what happened."""
    by_teacher: bool
    recalled: bool
    """It was before the computer stopped: no number of it is known."""
    missed: tuple[str, int | None, int] | None = None
    """The line, how many did not get it (None: hidden), of how many."""
    truth: str = ""
    """A guess's option that is so; empty where it is no guess, or the answer was not reached."""
    told: str = ""
    """How the character answered."""


@frozen
class Warm:
    """A page on which the class tapped where something changed."""

    words: str
    lines: tuple[tuple[str, int | None, float], ...]
    """Each line of the page, its taps (None: hidden), and its share of the most."""


@frozen
class Facts:
    """Everything that the report says."""

    title: str
    lesson: str
    language: str
    day: date
    people: int | None
    """Rounded to five; 0: fewer than five; None: not known any more, after the computer stopped."""
    minutes: int
    seed: int
    version: str
    """First letters of the story's hash."""
    moments: tuple[Moment, ...]
    warm: tuple[Warm, ...]
    questions: tuple[str, ...]
    ticket: tuple[str, ...]
