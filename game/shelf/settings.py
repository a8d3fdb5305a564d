"""Settings: a JSON file; what it does not tell, or tells wrongly, has its default."""

import json
from collections.abc import Mapping
from pathlib import Path

from game.frozen import frozen
from game.shelf.aside import set_aside
from game.shelf.atomic import write
from game.shelf.bounded import MOST_NOTED, read_at_most
from game.shelf.saves import Failed, Kept
from game.shelf.trouble import Say, explain

FILE = "settings.json"


@frozen
class Settings:
    """Settings by name, and what to tell the reader about their file."""

    values: Mapping[str, object]
    told: str = ""


def read_settings(folder: Path, defaults: Mapping[str, object], say: Say = str) -> Settings:
    """Read settings; a file that is none is set aside and told.

    Args:
        folder: of the settings.
        defaults: every setting by name; a stored one counts where it is of the same type. Names that are not
            among them are given too, so that a newer program's settings come through an older one.
        say: gives what is told in the reader's language.
    """
    path = folder / FILE
    try:
        stored = json.loads(read_at_most(path, MOST_NOTED))
    except FileNotFoundError:
        return Settings(defaults)
    except OSError as problem:
        told = say("Your settings could not be read: {why}.").format(why=explain(problem, say))
        return Settings(defaults, told)
    except (ValueError, RecursionError):
        return Settings(defaults, _set_aside(path, say))
    if not isinstance(stored, dict):
        return Settings(defaults, _set_aside(path, say))
    fitting = {name: value for name, value in stored.items() if _fits(name, value, defaults)}
    return Settings({**defaults, **fitting})


def write_settings(folder: Path, values: Mapping[str, object], say: Say = str) -> Kept | Failed:
    """Keep settings.

    Args:
        folder: of the settings.
        values: what JSON can hold.
        say: gives what is told in the reader's language.
    """
    path = folder / FILE
    data = json.dumps(values, ensure_ascii=False, indent=2, sort_keys=True)
    try:
        write(path, data.encode("utf-8", "replace") + b"\n")
    except OSError as problem:
        return Failed(say("Your settings could not be saved: {why}.").format(why=explain(problem, say)))
    return Kept(path)


def _fits(name: str, value: object, defaults: Mapping[str, object]) -> bool:
    if name not in defaults:
        return True
    default = defaults[name]
    if isinstance(default, float) and type(value) is int:
        return True
    return default is None or type(value) is type(default)


def _set_aside(path: Path, say: Say) -> str:
    away = set_aside(path)
    if away is None:
        return say("Your settings could not be understood: their file was left, and all is as at first.")
    told = say("Your settings could not be understood: the old file is {name}, and all is as at first.")
    return told.format(name=away.name)
