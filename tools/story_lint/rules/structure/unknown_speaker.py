"""A line that seems to be spoken by somebody who is nearly in the cast.

Why: it would be told as narration, name and colon included.

Mend: take the name that is asked about.

FAIL
    passages:
      kitchen:
        page: |
          Norra: He hasn't touched the bread.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          Nora: He hasn't touched the bread.
        to: bread
"""

from story_lint.rule import WARNING, told_by_loader

RULE = told_by_loader("S015", "unknown-speaker", WARNING, __doc__)
