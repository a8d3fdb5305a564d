"""Settings to and from plain values that JSON can hold; what does not fit has its default."""

import re
from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from typing import TypeVar

from game.stage.intent import TEACHING, Action
from game.stage.mark import Face
from game.stage.settings import (
    DEBOUNCES,
    DEFAULT_KEYS,
    SWITCH_PACES,
    Settings,
    Speed,
    ThemeName,
    Timing,
    Volumes,
)

Named = TypeVar("Named", bound=Enum)

NUMBERS = ("text_size", "line_height", "letter_spacing", "measure", "speech_rate")
"""The settings that are whole numbers."""

FEW: Mapping[str, tuple[int, ...]] = {"switch": SWITCH_PACES, "debounce": DEBOUNCES}
"""The settings that are one of a few numbers."""

NAMES = ("face", "theme", "speed", "timing")
"""The settings that are one of a few names."""

FLAGS = (
    "justified",
    "motion",
    "calm",
    "dead_time",
    "meters",
    "captions",
    "speaks",
    "full_screen",
    "as_written",
)
"""The settings that are on or off."""

TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
"""How a language's tag looks."""

LINES = ("help_name", "help_number")
"""The settings that are a line of words."""

LONGEST = 80
"""Letters of such a line, at most."""

MOST_KEYS = 6
"""Keys for one action, at most."""


def told(settings: Settings) -> dict[str, object]:
    """Give settings as plain values, by name."""
    plain: dict[str, object] = {name: getattr(settings, name) for name in (*NUMBERS, *FEW, *FLAGS, *LINES)}
    plain.update({name: getattr(settings, name).value for name in NAMES})
    plain["volumes"] = {each.name: getattr(settings.volumes, each.name) for each in fields(Volumes)}
    plain["keys"] = {action.value: list(keys) for action, keys in settings.keys.items()}
    plain["language"] = settings.language
    plain["tongues"] = dict(settings.tongues)
    plain["hints_seen"] = sorted(settings.hints_seen)
    return plain


def read(plain: Mapping[str, object]) -> Settings:
    """Make settings of plain values; what is missing or does not fit has its default."""
    start = Settings()
    return Settings(
        text_size=_whole(plain.get("text_size"), start.text_size, 75, 250),
        face=_named(plain.get("face"), Face, start.face),
        theme=_named(plain.get("theme"), ThemeName, start.theme),
        line_height=_whole(plain.get("line_height"), start.line_height, 120, 220),
        letter_spacing=_whole(plain.get("letter_spacing"), start.letter_spacing, 0, 20),
        measure=_whole(plain.get("measure"), start.measure, 40, 80),
        justified=_flag(plain.get("justified"), default=start.justified),
        speed=_named(plain.get("speed"), Speed, start.speed),
        motion=_flag(plain.get("motion"), default=start.motion),
        calm=_flag(plain.get("calm"), default=start.calm),
        timing=_named(plain.get("timing"), Timing, start.timing),
        dead_time=_flag(plain.get("dead_time"), default=start.dead_time),
        switch=_few(plain.get("switch"), start.switch, SWITCH_PACES),
        debounce=_few(plain.get("debounce"), start.debounce, DEBOUNCES),
        meters=_flag(plain.get("meters"), default=start.meters),
        captions=_flag(plain.get("captions"), default=start.captions),
        volumes=_volumes(plain.get("volumes")),
        speaks=_flag(plain.get("speaks"), default=start.speaks),
        speech_rate=_whole(plain.get("speech_rate"), start.speech_rate, 50, 300),
        keys=_keys(plain.get("keys")),
        full_screen=_flag(plain.get("full_screen"), default=start.full_screen),
        language=_tag(plain.get("language")),
        as_written=_flag(plain.get("as_written"), default=start.as_written),
        tongues=_tongues(plain.get("tongues")),
        hints_seen=frozenset(_words(plain.get("hints_seen"))),
        help_name=_line(plain.get("help_name")),
        help_number=_line(plain.get("help_number")),
    )


def _whole(value: object, default: int, least: int, most: int) -> int:
    return value if type(value) is int and least <= value <= most else default


def _few(value: object, default: int, few: tuple[int, ...]) -> int:
    return value if type(value) is int and value in few else default


def _flag(value: object, *, default: bool) -> bool:
    return value if isinstance(value, bool) else default


def _line(value: object) -> str:
    return value[:LONGEST] if isinstance(value, str) and value.isprintable() else ""


def _named(value: object, kind: type[Named], default: Named) -> Named:
    return next((each for each in kind if each.value == value), default)


def _volumes(value: object) -> Volumes:
    given = value if isinstance(value, Mapping) else {}
    start = Volumes()
    return Volumes(
        music=_whole(given.get("music"), start.music, 0, 100),
        effects=_whole(given.get("effects"), start.effects, 0, 100),
        voice=_whole(given.get("voice"), start.voice, 0, 100),
        muted=_flag(given.get("muted"), default=start.muted),
        mono=_flag(given.get("mono"), default=start.mono),
    )


def _keys(value: object) -> Mapping[Action, tuple[str, ...]]:
    given = value if isinstance(value, Mapping) else {}
    own = {
        action: tuple(_words(given[action.value]))[:MOST_KEYS] for action in Action if action.value in given
    }
    # an action that came with a later version takes no key away from what a reader has set
    taken = {key for action, keys in own.items() if action not in TEACHING for key in keys}
    return {
        action: own.get(action, tuple(key for key in keys if action in TEACHING or key not in taken))
        for action, keys in DEFAULT_KEYS.items()
    }


def _tag(value: object) -> str:
    return value if isinstance(value, str) and TAG.fullmatch(value) else ""


def _tongues(value: object) -> Mapping[str, str]:
    given = value if isinstance(value, Mapping) else {}
    return {str(story): tag for story, told in given.items() if (tag := _tag(told))}


def _words(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
