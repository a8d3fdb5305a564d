"""A bracket at the start of a line that is read aloud like other words.

Why: a bracket there is mostly a cue or a condition, and a slip in it makes words of it.

Mend: nothing, if it is meant as words; else take the cue that is asked about.

FAIL
    passages:
      kitchen:
        page: |
          (He looks up.) The soup is cold.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          He looks up. The soup is cold.
        to: bread
"""

from story_lint.rule import NOTE, told_by_loader

RULE = told_by_loader("Y044", "bracket-of-words", NOTE, __doc__)
