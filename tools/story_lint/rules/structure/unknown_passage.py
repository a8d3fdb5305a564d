"""A passage that is named and does not exist.

Why: `visited(hall)` or a replay from `hall` could never be.

Mend: take the name that is asked about, or write the passage.

FAIL
    passages:
      kitchen:
        to: [{if: visited(hall), to: bread}, {else: bread}]

PASS
    passages:
      kitchen:
        to: [{if: visited(kitchen), to: bread}, {else: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S002", "unknown-passage", ERROR, __doc__)
