"""A choice that is never open.

Why: its page is read, but the condition on it, or on its lock, holds on none of the roads there.

Mend: look at the condition. A choice that is meant to be struck through for ever has `locked: REASON`
without `unless`. It is told only where it is proved.

FAIL
    variables: {spoons: {start: 0, max: 9}}
    passages:
      kitchen:
        page: "{spoons} spoons."
        set: {spoons: spoons + 1}
        choices:
          - {id: five, say: Five of them., when: spoons >= 5, to: bread}
          - {id: eat, do: Eat., to: bread}

PASS
    variables: {spoons: {start: 0, max: 9}}
    passages:
      kitchen:
        page: "{spoons} spoons."
        set: {spoons: spoons + 1}
        choices:
          - {id: five, say: Five of them., when: spoons >= 5, to: bread}
          - {id: more, do: Fetch another., to: kitchen}
"""

from collections.abc import Iterator

from game.story.model import Choice
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of choices that are never open on a page that is read."""
    for name, passage in subject.story.passages.items():
        wanted = [choice for choice in passage.choices if not _always_locked(choice)]
        if not wanted or name not in subject.reachable or subject.happenings.passage(name).is_never:
            continue
        for choice in wanted:
            known = subject.happenings.choice(name, choice.id)
            if known.is_never:
                standing = subject.happenings.choice_stands(name, choice.id)
                message = f"the choice `{choice.id}` of `{name}` is never open{standing} ({known.words})"
                hint = (
                    "; meant to stay shut, it has `locked: {reason: ...}` without `unless`"
                    if choice.lock
                    else ""
                )
                yield Told(choice.span, message, f"look at its condition{hint}")


def _always_locked(choice: Choice) -> bool:
    return choice.lock is not None and choice.lock.unless is None


RULE = Rule("R003", "impossible-choice", WARNING, __doc__, check)
