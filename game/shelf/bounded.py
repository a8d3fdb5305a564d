"""Files of this machine that are read whole, but never more of them than there can honestly be."""

from pathlib import Path

MOST_NOTED = 1_000_000
"""Bytes of what the program notes for itself: settings, progress, cards. They have a few thousand."""

MOST_SAVED = 64_000_000
"""Bytes of a save; an hour's reading has 200,000."""


def read_at_most(path: Path, most: int) -> bytes:
    """Read a file; of a larger one a byte more than `most`, by which whoever reads on knows that it is none.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(most + 1)
