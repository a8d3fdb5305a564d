"""What a pick or an entry does: variables set, meters shifted, things kept."""

from collections.abc import Mapping
from dataclasses import field

from game.frozen import frozen
from game.story.expression import Expression
from game.story.line import Prose
from game.story.source import NOWHERE, Span


@frozen
class Assignment:
    """`set`: all right sides read the old values."""

    name: str
    value: Expression
    span: Span = NOWHERE


@frozen
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


@frozen
class Keep:
    """Something put onto a keep: a mark on the wall, a reply received."""

    keep: str
    prose: Prose
    span: Span = NOWHERE
