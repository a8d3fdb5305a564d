"""The interface in its other languages, measured by the real faces: longer words must fit as well."""

from dataclasses import replace
from itertools import combinations

import pytest
from pilot import Pilot
from readings import clipped, frame, overlap, shown
from shelves import Shelf

from game.commands.speaking import speaking, words_in
from game.desktop.fonts import Fonts
from game.stage.geometry import Size
from game.stage.scene import Part
from game.stage.settings import Settings
from game.stage.tongues import HOUSE

WALKS: list[tuple[str, ...]] = [
    (),
    ("settings",),
    ("settings", "leaf:pace"),
    ("settings", "leaf:language"),
    ("help",),
    ("about", "leaf:access"),
    ("look:lake",),
    ("look:lake", "saves"),
]

SIZES = [(360, 640), (960, 540), (1280, 720)]


def amiss(parts: tuple[Part, ...], width: int) -> list[tuple[str, ...]]:
    """Give the parts that lie on one another, and those that leave the window at its side."""
    pairs = combinations(parts, 2)
    over = [(a.id, b.id) for a, b in pairs if overlap(clipped(a), clipped(b))]
    return [*over, *((each.id,) for each in parts if each.box.right > width + 1)]


@pytest.mark.parametrize("tag", HOUSE[1:])
@pytest.mark.parametrize("size", SIZES)
def test_what_can_be_pressed_fits_in_every_language(fonts: Fonts, tag: str, size: tuple[int, int]) -> None:
    """A word that lies on another can be neither read nor pressed."""
    found = []
    for text in (100, 175):
        for walk in WALKS:
            shelf = Shelf(set=Settings(text_size=text, language=tag))
            pilot = Pilot(shelf, Size(*size), speaking(()), fonts)
            for each in walk:
                pilot.press(each)
            parts = tuple(part for part in pilot.parts() if part.actions)
            found += [(text, walk, each) for each in amiss(parts, size[0])]

    assert found == []


@pytest.mark.parametrize("tag", HOUSE[1:])
@pytest.mark.parametrize("size", SIZES)
def test_a_page_of_a_story_fits_in_every_language(fonts: Fonts, tag: str, size: tuple[int, int]) -> None:
    """The words around a story must not push its own."""
    found = []
    for text in (100, 175):
        given = replace(frame(*size, text_size=text), tell=words_in(tag), ruler=fonts)
        for name in ("table", "hush", "guess", "written", "bread"):
            parts = shown(given, name).view(given).parts
            found += [(text, name, each) for each in amiss(parts, size[0])]

    assert found == []
