"""The title is seen at once, as it was last time."""

from pathlib import Path

import pygame

from game.desktop.opening import keep, open_as_before
from game.desktop.picture import as_png


def test_the_last_title_is_shown_at_once(tmp_path: Path) -> None:
    """A reader sees a picture before the program has been imported."""
    size = open_as_before(tmp_path).surface.get_size()
    picture = pygame.Surface(size)
    picture.fill((10, 120, 30))
    keep(as_png(picture), tmp_path, full=False)
    screen = open_as_before(tmp_path)
    seen = screen.surface.get_at((size[0] // 2, size[1] // 2))

    assert (seen[:3], screen.first_at is not None) == ((10, 120, 30), True)


def test_a_broken_picture_is_no_picture(tmp_path: Path) -> None:
    """A full disk may have cut it off; the window opens all the same."""
    (tmp_path / "first-window.png").write_bytes(b"half of a pict")
    screen = open_as_before(tmp_path)

    assert screen.first_at is None


def test_only_the_last_kind_of_window_is_remembered(tmp_path: Path) -> None:
    """Whoever left full screen does not want it back at the next start."""
    png = as_png(pygame.Surface((8, 8)))
    keep(png, tmp_path, full=True)
    keep(png, tmp_path, full=False)

    assert [file.name for file in tmp_path.iterdir()] == ["first-window.png"]


def test_a_story_that_was_named_does_not_begin_with_the_shelf(tmp_path: Path) -> None:
    """A picture that is taken away after a moment looks like a slip."""
    size = open_as_before(tmp_path).surface.get_size()
    picture = pygame.Surface(size)
    picture.fill((10, 120, 30))
    keep(as_png(picture), tmp_path, full=False)
    screen = open_as_before(tmp_path, title=False)

    assert (screen.surface.get_at((4, 4))[:3] != (10, 120, 30), screen.first_at) == (True, None)
