"""A quiet room that any story may use: a window, a lamp, a table, a chair."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

LAMP: Point = (980, 470)


def _outside() -> Sheet:
    """Evening behind the window: nothing but sky and the tops of trees."""
    sheet, knife = Sheet(111), Knife(111)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.16")):
        sheet.flood(sheet.linear((0, 100), (0, 760), steps((0, "#2c4757"), (0.5, "#64808a"),
                                                           (0.85, "#b3b39f"), (1, "#d6bf97"))))
    with sheet.through(sheet.print(3, 0.45)):
        trees = [(300, 800), (310, 640), (390, 600), (450, 628), (520, 580), (600, 616), (680, 590),
                 (760, 640), (770, 800)]
        sheet.draw(knife.curve(trees, 4), "#3a5054")
        leaves = knife.gouges((320, 640, 760, 740), 300, even(0.7), lambda *_: knife.chance.uniform(-60,
                60), (20, 5))
        sheet.draw(leaves, "#2c4248")
    return sheet


def _room() -> Sheet:
    """Walls the grey of a winter afternoon, panelling, a door that is ajar, the floor."""
    sheet, knife = Sheet(112), Knife(112)
    outer = [(-60, -60), (1660, -60), (1660, 1260), (-60, 1260)]
    hole = [(380, 170), (690, 166), (692, 700), (378, 704)]
    wall = knife.board(outer) + knife.board(list(reversed(hole)))
    with sheet.through(sheet.print(3, 0.5)):
        sheet.draw(wall, sheet.radial((LAMP[0], 500), 1050, steps((0, "#c9a469"), (0.18, "#98865f"),
                                                                  (0.42, "#5f6658"), (0.72, "#33413f"),
                                                                  (1, "#1a2629"))))
        marks = knife.gouges((60, 60, 1560, 860), 2200, times(pool(LAMP, 700), 0.65), away(LAMP), (30, 1.8))
        with sheet.through(stencil=sheet.clip(wall)):
            sheet.draw(marks, "#efca85", 0.35)
        floor = knife.board([(-60, 900), (1660, 892), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.radial((900, 960), 800, steps((0, "#8a6439"), (0.4, "#4a3a2a"),
                                                              (0.8, "#211f1d"), (1, "#13171a")), 0.4))
        sheet.draw(knife.gouges((-20, 910, 1620, 1190), 320, even(0.6), even(-1), (160, 2.2)), "#1a1815", 0.6)
        sheet.draw(knife.gouges((400, 910, 1400, 1100), 220, pool((900, 960), 560, 0.4), even(-1),
                                (110, 2)), "#d8a863", 0.45)
        skirting = knife.board([(-60, 866), (1660, 858), (1660, 894), (-60, 902)])
        sheet.draw(skirting, sheet.radial((LAMP[0], 800), 760, steps((0, "#c7ad7a"), (0.5, "#5d6658"),
                                                                     (1, "#232f32"))))
        _window(sheet, knife)
        _door(sheet, knife)
    return sheet


def _window(sheet: Sheet, knife: Knife) -> None:
    """A tall window with small panes, and its pale reveal."""
    frame = sheet.linear((350, 0), (730, 0), steps((0, "#5d6a66"), (0.7, "#a9a284"), (1, "#d8bd86")))
    for bar in ([(352, 148), (384, 150), (382, 720), (350, 722)], [(686, 148), (720, 146), (724, 720),
                                                                   (688, 718)], [(352, 142), (720, 138),
            (720, 168), (352, 174)], [(330, 698), (744, 692), (748, 724), (328, 730)],
            [(528, 170), (544, 170), (545, 700), (529, 700)], [(382, 340), (690, 338), (690, 350),
                                                               (382, 353)], [(382, 520), (690, 518),
            (690, 530), (382, 533)]):
        sheet.draw(knife.board(bar), frame)
    shine = knife.gouges((690, 150, 722, 716), 40, even(0.8), even(90), (70, 3))
    sheet.draw(shine, "#f5d698", 0.7)


def _door(sheet: Sheet, knife: Knife) -> None:
    """A white door, half open on a dark passage."""
    sheet.draw(knife.board([(1240, 180), (1500, 172), (1506, 868), (1236, 872)]), "#222d2f")
    sheet.draw(knife.board([(1262, 204), (1478, 198), (1482, 868), (1258, 870)]), "#11191c")
    leaf = [(1262, 204), (1390, 240), (1392, 900), (1258, 872)]
    sheet.draw(knife.board(leaf), sheet.linear((1262, 0), (1392, 0), steps((0, "#a8946a"), (0.6, "#746c56"),
            (1, "#4b4d45"))))
    for low, high in ((270, 500), (560, 820)):
        panel = [(1284, low), (1368, low + 20), (1369, high + 16), (1284, high)]
        sheet.draw(knife.board(panel), "#5b5745", 0.7)
        sheet.stroke(knife.line([(1284, high), (1284, low)]), "#d9bd85", 2.4, 0.6)
        sheet.stroke(knife.line([(1284, low), (1368, low + 20)]), "#d9bd85", 2.4, 0.6)
    sheet.draw(knife.curve(ellipse((1374, 560), 8, 9), 0.5), "#e2b567")


def _table() -> Sheet:
    """A small table with a lamp, a cup and a closed book; a chair turned away from it."""
    sheet, knife = Sheet(113), Knife(113)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.draw(knife.curve(ellipse((900, 1016), 300, 34)), "#100f0e", 0.6)
        for x, foot in ((700, 1000), (1096, 994), (760, 960), (1040, 956)):
            sheet.draw(knife.board([(x, 720), (x + 22, 720), (x + 17, foot), (x + 4, foot)]), "#231a13")
        drop = [(640, 700), (1150, 694), (1146, 752), (646, 758)]
        sheet.draw(knife.board(drop), sheet.radial((LAMP[0], 720), 420,
                                                   steps((0, "#8a5a2f"), (0.6, "#3d2a1b"), (1, "#1b1512"))))
        top = knife.curve(ellipse((896, 690), 280, 46))
        sheet.draw(knife.curve(ellipse((896, 700), 282, 48)), "#3a2415")
        sheet.draw(top, sheet.radial((LAMP[0] - 20, 690), 400, steps((0, "#f9d593"), (0.3, "#c98f4d"),
                                                                     (0.7, "#6b4325"), (1, "#33231a")),
                                                                     0.4))
        grain = knife.gouges((620, 650, 1170, 734), 320, pool((960, 690), 330, 0.4), even(0), (60, 1.8))
        with sheet.through(stencil=sheet.clip(top)):
            sheet.draw(grain, "#ffe9b8", 0.5)
        _lamp(sheet, knife)
        _cup(sheet, knife, (800, 676))
        book = [(846, 694), (934, 686), (958, 704), (866, 714)]
        sheet.draw(knife.board([(x, y + 10) for x, y in book]), "#efe0b8")
        sheet.draw(knife.board(book), "#8d3a2a")
        _chair(sheet, knife)
    return sheet


def _lamp(sheet: Sheet, knife: Knife) -> None:
    """A table lamp with a paper shade."""
    foot = [(956, 690), (964, 664), (972, 640), (966, 600), (974, 560), (990, 560), (996, 600), (990, 640),
            (1000, 664), (1008, 690)]
    sheet.draw(knife.curve(ellipse((982, 692), 52, 10)), "#3a2415", 0.7)
    sheet.draw(knife.curve(foot, 0.8), sheet.linear((956, 0), (1008, 0),
                                                    steps((0, "#4a6a5e"), (0.4, "#b5cdb0"),
                                                          (1, "#2b4039"))))
    shade = [(936, 400), (1026, 398), (1074, 560), (890, 564)]
    sheet.draw(knife.board(shade), sheet.linear((0, 400), (0, 562), steps((0, "#dca55a"), (0.5, "#ffdc96"),
            (1, "#fff4cf"))))
    sheet.draw(knife.gouges((896, 404, 1068, 560), 60, even(0.6), lambda x, _: 90 - (x - 982) * 0.17,
                            (60, 2)), "#c98a45", 0.5)


def _cup(sheet: Sheet, knife: Knife, at: Point) -> None:
    """A cup without a handle."""
    x, y = at
    sheet.draw(knife.curve(ellipse((x - 16, y + 30), 44, 9)), "#3a2415", 0.6)
    side = [(x - 27, y - 20), (x + 27, y - 21), (x + 24, y + 16), (x + 13, y + 30), (x - 13, y + 30),
            (x - 24, y + 16)]
    sheet.draw(knife.board(side, 0.6), sheet.linear((x - 27, 0), (x + 27, 0),
                                                    steps((0, "#5f726c"), (0.6, "#b9c7b4"),
                                                          (1, "#f7e9c6"))))
    sheet.draw(knife.curve(ellipse((x, y - 20), 27, 7), 0.5), "#e6e0c4")
    sheet.draw(knife.curve(ellipse((x, y - 19), 22, 5), 0.4), "#6f5a38")


def _chair(sheet: Sheet, knife: Knife) -> None:
    """A plain chair, pushed back from the table as if somebody had just got up."""
    wood = sheet.linear((470, 0), (690, 0), steps((0, "#15130f"), (0.6, "#4a3220"), (1, "#c08a4a")))
    for part in ([(486, 600), (504, 598), (512, 1060), (494, 1062)], [(634, 588), (652, 586), (650, 1040),
                                                                      (632, 1042)], [(690, 838), (706, 838),
            (704, 1010), (692, 1012)], [(486, 612), (652, 600), (652, 632), (486, 646)],
            [(488, 700), (652, 690), (652, 712), (488, 724)], [(486, 838), (640, 830), (712, 826),
                                                               (700, 856), (648, 866), (490, 874)]):
        sheet.draw(knife.board(part), wood)
    seat = [(492, 832), (560, 818), (712, 812), (716, 830), (640, 844), (494, 852)]
    sheet.draw(knife.board(seat), sheet.linear((490, 0), (716, 0), steps((0, "#3a2a1c"), (1, "#e2b16a"))))


def _near() -> Sheet:
    """The edge of a curtain and the corner of something soft, out of focus."""
    sheet, knife = Sheet(114), Knife(114)
    with sheet.through(sheet.soft(2.4)), sheet.through(sheet.print(3, 0.4)):
        curtain = [(-60, -60), (210, -60), (196, 300), (160, 700), (176, 1260), (-60, 1260)]
        sheet.draw(knife.board(curtain, 3), sheet.linear((-60, 0), (210, 0),
                                                         steps((0, "#10181b"), (0.7, "#26302f"),
                                                               (1, "#59594a"))))
        folds = [knife.brush([(20 + i * 44, -40), (10 + i * 40, 600), (16 + i * 38, 1240)],
                             15) for i in range(4)]
        sheet.draw("".join(folds), "#0d1417", 0.6)
        back = [(1240, 1260), (1262, 1140), (1320, 1096), (1500, 1080), (1660, 1084), (1660, 1260)]
        sheet.draw(knife.curve(back), sheet.linear((1240, 1080), (1600, 1260),
                                                   steps((0, "#5d5340"), (0.4, "#262c2b"), (1, "#0f171a"))))
    return sheet


def _glow() -> Sheet:
    """The lamp's light."""
    sheet = Sheet(115)
    sheet.flood(sheet.radial((982, 520), 520, fade("#ffb45a", 0.52, 0.24, 0.09, 0.02, 0)))
    sheet.flood(sheet.radial((930, 960), 520, fade("#dd8f40", 0.22, 0.09, 0), 0.34))
    return sheet


