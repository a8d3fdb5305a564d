"""Picture files, read by a thread of their own; the window never waits for them."""

import queue
import threading
from collections.abc import Callable
from pathlib import Path

import pygame

from game.desktop.heap import give_back
from game.desktop.store import weight

KEPT = 9_000_000
"""Bytes of read pictures kept; what a story no longer shows goes first."""


class Pictures:
    """Gives a picture if it has been read, and has it read if not."""

    def __init__(self, log: Callable[[str], None], *, wait: bool = False) -> None:
        """Log one word for each file that cannot be read; with `wait` every question reads at once."""
        self._log = log
        self._wait = wait
        self._kept: dict[str, pygame.Surface | None] = {}
        self._asked: set[str] = set()
        self._lock = threading.Lock()
        self._orders: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self.arrived = 0
        """How many files were read so far: when it grows, something may look different."""

    def get(self, file: str) -> pygame.Surface | None:
        """Give a picture; None while it is being read, or where it cannot be."""
        with self._lock:
            if file in self._kept:
                found = self._kept.pop(file)
                self._kept[file] = found
                return found
        if self._wait:
            self._read(file)
            return self._kept[file]
        self.warm(file)
        return None

    def let_go(self, file: str) -> None:
        """Keep a picture no longer: what was made of it is kept elsewhere."""
        with self._lock:
            self._kept.pop(file, None)

    def warm(self, file: str) -> None:
        """Have a file read soon."""
        with self._lock:
            if file in self._kept or file in self._asked:
                return
            self._asked.add(file)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="pictures", daemon=True)
            self._thread.start()
        self._orders.put(file)

    def close(self) -> None:
        """Let the thread end."""
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join(timeout=2)
            self._thread = None

    def _work(self) -> None:
        give_back()
        while (file := self._orders.get()) is not None:
            self._read(file)

    def _read(self, file: str) -> None:
        found: pygame.Surface | None = None
        try:
            found = as_drawn(pygame.image.load(Path(file)))
        except (OSError, pygame.error) as trouble:
            self._log(f"picture not read: {Path(file).name}: {trouble}")
        with self._lock:
            self._kept[file] = found
            self._asked.discard(file)
            self._let_go()
            self.arrived += 1

    def _let_go(self) -> None:
        held = sum(weight(kept) for kept in self._kept.values() if kept is not None)
        for file in list(self._kept)[:-1]:
            if held <= KEPT:
                return
            gone = self._kept.pop(file)
            held -= weight(gone) if gone is not None else 0


def as_drawn(read: pygame.Surface) -> pygame.Surface:
    """Give a picture the pixels that everything else is drawn in; a display is not needed for it."""
    clear = bool(read.get_masks()[3]) or read.get_colorkey() is not None
    return read.convert(pygame.Surface((1, 1), pygame.SRCALPHA if clear else 0, 32))


def cover(source: pygame.Surface, size: tuple[int, int], zoom: float = 1.0) -> pygame.Surface:
    """Scale a picture so that it covers a box and is cropped at its sides, never stretched."""
    wide, high = max(1, size[0]), max(1, size[1])
    scale = max(wide / source.get_width(), high / source.get_height()) * zoom
    cut_wide = min(source.get_width(), max(1, round(wide / scale)))
    cut_high = min(source.get_height(), max(1, round(high / scale)))
    left = (source.get_width() - cut_wide) // 2
    top = (source.get_height() - cut_high) // 2
    return pygame.transform.smoothscale(source.subsurface((left, top, cut_wide, cut_high)), (wide, high))
