"""Where places are composed: by a thread of its own, or at once where somebody waits for the picture."""

import queue
import threading
from collections.abc import Callable, Hashable
from pathlib import Path

import pygame

from game.desktop.compose import Composer, Recipe
from game.desktop.heap import give_back

KEPT_LAYERS = 40_000_000
"""Bytes of scaled layers kept."""

KEPT_BASES = 4
"""Composed places kept."""


class Studio:
    """Gives composed places; the window shows what there is and never waits."""

    def __init__(self, log: Callable[[str], None], *, wait: bool = False) -> None:
        """Log one word for each layer that cannot be read; with `wait` compose at once."""
        self._log = log
        self._wait = wait
        self._composer = Composer(self._read, KEPT_LAYERS)
        self._done: dict[Hashable, tuple[Recipe, pygame.Surface | None]] = {}
        self._wanted: dict[Hashable, Recipe] = {}
        """What is looked at, the latest last."""
        self._later: dict[Hashable, Recipe] = {}
        """What may be looked at next."""
        self._told: set[str] = set()
        self._lock = threading.Lock()
        self._bell: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self.arrived = 0
        """How many pictures were composed so far: when it grows, something looks different."""

    def ask(self, key: Hashable, how: Recipe) -> tuple[Recipe, pygame.Surface | None] | None:
        """Give the newest picture of a place (it may be of another size or moment), and order this one."""
        with self._lock:
            found = self._done.pop(key, None)
            if found is not None:
                # what is looked at is the last to be given up
                self._done[key] = found
            if found is not None and found[0] == how:
                self._wanted.pop(key, None)
                return found
            if not self._wait:
                known = self._wanted.pop(key, None)
                self._wanted[key] = how
                if known != how:
                    self._ring()
                return found
        self._make(key, how)
        return self._done[key]

    def warm(self, key: Hashable, how: Recipe) -> None:
        """Have a place composed when nothing is waited for: it may be looked at next."""
        with self._lock:
            if (
                not self._wait
                and key not in self._done
                and key not in self._wanted
                and self._later.get(key) != how
            ):
                self._later[key] = how
                self._ring()

    def _ring(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="studio", daemon=True)
            self._thread.start()
        self._bell.put(True)

    def close(self) -> None:
        """Let the thread end."""
        if self._thread is not None:
            self._bell.put(False)
            self._thread.join(timeout=2)
            self._thread = None

    def _work(self) -> None:
        give_back()
        while self._bell.get():
            with self._lock:
                orders = self._wanted or self._later
                if not orders:
                    continue
                # the latest order first: it is what the reader looks at
                key, how = orders.popitem()
                if orders is self._later and key in self._done:
                    continue
            self._make(key, how)

    def _make(self, key: Hashable, how: Recipe) -> None:
        made = self._composer.compose(how)
        with self._lock:
            self._done.pop(key, None)
            self._done[key] = (how, made)
            for old in list(self._done)[:-KEPT_BASES]:
                del self._done[old]
            self.arrived += 1

    def _read(self, file: str) -> pygame.Surface | None:
        try:
            return pygame.image.load(Path(file))
        except (OSError, pygame.error) as trouble:
            if file not in self._told:
                self._told.add(file)
                self._log(f"picture not read: {Path(file).name}: {trouble}")
            return None
