"""A meter that moves without a cause.

Why: the meters tell why they moved; a number without a reason is a grade.

Mend: give the cause, a thing seen or done: `shift: {cognitive: [6, Eleven minutes.]}`.

FAIL
    passages:
      kitchen:
        page: Soup.
        shift: {cognitive: 6}
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        shift: {cognitive: [6, Eleven minutes.]}
        to: bread
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of shifts of shown meters that say nothing."""
    for effect in subject.use.effects:
        silent = not effect.cause and not effect.voices and effect.by
        if silent and not subject.story.meters[effect.meter].hidden:
            message = f"you shift `{effect.meter}` by {effect.by:+d}, but no cause is given"
            yield Told(effect.span, message, f"`{effect.meter}: [{effect.by}, WHY]`")


RULE = Rule("D004", "no-cause", WARNING, __doc__, check)
