"""A kitchen at night: a man's back before a laptop, a wall of ice, a second chair."""

# Contours read as lines, not one point a line:
# fmt: off

import math
from itertools import pairwise

from scenes.well_shapes import Bone, quad
from studio.figures import HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

LAPTOP: Point = (560, 610)
STOVE: Point = (1150, 330)
TABLE = 760


def _kitchen() -> Sheet:
    """Tiles, a window on the light well with one lamp across it, a stove, a shelf."""
    sheet, knife = Sheet(261), Knife(261)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.flood(sheet.radial((620, 480), 1050, steps((0, "#4d6168"), (0.3, "#34464e"), (0.65, "#1c2a31"),
                                                         (1, "#0e171c"))))
        for row in range(9):
            y = 350 + row * 52
            sheet.stroke(knife.line([(-40, y), (800, y - 2), (1640, y)], 0.6), "#182229", 2, 0.55)
            for column in range(26):
                x = column * 66 + row % 2 * 33 - 30
                sheet.stroke(knife.line([(x, y), (x, y + 52)], 0.5), "#182229", 1.6, 0.45)
        sheet.draw(knife.gouges((60, 340, 1540, 760), 420, times(pool((600, 600), 700), 0.8), even(0),
                                (36, 1.7)),
                   "#a9babb", 0.3)
        sheet.draw(knife.board(quad(330, 66, 764, 420)), "#141e24")
        pane = quad(350, 86, 744, 402)
        sheet.draw(knife.board(pane), sheet.linear((350, 86), (744, 402),
                                                   steps((0, "#34464d"), (0.5, "#45585e"),
                                                                               (1, "#2a3a42"))))
        sheet.draw(knife.board(quad(380, 86, 700, 402)), "#2c3c44", 0.8)
        for x, y in ((420, 120), (560, 120), (420, 250), (560, 250)):
            sheet.draw(knife.board(quad(x, y, x + 76, y + 92)), "#1d2a31")
        sheet.draw(knife.board(quad(560, 250, 636, 342)), "#8d7248")
        sheet.draw(knife.board(quad(540, 80, 554, 408)), "#141e24")
        sheet.draw(knife.brush([(326, 424), (550, 422), (770, 424)], 12, 1, blunt=True), "#5c6d71")
        _stove(sheet, knife)
        _door(sheet, knife)
    return sheet


def _stove(sheet: Sheet, knife: Knife) -> None:
    """The stove, its hood's lamp, a pot with a lid, and the gas card in its slot."""
    x, y = STOVE
    hood = [(x - 150, y - 40), (x - 120, y - 130), (x - 70, y - 160), (x - 64, -60), (x + 64, -60),
            (x + 70, y - 160),
            (x + 120, y - 130), (x + 150, y - 40)]
    sheet.draw(knife.board(hood), sheet.linear((x - 150, 0), (x + 150, 0),
                                               steps((0, "#64757a"), (0.4, "#3a4b52"),
                                                                               (1, "#1d2930"))))
    sheet.draw(knife.board(quad(x - 152, y - 42, x + 152, y - 18)), "#1a252b")
    sheet.draw(knife.curve(ellipse((x, y - 16), 60, 9)), "#ffe6b0")
    sheet.draw(knife.board(quad(x - 240, 622, x + 280, 650)), sheet.linear((x - 240, 0), (x + 280, 0),
               steps((0, "#4b5b5e"), (0.45, "#b59a6c"), (1, "#34444a"))))
    sheet.draw(knife.board(quad(x - 236, 648, x + 276, 1000)), "#18232a")
    sheet.draw(knife.board(quad(x - 110, 604, x + 110, 624)), "#0f171b")
    pot = [(x - 78, 520), (x + 78, 520), (x + 74, 600), (x + 58, 612), (x - 58, 612), (x - 74, 600)]
    sheet.draw(knife.board(pot), sheet.linear((x - 80, 500), (x + 80, 610),
                                              steps((0, "#8a8a7c"), (0.5, "#545d5b"),
                                                                                 (1, "#252f33"))))
    sheet.draw(knife.curve([(x - 84, 520), (x - 50, 498), (x, 490), (x + 50, 498), (x + 84, 520)]), "#77776b")
    sheet.draw(knife.brush([(x - 76, 514), (x - 40, 499), (x, 493), (x + 44, 499)], 5), "#ffe0a4", 0.8)
    sheet.draw(knife.curve(ellipse((x, 486), 12, 8), 0.5), "#1b1a18")
    sheet.draw(knife.board(quad(x + 170, 430, x + 226, 510)), "#2a383d")
    sheet.draw(knife.board([(x + 182, 402), (x + 214, 400), (x + 215, 452), (x + 183, 453)]), "#c9bfa2")


