"""What an author may set in `[tool.story-lint]` of the nearest `pyproject.toml`."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path

from game.frozen import frozen
from game.shelf.bounded import read_at_most
from game.story.near import did_you_mean

MOST_BYTES = 500_000
"""Of a `pyproject.toml`: ten times one of a large project."""


_MOST_DOTS = 100
"""On a line, strings left out: tomllib copies a dotted key for each of its parts, a minute for 100,000."""

_STRING = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")


@frozen
class Settings:
    """Which rules speak, and where their thresholds lie."""

    select: tuple[str, ...] = ("ALL",)
    """Families (`R`), codes (`R001`) or names (`soft-lock`)."""
    ignore: tuple[str, ...] = ()
    baseline: str = ""
    """A file of findings that are known and not told again."""
    chapter_minutes: int = 10
    """From so many `minutes` on a story is a chapter, and the rules that count its parts hold."""
    rare_ending: float = 0.01
    """Least share of even roads for an ending, 0 to 1: below it one class in a hundred would see it."""
    road_share: float = 0.15
    """Least share of all words that a middle road should meet: below it most of the writing goes unread."""
    quiet_share: float = 0.5
    """Most pages without a choice, as a share of those a reader can reach."""
    choice_words: int = 12
    """Most words of a choice: a projector shows twelve in two lines from the last row."""
    sentence_words: int = 30
    """Most words of a sentence on average over a passage; plain-language guides advise 15 to 20."""
    word_letters: int = 30
    """Longest word, in letters: at the largest text size a narrow column holds about so many."""
    asks: int = 2
    """Least number of moments in a chapter where the reader asks and is told."""
    asset_megabytes: int = 8
    """Largest picture or sound: a class's laptop loads it between two pages."""
    states: int = 2_000_000
    """How many states the exploration may visit before it says *not decided*."""
    line_states: int = 2_000_000
    """The same for each group of questions about lines and thresholds, which decide no road."""


class SettingsError(ValueError):
    """The settings cannot be used; the message says where and why."""


def find_settings(place: Path) -> Settings:
    """Read the settings of the nearest `pyproject.toml`, from a folder upwards; else the defaults.

    Raises:
        SettingsError: they cannot be read.
    """
    for folder in (place.resolve(), *place.resolve().parents):
        file = folder / "pyproject.toml"
        if file.is_file():
            return read_settings(_table(file), str(file))
    return Settings()


def read_settings(table: Mapping[str, object], name: str) -> Settings:
    """Read a table of settings.

    Raises:
        SettingsError: a name or value does not fit.
    """
    known = {field.name.replace("_", "-"): field for field in fields(Settings)}
    found: dict[str, object] = {}
    for key, value in table.items():
        if key not in known:
            hint = did_you_mean(key, known) or f"there are {', '.join(known)}"
            raise SettingsError(f"{name}: you wrote `{key}`, but no setting has that name; {hint}")
        found[known[key].name] = _fit(key, value, getattr(Settings(), known[key].name), name)
    return replace(Settings(), **found)  # type: ignore[arg-type]  # each was fitted to its default's type


def _fit(key: str, value: object, default: object, name: str) -> object:
    if isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
    elif isinstance(default, float) and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    elif type(value) is type(default):
        return value
    raise SettingsError(
        f"{name}: you wrote `{key} = {value}`, but it looks like `{key} = {_example(default)}`"
    )


def _example(default: object) -> str:
    return '["ALL"]' if isinstance(default, tuple) else repr(default)


def _table(file: Path) -> Mapping[str, object]:
    try:
        whole = tomllib.loads(_text(file))
    except SettingsError:
        raise
    except (OSError, ValueError) as error:
        raise SettingsError(f"{file}: these settings cannot be read: {error}") from error
    except RecursionError as error:
        raise SettingsError(f"{file}: these settings cannot be read: they are too deep") from error
    tools = whole.get("tool", {})
    table = tools.get("story-lint", {}) if isinstance(tools, dict) else {}
    return table if isinstance(table, dict) else {}


def _text(file: Path) -> str:
    """Read what can be parsed soon."""
    data = read_at_most(file, MOST_BYTES)
    if len(data) > MOST_BYTES:
        raise SettingsError(f"{file}: it is larger than {MOST_BYTES // 1_000} KB, but that is the most")
    text = data.decode("utf-8")
    if any(line.count(".") > _MOST_DOTS for line in _STRING.sub("", text).split("\n")):
        raise SettingsError(f"{file}: a key in it has more than {_MOST_DOTS:,} parts, but that is the most")
    return text
