"""The Shens' kitchen, as wide as the mother's two arms: beans on the ring, one pan soaking, a red thermos."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.table import veil
from scenes.table_family import WAVED, profile
from scenes.table_set import bowl
from scenes.well_shapes import limb
from studio.figures import FIST, finger_cuts
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, rise, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SUN: Point = (770, 300)
PANE = (640, 150, 960, 446)
"""Left, top, right and foot of the window."""


def _wall() -> Sheet:
    """The end wall with its window on the evening lake, and the walls to either side."""
    sheet, knife = Sheet(31), Knife(31)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.flood(sheet.radial(SUN, 900, steps((0, "#b9a468"), (0.3, "#8a7f58"), (0.65, "#4c5146"),
                                                 (1, "#1d2725"))))
        tiles = knife.board([(500, 470), (1100, 466), (1100, 720), (500, 720)])
        sheet.draw(tiles, sheet.radial((780, 470), 420, steps((0, "#c9cdb0"), (0.6, "#8d9a84"),
                                                              (1, "#5c6a60"))))
        for y in (522, 574, 626, 678):
            sheet.draw(knife.brush([(500, y), (800, y - 2), (1100, y)], 3, 0.4, blunt=True), "#6d7a6c", 0.6)
        for x in range(540, 1100, 62):
            sheet.draw(knife.brush([(x, 470), (x + 1, 600), (x, 720)], 3, 0.4, blunt=True), "#6d7a6c", 0.5)
        _window(sheet, knife)
        for wall, ink in (([(-60, -60), (330, -60), (500, 96), (500, 720), (-60, 1000)], "#38443c"),
                          ([(1660, -60), (1290, -60), (1100, 92), (1100, 720), (1660, 1000)], "#4a4a3a")):
            path = knife.board(wall)
            inner = 500 if wall[0][0] < 0 else 1100
            far = -60 if inner == 500 else 1660
            sheet.draw(path, sheet.linear((inner, 0), (far, 0), steps((0, "#6f6c50"), (0.4, ink),
                                                                      (1, "#121a1a"))))
            with sheet.through(stencil=sheet.clip(path)):
                sheet.draw(knife.gouges((-40, 40, 1640, 900), 900, times(pool(SUN, 760), 0.5), away(SUN),
                                        (30, 1.8)),
                           "#e0bd78", 0.3)
        _hung(sheet, knife)
    return sheet


def _window(sheet: Sheet, knife: Knife) -> None:
    """Panes, the lake, somebody's washing, and the thermos on the sill."""
    left, high, right, foot = PANE
    sheet.draw(knife.board([(left - 22, high - 22), (right + 22, high - 24), (right + 24, foot),
                            (left - 24, foot)]),
               "#5c5238")
    glass = knife.board([(left, high), (right, high), (right, foot), (left, foot)], 0.8)
    sheet.draw(glass, sheet.linear((0, high), (0, foot), steps((0, "#d9b27c"), (0.45, "#ffe0a0"),
                                                               (0.62, "#fff0c4"),
                                                               (0.63, "#c3bd70"), (1, "#7d9646"))))
    with sheet.through(stencil=sheet.clip(glass)):
        sheet.draw(knife.curve([(left - 20, 336), (720, 318), (800, 326), (880, 310), (right + 20, 324),
                                (right + 20, 350), (left - 20, 350)]), "#9a8c78", 0.9)
        sheet.draw(knife.gouges((left, 350, right, 440), 70, even(0.8), even(0), (40, 2)), "#f6e69a", 0.6)
        sheet.draw(knife.brush([(left, 206), (800, 222), (right, 204)], 3, 0.3, blunt=True), "#6d5f44")
        for x, wide, high_ in ((676, 40, 62), (736, 30, 78), (862, 46, 58)):
            sheet.draw(knife.board([(x, 214), (x + wide, 218), (x + wide - 4, 214 + high_),
                                    (x + 3, 212 + high_)]),
                       "#fff6de", 0.75)
    for bar in ([(794, high), (806, high), (806, foot), (794, foot)], [(left, 296), (right, 294),
                                                                       (right, 306),
                                                                       (left, 308)]):
        sheet.draw(knife.board(bar, 0.7), "#5c5238")
    sheet.draw(knife.board([(left - 44, foot - 2), (right + 44, foot - 4), (right + 50, foot + 24),
                            (left - 50, foot + 26)]), sheet.linear((0, foot), (0, foot + 26),
                                                                  steps((0, "#f0dcae"), (1, "#7d704c"))))
    _thermos(sheet, knife, (930, foot + 2))


