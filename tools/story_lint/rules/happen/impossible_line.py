"""A line, or another hearing of it, that no reader ever sees.

Why: its page is read, but its condition holds on none of the roads there.

Mend: look at the condition. It is told only where it is proved.

FAIL
    variables: {asked: false}
    passages:
      kitchen:
        page: |
          Soup.

          (asked) You have asked already.
        choices: [{say: Salt?, set: {asked: true}, to: bread}]

PASS
    variables: {asked: false}
    passages:
      kitchen:
        page: |
          Soup.

          (asked) You have asked already.
        choices:
          - {say: Salt?, set: {asked: true}, to: kitchen}
          - {do: Eat., to: bread}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject

HEARINGS = {"line": "this line", "meant": "its `meant`", "heard": "its `heard`", "muffled": "its `muffled`"}
"""What is spoken of, by the exploration's word for it."""


def check(subject: Subject) -> Iterator[Told]:
    """Tell of lines that are never seen on a page that is read."""
    silent: set[tuple[str, str]] = set()
    for told in subject.happenings.lines:
        if told.about not in HEARINGS or not told.ever.is_never or (told.passage, told.name) in silent:
            continue
        if told.passage in subject.reachable and not subject.happenings.passage(told.passage).is_never:
            message = (
                f"{HEARINGS[told.about]} is never seen on `{told.passage}`{told.standing} ({told.ever.words})"
            )
            yield Told(told.span, message, "look at its condition")
            silent.add((told.passage, told.name))


RULE = Rule("R004", "impossible-line", WARNING, __doc__, check)
