"""A vote by seats in a story with one.

Why: one seat is no table.

Mend: add `seats:`, or vote by `majority`.

FAIL
    passages:
      kitchen:
        choices: [{say: Salt?, to: bread}]
        vote: seats

PASS
    seats: {dad: His, nora: Hers}
    passages:
      kitchen:
        choices: [{say: Salt?, to: bread}]
        vote: seats
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S051", "vote-without-seats", ERROR, __doc__)
