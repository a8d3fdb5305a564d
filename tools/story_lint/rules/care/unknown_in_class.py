"""A passage, choice or line that the teacher's guide names and the story does not have.

Why: the class would wait there for nothing; or its teacher, for a line that never comes.

Mend: take the name that is asked about; or delete `class.yaml`, if it was written for another story.

FAIL
    passages:
      kitchen: {page: Soup., to: bread}
    --- class.yaml
    questions:
      - {at: kitchn, ask: "What might he be afraid of?"}

PASS
    passages:
      kitchen: {page: Soup., to: bread}
    --- class.yaml
    questions:
      - {at: kitchen, ask: "What might he be afraid of?"}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject

_ELSE = "write what it is called now, or delete class.yaml, if it was made for another story"


def check(subject: Subject) -> Iterator[Told]:
    """Tell what the reader of `class.yaml` does not find in the story."""
    for problem in subject.guide_problems:
        if problem.code in {"unknown-passage", "unknown-choice"}:
            yield Told(problem.span, problem.message, problem.hint or _ELSE)


RULE = Rule("C011", "unknown-in-class", ERROR, __doc__, check)
