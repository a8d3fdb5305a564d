"""A story's folder on the disk: which of its files count, read whole, no links followed."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from hashlib import sha256
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from game.frozen import frozen
from game.shelf.trouble import explain

MOST_FILES = 256
"""Of one story."""

MOST_BYTES = 64 * 1024 * 1024
"""Of one story's files together."""

MOST_TEXT = 1024 * 1024
"""Bytes of one text file."""

DEEPEST_FOLDER = 4
"""Folders within folders."""

STORY = "story.yaml"
"""The file that makes a folder a story."""

TEXTS = frozenset({".yaml", ".json", ".md", ".txt"})
OF_EDITORS = frozenset({"story.schema.json", "translation.schema.json"})
"""Lies beside a story that `still-hear new` made; an editor reads it, the program does not."""

MEDIA = frozenset({".png", ".jpg", ".jpeg", ".webp", ".svg", ".ogg", ".wav"})

_NO_LINKS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}(\.[A-Za-z0-9]{1,8})?")
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)


@frozen
class Folder:
    """A story's files as they stand on the disk."""

    path: Path
    texts: Mapping[str, bytes] = field(default_factory=dict)
    """What is parsed, by its path within the story with `/` between folders."""
    media: Mapping[str, int] = field(default_factory=dict)
    """Pictures and sounds, and their sizes in bytes; they are opened only when they are needed."""
    problems: tuple[str, ...] = ()
    """What was left out, and why."""

    @property
    def id(self) -> str:
        """The story's name: its folder's."""
        return self.path.name

    @property
    def content_hash(self) -> str:
        """SHA-256 of every text and of every other file's name and size, hexadecimal.

        Pictures and sounds change no page, and reading megabytes at each start would be felt.
        """
        total = sha256()
        for name, data in sorted(self.texts.items()):
            total.update(f"{name}\0{len(data)}\0".encode() + data)
        for name, size in sorted(self.media.items()):
            total.update(f"{name}\0{size}\0".encode())
        return total.hexdigest()


def list_stories(folder: Path) -> tuple[Path, ...]:
    """List the stories in a folder, by name; a folder that is not there holds none."""
    try:
        return tuple(sorted(path for path in folder.iterdir() if (path / STORY).is_file()))
    except OSError:
        return ()


def read_folder(path: Path) -> Folder:
    """Read a story's files; whatever stands there, nothing is raised."""
    texts: dict[str, bytes] = {}
    media: dict[str, int] = {}
    problems: list[str] = []
    left = MOST_BYTES
    for name, size, refused in _walk(path, "", 0):
        left -= size
        if refused:
            problems.append(refused)
        elif len(texts) + len(media) >= MOST_FILES or left < 0:
            problems.append(
                f"too-large: {name}: a story has at most {MOST_FILES} files and 64 MB; the rest is left out"
            )
            break
        elif _suffix(name) in MEDIA:
            media[name] = size
        else:
            _read_text(path, name, texts, problems)
    return Folder(path, texts, media, tuple(problems))


def _walk(root: Path, below: str, depth: int) -> Iterator[tuple[str, int, str]]:
    """Give each file below a folder: its name, its size, and why it is left out if it is."""
    try:
        entries = sorted(os.scandir(root / below), key=lambda entry: entry.name)
    except OSError as problem:
        yield below, 0, f"unreadable: {below or root.name}: {explain(problem)}"
        return
    for entry in entries:
        if not entry.name.startswith(".") and entry.name not in OF_EDITORS:
            yield from _visit(root, below, entry, depth)


def _visit(root: Path, below: str, entry: "os.DirEntry[str]", depth: int) -> Iterator[tuple[str, int, str]]:
    name = f"{below}{entry.name}"
    try:
        found = entry.stat(follow_symlinks=False)
    except OSError as problem:
        yield name, 0, f"unreadable: {name}: {explain(problem)}"
        return
    if S_ISDIR(found.st_mode) and depth < DEEPEST_FOLDER and _is_allowed(entry.name):
        yield from _walk(root, f"{name}/", depth + 1)
    elif S_ISREG(found.st_mode) and _suffix(name) in TEXTS | MEDIA:
        refused = "" if _is_allowed(entry.name) else f"file-name: {name}: use letters, figures, `-` and `_`"
        yield name, found.st_size, refused
    elif not S_ISREG(found.st_mode):
        yield name, 0, f"not-followed: {name}: links, special files and folders this deep are left out"


def _is_allowed(name: str) -> bool:
    return _NAME.fullmatch(name) is not None and name.partition(".")[0].lower() not in _DEVICES


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122 - a name, not yet a path


def _read_text(root: Path, name: str, texts: dict[str, bytes], problems: list[str]) -> None:
    try:
        descriptor = os.open(root / name, os.O_RDONLY | _NO_LINKS)
        with os.fdopen(descriptor, "rb") as file:
            data = file.read(MOST_TEXT + 1)
    except OSError as problem:
        problems.append(f"unreadable: {name}: {explain(problem)}")
        return
    if len(data) > MOST_TEXT:
        problems.append(f"too-large: {name}: a file has at most 1 MB")
    else:
        texts[name] = data
