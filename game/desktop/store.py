"""Surfaces that were drawn once and are kept, up to a number of bytes."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

import pygame


class Store:
    """Keeps surfaces by what they show; the longest unused go first."""

    def __init__(self, most: int) -> None:
        """Hold at most `most` bytes, and always the surface that was asked for last."""
        self._most = most
        self._held = 0
        self._kept: OrderedDict[Hashable, pygame.Surface] = OrderedDict()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._kept

    def get(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """Give the surface of a key, made now if it is not kept."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        made = make()
        self._kept[key] = made
        self._held += weight(made)
        while self._held > self._most and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._held -= weight(gone)
        return made

    def kept(self, key: Hashable) -> pygame.Surface | None:
        """Give the surface of a key if it is kept."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def clear(self) -> None:
        """Let everything go."""
        self._kept.clear()
        self._held = 0


def weight(surface: pygame.Surface) -> int:
    """Tell how many bytes a surface's pixels take."""
    return surface.get_pitch() * surface.get_height()
