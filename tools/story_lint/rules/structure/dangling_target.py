"""A way out that leads to no passage.

Why: a reader who goes there would fall out of the story.

Mend: take the name that is asked about, or write the passage.

FAIL
    passages:
      kitchen:
        to: bred

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S001", "dangling-target", ERROR, __doc__)
