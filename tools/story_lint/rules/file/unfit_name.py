"""A name with letters that no name may have.

Why: saves, votes and translations hang on names: small letters a to z, digits and `_`.

Mend: write it so, `big_bread`.

FAIL
    passages:
      kitchen:
        choices:
          - {id: Big Bread, say: Bread., to: bread}

PASS
    passages:
      kitchen:
        choices:
          - {id: big_bread, say: Bread., to: bread}
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y042", "unfit-name", ERROR, __doc__)
