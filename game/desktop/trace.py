"""A file of moments, for who measures: one JSON object a line. Nothing is written unless it is asked for."""

import json
from collections.abc import Callable
from pathlib import Path
from time import time
from typing import TypeAlias

Trace: TypeAlias = Callable[..., None]
"""Takes the moment's name, and facts by name."""


def silent(what: str, **facts: object) -> None:
    """Write nothing."""


def into(file: Path) -> Trace:
    """Make a trace that adds to a file; moments are in seconds of the system's clock."""
    stream = file.open("a", encoding="utf-8", buffering=1)

    def write(what: str, **facts: object) -> None:
        stream.write(json.dumps({"what": what, "at": time(), **facts}) + "\n")

    return write
