"""A vote that may come to nothing, and no silence to fall back on.

Why: a class that does not agree would be stuck.

Mend: add a choice with `silence: true`.

FAIL
    passages:
      kitchen:
        choices: [{say: Salt?, to: bread}]
        vote: quorum

PASS
    passages:
      kitchen:
        choices: [{say: Salt?, to: bread}, {silence: true, to: bread}]
        vote: quorum
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S048", "vote-without-silence", ERROR, __doc__)
