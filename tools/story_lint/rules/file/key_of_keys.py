"""A list or mapping in the place of a key.

Why: a key is one word; YAML allows more, stories do not.

Mend: put quotes round the words, or take the brackets out.

FAIL
    passages:
      kitchen:
        [page, text]: Soup.
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("Y014", "key-of-keys", ERROR, __doc__)
