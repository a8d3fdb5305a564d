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

FIST: list[Point] = [(846, 742), (852, 708), (882, 688), (930, 682), (972, 694), (998, 724), (1006, 776),
        (990, 826), (944, 842), (886, 838), (856, 812), (844, 776)]


def _hand() -> Sheet:
    """A fist held over the desk, four fingers closed in it, its thumb up."""
    sheet, knife = Sheet(247), Knife(247)
    skin = sheet.linear((836, 0), (1010, 0), steps((0, "#8f6c58"), (0.35, "#c58f66"), (0.8, "#f3c58e"),
                                                   (1, "#d49a62")))
    with sheet.through(sheet.print(3, 0.4)), sheet.moved((238, 178), 0.84):
        sheet.draw(knife.curve([(836, 930), (990, 916), (1030, 966), (866, 990)]), "#0b1114", 0.45)
        arm = knife.curve(limb([(1260, 1190, 120), (1160, 1010, 98), (1074, 880, 74), (1022, 812, 56),
                                (1000, 796, 48)]))
        sheet.draw(arm, sheet.linear((980, 0), (1260, 0), steps((0, "#37454b"), (0.5, "#51504a"), (1,
                "#a37a4a"))))
        sheet.draw(knife.gouges((980, 780, 1220, 1000), 120, even(0.6), even(40), (26, 2.2)), "#e9cfa0", 0.35)
        sheet.draw(knife.curve(FIST, 0.8), skin)
        _draw_thumb(sheet, knife, skin)
        for step in range(4):
            y = 728 + step * 30
            finger = limb([(962 - step * 4, y, 16), (908, y + 2, 19), (852 + step * 5, y + 4, 17)])
            sheet.draw(knife.curve(finger, 0.5), skin)
            crease = [(960, y + 16), (908, y + 19), (850 + step * 5, y + 18)]
            sheet.draw(knife.brush(crease, 6, 0.4), "#3d261f", 0.85)
            sheet.draw(knife.brush([(952, y - 11), (908, y - 13), (866, y - 10)], 3, 0.3), "#ffe1b0", 0.6)
            sheet.draw(knife.gouge((880 + step * 3, y), 4, 16, 1.8), "#6d4433", 0.6)
        sheet.draw(knife.brush([(1004, 730), (1026, 776), (1016, 830)], 15, 0.5, blunt=True), "#c9d3ce", 0.85)
    return sheet


def _draw_thumb(sheet: Sheet, knife: Knife, skin: str) -> None:
    """The thumb over it, bent back at its joint, its nail to the light."""
    thumb = limb([(956, 744, 34), (938, 706, 29), (926, 674, 23), (928, 646, 23), (944, 622, 16)])
    sheet.draw(knife.curve(thumb, 0.6), skin)
    sheet.draw(knife.brush([(912, 712), (904, 682), (907, 652)], 4, 0.4), "#6d4433", 0.7)
    sheet.draw(knife.brush([(954, 696), (944, 672), (950, 646)], 4, 0.4), "#ffe6bc", 0.85)
    sheet.draw(knife.curve([(934, 632), (949, 617), (957, 622), (951, 643), (939, 646)], 0.4), "#ffe3bd", 0.9)
    for y in (674, 681):
        sheet.draw(knife.gouge((923, y), 6, 20, 1.5), "#6d4433", 0.7)


def _warm() -> Sheet:
    """What comes back to a hand."""
    sheet = Sheet(248)
    sheet.flood(sheet.radial((1011, 860), 210, fade("#ffb565", 0.26, 0.12, 0.04, 0)))
    return sheet


def draw() -> Place:
    """Ke's desk, with the thumb."""
    return draw_desk(
        "desk_thumb",
        "In front, on the desk, one's own hand is closed, its thumb up.",
        Layer("thumb", 0.9, _hand()),
        Layer("warm", 0.9, _warm(), "add", "concern", 0.2, 1.0),
    )
