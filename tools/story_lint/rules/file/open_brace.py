"""A brace that is never closed.

Why: in a text `{spoons}` shows a value; an open one shows nothing.

Mend: close it, or write it twice.

FAIL
    passages:
      kitchen:
        page: |
          There are {spoons left.
        to: bread

PASS
    variables: {spoons: 3}
    passages:
      kitchen:
        page: |
          There are {spoons} left.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y046", "open-brace", ERROR, __doc__)
