"""A passage with no way out and no ending.

Why: a reader would sit there for ever.

Mend: add `to: PASSAGE`, `choices:` or `ending:`.

FAIL
    passages:
      kitchen:
        page: The soup is cold.

PASS
    passages:
      kitchen:
        page: The soup is cold.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S025", "dead-end", ERROR, __doc__)
