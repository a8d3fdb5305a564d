"""A tab at the beginning of a line.

Why: how wide a tab is, every editor decides for itself; YAML is set in by spaces alone.

Mend: write two spaces instead, and tell the editor to do so.

FAIL
    passages:
      kitchen:
    ⟨09⟩page: Soup.
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y019", "tab", ERROR, __doc__)
