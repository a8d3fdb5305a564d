"""A choice that waits for the silence to end, and breaks it.

Why: it cannot do both.

Mend: keep one of them.

FAIL
    passages:
      kitchen:
        page: (silence 3)
        choices: [{say: Salt?, breaks: true, wait: true, to: bread}]

PASS
    passages:
      kitchen:
        page: (silence 3)
        choices: [{say: Salt?, wait: true, to: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S045", "wait-with-breaks", ERROR, __doc__)
