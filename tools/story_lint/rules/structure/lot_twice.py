"""The same passage twice in one draw.

Why: a trail could not tell which was drawn.

Mend: write it once, with the weights added.

FAIL
    passages:
      kitchen:
        random: [{to: bread}, {to: bread}]

PASS
    passages:
      kitchen:
        random: [{weight: 2, to: bread}, {to: kitchen}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S034", "lot-twice", ERROR, __doc__)
