"""A line that begins further left or right than its neighbours.

Why: in YAML the beginning of a line says what it belongs to.

Mend: let it begin exactly below the key it belongs with.

FAIL
    passages:
      kitchen:
        page: Soup.
         to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y033", "crooked-line", ERROR, __doc__)
