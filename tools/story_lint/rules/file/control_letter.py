"""A letter that cannot be shown.

Why: control letters move the cursor, ring bells and change colours of whoever reads the file.

Mend: take it out; it is often left over from copying.

FAIL
    passages:
      kitchen:
        page: The soup⟨07⟩ is cold.
        to: bread

PASS
    passages:
      kitchen:
        page: The soup is cold.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y002", "control-letter", ERROR, __doc__)
