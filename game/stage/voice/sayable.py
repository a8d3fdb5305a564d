"""Words as a voice can say them: without what an engine would spell out, obey, or choke on."""

import re
import unicodedata

MOST = 700
"""Characters given to an engine at once, at most: a longer stretch is parted at its sentences."""

_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]")
"""Soft hyphens, joiners, marks of direction: seen by nobody, and stumbled over by a voice."""

_SIGNS = re.compile(r"[*_~`^#|\\{}\[\]<>=\u2190-\u21ff\u2500-\u25ff]+")
"""What would be spelled out, or obeyed: an engine takes `[[` and `<` for orders."""

_DASH = re.compile(r"(?<=\S)(?:\s*[\u2014\u2015]\s*|\s+(?:[\u2013\u2012-]|--)\s+)(?=\S)")
"""A dash that parts a sentence."""

_LONE_DASH = re.compile(r"(?:^|(?<=\s))[\u2012-\u2015-]+(?=\s|$)")
_DOT = re.compile(r"\s*[\u00b7\u2022\u2027]\s*")
"""A dot that parts the members of a row."""

_ELLIPSIS = re.compile(r"\u2026|\.(?:\s?\.){2,}")
_STOPS = re.compile(r"([.?!,;:])(?:\s*,)+(?=\s|$)")
_END = re.compile(r"(?<=[.?!\u3002\uff01\uff1f])[\u201d\u201c\u2019\u00bb\"')]*\s*")
"""Where a sentence ends."""


def sayable(words: str) -> str:
    """Give words as a voice says them: a dash is a pause, and signs that nobody says are gone.

    Empty where nothing is left that could be said.
    """
    plain = unicodedata.normalize("NFC", words)
    plain = _UNSEEN.sub("", plain)
    plain = "".join(" " if unicodedata.category(each)[0] in "CZ" else each for each in plain)
    plain = _ELLIPSIS.sub(". ", _DOT.sub(", ", _SIGNS.sub(" ", plain)))
    plain = _LONE_DASH.sub(" ", _DASH.sub(", ", plain))
    plain = " ".join(plain.split())
    plain = _STOPS.sub(r"\1", re.sub(r"\s+([.?!,;:])", r"\1", plain)).lstrip(".,;:- ")
    return plain if any(each.isalnum() for each in plain) else ""


def parted(words: str, most: int = MOST) -> tuple[str, ...]:
    """Part words into stretches of at most so many characters, at the ends of sentences where there are any.

    Args:
        words: as `sayable` gives them.
        most: at least 1.
    """
    done: list[str] = []
    rest = words
    while len(rest) > most:
        head = rest[:most]
        ends = [found.end() for found in _END.finditer(head) if found.end() < most]
        space = head.rfind(" ")
        at = ends[-1] if ends else (space if space > 0 else most)
        done.append(rest[:at].strip())
        rest = rest[at:].strip()
    return tuple(filter(None, (*done, rest)))