def _thermos(sheet: Sheet, knife: Knife, foot: Point) -> None:
    """Red, with a flower on it, too good to use."""
    x, y = foot
    sheet.draw(knife.curve(ellipse((x + 8, y + 8), 46, 9)), "#4a3d26", 0.6)
    body = [(x - 30, y), (x - 33, y - 90), (x - 22, y - 116), (x + 22, y - 116), (x + 33, y - 90),
            (x + 30, y)]
    sheet.draw(knife.curve(body, 0.7), sheet.linear((x - 34, 0), (x + 34, 0),
                                                    steps((0, "#f08060"), (0.3, "#cf3f2c"),
                                                                                    (1, "#6a1c18"))))
    for line in (y - 10, y - 84):
        sheet.draw(knife.brush([(x - 31, line), (x, line + 4), (x + 31, line)], 6, 0.3, blunt=True),
                   "#f3d9a0", 0.8)
    for step in range(5):
        petal = place(ellipse((0, -13), 7, 10), (x, y - 46), 1.0, step * 72)
        sheet.draw(knife.curve(petal, 0.3), "#f6dcb4", 0.9)
    sheet.draw(knife.curve(ellipse((x, y - 46), 6, 6), 0.3), "#e2993f")
    sheet.draw(knife.board([(x - 18, y - 138), (x + 18, y - 138), (x + 22, y - 114), (x - 22, y - 114)],
                           0.6), "#d9cfb4")
    sheet.draw(knife.brush([(x + 30, y - 88), (x + 56, y - 74), (x + 54, y - 36), (x + 31, y - 24)], 7, 0.4,
                           blunt=True),
               "#8a2a22")


def _hung(sheet: Sheet, knife: Knife) -> None:
    """Whatever she has done with, washed and hung: a ladle, a sieve, a cleaver; a shelf of jars."""
    for at, drop in (((404, 300), 120), ((446, 292), 96), ((478, 288), 84)):
        x, y = at
        sheet.draw(knife.brush([(x, y), (x + 1, y + drop * 0.6), (x, y + drop)], 6, 0.4, blunt=True),
                   "#2a2c24")
        sheet.draw(knife.curve(ellipse((x, y + drop + 12), 20 - drop * 0.05, 17), 0.6), "#7d7c62")
        sheet.draw(knife.brush([(x + 8, y + drop + 2), (x + 15, y + drop + 14)], 4, 0.3), "#f3e2b0", 0.7)
    sheet.draw(knife.brush([(380, 298), (440, 286), (492, 282)], 7, 0.4, blunt=True), "#20261f")
    sheet.draw(knife.board([(1116, 306), (1330, 262), (1332, 280), (1116, 322)]), "#5c4a2e")
    for x, y, ink in ((1140, 302, "#a8774a"), (1190, 292, "#c9bd8c"), (1246, 280, "#8d9a6c")):
        sheet.draw(knife.board([(x - 20, y - 62), (x + 20, y - 66), (x + 20, y), (x - 20, y + 4)]),
                   sheet.linear((x - 20, 0), (x + 20, 0), steps((0, "#f0e2b4"), (0.3, ink), (1, "#3d382a"))))


def _counters() -> Sheet:
    """The two counters: the ring and the covered dish to the left; bowls and the sink to the right."""
    sheet, knife = Sheet(32), Knife(32)
    with sheet.through(sheet.print(3, 0.45)):
        floor = knife.board([(500, 720), (1100, 720), (1420, 1260), (180, 1260)])
        sheet.draw(floor, sheet.radial((800, 740), 520, steps((0, "#a39668"), (0.5, "#5d5a42"),
                                                              (1, "#1c211d"))))
        for top, front in (([(500, 646), (596, 646), (330, 850), (-60, 850)],
                            [(596, 646), (600, 760), (340, 1260),
                           (-60, 1260), (-60, 850), (330, 850)]),
                           ([(1100, 646), (1004, 646), (1270, 850), (1660, 850)], [(1004, 646), (1000, 760),
                           (1260, 1260), (1660, 1260), (1660, 850), (1270, 850)])):
            near = top[2][0]
            sheet.draw(knife.board(front), sheet.linear((800, 0), (near + (near - 800) * 0.6, 0),
                                                        steps((0, "#5c6a58"), (0.6, "#2f3c36"),
                                                              (1, "#131b1a"))))
            path = knife.board(top)
            sheet.draw(path, sheet.linear((0, 640), (0, 850), steps((0, "#efe0b0"), (0.5, "#b3a77e"),
                                                                    (1, "#6a6650"))))
            with sheet.through(stencil=sheet.clip(path)):
                sheet.draw(knife.gouges((-40, 646, 1640, 850), 200, even(0.6), even(0), (60, 2)), "#fff3cd",
                           0.5)
        _left(sheet, knife)
        _right(sheet, knife)
    return sheet


