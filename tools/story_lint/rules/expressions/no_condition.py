"""Words where a condition belongs, or one that breaks off.

Why: it cannot be answered.

Mend: write it of names, numbers, `and`, `or`, `not` and comparisons.

FAIL
    passages:
      kitchen:
        to: [{if: cognitive >=, to: bread}, {else: bread}]

PASS
    passages:
      kitchen:
        to: [{if: cognitive >= 40, to: bread}, {else: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("E004", "no-condition", ERROR, __doc__)
