"""What is wrong with a story, as a value: findings are returned, not raised."""

from enum import Enum

from game.frozen import frozen
from game.story.source import Span


class Severity(Enum):
    """How grave a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


LONGEST = 1_000
"""Characters of a message or hint; a name in it may be a whole page, and stand in thousands of messages."""


def brief(words: str) -> str:
    """Give words that fit a message: of too many the first."""
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


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
