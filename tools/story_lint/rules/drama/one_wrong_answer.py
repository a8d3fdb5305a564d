"""A choice that is worse in every meter than each of its siblings.

Why: nobody decent would take it, or whoever does is told that they failed.

Mend: let the choice give something, too: rest, a boundary, a thing seen.

FAIL
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: ask, say: How are you?, shift: {cognitive: [6, You asked.]}, to: bread}
          - {id: push, do: Push the bread., shift: {concern: [6, Your hand.]}, to: bread}
          - {id: go, do: Leave., shift: {cognitive: [-6, The door.], concern: [-6, The stairs.]}, to: hall}
      hall:
        page: Coats.
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: ask, say: How are you?, shift: {cognitive: [6, You asked.]}, to: bread}
          - {id: push, do: Push the bread., shift: {concern: [6, Your hand.]}, to: bread}
          - {id: go, do: Leave., shift: {cognitive: [-6, The door.], boundary: [6, Air.]}, to: hall}
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
    """Tell of choices that only lower, beside siblings that raise."""
    moved = weighed(passage)
    for place, (choice, mine) in enumerate(moved):
        if not min(mine.values()) < 0 >= max(mine.values()):
            continue
        others = [each for other, (_, each) in enumerate(moved) if other != place]
        gain = len(others) > 1 and all(max(each.values()) > 0 for each in others)
        if gain and all(at_least(each, mine) for each in others):
            message = f"`{choice.id}` is worse than every other choice of `{passage.id}` in every meter"
            yield Told(choice.span, message, "let it give something, too")


RULE = Rule("D003", "one-wrong-answer", WARNING, __doc__, look=look)
