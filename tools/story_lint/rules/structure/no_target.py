"""A choice that leads nowhere.

Why: the passage has no `to` for all its choices either.

Mend: add `to: PASSAGE` to the choice or to the passage.

FAIL
    passages:
      kitchen:
        choices: [{say: Salt?}]

PASS
    passages:
      kitchen:
        choices: [{say: Salt?}]
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S026", "no-target", ERROR, __doc__)
