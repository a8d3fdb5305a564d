"""An ending that no road leads to.

Why: it was written for nobody; and whoever counts the endings on the shelf looks for it in vain.

Mend: let a choice lead there, or take the ending out.

FAIL
    passages:
      kitchen:
        page: Soup.
        to: bread
      street:
        ending: {title: Street, text: You walk.}

PASS
    passages:
      kitchen:
        page: Soup.
        choices: [{do: Go., to: street}, {do: Eat., to: bread}]
      street:
        ending: {title: Street, text: You walk.}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of endings that nothing leads to, conditions left aside."""
    for name, passage in subject.story.passages.items():
        if passage.ending is not None and name not in subject.reachable:
            message = f"you wrote the ending `{name}`, but no road leads there from `{subject.story.start}`"
            yield Told(passage.span, message, f"let a choice lead there: `to: {name}`; or take it out")


RULE = Rule("S076", "unreachable-ending", ERROR, __doc__, check)
