"""The shared studio: shelves of cups, a wheel, two stools at one bench, rain light in a long window."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_ware import ASH, BLUEWHITE, CELADON, cup
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, mirror
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

BULB: Point = (846, 352)
BENCH = 716
PALE = ("#f4ead2", "#d8c8a8", "#a8977c", "#5c5245", "#211f1d")


def _far() -> Sheet:
    """Outside: rain sky, tin roofs, a chimney, and what comes out of it."""
    sheet, knife = Sheet(321), Knife(321)
    with sheet.through(sheet.print(2, 0.5, "0.16 0.006")):
        sheet.flood(sheet.linear((0, 120), (0, 640), steps((0, "#324e5a"), (0.45, "#5f807f"),
                (0.75, "#93a99b"), (1, "#7f958c"))))
    with sheet.through(sheet.print(3, 0.4)):
        hills = [(380, 460), (560, 400), (700, 424), (860, 380), (1060, 430), (1260, 400), (1260, 640),
                (380, 640)]
        sheet.draw(knife.curve(hills), "#48656b")
        sheet.draw(knife.brush([(700, 330), (740, 270), (820, 250), (880, 190), (1010, 170)], 60, 5),
                "#c9a678", 0.5)
        sheet.draw(knife.board([(672, 318), (712, 318), (722, 560), (664, 560)]), "#2c2b2a")
        sheet.draw(knife.board([(664, 312), (720, 312), (720, 328), (664, 328)]), "#2f302f")
        sheet.draw(knife.gouge((692, 312), 0, 50, 10), "#f2a254")
        for y, left, ink in ((500, 420, "#36515a"), (548, 760, "#294149"), (580, 480, "#1d3139")):
            roof = [(left - 60, y + 50), (left + 60, y - 26), (left + 380, y - 22), (left + 470, y + 52),
                    (left + 470, 700),
                    (left - 60, 700)]
            sheet.draw(knife.board(roof), ink)
            ribs = knife.gouges((left, y - 16, left + 400, y + 46), 60, even(0.8), even(74), (50, 2))
            sheet.draw(ribs, "#86a19c", 0.45)
        rain = knife.gouges((430, 130, 1190, 640), 260, even(0.6), even(97), (46, 1.6))
        sheet.draw(rain, "#dbe6da", 0.4)
    return sheet


def _room() -> Sheet:
    """The wall round the window, its bars, and shelves of cups to both sides."""
    sheet, knife = Sheet(322), Knife(322)
    outer = [(-60, -60), (1660, -60), (1660, 1260), (-60, 1260)]
    hole = [(498, 176), (1116, 170), (1120, 590), (496, 594)]
    wall = knife.board(outer) + knife.board(list(reversed(hole)))
    with sheet.through(sheet.print(3, 0.5)):
        sheet.draw(wall, sheet.radial((810, 430), 960, steps((0, "#a97c4c"), (0.34, "#745439"),
                (0.6, "#3e3129"), (1, "#141516"))))
        marks = knife.gouges((20, 20, 1580, 980), 2200, times(pool(BULB, 760), 0.7), away(BULB), (32, 2))
        with sheet.through(stencil=sheet.clip(wall)):
            sheet.draw(marks, "#dcc090", 0.3)
        floor = knife.board([(-60, 968), (1660, 962), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.radial((810, 1000), 720,
                steps((0, "#7d5a3c"), (0.5, "#3a2b21"), (1, "#121314")), 0.4))
        sheet.draw(knife.gouges((-20, 972, 1620, 1190), 240, even(0.5), even(0), (150, 2.4)), "#14120f", 0.5)
        frame = sheet.linear((496, 0), (1120, 0), steps((0, "#4a5046"), (0.5, "#a08f6c"), (1, "#484e46")))
        bars = [[(474, 150), (502, 152), (502, 612), (472, 614)],
                [(1112, 148), (1142, 148), (1144, 612), (1114, 612)],
                [(472, 148), (1144, 142), (1144, 178), (472, 182)],
                        [(440, 586), (1172, 582), (1176, 616), (438, 620)],
                [(484, 302), (1126, 298), (1126, 312), (484, 316)]]
        bars += [[(x, 170), (x + 13, 170), (x + 14, 592), (x + 1, 592)] for x in (650, 806, 960)]
        for bar in bars:
            sheet.draw(knife.board(bar), frame)
        sheet.draw(knife.gouges((440, 586, 1172, 598), 60, even(0.8), even(0), (80, 3)), "#f0e3bf", 0.6)
        _shelves(sheet, knife, 0)
        _shelves(sheet, knife, 1)
        for x, glaze in ((560, BLUEWHITE), (626, CELADON), (1040, BLUEWHITE)):
            cup(sheet, knife, (x, 590), 54, 44, glaze=glaze, lit=0.0 if x > 800 else 1.0, light=0.85,
                    tilt=0.08,
                    painted=False)
    return sheet


def _shelves(sheet: Sheet, knife: Knife, side: int) -> None:
    """A rack of boards with cups on them, pale and unfired, some with a glaze."""
    for row in range(6):
        y = 190 + row * 126
        board = [(-60, y), (428, y - 4), (428, y + 14), (-60, y + 20)]
        for step in range(8):
            x = 8 + step * 58 + knife.about(0, 4)
            near = max(0.0, 1 - abs(x - 470) / 560) * (1 - abs(row - 2) * 0.13)
            glaze = knife.chance.choice((PALE, PALE, PALE, PALE, CELADON, BLUEWHITE, ASH))
            at = x if side == 0 else 1608 - x
            if knife.chance.random() < 0.88:
                cup(sheet, knife, (at, y - 1), knife.about(48, 4), knife.about(46, 9), glaze=glaze,
                        lit=1.0 - side,
                    light=0.22 + 0.78 * near, tilt=0.07, painted=False)
        shape = board if side == 0 else mirror(board, 804)
        sheet.draw(knife.board(shape), sheet.linear((0 if side == 0 else 1608, 0),
                (430 if side == 0 else 1178, 0),
                                                    steps((0, "#15181a"), (0.6, "#4a3b2c"), (1, "#a37c50"))))
    for x in (404, 1190):
        post = [(x - 2, 40), (x + 20, 40), (x + 22, 970), (x - 2, 972)]
        sheet.draw(knife.board(post), "#241d17")
        sheet.draw(knife.gouges((x + (12 if side == 0 else -2), 100, x + 18, 900), 20, even(0.7), even(90),
                (80, 2.6)), "#c99a62", 0.5)


def _bench() -> Sheet:
    """The bench under the window, a wheel with a cup still on it, and what belongs to two."""
    sheet, knife = Sheet(323), Knife(323)
    with sheet.through(sheet.print(3, 0.45)):
        under = knife.board([(424, BENCH + 60), (1180, BENCH + 56), (1176, 980), (428, 984)])
        sheet.draw(under, "#14120f", 0.92)
        for leg in (430, 796, 1146):
            sheet.draw(knife.board([(leg, BENCH + 50), (leg + 34, BENCH + 50), (leg + 32, 1000),
                    (leg + 3, 1002)]), "#3a291b")
        top = knife.board([(446, BENCH - 58), (1160, BENCH - 64), (1206, BENCH + 30), (398, BENCH + 36)])
        sheet.draw(top, sheet.radial((820, BENCH - 20), 480,
                steps((0, "#f0cc92"), (0.35, "#b98b56"), (0.75, "#654528"),
                                                                   (1, "#3a2a1d")), 0.5))
        with sheet.through(stencil=sheet.clip(top)):
            sheet.draw(knife.gouges((400, BENCH - 64, 1200, BENCH + 34), 420,
                    times(pool((820, BENCH - 20), 470, 0.5), 1.3),
                                    even(-0.5), (70, 2)), "#fff0cc", 0.55)
            sheet.draw(knife.gouges((400, BENCH - 64, 1200, BENCH + 34), 160, even(0.5), even(-0.5), (90, 2)),
                    "#4a2f1a", 0.5)
        front = knife.board([(398, BENCH + 36), (1206, BENCH + 30), (1202, BENCH + 76), (402, BENCH + 84)])
        sheet.draw(front, sheet.linear((0, BENCH + 30), (0, BENCH + 84),
                steps((0, "#7b5330"), (1, "#2c1e14"))))
        _wheel(sheet, knife, (610, BENCH - 14))
        for x, y, glaze in ((850, BENCH + 2, PALE), (922, BENCH - 4, PALE), (994, BENCH + 4, PALE)):
            cup(sheet, knife, (x, y), 66, 60, glaze=glaze, lit=0.5 if x < 900 else 0.0, tilt=0.15,
                    painted=False)
        cup(sheet, knife, (1092, BENCH + 8), 74, 60, glaze=BLUEWHITE, lit=0.0, tilt=0.16)
        for points, ink in (([(770, BENCH + 20), (800, BENCH + 6), (836, BENCH + 14)], "#c9a46c"),
                            ([(752, BENCH + 10), (790, BENCH + 16), (820, BENCH + 24)], "#3d2a1b")):
            sheet.draw(knife.brush(points, 7, 0.5), ink)
        sheet.stroke(knife.line([(850, -40), (846, 180), (848, 312)]), "#14130f", 4)
        sheet.draw(knife.board([(836, 304), (858, 304), (856, 330), (838, 330)]), "#1a1815")
        sheet.draw(knife.curve([(838, 328), (824, 350), (832, 374), (846, 382), (862, 374), (868, 350),
                (856, 328)], 0.5), "#ffe9b8")
        _seat(sheet, knife)
    return sheet


def _wheel(sheet: Sheet, knife: Knife, at: Point) -> None:
    """A wheel let into the bench: tray, turning head, and a wet cup, its rings still in it."""
    x, y = at
    sheet.draw(knife.curve(ellipse((x, y + 4), 150, 40)), "#2a211a")
    sheet.draw(knife.curve(ellipse((x, y - 3), 142, 34)), "#7d6a50")
    sheet.draw(knife.curve(ellipse((x, y + 4), 132, 29)), "#3a2f25")
    sheet.draw(knife.curve(ellipse((x, y - 2), 98, 22)), "#5d4f40")
    sheet.draw(knife.curve(ellipse((x, y - 8), 98, 21)),
            sheet.linear((x - 98, 0), (x + 98, 0), steps((0, "#7d7465"),
                                                                         (0.6, "#e6d8b8"), (1, "#a79578"))))
    cup(sheet, knife, (x, y - 8), 116, 104, glaze=PALE, lit=1.0, tilt=0.16, painted=False)
    for row in range(4):
        level = y - 30 - row * 17
        half = 34 + row * 6
        sheet.draw(knife.brush([(x - half, level - 3), (x, level + 6), (x + half, level - 3)], 3.4, 0.4),
                "#6f604b", 0.6)
    drips = knife.gouges((x - 120, y + 2, x + 120, y + 26), 40, even(0.7), even(0), (24, 3))
    sheet.draw(drips, "#d9c6a0", 0.6)


def _stool(x: float, knife: Knife, sheet: Sheet, tone: float) -> None:
    """A plain stool that stands at the bench."""
    y = 850
    for leg in ([(x - 78, y + 20), (x - 56, y + 20), (x - 68, 1074), (x - 92, 1074)],
            [(x + 56, y + 20), (x + 78, y + 20),
                (x + 92, 1070), (x + 68, 1070)], [(x - 40, y + 20), (x - 24, y + 20), (x - 30, 1028),
                        (x - 46, 1028)],
                [(x + 24, y + 20), (x + 40, y + 20), (x + 46, 1026), (x + 30, 1026)]):
        sheet.draw(knife.board(leg), mix("#14100d", "#5d4028", tone))
        sheet.draw(knife.brush([leg[0], leg[3]], 4, 0.4), "#d9a669", 0.5 * tone)
    sheet.draw(knife.board([(x - 80, 968), (x + 80, 965), (x + 82, 984), (x - 82, 987)]),
            mix("#100d0b", "#4a3320", tone))
    sheet.draw(knife.curve(ellipse((x, y + 18), 108, 24)), mix("#14100d", "#56391f", tone))
    sheet.draw(knife.curve(ellipse((x, y + 4), 108, 25)), sheet.radial((x + 10, y - 10), 120, steps(
        (0, mix("#221a14", "#f0c88a", tone)), (1, mix("#14100d", "#8a6038", tone))), 0.4))
    sheet.draw(knife.gouges((x - 90, y - 12, x + 90, y + 22), 34, even(0.7), even(2), (50, 2)), "#ffeecb",
            0.4 * tone)


def _seat(sheet: Sheet, knife: Knife) -> None:
    """The first stool, and a clay-grey apron over its edge."""
    sheet.draw(knife.curve(ellipse((606, 1070), 130, 20)), "#070808", 0.55)
    _stool(612, knife, sheet, 0.85)
    apron = [(540, 846), (640, 842), (672, 856), (664, 930), (676, 1010), (626, 996), (590, 1014), (552, 990),
            (560, 920)]
    shape = knife.curve(apron)
    sheet.draw(shape, sheet.linear((540, 0), (680, 0), steps((0, "#4d5f5e"), (0.5, "#8fa39a"),
            (1, "#5a6d69"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((540, 860, 680, 1010), 60, even(0.7), even(86), (60, 4)), "#2c3a3b", 0.5)
        sheet.draw(knife.gouges((540, 846, 680, 900), 20, even(0.7), even(80), (40, 3)), "#e6e3cb", 0.5)


def _other() -> Sheet:
    """The second stool, drawn close to the first."""
    sheet, knife = Sheet(325), Knife(325)
    sheet.draw(knife.curve(ellipse((926, 1068), 130, 20)), "#070808", 0.55)
    with sheet.through(sheet.print(3, 0.4)):
        _stool(930, knife, sheet, 1.0)
        cup(sheet, knife, (938, 852), 70, 58, glaze=CELADON, lit=0.0, tilt=0.16, painted=False)
    return sheet


def _light() -> Sheet:
    """Rain light that comes in at the window and lies on the floor."""
    sheet, knife = Sheet(326), Knife(326)
    with sheet.through(sheet.soft(6)):
        for x in (516, 664, 820, 974):
            for top, bottom in ((186, 300), (318, 582)):
                pane = [(x, top), (x + 130, top), (x + 130, bottom), (x, bottom)]
                sheet.draw(knife.board(pane), sheet.linear((0, 180), (0, 590), fade("#7fb0b4", 0.2, 0.3)))
    with sheet.through(sheet.soft(18)):
        fall = knife.board([(500, 620), (1110, 616), (1330, 1180), (280, 1190)])
        sheet.draw(fall, sheet.linear((0, 620), (0, 1190), fade("#6fa0a8", 0.26, 0.14, 0.05)))
    return sheet


def _dust() -> Sheet:
    """Clay dust and damp: the room as it looks before one knows it."""
    sheet = Sheet(327)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#3c4a4c", 0.72), (0.4, "#8b9893", 0.62),
            (0.75, "#5a6462", 0.6),
                                                 (1, "#14191b", 0.7)]))
    return sheet


def _glow() -> Sheet:
    """The bulb, as warm as if the kiln were in the room."""
    sheet = Sheet(328)
    sheet.flood(sheet.radial(BULB, 640, fade("#ff9038", 0.42, 0.24, 0.12, 0.04, 0)))
    sheet.flood(sheet.radial(BULB, 120, fade("#ffcf80", 0.8, 0.2, 0)))
    sheet.flood(sheet.radial((800, BENCH), 560, fade("#ffab52", 0.36, 0.16, 0.05, 0), 0.4))
    return sheet


def draw() -> Place:
    """The studio."""
    return Place(
        "studio",
        "A shared pottery studio in the rain. Shelves of pale cups stand on both sides of a long window; on"
        " the bench"
        " before it a wet cup is still on the wheel under one bulb, and two stools stand close together.",
        "motes",
        (
            Layer("far", 0.05, _far()),
            Layer("room", 0.3, _room()),
            Layer("light", 0.25, _light(), "add", "boundary", 0.1, 1.0),
            Layer("bench", 0.5, _bench()),
            Layer("dust", 0.45, _dust(), "normal", "cognitive", 0.75, 0.0),
            Layer("glow", 0.4, _glow(), "add", "affective", 0.12, 0.9),
            Layer("other", 0.85, _other(), "normal", "concern", 0.15, 1.0),
        ),
    )