def _door(sheet: Sheet, knife: Knife) -> None:
    """The door's edge, and the tie that hangs on it."""
    sheet.draw(knife.board([(1460, 100), (1660, 90), (1660, 1260), (1456, 1260)]), "#131c21")
    sheet.draw(knife.gouges((1456, 120, 1468, 1100), 40, even(0.7), even(90), (80, 2.6)), "#85938f", 0.5)
    tie = [(1524, 330), (1546, 330), (1550, 352), (1566, 560), (1540, 600), (1514, 562), (1520, 352)]
    sheet.draw(knife.board(tie), sheet.linear((1510, 0), (1570, 0), steps((0, "#7c5a50"), (1, "#3a2c2c"))))
    sheet.draw(knife.curve(ellipse((1535, 322), 9, 9)), "#59666a")


def _chair() -> Sheet:
    """The table, and the second chair drawn up to it, under the stove's lamp."""
    sheet, knife = Sheet(262), Knife(262)
    wood = sheet.radial((1120, 700), 420, steps((0, "#c39355"), (0.4, "#79552f"), (1, "#2a221e")))
    with sheet.through(sheet.print(3, 0.45)):
        for x in (1010, 1190):
            post = [(x - 12, 540), (x + 12, 538), (x + 14, 1060), (x - 10, 1060)]
            sheet.draw(knife.board(post), wood)
            sheet.draw(knife.brush([(x - 9, 546), (x - 9, 700), (x - 7, 900)], 4), "#f0c37c", 0.5)
        for y, high in ((548, 46), (628, 32)):
            rail = [(1012, y), (1100, y - 10), (1190, y), (1190, y + high), (1100, y + high - 10),
                    (1012, y + high)]
            sheet.draw(knife.curve(rail), wood)
            sheet.draw(knife.brush([(1016, y + 2), (1100, y - 8), (1186, y + 2)], 6), "#ffdd9c", 0.75)
        top = [(180, TABLE + 10), (480, TABLE - 18), (1280, TABLE - 22), (1420, TABLE + 6), (1500, 900),
               (100, 906)]
        face = knife.board(top)
        sheet.draw(face, sheet.linear((200, 0), (1400, 0),
                                      steps((0, "#43555b"), (0.3, "#93a3a2"), (0.5, "#56686c"),
                                                                 (0.75, "#8a6e49"), (1, "#332c27"))))
        with sheet.through(stencil=sheet.clip(face)):
            sheet.draw(knife.gouges((140, TABLE - 20, 1480, 900), 420, even(0.7), even(0), (90, 2)),
                       "#d9dccb", 0.3)
            sheet.draw(knife.gouges((140, TABLE - 20, 1480, 900), 260, even(0.6), even(0), (110, 2)),
                       "#17221f", 0.35)
        front = knife.board([(100, 906), (1500, 900), (1496, 944), (104, 950)])
        sheet.draw(front, sheet.linear((200, 0), (1400, 0),
                                       steps((0, "#1b272d"), (0.7, "#49331f"), (1, "#191716"))))
        sheet.draw(knife.board(quad(-60, 948, 1660, 1260)),
                   sheet.linear((0, 948), (0, 1220), steps((0, "#101a1f"), (1, "#0a1014"))))
        bowl = [(1046, 792), (1158, 790), (1148, 822), (1128, 846), (1078, 848), (1056, 824)]
        sheet.draw(knife.curve(ellipse((1108, 850), 70, 12)), "#15140f", 0.6)
        sheet.draw(knife.curve(bowl), sheet.linear((1040, 0), (1160, 0),
                                                   steps((0, "#9aa6a2"), (0.6, "#efe2c2"),
                                                                              (1, "#c79a5e"))))
        sheet.draw(knife.curve(ellipse((1102, 791), 57, 13)), "#5f4a34")
        sheet.draw(knife.brush([(1180, 840), (1260, 826), (1330, 818)], 6), "#d9a867")
        sheet.draw(knife.brush([(1186, 850), (1264, 837), (1334, 828)], 6), "#b58550")
    return sheet


BODY: list[Point] = [(512, 520), (470, 556), (400, 582), (348, 626), (322, 710), (306, 860), (292, 1260),
                     (828, 1260),
                     (814, 860), (798, 710), (772, 626), (720, 582), (650, 556), (608, 520)]


