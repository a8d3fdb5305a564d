"""The languages of the interface and of stories: what they are called, and which the reader wants."""

from collections.abc import Mapping
from types import MappingProxyType

from game.stage.settings import Settings
from game.stage.tongue import closest
from game.stage.words import Tell

HOUSE = ("en", "de")
"""Tags of the languages that the interface speaks; its words are written in the first."""

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "ar": "العربية",
        "cs": "Čeština",
        "da": "Dansk",
        "de": "Deutsch",
        "el": "Ελληνικά",
        "en": "English",
        "es": "Español",
        "fi": "Suomi",
        "fr": "Français",
        "he": "עברית",
        "it": "Italiano",
        "ja": "日本語",
        "ko": "한국어",
        "nl": "Nederlands",
        "no": "Norsk",
        "pl": "Polski",
        "pt": "Português",
        "ru": "Русский",
        "sv": "Svenska",
        "tr": "Türkçe",
        "uk": "Українська",
        "zh": "中文",
        "zh-Hans": "简体中文",
        "zh-Hant": "繁體中文",
    }
)
"""What languages are called by those who speak them. Source: Unicode CLDR."""


def name_of(tag: str) -> str:
    """Give a language's own name; its tag where the house does not know it."""
    known = closest(NAMES, (tag,))
    if known is None or tag.lower() == known.lower():
        return NAMES[known] if known else tag
    return f"{NAMES[known]} ({tag})"


def slips_words(number: int, tell: Tell) -> str:
    """Say that a translation is not whole: where it is not, the story's own words are shown."""
    one = tell("This translation has a slip: there the story's own words stand. story-lint shows it.")
    many = tell("This translation has {n} slips: there the story's own words stand. story-lint shows them.")
    return one if number == 1 else many.format(n=number)


def house_tongue(settings: Settings, spoken: tuple[str, ...]) -> str:
    """Give the language that the interface speaks: the chosen one, else the reader's, else English."""
    wanted = (settings.language,) if settings.language else spoken
    return closest(HOUSE, wanted) or HOUSE[0]


def tongues_for(story: str, settings: Settings, spoken: tuple[str, ...]) -> tuple[str, ...]:
    """Give the languages that a story is wanted in, the dearest first; none: the one it was written in."""
    if story in settings.tongues:
        return (settings.tongues[story],)
    if settings.as_written:
        return ()
    return tuple(dict.fromkeys((*filter(None, (settings.language,)), *spoken)))
