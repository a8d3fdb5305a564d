"""A quotation mark that is never closed.

Why: everything below it becomes part of the words.

Mend: close it.

FAIL
    passages:
      kitchen:
        to: "bread

PASS
    passages:
      kitchen:
        to: "bread"
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y028", "quote-left-open", ERROR, __doc__)
