"""A lesson's vote where nothing is to be decided.

Why: the class would sit before a page with one way on.

Mend: name a passage with choices or a guess.

FAIL
    passages:
      kitchen: {page: Soup., choices: [{id: eat, do: Eat., to: bread}, {id: leave, do: Leave., to: bread}]}
    --- class.yaml
    cuts:
      - {name: One lesson, start: kitchen, votes: [bread], stop: bread}

PASS
    passages:
      kitchen: {page: Soup., choices: [{id: eat, do: Eat., to: bread}, {id: leave, do: Leave., to: bread}]}
    --- class.yaml
    cuts:
      - {name: One lesson, start: kitchen, votes: [kitchen], stop: bread}
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


RULE = Rule("C013", "vote-without-choices", ERROR, __doc__, check)
