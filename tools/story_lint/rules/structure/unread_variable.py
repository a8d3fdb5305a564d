"""A variable that is set and never read.

Why: what it remembers makes no difference.

Mend: let a condition or a text read it, or take it out.

FAIL
    variables: {asked: false}
    passages:
      kitchen:
        page: Soup.
        set: {asked: true}
        to: bread

PASS
    variables: {asked: false}
    passages:
      kitchen:
        page: Soup.
        set: {asked: true}
        to: hall
      hall:
        page: |
          (asked) You asked.

          Coats.
        to: bread
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of variables that are only written."""
    read, written = subject.use.read, subject.use.written
    for name, variable in subject.story.variables.items():
        if name in written and name not in read:
            message = f"you set the variable `{name}`, but nothing ever reads it"
            yield Told(variable.span, message, "let a condition ask it, or take it out")


RULE = Rule("S071", "unread-variable", NOTE, __doc__, check)
