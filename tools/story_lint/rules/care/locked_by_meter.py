"""In a chapter about harm, a lock that hangs on a meter.

Why: a door that opens for the skilled says of whoever stays that they were not skilled enough.

Mend: let the lock hang on what holds the person: money, fear, the hour, nobody to tell.

FAIL
    harm: true
    notes: [{topic: harm}]
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: go, do: Go., locked: {unless: boundary >= 50, reason: Not now.}, to: bread}
          - {id: stay, silence: true, to: bread}

PASS
    harm: true
    notes: [{topic: harm}]
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: go, do: Go., locked: The rent is in his name., to: bread}
          - {id: stay, silence: true, to: bread}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.parts import names
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of locks that ask a meter, in a story about harm."""
    if not subject.story.harm:
        return
    for passage in subject.story.passages.values():
        for choice in passage.choices:
            asked = names(choice.lock.unless) if choice.lock and choice.lock.unless else frozenset()
            for meter in sorted(asked & set(subject.story.meters)):
                message = f"the lock of `{choice.id}` hangs on `{meter}`, but this is a story about harm"
                yield Told(choice.span, message, "let it hang on what holds the person")


RULE = Rule("C012", "locked-by-meter", WARNING, __doc__, check)
