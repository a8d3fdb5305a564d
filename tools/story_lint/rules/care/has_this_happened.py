"""A question to a class about what has happened to somebody there.

Why: nobody should have to tell a class what was done to them, and silence tells as well.

Mend: ask about the person in the story.

FAIL
    passages:
      kitchen: {page: Soup., to: bread}
    --- class.yaml
    questions:
      - {at: kitchen, ask: "Has anybody ever done this to you?"}

PASS
    passages:
      kitchen: {page: Soup., to: bread}
    --- class.yaml
    questions:
      - {at: kitchen, ask: "What did he do? Whose responsibility was it?"}
"""

import re
from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.prompts import asking
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject

_ASKS = re.compile(
    r"\b(?:has|have) (?:this|that|it|any\w*|some\w*|you)\b[^.?!]*\b(?:happened|you|ever)\b"
    r"|\b(?:were|did|had) you (?:ever|once)\b|\bwhen were you\b|\bwho of you\b"
    r"|\b(?:done|said|happened) to you\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Told]:
    """Tell of prompts that ask for the class's own past."""
    return asking(subject, _ASKS, "nobody should have to tell that in a class")


RULE = Rule("C009", "has-this-happened", WARNING, __doc__, check)
