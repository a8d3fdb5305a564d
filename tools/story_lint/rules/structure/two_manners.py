"""A choice that is said and done at once.

Why: an offer is one thing: said, done, or silent.

Mend: keep one of them.

FAIL
    passages:
      kitchen:
        choices: [{say: Salt?, do: Push the bread., to: bread}]

PASS
    passages:
      kitchen:
        choices: [{do: Push the bread., to: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S030", "two-manners", ERROR, __doc__)
