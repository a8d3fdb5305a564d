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
    return _written(surface, "picture.png")


def _written(surface: pygame.Surface, name: str) -> bytes:
    """Give a surface as the bytes of a file of that name: its ending says which kind."""
    into = BytesIO()
    pygame.image.save(surface, into, name)
    return into.getvalue()


def save(
    marks: Sequence[Mark], size: tuple[int, int], fonts: Fonts, file: Path, log: Callable[[str], None]
) -> None:
    """Paint marks and write them, as JPEG where the file's name ends so, otherwise as PNG.

    Raises:
        OSError: the file cannot be written.
    """
    kind = "picture.jpg" if file.suffix.lower() in {".jpg", ".jpeg"} else "picture.png"
    file.write_bytes(_written(draw(marks, size, fonts, log), kind))
