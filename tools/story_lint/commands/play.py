"""x."""

from typing import Any


def add(commands: Any) -> None:
    """X."""
