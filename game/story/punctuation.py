"""Straight quotes to true quotes, hyphens to dashes, three full stops to an ellipsis, by language."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from game.story.native import base

Quotes: TypeAlias = tuple[str, str, str, str]
"""What opens and closes, and what opens and closes within."""

_UNTOUCHED = ("zh", "ja", "ko")
"""Languages with marks of their own: nothing is changed."""

_QUOTES: Mapping[str, Quotes] = MappingProxyType(
    {
        "en": ("\u201c", "\u201d", "\u2018", "\u2019"),
        "de": ("\u201e", "\u201c", "\u201a", "\u2018"),
        "fr": ("«\u00a0", "\u00a0»", "\u201c", "\u201d"),
        "es": ("«", "»", "\u201c", "\u201d"),
        "it": ("«", "»", "\u201c", "\u201d"),
        "pt": ("\u201c", "\u201d", "\u2018", "\u2019"),
        "nl": ("\u201c", "\u201d", "\u2018", "\u2019"),
        "pl": ("\u201e", "\u201d", "«", "»"),
        "cs": ("\u201e", "\u201c", "\u201a", "\u2018"),
        "sv": ("\u201d", "\u201d", "\u2019", "\u2019"),
        "da": ("\u201e", "\u201c", "\u201a", "\u2018"),
    }
)
"""Languages whose quotes we know. Source: Unicode CLDR, delimiters."""

_SAID: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"ja": ("\u300c", "\u300d"), "zh-hant": ("\u300c", "\u300d"), "zh": ("\u201c", "\u201d")}
)
"""What stands round words that are said, in languages whose marks we do not set."""

_DASHED = ("de", "nl", "pl", "cs", "sv", "da")
"""Languages that set an en dash where English sets an em dash."""

_SET = re.compile(r"[\"']|\.\.\.|--| - | [;:!?»]")
"""What is set otherwise than it stands, in any language: most words hold nothing of it."""

_STRAIGHT = re.compile("[\"']")

_ELISIONS = re.compile(r"'(?:tis|twas|twere|til|till|em|cause|bout|round|n(?=')|\d\ds?)\b", re.IGNORECASE)
"""Words that begin with an apostrophe, which is no opening quote."""

_OPENING = "([{\u2014\u2013\u201c\u2018\u201e\u201a«\u00a0/"
"""After one of these, or white space, or nothing, a quote opens."""

_APOSTROPHE = "\u2019"


def set_marks(text: str, language: str, before: str = "") -> str:
    """Set true marks in a run of words.

    Args:
        text: the words with straight quotes.
        language: of the story, as in `en-GB`.
        before: the character that stands before the run; empty at the start of a paragraph.
    """
    family = base(language)
    if family in _UNTOUCHED or not _SET.search(text):
        return text
    text = text.replace("...", "\u2026")
    text = re.sub(r"(?<!-)--(?!-)", "\u2013" if family in _DASHED else "\u2014", text)
    text = re.sub(r"(?<=\S) - (?=\S)", " \u2013 ", text)
    if family in _QUOTES:
        text = _quotes(text, _QUOTES[family], before)
    # French parts these from the word before them, and never breaks a line there.
    return re.sub(r"(?<=\S) (?=[;:!?»])", "\u00a0", text) if family == "fr" else text


def in_quotes_of(language: str) -> tuple[str, str]:
    """Give what opens and what closes words that are said; as in English where we do not know."""
    tag = language.lower().replace("_", "-")
    if tag in _SAID:
        return _SAID[tag]
    opening, closing, _, _ = _QUOTES.get(base(tag), _QUOTES["en"])
    return _SAID.get(base(tag), (opening, closing))


def _quotes(text: str, marks: Quotes, before: str) -> str:
    opening, closing, inner, after_inner = marks
    done: list[str] = []
    begin = 0
    within = False
    for found in _STRAIGHT.finditer(text):
        at = found.start()
        done.append(text[begin:at])
        last = text[at - 1] if at > begin else done[-2][-1] if begin else before
        opens = not last or last.isspace() or last in _OPENING
        if found.group() == '"':
            done.append(opening if opens else closing)
        elif opens and not _ELISIONS.match(text, at):
            done.append(inner)
            within = True
        else:
            ends = within and not text[at + 1 : at + 2].isalnum()
            done.append(after_inner if ends else _APOSTROPHE)
            within = within and not ends
        begin = at + 1
    return "".join((*done, text[begin:]))
