"""Stories from their folders: through the compiled cache where it holds, else through the loader."""

from functools import lru_cache
from pathlib import Path

from game.commands.bookcase import Volume
from game.shelf.folders import bundled, find_folders
from game.shelf.stories import Folder, read_folder
from game.version import VERSION


def read_in(path: Path) -> Volume:
    """Read the story in a folder; what keeps it from being played comes rendered."""
    # What reads compiled stories is imported when one is met: the shelf is to be there before.
    from game.shelf import cache  # noqa: PLC0415

    folder = read_folder(path)
    store = find_folders().cache
    key = cache.key_of(folder, house(), VERSION)
    story = cache.recall(store, folder.id, key)
    return Volume(story, folder.problems) if story else _load(folder, store, key)


def _load(folder: Folder, store: Path, key: str) -> Volume:
    # Here and nowhere else, so that a warm start pays for neither yaml nor pydantic.
    from game.commands.loading import load_folder  # noqa: PLC0415
    from game.shelf import cache  # noqa: PLC0415

    loaded, problems = load_folder(folder, house())
    if loaded.story is not None and not loaded.problems:
        cache.remember(store, loaded.story, key)
    return Volume(loaded.story, (*folder.problems, *problems))


def sign(path: Path) -> str:
    """Tell what a story's files are now, as a hash; pictures and sounds count by name and size."""
    return f"{VERSION} {path} {read_folder(path).content_hash}"


@lru_cache(maxsize=1)
def house() -> Folder:
    """Give the folder of pictures and sounds that come with the program; it does not change as it runs."""
    return read_folder(bundled("assets"))