def _hao() -> Sheet:
    """Hao in his coat, his back to the door, the screen in front of him."""
    sheet, knife = Sheet(263), Knife(263)
    x, y = LAPTOP
    with sheet.through(sheet.print(3, 0.45)):
        lid = [(x - 246, y - 50), (x + 246, y - 54), (x + 268, y + 156), (x - 268, y + 160)]
        sheet.draw(knife.board(lid), "#0c1418")
        shine = [(x - 228, y - 36), (x + 228, y - 40), (x + 248, y + 142), (x - 248, y + 146)]
        sheet.draw(knife.board(shine), sheet.radial((x, y + 40), 330, steps((0, "#eef4f0"), (0.5, "#c6d6d6"),
                                                                            (1, "#8ba5aa"))))
        for row in range(5):
            for left, wide in ((-222, 84), (120, 92)):
                sheet.draw(knife.board(quad(x + left, y - 22 + row * 34, x + left + knife.about(wide, 18),
                                            y - 8 + row * 34)), "#66808a", 0.55)
        mass = knife.curve(BODY)
        sheet.draw(mass, sheet.radial((x, 600), 640, steps((0, "#4a5c63"), (0.25, "#2d3d45"),
                                                           (0.55, "#1b2830"),
                                                           (1, "#0c1419"))))
        with sheet.through(stencil=sheet.clip(mass)):
            weave = knife.gouges((300, 540, 830, 1180), 900, times(pool((x, 590), 560), 0.8),
                                 lambda a, _: 90 + (x - a) * 0.1, (36, 1.9))
            sheet.draw(weave, "#a9bcbd", 0.36)
            sheet.draw(knife.brush([(560, 610), (558, 860), (561, 1240)], 9), "#0b1317", 0.8)
            for side in (-1, 1):
                sheet.draw(knife.brush([(x + side * 182, 690), (x + side * 196, 860), (x + side * 190, 1240)],
                                       12),
                           "#0b1317", 0.75)
        for side in (-1, 1):
            rim = [(x + side * 92, 557), (x + side * 160, 581), (x + side * 211, 626), (x + side * 238, 710),
                   (x + side * 252, 860)]
            sheet.draw(knife.brush(rim, 9), "#dbe8e6", 0.85)
        _head(sheet, knife, (x, 444))
    return sheet


def _head(sheet: Sheet, knife: Knife, at: Point) -> None:
    """His head over the turned-up collar."""
    x, y = at
    for side in (-1, 1):
        sheet.draw(knife.curve(ellipse((x + side * 69, y + 16), 13, 23), 0.6), "#8d8378")
    skull = knife.curve(place(HEAD, at, 84, 2))
    sheet.draw(skull, sheet.radial((x, y + 10), 110, steps((0, "#10191d"), (0.7, "#18232a"), (1, "#3d4d54"))))
    with sheet.through(stencil=sheet.clip(skull)):
        sheet.draw(knife.gouges((x - 84, y - 96, x + 84, y + 90), 260, pool((x, y - 90), 170),
                                away((x + 4, y - 30)),
                                (34, 1.7)), "#8ba0a4", 0.5)
    sheet.draw(knife.brush([(x - 64, y - 46), (x - 30, y - 86), (x + 6, y - 94), (x + 44, y - 80),
                            (x + 68, y - 40)],
                           5), "#dbe8e6", 0.7)
    collar = [(x - 86, y + 54), (x - 56, y + 68), (x, y + 74), (x + 56, y + 68), (x + 86, y + 54),
              (x + 100, y + 116),
              (x + 54, y + 144), (x, y + 150), (x - 54, y + 144), (x - 100, y + 116)]
    sheet.draw(knife.curve(collar), sheet.linear((0, y + 54), (0, y + 150),
                                                 steps((0, "#33434a"), (1, "#141e23"))))
    sheet.draw(knife.brush([(x - 84, y + 56), (x - 56, y + 69), (x, y + 75), (x + 56, y + 69),
                            (x + 84, y + 56)], 5),
               "#c3d3d2", 0.75)


def _fern(sheet: Sheet, knife: Knife, spine: list[Bone], paint: str) -> None:
    """One frost fern: a stem, and barbs that grow shorter towards its tip."""
    points = [(x, y) for x, y, _ in spine]
    sheet.draw(knife.brush(points, 5, 1), paint, 0.8)
    for (x0, y0, reach), (x1, y1, _) in pairwise(spine):
        turn = math.atan2(y1 - y0, x1 - x0)
        for step in range(6):
            share = step / 6
            at = (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)
            for side in (-1, 1):
                angle = turn + side * knife.about(0.85, 0.12)
                far = reach * knife.about(1, 0.3)
                tip = (at[0] + far * math.cos(angle), at[1] + far * math.sin(angle))
                middle = ((at[0] + tip[0]) / 2, (at[1] + tip[1]) / 2 - 3)
                sheet.draw(knife.brush([at, middle, tip], 3.4, 0.6), paint, 0.7)


