"""A meter that the story does not have.

Why: nothing would move.

Mend: take the name that is asked about, or add it to `meters`.

FAIL
    passages:
      kitchen:
        shift: {cognitiv: [3, The spoon.]}
        to: bread

PASS
    passages:
      kitchen:
        shift: {cognitive: [3, The spoon.]}
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S008", "unknown-meter", ERROR, __doc__)
