"""What a story declares beside its passages: people, variables, keeps, notes."""

from game.frozen import frozen
from game.story.effect import Assignment
from game.story.expression import Type
from game.story.line import Prose
from game.story.source import NOWHERE, Span


@frozen
class Person:
    """Somebody of the cast."""

    id: str
    name: str
    voice: str = ""
    span: Span = NOWHERE


@frozen
class Variable:
    """A value that a reading carries: whole number, flag or one of a set of names."""

    id: str
    type: Type
    start: int | bool | str
    low: int = 0
    high: int = 100
    names: tuple[str, ...] = ()
    span: Span = NOWHERE


@frozen
class KeepList:
    """A list that fills: marks on a wall; the oldest goes where it is full."""

    id: str
    max: int
    span: Span = NOWHERE


@frozen
class Note:
    """A content note; with a `scene` that scene can be skipped with its summary."""

    topic: str
    scene: str | None = None
    summary: Prose = ()
    to: str | None = None
    set: tuple[Assignment, ...] = ()
    span: Span = NOWHERE
