"""A choice or line with no words.

Why: there is nothing to read.

Mend: add `say:`, `do:` or `silence: true`; to a line, what is said.

FAIL
    passages:
      kitchen:
        choices: [{to: bread}]

PASS
    passages:
      kitchen:
        choices: [{say: Salt?, to: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S028", "no-words", ERROR, __doc__)
