"""The interface's own words in the reader's language: a catalogue in, a way to tell out."""

from collections.abc import Callable
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from typing import TypeAlias

Tell: TypeAlias = Callable[[str], str]
"""Gives an English sentence in the reader's language."""


def tell(words: str) -> str:
    """Give the words as they stand: no catalogue is needed for English."""
    return NullTranslations().gettext(words)


def teller(catalogue: bytes | None) -> Tell:
    """Make a way to tell from a compiled catalogue (`.mo`); without one, the English stands."""
    return tell if catalogue is None else GNUTranslations(BytesIO(catalogue)).gettext


def counted(say: Tell, one: str, many: str, number: int) -> str:
    """Tell how many there are; both forms carry `{n}`."""
    return say(one if number == 1 else many).format(n=number)
