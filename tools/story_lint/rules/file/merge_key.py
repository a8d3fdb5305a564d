"""A merge key, `<<`.

Why: who reads the passage no longer sees what is in it.

Mend: write the keys out.

FAIL
    passages:
      kitchen:
        <<: {page: Soup.}
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y013", "merge-key", ERROR, __doc__)