def _left(sheet: Sheet, knife: Knife) -> None:
    """The ring with its blue flame and the pot of beans; a plate over a plate."""
    sheet.draw(knife.curve(ellipse((474, 748), 92, 26)), "#1a1c1a")
    for x in range(408, 546, 14):
        sheet.draw(knife.brush([(x, 744), (x + 2, 732), (x, 722)], 8, 0.3), "#7fb6d4", 0.9)
    pot = [(384, 650), (390, 716), (416, 736), (532, 736), (558, 716), (564, 650)]
    sheet.draw(knife.curve(pot, 0.8), sheet.linear((384, 0), (564, 0), steps((0, "#2d2f2a"),
                                                                          (0.6, "#6a6a58"), (0.9, "#c9bd8c"),
                                                                             (1, "#8a8263"))))
    sheet.draw(knife.curve(ellipse((474, 650), 91, 21), 0.6), "#d9cfa8")
    sheet.draw(knife.curve(ellipse((474, 653), 80, 16), 0.6), "#4c5a30")
    sheet.draw(knife.gouges((404, 642, 544, 664), 34, even(0.9), lambda x, _: (x - 474) * 0.5, (22, 6)),
               "#a3b44e", 0.95)
    for side in (-1, 1):
        sheet.draw(knife.brush([(474 + side * 92, 668), (474 + side * 116, 672), (474 + side * 92, 690)], 9,
                               0.4,
                               blunt=True), "#20211c")


def _right(sheet: Sheet, knife: Knife) -> None:
    """Four blue bowls, one in the other, and the one pan, soaking."""
    for index in range(4):
        bowl(sheet, knife, (1128, 742 - index * 26), 66)
    sheet.draw(knife.curve(ellipse((1330, 838), 96, 30)), "#20261f")
    sheet.draw(knife.curve(ellipse((1330, 836), 80, 23)), "#8fa5a0")


def _mother() -> Sheet:
    """Forty-six, from behind between her counters, her face to the beans: a lid in one hand."""
    sheet, knife = Sheet(33), Knife(33)
    with sheet.through(sheet.print(3, 0.45)):
        for x in (752, 836):
            sheet.draw(knife.curve([(x - 26, 1000), (x + 26, 1000), (x + 22, 1200), (x - 22, 1200)]),
                       "#2a2320")
        skirt = [(716, 712), (700, 840), (684, 1060), (916, 1060), (904, 840), (886, 712)]
        sheet.draw(knife.curve(skirt), sheet.linear((690, 0), (910, 0), steps((0, "#7d7466"),
                                                                              (0.4, "#3d3d3c"),
                                                                              (1, "#17191b"))))
        _arms(sheet, knife)
        back = [(768, 424), (722, 440), (684, 466), (676, 560), (700, 640), (712, 730), (890, 730),
                (904, 640), (930, 560),
                (922, 468), (882, 440), (838, 424)]
        mass = knife.curve(back)
        sheet.draw(mass, sheet.linear((676, 0), (930, 0), steps((0, "#f0b088"), (0.2, "#bd6f58"),
                                                                (0.6, "#7a4640"),
                                                                (1, "#3a2628"))))
        with sheet.through(stencil=sheet.clip(mass)):
            sheet.draw(knife.gouges((676, 430, 930, 730), 260, times(pool((690, 470), 330), 1.1), even(86),
                                    (36, 2.2)),
                       "#ffe0b0", 0.5)
            for strap in ([(744, 430), (772, 560), (806, 668)], [(866, 430), (838, 560), (806, 668)]):
                sheet.draw(knife.brush(strap, 17, 0.6, blunt=True), "#e9dfc0", 0.9)
        sheet.draw(knife.board([(706, 660), (900, 660), (902, 692), (706, 694)]), "#e3d8b6")
        for side in (-1, 1):
            loop = [(806, 676), (806 + side * 34, 650), (806 + side * 52, 672), (806 + side * 30, 692)]
            sheet.draw(knife.curve(loop, 0.6), "#f6ecce")
            sheet.draw(knife.brush([(806, 680), (806 + side * 18, 740), (806 + side * 14, 800)], 13, 0.6),
                       "#e3d8b6")
        profile(sheet, knife, (792, 336), 62, -6, flip=False, hair=WAVED,
                inks=steps((0, "#9c6840"), (0.35, "#4a3029"), (1, "#1a181c")))
        sheet.draw(knife.brush([(686, 470), (724, 440), (770, 424)], 6, 0.5), "#ffe6b8", 0.85)
    return sheet


