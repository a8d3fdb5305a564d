"""A bracket that is never closed.

Why: everything below it becomes part of the list.

Mend: close it, or put the comma that is missing.

FAIL
    passages:
      kitchen:
        sound: [rain, fridge
        to: bread

PASS
    passages:
      kitchen:
        sound: []
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y029", "bracket-left-open", ERROR, __doc__)
