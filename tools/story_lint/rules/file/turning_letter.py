"""A letter that turns the order of the words round it.

Why: what an editor shows is then not what the story says.

Mend: take it out; right-to-left words need no such letter.

FAIL
    passages:
      kitchen:
        page: The soup ⟨E2⟩⟨80⟩⟨AE⟩ is cold.
        to: bread

PASS
    passages:
      kitchen:
        page: The soup is cold.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y003", "turning-letter", ERROR, __doc__)
