"""A chapter that can only be read to its end.

Why: leaving is a choice with an ending of its own, never a game over.

Mend: let a choice on the way lead to an ending while its siblings go on. It is asked of chapters, from
`minutes: 10` on.

FAIL
    minutes: 12
    passages:
      kitchen:
        page: Soup.
        choices: [{id: salt, say: Salt?, to: hall}, {id: go, do: Go., to: hall}]
      hall: {page: Coats., to: bread}

PASS
    minutes: 12
    passages:
      kitchen:
        page: Soup.
        choices: [{id: salt, say: Salt?, to: hall}, {id: go, do: Leave., to: bread}]
      hall:
        page: Coats.
        choices: [{id: look, do: Look., to: hall}, {id: eat, do: Eat., to: bread}]
"""

from collections import deque
from collections.abc import Iterator

from game.story.graph import successors
from game.story.model import Story
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell where no ending comes early, though others come late."""
    if not subject.is_chapter:
        return
    story = subject.story
    if not any(_leaves(story, name) for name in subject.reachable):
        yield Told(
            subject.top, "no choice of this chapter leaves early", "let one lead to an ending of its own"
        )


def _leaves(story: Story, name: str) -> bool:
    """Whether of a page's choices one leads straight to an ending and another does not."""
    passage = story.passages[name]
    if len(passage.choices) < 2:  # noqa: PLR2004 - to leave is to choose against staying
        return False
    following = successors(story)
    straight = [_soon_ends(story, following, target) for target in following[name]]
    return any(straight) and not all(straight)


def _soon_ends(story: Story, following: dict[str, tuple[str, ...]], start: str) -> bool:
    """Whether nothing but page turns stands between a page and the end."""
    waiting, seen = deque([start]), {start}
    while waiting:
        name = waiting.popleft()
        if story.passages[name].choices:
            return False
        fresh = [each for each in following[name] if each not in seen]
        seen.update(fresh)
        waiting.extend(fresh)
    return any(story.passages[name].ending for name in seen)


RULE = Rule("C006", "no-way-to-leave", WARNING, __doc__, check)
