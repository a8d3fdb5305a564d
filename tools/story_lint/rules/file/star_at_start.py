"""Words that begin with a star.

Why: YAML takes `*` for an alias.

Mend: put quotes round the whole, or write it under `page: |`.

FAIL
    passages:
      kitchen:
        page: *, she says.
        to: bread

PASS
    passages:
      kitchen:
        page: "*Salt*, she says."
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y022", "star-at-start", ERROR, __doc__)
