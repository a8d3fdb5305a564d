"""A story without a passage.

Why: there is nothing to read.

Mend: add `passages:` with one of them.

FAIL
    --- story.yaml
    format: 1
    title: Salt

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S018", "no-passages", ERROR, __doc__)
