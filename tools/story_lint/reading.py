"""Stories on this machine: which folders they are, and what lies in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from game.story.assets import Assets, is_safe
from game.story.guard import MOST_BYTES
from game.story.loader import FIRST, Loaded, is_story_file, load


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A path that holds no story, and why."""

    path: str
    why: str


def find_stories(paths: Iterable[str]) -> Iterator[Path | Unreadable]:
    """Find the folders of stories: those named, those in a named folder, those whose file was named."""
    for name in paths:
        path = Path(name)
        if path.is_file():
            folder = path.parent.parent if path.parent.name == "passages" else path.parent
            yield folder
        elif (path / FIRST).exists():
            yield path
        elif path.is_dir():
            found = sorted(inner for inner in path.iterdir() if (inner / FIRST).is_file())
            yield from found
            if not found:
                yield Unreadable(name, f"no folder in it holds a `{FIRST}`")
        else:
            yield Unreadable(name, "there is no such file or folder")


def read_story(folder: Path, assets: Path) -> Loaded:
    """Load the story in a folder; files that are links or too large are not opened.

    Args:
        folder: that holds `story.yaml`.
        assets: the folder of pictures and sounds that come with the program.
    """
    return load(
        _files(folder),
        folder.resolve().name,
        folder=_shown(folder),
        own=_assets(folder),
        shared=_assets(assets),
    )


def _shown(folder: Path) -> str:
    try:
        return folder.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return folder.as_posix()


def _walk(folder: Path) -> Iterator[tuple[str, Path]]:
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.resolve().is_relative_to(folder.resolve()):
            yield path.relative_to(folder).as_posix(), path


def _files(folder: Path) -> dict[str, bytes]:
    return {name: _bytes(path) for name, path in _walk(folder) if is_story_file(name)}


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _assets(folder: Path) -> Assets:
    paths = {}
    described = {}
    for part in ("places", "sounds"):
        for name, path in _walk(folder / part):
            inside = f"{part}/{name}"
            if is_safe(inside):
                paths[inside] = str(path.resolve())
            if path.name == "place.json":
                described[inside] = _bytes(path)
    for name in ("cover.webp", "cover.png", "cover.jpg", "cover.svg"):
        if (folder / name).is_file():
            paths[name] = str((folder / name).resolve())
    return Assets(paths, described)
