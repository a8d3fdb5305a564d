"""A `{name}` in a text that stands for nothing.

Why: the reader would see the braces.

Mend: take the name that is asked about, or declare it.

FAIL
    variables: {spoons: 3}
    passages:
      kitchen:
        page: "{spons} spoons."
        to: bread

PASS
    variables: {spoons: 3}
    passages:
      kitchen:
        page: "{spoons} spoons."
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S010", "unknown-value", ERROR, __doc__)
