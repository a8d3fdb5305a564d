"""How the C library keeps memory: what large pictures leave behind goes back to the system."""

import sys
from contextlib import suppress

LARGE = 1 << 20
"""Blocks of so many bytes are the system's own pages, given back as soon as they are let go."""

TRIM_THRESHOLD, MMAP_THRESHOLD = -1, -3
"""glibc's numbers. Source: malloc.h."""


def give_back() -> None:
    """Have large blocks given back at once; for a thread that no picture waits for.

    By itself glibc keeps, for every thread that reads pictures, as much as its largest ones ever took: 25 MB
    for four covers. Other systems' libraries are let be.
    """
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415 - the first picture waits for nothing

    with suppress(OSError, AttributeError):
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(MMAP_THRESHOLD, LARGE)
        mallopt(TRIM_THRESHOLD, LARGE)
