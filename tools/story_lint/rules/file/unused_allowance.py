"""An allowance that lets nothing stand.

Why: it hides the next slip on its line, and says of a line something that is no longer so.

Mend: take the remark out, or take the name that is asked about.

FAIL
    passages:
      kitchen:
        to: bread  # story-lint: allow dangling-target

PASS
    passages:
      kitchen:
        page: Soup.
        to: bread
"""

from story_lint.rule import WARNING, Rule

RULE = Rule("Y090", "unused-allowance", WARNING, __doc__)
