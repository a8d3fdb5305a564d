"""A screen as a picture, without a window: for the command line, for tests, for a reader's album."""

import os
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import pygame

from game.desktop.fonts import Fonts
from game.desktop.paint import Painter
from game.stage.mark import Mark


def begin_without_window(fonts: Path) -> Fonts:
    """Make the fonts ready where there is no display; call it before anything of SDL is in use."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.font.init()
    return Fonts(fonts)


def draw(
    marks: Sequence[Mark], size: tuple[int, int], fonts: Fonts, log: Callable[[str], None]
) -> pygame.Surface:
    """Paint marks onto a surface of their own, every picture in them read and composed."""
    surface = pygame.Surface(size, 0, 32)
    painter = Painter(fonts, log, wait=True)
    painter.paint(surface, marks)
    painter.close()
    return surface


def as_png(surface: pygame.Surface) -> bytes:
    """Give a surface as the bytes of a PNG file."""
    into = BytesIO()
    pygame.image.save(surface, into, "picture.png")
    return into.getvalue()


def save(
    marks: Sequence[Mark], size: tuple[int, int], fonts: Fonts, file: Path, log: Callable[[str], None]
) -> None:
    """Paint marks and write them as a PNG.

    Raises:
        OSError: the file cannot be written.
    """
    file.write_bytes(as_png(draw(marks, size, fonts, log)))
