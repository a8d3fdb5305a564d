"""A list that begins on the line of its key.

Why: YAML wants each `-` on a line of its own.

Mend: put the list on the next line, set in.

FAIL
    passages:
      kitchen:
        choices: - say: Salt
        to: bread

PASS
    passages:
      kitchen:
        choices:
          - {say: Salt, to: bread}
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y030", "list-beside-key", ERROR, __doc__)
