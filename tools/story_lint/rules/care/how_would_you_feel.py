"""A question to a class that asks each to put themselves in somebody's place.

Why: *how does she feel* gives understanding; *how would you feel* adds one's own distress, and may call for
something that nobody should have to tell in a class.

Mend: ask about the person in the story.

FAIL
    passages:
      kitchen: {page: Soup., to: bread}
    --- class.yaml
    questions:
      - {at: kitchen, ask: "How would you feel in her place?"}

PASS
    passages:
      kitchen: {page: Soup., to: bread}
    --- class.yaml
    questions:
      - {at: kitchen, ask: "What might she be afraid of?"}
"""

import re
from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.prompts import asking
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject

_ASKS = re.compile(
    r"how (?:would|might|did|do) you feel|what would you (?:have )?(?:feel|felt|do|done)"
    r"|(?:imagine|if) you were"
    r"|in (?:her|his|their) (?:shoes|place)",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Told]:
    """Tell of prompts that ask the class about itself in another's place."""
    return asking(subject, _ASKS, "that asks the class about itself")


RULE = Rule("C008", "how-would-you-feel", WARNING, __doc__, check)
