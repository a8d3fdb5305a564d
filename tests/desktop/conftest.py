"""A machine without a display or a loudspeaker, for every test of the desktop."""

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

from collections.abc import Iterator

import pygame
import pytest
from desktop.machine import ASSETS, unheard

from game.desktop.fonts import Fonts
from game.desktop.paint import Painter


@pytest.fixture(scope="session")
def fonts() -> Iterator[Fonts]:
    """Give the bundled fonts."""
    pygame.display.init()
    pygame.font.init()
    yield Fonts(ASSETS / "fonts")
    pygame.quit()


@pytest.fixture
def painter(fonts: Fonts) -> Iterator[Painter]:
    """Give a painter that waits for its pictures."""
    made = Painter(fonts, unheard, wait=True)
    yield made
    made.close()
