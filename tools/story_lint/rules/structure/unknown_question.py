"""A question in a condition that does not exist.

Why: there are `visited`, `chose` and `count`, and no others.

Mend: take the one that is asked about.

FAIL
    passages:
      kitchen:
        to: [{if: visted(bread), to: bread}, {else: bread}]

PASS
    passages:
      kitchen:
        to: [{if: visited(bread), to: bread}, {else: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S016", "unknown-question", ERROR, __doc__)
