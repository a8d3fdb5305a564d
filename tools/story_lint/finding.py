"""What a rule finds, and how it could be mended."""

from game.frozen import frozen
from game.story.problem import Problem, Severity
from game.story.source import Span


@frozen
class Edit:
    """Words that may stand in place of a stretch of a file without changing what the story does."""

    span: Span
    words: str


@frozen
class Told:
    """What a rule says of one place; its name and severity are the rule's."""

    span: Span
    message: str
    """You wrote (quoted), but (the fact)."""
    hint: str = ""
    edit: Edit | None = None
    """Only where it is safe to make without asking."""


@frozen
class Finding:
    """One finding with the rule that found it."""

    code: str
    """Stable, `S001`."""
    problem: Problem
    """Its `code` is the rule's readable name."""
    edit: Edit | None = None

    @property
    def name(self) -> str:
        """The rule's readable name."""
        return self.problem.code

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return self.problem.severity

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.problem.span

    @property
    def is_grave(self) -> bool:
        """Whether it is more than a note."""
        return self.severity is not Severity.NOTE
