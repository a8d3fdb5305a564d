"""Inside the cab before it is day: Lin outside the glass, one finger to it, and a father's arm across."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_nine import draw_nine
from scenes.well_shapes import limb
from studio.figures import finger_cuts
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

GLASS: tuple[Point, ...] = ((392, 128), (1120, 84), (1212, 618), (372, 648))
TIP: Point = (902, 372)
"""Where she taps."""


def _far() -> Sheet:
    """Number Nine through the glass, and above it a sky that is hardly lighter."""
    sheet, knife = Sheet(481), Knife(481)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.2")):
        sheet.flood(sheet.linear((0, 0), (0, 700), steps((0, "#0e1c28"), (0.6, "#234250"), (1, "#5c7a78"))))
    with sheet.through(sheet.print(3, 0.45)), sheet.moved((330, 20), 0.94):
        draw_nine(sheet, knife)
    sheet.flood(sheet.linear((0, 0), (0, 760), [(0, "#0c1820", 0.72), (0.6, "#11222b", 0.6), (1, "#1b323a",
            0.4)]))
    return sheet


def _dawn() -> Sheet:
    """The day, beyond the house's corner."""
    sheet = Sheet(482)
    sheet.flood(sheet.radial((1180, 520), 420, fade("#f0c79a", 0.6, 0.26, 0.08, 0)))
    return sheet


def _lin() -> Sheet:
    """Lin, bent to the window: hair, the collar of the grey coat, a hand raised to the glass."""
    sheet, knife = Sheet(483), Knife(483)
    with sheet.through(sheet.print(3, 0.42)):
        coat = [(700, 470), (640, 492), (560, 536), (520, 610), (500, 720), (1000, 720), (990, 620), (950,
                550),
                (880, 500), (810, 470)]
        mass = knife.curve(coat)
        sheet.draw(mass, sheet.radial((780, 640), 330, steps((0, "#b0aa94"), (0.4, "#6b7674"), (1,
                "#27343a"))))
        with sheet.through(stencil=sheet.clip(mass)):
            sheet.draw(knife.gouges((520, 490, 990, 700), 220, times(pool((780, 680), 330), 1.0), even(86),
                    (34, 2.4)),
                    "#f0dfb4", 0.45)
            sheet.draw(knife.brush([(752, 520), (764, 620), (760, 720)], 8), "#1a2428", 0.8)
        for collar in ([(700, 462), (650, 500), (690, 560), (752, 540), (742, 490)], [(800, 462), (850,
                496), (812, 560),
                (756, 540), (768, 490)]):
            sheet.draw(knife.curve(collar, 0.8), sheet.linear((0, 460), (0, 560), steps((0, "#3b474b"), (1,
                    "#8d8f82"))))
        sheet.draw(knife.board([(708, 400), (790, 396), (796, 486), (752, 520), (708, 490)], 0.8), "#2f2320")
        _head(sheet, knife)
        _arm(sheet, knife)
    return sheet


def _lean(points: list[Point]) -> list[Point]:
    """Points of her head, bent to one side."""
    return place([(x - 756, y - 450) for x, y in points], (750, 452), 1, 9)


