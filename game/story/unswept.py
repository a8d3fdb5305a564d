"""Reading without Python's search for garbage: a tree of a story has none, and very many parts."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unswept() -> Iterator[None]:
    """Keep Python from searching all that is read for circles again and again: it takes half of the time."""
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if swept:
            gc.enable()