def _ice() -> Sheet:
    """A sheet of ice that stands across the table, from the near edge to the wall."""
    sheet, knife = Sheet(264), Knife(264)
    slab = [(812, -60), (1000, 40), (1004, 250), (996, 500), (1002, 748), (930, 930), (836, 1260),
            (806, 1260),
            (818, 900), (802, 560), (816, 240)]
    pane = knife.board(slab, 3)
    with sheet.through(sheet.soft(20)):
        sheet.draw(pane, "#d3e0df", 0.4)
    sheet.draw(pane, sheet.linear((806, 0), (1004, 0), [(0, "#e4eeec", 0.7), (0.3, "#9db4b9", 0.5),
                                                        (0.7, "#8aa3aa", 0.45), (1, "#d5e2e1", 0.6)]))
    with sheet.through(stencil=sheet.clip(pane)):
        for _ in range(16):
            x, y = knife.about(910, 90), knife.chance.uniform(-40, 1150)
            wide, high = knife.about(90, 40), knife.about(170, 80)
            facet = [(x, y), (x + wide, y + high * 0.3), (x + wide * 0.7, y + high),
                     (x - wide * 0.2, y + high * 0.7)]
            sheet.draw(knife.board(facet, 1), knife.chance.choice(("#f4f9f7", "#dfeaea", "#6f8b94")), 0.22)
            sheet.draw(knife.brush([facet[0], facet[3], facet[2]], 3, 0.8), "#ffffff", 0.5)
        for step in range(11):
            y, bend = 1240 - step * 122, knife.about(50, 30)
            spine = [(812, y, 44.0), (860, y - bend, 38.0), (915, y - bend * 2.1, 26.0),
                     (972, y - bend * 3.4, 8.0)]
            _fern(sheet, knife, spine, "#f2f8f5")
        for step in range(6):
            y = 700 - step * 128
            _fern(sheet, knife, [(1004, y, 32.0), (975, y + 34, 26.0), (935, y + 78, 6.0)], "#f2f8f5")
    near = [slab[0], slab[10], slab[9], slab[8], slab[7]]
    sheet.draw(knife.brush([(x + 6, y) for x, y in near], 22, 3, blunt=True), "#f4f9f6", 0.85)
    sheet.draw(knife.brush([(x + 22, y) for x, y in near], 5, 1, blunt=True), "#6f8b94", 0.7)
    sheet.draw(knife.brush(slab[1:5], 7, 1.4, blunt=True), "#eaf2ef", 0.8)
    return sheet


def _screen() -> Sheet:
    """The screen's light, which keeps to his side."""
    sheet = Sheet(265)
    sheet.flood(sheet.radial((LAPTOP[0], 600), 430, fade("#a9c6cc", 0.42, 0.2, 0.06, 0)))
    return sheet


def _glow() -> Sheet:
    """The lamp of the stove's hood on the pot and on the second chair."""
    sheet, knife = Sheet(266), Knife(266)
    x, y = STOVE
    sheet.flood(sheet.radial((x, y), 400, fade("#ffab50", 0.5, 0.2, 0.06, 0)))
    sheet.flood(sheet.radial((1110, 760), 360, fade("#e09444", 0.34, 0.15, 0.04, 0), 0.6))
    with sheet.through(sheet.soft(20)):
        cone = knife.board([(x - 60, y - 14), (x + 60, y - 14), (x + 190, 860), (x - 230, 860)])
        sheet.draw(cone, sheet.linear((0, y), (0, 860), fade("#ffca80", 0.24, 0.1, 0.02)))
    return sheet


def _far_lamp() -> Sheet:
    """Somebody's kitchen across the light well."""
    sheet, knife = Sheet(267), Knife(267)
    sheet.draw(knife.board(quad(560, 250, 636, 342)), "#c08a44", 0.8)
    sheet.flood(sheet.radial((598, 296), 170, fade("#c98a40", 0.4, 0.14, 0.03, 0)))
    return sheet


def draw() -> Place:
    """Hao's kitchen table."""
    return Place(
        "flat_hao",
        "A small kitchen at night. A man in his coat sits with his back to us before a laptop, edged in its"
        " cold"
        " light. Beside him a second chair stands empty under the warm lamp of the stove; between the two"
        " grows"
        " something like a wall of frost.",
        "none",
        (
            Layer("far", 0.1, _kitchen()),
            Layer("across", 0.1, _far_lamp(), "add", "boundary", 0.05, 1.0),
            Layer("chair", 0.4, _chair()),
            Layer("glow", 0.4, _glow(), "add", "affective", 0.12, 1.0),
            Layer("hao", 0.6, _hao()),
            Layer("screen", 0.6, _screen(), "add", "concern", 1.0, 0.45),
            Layer("ice", 0.8, _ice(), "normal", "cognitive", 0.95, 0.03),
        ),
    )
