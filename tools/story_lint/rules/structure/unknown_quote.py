"""A quotation of a line or choice that does not exist.

Why: nothing could be brought back.

Mend: give the line its `(id NAME)`, or take the name that is asked about.

FAIL
    passages:
      kitchen:
        page: |
          (quote fine)
        to: bread

PASS
    passages:
      kitchen:
        page: |
          (id fine) Dad: It's fine.

          (quote fine)
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S005", "unknown-quote", ERROR, __doc__)
