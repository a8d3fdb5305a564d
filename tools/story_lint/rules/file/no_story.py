"""A folder without a `story.yaml`.

Why: a story begins there; other files are its parts.

Mend: name the first file `story.yaml`.

FAIL
    --- nothing
    --- story.yml
    format: 1
    title: Salt

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y043", "no-story", ERROR, __doc__)
