"""A sound without a caption.

Why: who cannot hear it misses what it tells.

Mend: write `sounds: {rain: {caption: ...}}`.

FAIL
    passages:
      kitchen: {sound: [rain], page: Soup., to: bread}
    --- sounds/rain.ogg
    OggS

PASS
    sounds: {rain: {caption: Rain on the roof.}}
    passages:
      kitchen: {sound: [rain], page: Soup., to: bread}
    --- sounds/rain.ogg
    OggS
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of sounds that are heard and not described."""
    for name, sound in subject.story.sounds.items():
        if not sound.caption.strip():
            yield Told(
                sound.span, f"the sound `{name}` has no caption", f"`sounds: {{{name}: {{caption: ...}}}}`"
            )


RULE = Rule("A021", "no-caption", WARNING, __doc__, check)
