"""A fork without `else`.

Why: where no condition holds there would be no way on.

Mend: add `{else: PASSAGE}` as its last.

FAIL
    passages:
      kitchen:
        to: [{if: first, to: bread}]

PASS
    passages:
      kitchen:
        to: [{if: first, to: bread}, {else: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S032", "no-else", ERROR, __doc__)
