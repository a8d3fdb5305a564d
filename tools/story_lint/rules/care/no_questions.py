"""An ending that asks nothing.

Why: after each ending come a slow exit and a few questions; they are where the talk begins.

Mend: add `reflect: [...]` to the ending. It is asked of chapters, from `minutes: 10` on.

FAIL
    minutes: 12
    passages:
      bread:
        ending: {title: Bread, text: He eats.}

PASS
    minutes: 12
    passages:
      bread:
        ending: {title: Bread, text: He eats., reflect: [Who at this table was heard?]}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of endings without questions."""
    for name, passage in subject.story.passages.items():
        if subject.is_chapter and passage.ending is not None and not passage.ending.reflect:
            yield Told(passage.ending.span, f"the ending `{name}` asks nothing", "add `reflect: [...]`")


RULE = Rule("C007", "no-questions", WARNING, __doc__, check)
