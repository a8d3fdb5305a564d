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

from collections.abc import Iterable, Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell where no ending comes early, though others come late."""
    if not subject.is_chapter:
        return
    soon = _soon_ending(subject)
    passages = subject.story.passages
    # to leave is to choose against staying
    pages = [name for name in subject.reachable if len(passages[name].choices) > 1]
    straight = [{target in soon for target in subject.following[name]} for name in pages]
    if {True, False} not in straight:
        yield Told(
            subject.top, "no choice of this chapter leaves early", "let one lead to an ending of its own"
        )


def _soon_ending(subject: Subject) -> set[str]:
    """Give the passages from which nothing but page turns leads to an end."""
    passages = subject.story.passages
    turns: dict[str, list[str]] = {name: [] for name in passages}
    for name, following in subject.following.items():
        if not passages[name].choices:
            for each in following:
                turns[each].append(name)
    ending = _before(turns, (name for name, passage in passages.items() if passage.ending))
    return ending - _before(turns, (name for name, passage in passages.items() if passage.choices))


def _before(turns: dict[str, list[str]], ends: Iterable[str]) -> set[str]:
    """Give all from which page turns lead to one of these, and these themselves."""
    waiting = list(ends)
    found = set(waiting)
    while waiting:
        fresh = [name for name in turns[waiting.pop()] if name not in found]
        found.update(fresh)
        waiting += fresh
    return found


RULE = Rule("C006", "no-way-to-leave", WARNING, __doc__, check)
