"""The noodle shop: steam, a bowl that was left, the rain in the street behind the glass."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_ware import BLUEWHITE, CELADON, turned
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

LAMP: Point = (790, 214)
BOWL: Point = (790, 850)
TABLE = 770


def street(*, wet: bool = True) -> Sheet:
    """The street, in rain when it is `wet`: shopfronts out of focus, light on the road."""
    sheet, knife = Sheet(361), Knife(361)
    with sheet.through(sheet.print(2, 0.5, "0.12 0.006" if wet else "0.4")):
        sheet.flood(sheet.linear((0, 60), (0, 800), steps((0, "#12222d"), (0.45, "#274552"),
                (0.62, "#35555c"), (1, "#14242c"))))
    with sheet.through(sheet.soft(5)):
        for x, wide, top, ink in ((60, 240, 120, "#152731"), (360, 220, 60, "#1a303a"),
                (640, 260, 140, "#16292f"), (940, 240, 40, "#1b313b"),
                                  (1240, 300, 110, "#142630")):
            sheet.draw(knife.board([(x, top), (x + wide, top - 6), (x + wide, 640), (x, 640)]), ink)
        for x, y, wide, high, ink in ((100, 470, 150, 120, "#d98f4a"), (392, 484, 140, 100, "#7fb7b4"),
                (690, 470, 150, 120, "#e0a65c"),
                                      (990, 480, 130, 110, "#9fc3b4"), (1290, 460, 190, 130, "#c97f42")):
            sheet.draw(knife.board([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]), ink, 0.75)
            for step in range(9 if wet else 3):
                sheet.draw(knife.gouge((x + wide / 2 + knife.about(0, wide * 0.2), 630 + step * 18), 0,
                        wide * knife.about(0.8, 0.3), 6),
                           ink, 0.55 - step * 0.045)
        for x, y in ((250, 200), (450, 300), (560, 180), (1050, 260), (1130, 170), (1420, 250)):
            sheet.draw(knife.board([(x, y), (x + 30, y), (x + 30, y + 36), (x, y + 36)]), "#e7b873", 0.6)
    return sheet


def _walker() -> Sheet:
    """Somebody with an umbrella who has stopped outside."""
    sheet, knife = Sheet(362), Knife(362)
    with sheet.through(sheet.soft(2)), sheet.through(sheet.print(3, 0.35)):
        body = [(1010, 430), (1052, 428), (1072, 480), (1078, 590), (1066, 640), (1060, 716), (1034, 718),
                (1030, 650), (1024, 718),
                (998, 716), (996, 640), (984, 590), (990, 480)]
        sheet.draw(knife.curve(body), "#0f1b22")
        sheet.draw(knife.curve(ellipse((1030, 402), 25, 30)), "#0f1b22")
        dome = [(910, 392), (930, 340), (980, 306), (1036, 296), (1092, 308), (1138, 344), (1156, 394),
                (1116, 380), (1076, 392),
                (1034, 380), (990, 392), (950, 380)]
        sheet.draw(knife.curve(dome), sheet.linear((910, 0), (1156, 0),
                steps((0, "#7fa595"), (0.5, "#4d7468"), (1, "#27433f"))))
        ribs = [knife.brush([(1034, 298), (990, 340), (950, 380)], 4),
                knife.brush([(1034, 298), (1034, 340), (1034, 380)], 4),
                knife.brush([(1034, 298), (1080, 336), (1116, 380)], 4)]
        sheet.draw("".join(ribs), "#1f3834", 0.8)
        sheet.draw(knife.brush([(930, 344), (980, 308), (1034, 297)], 5), "#d6e6d2", 0.7)
        sheet.stroke(knife.line([(1046, 380), (1050, 560)]), "#0b1418", 5)
        for step in range(7):
            sheet.draw(knife.gouge((1030 + knife.about(0, 10), 726 + step * 10), 0, 70 - step * 6, 5),
                    "#0c161c", 0.6)
    return sheet


def glass(*, wet: bool) -> Sheet:
    """The glass, drops and runs on it when it is `wet`, its bars, and the wall that holds it."""
    sheet, knife = Sheet(363), Knife(363)
    panes = [(330, 150), (1270, 144), (1274, 690), (326, 694)]
    outer = [(-60, -60), (1660, -60), (1660, 1260), (-60, 1260)]
    for _ in range(130 if wet else 0):
        x, y = knife.about(800, 470), knife.about(410, 260)
        length = knife.about(60, 46)
        bend = [(x, y), (knife.about(x, 5), y + length * 0.5), (knife.about(x, 7), y + length)]
        sheet.draw(knife.brush(bend, 4, 0.6), "#b5d0cc", 0.4)
        drop = ellipse((bend[2][0], bend[2][1]), knife.about(4, 1.2), knife.about(5.5, 1.5))
        sheet.draw(knife.curve(drop, 0.5), "#dcebe2", 0.7)
    for _ in range(320 if wet else 0):
        drop = ellipse((knife.about(800, 470), knife.about(420, 270)), knife.about(2.4, 1),
                knife.about(3, 1.2))
        sheet.draw(knife.curve(drop, 0.3), "#cfe2da", 0.5)
    with sheet.through(sheet.print(3, 0.5)):
        wall = knife.board(outer) + knife.board(list(reversed(panes)))
        sheet.draw(wall, sheet.radial((790, 420), 980, steps((0, "#b47c46"), (0.4, "#75512f"),
                (0.65, "#3b2d22"), (1, "#121314"))))
        with sheet.through(stencil=sheet.clip(wall)):
            marks = knife.gouges((20, 10, 1580, 900), 1900, times(pool(LAMP, 860), 0.8), away(LAMP), (32, 2))
            sheet.draw(marks, "#f0bd78", 0.35)
            tiles = "".join(knife.brush([(-60, y), (800, y + 3), (1660, y - 2)], 3, 0.4, blunt=True)
                    for y in (700, 744, 788))
            sheet.draw(tiles, "#241a14", 0.6)
        frame = sheet.linear((300, 0), (1300, 0), steps((0, "#3d3026"), (0.5, "#a3713f"), (1, "#3d3026")))
        for bar in ([(296, 122), (332, 124), (330, 716), (292, 718)],
                [(1268, 120), (1306, 118), (1310, 714), (1272, 712)],
                    [(296, 116), (1306, 112), (1306, 146), (298, 152)],
                            [(280, 688), (1322, 684), (1326, 716), (278, 722)],
                    [(634, 150), (652, 150), (652, 692), (633, 692)],
                            [(946, 148), (964, 148), (965, 690), (947, 690)]):
            sheet.draw(knife.board(bar), frame)
        sheet.draw(knife.gouges((280, 686, 1322, 698), 60, even(0.8), even(0), (90, 3)), "#ffd798", 0.7)
        _lampshade(sheet, knife)
        _door(sheet, knife)
    return sheet


def _lampshade(sheet: Sheet, knife: Knife) -> None:
    """The lamp over the table."""
    sheet.stroke(knife.line([(794, -40), (790, 60), (791, 116)]), "#14110e", 6)
    shade = [(756, 118), (790, 108), (826, 118), (852, 152), (924, 196), (938, 216), (790, 232),
            (644, 218), (656, 196), (728, 152)]
    sheet.draw(knife.curve(shade), sheet.linear((644, 0), (938, 0),
            steps((0, "#5b2318"), (0.4, "#b5492f"), (0.6, "#8f3524"), (1, "#3d1712"))))
    sheet.draw(knife.gouges((680, 120, 800, 214), 40, even(0.8), lambda x, _: 122 - (x - 680) * 0.24,
            (44, 3)), "#f0a070", 0.6)
    sheet.draw(knife.curve(ellipse((791, 221), 140, 14)), "#fff0c6")


def _door(sheet: Sheet, knife: Knife) -> None:
    """A strip of the open door at the right, and the stools stacked by the left wall."""
    for step in range(5):
        y = 760 - step * 44
        sheet.draw(knife.board([(90, y), (262, y - 2), (252, y + 18), (100, y + 20)]), "#2b5a58" if step % 2
                else "#1f4544")
        sheet.draw(knife.gouge((176, y + 3), 0, 140, 4), "#9fc9b6", 0.5)
    for x in (108, 232):
        sheet.draw(knife.board([(x, 600), (x + 14, 600), (x + 16, 960), (x - 2, 960)]), "#163230")
    sheet.draw(knife.board([(1392, 60), (1440, 60), (1444, 960), (1396, 960)]), "#3a2a1f")


def way() -> Sheet:
    """The doorway to the street."""
    sheet, knife = Sheet(364), Knife(364)
    with sheet.through(sheet.print(2, 0.4)):
        hole = knife.board([(1440, 90), (1660, 80), (1660, 980), (1444, 960)])
        sheet.draw(hole, sheet.linear((0, 90), (0, 960),
                steps((0, "#24424f"), (0.6, "#5f8f96"), (0.8, "#a9cbbf"), (1, "#5d858a"))))
        sheet.draw(knife.gouges((1446, 100, 1640, 940), 90, even(0.7), even(97), (50, 2.4)), "#e2efe4", 0.5)
    with sheet.through(sheet.soft(14)):
        fall = knife.board([(1120, TABLE), (1250, TABLE - 6), (1372, 1002), (1170, 1006)])
        sheet.draw(fall, sheet.linear((1370, 0), (1120, 0), fade("#9fd0cf", 0.6, 0.4, 0.0)))
        spill = knife.board([(1440, 940), (1660, 930), (1660, 1230), (1090, 1230)])
        sheet.draw(spill, sheet.linear((0, 940), (0, 1220), fade("#86b4b4", 0.55, 0.1)))
    return sheet


def table() -> Sheet:
    """The table, the bowl with chopsticks across it, a stool pushed back, the vinegar and the tissue box."""
    sheet, knife = Sheet(365), Knife(365)
    x, y = BOWL
    with sheet.through(sheet.print(3, 0.45)):
        floor = knife.board([(-60, 962), (1660, 956), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.linear((0, 960), (0, 1200), steps((0, "#33261e"), (1, "#0d0e0f"))))
        top = knife.board([(330, TABLE), (1250, TABLE - 6), (1370, 1000), (214, 1008)])
        sheet.draw(top, sheet.radial((x, y), 620, steps((0, "#ffd28a"), (0.25, "#d28f4b"), (0.55, "#824f29"),
                (0.85, "#3a2519"), (1, "#241a14")), 0.5))
        with sheet.through(stencil=sheet.clip(top)):
            sheet.draw(knife.gouges((214, TABLE, 1370, 1006), 700, times(pool((x, y), 620, 0.5), 1.3),
                    even(-0.5), (90, 2.4)), "#ffeec0", 0.5)
            sheet.draw(knife.gouges((214, TABLE, 1370, 1006), 300, even(0.5), even(-0.5), (120, 2.6)),
                    "#4a2814", 0.45)
        front = knife.board([(214, 1008), (1370, 1000), (1368, 1056), (218, 1066)])
        sheet.draw(front, sheet.linear((0, 1000), (0, 1060), steps((0, "#5d381f"), (1, "#1d140f"))))
        sheet.draw(knife.board([(230, 1064), (1356, 1054), (1350, 1260), (240, 1260)]), "#0b0a0a", 0.9)
        sheet.draw(knife.curve([(x - 150, y + 60), (x + 40, y + 40), (x + 250, y + 78), (x + 150, y + 112),
                (x - 60, y + 112)]), "#2a160c", 0.7)
        _bowl(sheet, knife)
        _pots(sheet, knife)
    return sheet


def _bowl(sheet: Sheet, knife: Knife) -> None:
    """The bowl, still full: noodles, greens, an egg; chopsticks laid across it."""
    x, y = BOWL
    side = [(x + 190, y - 38), (x + 182, y - 6), (x + 140, y + 54), (x + 84, y + 84), (x + 74, y + 100),
            (x - 74, y + 100), (x - 84, y + 84),
            (x - 140, y + 54), (x - 182, y - 6), (x - 190, y - 38)]
    shape = knife.curve(side)
    sheet.draw(shape, sheet.linear((x - 190, 0), (x + 190, 0), turned(BLUEWHITE, 0, 1.0)))
    with sheet.through(stencil=sheet.clip(shape)):
        for level in (16, 74):
            bow = [(x - 190, y - 30 + level * 0.8), (x, y + 22 + level * 0.9),
                    (x + 190, y - 30 + level * 0.8)]
            sheet.draw(knife.brush(bow, 7, 0.6, blunt=True), "#2f5584", 0.9)
        for step in range(9):
            share = (step - 4) / 4.6
            leaf = (x + 180 * share, y + 50 - 30 * abs(share) ** 2)
            sheet.draw(knife.gouge(leaf, -50 + share * 30, 38, 9), "#2f5584", 0.85)
            sheet.draw(knife.gouge((leaf[0] + 12, leaf[1] + 4), 30 + share * 30, 30, 7), "#4a739f", 0.85)
        sheet.draw(knife.gouges((x - 180, y - 20, x - 60, y + 80), 26, even(0.8), even(70), (44, 4)),
                "#ffffff", 0.6)
    rim = (x, y - 38)
    sheet.draw(knife.curve(ellipse(rim, 191, 54), 0.7), "#fff8e4")
    sheet.draw(knife.curve(ellipse((x, y - 35), 178, 46), 0.6), "#a9b9b5")
    soup = knife.curve(ellipse((x, y - 30), 170, 40), 0.6)
    sheet.draw(soup, sheet.radial((x - 30, y - 40), 180,
            steps((0, "#f2c069"), (0.5, "#c97f35"), (1, "#7d4420")), 0.4))
    with sheet.through(stencil=sheet.clip(soup)):
        _noodles(sheet, knife)
    for drop in (0, 15):
        stick = [(x - 250, y - 70 + drop), (x - 20, y - 62 + drop * 0.8), (x + 260, y - 46 + drop * 0.4)]
        sheet.draw(knife.brush([(a + 4, b + 9) for a, b in stick], 8, 0.4, blunt=True), "#3a1f10", 0.5)
        sheet.draw(knife.brush(stick, 8, 0.4, blunt=True), "#8a3b26")
        sheet.draw(knife.brush([(a, b - 2) for a, b in stick], 2.6, 0.3, blunt=True), "#f0a878", 0.8)


def _noodles(sheet: Sheet, knife: Knife) -> None:
    """Noodles, an egg, greens."""
    x, y = BOWL
    for _ in range(44):
        at = (knife.about(x - 20, 110), knife.about(y - 32, 24))
        turn = knife.about(0, 40)
        loop = place([(-1, 0.1), (-0.3, -0.25), (0.4, 0.2), (1, -0.1)], at, knife.about(46, 14), turn)
        sheet.draw(knife.brush(loop, 6.5, 0.5), knife.chance.choice(("#ffe9b4", "#f6d48d", "#e3b567")),
                0.95)
    egg = (x + 82, y - 34)
    sheet.draw(knife.curve(ellipse(egg, 48, 21, -6), 0.6), "#fffaf0")
    sheet.draw(knife.curve(ellipse((egg[0] - 2, egg[1] - 2), 21, 11, -6), 0.5), "#f29a35")
    for _ in range(16):
        leaf = (knife.about(x - 92, 44), knife.about(y - 36, 18))
        sheet.draw(knife.gouge(leaf, knife.about(0, 80), knife.about(26, 8), 8),
                knife.chance.choice(("#3f6b35", "#6d9a4a")))


def _pots(sheet: Sheet, knife: Knife) -> None:
    """A vinegar bottle, a jar of chilli, and a cup for nobody."""
    bottle = [(1076, 690), (1098, 690), (1100, 726), (1118, 750), (1120, 822), (1056, 822), (1058, 750),
            (1074, 726)]
    sheet.draw(knife.curve([(1060, 812), (1170, 800), (1240, 820), (1130, 836)]), "#2a160c", 0.6)
    sheet.draw(knife.curve(bottle, 0.7), sheet.linear((1056, 0), (1120, 0),
            steps((0, "#c98a4a"), (0.3, "#4d2a18"), (1, "#140f0c"))))
    sheet.draw(knife.brush([(1066, 756), (1064, 810)], 6, 0.5), "#ffe2ab", 0.8)
    jar = [(1148, 768), (1212, 766), (1218, 832), (1200, 842), (1158, 842), (1142, 834)]
    sheet.draw(knife.curve(jar, 0.7), sheet.linear((1142, 0), (1218, 0),
            steps((0, "#e2603a"), (0.5, "#a8301f"), (1, "#3d1410"))))
    sheet.draw(knife.curve(ellipse((1180, 767), 34, 9), 0.5), "#f0c488")
    small = [(454, 812), (540, 810), (530, 852), (516, 866), (478, 868), (464, 852)]
    sheet.draw(knife.curve([(440, 864), (520, 856), (560, 872), (470, 884)]), "#2a160c", 0.5)
    sheet.draw(knife.curve(small, 0.7), sheet.linear((454, 0), (540, 0), turned(CELADON, 1.0, 0.95)))
    sheet.draw(knife.curve(ellipse((497, 811), 43, 11), 0.5), "#f4f1d2")
    sheet.draw(knife.curve(ellipse((497, 813), 37, 8), 0.5), "#b08a4c")


def steam() -> Sheet:
    """Steam off the pot and the bowl, over the glass."""
    sheet, knife = Sheet(366), Knife(366)
    sheet.flood(sheet.radial((790, 560), 760, [(0, "#d8d2bf", 0.7), (0.4, "#a9a594", 0.62),
            (0.75, "#57585a", 0.62), (1, "#23282b", 0.6)]))
    with sheet.through(sheet.soft(22)):
        for x in range(200, 1500, 130):
            curl = [(x, 900), (knife.about(x, 60), 640), (knife.about(x + 30, 80), 380),
                    (knife.about(x, 110), 120)]
            sheet.draw(knife.brush(curl, 80, 6), "#f2e8d0", 0.22)
    return sheet


def glow() -> Sheet:
    """The lamp over the table, and the steam in it."""
    sheet, knife = Sheet(367), Knife(367)
    sheet.flood(sheet.radial((790, 240), 560, fade("#ff9c40", 0.45, 0.22, 0.09, 0.02, 0)))
    sheet.flood(sheet.radial(BOWL, 480, fade("#ffb058", 0.4, 0.18, 0.05, 0), 0.45))
    with sheet.through(sheet.soft(24)):
        cone = knife.board([(664, 224), (918, 224), (1180, 860), (410, 860)])
        sheet.draw(cone, sheet.linear((0, 220), (0, 860), fade("#ffce86", 0.3, 0.1, 0.02)))
    with sheet.through(sheet.soft(9)):
        for x, lean in ((720, -30), (800, 24), (860, -10)):
            curl = [(x, 790), (x + lean, 690), (x - lean * 0.6, 590), (x + lean, 470), (x, 380)]
            sheet.draw(knife.brush(curl, 34, 3), "#ffe9c4", 0.26)
    return sheet


def draw() -> Place:
    """The noodle shop."""
    return Place(
        "noodle_shop",
        "A noodle shop at night. Under one red lamp a blue-white bowl stands on the table, full and left,"
        " with its"
        " chopsticks across it. Steam hangs about it; behind the wet window is a street in rain, and"
        " someone with an"
        " umbrella has stopped there.",
        "rain",
        (
            Layer("street", 0.05, street()),
            Layer("walker", 0.15, _walker(), "normal", "concern", 0.12, 1.0),
            Layer("glass", 0.3, glass(wet=True)),
            Layer("steam", 0.4, steam(), "normal", "cognitive", 0.75, 0.0),
            Layer("table", 0.7, table()),
            Layer("way", 0.3, way(), "normal", "boundary", 0.15, 1.0),
            Layer("glow", 0.5, glow(), "add", "affective", 0.2, 0.9),
        ),
    )
