"""A story about harm without a content note.

Why: a note softens nothing, but it gives a choice: to read it now, later, or not.

Mend: add `notes: [{topic: ...}]`.

FAIL
    harm: true

PASS
    harm: true
    notes: [{topic: a man who listens in order to hurt}]
    passages:
      kitchen: {page: Soup., to: bread}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell where `harm: true` stands alone."""
    if subject.story.harm and not subject.story.notes:
        yield Told(subject.top, "you wrote `harm: true`, but no note tells the reader", "add `notes:`")


RULE = Rule("C001", "harm-without-note", ERROR, __doc__, check)
