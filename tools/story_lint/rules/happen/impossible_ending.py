"""An ending that no reading can come to.

Why: roads lead there, but no values of the variables open them; it was written for nobody.

Mend: look at the conditions on its roads. It is told only where it is proved.

FAIL
    variables: {spoons: {start: 0, max: 9}}
    passages:
      kitchen:
        page: "{spoons} spoons."
        set: {spoons: spoons + 1}
        to: [{if: spoons >= 5, to: gold}, {else: bread}]
      gold:
        ending: {title: Gold, text: Five spoons.}

PASS
    variables: {spoons: {start: 0, max: 9}}
    passages:
      kitchen:
        page: "{spoons} spoons."
        set: {spoons: spoons + 1}
        choices: [{say: Another., to: kitchen}, {say: Enough., to: count_them}]
      count_them:
        page: They are counted.
        to: [{if: spoons >= 5, to: gold}, {else: bread}]
      gold:
        ending: {title: Gold, text: Five spoons.}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of endings that roads lead to and no reading reaches."""
    for name, passage in subject.story.passages.items():
        if passage.ending is not None and name in subject.reachable:
            known = subject.happenings.ending(name)
            if known.is_never:
                message = f"no reading can come to the ending `{name}` ({known.words})"
                yield Told(passage.span, message, "look at the conditions on its roads")


RULE = Rule("R001", "impossible-ending", ERROR, __doc__, check)
