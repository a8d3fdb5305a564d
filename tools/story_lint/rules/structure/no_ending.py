"""A story that never ends.

Why: a reader could only close the window; no questions, no replay, no slow exit.

Mend: give a passage an `ending:`, and let a road lead there.

FAIL
    format: 1
    title: Salt
    passages:
      kitchen:
        page: Soup.
        to: hall
      hall:
        page: Coats.
        to: kitchen

PASS
    passages:
      kitchen:
        page: Soup.
        to: bread
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell where no ending can be reached, conditions left aside."""
    passages = subject.story.passages
    if not any(passages[name].ending for name in subject.reachable):
        written = any(passage.ending for passage in passages.values())
        message = "no road leads to any of its endings" if written else "this story has no ending"
        yield Told(subject.top, message, "add `ending: {title: ..., text: ...}` to a passage")


RULE = Rule("S061", "no-ending", ERROR, __doc__, check)
