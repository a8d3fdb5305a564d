"""The lift as its camera sees it: he stands as he stood, but for one hand, put out as low as his knee."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import well_shaft
from scenes.well_shaft import COAT, draw_arm, draw_cloth, draw_head, draw_shoes, draw_things
from scenes.well_shapes import limb
from studio.ink import steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

PALM: Point = (1064, 770)


def _man() -> Sheet:
    """The good coat, one glove off, and nothing under the hand."""
    sheet, knife = Sheet(256), Knife(256)
    with sheet.through(sheet.soft(10)):
        shade = [(680, 860), (800, 840), (930, 860), (1010, 930), (980, 1010), (820, 1040), (690, 990)]
        sheet.draw(knife.curve(shade), "#101a20", 0.62)
        sheet.draw(knife.curve(ellipse((1080, 900), 62, 24)), "#101a20", 0.5)
    with sheet.through(sheet.print(3, 0.45)):
        draw_shoes(sheet, knife)
        draw_things(sheet, knife)
        draw_cloth(sheet, knife, COAT)
        draw_arm(sheet, knife, -1, "#8b989a")
        _offered(sheet, knife)
        draw_head(sheet, knife)
    return sheet


def _offered(sheet: Sheet, knife: Knife) -> None:
    """The right arm, away from the coat, and a bare hand held flat, its back up, at the height of a head."""
    sleeve = limb([(940, 452, 24), (976, 486, 41), (1010, 556, 43), (1036, 650, 36), (1050, 716, 29)])
    outline = knife.curve(sleeve)
    sheet.draw(outline, sheet.linear((0, 430), (0, 740), steps((0, "#5b6a6f"), (0.35, "#3a494f"),
                                                               (1, "#1d282e"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((920, 440, 1090, 740), 260, times(pool((860, 460), 420), 0.9), even(72),
                                (30, 1.7)),
                   "#c6cfcb", 0.5)
        sheet.draw(knife.gouges((1000, 460, 1090, 740), 90, even(0.8), even(76), (34, 2.2)), "#d79a58", 0.5)
    sheet.draw(knife.brush([(980, 466), (1022, 486), (1058, 560), (1076, 650), (1080, 716)], 7, 0.6),
               "#e8a862", 0.85)
    sheet.draw(knife.brush([(966, 540), (996, 640), (1018, 720)], 8), "#0b1317", 0.8)
    (x, y) = PALM
    skin = sheet.linear((x - 40, 0), (x + 46, 0), steps((0, "#8d7a6a"), (0.5, "#b9a08a"), (1, "#e3b584")))
    sheet.draw(knife.curve(limb([(x - 10, y - 50, 20), (x - 4, y - 20, 25), (x, y + 8, 27)]), 0.6), skin)
    for foot, tip in (((x - 16, y + 14), (x - 24, y + 52)), ((x - 2, y + 18), (x - 3, y + 62)),
                      ((x + 12, y + 16), (x + 18, y + 58)), ((x + 22, y + 8), (x + 36, y + 42))):
        sheet.draw(knife.brush([(foot[0] + 3, foot[1] + 4), (tip[0] + 3, tip[1] + 4)], 14, 0.4, blunt=True),
                   "#141c20", 0.7)
        sheet.draw(knife.brush([foot, tip], 13, 0.4, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(tip, 6.5, 6.5), 0.3), skin)
    thumb = [(x - 20, y - 12), (x - 40, y + 2), (x - 46, y + 22)]
    sheet.draw(knife.brush(thumb, 14, 0.4, blunt=True), skin)
    sheet.draw(knife.curve(ellipse(thumb[-1], 7, 7), 0.3), skin)


def draw() -> Place:
    """The lift, and the hand."""
    first = well_shaft.draw()
    layers = tuple(Layer("man", 0.4, _man()) if each.name == "man" else each
                   for each in first.layers if each.name != "rim")
    alt = (
        "The lift cab from above in grey. The man in the long coat stands in the middle, very straight;"
        " one bare"
        " hand is put out from the coat, as low as his knee, with nothing under it."
    )
    return replace(first, name="shaft_hand", alt=alt, layers=layers)
