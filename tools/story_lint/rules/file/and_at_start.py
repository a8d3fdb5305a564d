"""Words that begin with `&`.

Why: YAML takes `&` for an anchor.

Mend: put quotes round the whole.

FAIL
    passages:
      kitchen:
        page: & so on.
        to: bread

PASS
    passages:
      kitchen:
        page: "& so on."
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y024", "and-at-start", ERROR, __doc__)
