"""Saves for tests of the disk: words that end with their own length."""

from pathlib import Path

from game.shelf.saves import Spoiled


def good(data: bytes) -> bytes | Spoiled:
    """A reader of saves that ends with their own length."""
    body, _, length = data.rpartition(b"#")
    return body if length == str(len(body)).encode() else Spoiled("it is not whole")


def sealed(words: str) -> bytes:
    """A save that `good` can read."""
    return f"{words}#{len(words)}".encode()


def names(folder: Path) -> list[str]:
    """What stands in a folder."""
    return sorted(path.name for path in folder.iterdir())
