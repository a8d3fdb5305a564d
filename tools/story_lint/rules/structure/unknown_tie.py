"""A tie that falls to a choice which the passage does not have.

Why: with even votes nothing would happen.

Mend: name a choice of this passage.

FAIL
    passages:
      kitchen:
        choices: [{id: yes_, say: Yes., to: bread}]
        vote: {mode: majority, tie: wait}

PASS
    passages:
      kitchen:
        choices: [{id: wait, silence: true, to: bread}]
        vote: {mode: majority, tie: wait}
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S013", "unknown-tie", ERROR, __doc__)