def _head(sheet: Sheet, knife: Knife) -> None:
    """Her head to one side, smiling; the cab's lamp on chin and cheek, the sky on her hair."""
    back = [(756, 196), (700, 206), (662, 250), (650, 320), (654, 400), (640, 460), (652, 500), (696, 494),
            (712, 440),
            (790, 436), (804, 488), (846, 492), (862, 456), (846, 390), (852, 312), (836, 246), (804, 206)]
    sheet.draw(knife.curve(_lean(back), 1), sheet.linear((634, 0), (866, 0), steps((0, "#0a1012"), (0.5,
            "#13181a"),
            (1, "#1c2227"))))
    face = [(750, 250), (712, 266), (698, 318), (702, 372), (722, 412), (752, 432), (784, 418), (806, 378),
            (812, 322),
            (802, 270), (778, 250)]
    sheet.draw(knife.curve(_lean(face), 0.7), sheet.linear((0, 270), (0, 440),
                                                           steps((0, "#33261f"), (0.4, "#6d4d3c"),
            (0.8, "#b9825c"), (1, "#eab98a"))))
    fringe = [(746, 232), (704, 250), (686, 320), (690, 392), (706, 330), (730, 290), (764, 276), (796,
            296), (812, 340),
              (820, 392), (828, 310), (806, 250), (776, 230)]
    sheet.draw(knife.curve(_lean(fringe), 0.9), "#0f1517")
    for side in (-1, 1):
        lid = [(754 + side * 14, 338), (754 + side * 27, 342), (754 + side * 40, 336)]
        sheet.draw(knife.brush(_lean(lid), 4.4, 0.2), "#1d1411", 0.9)
        brow = [(754 + side * 12, 316), (754 + side * 28, 311), (754 + side * 42, 317)]
        sheet.draw(knife.brush(_lean(brow), 4, 0.2), "#1d1411", 0.7)
    sheet.draw(knife.brush(_lean([(752, 344), (748, 366), (760, 371)]), 4, 0.3), "#5a3a2c", 0.8)
    sheet.draw(knife.brush(_lean([(734, 392), (752, 400), (772, 391)]), 5, 0.3), "#7d3a30", 0.9)
    marks = knife.gouges((650, 206, 850, 496), 120, even(0.5), lambda x, _: 100 + (x - 750) * 0.12, (46, 2))
    with sheet.through(stencil=sheet.clip(knife.curve(_lean(back), 0.4))):
        sheet.draw(marks, "#6f6248", 0.35)
    for line in ([(704, 210), (670, 248), (654, 320), (656, 396)], [(808, 208), (840, 248), (854, 312),
            (849, 388)]):
        sheet.draw(knife.brush(_lean(line), 5, 0.5), "#86a6a8", 0.75)
    sheet.draw(knife.brush(_lean([(724, 414), (752, 433), (784, 420), (804, 384)]), 5, 0.4), "#f0bd8a", 0.8)


def _arm(sheet: Sheet, knife: Knife) -> None:
    """A forearm coming up, and a hand with one finger at the glass."""
    fore = [(1000, 720), (960, 640), (948, 560), (956, 500), (1014, 500), (1044, 580), (1080, 720)]
    mass = knife.curve(fore, 0.9)
    sheet.draw(mass, sheet.linear((948, 0), (1070, 0), steps((0, "#c2b698"), (0.4, "#6f7872"), (1,
            "#2b383c"))))
    sheet.draw(knife.board([(950, 486), (1014, 484), (1024, 514), (954, 520)], 0.9), "#8f9184")
    skin = sheet.linear((900, 360), (1010, 520), steps((0, "#f6cb9c"), (0.4, "#cf9468"), (1, "#6d4835")))
    palm = [(952, 436), (976, 414), (1010, 418), (1030, 448), (1024, 496), (1008, 520), (964, 518),
            (950, 478)]
    sheet.draw(knife.curve(palm, 0.7), skin)
    index = limb([(978, 432, 13), (950, 410, 12), (924, 388, 10), (TIP[0], TIP[1], 8)])
    curled = (([(1006, 434), (982, 424), (960, 436), (958, 452)], 20), ([(1014, 456), (988, 448), (964, 458),
                                                                         (962, 472)], 19),
              ([(1014, 478), (990, 472), (970, 480), (968, 492)], 17))
    sheet.draw(knife.curve([(x + 3, y + 5) for x, y in index], 0.5), "#4a2c20", 0.6)
    sheet.draw(knife.curve(index, 0.5), skin)
    for x, y in ((950, 408), (924, 387)):
        sheet.draw(knife.gouge((x, y), -52, 13, 1.6), "#7d4c36", 0.7)
    for line, wide in curled:
        sheet.draw(knife.brush([(x + 2, y + 4) for x, y in line], wide + 1, 0.4, blunt=True), "#4a2c20", 0.6)
        sheet.draw(knife.brush(line, wide, 0.5, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(line[-1], wide / 2, wide / 2), 0.4), skin)
    thumb = limb([(986, 506, 15), (966, 500, 13), (950, 486, 11), (944, 470, 9)])
    sheet.draw(knife.curve([(x + 2, y + 4) for x, y in thumb], 0.5), "#4a2c20", 0.5)
    sheet.draw(knife.curve(thumb, 0.5), skin)
    sheet.draw(knife.curve(ellipse((TIP[0] - 1, TIP[1] + 1), 4, 6, -42), 0.3), "#ffeccc", 0.9)


