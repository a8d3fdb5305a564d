"""An effect that changes nothing, or that a bound always swallows.

Why: the reader is told of a movement that is none; `spoons + 9` with at most 3 spoons is always 3.

Mend: write the number that is meant, or move the bounds.

FAIL
    variables: {spoons: {start: 3, max: 3}}
    passages:
      kitchen:
        page: "{spoons} spoons."
        set: {spoons: spoons + 9}
        to: bread

PASS
    variables: {spoons: {start: 3, max: 3}}
    passages:
      kitchen:
        page: "{spoons} spoons."
        set: {spoons: spoons - 1}
        to: bread
"""

from collections.abc import Iterator

from game.story.effect import Assignment
from game.story.expression import Constant, Name
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of shifts by nothing, and of sets that come to nothing or always to a bound."""
    for effect in subject.use.effects:
        if effect.by == 0 and not effect.cause:
            message = f"you shift `{effect.meter}` by 0 without a cause, but nothing happens then"
            yield Told(effect.span, message, "take it out")
    for assignment in subject.use.assignments:
        yield from _swallowed(assignment, subject)


def _swallowed(assignment: Assignment, subject: Subject) -> Iterator[Told]:
    variable = subject.story.variables.get(assignment.name)
    if isinstance(assignment.value, Name) and assignment.value.name == assignment.name:
        yield Told(
            assignment.span, f"you set `{assignment.name}` to itself, but nothing happens then", "take it out"
        )
    if variable is None or isinstance(assignment.value, Constant) or isinstance(variable.start, bool | str):
        return
    least, most = subject.truths.extent(assignment.value) or (0, 0)
    for bound, is_beyond in ((variable.high, least >= variable.high), (variable.low, most <= variable.low)):
        if least < most and is_beyond:
            message = f"what you put into `{assignment.name}` always comes to {bound}, its bound"
            yield Told(assignment.span, message, f"write `{assignment.name}: {bound}`, or move the bound")


RULE = Rule("E024", "swallowed-effect", WARNING, __doc__, check)
