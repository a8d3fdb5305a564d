"""Words without Latin letters, and no id.

Why: an id is made of the words where none is given, and of these none can be made.

Mend: add `id: NAME`.

FAIL
    passages:
      kitchen:
        choices: [{say: 没事。, to: bread}]

PASS
    passages:
      kitchen:
        choices: [{id: fine, say: 没事。, to: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S029", "no-id", ERROR, __doc__)
