"""Lin at the market: crouched across the cloth in the grey coat, the one good cup up by its foot."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_ware import BLUEWHITE, cup
from scenes.well_shapes import limb
from studio.figures import PROFILE
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import pool, times
from studio.sheet import Sheet

FACE: Point = (800, 332)
HELD: Point = (742, 716)
"""The foot of the good cup."""


def draw_lin(sheet: Sheet, knife: Knife) -> None:
    """All of her that is behind the cloth."""
    _back(sheet, knife)
    _knee(sheet, knife)
    _head(sheet, knife)


def _back(sheet: Sheet, knife: Knife) -> None:
    """The coat, its back to the dawn, its front to the torch."""
    coat = [(826, 412), (776, 440), (736, 500), (716, 580), (700, 680), (720, 770), (880, 776), (1040, 760),
            (1070, 690),
            (1058, 600), (1024, 514), (972, 450), (910, 412)]
    shape = knife.curve(coat, 1.2)
    sheet.draw(shape, sheet.radial((660, 700), 460, steps((0, "#f0cf9c"), (0.25, "#a39a86"), (0.5, "#5d696c"),
            (0.8, "#2c383e"), (1, "#161f25"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((700, 430, 1070, 770), 360, times(pool((690, 680), 400), 1.0),
                lambda x, _: 84 + (x - 806) * 0.07, (48, 2.6)), "#ffe3b4", 0.45)
        for line in ([(960, 470), (1000, 590), (1006, 760)], [(900, 520), (930, 640), (924, 770)]):
            sheet.draw(knife.brush(line, 10, 1), "#10181d", 0.6)
    sheet.draw(knife.brush([(912, 413), (972, 451), (1024, 515), (1058, 602), (1069, 690)], 6, 0.6),
            "#c9b08c", 0.75)


def _knee(sheet: Sheet, knife: Knife) -> None:
    """One knee up, the skirt of the coat over it, and the other hand let hang from it."""
    skirt = [(760, 600), (690, 586), (636, 592), (610, 624), (616, 690), (604, 770), (760, 776), (812, 700)]
    shape = knife.curve(skirt, 1.2)
    sheet.draw(shape, sheet.linear((600, 0), (812, 0), steps((0, "#ecc995"), (0.3, "#9a9280"), (0.7,
            "#4a5659"),
            (1, "#273237"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((606, 590, 740, 770), 90, pool((600, 690), 190), lambda x,
                _: 70 + (x - 640) * 0.2,
                (36, 2.4)), "#fff0cc", 0.5)
        sheet.draw(knife.brush([(690, 600), (700, 680), (690, 770)], 8), "#1a2429", 0.6)
    sheet.draw(knife.brush([(760, 598), (690, 585), (636, 591), (609, 624), (615, 690)], 5, 0.5), "#ffe6b8",
            0.85)
    arm = limb([(792, 486, 40), (744, 552, 36), (690, 596, 29), (654, 606, 23)])
    sheet.draw(knife.curve(arm, 0.9), sheet.linear((640, 0), (810, 0), steps((0, "#e6c796"), (0.4,
            "#7d7f76"), (1, "#35434a"))))
    sheet.draw(knife.brush([(756, 506), (716, 556), (672, 578), (648, 584)], 4, 0.4), "#ffeac2", 0.8)
    skin = sheet.linear((600, 0), (670, 0), steps((0, "#ffd29a"), (1, "#b9794c")))
    sheet.draw(knife.curve(limb([(660, 608, 20), (634, 616, 21), (616, 636, 17)]), 0.6), skin)
    for index, x in enumerate((606, 617, 629, 641)):
        tip = [(x + 10, 630), (x + 2, 660), (x + 6, 690 - index * 3)]
        sheet.draw(knife.brush([(a + 3, b + 2) for a, b in tip], 13, 0.4, blunt=True), "#4a2c1c", 0.7)
        sheet.draw(knife.brush(tip, 12, 0.4, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(tip[-1], 6, 6), 0.3), skin)


def _head(sheet: Sheet, knife: Knife) -> None:
    """From the side, bent to what she holds: hair put back behind an ear, the torch on brow and cheek."""
    x, y = FACE

    def put(*points: Point) -> list[Point]:
        return place(points, FACE, 64, -15)

    behind = put((-0.2, -0.9), (0.6, -0.9), (1.04, -0.3), (1.12, 0.6), (1.3, 1.5), (1.7, 2.3), (1.5, 2.9),
            (0.9, 3.0),
            (0.3, 2.6), (0.1, 1.7), (0.1, 0.6))
    sheet.draw(knife.curve(behind, 1), sheet.linear((x, 0), (x + 150, 0), steps((0, "#171310"), (0.5,
            "#14191b"),
            (1, "#4d3f33"))))
    sheet.draw(knife.curve(put((-0.42, 0.7), (0.5, 0.6), (0.8, 1.9), (-0.16, 2.0)), 0.7), "#7a5038")
    sheet.draw(knife.curve(place(PROFILE, FACE, 64, -15), 0.6), sheet.linear((x - 80, y + 60), (x + 30,
            y - 30),
            steps((0, "#ffd9a2"), (0.4, "#d0905e"), (0.8, "#6d4630"), (1, "#3c2a20"))))
    crown = put((-0.66, -0.6), (-0.24, -1.12), (0.4, -1.1), (0.86, -0.66), (1.04, 0.0), (1.0, 0.7), (0.9,
            1.4),
            (0.5, 1.3), (0.42, 0.7), (0.3, 0.34), (0.14, -0.06), (-0.2, -0.34))
    shape = knife.curve(crown, 0.8)
    sheet.draw(shape, sheet.linear((x - 60, 0), (x + 70, 0), steps((0, "#5c4028"), (0.35, "#241c18"), (1,
            "#11171a"))))
    with sheet.through(stencil=sheet.clip(shape)):
        for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
            lock = put((-0.5 + 0.7 * share, -0.84), (0.1 + 0.5 * share, -0.6 + 0.1 * share),
                    (0.34 + 0.5 * share, 0.1),
                    (0.5 + 0.4 * share, 1.2))
            sheet.draw(knife.brush(lock, 3, 0.5), "#c08a54", 0.5)
    sheet.draw(knife.curve(ellipse(put((0.18, 0.3))[0], 10, 16, -6), 0.4), "#c08258")
    long = put((0.9, 1.0), (1.2, 1.9), (1.46, 2.6))
    sheet.draw(knife.brush(long, 4, 0.5), "#c9b08c", 0.6)
    sheet.draw(knife.brush(put((0.4, -1.1), (0.86, -0.66), (1.05, 0.0), (1.06, 0.6)), 4, 0.4), "#b9c4b8", 0.7)
    collar = [(764, 440), (800, 418), (846, 446), (886, 440), (906, 468), (866, 512), (806, 502), (768, 474)]
    sheet.draw(knife.curve(collar, 0.9), sheet.linear((764, 0), (906, 0), steps((0, "#e6c796"), (0.4,
            "#7d7c70"), (1, "#2b363c"))))
    sheet.draw(knife.brush([(766, 470), (806, 501), (866, 511)], 4, 0.4), "#2b3236", 0.8)


def draw_hand() -> Sheet:
    """Over the stacks: her arm, and the good cup held up by its foot into the torch's light."""
    sheet, knife = Sheet(335), Knife(335)
    x, y = HELD
    with sheet.through(sheet.print(3, 0.4)):
        arm = limb([(946, 500, 52), (976, 600, 50), (944, 684, 43), (880, 726, 34), (846, 738, 30)])
        shape = knife.curve(arm, 1)
        sheet.draw(shape, sheet.linear((820, 740), (1010, 560), steps((0, "#f3d6a2"), (0.3, "#9a9482"),
                (0.65, "#465257"),
                (1, "#242f35"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((830, 520, 1000, 770), 110, times(pool((830, 730), 230), 1.1),
                    lambda *_: 60, (32, 2.4)),
                    "#fff0cc", 0.45)
            for line in ([(930, 600), (960, 640), (1000, 640)], [(900, 680), (930, 710), (930, 750)]):
                sheet.draw(knife.brush(line, 8), "#151e23", 0.7)
        sheet.draw(knife.brush([(906, 520), (930, 590), (906, 660), (858, 700)], 4, 0.4), "#11181c", 0.7)
        sheet.draw(knife.curve(limb([(858, 736, 24), (824, 740, 26), (796, 740, 22)]), 0.6), "#c98d5c")
        skin = sheet.linear((x - 40, 0), (x + 110, 0), steps((0, "#ffdcab"), (0.5, "#dba06c"), (1,
                "#94603e")))
        for drop, reach in ((38, 2), (26, -16), (12, -26)):
            line = [(x + 86, y + 22 + drop * 0.5), (x + 36, y + 10 + drop), (x + reach, y + 2 + drop)]
            sheet.draw(knife.brush([(a + 2, b + 5) for a, b in line], 24, 0.5, blunt=True), "#3a2216", 0.8)
            sheet.draw(knife.brush(line, 22, 0.5, blunt=True), skin)
            sheet.draw(knife.curve(ellipse(line[-1], 11, 11), 0.4), skin)
        cup(sheet, knife, HELD, 138, 116, glaze=BLUEWHITE, lit=0.0, tilt=0.18, shadow=False)
        sheet.draw(knife.curve(limb([(x + 104, y + 22, 26), (x + 74, y + 20, 26), (x + 50, y + 8, 16)]),
                0.6), skin)
        thumb = [(x + 84, y + 8), (x + 52, y - 12), (x + 26, y - 14)]
        sheet.draw(knife.brush([(a + 2, b + 5) for a, b in thumb], 23, 0.5, blunt=True), "#3a2216", 0.6)
        sheet.draw(knife.brush(thumb, 21, 0.5, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(thumb[-1], 10.5, 10.5), 0.4), skin)
        sheet.draw(knife.curve(ellipse((thumb[-1][0] - 3, thumb[-1][1] - 3), 6, 5), 0.3), "#fff0d4", 0.9)
    sheet.flood(sheet.radial((x, y - 50), 170, fade("#ffe2ac", 0.16, 0.06, 0)))
    return sheet
