"""Two choices of a page that do the same.

Why: same way on, same effects, nothing remembered: the reader chose between words alone.

Mend: let one of them move, remember or lead to something else; or ask later which was taken, with
`chose(...)`.

FAIL
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: salt, say: Salt?, to: bread}
          - {id: push, do: Push the bread., to: bread}

PASS
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: salt, say: Salt?, shift: {cognitive: [6, You asked.]}, to: bread}
          - {id: push, do: Push the bread., shift: {concern: [6, Your hand.]}, to: bread}
"""

from collections import Counter
from collections.abc import Iterator
from typing import TypeAlias

from game.story.graph import targets
from game.story.model import Choice, Passage
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.shape import same_words
from story_lint.subject import Subject

Outline: TypeAlias = tuple[object, ...]


def check(subject: Subject) -> Iterator[Told]:
    """Tell of twins that nothing later tells apart."""
    known = subject.use.chosen
    for passage in subject.story.passages.values():
        if len(passage.choices) > 1 and _share_a_way(passage):
            choices = [each for each in passage.choices if (passage.id, each.id) not in known]
            yield from _twins(passage, [each for each in choices if not _is_shut(each)])


def _share_a_way(passage: Passage) -> bool:
    """Whether two choices lead to the same; on most passages none do, and that is soon seen."""
    ways = [targets(way) if (way := choice.exit or passage.exit) else () for choice in passage.choices]
    return len(set(ways)) < len(ways)


def _twins(passage: Passage, choices: list[Choice]) -> Iterator[Told]:
    outlines = [_outline(choice, passage) for choice in choices]
    times = Counter(outlines)
    seen: dict[str, Choice] = {}
    for choice, outline in zip(choices, outlines, strict=True):
        if times[outline] < 2:  # noqa: PLR2004 - a twin has another
            continue
        mark = _mark(choice, passage)
        if mark in seen:
            message = f"`{choice.id}` does just what `{seen[mark].id}` does: same way on, same effects"
            yield Told(choice.span, message, "let it move, remember or lead to something else")
        seen.setdefault(mark, choice)


def _outline(choice: Choice, passage: Passage) -> Outline:
    """Give what is soon compared: twins have the same, and few others do."""
    way = choice.exit or passage.exit
    moved = [(effect.meter, effect.by) for effect in choice.shift]
    names = [each.name for each in choice.set]
    return targets(way) if way else (), *moved, *names, choice.when is None


def _mark(choice: Choice, passage: Passage) -> str:
    moved = tuple((effect.meter, effect.by, effect.when) for effect in choice.shift)
    held = (choice.set, choice.keep, moved, choice.when, choice.lock, choice.once, choice.breaks, choice.wait)
    return same_words((choice.exit or passage.exit, held))


def _is_shut(choice: Choice) -> bool:
    return choice.lock is not None and choice.lock.unless is None


RULE = Rule("D001", "no-consequence", WARNING, __doc__, check)
