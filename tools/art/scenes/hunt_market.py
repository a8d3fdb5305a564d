"""The ceramics market before light: forty-two cups on a cloth, and somebody who wraps the good one."""

# Contours read as lines, not one point a line:
# fmt: off

import math

from scenes.hunt_folk import hand, sleeve
from scenes.hunt_ware import ASH, BLUEWHITE, CELADON, cup
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

TORCH: Point = (520, 868)
GOOD: Point = (806, 872)


def _light(x: float, y: float) -> float:
    """How much torchlight falls on x, y."""
    return max(0.0, 1 - math.hypot((x - 720) / 1.25, (y - 820) * 1.1) / 560)


def _far() -> Sheet:
    """The street before dawn: a band of light under cloud, roofs, a chimney, awnings, bare planes."""
    sheet, knife = Sheet(331), Knife(331)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.2")):
        sheet.flood(sheet.linear((0, -20), (0, 520), steps((0, "#101d29"), (0.35, "#23404f"),
                (0.62, "#5a7878"),
                                                           (0.8, "#b69a78"), (0.93, "#e8a868"),
                                                        (1, "#d98a52"))))
        for x, y, wide in ((420, 150, 620), (1140, 220, 700), (760, 300, 520), (1300, 360, 420)):
            bar = [(x - wide / 2, y), (x, y - 10), (x + wide / 2, y + 4)]
            sheet.draw(knife.brush(bar, 24, 2), "#1d3240", 0.6)
            sheet.draw(knife.brush([(a, b + 12) for a, b in bar], 6, 1), "#d99f6c", 0.45)
    with sheet.through(sheet.print(3, 0.45)):
        roofs = [(-60, 640), (-60, 380), (120, 372), (124, 330), (300, 326), (330, 396), (520, 400),
                (560, 452), (700, 456),
                 (704, 470), (880, 468), (884, 440), (1020, 438), (1060, 380), (1090, 378), (1092, 176),
                         (1130, 174),
                 (1136, 376), (1290, 366), (1300, 316), (1480, 306), (1500, 348), (1660, 340), (1660, 640)]
        sheet.draw(knife.board(roofs), sheet.linear((0, 320), (0, 560),
                steps((0, "#1b2b34"), (1, "#3c4243"))))
        sheet.draw(knife.brush([(1112, 172), (1090, 120), (1140, 70), (1120, 0)], 34, 3), "#4a5a60", 0.6)
        for x, y in ((190, 420), (236, 420), (400, 440), (1390, 400), (1200, 430), (960, 466)):
            sheet.draw(knife.board([(x, y), (x + 22, y), (x + 22, y + 28), (x, y + 28)]), "#f0b766" if x % 4
                    else "#24343b")
        for base, lean in ((210, -30), (1420, 40)):
            sheet.draw(knife.brush([(base, 640), (base + lean * 0.3, 380), (base + lean, 120),
                    (base + lean * 1.6, -80)], 54, 3),
                       "#0d1519")
            for step in range(9):
                y = 340 - step * 42
                side = 1 if step % 2 else -1
                twig = [(base + lean * 0.6, y + 60), (base + side * 90, y), (base + side * 190, y - 80)]
                sheet.draw(knife.brush(twig, 15 - step, 1), "#0d1519")
        ground = knife.board([(-60, 556), (1660, 550), (1660, 1260), (-60, 1260)])
        sheet.draw(ground, sheet.linear((0, 550), (0, 1200),
                steps((0, "#4f4a43"), (0.25, "#2e3133"), (1, "#0f1417"))))
        sheet.draw(knife.gouges((-20, 560, 1620, 1190), 700, even(0.5), even(0), (70, 2.4)), "#8a7863", 0.26)
    return sheet


