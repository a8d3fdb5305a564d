"""Conditions that are decided before the story begins, by no single comparison of theirs."""

from collections.abc import Iterator, Sequence

from game.story.expression import Comparison, Constant, Expression
from story_lint.parts import inner
from story_lint.subject import Subject
from story_lint.truth import Truths

_HOLDS = frozenset({True})
_DECIDED = (_HOLDS, frozenset({False}))


def decided(subject: Subject, *, holds: bool) -> Iterator[Expression]:
    """Give the conditions that always hold, or never, where no single comparison decides them."""
    return (condition for condition, always in subject.once(_decided) if always is holds)


def _decided(subject: Subject) -> Sequence[tuple[Expression, bool]]:
    """Give these conditions, each with whether it holds."""
    truths, found = subject.truths, []
    for condition in subject.use.conditions:
        outcomes = truths.outcomes(condition)
        if (
            outcomes in _DECIDED
            and not isinstance(condition, Constant)
            and not any(_is_decided(part, truths) for part in inner(condition))
        ):
            found.append((condition, outcomes == _HOLDS))
    return found


def _is_decided(part: Expression, truths: Truths) -> bool:
    found = truths.outcomes(part) if isinstance(part, Comparison) else None
    return found is not None and len(found) == 1
