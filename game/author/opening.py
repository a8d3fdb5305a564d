"""A story for the author's tools: found by its name or folder, and read."""

from pathlib import Path

from game.frozen import frozen
from game.shelf.folders import Folders, bundled
from game.shelf.stories import STORY, Folder, read_folder
from game.shelf.unfound import unfound
from game.story.loader import load
from game.story.model import Story
from game.story.report import render, safe


@frozen
class Opened:
    """A story and its files, or in sentences why there is none."""

    story: Story | None
    folder: Folder | None = None
    problems: tuple[str, ...] = ()


def open_story(name: str, folders: Folders) -> Opened:
    """Open a story; whatever stands there, nothing is raised.

    Args:
        name: its folder, its `story.yaml`, or its name on the shelf.
        folders: where the reader's own stories stand.
    """
    path = _find(name, folders)
    if path is None:
        return Opened(None, None, (unfound(name),))
    folder = read_folder(path)
    # Pictures and sounds are not looked for: these tools print words, and a missing picture is no error.
    loaded = load(folder.texts, folder.id, folder=safe(name).rstrip("/"))
    told = tuple(
        render(problem, loaded.sources) for problem in loaded.problems if problem.severity.value == "error"
    )
    return Opened(loaded.story, folder, (*folder.problems, *told))


def _find(name: str, folders: Folders) -> Path | None:
    path = Path(name)
    places = [path, path.parent] if path.name == STORY else [path]
    if path.name == name:
        places += [bundled("stories") / name, folders.stories / name]
    return next((place.resolve() for place in places if _holds_story(place)), None)


def _holds_story(place: Path) -> bool:
    try:
        return (place / STORY).is_file()
    except (OSError, ValueError):
        return False
