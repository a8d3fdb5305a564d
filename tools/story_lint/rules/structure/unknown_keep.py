"""A keep that the story does not have.

Why: there is nowhere to put what is kept.

Mend: take the name that is asked about, or add it to `keeps`.

FAIL
    passages:
      kitchen:
        keep: {wal: the blue plate}
        to: bread

PASS
    keeps: {wall: {max: 12}}
    passages:
      kitchen:
        keep: {wall: the blue plate}
        page: "{wall}"
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S009", "unknown-keep", ERROR, __doc__)
