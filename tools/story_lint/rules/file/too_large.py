"""A file, a text or a whole story beyond what one may be.

Why: a story comes from anywhere, and may not fill the machine it is read on.

Mend: split it into files under `passages/`, or a long text into pages.

FAIL
    passages:
      kitchen:
        page: Soup⟨ soup x 14000⟩
        to: bread

PASS
    passages:
      kitchen:
        page: Soup⟨ soup x 14⟩
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y004", "too-large", ERROR, __doc__)
