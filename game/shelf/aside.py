"""Files that are damaged, or taken away, are set aside under another name; they are never deleted."""

from itertools import count
from pathlib import Path

DAMAGED = ".damaged-"
"""What is added to a damaged file's name, with a number."""


REMOVED = ".removed-"
"""What is added to the name of a file that the reader took away."""


def set_aside(path: Path, mark: str = DAMAGED) -> Path | None:
    """Rename a file so that nothing reads it any more; None where the system does not let us."""
    for number in count(1):
        away = path.with_name(f"{path.name}{mark}{number}")
        if not away.exists():
            break
    try:
        path.rename(away)
    except OSError:
        return None
    return away
