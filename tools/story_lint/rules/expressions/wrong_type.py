"""A number where true or false is meant, and the like.

Why: `spoons` is neither true nor false; how it was meant can only be guessed.

Mend: compare it: `spoons >= 1`.

FAIL
    variables: {spoons: 3}
    passages:
      kitchen:
        to: [{if: spoons, to: bread}, {else: bread}]

PASS
    variables: {spoons: 3}
    passages:
      kitchen:
        to: [{if: spoons >= 1, to: bread}, {else: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("E003", "wrong-type", ERROR, __doc__)