def _stalls() -> Sheet:
    """Other stalls along the pavement: awnings, stooping people, a torch here and there."""
    sheet, knife = Sheet(332), Knife(332)
    with sheet.through(sheet.print(3, 0.4)):
        for x, y, wide in ((40, 420, 300), (330, 452, 200), (1120, 436, 240), (1400, 404, 330)):
            roof = [(x - wide * 0.5, y + 20), (x - wide * 0.4, y - 26), (x + wide * 0.4, y - 30),
                    (x + wide * 0.52, y + 18),
                    (x + wide * 0.4, y + 26), (x, y + 18), (x - wide * 0.4, y + 28)]
            sheet.draw(knife.board(roof), "#152128")
            sheet.draw(knife.brush([(x - wide * 0.4, y - 26), (x + wide * 0.4, y - 30)], 5), "#d39a66", 0.7)
            for side in (-0.42, 0.42):
                sheet.stroke(knife.line([(x + wide * side, y), (x + wide * side, 620)]), "#10191e", 6)
        for x, y, size in ((110, 520, 1.2), (380, 524, 0.9), (452, 538, 0.8), (1090, 530, 0.85),
                (1190, 520, 1.0),
                           (1350, 510, 1.2), (1500, 516, 1.3)):
            body = [(x - 14 * size, y - 50 * size), (x + 18 * size, y - 48 * size),
                    (x + 32 * size, y + 4 * size),
                    (x + 24 * size, y + 52 * size), (x - 24 * size, y + 54 * size),
                            (x - 28 * size, y + 2 * size)]
            sheet.draw(knife.curve(body), "#131d22")
            for foot in (-13, 10):
                leg = [(x + foot * size, y + 40 * size), (x + (foot + 2) * size, y + 112 * size)]
                sheet.draw(knife.brush(leg, 17 * size, 0.6, blunt=True), "#131d22")
            head = (x + knife.about(3, 6) * size, y - 68 * size)
            sheet.draw(knife.curve(ellipse(head, 15 * size, 19 * size)), "#131d22")
            sheet.draw(knife.brush([(x + 16 * size, y - 44 * size), (x + 29 * size, y),
                    (x + 24 * size, y + 46 * size)], 3), "#c98f60", 0.7)
        for x, y in ((250, 600), (1266, 600), (1440, 606)):
            sheet.draw(knife.curve(ellipse((x, y), 90, 12)), "#e7a75c", 0.55)
            for step in range(4):
                cup(sheet, knife, (x - 50 + step * 32, y + 4), 24, 20, glaze=CELADON if step % 2
                        else BLUEWHITE,
                        light=0.75,
                    tilt=0.1, painted=False, shadow=False)
    return sheet


def _taken(row: int, x: float) -> bool:
    """Whether something else stands on this spot of the cloth."""
    middle = {0: 0, 1: 0, 2: 110, 3: 200, 4: 200, 5: 150}[row]
    return abs(x - 806) < middle or (row >= 4 and 1000 < x < 1290) or (row in (3, 4) and x < 600)


def _cloth() -> Sheet:
    """The cloth on the pavement, the seconds in rows, wrapping paper, and a torch."""
    sheet, knife = Sheet(333), Knife(333)
    with sheet.through(sheet.print(3, 0.45)):
        _woman(sheet, knife)
        shape = knife.board([(404, 640), (1214, 634), (1480, 1160), (120, 1168)], 3)
        sheet.draw(knife.board([(396, 652), (1226, 646), (1500, 1176), (100, 1186)]), "#06090b", 0.6)
        sheet.draw(shape, sheet.radial((720, 850), 720, steps((0, "#8d8c8a"), (0.25, "#4f5c6c"),
                (0.6, "#23334a"), (1, "#0f1824")), 0.7))
        with sheet.through(stencil=sheet.clip(shape)):
            weave = knife.gouges((120, 640, 1480, 1170), 1100, times(pool((720, 840), 640, 0.7), 1.1),
                                 away((800, 200), 0.6), (40, 2.2))
            sheet.draw(weave, "#e7c596", 0.4)
            sheet.draw(knife.gouges((120, 640, 1480, 1170), 500, even(0.5), even(0), (60, 2.2)), "#0e1622",
                    0.5)
        for row, (y, count, wide) in enumerate(((664, 12, 52), (712, 11, 60), (772, 10, 68), (846, 8, 78),
                (938, 8, 92), (1050, 8, 108))):
            span = 640 + row * 116
            for step in range(count):
                x = 806 - span / 2 + span * (step + 0.5) / count + knife.about(0, 4)
                if _taken(row, x):
                    continue
                glaze = knife.chance.choice((CELADON, CELADON, ASH, BLUEWHITE, CELADON))
                light = 0.25 + 0.85 * _light(x, y)
                cup(sheet, knife, (x, y + knife.about(0, 4)), wide * knife.about(0.97, 0.05),
                        wide * knife.about(0.8, 0.08), glaze=glaze,
                    lit=0.0 if x > TORCH[0] else 1.0, light=min(1, light), tilt=0.17, painted=row > 3)
        _wrapping(sheet, knife)
        _paper(sheet, knife)
        _torch(sheet, knife)
    return sheet


