"""A story in a format that this program does not read.

Why: a newer format may mean something else by the same words.

Mend: write `format: 1`, or take a newer program.

FAIL
    --- story.yaml
    format: 2
    title: Salt
    passages:
      bread:
        ending: {title: Bread, text: He eats.}

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y040", "unknown-format", ERROR, __doc__)
