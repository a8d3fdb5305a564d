"""Choices that all go away.

Why: a reader who takes time would be left with nothing.

Mend: let one of them stay: take out its `fades`.

FAIL
    passages:
      kitchen:
        choices: [{say: Salt?, fades: 3, to: bread}]

PASS
    passages:
      kitchen:
        choices: [{say: Salt?, fades: 3, to: bread}, {silence: true, to: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S047", "all-fade", ERROR, __doc__)