def _breath() -> Sheet:
    """Breath on the glass, clear where the finger has been."""
    sheet, knife = Sheet(484), Knife(484)
    shape = knife.board(list(GLASS))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(shape, sheet.radial((760, 430), 560, [(0, "#a9bdb8", 0.62), (0.6, "#6d8488", 0.5),
                (1, "#3b535b", 0.5)]))
        sheet.draw(knife.gouges((380, 90, 1210, 640), 220, even(0.6), even(92), (34, 3)), "#dfe9e2", 0.25)
    return sheet


def _door() -> Sheet:
    """The door's inside: frame, sill, a pull, a pocket with the atlas, and a belt that hangs."""
    sheet, knife = Sheet(485), Knife(485)
    outer = "M-40-40H1640V1240H-40Z"
    hole = knife.board(list(GLASS), 1.4)
    with sheet.through(sheet.print(3, 0.45)):
        with sheet.through(stencil=sheet.clip(_frame(knife))):
            sheet.draw(outer, sheet.radial((760, 800), 760, steps((0, "#6d5a3e"), (0.4, "#34342f"), (1,
                    "#0d1316"))))
        sheet.stroke(hole, "#0a0f11", 20)
        sheet.stroke(hole, "#4d4a3c", 5, 0.8)
        sill = [(366, 650), (1216, 618), (1236, 676), (352, 712)]
        sheet.draw(knife.board(sill), sheet.linear((0, 620), (0, 712), steps((0, "#b98f58"), (0.3, "#6a5236"),
                (1, "#2a251e"))))
        sheet.draw(knife.gouges((370, 630, 1220, 700), 120, even(0.6), even(-2), (44, 2.2)), "#f0cf94", 0.4)
        panel = [(380, 752), (1200, 716), (1240, 1200), (360, 1200)]
        sheet.draw(knife.curve(panel, 1.5), sheet.linear((0, 730), (0, 1100), steps((0, "#5a5240"), (1,
                "#1a1a17"))))
        sheet.draw(knife.brush([(386, 756), (800, 736), (1196, 720)], 5, 0.6), "#c9a468", 0.7)
        pull = [(876, 790), (900, 770), (1056, 764), (1084, 780), (1076, 806), (1050, 798), (910, 806),
                (890, 818)]
        sheet.draw(knife.curve(pull, 0.8), "#0e1314")
        sheet.draw(knife.brush([(898, 774), (980, 768), (1058, 766)], 4, 0.4), "#d8b478", 0.8)
        _belt(sheet, knife)
    return sheet


def _frame(knife: Knife) -> str:
    """All but the glass, as one stencil: a wide ring drawn in two directions."""
    del knife
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = GLASS
    return (f"M-40-40H1640V1240H-40V{dy}L{dx} {dy}L{cx} {cy}L{bx} {by}L{ax} {ay}L{dx} {dy}L-40 {dy}Z")


def _belt(sheet: Sheet, knife: Knife) -> None:
    """The belt, hanging from its pillar, its tongue not yet in anything."""
    strap = [(1196, -40), (1230, 200), (1226, 420), (1200, 640)]
    sheet.draw(knife.brush(strap, 44, 0.8, blunt=True), "#15191a")
    for off in (-18, 18):
        sheet.draw(knife.brush([(x + off, y) for x, y in strap], 3, 0.3), "#a58a5c", 0.7)
    tongue = [(1172, 632), (1226, 640), (1222, 690), (1212, 722), (1184, 718), (1174, 686)]
    sheet.draw(knife.board(tongue, 0.7), sheet.linear((1172, 0), (1226, 0), steps((0, "#e9e0c8"), (0.5,
            "#9aa09a"),
            (1, "#4a5456"))))
    sheet.draw(knife.board([(1188, 690), (1208, 692), (1206, 708), (1190, 706)], 0.4), "#14191a")


