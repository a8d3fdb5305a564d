"""The same hearing twice below one line.

Why: one of them would be lost.

Mend: keep one.

FAIL
    passages:
      kitchen:
        page: |
          Dad: Fine.
          (meant) I drove two hours.
          (meant) I am tired.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          Dad: Fine.
          (meant) I drove two hours, and I am tired.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S044", "two-layers", ERROR, __doc__)
