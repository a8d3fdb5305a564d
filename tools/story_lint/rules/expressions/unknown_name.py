"""A name in a condition that stands for nothing.

Why: the condition could not be answered.

Mend: take the name that is asked about, or declare it under `variables`.

FAIL
    variables: {asked: false}
    passages:
      kitchen:
        to: [{if: askd, to: bread}, {else: bread}]

PASS
    variables: {asked: false}
    passages:
      kitchen:
        to: [{if: asked, to: bread}, {else: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("E001", "unknown-name", ERROR, __doc__)
