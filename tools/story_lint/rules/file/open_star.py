r"""A star that opens emphasis and is never closed.

Why: the reader would see the star.

Mend: close it behind the word, or write `\*` for a star.

FAIL
    passages:
      kitchen:
        page: |
          *Salt, of all things.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          *Salt*, of all things.
        to: bread
"""

from story_lint.rule import WARNING, told_by_loader

RULE = told_by_loader("Y045", "open-star", WARNING, __doc__)
