"""Straight quotes to true quotes, hyphens to dashes, three full stops to an ellipsis."""

import re

_UNTOUCHED = ("zh", "ja", "ko")
"""Languages with marks of their own: nothing is changed."""

_QUOTED = ("en",)
"""Languages whose quotes we know."""

_ELISIONS = re.compile(r"'(?:tis|twas|twere|til|till|em|cause|bout|round|n(?=')|\d\ds?)\b", re.IGNORECASE)
"""Words that begin with an apostrophe, which is no opening quote."""

_OPENING = "([{\u2014\u2013\u201c\u2018/"
"""After one of these, or white space, or nothing, a quote opens."""


def set_marks(text: str, language: str, before: str = "") -> str:
    """Set true marks in a run of words.

    Args:
        text: the words with straight quotes.
        language: of the story, as in `en-GB`.
        before: the character that stands before the run; empty at the start of a paragraph.
    """
    family = language.lower().split("-")[0]
    if family in _UNTOUCHED:
        return text
    text = text.replace("...", "\u2026")
    text = re.sub(r"(?<!-)--(?!-)", "\u2014", text)
    text = re.sub(r"(?<=\S) - (?=\S)", " \u2013 ", text)
    return _quotes(text, before) if family in _QUOTED else text


def _quotes(text: str, before: str) -> str:
    marks: list[str] = []
    last = before
    for at, letter in enumerate(text):
        opens = not last or last.isspace() or last in _OPENING
        if letter == '"':
            set_letter = "\u201c" if opens else "\u201d"
        elif letter == "'":
            set_letter = "\u2018" if opens and not _ELISIONS.match(text, at) else "\u2019"
        else:
            set_letter = letter
        marks.append(set_letter)
        last = set_letter
    return "".join(marks)
