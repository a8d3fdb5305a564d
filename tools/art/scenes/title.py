"""The chapter's picture: one ribbon of peel, over a table's edge, before the lake."""

# Contours read as lines, not one point a line:
# fmt: off

import math

from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, times
from studio.place import Layer
from studio.sheet import Sheet

LAMP: Point = (520, 128)
EDGE = 770
FALL: Point = (1000, 800)
PITCH = 112
TURNS = 3


def _lake() -> Sheet:
    """Through the window: the last of the day, hills, the green line, a boat."""
    sheet, knife = Sheet(91), Knife(91)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.18")):
        sheet.flood(sheet.linear((0, 60), (0, 500), steps((0, "#182c3e"), (0.4, "#38536a"),
                                                          (0.75, "#8c7f83"), (0.95, "#d29a78"),
                                                          (1, "#e0ae82"))))
        for x, y, wide in ((1000, 240, 520), (1240, 310, 460), (860, 360, 300)):
            sheet.draw(knife.brush([(x - wide / 2, y), (x, y - 9), (x + wide / 2, y + 4)], 15, 2),
                       "#39475a", 0.6)
    with sheet.through(sheet.print(3, 0.45)):
        hills = [(600, 500), (640, 452), (800, 430), (960, 450), (1120, 418), (1300, 440), (1480, 410),
                 (1660, 430), (1660, 500)]
        sheet.draw(knife.curve(hills), sheet.linear((0, 410), (0, 490),
                                                    steps((0, "#3c4658"), (1, "#72676c"))))
        water = knife.board([(500, 478), (1660, 474), (1660, 900), (500, 900)])
        sheet.draw(water, sheet.linear((0, 476), (0, 720), steps((0, "#cfa579"), (0.1, "#8f9360"),
                                                                 (0.4, "#54703f"), (1, "#243f34"))))
        sheet.draw(knife.gouges((560, 486, 1640, 740), 300, even(0.8), even(0), (120, 3)), "#31502f", 0.5)
        sheet.draw(knife.gouges((560, 482, 1640, 700), 170, even(0.8), even(0), (110, 2.4)), "#c3c47c", 0.5)
        hull = [(1180, 540), (1204, 548), (1252, 549), (1296, 538), (1280, 558), (1204, 560)]
        sheet.draw(knife.curve(hull, 0.6), "#1c2528")
        sheet.stroke(knife.line([(1262, 548), (1272, 500), (1276, 470)]), "#1c2528", 3)
    return sheet


def _room() -> Sheet:
    """Wall and window frame, lit by a lamp just out of the picture."""
    sheet, knife = Sheet(92), Knife(92)
    outer = [(-60, -60), (1660, -60), (1660, 1260), (-60, 1260)]
    hole = [(700, 120), (1390, 112), (1394, 690), (698, 694)]
    wall = knife.board(outer) + knife.board(list(reversed(hole)))
    with sheet.through(sheet.print(3, 0.5)):
        sheet.draw(wall, sheet.radial(LAMP, 1150, steps((0, "#d2a058"), (0.2, "#94723f"), (0.42, "#50493a"),
                                                        (0.7, "#232c2e"), (1, "#0f181c"))))
        marks = knife.gouges((40, 20, 1560, 780), 2400, times(pool(LAMP, 760), 0.7), away(LAMP), (34, 2))
        with sheet.through(stencil=sheet.clip(wall)):
            sheet.draw(marks, "#f0c277", 0.35)
        frame = sheet.radial(LAMP, 1000, steps((0, "#e6b86e"), (0.35, "#8f754b"), (0.7, "#3d433d"),
                                               (1, "#182226")))
        for bar in ([(668, 92), (704, 96), (704, 716), (664, 716)], [(1384, 92), (1420, 90), (1424, 716),
                                                                     (1388, 712)], [(668, 88), (1420, 80),
                (1420, 112), (668, 122)], [(1034, 116), (1056, 116), (1058, 692), (1036, 692)],
                [(640, 686), (1450, 680), (1456, 716), (638, 724)]):
            sheet.draw(knife.board(bar), frame)
        shine = knife.gouges((664, 100, 706, 700), 50, even(0.8), even(90), (70, 3))
        sheet.draw(shine, "#ffd891", 0.7)
        sheet.draw(knife.gouges((640, 688, 1450, 700), 50, even(0.8), even(0), (80, 3)), "#ffd891", 0.5)
    return sheet


