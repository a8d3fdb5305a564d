"""A page on which every offer can be closed.

Why: a reader who comes there by these picks can do nothing more.

Mend: let one offer stay open, or give the page a `to:` of its own for when none is.

FAIL
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: salt, say: Salt?, once: true, to: kitchen}
          - {id: eat, do: Eat., locked: {unless: cognitive >= 50, reason: Not yet.}, to: bread}

PASS
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: salt, say: Salt?, once: true, to: kitchen}
          - {id: eat, do: Eat., to: bread}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of pages that nothing may lead away from, with the picks that lead there."""
    for caught in subject.happenings.locks():
        name = caught.passages[0]
        message = f"every offer of `{name}` can be closed ({caught.words})"
        yield Told(subject.story.passages[name].span, message, "let one of them stay open")


RULE = Rule("R006", "soft-lock", ERROR, __doc__, check)
