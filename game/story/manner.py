"""How a choice is made known, under which words, and what holds it back."""

from enum import Enum

from game.frozen import frozen
from game.story.expression import Expression
from game.story.line import Prose


class Manner(Enum):
    """How a choice is made known: said aloud, done, or by not answering."""

    SAY = "say"
    DO = "do"
    SILENCE = "silence"


@frozen
class Lock:
    """A choice that is seen and struck through, with a reason in the person's own voice.

    `unless` None: always locked.
    """

    unless: Expression | None
    reason: Prose


@frozen
class Relabel:
    """Other words for an offer while `when` holds; its own are remembered."""

    manner: Manner
    prose: Prose
    when: Expression
