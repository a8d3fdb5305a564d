"""A place without a picture.

Why: readers would see a plain ground.

Mend: put it into `places/`, or take the name that is asked about.

FAIL
    passages:
      kitchen:
        place: nowhere_at_all
        to: bread

PASS
    passages:
      kitchen:
        place: kitchen
        to: bread
    --- places/kitchen.svg
    <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>
"""

from story_lint.rule import WARNING, told_by_loader

RULE = told_by_loader("A001", "missing-place", WARNING, __doc__)
