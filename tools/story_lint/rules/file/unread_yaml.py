r"""A place where YAML cannot be read on.

Why: what stands below it would be guessed at.

Mend: look at the line and the one above it for a sign that is missing.

FAIL
    passages:
      kitchen:
        page: "\ud800"
        to: bread

PASS
    passages:
      kitchen:
        page: "\u2014"
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y018", "yaml", ERROR, __doc__)
