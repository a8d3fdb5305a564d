"""Conditions that are decided before the story begins, by no single comparison of theirs."""

from collections.abc import Iterator

from game.story.expression import Comparison, Constant, Expression
from game.story.model import Story
from story_lint.parts import inner
from story_lint.subject import Subject
from story_lint.truth import outcomes


def decided(subject: Subject, *, holds: bool) -> Iterator[Expression]:
    """Give the conditions that always hold, or never, where no single comparison decides them."""
    for condition, found in subject.outcomes:
        if (
            found == frozenset({holds})
            and not isinstance(condition, Constant)
            and not any(_is_decided(part, subject.story) for part in inner(condition))
        ):
            yield condition


def _is_decided(part: Expression, story: Story) -> bool:
    if not isinstance(part, Comparison):
        return False
    found = outcomes(part, story)
    return found is not None and len(found) == 1
