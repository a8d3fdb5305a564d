"""Words that begin with an apostrophe.

Why: YAML takes it for an opening quote.

Mend: put double quotes round the whole, or write it under `page: |`.

FAIL
    passages:
      kitchen:
        choices:
          - say: 'Tis cold.
          - say: 'Tis late.

PASS
    passages:
      kitchen:
        page: "'Tis cold."
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y023", "quote-at-start", ERROR, __doc__)
