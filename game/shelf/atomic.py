"""Writing a file so that at every moment either the old one stands there or the new one."""

import errno
import os
import time
from contextlib import suppress
from pathlib import Path

RETRY_SECONDS = 1.0
"""How long a replacement is tried again where another program (a scanner, a sync client) holds the file."""

PAUSE_SECONDS = 0.05
"""Between two tries."""

TEMPORARY = ".writing-"
"""How the names of files begin that are not whole yet."""

_UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})
"""What file systems answer that cannot sync a folder; there is nothing to be done about it."""


def write(path: Path, data: bytes) -> None:
    """Write a file, and give back control only when it is on the disk.

    Raises:
        OSError: it could not be written; what stood there before still does, and no temporary is left.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{TEMPORARY}{os.urandom(8).hex()}")
    try:
        _fill(temporary, data)
        _replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def is_temporary(path: Path) -> bool:
    """Tell whether a file was left behind by a program that was stopped while it wrote."""
    return path.name.startswith(TEMPORARY)


def _fill(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        left = memoryview(data)
        while left:
            left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _replace(temporary: Path, path: Path) -> None:
    last = time.monotonic() + RETRY_SECONDS
    while True:
        try:
            os.replace(temporary, path)  # noqa: PTH105 - the call itself is what the tests make fail
        except PermissionError:
            if os.name != "nt" or time.monotonic() >= last:
                raise
            time.sleep(PAUSE_SECONDS)
        else:
            return


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as problem:
        if problem.errno not in _UNSUPPORTED:
            raise
    finally:
        os.close(descriptor)
