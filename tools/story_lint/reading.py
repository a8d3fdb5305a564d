"""Stories on this machine: what lies in their folders."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from game.shelf.stories import MEDIA, MOST_FILES, TEXTS
from game.shelf.stories import MOST_BYTES as MOST_BYTES_OF_ALL
from game.story.assets import Assets, is_safe
from game.story.guard import MOST_BYTES
from game.story.loader import Loaded, is_story_file, load
from game.story.problem import Problem
from game.story.source import Span
from story_lint.linter import Case
from story_lint.subject import Beside
from story_lint.wanted import BESIDE, shown


def read_story(folder: Path, assets: Path) -> Loaded:
    """Load the story in a folder; files that are links or too large are not opened.

    Args:
        folder: that holds `story.yaml`.
        assets: the folder of pictures and sounds that come with the program.
    """
    loaded = load(
        _files(folder),
        folder.resolve().name,
        folder=shown(folder),
        own=_assets(folder),
        shared=_assets(assets),
    )
    crowded = _crowded(folder)
    return replace(loaded, story=None, problems=(*loaded.problems, crowded)) if crowded else loaded


def _crowded(folder: Path) -> Problem | None:
    """Tell where a folder holds more files, or heavier ones, than the program opens."""
    counted = [path for name, path in _walk(folder) if Path(name).suffix.lower() in TEXTS | MEDIA]
    size = sum(path.stat().st_size for path in counted)
    here = Span(f"{shown(folder)}story.yaml", 1, 1, 1, 2)
    if len(counted) > MOST_FILES:
        message = f"this story has {len(counted)} files in its folder, but {MOST_FILES} is the most"
        return Problem("too-large", message, here, "keep sources of pictures and sounds elsewhere")
    if size > MOST_BYTES_OF_ALL:
        message = f"this story's folder has {size:,} bytes, but {MOST_BYTES_OF_ALL:,} is the most"
        return Problem("too-large", message, here, "make its pictures and sounds smaller")
    return None


def read_case(folder: Path, assets: Path) -> Case:
    """Load a story with all that lies beside it.

    Raises:
        OSError: a file of it cannot be read.
    """
    texts = {name: _bytes(path) for name, path in _walk(folder) if _is_beside(name)}
    sizes = {
        f"{part}/{name}": path.stat().st_size
        for part in ("places", "sounds")
        for name, path in _walk(folder / part)
    }
    return Case(shown(folder), read_story(folder, assets), Beside(texts, sizes))


def _is_beside(name: str) -> bool:
    folder, _, rest = name.partition("/")
    return name == "class.yaml" or (folder in BESIDE and rest.endswith(".yaml") and "/" not in rest)


def _walk(folder: Path) -> Iterator[tuple[str, Path]]:
    if not folder.is_dir():
        return
    # not rglob: it passes over a folder without rights in silence, and nothing read is not nothing found
    walked = os.walk(folder, onerror=_raise)
    for path in sorted(Path(at, name) for at, _, names in walked for name in names):
        if path.is_file() and not path.is_symlink() and path.resolve().is_relative_to(folder.resolve()):
            yield path.relative_to(folder).as_posix(), path


def _raise(error: OSError) -> None:
    raise error


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