def _arms(sheet: Sheet, knife: Knife) -> None:
    """Sleeves to the elbow; the left hand lifts the lid, the right lies by the bowls."""
    for upper, fore, light in (([(712, 470, 36), (656, 540, 33), (622, 590, 29)],
                                [(626, 588, 25), (580, 592, 22),
                               (540, 586, 18)], "#e0a07a"),
                               ([(896, 470, 36), (952, 560, 33), (986, 626, 29)],
                                [(984, 622, 25), (1020, 680, 22),
                               (1044, 716, 17)], "#7a4640")):
        skin = knife.curve(limb(fore), 0.7)
        sheet.draw(skin, sheet.linear((0, 570), (0, 720), steps((0, "#f0be8a"), (1, "#a06a4a"))))
        cloth = knife.curve(limb(upper), 0.9)
        sheet.draw(cloth, sheet.linear((620, 0), (990, 0), steps((0, light), (0.5, "#7a4640"),
                                                                 (1, "#3a2628"))))
    lid = [(430, 566), (448, 546), (490, 536), (534, 548), (552, 570), (490, 582)]
    sheet.draw(knife.curve(lid, 0.7), sheet.linear((430, 0), (552, 0), steps((0, "#6a6a58"), (0.7, "#d9cfa8"),
                                                                              (1, "#8a8263"))))
    sheet.draw(knife.brush([(482, 538), (492, 524), (504, 538)], 9, 0.4, blunt=True), "#20211c")
    for at, turn in (((516, 568), 176), ((1056, 732), 40)):
        sheet.draw(knife.curve(place(FIST, at, 27, turn), 0.5), "#e3ad7c")
        sheet.draw(finger_cuts(knife, at, 26, turn), "#5a3424", 0.75)


def _steam() -> Sheet:
    """What the pot sends up, and the sun in it."""
    sheet, knife = Sheet(34), Knife(34)
    sheet.flood(sheet.radial(SUN, 620, fade("#ffbf6a", 0.5, 0.24, 0.09, 0.02, 0)))
    with sheet.through(sheet.soft(14)):
        beam = knife.board([(650, 160), (950, 160), (1180, 900), (420, 900)])
        sheet.draw(beam, sheet.linear((0, 160), (0, 900), fade("#ffd590", 0.24, 0.08, 0)))
    with sheet.through(sheet.soft(6)):
        for x, lean in ((424, 26), (470, -20), (520, 18)):
            line = [(x, 640), (x + lean, 560), (x - lean * 0.6, 470), (x + lean, 370), (x + lean * 0.2, 270)]
            sheet.draw(knife.brush(line, 20, 3), "#fff3d0", 0.24)
    sheet.draw(knife.gouges((560, 150, 1040, 700), 40, rise(150, 600), even(64), (10, 1.4)), "#fff0c4", 0.4)
    return sheet


def draw() -> Place:
    """The kitchen."""
    return Place(
        "kitchen",
        "A very narrow kitchen in evening sun. Between its two counters stands a woman with waved hair, an"
        " apron tied at her back, her face to a pot whose lid she lifts; her other hand is by four blue bowls"
        " that stand one in the other. On the window sill, before the green lake, is a red thermos.",
        "none",
        (
            Layer("far", 0.1, _wall()),
            Layer("counters", 0.45, _counters()),
            Layer("mother", 0.6, _mother(), "normal", "concern", 0.92, 1.0),
            Layer("steam", 0.5, _steam(), "add", "affective", 0.35, 1.0),
            Layer("veil", 0.5, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
