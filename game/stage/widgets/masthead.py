"""The house's picture with its name set over the foot of it, and a row of small words."""

from dataclasses import dataclass, replace

from game.stage.geometry import Box, Point
from game.stage.mark import Image, Mark, Scenery, Shade
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import BODY, Block, Drawn, flowing, kind
from game.stage.widgets.controls import word_button
from game.stage.widgets.prose import lines

SHARE = 0.36
"""Share of the screen's height that the picture takes, unless the words need more."""

RESTRAINT = 1.5
"""The name grows with the text size up to this much: it is large already."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """What stands at the head of the first screen."""

    name: str
    line: str
    picture: str | None
    words: tuple[tuple[str, str], ...]
    """Id and words of what can be pressed."""


def side(frame: Frame) -> float:
    """Give the margin beside everything on the first screen, in pixels."""
    return round(max(18 * frame.scale, min(frame.size.width * 0.06, 110 * frame.scale)))


def masthead(head: Masthead) -> Block:
    """Set the picture, the name, the line and the small words."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        scale, margin = frame.scale, side(frame)
        inner = width - 2 * margin
        grown = frame.settings.text_size / 100
        big = 66 * min(1.0, RESTRAINT / grown, inner / (7.2 * 66 * scale * grown))
        name = _name(head.name, big)(frame, Point(0, 0), inner)
        line = _line(head.line)(frame, Point(0, 0), inner)
        words = _small_words(frame, head.words)
        small = words(frame, Point(0, 0), inner)
        beside = line.width + small.width + 48 * scale <= inner
        foot = max(line.height, small.height) if beside else line.height + small.height
        tall = round(max(frame.size.height * SHARE, name.height + foot + 48 * scale))
        top = at.y + tall - name.height - foot - 10 * scale
        low = top + name.height
        name = _name(head.name, big)(frame, Point(at.x + margin, top), inner)
        if beside:
            middle = (foot - line.height) / 2
            line = _line(head.line)(frame, Point(at.x + margin, low + middle), inner)
            reach = inner - line.width - 8 * scale
            place = Point(at.x + margin + inner - reach, low + (foot - small.height) / 2)
            small = _small_words(frame, head.words, right=True)(frame, place, reach)
        else:
            line = _line(head.line)(frame, Point(at.x + margin, low), inner)
            small = words(frame, Point(at.x + margin, low + line.height), inner)
        picture = Box(at.x, at.y, width, tall)
        marks = (*_picture(frame, head.picture, picture), *name.marks, *line.marks, *small.marks)
        return Drawn(marks, (*name.parts, *line.parts, *small.parts), width, tall)

    return draw


def _picture(frame: Frame, picture: str | None, box: Box) -> tuple[Mark, ...]:
    """Show the picture, or its stand-in, darkening to its foot so that words can stand there."""
    shown: Mark = Scenery(box, None) if picture is None else Image(box, picture)
    room = frame.theme.room
    half = Box(box.x, box.y + box.height * 0.3, box.width, box.height * 0.45)
    rest = Box(box.x, half.bottom, box.width, box.bottom - half.bottom)
    return (shown, Shade(half, room, 0.0, 0.82), Shade(rest, room, 0.82, 1.0))


def _name(words: str, size: float) -> Block:
    """Set the name of the house."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        drawn = lines(frame, at, width, words, kind(frame, size), frame.theme.panel_ink, leading=1.15)
        box = Box(at.x, at.y, drawn.width, drawn.height)
        return replace(drawn, parts=(Part("name", Role.HEADING, words, box),))

    return draw


def _line(words: str) -> Block:
    """Set the line beneath the name."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        type_ = kind(frame, BODY, italic=True)
        drawn = lines(frame, at, width, words, type_, frame.theme.panel_faint, leading=1.4)
        box = Box(at.x, at.y, drawn.width, drawn.height)
        return replace(drawn, parts=(Part("line", Role.TEXT, words, box),))

    return draw


def _small_words(frame: Frame, words: tuple[tuple[str, str], ...], *, right: bool = False) -> Block:
    """Set what can be pressed in a row."""
    colour = frame.theme.panel_ink
    return flowing((word_button(part, each, size=16, colour=colour) for part, each in words), 26, right=right)
