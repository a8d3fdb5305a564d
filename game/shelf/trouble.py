"""What goes wrong with files, in a reader's words."""

import errno
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

_CAUSES: Mapping[int, str] = MappingProxyType(
    {
        errno.ENOSPC: "the disk is full",
        errno.EDQUOT: "your share of the disk is full",
        errno.EACCES: "this folder may not be written to",
        errno.EPERM: "this folder may not be written to",
        errno.EROFS: "this disk can only be read",
        errno.EIO: "the disk does not answer",
        errno.ENOENT: "the folder is not there",
        errno.ENAMETOOLONG: "the name is too long",
    }
)


Say: TypeAlias = Callable[[str], str]
"""Gives an English sentence in the reader's language."""


def explain(problem: OSError, say: Say = str) -> str:
    """Say why a file could not be read or written."""
    cause = _CAUSES.get(problem.errno or 0)
    return say(cause) if cause else problem.strerror or say("the system gave no reason")
