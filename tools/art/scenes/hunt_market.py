"""The ceramics market before light: forty-two cups on a cloth, and somebody who picks up the good one."""

# Contours read as lines, not one point a line:
# fmt: off

import math

from scenes.hunt_market_lin import draw_hand, draw_lin
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
        draw_lin(sheet, knife)
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
            steps((0, "#f3dcac"), (0.4, "#cfa66e"), (1, "#6d4e32"))))
    sheet.draw(knife.gouges((640, 790, 990, 1000), 90, even(0.6), away(GOOD), (70, 3)), "#a87c4a", 0.5)
    sheet.draw(knife.gouges((640, 790, 900, 1000), 50, even(0.7), away(GOOD), (60, 3)), "#fffae8", 0.7)


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
        " laid among them. A woman in a grey coat crouches across the cloth, bent to the one blue-white"
        " cup that"
        " she has picked up by its foot; behind her are awnings, bare trees and a chimney against the dawn.",
        "none",
        (
            Layer("far", 0.05, _far()),
            Layer("dawn", 0.05, _dawn(), "add", "boundary", 0.0, 0.9),
            Layer("stalls", 0.2, _stalls()),
            Layer("mist", 0.3, _mist(), "normal", "cognitive", 0.85, 0.0),
            Layer("cloth", 0.6, _cloth()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.15, 0.9),
            Layer("hand", 0.75, draw_hand(), "normal", "concern", 0.92, 1.0),
        ),
    )
