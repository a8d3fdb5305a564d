"""A fork beside a call.

Why: where a call goes on is one passage, so that a save can hold it.

Mend: lead on to a passage that forks.

FAIL
    passages:
      kitchen:
        call: photo
        to: [{if: first, to: bread}, {else: bread}]
      photo: {page: A man squints., back: true}

PASS
    passages:
      kitchen:
        call: photo
        to: bread
      photo: {page: A man squints., back: true}
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S035", "fork-after-call", ERROR, __doc__)