def _table() -> Sheet:
    """The table's top and its edge, with all of the light there is."""
    sheet, knife = Sheet(93), Knife(93)
    with sheet.through(sheet.print(3, 0.5)):
        top = knife.board([(-60, 640), (1660, 606), (1660, EDGE + 14), (-60, EDGE + 34)])
        sheet.draw(top, sheet.radial((600, 730), 900, steps((0, "#f8cd86"), (0.2, "#dc9c52"),
                                                            (0.45, "#995a2b"), (0.75, "#43291b"),
                                                            (1, "#191512")), 0.4))
        grain = knife.gouges((-20, 620, 1620, EDGE + 16), 1100, times(pool((620, 730), 800, 0.4), 1.3),
                             even(-0.6), (90, 2.2))
        with sheet.through(stencil=sheet.clip(top)):
            sheet.draw(grain, "#ffe4ab", 0.5)
            dark = knife.gouges((-20, 620, 1620, EDGE + 16), 600, even(0.5), even(-0.6), (120, 2.2))
            sheet.draw(dark, "#4a2411", 0.4)
        front = knife.board([(-60, EDGE + 34), (1660, EDGE + 14), (1660, EDGE + 84), (-60, EDGE + 106)])
        sheet.draw(front, sheet.radial((720, EDGE + 40), 800, steps((0, "#a9652f"), (0.4, "#5a3119"),
                                                                    (1, "#130f0d"))))
        edge = knife.gouges((120, EDGE + 24, 1400, EDGE + 40), 130, pool((680, EDGE + 30), 700), even(-0.7),
                            (80, 4))
        sheet.draw(edge, "#ffe0a0", 0.8)
        below = knife.board([(-60, EDGE + 104), (1660, EDGE + 82), (1660, 1260), (-60, 1260)])
        sheet.draw(below, sheet.radial((960, 980), 620, steps((0, "#33271f"), (0.5, "#191818"),
                                                              (1, "#0b1013"))))
    return sheet


def _band(knife: Knife, turn: int, *, front: bool) -> tuple[str, str]:
    """One half of a turn of the hanging peel: its whole band, and the skin on it."""
    upper: list[Point] = []
    lower: list[Point] = []
    skin: list[Point] = []
    for step in range(9):
        angle = (step / 8 if front else 1 + step / 8) * math.pi
        along = turn + angle / math.tau
        across = 84 - 12 * along + 10 * math.sin(along * 2.4)
        x = FALL[0] + across * math.cos(angle) + 16 * math.sin(along * 1.6)
        y = FALL[1] + 18 + along * PITCH + 3 * math.sin(angle)
        high = (52 - along * 10) * (0.86 + 0.14 * abs(math.sin(angle)))
        upper.append((x, y - high / 2))
        lower.append((x, y + high / 2))
        skin.append((x, y - high / 2 + 6))
    whole = knife.curve([*upper, *reversed(lower)], 0.8)
    return whole, knife.curve([*skin, *reversed(lower)], 0.8)


