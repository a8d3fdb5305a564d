"""Words that begin with a question mark and a space.

Why: YAML takes `? ` for the beginning of a long key.

Mend: put quotes round the whole.

FAIL
    passages:
      kitchen:
        page: ? he says.
        to: bread

PASS
    passages:
      kitchen:
        page: "? he says."
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y026", "question-at-start", ERROR, __doc__)
