"""A cue that does not exist.

Why: beside a cue, a bracket holds other cues and conditions; this is neither.

Mend: take the cue that is asked about.

FAIL
    passages:
      kitchen:
        page: |
          Dad (thinks, so softly): She knows.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          Dad (thinks): She knows.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S014", "unknown-cue", ERROR, __doc__)
