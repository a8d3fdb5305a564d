"""Words that begin with a sign YAML keeps for itself.

Why: no plain words may begin with `@`, `` ` `` or `%`.

Mend: put quotes round the whole.

FAIL
    passages:
      kitchen:
        page: @dad, hello
        to: bread

PASS
    passages:
      kitchen:
        page: "@dad, hello"
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y025", "sign-at-start", ERROR, __doc__)
