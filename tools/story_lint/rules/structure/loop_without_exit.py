"""Passages that lead only to each other, with no ending among them.

Why: who comes there turns in a circle for ever.

Mend: let one of them lead on, or end.

FAIL
    passages:
      kitchen:
        page: Soup.
        choices: [{do: Eat., to: bread}, {do: Go out., to: hall}]
      hall:
        page: Coats.
        to: stairs
      stairs:
        page: Steps.
        to: hall

PASS
    passages:
      kitchen:
        page: Soup.
        choices: [{do: Eat., to: bread}, {do: Go out., to: hall}]
      hall:
        page: Coats.
        to: stairs
      stairs:
        page: Steps.
        to: bread
"""

from collections import deque
from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of circles from which no ending can be reached, conditions left aside; each once."""
    story = subject.story
    saved = {name for name in subject.reachable if story.passages[name].ending}
    if not saved:
        return
    before: dict[str, list[str]] = {name: [] for name in story.passages}
    for name, following in subject.following.items():
        for each in following:
            before[each].append(name)
    waiting = deque(saved)
    while waiting:
        fresh = [name for name in before[waiting.popleft()] if name not in saved]
        saved.update(fresh)
        waiting.extend(fresh)
    lost = [name for name in story.passages if name in subject.reachable and name not in saved]
    yield from _each_circle(subject, lost)


def _each_circle(subject: Subject, lost: list[str]) -> Iterator[Told]:
    seen: set[str] = set()
    for name in lost:
        if name in seen:
            continue
        around, waiting, joins = {name}, deque([name]), False
        while waiting:
            following = subject.following[waiting.popleft()]
            fresh = [each for each in following if each not in around and each not in seen]
            joins = joins or not seen.isdisjoint(following)
            around.update(fresh)
            waiting.extend(fresh)
        if not joins:
            listed = ", ".join(f"`{each}`" for each in lost if each in around)
            message = f"from `{name}` on no ending can be reached: all roads stay in {listed}"
            yield Told(subject.story.passages[name].span, message, "let one of them lead on")
        seen |= around


RULE = Rule("S062", "loop-without-exit", ERROR, __doc__, check)
