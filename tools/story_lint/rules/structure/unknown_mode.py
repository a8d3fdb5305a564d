"""A way of voting that does not exist.

Why: a class would not know how to decide.

Mend: take the name that is asked about.

FAIL
    passages:
      kitchen:
        choices: [{say: Bread., to: bread}]
        vote: majoriti

PASS
    passages:
      kitchen:
        choices: [{say: Bread., to: bread}]
        vote: majority
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S012", "unknown-mode", ERROR, __doc__)
