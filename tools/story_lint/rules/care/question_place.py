"""A question for the talk that stands nowhere, or in two places.

Why: a class is asked it at a passage or where its votes split, and here neither or both are named.

Mend: write `at` with a passage, or `if` with what most of the class did.

FAIL
    passages:
      kitchen: {page: Soup., choices: [{id: eat, do: Eat., to: bread}, {id: leave, do: Leave., to: bread}]}
    --- class.yaml
    questions:
      - {ask: "What might he be afraid of?"}

PASS
    passages:
      kitchen: {page: Soup., choices: [{id: eat, do: Eat., to: bread}, {id: leave, do: Leave., to: bread}]}
    --- class.yaml
    questions:
      - {at: kitchen, ask: "What might he be afraid of?"}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell what the reader of `class.yaml` says of it."""
    for problem in subject.guide_problems:
        if problem.code == RULE.name:
            yield Told(problem.span, problem.message, problem.hint or "")


RULE = Rule("C014", "question-place", ERROR, __doc__, check)
