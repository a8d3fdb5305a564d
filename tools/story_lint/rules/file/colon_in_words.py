"""Words with a colon in them that YAML took for a key.

Why: a colon and a space make a key of whatever stands before them.

Mend: put quotes round the whole, or write it under `page: |`.

FAIL
    passages:
      kitchen:
        page:
          - You count: eleven
        to: bread

PASS
    passages:
      kitchen:
        page:
          - "You count: eleven"
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y032", "colon-in-words", ERROR, __doc__)
