"""The name of a choice that several passages have.

Why: `chose(salt)` could mean either.

Mend: write the passage before it, `chose(kitchen.salt)`.

FAIL
    passages:
      kitchen:
        choices: [{id: salt, say: Salt?, to: hall}]
      hall:
        choices: [{id: salt, say: Salt!, to: last}]
      last:
        to: [{if: chose(salt), to: bread}, {else: bread}]

PASS
    passages:
      kitchen:
        choices: [{id: salt, say: Salt?, to: hall}]
      hall:
        choices: [{id: salt, say: Salt!, to: last}]
      last:
        to: [{if: chose(kitchen.salt), to: bread}, {else: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S017", "which-choice", ERROR, __doc__)
