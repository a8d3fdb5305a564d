"""The dinner table from the boy's own chair: the guest opposite, and the evening behind."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.table import BULB, LOW, STEAM, WALL, glow, lamp, plaster, veil
from scenes.table_family import SON, body, collar, crop, frontal
from scenes.table_set import (
    EVENING_WOOD,
    bowl,
    dish,
    fist,
    forearm,
    greens,
    near,
    shadow,
    top,
)
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

DOOR = (1010, 116, 1300, 800)
"""Left, top, right and foot of the balcony's door."""


def _wall() -> Sheet:
    """The wall behind the guest, a calendar, and the door to the balcony stood open on the lake."""
    sheet, knife = Sheet(19), Knife(19)
    left, high, right, foot = DOOR
    with sheet.through(sheet.print(3, 0.45)):
        plaster(sheet, knife, BULB, WALL, LOW)
        sheet.draw(knife.board([(left - 26, high - 26), (right + 26, high - 32), (right + 30, foot),
                                (left - 30, foot)]),
                   sheet.radial(BULB, 700, steps((0.2, "#6d4f2c"), (1, "#1c1a17"))))
        outside = knife.board([(left, high), (right, high - 4), (right + 4, foot), (left - 4, foot)], 0.8)
        sheet.draw(outside, sheet.linear((0, high), (0, 560), steps((0, "#3f5a66"), (0.5, "#9c8f72"),
                                                                    (0.8, "#e8b06c"),
                                                                    (1, "#f3cf8e"))))
        with sheet.through(stencil=sheet.clip(outside)):
            _lake(sheet, knife)
        sheet.draw(knife.brush([(left + 2, high), (left, 460), (left - 3, foot)], 6, 0.5, blunt=True),
                   "#e6b878", 0.6)
        _calendar(sheet, knife)
        marks = knife.gouges((120, 60, 1500, 640), 1700, times(pool(BULB, 620), 0.5), away(BULB), (26, 1.6))
        with sheet.through(stencil=sheet.clip(knife.board([(0, 0), (left - 30, 0), (left - 30, 700),
                                                           (0, 700)]))):
            sheet.draw(marks, "#c39a58", 0.3)
    return sheet


def _lake(sheet: Sheet, knife: Knife) -> None:
    """The green water, the far hills, and the jars along the rail."""
    left, _, right, foot = DOOR
    hills = [(left - 20, 470), (left + 80, 440), (left + 150, 456), (right - 60, 430), (right + 20, 452),
             (right + 20, 520), (left - 20, 520)]
    sheet.draw(knife.curve(hills), "#5d6470")
    sheet.draw(knife.board([(left - 20, 506), (right + 20, 502), (right + 20, foot), (left - 20, foot)]),
               sheet.linear((0, 502), (0, foot), steps((0, "#b9b45c"), (0.4, "#7d9440"), (1, "#33502c"))))
    sheet.draw(knife.gouges((left, 506, right, 640), 120, even(0.8), even(0), (46, 2)), "#e9dc86", 0.5)
    sheet.draw(knife.board([(left - 20, 618), (right + 20, 614), (right + 20, 640), (left - 20, 642)]),
               "#2b3026")
    for x in range(left + 20, right, 52):
        sheet.draw(knife.board([(x, 640), (x + 8, 640), (x + 8, foot), (x, foot)]), "#2b3026")
    for index, x in enumerate(range(left + 26, right - 20, 66)):
        jar = [(x, 566), (x + 40, 566), (x + 42, 616), (x - 2, 618)]
        sheet.draw(knife.board(jar, 0.8), sheet.linear((0, 560), (0, 618),
                                                       steps((0, "#d8dc9c"), (0.3, "#98a84a"),
                                                                                 (1, "#4f6a2c"))))
        sheet.draw(knife.board([(x + 4, 552), (x + 36, 552), (x + 36, 567), (x + 4, 567)], 0.6), "#3c3a30")
        sheet.draw(knife.board([(x + 10, 584), (x + 32, 584 + index % 2), (x + 32, 598), (x + 10, 598)], 0.5),
                   "#e9e2d0", 0.9)


def _calendar(sheet: Sheet, knife: Knife) -> None:
    """A tear-off calendar and a thermometer: Teacher Shen's wall."""
    sheet.draw(knife.board([(420, 250), (520, 247), (522, 382), (421, 384)]), "#efe4cb", 0.85)
    sheet.draw(knife.board([(420, 250), (520, 247), (520, 282), (420, 284)]), "#a8392a", 0.85)
    for row in range(3):
        sheet.draw(knife.gouges((432, 300 + row * 24, 510, 308 + row * 24), 9, even(1), even(0), (15, 2)),
                   "#4a463c", 0.7)
    sheet.draw(knife.board([(574, 262), (592, 262), (593, 376), (573, 376)]), "#d9cfb4", 0.8)
    sheet.draw(knife.brush([(583, 276), (583, 330), (583, 366)], 4, 0.2, blunt=True), "#a8392a", 0.9)


