"""Two lines with the same id.

Why: a quotation could mean either.

Mend: give one of them another.

FAIL
    passages:
      kitchen:
        page: |
          (id fine) Dad: Fine.

          (id fine) Dad: It's fine.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          (id fine) Dad: Fine.

          (id its_fine) Dad: It's fine.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S021", "duplicate-line", ERROR, __doc__)
