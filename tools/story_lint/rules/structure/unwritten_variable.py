"""A variable that is read and never set.

Why: it stays what it was at the start, so every condition on it is decided before the story begins.

Mend: set it somewhere, or take the conditions out.

FAIL
    variables: {asked: false}
    passages:
      kitchen:
        page: |
          (asked) Again.

          Soup.
        to: bread

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
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of variables that are only read."""
    read, written = subject.use.read, subject.use.written
    for name, variable in subject.story.variables.items():
        if name in read and name not in written:
            held = _shown(variable.start)
            message = f"you ask the variable `{name}`, but nothing ever sets it: it stays `{held}`"
            yield Told(variable.span, message, f"set it: `set: {{{name}: ...}}`")


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


RULE = Rule("S072", "unwritten-variable", WARNING, __doc__, check)