def _guest() -> Sheet:
    """Fang, seventeen, in a white shirt, elbows in; the eyes go over the bowl to us."""
    sheet, knife = Sheet(20), Knife(20)
    with sheet.through(sheet.print(3, 0.45)):
        body(sheet, knife, SON, ("#f0ead6", "#7d8a80"))
        collar(sheet, knife, (782, 592), "#fff6dc")
        x, y = 782, 508
        back = [(-62, -30), (-70, 30), (-58, 66), (-30, 76), (30, 76), (60, 64), (72, 28), (62, -30),
                (0, -80)]
        sheet.draw(knife.curve([(x + a, y + b) for a, b in back], 0.8), "#15161a")
        frontal(sheet, knife, (x, y))
        for side in (-1, 1):
            sheet.draw(knife.curve(ellipse((x + side * 23, y + 12), 5.4, 6.4), 0.3), "#2a1a14")
            sheet.draw(knife.brush([(x + side * 12, y - 5), (x + side * 25, y - 6), (x + side * 37, y + 1)],
                                   4, 0.3),
                       "#3a241b", 0.8)
        sheet.draw(knife.brush([(x - 13, y + 55), (x, y + 57), (x + 13, y + 54)], 4, 0.3), "#8a4a3a", 0.85)
        crop(sheet, knife, (x, y), [(-60, 46), (-68, -10), (-56, -66), (-18, -94), (24, -94), (58, -66),
                                    (68, -8),
                                    (60, 46), (52, 8), (44, -26), (20, -36), (-6, -24), (-36, -28), (-52, 6)])
    return sheet


def _table() -> Sheet:
    """The same dishes; the mother's arm comes from the left now, and the father's from the right."""
    sheet, knife = Sheet(21), Knife(21)
    with sheet.through(sheet.print(4, 0.45)):
        top(sheet, knife, EVENING_WOOD)
        for at, size in (((548, 742), 60), ((766, 712), 54), ((1010, 744), 58), ((548, 1010), 110)):
            shadow(sheet, knife, at, size)
        dish(sheet, knife, (806, 846), 146)
        greens(sheet, knife, (1040, 850), 76)
        _arms(sheet, knife)
        for at, size in (((548, 728), 58), ((766, 700), 52), ((1010, 730), 56)):
            bowl(sheet, knife, at, size)
    return sheet


def _arms(sheet: Sheet, knife: Knife) -> None:
    """Hands at their bowls."""
    left: list[Point] = [(292, 668), (330, 690), (376, 716), (430, 724), (466, 728), (470, 760), (420, 768),
                         (340, 764),
                         (290, 740), (270, 700)]
    right: list[Point] = [(1240, 690), (1258, 726), (1230, 764), (1160, 774), (1104, 768), (1100, 740),
                          (1150, 732),
                          (1200, 716)]
    forearm(sheet, knife, left)
    sleeve = [(322, 684), (312, 742), (262, 752), (140, 690), (60, 560), (150, 500), (240, 560)]
    sheet.draw(knife.curve(sleeve), sheet.linear((330, 700), (90, 560), steps((0, "#b5705a"),
                                                                              (0.5, "#6a3f3c"),
                                                                              (1, "#1a1819"))))
    forearm(sheet, knife, right)
    sleeve = [(1204, 694), (1222, 752), (1276, 770), (1400, 690), (1480, 560), (1380, 500), (1282, 580)]
    sheet.draw(knife.curve(sleeve), sheet.linear((1200, 710), (1450, 560),
                                                 steps((0, "#a39a86"), (0.5, "#5b5c55"),
                                                                                 (1, "#1a1b1c"))))
    for at, size, turn in (((488, 742), 31, 4), ((706, 722), 27, 24), ((826, 722), 27, -24),
                           ((1086, 752), 34, 186)):
        fist(sheet, knife, at, size, turn)
    for low in (0, 12):
        sheet.draw(knife.brush([(1062, 690 - low), (1086, 726 - low), (1128, 752)], 6, 0.3), "#c98746")


def _evening() -> Sheet:
    """What the lake throws in at the balcony's door."""
    sheet, knife = Sheet(22), Knife(22)
    left, high, right, _ = DOOR
    with sheet.through(sheet.soft(20)):
        door = knife.board([(left, high), (right, high), (right, 620), (left, 620)])
        sheet.draw(door, sheet.linear((0, high), (0, 620), fade("#f0b86c", 0.05, 0.2, 0.5, 0.1)))
    sheet.flood(sheet.radial((1150, 520), 420, fade("#d9a25a", 0.26, 0.1, 0.03, 0)))
    return sheet


def draw() -> Place:
    """The dinner table, from the other side."""
    return Place(
        "table_fang",
        "The round dinner table under its lamp, seen from the other side: bowls, chopsticks, a plate of small"
        " fish and egg. Opposite sits the guest, seventeen, in a white shirt, eyes on you. A sleeve comes in"
        " from either side. Behind, a door stands open on a balcony with jars, and on a green lake.",
        "steam",
        (
            Layer("far", 0.1, _wall()),
            Layer("evening", 0.12, _evening(), "add", "headphones", 1.0, 0.25),
            Layer("guest", 0.4, _guest()),
            Layer("table", 0.6, _table()),
            Layer("lamp", 0.5, lamp()),
            Layer("near", 1.0, near()),
            Layer("glow", 0.5, glow(STEAM), "add", "affective", 0.3, 1.0),
            Layer("veil", 0.5, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
