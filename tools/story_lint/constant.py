"""Conditions that are decided before the story begins, by no single comparison of theirs."""

from collections.abc import Iterator

from game.story.expression import Comparison, Constant, Expression
from story_lint.parts import inner
from story_lint.subject import Subject
from story_lint.truth import Truths


def decided(subject: Subject, *, holds: bool) -> Iterator[Expression]:
    """Give the conditions that always hold, or never, where no single comparison decides them."""
    truths = subject.truths
    for condition in subject.use.conditions:
        if (
            truths.outcomes(condition) == frozenset({holds})
            and not isinstance(condition, Constant)
            and not any(_is_decided(part, truths) for part in inner(condition))
        ):
            yield condition


def _is_decided(part: Expression, truths: Truths) -> bool:
    found = truths.outcomes(part) if isinstance(part, Comparison) else None
    return found is not None and len(found) == 1
