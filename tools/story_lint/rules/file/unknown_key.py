"""A key that nothing here has.

Why: it is a slip of the finger, or stands in the wrong place; either way it does nothing.

Mend: take the name that is asked about, or move the key.

FAIL
    passages:
      kitchen:
        pgae: Soup.
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y036", "unknown-key", ERROR, __doc__)
