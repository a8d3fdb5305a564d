"""From paths on the command line to the folders of stories, and the settings that hold there."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from game.frozen import frozen
from game.shelf.folders import bundled
from game.shelf.stories import STORY
from game.shelf.unfound import misnamed
from game.story.near import did_you_mean
from story_lint.answer import CannotRunError
from story_lint.settings import Settings, SettingsError, find_settings

BESIDE = ("lang", "playthroughs")
"""Folders of texts beside the story."""


@frozen
class Unreadable:
    """A path that holds no story, and why."""

    path: str
    why: str


def open_folders(paths: Sequence[str]) -> list[Path]:
    """Find the stories that were asked for; all of them where nothing was.

    Raises:
        CannotRunError: a path holds no story.
    """
    wanted = list(paths) or ["stories" if Path("stories").is_dir() else str(bundled("stories"))]
    found = list(find_stories(wanted))
    amiss = [each for each in found if isinstance(each, Unreadable)]
    if amiss:
        raise CannotRunError("\n".join(f"{each.path}: {each.why}" for each in amiss))
    return list(dict.fromkeys(each for each in found if isinstance(each, Path)))


def open_settings(place: Path) -> Settings:
    """Read the settings that hold for a place.

    Raises:
        CannotRunError: they cannot be read.
    """
    try:
        return find_settings(place if place.is_dir() else place.parent)
    except SettingsError as error:
        raise CannotRunError(str(error)) from error


def find_stories(paths: Iterable[str]) -> Iterator[Path | Unreadable]:
    """Find the folders of stories: those named, those in a named folder, those whose file was named."""
    for name in paths:
        try:
            yield from _find(name)
        except OSError as error:
            yield Unreadable(name, f"it cannot be read: {error.strerror or error}")


def shown(folder: Path) -> str:
    """Give a folder's name as messages show it: from the working folder where it lies in there."""
    try:
        return folder.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return folder.as_posix()


def _find(name: str) -> Iterator[Path | Unreadable]:
    path = Path(name)
    if path.is_file():
        inner = path.parent.name in {"passages", *BESIDE}
        yield path.parent.parent if inner else path.parent
    elif (path / STORY).exists():
        yield path
    elif path.is_dir():
        found = sorted(inner for inner in path.iterdir() if (inner / STORY).is_file())
        yield from found
        if not found:
            yield Unreadable(name, f"no folder in it holds a `{STORY}`. {misnamed(path)}".rstrip())
    elif (shelved := _on_the_shelf(path)) is not None:
        yield shelved
    else:
        near = did_you_mean(path.name, (each.name for each in (*_beside(path), *_beside(_SHELF / name))))
        yield Unreadable(name, f"there is no such file or folder{'; ' if near else ''}{near}")


_SHELF = Path("stories")


def _on_the_shelf(path: Path) -> Path | None:
    """Find a story by its name alone, in `stories/` here or among those that come with the program."""
    places = (_SHELF / path, bundled("stories") / path) if len(path.parts) == 1 else ()
    return next((place for place in places if (place / STORY).is_file()), None)


def _beside(path: Path) -> Iterator[Path]:
    """Give what lies where a path was looked for."""
    return path.parent.iterdir() if path.parent.is_dir() else iter(())