def _hanging(sheet: Sheet, knife: Knife) -> None:
    """The peel below the edge: pale inside at the back, red in front."""
    red = sheet.linear((900, 0), (1110, 0), steps((0, "#f0743f"), (0.25, "#cf452b"), (0.7, "#8f2a1e"),
                                                  (1, "#4a1814")))
    pale = sheet.linear((900, 0), (1110, 0), steps((0, "#7d5c36"), (0.5, "#c79c62"), (1, "#f6dba6")))
    for turn in range(TURNS - 1, -1, -1):
        sheet.draw(_band(knife, turn, front=False)[0], pale)
    for turn in range(TURNS):
        whole, skin = _band(knife, turn, front=True)
        sheet.draw(whole, "#ffeec4")
        sheet.draw(skin, red)
        y = FALL[1] + 34 + (turn + 0.25) * PITCH
        glance = knife.gouges((930, y - 16, 1010, y + 10), 16, even(0.8), even(6), (30, 2.4))
        with sheet.through(stencil=sheet.clip(skin)):
            sheet.draw(glance, "#ffb27a", 0.7)


def _apple() -> Sheet:
    """The apple, the ribbon that leaves it, and the knife put down."""
    sheet, knife = Sheet(94), Knife(94)
    x, y = 650, 608
    with sheet.through(sheet.print(3, 0.4)):
        shadow = [(600, 716), (780, 700), (1000, 700), (1160, 716), (1010, 752), (760, 762)]
        sheet.draw(knife.curve(shadow), "#401d0c", 0.6)
        shape = ((-0.1, -0.84), (0.06, -0.74), (0.3, -0.9), (0.76, -0.74), (1.0, -0.22), (0.92, 0.36),
                 (0.58, 0.84), (0.2, 0.9), (-0.1, 0.84), (-0.4, 0.9), (-0.82, 0.5), (-1.0, -0.08),
                 (-0.86, -0.64), (-0.46, -0.92))
        outline = knife.curve(place(shape, (x, y), 146, 3))
        sheet.draw(outline, sheet.radial((x - 70, y - 96), 290, steps((0, "#fdf3d2"), (0.3, "#f3d79a"),
                                                                      (0.6, "#cc9a58"), (1, "#6d4222"))))
        with sheet.through(stencil=sheet.clip(outline)):
            facets = knife.gouges((x - 150, y - 140, x + 150, y + 90), 130, even(0.6),
                                  lambda a, _: (a - x) * 0.12 - 8, (70, 5))
            sheet.draw(facets, "#e9bf7c", 0.5)
            sheet.draw(knife.gouges((x - 140, y - 130, x + 20, y + 40), 50, even(0.7),
                                    lambda a, _: (a - x) * 0.12 - 8, (60, 4)), "#ffffff", 0.5)
            left = [(x - 170, y + 34), (x - 100, y + 64), (x, y + 76), (x + 90, y + 54), (x + 170, y + 6),
                    (x + 170, y + 170), (x - 170, y + 170)]
            sheet.draw(knife.curve([(a, b - 9) for a, b in left]), "#fff0c8")
            sheet.draw(knife.curve(left), sheet.radial((x - 80, y + 20), 280,
                                                       steps((0, "#ee6a3a"), (0.35, "#c23a26"),
                                                             (0.75, "#7a2219"), (1, "#3d1310"))))
            freckles = knife.gouges((x - 150, y + 50, x + 150, y + 140), 90, even(0.8), even(82), (22, 2.4))
            sheet.draw(freckles, "#ffb070", 0.55)
        sheet.draw(knife.curve(ellipse((x + 8, y - 110), 40, 12, 4)), "#a9763c", 0.8)
        sheet.draw(knife.brush([(x + 8, y - 108), (x + 14, y - 140), (x + 34, y - 168)], 12), "#3d2413")
        _lying(sheet, knife)
        _hanging(sheet, knife)
    return sheet


