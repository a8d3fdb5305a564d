"""A file that is not written in UTF-8.

Why: other encodings turn dashes and accents into other letters, and which ones depends on the machine.

Mend: save the file as UTF-8; every editor has it under *Save with encoding*.

FAIL
    passages:
      bread:
        page: He eats it at the caf⟨E9⟩.
        ending: {title: Bread, text: He eats.}

PASS
    passages:
      bread:
        page: He eats it at the café.
        ending: {title: Bread, text: He eats.}
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y001", "not-utf-8", ERROR, __doc__)
