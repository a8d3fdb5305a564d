"""A vote on a guess where nothing is guessed.

Why: the class would have nothing to vote on.

Mend: add `guess:`, or vote by `majority`.

FAIL
    passages:
      kitchen:
        choices: [{say: Salt?, to: bread}]
        vote: guess

PASS
    passages:
      kitchen:
        choices: [{say: Salt?, to: bread}]
        vote: majority
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S049", "vote-without-guess", ERROR, __doc__)
