"""Two ways out where one belongs.

Why: it cannot be said which is taken.

Mend: keep one, or make a fork: `to: [{if: ..., to: ...}, {else: ...}]`.

FAIL
    passages:
      kitchen:
        to: bread
        random: [{to: bread}, {to: kitchen}]

PASS
    passages:
      kitchen:
        random: [{to: bread}, {to: kitchen}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S031", "two-ways", ERROR, __doc__)
