"""A second document in one file.

Why: `---` begins a new document in YAML, and all below it would be lost.

Mend: take the `---` out, or make the second part a file of its own.

FAIL
    --- story.yaml
    format: 1
    title: Salt
    ---
    passages: {}

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y008", "two-documents", ERROR, __doc__)
