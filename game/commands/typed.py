"""Commands as the user has to type them."""

import os

TYPED = "STILL_HEAR_TYPED"
"""What has to stand before a command here; `tools/run.py` sets it, an installed program needs nothing."""


def typed(command: str) -> str:
    """Give a command as it can be typed where the user stands: `still-hear play soup`."""
    return os.environ.get(TYPED, "") + command
