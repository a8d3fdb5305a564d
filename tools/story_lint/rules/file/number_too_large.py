"""A number that not every machine can hold.

Why: from 2 to the power of 53 on, numbers come out different on different machines.

Mend: write a smaller one, or put quotes round a number that is meant as words.

FAIL
    variables: {soup: {start: 9007199254740993}}

PASS
    variables: {soup: {start: 9}}
    passages:
      kitchen:
        page: "{soup} bowls."
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y016", "number-too-large", ERROR, __doc__)
