"""Where things stand on this machine, and where the stories and assets are that came with the program."""

import os
from collections.abc import Mapping
from pathlib import Path

from game.frozen import frozen

HOME_VARIABLE = "STILL_HEAR_HOME"
"""Names one folder for everything; it overrides what the system would use."""

_PACKAGE = Path(__file__).resolve().parents[1]


@frozen
class Folders:
    """The program's own folders; each is made when something is first written into it."""

    stories: Path
    """Stories that the reader put there."""
    saves: Path
    settings: Path
    cache: Path
    exports: Path
    """What the reader asked to be written out."""


def find_folders(environment: Mapping[str, str] | None = None) -> Folders:
    """Find the folders of whoever is using this machine.

    Args:
        environment: None for the process's own.
    """
    chosen = (os.environ if environment is None else environment).get(HOME_VARIABLE)
    return _below(Path(chosen)) if chosen else _of_the_system()


def bundled(kind: str) -> Path:
    """Find a folder that came with the program, in a wheel or in a checkout.

    Args:
        kind: `stories` or `assets`.
    """
    in_wheel = _PACKAGE / "_bundle" / kind
    return in_wheel if in_wheel.is_dir() else _PACKAGE.parent / kind


def _below(home: Path) -> Folders:
    return Folders(home / "stories", home / "saves", home / "settings", home / "cache", home / "exports")


def _of_the_system() -> Folders:
    # platformdirs is imported here because most starts of the program name their folder or need none
    from platformdirs import PlatformDirs  # noqa: PLC0415

    system = PlatformDirs("still-hear", appauthor=False)
    home = system.user_data_path
    exports = system.user_documents_path / "Still Hear"
    return Folders(home / "stories", home / "saves", system.user_config_path, system.user_cache_path, exports)
