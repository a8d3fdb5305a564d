"""What keeps a new story from being written into a folder."""

import sys
from pathlib import Path

from game.author.scaffold import amiss


def refuse(folder: Path, shown: str, title: str | None = None) -> int:
    """Say why no story can be made there; give the exit code, 0 where one can.

    Args:
        folder: of the new story.
        shown: the folder as it was typed, safe for a terminal.
        title: that was asked for; None: it is made of the folder's name.

    Raises:
        OSError: the disk cannot tell whether something is there.
    """
    why = amiss(folder.name, title)
    if why:
        sys.stderr.write(f"{shown}: {why}.\n")
        return 2
    if folder.exists() or folder.is_symlink():
        sys.stderr.write(f"{shown} is there already, and nothing is written over it. Take another name.\n")
        return 1
    return 0
