"""Codes of four letters that nobody misreads or mishears, and that spell nothing."""

import secrets

LETTERS = "CFHJKLMNPRTWXY"
"""No vowels, so that no code is a word; none that looks like a digit or like another letter here."""

LENGTH = 4
"""Letters of a code."""


def make_code(other_than: str = "") -> str:
    """Make a code, another than the one there is."""
    while True:
        code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
        if code != other_than:
            return code


def same_code(typed: str, code: str) -> bool:
    """Tell whether a pupil typed the code: small letters and spaces are no mistake."""
    return "".join(typed.split()).upper() == code
