"""A meter of the story's own that nothing moves and nothing reads.

Why: it stands on the page and says nothing.

Mend: move it with a `shift`, or take it out.

FAIL
    meters: {light: {name: Light, low: dark, high: bright, start: 20}}

PASS
    meters: {light: {name: Light, low: dark, high: bright, start: 20}}
    passages:
      kitchen:
        page: The lamp comes on.
        shift: {light: [20, The lamp.]}
        to: bread
"""

from collections.abc import Iterator

from game.story.model import METERS
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of meters that stand still."""
    used = subject.use.moved | subject.use.read
    for name, meter in subject.story.meters.items():
        if name not in METERS and name not in used:
            message = f"you wrote the meter `{name}`, but nothing moves it"
            yield Told(meter.span, message, f"move it: `shift: {{{name}: [6, WHY]}}`")


RULE = Rule("S074", "unused-meter", WARNING, __doc__, check)
