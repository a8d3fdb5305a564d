"""Lists and keys that stand too deep in each other.

Why: nothing in a story goes deeper than eight; what does has a bracket left open, or means harm.

Mend: look for a `[` or `{` that was never closed.

FAIL
    passages:
      kitchen:
        page: ⟨[ x 40⟩⟨] x 40⟩
        to: bread

PASS
    passages:
      kitchen:
        page: [Soup.]
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y005", "too-deep", ERROR, __doc__)
