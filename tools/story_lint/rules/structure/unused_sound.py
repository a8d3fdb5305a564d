"""A sound that is described and never heard.

Why: it is often a name that was changed in one place only.

Mend: take it out of `sounds`, or write `sound:` in a passage.

FAIL
    sounds: {fridge: {caption: The fridge hums.}}

PASS
    sounds: {fridge: {caption: The fridge hums.}}
    passages:
      kitchen:
        sound: [fridge]
        page: Soup.
        to: bread
"""

from collections.abc import Iterator

from story_lint.declared import keys
from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of sounds that no passage has."""
    used = {sound for passage in subject.story.passages.values() for sound in passage.sound or ()}
    for name, span in keys(subject, "sounds"):
        if name not in used:
            yield Told(span, f"you wrote the sound `{name}`, but it is never heard", "take it out")


RULE = Rule("S067", "unused-sound", NOTE, __doc__, check)
