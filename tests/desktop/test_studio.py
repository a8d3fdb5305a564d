"""Which place is composed first, and which is given up."""

from pathlib import Path
from time import monotonic, sleep

import pygame

from game.desktop.compose import Recipe, Sheet
from game.desktop.studio import KEPT_BASES, Studio


def recipe(folder: Path, name: str, size: tuple[int, int] = (40, 30)) -> Recipe:
    """Give a place of one plain layer."""
    file = folder / f"{name}.png"
    if not file.exists():
        pygame.image.save(pygame.Surface(size), file)
    return Recipe(size, (Sheet(str(file), "normal", 1.0, (0, 0), 1.0),))


def told(word: str) -> None:
    """Nothing is to be said."""
    raise AssertionError(word)


def test_the_place_that_is_looked_at_is_the_last_to_be_given_up(tmp_path: Path) -> None:
    """A reader at one table must not see it go dark because other rooms were made ready meanwhile."""
    studio = Studio(told, wait=True)
    table = recipe(tmp_path, "table")
    studio.ask("table", table)
    for number in range(3 * KEPT_BASES):
        studio.ask(f"room {number}", recipe(tmp_path, "room"))
        studio.ask("table", table)

    assert studio.arrived == 1 + 3 * KEPT_BASES


def test_what_may_come_next_is_made_after_what_is_looked_at(tmp_path: Path) -> None:
    """On a slow machine the page at hand stayed dark while three later ones were drawn."""
    studio = Studio(told)
    for number in range(3 * KEPT_BASES):
        studio.warm(f"room {number}", recipe(tmp_path, f"room {number}", (1600, 1200)))
    until = monotonic() + 60
    while studio.ask("table", recipe(tmp_path, "table")) is None:
        assert monotonic() < until, "the table was never drawn"
        sleep(0.005)
    drawn = studio.arrived
    studio.close()

    assert drawn < 3 * KEPT_BASES
