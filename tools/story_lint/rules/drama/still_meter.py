"""One of the four meters that a whole chapter never moves.

Why: it stands on every page and never answers; a chapter shows trade-offs between all four.

Mend: find the moment at which it would move. It is asked of chapters, from `minutes: 10` on.

FAIL
    minutes: 12
    passages:
      kitchen:
        page: Soup.
        shift: {cognitive: [6, You asked.], affective: [3, Steam.], concern: [4, Bread.]}
        to: bread

PASS
    minutes: 12
    passages:
      kitchen:
        page: Soup.
        shift: {cognitive: [6, You asked.], affective: [3, Steam.], concern: [4, Bread.], boundary: [-1, No.]}
        to: bread
"""

from collections.abc import Iterator

from game.story.model import METERS
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of shown meters of a chapter that stand still."""
    if subject.is_chapter:
        for name in METERS:
            if name not in subject.use.moved and not subject.story.meters[name].hidden:
                yield Told(
                    subject.top, f"the meter `{name}` never moves in this chapter", "find where it would"
                )


RULE = Rule("D005", "still-meter", WARNING, __doc__, check)
