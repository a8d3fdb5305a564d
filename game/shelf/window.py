"""Two windows on one shelf: only the owner writes; a second one reads only, or takes over.

Each window holds a lock on a file of its own as long as it lives, and one file names the owner. Locks go with
their process however it ends, so that a dead owner is told from a living one without asking for its pid.
"""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from game.frozen import frozen
from game.shelf.atomic import write
from game.shelf.bounded import MOST_NOTED, read_at_most

OWNER = "owner.json"


@frozen
class Window:
    """One running program, at its shelf."""

    folder: Path
    token: str
    descriptor: int
    """Of its lock; closing it, or dying, lets it go."""
    other: int | None = None
    """Pid of the window that was the owner when this one opened; None where none was."""

    def may_write(self) -> bool:
        """Tell whether this window is the owner now: another may have taken over."""
        return _owner(self.folder)[0] == self.token

    def take_over(self) -> bool:
        """Become the owner; False where the disk does not let us."""
        try:
            write(self.folder / OWNER, json.dumps({"token": self.token, "pid": os.getpid()}).encode())
        except OSError:
            return False
        return True

    def close(self) -> None:
        """Let go of the shelf."""
        with suppress(OSError):
            if self.may_write():
                (self.folder / OWNER).unlink()
        with suppress(OSError):
            os.close(self.descriptor)
        with suppress(OSError):
            _lock_path(self.folder, self.token).unlink()


def open_window(folder: Path) -> Window:
    """Come to the shelf; as its owner where nobody living is.

    Raises:
        OSError: the folder may not be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    token, pid = _owner(folder)
    alive = bool(token) and _is_held(folder, token)
    mine = os.urandom(8).hex()
    descriptor = os.open(_lock_path(folder, mine), os.O_RDWR | os.O_CREAT, 0o600)
    _lock(descriptor)
    window = Window(folder, mine, descriptor, pid if alive else None)
    if not alive:
        window.take_over()
    return window


def _owner(folder: Path) -> tuple[str, int]:
    try:
        told = json.loads(read_at_most(folder / OWNER, MOST_NOTED))
        return str(told["token"]), int(told["pid"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return "", 0


def _lock_path(folder: Path, token: str) -> Path:
    return folder / f"window-{''.join(filter(str.isalnum, token))}.lock"


def _is_held(folder: Path, token: str) -> bool:
    """Tell whether the window of that token still lives; the lock of a dead one is cleared away."""
    path = _lock_path(folder, token)
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(descriptor)
    except OSError:
        return True
    else:
        with suppress(OSError):
            path.unlink()
        return False
    finally:
        os.close(descriptor)


if sys.platform == "win32":  # pragma: no cover - the other systems have flock
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
