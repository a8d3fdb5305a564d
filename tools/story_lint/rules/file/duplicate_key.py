"""The same key twice in one place.

Why: YAML would keep the second and lose the first without a word.

Mend: give one of them another name, or put them together.

FAIL
    passages:
      kitchen:
        page: Soup.
        page: Bread.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          Soup.

          Bread.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y015", "duplicate-key", ERROR, __doc__)
