"""What a plain word in YAML stands for: a number, true, false, nothing, or itself."""

import re
from types import MappingProxyType

LARGEST = 2**53
"""Whole numbers stay below this, so that every machine counts alike."""

SPOKEN = MappingProxyType(
    dict.fromkeys(("yes", "on", "ja", "wahr", "oui", "vrai"), True)
    | dict.fromkeys(("no", "off", "nein", "falsch", "non", "faux"), False)
)
"""What one would say for `true` and `false`, in the languages that the program speaks and in French; here
they are words, and a flag written so is told."""

_WHOLE = re.compile(r"[-+]?[0-9]+")
_WORDS: dict[str, bool | None] = {
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
    "null": None,
    "~": None,
    "": None,
}


def resolve(text: str) -> int | bool | str | None:
    """Read a plain word: YAML 1.2's whole numbers, true, false and nothing; all else is words.

    `no`, `on`, `1:30`, `0x1F`, `2007-06-10` and `1.5` stay words: a writer means them so.

    Raises:
        OverflowError: a whole number of 2**53 or more.
    """
    if text in _WORDS:
        return _WORDS[text]
    if not _WHOLE.fullmatch(text):
        return text
    if len(text.lstrip("+-0")) > len(str(LARGEST)):
        raise OverflowError(text)
    number = int(text)
    if abs(number) >= LARGEST:
        raise OverflowError(text)
    return number
