"""Words that begin with a bracket.

Why: YAML takes `{` and `[` for the beginning of keys or a list.

Mend: put quotes round the whole, or write it under `page: |`.

FAIL
    variables: {spoons: 3}
    passages:
      kitchen:
        page: {spoons} left.
        to: bread

PASS
    variables: {spoons: 3}
    passages:
      kitchen:
        page: "{spoons} left."
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y021", "bracket-at-start", ERROR, __doc__)
