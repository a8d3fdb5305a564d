"""An arm of a fork that an arm above it always takes first.

Why: a fork takes the first arm whose condition holds; this one never comes to its turn.

Mend: put the narrower condition first.

FAIL
    passages:
      kitchen:
        page: Soup.
        to: [{if: cognitive >= 40, to: hall}, {if: cognitive >= 60, to: bread}, {else: bread}]
      hall:
        page: Coats.
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        to: [{if: cognitive >= 60, to: bread}, {if: cognitive >= 40, to: hall}, {else: bread}]
      hall:
        page: Coats.
        to: bread
"""

from collections.abc import Iterator

from game.story.way import Fork
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject
from story_lint.truth import first_arms


def check(subject: Subject) -> Iterator[Told]:
    """Tell of arms that never are the first to hold, though they could hold alone."""
    for fork in subject.use.forks:
        yield from _shadowed(fork, subject)


def _shadowed(fork: Fork, subject: Subject) -> Iterator[Told]:
    arms = tuple(branch.when for branch in fork.branches if branch.when is not None)
    taken = first_arms(arms, subject.story)
    if taken is None:
        return
    for place, branch in enumerate(fork.branches):
        hidden = place not in taken if branch.when is not None else -1 not in taken
        possible = branch.when is None or True in (subject.truths.outcomes(branch.when) or ())
        if hidden and possible and place > 0:
            message = f"the way to `{branch.exit.passage}` is never taken: an arm above it always holds first"
            yield Told(branch.span, message, "put the narrower condition first")


RULE = Rule("E023", "shadowed-branch", WARNING, __doc__, check)
