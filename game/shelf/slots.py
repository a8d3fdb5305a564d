"""Names of slots and of the files that hold them: any words a reader likes, on every file system."""

import re
from pathlib import Path
from urllib.parse import unquote_to_bytes

AUTO = "auto"
"""The slot that is written at every pick."""

LONGEST_SLOT = 60
"""Bytes of a slot's name in UTF-8, at most."""

_PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789-_")
_FILE = re.compile(r"save-((?:[a-z0-9_-]|%[0-9a-f]{2})+)\.([0-9]{1,12})\.json")


def file_name(slot: str, generation: int) -> str:
    """Name the file of one generation of a slot.

    A file system may not tell `A` from `a`, and keeps names such as `con` to itself: so all but plain letters
    and figures are spelt by their bytes, and every name begins alike.

    Raises:
        ValueError: the slot's name is empty or too long.
    """
    name = slot.encode("utf-8", "replace")
    if not 1 <= len(name) <= LONGEST_SLOT:
        raise ValueError(f"a slot's name has 1 to {LONGEST_SLOT} bytes, this one has {len(name)}")
    spelt = "".join(chr(byte) if byte in _PLAIN else f"%{byte:02x}" for byte in name)
    return f"save-{spelt}.{generation}.json"


def parse_name(name: str) -> tuple[str, int] | None:
    """Give the slot and generation that a file name stands for; None where it stands for none."""
    match = _FILE.fullmatch(name)
    if match is None:
        return None
    return unquote_to_bytes(match[1]).decode("utf-8", "replace"), int(match[2])


def generations(folder: Path, slot: str) -> list[tuple[int, Path]]:
    """Give the files of a slot, the newest first."""
    return sorted(
        ((number, path) for name, number, path in saved_files(folder) if name == slot), reverse=True
    )


def saved_files(folder: Path) -> list[tuple[str, int, Path]]:
    """Give every save in a folder: slot, generation, file. A folder that is not there holds none."""
    try:
        paths = list(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    named = ((parse_name(path.name), path) for path in paths)
    return [(*name, path) for name, path in named if name]
