"""A file that holds a list or plain words.

Why: a story's file is made of keys such as `title: Salt`; of anything else it cannot be said what it is.

Mend: begin with `passages:` and set what is there in below it.

FAIL
    --- story.yaml
    - kitchen
    - bread

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y007", "no-keys", ERROR, __doc__)
