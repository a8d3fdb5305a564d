"""An aside that calls itself again.

Why: calls would stand ever deeper in each other.

Mend: let one of them be a `to`.

FAIL
    passages:
      kitchen:
        call: photo
        to: bread
      photo:
        choices: [{say: Again., call: photo}, {say: Back., back: true}]

PASS
    passages:
      kitchen:
        call: photo
        to: bread
      photo:
        choices: [{say: Again., to: photo}, {say: Back., back: true}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S038", "circle-of-calls", ERROR, __doc__)
