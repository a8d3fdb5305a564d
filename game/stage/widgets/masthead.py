"""The house's picture with its name set over the foot of it, and a row of small words."""

from dataclasses import replace

from game.frozen import frozen
from game.stage.geometry import Box, Point
from game.stage.mark import Clip, Fill, Image, Mark, Scenery, Shade
from game.stage.scene import Frame, Part, Role
from game.stage.settings import ThemeName
from game.stage.widgets.block import BODY, Block, Drawn, flowing, kind, space, stacked
from game.stage.widgets.controls import word_button
from game.stage.widgets.prose import lines

SHARE = 0.38
"""Share of the screen's height that the picture takes, unless the words need more."""

SHARE_TALL = 0.46
"""The same where the words stand over the picture's foot."""

RESTRAINT = 1.5
"""The name grows with the text size up to this much: it is large already."""

ASIDE = 0.33
"""Share of the width in which the words stand beside the lit window, on a wide screen."""

ASPECT = 9 / 16
"""Height of the picture to its width."""

WINDOW = 0.4
"""How far down the picture its lit window stands: that part is kept in sight."""


@frozen
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
        margin = side(frame)
        aside = (width - 2 * margin) * ASIDE
        wide = width > frame.size.height * 1.2 and aside >= 15.5 * kind(frame).size
        inner = aside if wide else width - 2 * margin
        words = _words(frame, head, inner)
        air = (20 if wide else 10) * frame.scale
        share = SHARE if wide else SHARE_TALL
        high = words(frame, Point(0, 0), inner).height
        tall = round(max(frame.size.height * share, high + air + 30 * frame.scale))
        place = Point(at.x + width - margin - inner, at.y + tall - high - air)
        drawn = words(frame, place, inner)
        box = Box(at.x, at.y, width, tall)
        veil = (
            _veil(frame, Box(place.x - margin, at.y, box.right - place.x + margin, tall))
            if wide
            else _dusk(frame, Box(at.x, place.y, width, box.bottom - place.y))
        )
        marks = (*_picture(frame, head.picture, box), *veil, *drawn.marks)
        return Drawn(marks, drawn.parts, width, tall)

    return draw


def _words(frame: Frame, head: Masthead, inner: float) -> Block:
    """Set the name, the line and the small words under each other."""
    grown = frame.settings.text_size / 100
    big = 70 * min(1.0, RESTRAINT / grown, inner / (5.2 * 70 * frame.scale * grown))
    return stacked((_name(head.name, big), _line(head.line), space(4), _small_words(frame, head.words)))


def _picture(frame: Frame, picture: str | None, box: Box) -> tuple[Mark, ...]:
    """Show the picture with its window in sight, darkening to its foot so that words can stand there."""
    room = frame.theme.room
    high = max(box.height, box.width * ASPECT)
    top = min(box.y, max(box.bottom - high, box.y + box.height * 0.45 - high * WINDOW))
    whole = Box(box.x, top, box.width, high)
    shown: Mark = Scenery(whole, None) if picture is None else Image(whole, picture)
    half = Box(box.x, box.y + box.height * 0.35, box.width, box.height * 0.45)
    rest = Box(box.x, half.bottom, box.width, box.bottom - half.bottom)
    return (Clip(box, (shown,)), Shade(half, room, 0.0, 0.7), Shade(rest, room, 0.7, 1.0))


def _veil(frame: Frame, box: Box) -> tuple[Mark, ...]:
    """Darken the sky behind the words, wholly where high contrast was asked for."""
    if frame.settings.theme is ThemeName.CONTRAST:
        soft = Box(box.x - box.width / 4, box.y, box.width / 4, box.height)
        room = frame.theme.room
        return (Shade(soft, room, 0.0, 0.92, down=False), Fill(box, room, alpha=0.92))
    return (Shade(box, frame.theme.room, 0.0, 0.5, down=False),)


def _dusk(frame: Frame, box: Box) -> tuple[Mark, ...]:
    """Darken the picture behind words that stand over it, softly at their top."""
    strength = 0.92 if frame.settings.theme is ThemeName.CONTRAST else 0.66
    soft = 60 * frame.scale
    above = Box(box.x, box.y - soft, box.width, soft)
    return (Shade(above, frame.theme.room, 0.0, strength), Fill(box, frame.theme.room, alpha=strength))


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
        drawn = lines(frame, at, width, words, type_, frame.theme.panel_ink, even=True, leading=1.4)
        box = Box(at.x, at.y, drawn.width, drawn.height)
        return replace(drawn, parts=(Part("line", Role.TEXT, words, box),))

    return draw


def _small_words(frame: Frame, words: tuple[tuple[str, str], ...]) -> Block:
    """Set what can be pressed in a row."""
    colour = frame.theme.panel_ink
    return flowing((word_button(part, each, size=16, colour=colour) for part, each in words), 26)
