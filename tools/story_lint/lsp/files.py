"""A story as it stands in the editor: what is typed over what is saved."""

from collections.abc import Mapping
from pathlib import Path

from game.frozen import frozen
from game.shelf.assets import assets_of
from game.shelf.folders import bundled
from game.shelf.stories import read_folder
from game.story import marked
from game.story.assets import names as asset_names
from game.story.gathered import FIRST
from game.story.loader import load
from game.story.memory import Memory
from game.story.source import Source
from story_lint.linter import Case
from story_lint.settings import Settings, SettingsError, find_settings
from story_lint.subject import Beside
from story_lint.wanted import BESIDE

_INNER = ("passages", *BESIDE)


@frozen
class Opened:
    """A story with its files as they stand in the editor."""

    folder: Path
    texts: Mapping[str, bytes]
    """The story's files and those beside it, by path in the folder."""
    case: Case
    settings: Settings
    pictures: tuple[str, ...] = ()
    """Places for which there is a picture, the story's own or the program's."""
    noises: tuple[str, ...] = ()
    """Sounds for which there is a file, likewise."""
    trouble: str = ""
    """Why the settings could not be read; then the defaults hold."""

    @property
    def sources(self) -> Mapping[str, Source]:
        """The texts by path in the folder, as spans count them."""
        texts = {name: as_lines(data.decode(errors="replace")) for name, data in self.texts.items()}
        return {name: Source(name, text) for name, text in texts.items()}


def story_folder(path: Path) -> Path | None:
    """Find the folder of the story to which a file belongs; None for a file of no story."""
    folder = path.parent.parent if path.parent.name in _INNER else path.parent
    return folder if path.suffix == ".yaml" and (path.name == FIRST or (folder / FIRST).is_file()) else None


def open_story(folder: Path, typed: Mapping[str, str], memory: Memory | None = None) -> Opened:
    """Read a story; what is typed and not yet saved goes before what is saved.

    Args:
        folder: of the story.
        typed: texts of files that are open in the editor, by path in the folder.
        memory: of the story as it stood at the last key.
    """
    on_disk = read_folder(folder)
    texts = {name: data for name, data in on_disk.texts.items() if is_text(name)}
    texts |= {name: text.encode(errors="replace") for name, text in typed.items() if is_text(name)}
    house = read_folder(bundled("assets"))
    own, shared = assets_of(on_disk), assets_of(house)
    read = memory.file if memory is not None else marked.read
    loaded = load(texts, folder.resolve().name, own=own, shared=shared, memory=memory)
    beside = {name: data for name, data in texts.items() if name not in loaded.sources}
    sizes = {name: size for name, size in on_disk.media.items() if name.startswith(("places/", "sounds/"))}
    settings, trouble = _settings(folder)
    pictures = (*asset_names(own, "places"), *asset_names(shared, "places"))
    noises = (*asset_names(own, "sounds"), *asset_names(shared, "sounds"))
    return Opened(
        folder, texts, Case("", loaded, Beside(beside, sizes), read), settings, pictures, noises, trouble
    )


def is_text(name: str) -> bool:
    """Whether a file is a part of the story or lies beside it as text."""
    inner, _, rest = name.partition("/")
    below = inner in _INNER and rest.endswith(".yaml") and "/" not in rest
    return below or name in {FIRST, "class.yaml"}


def as_lines(text: str) -> str:
    """Give a text with one kind of line end, as the loader reads it."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _settings(folder: Path) -> tuple[Settings, str]:
    try:
        return find_settings(folder), ""
    except SettingsError as error:
        return Settings(), str(error)
