"""Words that go on after a closing quotation mark.

Why: YAML takes the first quotation mark for its own, and stops at the second.

Mend: put single quotes round the whole.

FAIL
    passages:
      kitchen:
        page: "Salt?" he says.
        to: bread

PASS
    passages:
      kitchen:
        page: '"Salt?" he says.'
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y020", "words-after-quote", ERROR, __doc__)
