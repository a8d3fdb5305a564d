"""A guess that is never offered.

Why: its page is read, but the moment to guess never comes there.

Mend: look at what stands before it: a silence that is always broken, a choice that leads away. It is told
only where it is proved.

FAIL
    variables: {asked: false}
    passages:
      kitchen:
        page: Soup.
        to: [{if: asked, to: feeling}, {else: bread}]
      feeling:
        guess: {who: dad, question: What is it?, options: [anger, grief], truth: grief, told: Hers.}
        set: {asked: true}
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        to: feeling
      feeling:
        guess: {who: dad, question: What is it?, options: [anger, grief], truth: grief, told: Hers.}
        to: bread
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of guesses that nobody can make."""
    for name, passage in subject.story.passages.items():
        if passage.guess is not None and name in subject.reachable:
            known = subject.happenings.guess(name)
            if known.is_never:
                message = f"the guess of `{name}` is never offered ({known.words})"
                yield Told(passage.guess.span, message, "look at the roads to it")


RULE = Rule("R009", "impossible-guess", WARNING, __doc__, check)
