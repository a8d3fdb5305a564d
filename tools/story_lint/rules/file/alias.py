"""An alias, `*name`.

Why: YAML puts there what an anchor named; stories have neither.

Mend: put quotes round words that begin with a star.

FAIL
    passages:
      kitchen:
        page:
          - *salt
        to: bread

PASS
    passages:
      kitchen:
        page:
          - "*salt*"
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y011", "alias", ERROR, __doc__)
