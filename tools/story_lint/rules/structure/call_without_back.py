"""A call from which no road comes back.

Why: what follows the call would never be reached.

Mend: add `back: true` where the aside ends, or write `to:` instead of `call:`.

FAIL
    passages:
      kitchen:
        choices: [{say: Look., call: bread}]

PASS
    passages:
      kitchen:
        call: photo
        to: bread
      photo: {page: A man squints., back: true}
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S036", "call-without-back", ERROR, __doc__)
