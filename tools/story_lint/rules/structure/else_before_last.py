"""An `else` that is not the last of its fork.

Why: what stands below it is never reached.

Mend: put it last.

FAIL
    passages:
      kitchen:
        to: [{else: bread}, {if: first, to: kitchen}]

PASS
    passages:
      kitchen:
        to: [{if: first, to: kitchen}, {else: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S033", "else-before-last", ERROR, __doc__)
