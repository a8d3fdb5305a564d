"""The few words that play itself must say in a story's language."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

_AND: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "en": (", ", " and "),
        "de": (", ", " und "),
        "es": (", ", " y "),
        "fr": (", ", " et "),
        "it": (", ", " e "),
        "pt": (", ", " e "),
        "ja": ("、", "、"),
        "zh": ("、", "和"),
    }
)
"""Between the things of a list, and before its last."""

_UNSURE: Mapping[str, str] = MappingProxyType(
    {
        "en": "I don\u2019t know",
        "de": "Ich weiß es nicht",
        "es": "No lo sé",
        "fr": "Je ne sais pas",
        "it": "Non lo so",
        "pt": "Não sei",
        "ja": "わからない",
        "zh": "我不知道",
    }
)

_SILENT: Mapping[str, str] = MappingProxyType(
    {
        "en": "Say nothing",
        "de": "Nichts sagen",
        "es": "No decir nada",
        "fr": "Ne rien dire",
        "it": "Non dire nulla",
        "pt": "Não dizer nada",
        "ja": "何も言わない",
        "zh": "什么也不说",
    }
)


def enumerate_words(things: Sequence[str], language: str) -> str:
    """Join things as that language lists them; a language that is not known gets commas.

    Args:
        things: any number of words.
        language: a BCP 47 tag, `en` or `zh-Hans`.
    """
    comma, final = _AND.get(_base(language), (", ", ", "))
    head, last = things[:-1], things[-1:]
    return final.join((comma.join(head), *last)) if head else "".join(last)


def say_unsure(language: str) -> str:
    """Say *I don't know* in that language, or in English."""
    return _UNSURE.get(_base(language), _UNSURE["en"])


def say_silent(language: str) -> str:
    """Say *Say nothing* in that language, or in English."""
    return _SILENT.get(_base(language), _SILENT["en"])


def _base(language: str) -> str:
    return language.lower().partition("-")[0]
