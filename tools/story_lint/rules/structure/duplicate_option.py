"""Two options of a guess with the same id.

Why: it could not be told which was guessed.

Mend: take one of them out, or give them ids: `options: {grief: grief, other: grief for her}`.

FAIL
    passages:
      kitchen:
        guess: {who: dad, question: What is it?, options: [grief, Grief], truth: grief, told: It was hers.}
        to: bread

PASS
    passages:
      kitchen:
        guess: {who: dad, question: What is it?, options: [grief, anger], truth: grief, told: It was hers.}
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S023", "duplicate-option", ERROR, __doc__)
