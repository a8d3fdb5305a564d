"""Picture files on the screen: each is read once, however many there are."""

from pathlib import Path
from time import monotonic, sleep

import pygame

from game.desktop.paint_image import Images
from game.desktop.pictures import KEPT, Pictures
from game.stage.geometry import Box
from game.stage.mark import Image


def told(word: str) -> None:
    """Nothing is to be said."""
    raise AssertionError(word)


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
