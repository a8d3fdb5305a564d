"""The window as the system sees it: made, sized, named; or a plain word that there can be none."""

import os
import sys
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pygame
from pygame import Rect
from pygame.event import Event

from game.desktop.listener import EARLY, Listener

LEAST = (360, 540)
"""Smallest window in which a page can still be read, pixels."""

USUAL = (1280, 720)
"""Size that the window opens with, pixels."""


class NoDisplay(Exception):  # noqa: N818 - it says what is the case
    """There is no display to open a window on."""


class Screen:
    """The window: its surface, its size, whether it is seen."""

    def __init__(self, *, full: bool = False) -> None:
        """Open it in the room's colour, and make fonts ready.

        Raises:
            NoDisplay: this machine shows no windows now.
        """
        prepare()
        self.listener = Listener()
        try:
            pygame.display.init()
            driver = pygame.display.get_driver()
            if driver == "offscreen" and os.environ.get("SDL_VIDEODRIVER") != driver:
                raise NoDisplay("SDL found no display")
            pygame.display.set_icon(icon())
            self.surface = self._made(full=full)
        except pygame.error as trouble:
            pygame.display.quit()
            raise NoDisplay(str(trouble)) from trouble
        self.is_full = full
        self.is_away = False
        self.first_at: float | None = None
        """When the picture of last time was shown, by the system's clock; None where there was none."""
        self._size = self.surface.get_size()
        self._windowed = self._size if not full else USUAL
        self._spoiled = True
        pygame.display.set_caption("Still Hear")
        pygame.display.set_allow_screensaver(True)
        pygame.font.init()

    def spoken(self) -> tuple[str, ...]:
        """Give the tags of the reader's languages, the dearest first, where the system tells them."""
        told = pygame.system.get_pref_locales()
        return tuple("-".join(filter(None, (each["language"], each["country"]))) for each in told)

    def heed(self, events: Iterable[Event]) -> bool:
        """Follow what the system did to the window; tell whether its surface is another now."""
        for event in events:
            match event.type:
                case pygame.WINDOWMINIMIZED | pygame.WINDOWHIDDEN:
                    self.is_away = True
                case pygame.WINDOWRESTORED | pygame.WINDOWMAXIMIZED | pygame.WINDOWSHOWN:
                    self.is_away, self._spoiled = False, True
                case pygame.WINDOWEXPOSED:
                    self._spoiled = True
                case pygame.WINDOWSIZECHANGED:
                    # The surface has lost its picture even where its size is the same as before.
                    self._size = (0, 0)
        return self._followed()

    def fill_screen(self, *, full: bool) -> bool:
        """Go to full screen or back; tell whether the surface is another now."""
        if full == self.is_full:
            return False
        self.is_full = full
        with _of_pygame() as window:
            # Not by another mode: under a window manager that window would stay as large as the screen.
            if full:
                self._windowed = self._size
                window.set_fullscreen(desktop=True)
            else:
                window.set_windowed()
                window.size = self._windowed
        self._size = (0, 0)
        return self._followed()

    def show(self, rects: Sequence[Rect]) -> None:
        """Bring painted rectangles before the reader; all of it where the system lost them."""
        if self.is_away:
            self._spoiled = True
        elif self._spoiled:
            self._spoiled = False
            pygame.display.flip()
        elif rects:
            pygame.display.update(list(rects))

    def close(self) -> None:
        """Close the window."""
        pygame.font.quit()
        pygame.display.quit()

    def _followed(self) -> bool:
        now = pygame.display.get_surface()
        if now is None or (now is self.surface and now.get_size() == self._size):
            return False
        self.surface, self._size, self._spoiled = now, now.get_size(), True
        return True

    def _made(self, *, full: bool) -> pygame.Surface:
        hidden = pygame.HIDDEN if EARLY else 0
        wide, high = pygame.display.get_desktop_sizes()[0]
        size = (0, 0) if full else (min(USUAL[0], wide), min(USUAL[1], high))
        made = pygame.display.set_mode(size, hidden | (pygame.FULLSCREEN if full else pygame.RESIZABLE))
        with suppress(pygame.error, AttributeError), _of_pygame() as window:
            if not full:
                window.minimum_size = LEAST
        if EARLY:
            self.listener.open()
            with _of_pygame() as window:
                window.show()
        return made


@contextmanager
def _of_pygame() -> Iterator[pygame.Window]:
    """Give the window of pygame's own display, for what that has no words for."""
    with warnings.catch_warnings():
        # pygame-ce would rather have its new windows used, which cannot be repainted in part
        warnings.simplefilter("ignore", DeprecationWarning)
        yield pygame.Window.from_display_module()


def prepare() -> None:
    """Tell SDL what suits us, where the reader's system has not said else."""
    if sys.platform == "linux" and not any(Path("/dev/dri").glob("render*")):
        # without a GPU SDL would draw every frame through a software OpenGL: slower, and 95 MB
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "still-hear")


def icon(side: int = 64) -> pygame.Surface:
    """Draw our own icon: a lamp's light, and two waves that reach an ear."""
    fine = 4
    large = pygame.Surface((side * fine, side * fine), pygame.SRCALPHA)
    unit = side * fine / 64
    pygame.draw.rect(large, (38, 31, 28), large.get_rect(), border_radius=round(14 * unit))
    centre = (23 * unit, 32 * unit)
    pygame.draw.circle(large, (240, 190, 110), centre, 7 * unit)
    for reach, colour in ((17, (244, 235, 217)), (27, (190, 170, 148))):
        box = pygame.Rect(0, 0, 2 * reach * unit, 2 * reach * unit)
        box.center = (round(centre[0]), round(centre[1]))
        pygame.draw.arc(large, colour, box, -0.9, 0.9, round(4.5 * unit))
    return pygame.transform.smoothscale(large, (side, side))
