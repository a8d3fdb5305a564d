"""A choice that is named and does not exist.

Why: `chose(salt)` could never be.

Mend: take the name that is asked about.

FAIL
    passages:
      kitchen:
        to: [{if: chose(salt), to: bread}, {else: bread}]

PASS
    passages:
      kitchen:
        choices: [{id: salt, say: Is it the salt?, to: hall}]
      hall:
        to: [{if: chose(salt), to: bread}, {else: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S003", "unknown-choice", ERROR, __doc__)
