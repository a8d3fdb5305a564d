"""A chapter without a guess that is answered.

Why: the distance between a guess and the answer is what the chapter can show; without one it is only told.

Mend: add a `guess:` with the character's own answer. It is asked of chapters, from `minutes: 10` on.

FAIL
    minutes: 12
    passages:
      kitchen: {page: Soup., to: bread}

PASS
    minutes: 12
    passages:
      kitchen:
        guess: {who: dad, question: What is it?, options: [anger, grief], truth: grief, told: Hers.}
        to: bread
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of chapters in which nothing is guessed."""
    if subject.is_chapter and not any(passage.guess for passage in subject.story.passages.values()):
        yield Told(subject.top, "nothing is guessed in this chapter", "add `guess:` to a passage")


RULE = Rule("C005", "no-guess", WARNING, __doc__, check)
