"""Words on the line of a silence.

Why: they would not be shown.

Mend: put them into a paragraph of their own.

FAIL
    passages:
      kitchen:
        page: |
          (silence 3) Rain.
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

RULE = told_by_loader("S042", "words-after-silence", ERROR, __doc__)
