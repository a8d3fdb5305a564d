"""Two choices of a passage with the same id.

Why: saves and votes could mean either. Without an id it is made of the words.

Mend: give each an id of its own.

FAIL
    passages:
      kitchen:
        choices: [{say: Salt, to: bread}, {say: Salt!, to: bread}]

PASS
    passages:
      kitchen:
        choices: [{id: salt, say: Salt, to: bread}, {id: more_salt, say: Salt!, to: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S020", "duplicate-choice", ERROR, __doc__)