def _lying(sheet: Sheet, knife: Knife) -> None:
    """The ribbon from the apple across the table to its edge."""
    path = [(776, 640), (838, 640), (876, 664), (850, 700), (806, 716), (846, 738), (920, 734), (990, 742),
            (1056, 764), (1080, 800)]
    sheet.draw(knife.brush([(a + 16, b + 18) for a, b in path[:-1]], 56, 1), "#401d0c", 0.5)
    sheet.draw(knife.brush(path, 52, 1, blunt=True), sheet.linear((780, 0), (1100, 0),
                                                                  steps((0, "#fff0c6"), (1, "#f0cf93"))))
    skin = [(a - 3, b + 8) for a, b in path]
    sheet.draw(knife.brush(skin, 36, 1, blunt=True), sheet.linear((780, 600), (1090, 800),
                                                                  steps((0, "#b9361f"), (0.4, "#e2623a"),
            (1, "#b33a25"))))
    for a, b, turn in ((860, 676, 70), (870, 736, 0), (960, 742, 6), (1030, 770, 36)):
        marks = knife.gouges((a - 30, b - 8, a + 30, b + 8), 10, even(0.9), even(turn), (26, 2.4))
        sheet.draw(marks, "#ffb882", 0.7)
    blade = [(330, 742), (420, 722), (540, 716), (566, 722), (540, 734), (420, 746)]
    sheet.draw(knife.curve([(a + 6, b + 10) for a, b in blade]), "#401d0c", 0.5)
    sheet.draw(knife.curve(blade, 0.6), sheet.linear((330, 0), (566, 0),
                                                     steps((0, "#8b8674"), (0.5, "#fff6dc"),
                                                           (1, "#b7a684"))))
    sheet.draw(knife.brush([(200, 758), (270, 748), (350, 736)], 30, 0.5), "#2b1710")
    sheet.draw(knife.brush([(214, 750), (270, 741), (336, 731)], 6, 0.4), "#d1904f")


def _lamp() -> Sheet:
    """The shade on its cord, half out of the picture."""
    sheet, knife = Sheet(97), Knife(97)
    with sheet.through(sheet.print(3, 0.4)):
        sheet.stroke(knife.line([(528, -40), (524, 20)]), "#0c1114", 7)
        shade = [(494, -6), (520, -16), (550, -6), (572, 34), (664, 96), (686, 124), (520, 144), (356, 128),
                 (374, 100), (470, 36)]
        sheet.draw(knife.curve(shade), sheet.linear((356, 0), (690, 0),
                                                    steps((0, "#14211f"), (0.4, "#335446"),
                                                          (0.6, "#263d33"), (1, "#0d1515"))))
        sheet.draw(knife.gouges((410, 10, 540, 124), 60, even(0.8), lambda x, _: 128 - (x - 410) * 0.3,
                                (46, 2.4)), "#8fb093", 0.55)
        sheet.draw(knife.curve(ellipse((521, 130), 162, 17, 0.5)), "#ffe9b8")
        sheet.draw(knife.curve(ellipse((521, 134), 66, 10, 1)), "#fffaf0")
    return sheet


def _glow() -> Sheet:
    """Lamplight from above and the left."""
    sheet, knife = Sheet(95), Knife(95)
    sheet.flood(sheet.radial(LAMP, 820, fade("#ffb053", 0.4, 0.17, 0.07, 0.02, 0)))
    sheet.flood(sheet.radial((620, 720), 620, fade("#ffb65c", 0.16, 0.08, 0.03, 0), 0.4))
    with sheet.through(sheet.soft(30)):
        cone = knife.board([(420, -40), (700, -40), (1240, 1100), (760, 1100)])
        sheet.draw(cone, sheet.linear((0, 0), (0, 1100), fade("#ffcf86", 0.1, 0.05, 0.02)))
    return sheet


def _dark() -> Sheet:
    """The corners, held back."""
    sheet = Sheet(96)
    sheet.flood(sheet.radial((760, 640), 1060, [(0, mix("#0b1013", "#000000", 0.2), 0.0),
                                                (0.55, "#0b1013", 0.05), (1, "#0b1013", 0.75)], 0.85))
    return sheet


def draw() -> list[Layer]:
    """The title picture's layers."""
    return [Layer("lake", 0.0, _lake()), Layer("room", 0.0, _room()), Layer("table", 0.0, _table()),
            Layer("apple", 0.0, _apple()), Layer("dark", 0.0, _dark()), Layer("lamp", 0.0, _lamp()),
            Layer("glow", 0.0, _glow(), "add")]
