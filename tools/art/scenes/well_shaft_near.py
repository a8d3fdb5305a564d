"""The lift as its camera sees it: he has come up to the grille, one hand on the panel, his head to it."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import well_shaft
from scenes.well_shaft import COAT, draw_cloth, draw_head, draw_shadow, draw_shoes, draw_things
from scenes.well_shapes import limb
from studio.ink import steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

NEARER = (226.0, 44.0)
SIZE = 0.82


def _man() -> Sheet:
    """Beside the panel, off the middle; the right arm up to it."""
    sheet, knife = Sheet(253), Knife(253)
    with sheet.through(sheet.soft(9)), sheet.moved(NEARER, SIZE):
        draw_shadow(sheet, knife)
    with sheet.through(sheet.print(3, 0.45)):
        draw_things(sheet, knife)
        _grille(sheet, knife)
        with sheet.moved(NEARER, SIZE):
            draw_shoes(sheet, knife)
            _reaching(sheet, knife)
            draw_cloth(sheet, knife, COAT)
            _hanging(sheet, knife)
            with sheet.moved((26, -6)):
                draw_head(sheet, knife)
    return sheet


def _grille(sheet: Sheet, knife: Knife) -> None:
    """Where a voice comes out of the panel: a patch of small holes."""
    for row in range(5):
        for column in range(5):
            at = (1262 + column * 13 + row * 9, 262 - column * 19 + row * 13)
            sheet.draw(knife.curve(ellipse(at, 4, 3.2, -40), 0.3), "#162127")


def _reaching(sheet: Sheet, knife: Knife) -> None:
    """The arm, and a hand laid flat by the grille."""
    sleeve = limb([(950, 476, 42), (1034, 446, 42), (1106, 372, 34), (1150, 322, 27)])
    outline = knife.curve(sleeve)
    sheet.draw(outline, sheet.linear((940, 0), (1150, 0), steps((0, "#2b3a41"), (0.5, "#4a585d"),
                                                                (1, "#6a5538"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((930, 300, 1180, 520), 180, times(pool((1150, 360), 280), 1), even(-44),
                                (28, 1.8)),
                   "#c6cfcb", 0.5)
    sheet.draw(knife.brush([(1000, 500), (1066, 480), (1140, 402), (1176, 350)], 7, 0.6), "#e8a862", 0.8)
    skin = sheet.linear((1140, 0), (1230, 0), steps((0, "#8d7a6a"), (1, "#d0b294")))
    sheet.draw(knife.curve(limb([(1146, 326, 22), (1172, 296, 26), (1190, 276, 24)]), 0.6), skin)
    for tip in ((1206, 232), (1226, 244), (1238, 264)):
        line: list[Point] = [(1184, 280), ((1184 + tip[0]) / 2 + 2, (280 + tip[1]) / 2 - 4), tip]
        sheet.draw(knife.brush([(x + 3, y + 4) for x, y in line], 15, 0.4, blunt=True), "#1a2226", 0.7)
        sheet.draw(knife.brush(line, 14, 0.4, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(tip, 7, 7), 0.3), skin)
    sheet.draw(knife.brush([(1164, 286), (1160, 262), (1168, 246)], 14, 0.4), skin)


def _hanging(sheet: Sheet, knife: Knife) -> None:
    """The left arm, at his side."""
    sheet.draw(knife.curve(limb([(650, 716, 20), (656, 748, 22), (662, 772, 15)])), "#080e12")
    sleeve = limb([(660, 452, 24), (632, 486, 40), (624, 545, 41), (636, 640, 34), (647, 704, 27),
                   (650, 716, 24)])
    outline = knife.curve(sleeve)
    sheet.draw(outline, sheet.linear((0, 430), (0, 730), steps((0, "#55646a"), (0.35, "#34434a"),
                                                               (1, "#18232a"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((580, 440, 700, 730), 200, times(pool((800, 470), 420), 0.9), even(90),
                                (30, 1.7)),
                   "#8b989a", 0.6)
    sheet.draw(knife.brush([(682, 500), (668, 610), (672, 712)], 9), "#0b1317", 0.9)


def draw() -> Place:
    """The lift, and his voice from very near."""
    first = well_shaft.draw()
    layers = tuple(Layer("man", 0.4, _man()) if each.name == "man" else each
                   for each in first.layers if each.name != "rim")
    alt = (
        "The lift cab from above in grey. The man has come close up to the panel of buttons on the right,"
        " a hand"
        " flat beside its grille and his head down to it; the middle of the floor is empty."
    )
    return replace(first, name="shaft_near", alt=alt, layers=layers)
