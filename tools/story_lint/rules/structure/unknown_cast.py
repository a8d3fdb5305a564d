"""Somebody who is not in the cast.

Why: they have no name to speak under.

Mend: take the name that is asked about, or add them to `cast`.

FAIL
    passages:
      kitchen:
        ask: {who: dada, about: the salt}
        to: bread

PASS
    passages:
      kitchen:
        ask: {who: dad, about: the salt}
        page: "It was hers."
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S006", "unknown-cast", ERROR, __doc__)
