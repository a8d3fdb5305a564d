"""A `set` of a variable that does not exist.

Why: nothing would remember it.

Mend: take the name that is asked about, or declare it under `variables`.

FAIL
    variables: {asked: false}
    passages:
      kitchen:
        set: {askd: true}
        to: bread

PASS
    variables: {asked: false}
    passages:
      kitchen:
        set: {asked: true}
        page: "(asked) Again."
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("E002", "unknown-variable", ERROR, __doc__)
