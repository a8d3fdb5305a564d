"""A `to` of a passage that no choice ever takes.

Why: the `to` of a passage serves the choices without one of their own; here every choice has one.

Mend: take it out.

FAIL
    passages:
      kitchen:
        page: Soup.
        choices: [{say: Salt?, to: hall}]
        to: bread
      hall:
        page: Coats.
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        choices: [{say: Salt?, to: hall}, {say: Bread?}]
        to: bread
      hall:
        page: Coats.
        to: bread
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of ways out that all choices pass by."""
    for passage in subject.story.passages.values():
        if passage.exit is None or not passage.choices or passage.guess is not None:
            continue
        if passage.offers_from is not None and passage.offers_from.exit is None:
            continue
        if all(choice.exit is not None for choice in passage.choices) and not _may_be_empty(
            subject, passage.id
        ):
            message = f"you wrote a way out of `{passage.id}`, but every choice has one of its own"
            yield Told(passage.exit.span, message, "take it out")


def _may_be_empty(subject: Subject, name: str) -> bool:
    """Whether all choices may be absent at once; then the page goes on by its own way out."""
    choices = subject.story.passages[name].choices
    return all(choice.when is not None or choice.once for choice in choices)


RULE = Rule("S073", "unused-way-out", WARNING, __doc__, check)
