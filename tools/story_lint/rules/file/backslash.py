r"""A backslash in double quotes that says nothing there.

Why: in double quotes a backslash begins an escape such as `\n`.

Mend: use single quotes, or write it twice.

FAIL
    passages:
      kitchen:
        page: "a \q"
        to: bread

PASS
    passages:
      kitchen:
        page: 'a \q'
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y034", "backslash", ERROR, __doc__)
