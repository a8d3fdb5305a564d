"""One rule: its code and name, how grave it is, its page, and how it looks."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from game.frozen import frozen
from game.story.model import Passage
from game.story.problem import Severity
from story_lint.finding import Told
from story_lint.settings import Settings
from story_lint.subject import Subject

Check: TypeAlias = Callable[[Subject], Iterable[Told]]
"""Looks through a story that can be played, and tells."""

Look: TypeAlias = Callable[[Passage, Settings], Iterable[Told]]
"""Looks at one passage, and tells what hangs on nothing beside: while that stands, it need not look again."""

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


@frozen
class Rule:
    """What is looked for, under a code that stays and a name that reads."""

    code: str
    """The family's letter and three digits: `S001`."""
    name: str
    """Completes the sentence *allow ...*: `dangling-target`."""
    severity: Severity
    page: str | None
    """The docstring of its module."""
    check: Check | None = None
    """Looks through the whole story."""
    look: Look | None = None
    """Looks at one passage after another. With neither, the loader or the linter itself tells."""
    mends: bool = False
    """What it tells may come with an edit that `story-lint fix` makes."""


def told_by_loader(code: str, name: str, severity: Severity, page: str | None) -> Rule:
    """Make the rule of a problem that reading a story finds already.

    Args:
        code: a letter and three digits, never used again.
        name: as in the problem.
        severity: where no setting says otherwise.
        page: the module's docstring.
    """
    return Rule(code, name, severity, page)
