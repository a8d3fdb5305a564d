"""A variable that nothing reads and nothing writes.

Why: it is often a name that was changed in one place only.

Mend: take it out.

FAIL
    variables: {asked: false}

PASS
    variables: {asked: false}
    passages:
      kitchen:
        page: |
          (asked) Again.

          Soup.
        set: {asked: true}
        to: bread
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of variables that stand alone."""
    used = subject.use.read | subject.use.written
    for name, variable in subject.story.variables.items():
        if name not in used:
            message = f"you wrote the variable `{name}`, but nothing reads or sets it"
            yield Told(variable.span, message, "take it out")


RULE = Rule("S070", "unused-variable", NOTE, __doc__, check)
