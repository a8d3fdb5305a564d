"""Which language of several is the one that somebody wants, and what it is called."""

import pytest

from game.stage.tongue import closest
from game.stage.tongues import name_of

WANTED = [
    (("de", "fr"), ("de-AT",), "de"),
    (("de-AT",), ("de",), "de-AT"),
    (("zh-Hans", "zh-Hant"), ("zh-Hant-TW",), "zh-Hant"),
    (("zh-Hans",), ("zh-Hant",), None),
    (("de", "fr"), ("it", "fr_FR.UTF-8"), "fr"),
    (("de",), (), None),
    (("de",), ("",), None),
]


@pytest.mark.parametrize(("known", "wanted", "expected"), WANTED)
def test_the_nearest_language_is_found(
    known: tuple[str, ...], wanted: tuple[str, ...], expected: str | None
) -> None:
    """A system says `de_AT.UTF-8`, and means that German will do."""
    assert closest(known, wanted) == expected


CALLED = [
    ("de", "Deutsch"),
    ("DE", "Deutsch"),
    ("de-AT", "Deutsch (de-AT)"),
    ("zh-Hans", "简体中文"),
    ("tlh", "tlh"),
]


@pytest.mark.parametrize(("tag", "name"), CALLED)
def test_a_language_is_called_by_its_own_name(tag: str, name: str) -> None:
    """Who looks for it reads it in that language."""
    assert name_of(tag) == name
