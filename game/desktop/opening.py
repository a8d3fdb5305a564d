"""The first picture: the title as it was last time, shown before anything else of the program is imported."""

from contextlib import suppress
from pathlib import Path
from time import time

import pygame

from game.desktop.screen import Screen

NAMES = {False: "first-window.png", True: "first-full.png"}
"""Names of the kept picture in a window and in full screen; only one of them is there."""


def open_as_before(folder: Path, *, title: bool = True) -> Screen:
    """Open the window as it was last time, with the picture that its title had; without one, in plain colour.

    Args:
        folder: in which the picture was kept.
        title: whether the title is what will be seen; else its picture would be taken away again.

    Raises:
        NoDisplay: this machine shows no windows now.
    """
    full = (folder / NAMES[True]).is_file()
    screen = Screen(full=full)
    if not title:
        return screen
    with suppress(OSError, pygame.error):
        picture = pygame.image.load(folder / NAMES[full])
        if picture.get_size() == screen.surface.get_size():
            screen.surface.blit(picture, (0, 0))
            pygame.display.flip()
            screen.first_at = time()
    return screen


def keep(png: bytes, folder: Path, *, full: bool) -> None:
    """Keep the title's picture for the next time; where the disk does not let us, there is none."""
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        beside = folder / f"{NAMES[full]}.new"
        beside.write_bytes(png)
        beside.replace(folder / NAMES[full])
        (folder / NAMES[not full]).unlink(missing_ok=True)
