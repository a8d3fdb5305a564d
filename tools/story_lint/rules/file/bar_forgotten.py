"""Words in several lines without a `|` before them.

Why: without the bar YAML reads a line with a colon as a key, and runs the other lines together.

Mend: write `|` after the key, and the words below it, set in by two spaces.

FAIL
    passages:
      kitchen:
        page:
          The soup is cold.

          Dad: It's fine.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          The soup is cold.

          Dad: It's fine.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y047", "bar-forgotten", ERROR, __doc__)
