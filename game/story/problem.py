"""What is wrong with a story, as a value: findings are returned, not raised."""

from enum import Enum

from game.story.frozen import frozen
from game.story.source import Span


class Severity(Enum):
    """How grave a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@frozen
class Problem:
    """One finding, in the author's words."""

    code: str
    """Readable name of the rule, `dangling-target`."""
    message: str
    """You wrote (quoted), but (the fact)."""
    span: Span
    hint: str = ""
    """The next step, `did you mean ...?` where something is near; stands beside the caret."""
    severity: Severity = Severity.ERROR
