"""Stories that were read before, kept compiled: on a warm start nothing is parsed.

Neither YAML nor pydantic is imported here. What cannot be read counts as not there: it is read anew.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from game.shelf.atomic import write
from game.shelf.stories import Folder
from game.story.compiled import VERSION, from_json, to_json
from game.story.model import FORMAT, Story

TONGUE = 8
"""Characters of a key that its languages make."""

KEY = TONGUE + 32
"""Characters of a key that stand in a file's name."""

SUFFIX = ".story"
"""How the names of compiled stories end."""


def key_of(story: Folder, shared: Folder, engine: str, wanted: Sequence[str] = ()) -> str:
    """Give the name under which a story is kept: it changes with whatever could change the story.

    Args:
        story: its own files.
        shared: the pictures and sounds that come with the program.
        engine: version of the program.
        wanted: tags of the languages to read it in, the dearest first.
    """
    parts = (FORMAT, VERSION, engine, *(part for each in (story, shared) for part in _told(each)))
    return f"{_sum(wanted)[:TONGUE]}{_sum(map(str, parts))}"


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
        # Each language has its own: who reads in two of them waits once for each.
        for old in cache.glob(f"{_begin(story.id)}{key[:TONGUE]}*{SUFFIX}"):
            if old != path:
                old.unlink()


def _sum(parts: Iterable[str]) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _told(folder: Folder) -> tuple[str, str]:
    # a compiled story holds the paths of its pictures and sounds, so its folder's place counts too
    return str(folder.path), folder.content_hash


def _path(cache: Path, story: str, key: str) -> Path:
    return cache / f"{_begin(story)}{key[:KEY]}{SUFFIX}"


def _begin(story: str) -> str:
    """Spell a story's id so that it fits into any file name, and no other story's name begins alike."""
    return sha256(story.encode("utf-8", "surrogatepass")).hexdigest()[:16] + "-"
