"""A line that is set in by a space which is no plain one.

Why: web pages and word processors use spaces of other kinds; YAML takes them for letters of a word.

Mend: delete what stands before the first letter, and type plain spaces.

FAIL
    passages:
      kitchen:
        page: Soup.
    ⟨C2⟩⟨A0⟩   to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y048", "odd-space", ERROR, __doc__)
