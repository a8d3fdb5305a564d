"""A number outside what it may be.

Why: meters go from 0 to 100, variables from their `min` to their `max`.

Mend: write one that fits, or move the bounds.

FAIL
    variables: {spoons: {start: 3, max: 3}}
    passages:
      kitchen:
        set: {spoons: 9}
        to: bread

PASS
    variables: {spoons: {start: 3, max: 3}}
    passages:
      kitchen:
        set: {spoons: 2}
        page: "{spoons}"
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("E006", "out-of-bounds", ERROR, __doc__)