def _day() -> Sheet:
    """What the window still gives, and where it lies on the floor."""
    sheet, knife = Sheet(116), Knife(116)
    sheet.flood(sheet.radial((535, 440), 380, fade("#a9c4c6", 0.3, 0.12, 0.03, 0), 1.2))
    with sheet.through(sheet.soft(14)):
        patch = knife.board([(400, 930), (640, 926), (560, 1120), (250, 1130)])
        sheet.draw(patch, "#8fb0b4", 0.22)
    return sheet


def _veil() -> Sheet:
    """The same room with the warmth gone out of it."""
    sheet = Sheet(117)
    sheet.flood(sheet.radial((620, 520), 1060, [(0, "#7c979c", 0.4), (0.45, "#3a525a", 0.62),
                                                (1, "#101b20", 0.86)]))
    return sheet


def draw() -> Place:
    """The neutral room."""
    return Place(
        "room",
        "A quiet room at evening. A lamp, a cup and a closed book are on a small round table; a"
        " chair has been pushed back from it. There is a tall window on the left, and a door stands"
        " ajar on the right.",
        "motes",
        (
            Layer("far", 0.05, _outside()),
            Layer("room", 0.25, _room()),
            Layer("day", 0.2, _day(), "add", "boundary", 0.1, 1.0),
            Layer("table", 0.6, _table()),
            Layer("near", 1.0, _near()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.25, 1.0),
            Layer("veil", 0.5, _veil(), "normal", "cognitive", 0.75, 0.0),
        ),
    )
