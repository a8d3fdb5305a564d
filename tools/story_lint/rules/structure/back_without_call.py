"""A `back` that nothing called.

Why: there is no place to go back to.

Mend: write `to: PASSAGE`, or call the passage.

FAIL
    passages:
      kitchen:
        back: true

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S037", "back-without-call", ERROR, __doc__)