def _reach() -> Sheet:
    """His arm from the left, across, and his hand on the pull."""
    sheet, knife = Sheet(486), Knife(486)
    with sheet.through(sheet.print(3, 0.42)):
        with sheet.through(sheet.soft(9)):
            sheet.draw(knife.curve([(300, 900), (600, 846), (860, 812), (960, 820), (900, 880), (560, 980),
                    (300, 1040)]),
                    "#04080a", 0.7)
        sleeve = [(-60, 780), (240, 764), (520, 756), (740, 744), (852, 742), (870, 790), (862, 842), (740,
                862),
                  (540, 906), (240, 1000), (-60, 1090)]
        mass = knife.curve(sleeve, 1.2)
        sheet.draw(mass, sheet.linear((0, 740), (0, 940), steps((0, "#c79a5c"), (0.22, "#6d6040"), (0.6,
                "#2b3a34"),
                (1, "#101a1b"))))
        with sheet.through(stencil=sheet.clip(mass)):
            for x in (400, 500, 600, 700, 796):
                sheet.draw(knife.brush([(x + 14, 740), (x - 4, 820), (x + 4, 930)], 7), "#0c1414", 0.75)
            sheet.draw(knife.gouges((330, 750, 860, 880), 150, times(pool((700, 740), 420), 1.0), even(4),
                    (26, 2.2)),
                    "#ffdf9f", 0.45)
        cuff = [(842, 738), (874, 742), (882, 792), (872, 842), (842, 846)]
        sheet.draw(knife.curve(cuff, 0.6), "#1c2726")
        _hand(sheet, knife)
    return sheet


def _hand(sheet: Sheet, knife: Knife) -> None:
    """The hand over the pull, seen from its back."""
    skin = sheet.linear((870, 740), (1030, 830), steps((0, "#a86f4a"), (0.5, "#d89c6e"), (1, "#f3c392")))
    back = [(868, 758), (920, 744), (968, 748), (990, 770), (984, 810), (948, 830), (900, 834), (868, 824)]
    for line, wide in (([(966, 760), (1002, 766), (1016, 796)], 24), ([(970, 782), (1000, 792), (1008,
            818)], 23),
            ([(958, 802), (984, 814), (988, 836)], 22), ([(940, 816), (960, 830), (960, 848)], 20)):
        sheet.draw(knife.brush([(x + 3, y + 5) for x, y in line], wide + 2, 0.4, blunt=True), "#2a1710", 0.8)
        sheet.draw(knife.brush(line, wide, 0.5, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(line[-1], wide / 2, wide / 2), 0.4), skin)
    sheet.draw(knife.curve(back, 0.8), skin)
    for at, turn in (((968, 758), 30), ((972, 782), 34), ((960, 804), 40)):
        sheet.draw(knife.gouge(at, turn, 22, 3), "#7d4c32", 0.7)
    sheet.draw(finger_cuts(knife, (920, 790), 30, 170), "#7d4c32", 0.4)
    thumb = [(902, 752), (946, 738), (986, 742)]
    sheet.draw(knife.brush(thumb, 26, 0.6, blunt=True), skin)
    sheet.draw(knife.curve(ellipse(thumb[-1], 13, 13), 0.4), skin)
    sheet.draw(knife.brush([(x, y - 11) for x, y in thumb], 4, 0.4), "#ffe6bc", 0.9)


def _glow() -> Sheet:
    """The cab's lamp, over the arm, the sill, and as far as the finger."""
    sheet = Sheet(487)
    sheet.flood(sheet.radial((700, 800), 620, fade("#ff9f45", 0.44, 0.24, 0.1, 0.03, 0)))
    sheet.flood(sheet.radial(TIP, 150, fade("#ffc27a", 0.22, 0.08, 0.02, 0)))
    return sheet


def draw() -> Place:
    """The cab, and who is outside it."""
    return Place(
        "cab_tap",
        "Inside a lorry's cab before it is day, towards the window at one's side. Outside it a woman in a"
        " grey"
        " coat bends to the glass and taps it with one finger. From the left a man's arm reaches across to"
        " pull"
        " the door to; the belt hangs undone.",
        "none",
        (
            Layer("far", 0.05, _far()),
            Layer("dawn", 0.05, _dawn(), "add", "boundary", 0.1, 1.0),
            Layer("lin", 0.2, _lin()),
            Layer("breath", 0.4, _breath(), "normal", "cognitive", 0.85, 0.05),
            Layer("door", 0.5, _door()),
            Layer("reach", 0.8, _reach(), "normal", "concern", 0.9, 1.0),
            Layer("glow", 0.6, _glow(), "add", "affective", 0.25, 1.0),
        ),
    )
