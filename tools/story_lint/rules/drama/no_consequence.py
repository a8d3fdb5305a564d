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

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.story.expression import Chosen
from game.story.line import Quotation
from game.story.model import Choice, Passage, Story
from story_lint.finding import Told
from story_lint.parts import conditions, inner
from story_lint.rule import WARNING, Rule
from story_lint.shape import same_words
from story_lint.subject import Subject

if TYPE_CHECKING:
    from game.story.way import Exit


def check(subject: Subject) -> Iterator[Told]:
    """Tell of twins that nothing later tells apart."""
    known = _remembered(subject.story)
    for passage in subject.story.passages.values():
        seen: dict[str, Choice] = {}
        for choice in passage.choices:
            if (passage.id, choice.id) in known or _is_shut(choice):
                continue
            mark = _mark(choice, passage)
            if mark in seen:
                message = f"`{choice.id}` does just what `{seen[mark].id}` does: same way on, same effects"
                yield Told(choice.span, message, "let it move, remember or lead to something else")
            seen.setdefault(mark, choice)


def _mark(choice: Choice, passage: Passage) -> str:
    way: Exit | None = choice.exit or passage.exit
    moved = tuple((effect.meter, effect.by, effect.when) for effect in choice.shift)
    held = (choice.set, choice.keep, moved, choice.when, choice.lock, choice.once, choice.breaks, choice.wait)
    return same_words((way, held))


def _is_shut(choice: Choice) -> bool:
    return choice.lock is not None and choice.lock.unless is None


def _remembered(story: Story) -> set[tuple[str, str]]:
    asked = (part for each in conditions(story) for part in inner(each.condition))
    known = {(part.passage, part.choice) for part in asked if isinstance(part, Chosen)}
    lines = (line.said for passage in story.passages.values() for line in passage.lines)
    return known | {said.choice for said in lines if isinstance(said, Quotation) and said.choice is not None}


RULE = Rule("D001", "no-consequence", WARNING, __doc__, check)
