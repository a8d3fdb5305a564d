"""A picture or sound that is too large.

Why: a class's laptop should load it between two pages. The limit is the setting `asset-megabytes`.

Mend: save it smaller; WebP for pictures, Ogg for sounds.

FAIL
    --- sounds/rain.ogg
    OggS⟨ rain x 300000⟩
    --- settings
    asset-megabytes = 1

PASS
    sounds: {rain: {caption: Rain.}}
    passages:
      kitchen: {sound: [rain], page: Soup., to: bread}
    --- sounds/rain.ogg
    OggS
    --- settings
    asset-megabytes = 1
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject

MEGABYTE = 1_000_000
"""Bytes."""


def check(subject: Subject) -> Iterator[Told]:
    """Tell of files above the limit."""
    most = subject.settings.asset_megabytes
    for path, size in subject.beside.sizes.items():
        if size > most * MEGABYTE:
            message = f"`{path}` has {size / MEGABYTE:.1f} megabytes, but {most} is the most"
            yield Told(subject.top, message, "save it smaller")


RULE = Rule("A025", "large-asset", WARNING, __doc__, check)
