"""A cover that is not there.

Why: the shelf shows a plain ground.

Mend: put it into the story's folder.

FAIL
    cover: cover.png

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import WARNING, told_by_loader

RULE = told_by_loader("A003", "missing-cover", WARNING, __doc__)
