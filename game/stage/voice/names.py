"""Names from afar, spelled so that a voice of another language says them nearly rightly."""

import re

_FIRST = {"X": "Sh", "Zh": "J", "Q": "Ch"}
"""How the first sound of a Chinese syllable is spelled in English."""

_PINYIN = re.compile(r"\b(?:X(?=[iu])|Zh(?=[aeiou])|Q(?=i))(?=[a-z]+\b)")
"""The beginning of a name as hardly any English word begins: `Xia`, `Zhou`, `Qing`, and not `Quite`."""

_WHOLE = {"Wei": "Way", "Weiwei": "Wayway", "Ke": "Kuh", "Qi": "Chee", "Xi": "Shee", "Xu": "Shoo"}
"""Names that an English voice says as other words: *why*, *key*, *kai*."""

_KNOWN = re.compile(rf"\b(?:{'|'.join(_WHOLE)})\b")


def named(words: str, tongue: str) -> str:
    """Give words with the names in them spelled for a voice.

    Args:
        words: as they are written.
        tongue: the first part of the voice's tag; only an English voice needs help.
    """
    if tongue != "en":
        return words
    whole = _KNOWN.sub(lambda found: _WHOLE[found[0]], words)
    return _PINYIN.sub(lambda found: _FIRST[found[0]], whole)
