"""A vote on a dial in a story without one.

Why: there is nothing to turn.

Mend: give a meter a `dial`, or vote by `majority`.

FAIL
    passages:
      kitchen:
        choices: [{say: Salt?, to: bread}]
        vote: dial

PASS
    passages:
      kitchen:
        choices: [{say: Salt?, to: bread}]
        vote: majority
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S050", "vote-without-dial", ERROR, __doc__)
