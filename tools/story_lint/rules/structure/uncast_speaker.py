"""A line that looks as if somebody spoke who is not in the cast.

Why: it is told as narration, name and colon included. It is asked once a story.

Mend: add the person to the `cast`; nothing, if it is meant as words.

FAIL
    passages:
      kitchen:
        page: |
          Postman: Two letters.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          Nora: Two letters.
        to: bread
"""

from story_lint.rule import NOTE, told_by_loader

RULE = told_by_loader("S077", "uncast-speaker", NOTE, __doc__)
