"""A few painted marks, compared with pictures that somebody looked at."""

import golden
import pygame
import pytest

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

INK, PAPER = (52, 40, 30), (244, 235, 217)


def line(y: int, words: str, **how: object) -> Words:
    """Give one line of the book's type."""
    return Words(Point(24, y), words, Type(Face.BOOK, 20), INK, **how)


def page() -> tuple[Mark, ...]:
    """Give a page with every form that words take."""
    small = Type(Face.BOOK, 17, small_caps=True, tracking=0.08)
    return (
        Fill(Box(0, 0, 480, 320), (30, 25, 23)),
        Paper(Box(10, 0, 470, 320), PAPER, 0.8),
        Words(Point(24, 20), "Salt", small, (112, 92, 72)),
        Words(Point(24, 42), "Three Points Short", Type(Face.BOOK, 34, display=True), INK),
        line(96, "“You came home,” she says. “Eat first.”"),
        line(126, "I know it by heart.", blur=1.0),
        line(156, "The peel does not break.", blur=2.5),
        line(186, "He reads the paper from behind.", shown=0.6),
        line(216, "Say that it hurts.", struck=1.0),
        line(246, "Ask how her day was.", struck=0.5, alpha=0.6),
        Words(Point(24, 276), "A plain face, wider.", Type(Face.LEGIBLE, 18, tracking=0.08), INK),
        Words(Point(250, 276), "And another.", Type(Face.DYSLEXIA, 18), INK),
    )


def shapes() -> tuple[Mark, ...]:
    """Give boxes, shades and strokes."""
    road = ((0.0, 60.0), (40.0, 10.0), (80.0, 50.0), (150.0, 5.0))
    return (
        Fill(Box(0, 0, 480, 240), PAPER),
        Fill(Box(20, 20, 120, 60), (122, 58, 24), 14),
        Fill(Box(100, 40, 120, 60), (112, 158, 190), 8, 0.5),
        Outline(Box(240, 20, 100, 60), (196, 116, 34), 3, 10),
        Outline(Box(360, 20, 100, 60), INK, 1),
        Shade(Box(20, 110, 200, 50), INK, 0.0, 0.9),
        Shade(Box(240, 110, 220, 50), (122, 58, 24), 1.0, 0.0, down=False),
        Sketch(
            Box(20, 170, 160, 64), (Stroke(road, INK, 3.0), Stroke(road[1:], (196, 116, 34), filled=True))
        ),
        Clip(Box(240, 175, 220, 50), (line(170, "What lies beyond is not seen"),), 10.0),
    )


def room() -> tuple[Mark, ...]:
    """Give a place that has no picture yet."""
    return (Scenery(Box(0, 0, 320, 240), None, dim=0.2),)


@pytest.mark.parametrize(
    ("name", "marks", "size"),
    [("page", page(), (480, 320)), ("shapes", shapes(), (480, 240)), ("room", room(), (320, 240))],
)
def test_marks_look_as_they_did(
    painter: Painter, name: str, marks: tuple[Mark, ...], size: tuple[int, int]
) -> None:
    """A change of looks must be meant: the pictures are written anew, and somebody looks at them."""
    surface = pygame.Surface(size, 0, 32)
    painter.paint(surface, marks)

    golden.check(surface, name)
