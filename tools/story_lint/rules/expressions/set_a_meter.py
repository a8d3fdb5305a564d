"""A meter that is put somewhere with `set`.

Why: a meter moves by `shift`, with a cause, so that the reader learns why.

Mend: write `shift: {concern: [3, WHY]}`.

FAIL
    passages:
      kitchen:
        set: {concern: 30}
        to: bread

PASS
    passages:
      kitchen:
        shift: {concern: [3, A hand on the table.]}
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("E007", "set-a-meter", ERROR, __doc__)
