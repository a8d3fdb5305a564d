"""The words that every story has without writing them, in the languages that the house speaks."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias

Words: TypeAlias = tuple[str, str, str]
"""Name of a meter, what a low level means, what a high level means."""

_SCALES: Mapping[str, Mapping[str, Words]] = MappingProxyType(
    {
        "en": {
            "cognitive": ("Map", "I don't see what they mean", "I see how they came to it"),
            "affective": ("Water", "nothing reaches me", "I feel it with them"),
            "concern": ("Bridge", "I watch", "I do something, and it is for them"),
            "boundary": ("Shore", "I am carried off", "I can stay and can leave"),
        },
        "de": {
            "cognitive": ("Karte", "ich sehe nicht, was sie meinen", "ich sehe, wie sie dahin kamen"),
            "affective": ("Wasser", "nichts erreicht mich", "ich fühle es mit ihnen"),
            "concern": ("Brücke", "ich sehe zu", "ich tue etwas, und es ist für sie"),
            "boundary": ("Ufer", "es trägt mich fort", "ich kann bleiben und kann gehen"),
        },
        "fr": {
            "cognitive": (
                "Carte",
                "je ne vois pas ce qu\u2019ils veulent dire",
                "je vois comment ils en sont venus là",
            ),
            "affective": ("Eau", "rien ne m\u2019atteint", "je le ressens avec eux"),
            "concern": ("Pont", "je regarde", "je fais quelque chose, et c\u2019est pour eux"),
            "boundary": ("Rive", "je suis emporté", "je peux rester et je peux partir"),
        },
    }
)
"""The four meters. Source of the English: story-bible.md."""

_YOU: Mapping[str, str] = MappingProxyType(
    {"en": "You", "de": "Du", "es": "Tú", "fr": "Toi", "it": "Tu", "pt": "Tu", "ja": "あなた", "zh": "你"}
)


def scale_of(meter: str, language: str) -> Words:
    """Give the words of a meter that has none of its own; English where the language is not known."""
    scales = _SCALES.get(base(language), _SCALES["en"])
    return scales.get(meter, (meter.replace("_", " ").capitalize(), "", ""))


def you_of(language: str) -> str:
    """Give what the reader is called before their own lines."""
    return _YOU.get(base(language), _YOU["en"])


@lru_cache(maxsize=64)
def base(language: str) -> str:
    """Give the language of a tag without its country or script: `de` of `de-AT`."""
    return language.lower().replace("_", "-").partition("-")[0]
