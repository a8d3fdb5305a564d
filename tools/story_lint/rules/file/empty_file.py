"""A file with nothing in it.

Why: an empty file in a story is nearly always one that was not saved.

Mend: save what belongs there, or delete the file.

FAIL
    --- story.yaml
    # nothing yet

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y006", "empty-file", ERROR, __doc__)
