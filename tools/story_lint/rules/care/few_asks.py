"""A chapter in which nobody is asked, or hardly anybody.

Why: we learn what another feels by asking and being told, not by imagining it. A deceiver's answer does
not count.

Mend: let a passage be the answer to a question: `ask: {who: dad, about: the salt}`. It is asked of
chapters, from `minutes: 10` on; the limit is the setting `asks`.

FAIL
    minutes: 12
    passages:
      kitchen: {page: Soup., to: bread}

PASS
    minutes: 12
    passages:
      kitchen: {ask: {who: dad, about: the salt}, page: "It was hers.", to: hall}
      hall: {ask: {who: nora, about: the coat}, page: "It was his.", to: bread}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of chapters with too few honest answers."""
    asks = sum(1 for passage in subject.story.passages.values() if passage.ask and passage.ask.honest)
    wanted = subject.settings.asks
    if subject.is_chapter and asks < wanted:
        message = f"the reader asks and is told {asks} times in this chapter, but {wanted} is the least"
        yield Told(subject.top, message, "add `ask: {who: ..., about: ...}` to a passage")


RULE = Rule("C004", "few-asks", WARNING, __doc__, check)
