"""Which place is composed first, and which is given up."""

from pathlib import Path
from queue import SimpleQueue

import pygame

from game.desktop.compose import Recipe, Sheet
from game.desktop.studio import KEPT_BASES, Studio

PATIENCE = 60
"""Seconds in which the studio comes to a place: a watchdog."""


def recipe(folder: Path, name: str) -> Recipe:
    """Give a place of one plain layer."""
    found = missing(folder, name)
    file = Path(found.sheets[0].file)
    if not file.exists():
        pygame.image.save(pygame.Surface(found.size), file)
    return found


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
    held, let_go = SimpleQueue[str](), SimpleQueue[str]()

    def hold(word: str) -> None:
        """Keep the studio at a place whose layer is not there, until it is let go."""
        held.put(word)
        let_go.get(timeout=PATIENCE)

    studio, table = Studio(hold), recipe(tmp_path, "table")
    studio.warm("hall", missing(tmp_path, "hall"))
    held.get(timeout=PATIENCE)
    studio.warm("yard", missing(tmp_path, "yard"))
    studio.ask("table", table)
    let_go.put("hall")
    at_the_yard = held.get(timeout=PATIENCE)
    seen = studio.ask("table", table)
    let_go.put("yard")
    studio.close()

    assert ("yard.png" in at_the_yard, seen is not None) == (True, True)


def missing(folder: Path, name: str) -> Recipe:
    """Give a place whose layer is not there."""
    return Recipe((40, 30), (Sheet(str(folder / f"{name}.png"), "normal", 1.0, (0, 0), 1.0),))
