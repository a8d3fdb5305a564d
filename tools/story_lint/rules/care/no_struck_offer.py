"""A chapter in which everything that is wanted can be done.

Why: a choice that is seen, wanted and cannot be taken shows what holds a person; without one, whoever is
held seems only not to have tried.

Mend: give a choice `locked: REASON`, in the person's own voice. It is asked of chapters, from `minutes:
10` on.

FAIL
    minutes: 12
    passages:
      kitchen:
        page: Soup.
        choices: [{id: salt, say: Salt?, to: bread}]

PASS
    minutes: 12
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: salt, say: Salt?, to: bread}
          - {id: friday, say: You said Friday., locked: "The words are there. Your mouth isn't.", to: bread}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of chapters without a choice that is struck through."""
    passages = subject.story.passages.values()
    if subject.is_chapter and not any(choice.lock for passage in passages for choice in passage.choices):
        yield Told(
            subject.top, "no choice of this chapter is ever struck through", "add `locked: REASON` to one"
        )


RULE = Rule("C003", "no-struck-offer", WARNING, __doc__, check)
