"""What goes wrong with files, in a reader's words."""

import errno
from collections.abc import Mapping
from types import MappingProxyType

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


def explain(problem: OSError) -> str:
    """Say why a file could not be read or written."""
    return _CAUSES.get(problem.errno or 0, problem.strerror or "the system gave no reason")
