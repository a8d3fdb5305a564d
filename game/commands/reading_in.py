"""Stories from their folders: through the compiled cache where it holds, else through the loader."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from game.commands.bookcase import Volume
from game.shelf.folders import bundled, find_folders
from game.shelf.stories import Folder, read_folder
from game.stage.library import Card
from game.version import VERSION


def read_in(path: Path, wanted: Sequence[str] = ()) -> Volume:
    """Read the story in a folder; what keeps it from being played comes rendered.

    Args:
        path: the story's folder.
        wanted: tags of languages, the dearest first; where it has none of them it is read in its own.
    """
    # What reads compiled stories is imported when one is met: the shelf is to be there before.
    from game.shelf import cache  # noqa: PLC0415

    folder = read_folder(path)
    store = find_folders().cache
    key = cache.key_of(folder, house(), VERSION, wanted)
    story = cache.recall(store, folder.id, key)
    return Volume(story, folder.problems) if story else _load(folder, store, key, wanted)


def _load(folder: Folder, store: Path, key: str, wanted: Sequence[str]) -> Volume:
    # Here and nowhere else, so that a warm start pays for neither yaml nor pydantic.
    from game.commands.loading import in_tongue, load_folder  # noqa: PLC0415
    from game.shelf import cache  # noqa: PLC0415

    loaded, problems = load_folder(folder, house())
    told = in_tongue(folder, loaded.story, wanted) if loaded.story else None
    story, slips = told or (loaded.story, ())
    if story is not None and not loaded.problems and not slips:
        cache.remember(store, story, key)
    return Volume(story, (*problems, *folder.problems), slips)


def glance(path: Path, wanted: Sequence[str] = ()) -> Card | None:
    """Give the card of the story in a folder from a look at its head; None where that cannot be read."""
    from game.commands.glancing import glance_at  # noqa: PLC0415 - a start whose cards are kept pays for no yaml

    return glance_at(path, wanted, house())


def sign(path: Path) -> str:
    """Tell what a story's files are now, as a hash; pictures and sounds count by name and size."""
    return f"{VERSION} {path} {read_folder(path).content_hash}"


@lru_cache(maxsize=1)
def house() -> Folder:
    """Give the folder of pictures and sounds that come with the program; it does not change as it runs."""
    return read_folder(bundled("assets"))
