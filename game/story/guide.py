"""What a story's `class.yaml` says, read and checked against the story."""

from dataclasses import field

from game.frozen import frozen
from game.story.source import NOWHERE, Span


@frozen
class Question:
    """A question for the talk: at a passage, at one of its choices, or where a class's votes split."""

    ask: str
    passage: str = ""
    choice: str = ""
    most: str = ""
    """What most of the class did for it to be asked: `struck`, `silence` or a choice's name."""
    span: Span = NOWHERE


@frozen
class Cut:
    """A part of the story that fits a lesson."""

    name: str
    start: str
    votes: tuple[str, ...]
    stop: str
    bridges: tuple[tuple[str, str], ...] = ()
    """Before which passage what is told, in place of what was left out."""
    after: str = ""
    """What is told after `stop`, in place of what follows."""


@frozen
class Guide:
    """The guide of one story."""

    themes: tuple[str, ...] = ()
    worst: str = ""
    """The hardest line of the story, so that nobody meets it unprepared."""
    worst_passage: str = ""
    story_minutes: int = 0
    talk_minutes: int = 0
    cuts: tuple[Cut, ...] = ()
    not_alone: str = ""
    ground_rules: tuple[str, ...] = ()
    questions: tuple[Question, ...] = field(default=())
    exit_ticket: tuple[str, ...] = ()
    reviewed: bool = False
    """By a safeguarding practitioner."""
