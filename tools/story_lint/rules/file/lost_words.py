"""Words that YAML takes for a remark.

Why: everything after ` #` would be lost without a word.

Mend: put quotes round the whole, or the remark on its own line.

FAIL
    passages:
      kitchen:
        page: Nothing #4 said
        to: bread

PASS
    passages:
      kitchen:
        page: "Nothing #4 said"
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y035", "lost-words", ERROR, __doc__)
