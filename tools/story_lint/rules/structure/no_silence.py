"""A choice that breaks or waits for a silence, on a page without one.

Why: there is nothing to break.

Mend: add `(silence 3)` to the page, or take the key out.

FAIL
    passages:
      kitchen:
        choices: [{say: Salt?, breaks: true, to: bread}]

PASS
    passages:
      kitchen:
        page: (silence 3)
        choices: [{say: Salt?, breaks: true, to: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S046", "no-silence", ERROR, __doc__)
