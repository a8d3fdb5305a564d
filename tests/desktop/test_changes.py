"""Painting only what changed gives the same picture as painting everything."""

from collections.abc import Sequence

import pygame
import pytest
from desktop.machine import unheard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from pygame import Rect

from game.desktop.changes import changes, joined
from game.desktop.fonts import Fonts
from game.desktop.paint import Painter
from game.stage.geometry import Box, Point
from game.stage.mark import (
    Clip,
    Face,
    Fill,
    Mark,
    Outline,
    Paper,
    Scenery,
    Shade,
    Sketch,
    Stroke,
    Type,
    Words,
)

SIZE = (220, 200)
SHARE = some.sampled_from([0.0, 0.3, 0.8, 1.0])
COLOUR = some.sampled_from([(244, 235, 217), (52, 40, 30), (122, 58, 24)])
NUMBER = some.sampled_from([0.0, 8.5, 20.0, 33.3, 60.0, 110.0])
BOX = some.builds(Box, NUMBER, NUMBER, NUMBER, NUMBER)
KIND = some.builds(Type, some.sampled_from(list(Face)), some.sampled_from([14, 22]), italic=some.booleans())
STROKE = some.builds(
    Stroke,
    some.lists(some.tuples(NUMBER, NUMBER), min_size=1, max_size=4).map(tuple),
    COLOUR,
    some.sampled_from([1.5, 4.0]),
    filled=some.booleans(),
    closed=some.booleans(),
    alpha=some.sampled_from([0.5, 1.0]),
)
PLAIN: some.SearchStrategy[Mark] = some.one_of(
    some.builds(Fill, BOX, COLOUR, some.sampled_from([0.0, 6.0]), SHARE),
    some.builds(Shade, BOX, COLOUR, SHARE, SHARE, some.booleans()),
    some.builds(Outline, BOX, COLOUR, some.sampled_from([1.0, 3.0]), some.sampled_from([0.0, 5.0]), SHARE),
    some.builds(
        Words,
        some.builds(Point, NUMBER, NUMBER),
        some.sampled_from(["", "Salt", "fly, feather"]),
        KIND,
        COLOUR,
        SHARE,
        shown=SHARE,
        blur=some.sampled_from([0.0, 1.0, 2.5]),
        struck=SHARE,
    ),
    some.builds(Sketch, BOX, some.lists(STROKE, max_size=2).map(tuple)),
    some.builds(Paper, BOX, COLOUR, SHARE),
    some.builds(Scenery, BOX, some.none(), dim=SHARE, arrived=SHARE),
)
MARK: some.SearchStrategy[Mark] = some.one_of(
    PLAIN,
    some.builds(Clip, BOX, some.lists(PLAIN, max_size=4).map(tuple), some.sampled_from([0.0, 7.0, -12.4])),
)
MARKS = some.lists(MARK, max_size=7)


@given(pages=some.lists(MARKS, min_size=2, max_size=3), data=some.data())
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_one_page_after_the_other_looks_as_if_painted_afresh(
    fonts: Fonts, pages: list[list[Mark]], data: some.DataObject
) -> None:
    """A wrong dirty rectangle leaves ghosts of the last page on the screen."""
    first = pages[0]
    kept = data.draw(some.lists(some.sampled_from(first), max_size=5)) if first else []
    painter = Painter(fonts, unheard, wait=True)
    step_by_step = pygame.Surface(SIZE, 0, 32)
    for page in (first, [*kept, *pages[1]], *pages[2:]):
        painter.paint(step_by_step, page)
        afresh = pygame.Surface(SIZE, 0, 32)
        Painter(fonts, unheard, wait=True).paint(afresh, page)

        assert pygame.image.tobytes(step_by_step, "RGB") == pygame.image.tobytes(afresh, "RGB")


def page(*words: str) -> Sequence[Mark]:
    """Give some lines of type."""
    kind = Type(Face.BOOK, 20)
    return [Words(Point(10, 10 + 40 * at), each, kind, (0, 0, 0)) for at, each in enumerate(words)]


def test_equal_marks_change_nothing(fonts: Fonts) -> None:
    """A page at rest costs nothing."""
    dirty = changes(page("Salt", "Bread"), page("Salt", "Bread"), fonts)

    assert dirty == []


def test_one_other_line_changes_only_its_own_place(fonts: Fonts) -> None:
    """While a line arrives the rest of the page is left alone."""
    dirty = changes(page("Salt", "Bread", "Water"), page("Salt", "Butter", "Water"), fonts)

    assert all(rect.bottom <= 92 for rect in dirty)


def test_a_line_within_a_clip_changes_only_its_own_place(fonts: Fonts) -> None:
    """The page of a book lies in a clip; a clip that counted whole would repaint all of it at each letter."""
    before = [Clip(Box(0, 0, 200, 150), tuple(page("Salt", "Bread", "Water")), 5.0)]
    after = [Clip(Box(0, 0, 200, 150), tuple(page("Salt", "Butter", "Water")), 5.0)]

    assert all(rect.top >= 34 and rect.bottom <= 90 for rect in changes(before, after, fonts))


def test_a_new_line_at_the_front_leaves_the_others_alone(fonts: Fonts) -> None:
    """Marks are matched by what they are, not by their place in the list."""
    old = page("Salt", "Bread")
    new = [Fill(Box(300, 300, 10, 10), (0, 0, 0)), *old]

    dirty = changes(old, new, fonts)

    assert dirty == [Rect(300, 300, 10, 10)]


@given(some.lists(some.builds(Rect, *[some.integers(0, 60)] * 4), max_size=8))
def test_joined_rectangles_do_not_overlap(rects: list[Rect]) -> None:
    """A pixel that is painted twice would get its shadows twice."""
    apart = joined(rects, Rect(0, 0, 100, 100))

    assert not any(a.colliderect(b) for at, a in enumerate(apart) for b in apart[at + 1 :])


def test_words_that_wait_are_painted_by_the_next_frames(fonts: Fonts) -> None:
    """A page turn is cut into frames; in the end every line must stand."""
    marks = page("Salt", "Bread", "Water", "Rice", "Fish")
    hurried, calm = pygame.Surface(SIZE, 0, 32), pygame.Surface(SIZE, 0, 32)
    painter = Painter(fonts, unheard, wait=True)
    painter.paint(hurried, marks, seconds=0.0)
    was_late = painter.is_late
    painter.paint(hurried, marks)
    Painter(fonts, unheard, wait=True).paint(calm, marks)

    assert was_late
    assert pygame.image.tobytes(hurried, "RGB") == pygame.image.tobytes(calm, "RGB")


@pytest.mark.parametrize("scroll", [0.0, 12.0])
def test_scrolling_back_and_forth_leaves_no_trace(fonts: Fonts, scroll: float) -> None:
    """The same page at the same place looks the same, wherever it was between."""
    there = [Clip(Box(5, 5, 150, 100), tuple(page("Salt", "Bread")), scroll)]
    away = [Clip(Box(5, 5, 150, 100), tuple(page("Salt", "Bread")), 55.0)]
    painter, surface = Painter(fonts, unheard, wait=True), pygame.Surface(SIZE, 0, 32)
    painter.paint(surface, there)
    first = pygame.image.tobytes(surface, "RGB")
    painter.paint(surface, away)
    painter.paint(surface, there)

    assert pygame.image.tobytes(surface, "RGB") == first
