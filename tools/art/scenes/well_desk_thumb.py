"""Ke's desk, and one's own hand on it: a thumb."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_desk_ke import draw_desk
from scenes.well_shapes import limb
from studio.ink import fade, steps
from studio.knife import Knife, Point
from studio.light import even
from studio.place import Layer, Place
from studio.sheet import Sheet

FIST: list[Point] = [(842, 880), (850, 846), (884, 826), (930, 822), (968, 832), (990, 860), (998, 910),
        (980, 956),
                     (936, 972), (884, 968), (852, 944), (840, 912)]


def _hand() -> Sheet:
    """A fist laid on its side on the desk, its thumb up."""
    sheet, knife = Sheet(247), Knife(247)
    skin = sheet.linear((836, 0), (1010, 0), steps((0, "#8f6c58"), (0.35, "#c58f66"), (0.8, "#f3c58e"),
                                                   (1, "#d49a62")))
    with sheet.through(sheet.print(3, 0.4)):
        sheet.draw(knife.curve([(830, 950), (980, 940), (1010, 986), (860, 1006)]), "#0b1114", 0.6)
        arm = knife.curve(limb([(1240, 1290, 130), (1140, 1110, 104), (1056, 1000, 78), (1004, 940, 58),
                                (984, 926, 50)]))
        sheet.draw(arm, sheet.linear((960, 0), (1260, 0), steps((0, "#37454b"), (0.5, "#51504a"), (1,
                "#a37a4a"))))
        sheet.draw(knife.gouges((960, 900, 1220, 1100), 120, even(0.6), even(40), (26, 2.2)), "#e9cfa0", 0.35)
        thumb = limb([(922, 850, 34), (918, 800, 27), (914, 760, 25), (904, 716, 23), (896, 690, 19)])
        sheet.draw(knife.curve(thumb, 0.6), skin)
        sheet.draw(knife.curve(FIST, 0.8), skin)
        for step in range(4):
            y = 852 + step * 30
            finger = limb([(976 - step * 3, y, 16), (910, y + 2, 18), (862 + step * 3, y + 8, 15)])
            sheet.draw(knife.curve(finger, 0.5), skin)
            sheet.draw(knife.brush([(972, y + 17), (912, y + 20), (862, y + 24)], 5, 0.4), "#4a2f26", 0.75)
            sheet.draw(knife.brush([(966, y - 13), (914, y - 13), (872, y - 8)], 3, 0.3), "#ffe1b0", 0.6)
        sheet.draw(knife.brush([(945, 842), (942, 800), (938, 760), (926, 712)], 5, 0.4), "#ffe6bc", 0.85)
        sheet.draw(knife.curve([(884, 690), (892, 680), (904, 684), (906, 706), (892, 708)], 0.4), "#e6b98c",
                0.9)
        for y in (770, 778):
            sheet.draw(knife.gouge((914, y), 6, 26, 1.6), "#6d4433", 0.7)
        sheet.draw(knife.brush([(992, 866), (1012, 912), (1000, 966)], 15, 0.5, blunt=True), "#c9d3ce", 0.85)
    return sheet


def _warm() -> Sheet:
    """What comes back to a hand."""
    sheet = Sheet(248)
    sheet.flood(sheet.radial((920, 820), 230, fade("#ffb565", 0.26, 0.12, 0.04, 0)))
    return sheet


def draw() -> Place:
    """Ke's desk, with the thumb."""
    return draw_desk(
        "desk_thumb",
        "In front, on the desk, one's own hand is closed, its thumb up.",
        Layer("thumb", 0.9, _hand()),
        Layer("warm", 0.9, _warm(), "add", "concern", 0.2, 1.0),
    )
