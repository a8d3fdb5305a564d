"""Words on the same line as `|`.

Why: after `|` the words begin on the next line.

Mend: put them there, set in by two spaces.

FAIL
    passages:
      kitchen:
        page: | The soup is cold.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          The soup is cold.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y027", "words-beside-bar", ERROR, __doc__)
