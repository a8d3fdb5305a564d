"""A condition that contradicts itself.

Why: what hangs on it never happens: `trust > 3 and trust < 2`.

Mend: mend the numbers, or write `or`.

FAIL
    passages:
      kitchen:
        page: Soup.
        to: [{if: cognitive > 60 and cognitive < 40, to: bread}, {else: bread}]

PASS
    passages:
      kitchen:
        page: Soup.
        to: [{if: cognitive > 60 or cognitive < 40, to: bread}, {else: bread}]
"""

from collections.abc import Iterator

from story_lint.constant import decided
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of conditions that cannot hold."""
    for condition in decided(subject, holds=False):
        message = "this condition never holds, whatever its names may be within their bounds"
        yield Told(condition.span, message, "did you mean `or`?")


RULE = Rule("E022", "always-false", WARNING, __doc__, check)
