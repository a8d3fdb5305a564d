"""A tag, `!name`.

Why: tags make YAML build things other than words and numbers; a story is only read.

Mend: put quotes round words that begin with `!`.

FAIL
    passages:
      kitchen:
        page: !salt Soup.
        to: bread

PASS
    passages:
      kitchen:
        page: "!salt Soup."
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y012", "tag", ERROR, __doc__)
