"""Settings: a JSON file; what it does not tell, or tells wrongly, has its default."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.shelf.aside import set_aside
from game.shelf.atomic import write
from game.shelf.saves import Failed, Kept
from game.shelf.trouble import explain

FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings by name, and what to tell the reader about their file."""

    values: Mapping[str, object]
    told: str = ""


def read_settings(folder: Path, defaults: Mapping[str, object]) -> Settings:
    """Read settings; a file that is none is set aside and told.

    Args:
        folder: of the settings.
        defaults: every setting by name; a stored one counts where it is of the same type. Names that are not
            among them are given too, so that a newer program's settings come through an older one.
    """
    path = folder / FILE
    try:
        stored = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Settings(defaults)
    except OSError as problem:
        return Settings(defaults, f"Your settings could not be read: {explain(problem)}.")
    except (ValueError, RecursionError):
        return Settings(defaults, _set_aside(path))
    if not isinstance(stored, dict):
        return Settings(defaults, _set_aside(path))
    fitting = {name: value for name, value in stored.items() if _fits(name, value, defaults)}
    return Settings({**defaults, **fitting})


def write_settings(folder: Path, values: Mapping[str, object]) -> Kept | Failed:
    """Keep settings.

    Args:
        folder: of the settings.
        values: what JSON can hold.
    """
    path = folder / FILE
    data = json.dumps(values, ensure_ascii=False, indent=2, sort_keys=True)
    try:
        write(path, data.encode("utf-8", "replace") + b"\n")
    except OSError as problem:
        return Failed(f"Your settings could not be saved: {explain(problem)}.")
    return Kept(path)


def _fits(name: str, value: object, defaults: Mapping[str, object]) -> bool:
    if name not in defaults:
        return True
    default = defaults[name]
    if isinstance(default, float) and type(value) is int:
        return True
    return default is None or type(value) is type(default)


def _set_aside(path: Path) -> str:
    away = set_aside(path)
    kept = f"the old file is {away.name}" if away else "the old file was left where it is"
    return f"Your settings could not be understood: {kept}, and all is as at first."
