"""A seat that the story does not have.

Why: nobody sits there.

Mend: take the name that is asked about, or add it to `seats`.

FAIL
    passages:
      kitchen:
        seat: dad
        to: bread

PASS
    seats: {dad: Dad's chair}
    passages:
      kitchen:
        seat: dad
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S007", "unknown-seat", ERROR, __doc__)
