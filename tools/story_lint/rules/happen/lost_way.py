"""A `back` that a reading can come to without a call.

Why: there is no place to go back to, and the reading would stop.

Mend: lead to that passage by `call:` alone, or give it a `to:`.

FAIL
    passages:
      kitchen:
        page: Soup.
        choices: [{do: Look., call: photo}, {do: Go., to: photo}, {do: Eat., to: bread}]
      photo:
        page: A man squints.
        back: true

PASS
    passages:
      kitchen:
        page: Soup.
        choices: [{do: Look., call: photo}, {do: Eat., to: bread}]
      photo:
        page: A man squints.
        back: true
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell where a reading can lose its way, with the picks that lead there."""
    known = subject.happenings.falls()
    if known.happens:
        message = f"a reading can come to a `back` that nothing called ({known.words})"
        yield Told(subject.top, message, "lead there by `call:` alone")


RULE = Rule("R011", "lost-way", ERROR, __doc__, check)
