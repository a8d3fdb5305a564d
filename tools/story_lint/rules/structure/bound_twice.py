"""Two things with one name.

Why: in a condition the name could mean either.

Mend: give one of them another name.

FAIL
    variables: {wall: 1}
    keeps: {wall: {max: 3}}

PASS
    keeps: {wall: {max: 3}}
    passages:
      kitchen:
        keep: {wall: a plate}
        page: "{wall}"
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S024", "bound-twice", ERROR, __doc__)
