"""An ending with a way on.

Why: a reading stops at an ending; nobody would ever go that way.

Mend: take the way out, or let it lead to an ending of its own.

FAIL
    passages:
      kitchen:
        to: bread
        ending: {title: Soup, text: Cold.}

PASS
    passages:
      kitchen:
        ending: {title: Soup, text: Cold.}
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S027", "ending-with-ways", ERROR, __doc__)
