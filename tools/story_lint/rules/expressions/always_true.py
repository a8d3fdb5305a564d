"""A condition that always holds.

Why: it asks nothing; mostly one of its numbers or an `or` is not what was meant.

Mend: take it out, or mend it.

FAIL
    passages:
      kitchen:
        page: Soup.
        to: [{if: cognitive >= 40 or cognitive < 50, to: bread}, {else: bread}]

PASS
    passages:
      kitchen:
        page: Soup.
        to: [{if: cognitive >= 40 and cognitive < 50, to: bread}, {else: bread}]
"""

from collections.abc import Iterator

from story_lint.constant import decided
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of conditions that ask nothing."""
    for condition in decided(subject, holds=True):
        message = "this condition always holds, whatever its names may be within their bounds"
        yield Told(condition.span, message, "take it out, or mend it")


RULE = Rule("E021", "always-true", WARNING, __doc__, check)
