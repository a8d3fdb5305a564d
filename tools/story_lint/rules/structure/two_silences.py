"""Two silences on one page.

Why: a silence splits its page in two, and does so once.

Mend: put the second on a page of its own.

FAIL
    passages:
      kitchen:
        page: |
          (silence 3)

          Rain.

          (silence 3)
        to: bread

PASS
    passages:
      kitchen:
        page: |
          (silence 3)

          Rain.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S041", "two-silences", ERROR, __doc__)
