"""The truth of a guess that is not among its options.

Why: nobody could guess right.

Mend: take the name that is asked about, or add the option.

FAIL
    passages:
      kitchen:
        guess: {who: dad, question: What is it?, options: [anger, grief], truth: greif, told: It was hers.}
        to: bread

PASS
    passages:
      kitchen:
        guess: {who: dad, question: What is it?, options: [anger, grief], truth: grief, told: It was hers.}
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S011", "unknown-option", ERROR, __doc__)
