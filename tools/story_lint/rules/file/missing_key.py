"""A thing without a part that it must have.

Why: a story needs a title, a note its topic, a shift its number.

Mend: add the key that is named.

FAIL
    passages:
      kitchen:
        ask: {who: dad}
        to: bread

PASS
    passages:
      kitchen:
        ask: {who: dad, about: the salt}
        page: "It was hers."
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y037", "missing-key", ERROR, __doc__)
