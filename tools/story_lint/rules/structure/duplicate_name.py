"""The same name twice in a variable's set.

Why: one of them does nothing.

Mend: take one of them out.

FAIL
    variables: {mood: {one_of: [calm, calm], start: calm}}

PASS
    variables: {mood: {one_of: [calm, cold], start: calm}}
    passages:
      kitchen:
        page: "{mood}"
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S022", "duplicate-name", ERROR, __doc__)
