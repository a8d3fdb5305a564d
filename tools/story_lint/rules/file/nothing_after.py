"""A key with nothing after it.

Why: it is nearly always unfinished.

Mend: write what belongs there, or take the key out.

FAIL
    passages:
      kitchen:
        page:
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y038", "nothing-after", ERROR, __doc__)
