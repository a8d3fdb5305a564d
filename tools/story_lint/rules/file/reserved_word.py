"""A name that already means something.

Why: in a condition `first`, `not` or `cognitive` could then mean two things; and conditions are read by a
machine that keeps some words for itself, `class`, `break` and `in` among them.

Mend: choose another name.

FAIL
    variables: {first: 1}

PASS
    variables: {first_spoon: 1}
    passages:
      kitchen:
        page: "{first_spoon}"
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y041", "reserved-word", ERROR, __doc__)
