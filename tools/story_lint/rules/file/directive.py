"""A line that begins with `%`.

Why: YAML takes it for an order to its reader; stories have none.

Mend: take the line out.

FAIL
    --- story.yaml
    %TAG ! tag:salt,2000:
    ---
    title: Salt

PASS
    passages:
      kitchen:
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y009", "directive", ERROR, __doc__)
