"""A sign of life on the terminal, for whatever takes longer than a second."""

import os
import shutil
import sys
import threading
import time
from types import TracebackType
from typing import Self, TextIO

from game.story.report import safe

FIRST, NEXT = 1.0, 0.5
"""Seconds until the first sign, and between signs."""


class Progress:
    """Says on a terminal what is being done; says nothing into a file or a pipe."""

    def __init__(self, stream: TextIO | None = None, first: float = FIRST) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._first = first
        self._doing = ""
        self._done = threading.Event()
        self._shown = False
        self._thread = threading.Thread(target=self._speak, daemon=True)

    def tell(self, doing: str) -> None:
        """Say what is being done from now on."""
        self._doing = doing

    def __enter__(self) -> Self:
        if self._stream.isatty():
            self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._done.set()
        if self._thread.is_alive():
            self._thread.join()
        if self._shown:
            self._write("")

    def _speak(self) -> None:
        began = time.monotonic()
        waited = self._done.wait(self._first)
        while not waited:
            self._shown = True
            self._write(f"{self._doing} ({time.monotonic() - began:.0f} s)")
            waited = self._done.wait(NEXT)

    def _write(self, words: str) -> None:
        columns = shutil.get_terminal_size(os.terminal_size((80, 24))).columns
        try:
            self._stream.write(f"\r\x1b[K{safe(words)[: max(1, columns - 1)]}")
            self._stream.flush()
        except OSError:
            self._done.set()
