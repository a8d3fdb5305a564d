"""The landing stage when the boat is in: he has the rope round, and his thumb is up for the wheelhouse."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_ferry import draw_boat, draw_fog, draw_river, draw_wisps
from scenes.well_ferry_six import draw_child, draw_legs, draw_stage, draw_trunk
from scenes.well_shapes import limb
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import even
from studio.place import Layer, Place
from studio.sheet import Sheet

HAND: Point = (990, 226)
"""His fist, as high as he can reach, before the thumb."""


def _people() -> Sheet:
    """The two of them, and the rope between the bollard and the boat, with no slack in it."""
    sheet, knife = Sheet(297), Knife(297)
    with sheet.through(sheet.soft(7)):
        sheet.draw(knife.curve(ellipse((920, 838), 150, 16)), "#141e23", 0.6)
    with sheet.through(sheet.print(3, 0.42)):
        _fast(sheet, knife)
        draw_legs(sheet, knife)
        _arm(sheet, knife)
        draw_trunk(sheet, knife)
        draw_child(sheet, knife, thumb=True)
    return sheet


def _fast(sheet: Sheet, knife: Knife) -> None:
    """Three turns about the bollard's neck, and the line up to the bow."""
    line: list[Point] = [(700, 744), (860, 660), (1040, 596), (1300, 520)]
    sheet.draw(knife.brush([(x + 3, y + 7) for x, y in line], 12, 0.6, blunt=True), "#39403e", 0.7)
    sheet.draw(knife.brush(line, 12, 0.6, blunt=True), "#857e66")
    sheet.draw(knife.brush([(x, y - 3) for x, y in line], 4, 0.4, blunt=True), "#e6dab4", 0.9)
    for y in (736, 750, 764):
        sheet.stroke(knife.curve(ellipse((690, y), 28, 8), 0.6), "#5c5642", 13)
        sheet.stroke(knife.curve(ellipse((690, y - 3), 28, 8), 0.6), "#d8cba6", 4, 0.9)


def _arm(sheet: Sheet, knife: Knife) -> None:
    """His arm, straight up over his head, and the thumb on the end of it."""
    (x, y) = HAND
    up = limb([(946, 500, 42), (974, 440, 38), (986, 350, 31), (989, 276, 25), (990, 254, 23)])
    shape = knife.curve(up, 0.9)
    sheet.draw(shape, sheet.linear((940, 0), (1016, 0), steps((0, "#2b3f4b"), (0.5, "#4f5f66"),
                                                              (1, "#d0b680"))))
    with sheet.through(stencil=sheet.clip(shape)):
        for at in (312, 372, 434):
            sheet.draw(knife.brush([(946, at), (984, at + 10), (1024, at - 2)], 6, 0.7, blunt=True),
                       "#16222a",
                       0.55)
        sheet.draw(knife.gouges((944, 260, 1016, 480), 70, even(0.7), even(86), (26, 2)), "#e6d3a6", 0.4)
    sheet.draw(knife.brush([(1014, 262), (1018, 350), (1010, 440)], 6, 0.5), "#ffe3ac", 0.9)
    skin = sheet.linear((x - 34, 0), (x + 36, 0), steps((0, "#a87450"), (0.5, "#d9a272"), (1, "#ffd9a4")))
    sheet.draw(knife.curve(limb([(x, y + 40, 19), (x, y + 14, 21)]), 0.5), skin)
    fist = [(x - 26, y + 26), (x - 30, y - 4), (x - 22, y - 26), (x - 8, y - 31), (x + 4, y - 30),
            (x + 16, y - 33),
            (x + 28, y - 29), (x + 38, y - 20), (x + 42, y + 2), (x + 34, y + 26), (x + 4, y + 34)]
    sheet.draw(knife.curve(fist, 0.6), skin)
    for dx in (-4, 12, 27):
        sheet.draw(knife.brush([(x + dx, y - 28), (x + dx - 1, y - 12), (x + dx - 3, y + 2)], 3.2, 0.3),
                   "#5a3a28", 0.7)
    thumb = limb([(x - 6, y + 22, 18), (x - 24, y + 2, 16), (x - 33, y - 24, 14), (x - 33, y - 46, 12.5),
                  (x - 27, y - 64, 8)])
    sheet.draw(knife.curve([(px + 5, py + 3) for px, py in thumb], 0.5), "#5a3a28", 0.6)
    sheet.draw(knife.curve(thumb, 0.5), skin)
    sheet.draw(knife.brush([(x - 45, y - 10), (x - 46, y - 34), (x - 40, y - 58)], 4, 0.3), "#fff0cc", 0.8)
    sheet.draw(knife.brush([(x + 37, y - 18), (x + 41, y + 2), (x + 34, y + 24)], 4, 0.3), "#fff0cc", 0.9)
    sheet.draw(knife.brush([(966, 270), (990, 276), (1014, 268)], 9, 0.4, blunt=True), "#cfc8ac", 0.8)


def _glow() -> Sheet:
    """The wheelhouse has its lamp on him."""
    sheet, knife = Sheet(298), Knife(298)
    sheet.flood(sheet.radial((1080, 330), 600, fade("#ffb866", 0.5, 0.3, 0.14, 0.04, 0)))
    with sheet.through(sheet.soft(10)):
        for y, wide in ((660, 460), (700, 560), (726, 380)):
            sheet.draw(knife.brush([(1000 - wide / 2, y), (1000, y - 4), (1000 + wide / 2, y + 3)], 12, 2),
                       "#ffe0a4", 0.4)
    return sheet


def draw() -> Place:
    """The landing stage, when she is tied up fast."""
    return Place(
        "ferry_thumb",
        "The landing stage in fog, the ferry alongside, a rope without slack from its bow to the bollard. An"
        " old man seen from behind holds one arm straight up over his head, its thumb up; on the rope box a"
        " child of six in a red jacket holds hers up too.",
        "none",
        (
            Layer("far", 0.05, draw_river()),
            Layer("boat", 0.15, draw_boat().nearer((-520, -250), 1.66), "normal", "cognitive", 0.35, 1.0),
            Layer("fog", 0.2, draw_fog(), "normal", "cognitive", 0.6, 0.0),
            Layer("stage", 0.5, draw_stage()),
            Layer("people", 0.65, _people(), "normal", "concern", 0.9, 1.0),
            Layer("glow", 0.45, _glow(), "add", "affective", 0.15, 1.0),
            Layer("near", 0.9, draw_wisps()),
        ),
    )
