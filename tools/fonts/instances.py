"""Static cuts from variable fonts, and a cut of small capitals."""

from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

MADE = 3_850_000_000
"""Seconds since 1904 that every file bears, so that two builds are equal."""

CAPS_SCALE = 0.76
"""Height of a small capital against a capital: a little over the lower case's x-height."""

CAPS_SPACE = 0.035
"""Extra space to each side of a small capital, in em: capitals in a row want air."""


def build(sources: Path, pattern: str, axes: dict[str, float]) -> TTFont:
    """Join the Latin and extended Latin parts at one place of the design space."""
    with TemporaryDirectory() as folder:
        parts = []
        for script in ("latin", "latin-ext"):
            font = TTFont(sources / pattern.format(script))
            font.flavor = None
            part = instantiateVariableFont(font, axes)
            for tag in ("STAT", "DSIG"):
                if tag in part:
                    del part[tag]
            part.save(Path(folder) / f"{script}.ttf")
            parts.append(str(Path(folder) / f"{script}.ttf"))
        joined = Merger().merge(parts)
        joined.save(Path(folder) / "joined.ttf")
        joined = TTFont(Path(folder) / "joined.ttf", lazy=False)
    joined["head"].created = joined["head"].modified = MADE
    joined.recalcTimestamp = False
    return joined


def small_caps(font: TTFont) -> TTFont:
    """Put a smaller capital in the place of every small letter."""
    letters = font.getBestCmap()
    glyphs, units = font.getGlyphSet(), font["head"].unitsPerEm
    side = round(CAPS_SPACE * units)
    drawn = {}
    for point, name in letters.items():
        capital = letters.get(ord(chr(point).upper())) if len(chr(point).upper()) == 1 else None
        if capital is None or capital == name:
            continue
        record = DecomposingRecordingPen(glyphs)
        glyphs[capital].draw(record)
        pen = TTGlyphPen(None)
        record.replay(TransformPen(pen, (CAPS_SCALE, 0, 0, CAPS_SCALE, side, 0)))
        width = round(font["hmtx"][capital][0] * CAPS_SCALE) + 2 * side
        drawn[name] = (pen.glyph(), width)
    for name, (glyph, width) in drawn.items():
        glyph.recalcBounds(font["glyf"])
        font["glyf"][name] = glyph
        font["hmtx"][name] = (width, getattr(glyph, "xMin", 0))
    for tag in ("GSUB", "GPOS"):  # ligatures and kerning of the small letters that are gone
        if tag in font:
            del font[tag]
    return font
