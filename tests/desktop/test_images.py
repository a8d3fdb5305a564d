"""Picture files on the screen: each is read once, however many there are."""

import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pygame
import pytest

from game.desktop.paint_image import Images
from game.desktop.pictures import KEPT, Pictures
from game.stage.geometry import Box
from game.stage.mark import Image


def told(word: str) -> None:
    """Nothing is to be said."""
    raise AssertionError(word)


HELD = """
import sys, time
from pathlib import Path
import pygame
from game.desktop.pictures import Pictures

def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

pictures = Pictures(print)
before = held()
for number, file in enumerate(sys.argv[1:], 1):
    pictures.warm(file)
    while pictures.arrived < number:
        time.sleep(0.01)
    pictures.let_go(file)
pictures.close()
print((held() - before) // 1_000_000)
"""
"""Reads pictures, lets each go, and prints how many megabytes more it holds then."""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps what a thread let go")
def test_what_reading_pictures_took_is_given_back(tmp_path: Path) -> None:
    """The C library kept 25 MB of the shelf's covers for the thread that had read them."""
    files = [str(tmp_path / f"cover{number}.png") for number in range(4)]
    for file in files:
        pygame.image.save(pygame.Surface((1600, 1200)), file)
    words = [sys.executable, "-c", HELD, *files]
    told = subprocess.run(words, capture_output=True, text=True, check=True, timeout=60)

    assert int(told.stdout.split()[-1]) < 8  # one picture is 7.7 MB; nothing of them is to stay


def test_a_picture_on_its_way_in_another_size_is_its_last_one(tmp_path: Path) -> None:
    """While a window is drawn larger its covers must not go blank."""
    file = tmp_path / "cover.png"
    red = pygame.Surface((40, 30))
    red.fill((200, 10, 10))
    pygame.image.save(red, file)
    pictures, surface = Pictures(told), pygame.Surface((80, 60))
    images = Images(pictures)
    small, large = (Image(Box(0, 0, 40 * by, 30 * by), str(file)) for by in (1, 2))
    until = monotonic() + 60
    while not images.state(small):
        assert monotonic() < until, "the cover was never read"
        sleep(0.01)
    images.paint(surface, small, 0)
    images.paint(surface, large, 0)
    pictures.close()

    assert tuple(surface.get_at((79, 59)))[:3] == (200, 10, 10)


def test_a_shelf_whose_files_are_more_than_is_kept_comes_to_rest(tmp_path: Path) -> None:
    """Three covers and a title were read again and again while nobody did anything: half a core of it."""
    marks = []
    for number in range(1 + KEPT // (1600 * 1200 * 3)):
        file = tmp_path / f"cover{number}.png"
        pygame.image.save(pygame.Surface((1600, 1200)), file)
        marks.append(Image(Box(0, 0, 160, 120), str(file)))
    pictures = Pictures(told)
    images = Images(pictures)
    surface = pygame.Surface((160, 120))
    until = monotonic() + 60
    while not all(images.state(mark) for mark in marks):
        assert monotonic() < until, "a cover was never read"
        for mark in marks:
            images.paint(surface, mark, 0)
        sleep(0.01)
    for _ in range(20):
        for mark in marks:
            images.paint(surface, mark, 0)
    pictures.close()

    assert pictures.arrived == len(marks)
