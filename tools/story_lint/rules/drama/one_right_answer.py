"""A choice that is better or equal in every meter than each of its siblings.

Why: then there is one right answer, and the rest are mistakes. Every option is one that a decent person
could take, and each costs something.

Mend: let the choice cost something, or let a sibling give what this one does not.

FAIL
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: ask, say: How are you?, shift: {cognitive: [6, Yes.], concern: [6, Yes.]}, to: bread}
          - {id: go, do: Leave., shift: {cognitive: [-6, You did not ask.]}, to: hall}
      hall:
        page: Coats.
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: ask, say: How are you?, shift: {cognitive: [6, Yes.], boundary: [-4, All.]}, to: bread}
          - {id: go, do: Leave., shift: {boundary: [4, You went.]}, to: hall}
      hall:
        page: Coats.
        to: bread
"""

from collections.abc import Iterator

from game.story.model import Passage
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.settings import Settings
from story_lint.weigh import at_least, weighed


def look(passage: Passage, _: Settings) -> Iterator[Told]:
    """Tell of choices that raise, beside siblings that lower, at no cost."""
    moved = weighed(passage)
    for place, (choice, mine) in enumerate(moved):
        if not min(mine.values()) >= 0 < max(mine.values()):
            continue
        others = [each for other, (_, each) in enumerate(moved) if other != place]
        loses = bool(others) and all(min(each.values()) < 0 for each in others)
        if loses and all(at_least(mine, each) for each in others):
            message = f"`{choice.id}` is better than every other choice of `{passage.id}` in every meter"
            yield Told(choice.span, message, "let it cost something, too")


RULE = Rule("D002", "one-right-answer", WARNING, __doc__, look=look)