def _wrapping(sheet: Sheet, knife: Knife) -> None:
    """Paper in sheaves, and one sheet spread for the good cup."""
    stack = [[(1030, 940), (1210, 912), (1262, 990), (1070, 1024)],
            [(1040, 924), (1204, 906), (1250, 976), (1078, 1004)]]
    for index, sheaf in enumerate(stack):
        sheet.draw(knife.board(sheaf, 2), ("#6d5638", "#b8925c")[index])
    folds = knife.gouges((1050, 916, 1240, 1000), 40, even(0.7), even(-10), (60, 2))
    sheet.draw(folds, "#ffe4b0", 0.4)
    spread = [(640, 862), (742, 792), (896, 786), (986, 846), (1000, 950), (884, 1006), (720, 1010),
            (622, 940)]
    sheet.draw(knife.board([(a + 12, b + 14) for a, b in spread]), "#070c12", 0.6)
    sheet.draw(knife.board(spread, 4), sheet.radial((680, 880), 360,
            steps((0, "#fff0ca"), (0.4, "#ecc88c"), (1, "#8a6540"))))
    sheet.draw(knife.gouges((640, 790, 990, 1000), 90, even(0.6), away(GOOD), (70, 3)), "#a87c4a", 0.5)
    sheet.draw(knife.gouges((640, 790, 900, 1000), 50, even(0.7), away(GOOD), (60, 3)), "#fffae8", 0.7)


def _paper(sheet: Sheet, knife: Knife) -> None:
    """The paper drawn up behind the good cup, and the cup."""
    back = [(708, 858), (716, 790), (760, 746), (806, 736), (860, 748), (896, 792), (904, 860), (860, 880),
            (750, 880)]
    sheet.draw(knife.curve(back, 2), sheet.linear((708, 0), (904, 0),
            steps((0, "#ffeec4"), (0.5, "#d9b27a"), (1, "#8a6540"))))
    cup(sheet, knife, GOOD, 138, 116, glaze=BLUEWHITE, lit=0.0, tilt=0.18, shadow=False)


def _torch(sheet: Sheet, knife: Knife) -> None:
    """A torch laid on the cloth, its light across the cups."""
    x, y = TORCH
    body = [(x - 150, y + 30), (x - 40, y - 6), (x - 12, y - 30), (x + 12, y - 22), (x + 22, y + 30),
            (x + 6, y + 44),
            (x - 26, y + 32), (x - 140, y + 62)]
    sheet.draw(knife.curve([(a + 4, b + 18) for a, b in body], 0.6), "#05080b", 0.7)
    sheet.draw(knife.curve(body, 0.6), sheet.linear((0, y - 30), (0, y + 60),
            steps((0, "#6e7a78"), (0.4, "#2a3336"), (1, "#0c1114"))))
    sheet.draw(knife.curve(ellipse((x + 14, y + 6), 13, 34, -14), 0.5), "#fff3cc")


def _woman(sheet: Sheet, knife: Knife) -> None:
    """Lin crouching across the cloth, a grey coat, her head bent over what she holds."""
    coat = [(742, 404), (690, 428), (632, 474), (592, 560), (560, 660), (540, 730), (600, 764), (700, 776),
            (806, 770),
            (920, 778), (1020, 766), (1078, 734), (1058, 650), (1030, 556), (986, 474), (928, 428),
                    (872, 404)]
    shape = knife.curve(coat)
    sheet.draw(shape, sheet.radial((740, 860), 500, steps((0, "#d5a877"), (0.3, "#7d7568"), (0.55, "#3b4347"),
            (0.85, "#1c252b"),
                                                          (1, "#10181d"))))
    with sheet.through(stencil=sheet.clip(shape)):
        folds = knife.gouges((540, 420, 1080, 780), 420, times(pool((740, 800), 420), 1.0),
                             lambda x, _: 90 + (x - 806) * 0.09, (56, 3))
        sheet.draw(folds, "#ffd9a4", 0.45)
        for line in ([(716, 470), (668, 600), (690, 770)], [(900, 470), (948, 600), (930, 772)],
                [(806, 440), (800, 600), (806, 770)]):
            sheet.draw(knife.brush(line, 12, 1), "#0c1216", 0.6)
        knees = [knife.brush([(610, 690), (690, 640), (770, 690)], 18, 1),
                knife.brush([(850, 690), (930, 640), (1010, 690)], 18, 1)]
        sheet.draw("".join(knees), "#10171b", 0.6)
    hair = [(806, 276), (852, 282), (886, 312), (904, 362), (908, 420), (924, 474), (934, 520), (900, 540),
            (868, 522), (846, 544),
            (806, 526), (772, 546), (744, 524), (712, 540), (680, 518), (690, 470), (704, 420), (708, 362),
                    (726, 312), (760, 282)]
    head = knife.curve(hair)
    sheet.draw(head, sheet.linear((0, 276), (0, 540), steps((0, "#182228"), (0.55, "#12181b"),
            (0.85, "#241b17"), (1, "#4a3326"))))
    with sheet.through(stencil=sheet.clip(head)):
        strands = knife.gouges((680, 400, 934, 545), 130, times(pool((796, 580), 190), 1.1), lambda x,
                _: 90 - (x - 806) * 0.2, (64, 2))
        sheet.draw(strands, "#e0a468", 0.55)
        sheet.draw(knife.brush([(808, 278), (804, 330), (812, 400)], 4), "#05080a", 0.9)
        sheet.draw(knife.gouges((700, 280, 912, 390), 70, even(0.6), lambda x, _: 90 - (x - 806) * 0.45,
                (46, 1.8)), "#7d989b", 0.55)
    sky = [knife.brush([(716, 330), (742, 290), (790, 273)], 4),
            knife.brush([(640, 466), (690, 424), (728, 410)], 4),
           knife.brush([(972, 458), (924, 424), (886, 410)], 4)]
    sheet.draw("".join(sky), "#9db5b2", 0.7)


