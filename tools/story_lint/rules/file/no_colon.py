"""A key without its colon.

Why: YAML cannot say where the key ends.

Mend: add the colon; or set the line in, if it belongs to the words above.

FAIL
    --- story.yaml
    title: Salt
    format

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y031", "no-colon", ERROR, __doc__)
