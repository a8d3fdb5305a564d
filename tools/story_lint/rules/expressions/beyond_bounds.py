"""A comparison with a number that lies outside what can be.

Why: `trust > 9000` never holds, and no slip is easier to make where a scale was changed.

Mend: write a number within the bounds, or move the bounds.

FAIL
    passages:
      kitchen:
        page: Soup.
        to: [{if: cognitive > 9000, to: bread}, {else: bread}]

PASS
    passages:
      kitchen:
        page: Soup.
        to: [{if: cognitive > 90, to: bread}, {else: bread}]
"""

from collections.abc import Iterator

from game.story.expression import Comparison, Constant, Name, Sum
from story_lint.finding import Told
from story_lint.parts import inner
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of comparisons that their names' bounds decide."""
    for condition in subject.use.conditions:
        for part in inner(condition):
            if not isinstance(part, Comparison) or not _has_number_and_name(part):
                continue
            found = subject.truths.outcomes(part)
            if found is not None and len(found) == 1:
                always = "always holds" if True in found else "never holds"
                message = f"this comparison {always}: {_bounds(part, subject)}"
                yield Told(part.span, message, "write a number within the bounds")


def _has_number_and_name(comparison: Comparison) -> bool:
    kinds = {type(each) for each in comparison.operands}
    return Constant in kinds and not kinds.isdisjoint((Name, Sum))


def _bounds(comparison: Comparison, subject: Subject) -> str:
    parts = []
    for name in dict.fromkeys(part.name for part in inner(comparison) if isinstance(part, Name)):
        variable = subject.story.variables.get(name)
        if variable is not None and variable.names:
            parts.append(f"`{name}` is one of {', '.join(variable.names)}")
        else:
            low, high = (variable.low, variable.high) if variable else (0, 100)
            parts.append(f"`{name}` goes from {low} to {high}")
    return ", ".join(parts)


RULE = Rule("E020", "beyond-bounds", WARNING, __doc__, check)
