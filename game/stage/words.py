"""The interface's own words in the reader's language: a catalogue in, a way to tell out."""

from collections.abc import Callable
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from game.stage.settings import Settings

Tell: TypeAlias = Callable[[str], str]
"""Gives an English sentence in the reader's language."""


def tell(words: str) -> str:
    """Give the words as they stand: no catalogue is needed for English."""
    return NullTranslations().gettext(words)


Speak: TypeAlias = "Callable[[Settings], Tell]"
"""Finds the interface's words in the language that is set."""


def in_english(_: "Settings") -> Tell:
    """Find the words as they stand, whatever is set."""
    return tell


def teller(catalogue: bytes | None) -> Tell:
    """Make a way to tell from a compiled catalogue (`.mo`); without one, the English stands."""
    return tell if catalogue is None else GNUTranslations(BytesIO(catalogue)).gettext


def counted(say: Tell, one: str, many: str, number: int) -> str:
    """Tell how many there are; both forms carry `{n}`.

    Args:
        say: gives words in the reader's language.
        one: the words for one, in English.
        many: the words for any other number.
        number: how many.
    """
    return say(one if number == 1 else many).format(n=number)
