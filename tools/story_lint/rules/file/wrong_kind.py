"""Words where a number is expected, a list where words are, and the like.

Why: what was meant cannot be said for sure.

Mend: write it in the shape that the message names.

FAIL
    minutes: long

PASS
    minutes: 8
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y039", "wrong-kind", ERROR, __doc__)
