"""An anchor, `&name`.

Why: with anchors a few lines can stand for gigabytes, so stories have none.

Mend: write the words out; or put quotes round them, where `&` was meant as words.

FAIL
    passages:
      kitchen:
        page: &salt The soup is cold.
        to: bread

PASS
    passages:
      kitchen:
        page: Salt & soup.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y010", "anchor", ERROR, __doc__)
