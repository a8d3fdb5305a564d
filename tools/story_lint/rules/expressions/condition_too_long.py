"""A condition longer than anybody could follow.

Why: it is read before anything plays, and may not take for ever.

Mend: let a variable remember a part of it.

FAIL
    passages:
      kitchen:
        to: [{if: first⟨ or first x 2000⟩, to: bread}, {else: bread}]

PASS
    passages:
      kitchen:
        to: [{if: first or again, to: bread}, {else: bread}]
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("E005", "condition-too-long", ERROR, __doc__)
