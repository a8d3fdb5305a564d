"""How a choice is made known, under which words, and what holds it back."""

from dataclasses import dataclass
from enum import Enum

from game.story.expression import Expression
from game.story.line import Prose


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
