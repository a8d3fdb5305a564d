"""A Python whose YAML has no C parser.

Why: its other parser reads a few signs differently, so a story would be judged by another grammar.

Mend: install PyYAML from a wheel: `pip install --only-binary :all: pyyaml`. It cannot be shown by an
example.
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y017", "no-c-parser", ERROR, __doc__)
