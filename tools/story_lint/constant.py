"""Conditions that are decided before the story begins, by no single comparison of theirs."""

from collections.abc import Iterator

from game.story.expression import Comparison, Constant, Expression
from game.story.model import Story
from story_lint.parts import conditions, inner
from story_lint.truth import outcomes


def decided(story: Story, *, holds: bool) -> Iterator[Expression]:
    """Give the conditions that always hold, or never, where no single comparison decides them."""
    for asked in conditions(story):
        if isinstance(asked.condition, Constant):
            continue
        found = outcomes(asked.condition, story)
        if found == frozenset({holds}) and not any(
            _is_decided(part, story) for part in inner(asked.condition)
        ):
            yield asked.condition


def _is_decided(part: Expression, story: Story) -> bool:
    if not isinstance(part, Comparison):
        return False
    found = outcomes(part, story)
    return found is not None and len(found) == 1
