"""A sound without a file.

Why: it stays silent.

Mend: put it into `sounds/`, or take the name that is asked about.

FAIL
    passages:
      kitchen:
        sound: [no_such_rain]
        to: bread

PASS
    passages:
      kitchen:
        sound: []
        to: bread
"""

from story_lint.rule import WARNING, told_by_loader

RULE = told_by_loader("A002", "missing-sound", WARNING, __doc__)
