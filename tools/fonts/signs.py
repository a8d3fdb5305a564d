"""A small font of signs that the faces of text lack: arrows and fleurons as they are, shapes drawn here."""

import math
from collections.abc import Callable
from pathlib import Path

import instances
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

TAKEN = "←↑→↓↔↕↖↗↘↙⇒❦❧☙†‡№‑‒―″′"  # noqa: RUF001 - these very signs
"""Signs whose outlines come from EB Garamond."""

NOTICE = """Copyright 2010-2012 Georg Duffner (http://www.georgduffner.at), EB Garamond: arrows and fleurons.
Renamed, and joined by shapes drawn for this program, under the same licence.

"""

UNITS, MIDDLE, REACH = 1000, 330, 300
"""Size of the em; height of a shape's middle over the base line; half of its width."""


def ring(radius: float, corners: int, turn: float = 0.0) -> list[tuple[float, float]]:
    """Give the corners of an even shape, clockwise from the top."""
    return [
        (
            REACH + 60 + radius * math.sin(turn + 2 * math.pi * each / corners),
            MIDDLE + radius * math.cos(turn + 2 * math.pi * each / corners),
        )
        for each in range(corners)
    ]


def star() -> list[tuple[float, float]]:
    """Give the corners of a star with five points."""
    outer, inner = ring(REACH, 5), ring(REACH * 0.42, 5, math.pi / 5)
    return [corner for pair in zip(outer, inner, strict=True) for corner in pair]


def shape(*outlines: list[tuple[float, float]]) -> Callable[[TTGlyphPen], None]:
    """Draw outlines, the second as a hole in the first."""

    def draw(pen: TTGlyphPen) -> None:
        for each, outline in enumerate(outlines):
            points = outline if each == 0 else outline[::-1]
            pen.moveTo(points[0])
            for point in points[1:]:
                pen.lineTo(point)
            pen.closePath()

    return draw


TICK = [(90, 330), (250, 120), (640, 640), (600, 670), (250, 230), (130, 370)]
CROSS = [(110, 600), (360, 370), (610, 600), (650, 560), (410, 330), (650, 100), (610, 60)]
CROSS += [(360, 290), (110, 60), (70, 100), (310, 330), (70, 560)]
DRAWN: dict[str, Callable[[TTGlyphPen], None]] = {
    "▲": shape(ring(REACH, 3)),
    "▼": shape(ring(REACH, 3, math.pi)),
    "▶": shape(ring(REACH, 3, math.pi / 2)),
    "◀": shape(ring(REACH, 3, -math.pi / 2)),
    "△": shape(ring(REACH, 3), ring(REACH * 0.72, 3)),
    "▽": shape(ring(REACH, 3, math.pi), ring(REACH * 0.72, 3, math.pi)),
    "◆": shape(ring(REACH, 4)),
    "◇": shape(ring(REACH, 4), ring(REACH * 0.8, 4)),
    "■": shape(ring(REACH * 1.1, 4, math.pi / 4)),
    "□": shape(ring(REACH * 1.1, 4, math.pi / 4), ring(REACH * 0.9, 4, math.pi / 4)),
    "●": shape(ring(REACH * 0.85, 48)),
    "○": shape(ring(REACH * 0.85, 48), ring(REACH * 0.7, 48)),
    "★": shape(star()),
    "✓": shape(TICK),
    "✗": shape(CROSS),
}


def taken(font: TTFont) -> dict[str, tuple[object, int]]:
    """Give outline and width of every sign that the source has."""
    letters, glyphs = font.getBestCmap(), font.getGlyphSet()
    found: dict[str, tuple[object, int]] = {}
    for sign in TAKEN:
        if ord(sign) in letters:
            name = letters[ord(sign)]
            pen = TTGlyphPen(None)
            glyphs[name].draw(Cu2QuPen(pen, 0.6, reverse_direction=True))
            found[sign] = (pen.glyph(), glyphs[name].width)
    return found


def build(garamond: Path) -> TTFont:
    """Make the font."""
    made = taken(TTFont(garamond))
    for sign, draw in DRAWN.items():
        pen = TTGlyphPen(None)
        draw(pen)
        made[sign] = (pen.glyph(), 2 * REACH + 120)
    names = {sign: f"uni{ord(sign):04X}" for sign in made}
    builder = FontBuilder(UNITS, isTTF=True)
    builder.setupGlyphOrder([".notdef", *names.values()])
    builder.setupCharacterMap({ord(sign): name for sign, name in names.items()})
    empty = TTGlyphPen(None).glyph()
    builder.setupGlyf({".notdef": empty} | {names[sign]: glyph for sign, (glyph, _) in made.items()})
    widths = {names[sign]: (width, 0) for sign, (_, width) in made.items()}
    builder.setupHorizontalMetrics({".notdef": (500, 0)} | widths)
    builder.setupHorizontalHeader(ascent=900, descent=-300)
    builder.setupNameTable({"familyName": "Still Hear Signs", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=900, sTypoDescender=-300)
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = instances.MADE
    builder.font.recalcTimestamp = False
    return builder.font