def _hands() -> Sheet:
    """The hands that wrap the good cup, and the paper's front fold."""
    sheet, knife = Sheet(335), Knife(335)
    with sheet.through(sheet.print(3, 0.4)):
        cloth = sheet.linear((600, 560), (740, 840), steps((0, "#2b3439"), (0.6, "#6b6760"), (1, "#d3a574")))
        sleeve(sheet, knife, [(694, 812), (640, 724), (600, 640), (620, 560)], (64, 104), cloth)
        other = sheet.linear((1010, 560), (880, 840), steps((0, "#20292e"), (0.6, "#4d4f4d"), (1, "#a6825c")))
        sleeve(sheet, knife, [(924, 806), (976, 720), (1014, 640), (994, 560)], (64, 104), other)
        front = [(690, 862), (730, 838), (770, 856), (806, 848), (850, 858), (890, 834), (922, 862),
                (900, 928), (806, 948), (712, 930)]
        sheet.draw(knife.curve(front, 2), sheet.linear((690, 0), (922, 0),
                steps((0, "#fff3d0"), (0.5, "#e6c188"), (1, "#9a7248"))))
        sheet.draw(knife.gouges((700, 856, 912, 936), 46, even(0.7), lambda x, _: 90 - (x - 806) * 0.2,
                (44, 4)), "#a97d49", 0.6)
        sheet.draw(knife.gouges((696, 852, 830, 926), 24, even(0.7), lambda x, _: 90 - (x - 806) * 0.2,
                (40, 4)), "#fffbe9", 0.8)
        skin = steps((0, "#ffd29a"), (0.5, "#d99a66"), (1, "#8a573a"))
        hand(sheet, knife, (716, 846), 74, 212, skin=skin, flip=True)
        hand(sheet, knife, (896, 842), 74, -34, skin=steps((0, "#f0bc86"), (0.5, "#b9794c"), (1, "#6a4029")))
    return sheet


def _mist() -> Sheet:
    """Before light: one sees one's own torch and shapes."""
    sheet = Sheet(336)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#15232d", 0.85), (0.4, "#4a5f68", 0.72),
            (0.55, "#36474f", 0.6),
                                                 (0.75, "#1a252c", 0.35), (1, "#0c1216", 0.5)]))
    return sheet


def _dawn() -> Sheet:
    """The day coming up at the street's end: the way home."""
    sheet = Sheet(337)
    sheet.flood(sheet.radial((1000, 500), 620, fade("#ff9a58", 0.5, 0.24, 0.09, 0.02, 0), 0.42))
    sheet.flood(sheet.radial((1000, 500), 260, fade("#ffd9a0", 0.4, 0.12, 0), 0.5))
    return sheet


def _glow() -> Sheet:
    """The torch's light over the cups, and back from the paper."""
    sheet, knife = Sheet(338), Knife(338)
    sheet.flood(sheet.radial((730, 850), 480, fade("#ffa34c", 0.5, 0.26, 0.1, 0.03, 0), 0.8))
    with sheet.through(sheet.soft(14)):
        cone = knife.board([(536, 850), (536, 900), (1140, 1010), (1180, 700)])
        sheet.draw(cone, sheet.linear((530, 0), (1160, 0), fade("#ffd48a", 0.5, 0.2, 0.0)))
    return sheet


def draw() -> Place:
    """The market."""
    return Place(
        "market",
        "A street market at first light. Cups stand in rows on a dark cloth on the pavement, lit by a torch"
        " laid among"
        " them. A woman in a grey coat crouches across the cloth with her head bent and wraps one"
        " blue-white cup in paper;"
        " behind her are awnings, bare trees and a chimney against the dawn.",
        "none",
        (
            Layer("far", 0.05, _far()),
            Layer("dawn", 0.05, _dawn(), "add", "boundary", 0.0, 0.9),
            Layer("stalls", 0.2, _stalls()),
            Layer("mist", 0.3, _mist(), "normal", "cognitive", 0.85, 0.0),
            Layer("cloth", 0.6, _cloth()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.15, 0.9),
            Layer("hands", 0.9, _hands(), "normal", "concern", 0.3, 1.0),
        ),
    )
