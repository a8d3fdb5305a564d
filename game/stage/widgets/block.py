"""Pieces of a page that know their height once they know their width, and how to set them together."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias

from game.frozen import frozen
from game.stage.geometry import Point
from game.stage.mark import Face, Mark, Type
from game.stage.scene import Frame, Part


@frozen
class Drawn:
    """What a block became: its marks and parts, and the room that it took, in pixels."""

    marks: tuple[Mark, ...] = ()
    parts: tuple[Part, ...] = ()
    width: float = 0.0
    height: float = 0.0


Block: TypeAlias = Callable[[Frame, Point, float], Drawn]
"""Draws itself with its top left at a point, no wider than a width."""

BODY = 18.0
"""Size of the text one reads, in units of the design, at 100 percent."""

SMALL = 15.0
"""Size of what stands beside it."""

ROW = 6.0
"""Room between two rows of what flows, in units of the design: a ring must not lie on its neighbour."""

TARGET = 44.0
"""Least side of what can be pressed, in units of the design. Source: WCAG 2.5.5."""


def kind(frame: Frame, size: float = BODY, *, italic: bool = False, bold: bool = False) -> Type:
    """Give the reader's type at a size in units of the design."""
    set_size = size * frame.scale * frame.settings.text_size / 100
    return Type(
        face=frame.settings.face,
        size=max(9, round(set_size)),
        italic=italic,
        bold=bold,
        tracking=frame.settings.letter_spacing / 100,
    )


def capitals(frame: Frame, size: float = SMALL, *, tracking: float = 0.08) -> Type:
    """Give spaced small capitals, where the face has them; for labels and running heads."""
    has_capitals = frame.settings.face is Face.BOOK
    return replace(
        kind(frame, size),
        small_caps=has_capitals,
        tracking=frame.settings.letter_spacing / 100 + (tracking if has_capitals else 0.0),
    )


def stacked(blocks: Iterable[Block], gap: float = 0.0) -> Block:
    """Set blocks under each other, `gap` units of the design between them."""
    pieces = tuple(blocks)

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        marks: list[Mark] = []
        parts: list[Part] = []
        down, widest = 0.0, 0.0
        for number, piece in enumerate(pieces):
            down += gap * frame.scale if number else 0.0
            drawn = piece(frame, Point(at.x, at.y + down), width)
            marks += drawn.marks
            parts += drawn.parts
            down += drawn.height
            widest = max(widest, drawn.width)
        return Drawn(tuple(marks), tuple(parts), widest, down)

    return draw


def flowing(blocks: Iterable[Block], gap: float = 16.0, *, right: bool = False) -> Block:
    """Set blocks beside each other, on a new row where they do not fit; `right` sets them to that edge."""
    pieces = tuple(blocks)

    def rows(frame: Frame, width: float) -> list[list[tuple[Block, Drawn]]]:
        given: list[list[tuple[Block, Drawn]]] = [[]]
        used = 0.0
        for piece in pieces:
            drawn = piece(frame, Point(0, 0), width)
            if given[-1] and used + drawn.width > width + 0.5:
                given.append([])
                used = 0.0
            given[-1].append((piece, drawn))
            used += drawn.width + gap * frame.scale
        return given

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        done: list[Drawn] = []
        down, below, widest = 0.0, 0.0, 0.0
        for row in rows(frame, width):
            reach = sum(each.width for _, each in row) + gap * frame.scale * max(0, len(row) - 1)
            x = at.x + (width - reach if right else 0.0)
            tall = max((each.height for _, each in row), default=0.0)
            for piece, tried in row:
                place = Point(x, at.y + down + (tall - tried.height) / 2)
                done.append(piece(frame, place, min(width, tried.width + 0.5)))
                x += tried.width + gap * frame.scale
            down += tall
            below = down
            down += ROW * frame.scale
            widest = max(widest, reach)
        return Drawn(
            tuple(mark for each in done for mark in each.marks),
            tuple(part for each in done for part in each.parts),
            widest,
            below,
        )

    return draw


def indented(block: Block, left: float, right: float = 0.0) -> Block:
    """Draw a block between margins, in units of the design."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        scale = frame.scale
        room = max(1.0, width - (left + right) * scale)
        drawn = block(frame, Point(at.x + left * scale, at.y), room)
        return replace(drawn, width=drawn.width + (left + right) * scale)

    return draw


def centred(block: Block) -> Block:
    """Draw a block in the middle of the width."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        tried = block(frame, at, width)
        spare = max(0.0, width - tried.width)
        drawn = block(frame, Point(at.x + spare / 2, at.y), width - spare + 0.5)
        return replace(drawn, width=width)

    return draw


def at_least(block: Block, height: float) -> Block:
    """Give a block at least a height, in pixels; it stands at the top of that."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        drawn = block(frame, at, width)
        return replace(drawn, height=max(height, drawn.height))

    return draw


def middled(block: Block, height: float) -> Block:
    """Draw a block in the middle of a height in units of the design, or as high as it is."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        tall = block(frame, at, width).height
        room = max(tall, height * frame.scale)
        return replace(block(frame, Point(at.x, at.y + (room - tall) / 2), width), height=room)

    return draw


HIGHER = 0.38
"""Share of the free room that stands above what is set by itself: the middle would look too low."""


def lowered(block: Block, height: float) -> Block:
    """Set a block a little above the middle of a height in pixels, where it is not as high itself."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        free = max(0.0, height - block(frame, at, width).height)
        drawn = block(frame, Point(at.x, round(at.y + HIGHER * free)), width)
        return replace(drawn, height=max(height, drawn.height)) if free else drawn

    return draw


def space(height: float) -> Block:
    """Leave room, in units of the design."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:  # noqa: ARG001 - a block's shape
        return Drawn(height=height * frame.scale)

    return draw
