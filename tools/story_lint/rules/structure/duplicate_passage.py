"""The same passage in two files.

Why: one of them would be lost.

Mend: give one of them another name.

FAIL
    passages:
      kitchen:
        to: bread
    --- passages/more.yaml
    passages:
      kitchen:
        to: bread

PASS
    passages:
      kitchen:
        to: hall
    --- passages/more.yaml
    passages:
      hall:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S019", "duplicate-passage", ERROR, __doc__)
