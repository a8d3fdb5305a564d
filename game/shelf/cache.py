"""Stories that were read before, kept compiled: on a warm start nothing is parsed.

Neither YAML nor pydantic is imported here. What cannot be read counts as not there: it is read anew.
"""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from game.shelf.atomic import write
from game.shelf.stories import Folder
from game.story.compiled import VERSION, from_json, to_json
from game.story.model import FORMAT, Story

SUFFIX = ".story"
"""How the names of compiled stories end."""


def key_of(story: Folder, shared: Folder, engine: str) -> str:
    """Give the name under which a story is kept: it changes with whatever could change the story.

    Args:
        story: its own files.
        shared: the pictures and sounds that come with the program.
        engine: version of the program.
    """
    parts = (FORMAT, VERSION, engine, *(part for each in (story, shared) for part in _told(each)))
    return sha256("\0".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()


def recall(cache: Path, story: str, key: str) -> Story | None:
    """Give a story that was kept under this key; None where none was, or it is damaged.

    Args:
        cache: folder of compiled stories.
        story: its id.
        key: of its files as they are now.
    """
    try:
        whole = _path(cache, story, key).read_bytes()
    except OSError:
        return None
    told, _, data = whole.partition(b"\n")
    if told.decode("ascii", "replace") != sha256(data).hexdigest():
        return None
    found = from_json(data.decode("utf-8", "replace"))
    return found if found is not None and found.id == story else None


def remember(cache: Path, story: Story, key: str) -> None:
    """Keep a story in which nothing was wrong; silently not, where the disk does not let us."""
    data = to_json(story).encode("utf-8", "replace")
    path = _path(cache, story.id, key)
    with suppress(OSError):
        write(path, sha256(data).hexdigest().encode() + b"\n" + data)
        for old in cache.glob(f"{_begin(story.id)}*{SUFFIX}"):
            if old != path:
                old.unlink()


def _told(folder: Folder) -> tuple[str, str]:
    # a compiled story holds the paths of its pictures and sounds, so its folder's place counts too
    return str(folder.path), folder.content_hash


def _path(cache: Path, story: str, key: str) -> Path:
    return cache / f"{_begin(story)}{key[:32]}{SUFFIX}"


def _begin(story: str) -> str:
    """Spell a story's id so that it fits into any file name, and no other story's name begins alike."""
    return sha256(story.encode("utf-8", "surrogatepass")).hexdigest()[:16] + "-"
