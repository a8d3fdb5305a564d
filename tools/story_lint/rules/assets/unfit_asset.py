"""The name of a picture or sound that leads out of the story, or is none.

Why: a story may only open what lies in its own folder.

Mend: write the plain name: `place: table`.

FAIL
    passages:
      kitchen:
        place: ../table
        to: bread

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("A004", "unfit-asset", ERROR, __doc__)
