"""A line that is said by nobody.

Why: words need somebody to say them.

Mend: add `who: NAME`.

FAIL
    passages:
      kitchen:
        page: [{says: Fine.}]
        to: bread

PASS
    passages:
      kitchen:
        page: [{who: dad, says: Fine.}]
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S040", "no-speaker", ERROR, __doc__)
