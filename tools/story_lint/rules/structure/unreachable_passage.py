"""A passage that no road leads to.

Why: what is written there, nobody will ever read. Two passages that lead only to each other are an island
all the same.

Mend: let a choice lead there, or take the passage out.

FAIL
    passages:
      kitchen:
        page: Soup.
        to: bread
      attic:
        page: Dust.
        to: cellar
      cellar:
        page: Coal.
        to: attic

PASS
    passages:
      kitchen:
        page: Soup.
        choices: [{do: Go up., to: attic}, {do: Eat., to: bread}]
      attic:
        page: Dust.
        to: bread
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of passages that nothing leads to, conditions left aside."""
    for name, passage in subject.story.passages.items():
        if passage.ending is None and name not in subject.reachable:
            message = f"you wrote the passage `{name}`, but no road leads there from `{subject.story.start}`"
            yield Told(passage.span, message, "let a choice lead there, or take it out")


RULE = Rule("S060", "unreachable-passage", NOTE, __doc__, check)
