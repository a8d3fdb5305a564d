"""A `meant`, `heard` or `muffled` below no line.

Why: it is another hearing of the line above it, and there is none.

Mend: put it right below the line it belongs to.

FAIL
    passages:
      kitchen:
        page: |
          (meant) I drove two hours.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          Dad: Fine.
          (meant) I drove two hours.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S043", "loose-layer", ERROR, __doc__)
