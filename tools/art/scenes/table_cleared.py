"""The same table after a dinner, New Year 2012: bowls stacked, a cloth, a core, a thermos on the sill."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.table import BULB, LOW, WALL, glow, lamp, plaster, veil
from scenes.table_set import EVENING_WOOD, bowl, shadow, top
from studio.ink import steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet


def _wall() -> Sheet:
    """The wall, the dark passage, and the kitchen window with a thermos on its sill."""
    sheet, knife = Sheet(211), Knife(211)
    with sheet.through(sheet.print(3, 0.45)):
        plaster(sheet, knife, BULB, WALL, LOW)
        sheet.draw(knife.board([(1085, 118), (1345, 108), (1352, 800), (1078, 800)]), "#3d3020")
        sheet.draw(knife.board([(1108, 142), (1322, 134), (1328, 800), (1102, 800)]),
                   sheet.linear((0, 140), (0, 800), steps((0, "#0c151b"), (1, "#18252b"))))
        _window(sheet, knife)
        marks = knife.gouges((120, 60, 1500, 640), 2200, times(pool(BULB, 620), 0.55), away(BULB), (26, 1.6))
        sheet.draw(marks, "#c39a58", 0.3)
        _thermos(sheet, knife, (430, 536))
    return sheet


def _window(sheet: Sheet, knife: Knife) -> None:
    """Night panes, the lamp in one of them, and one far light that is moving off."""
    frame = sheet.radial(BULB, 800, steps((0, "#a5824c"), (0.5, "#5a4c33"), (1, "#22251f")))
    sheet.draw(knife.board([(352, 190), (640, 186), (644, 548), (348, 552)]), frame)
    pane = knife.board([(370, 208), (622, 204), (625, 534), (367, 538)])
    sheet.draw(pane, sheet.linear((0, 204), (0, 536), steps((0, "#0d1a26"), (0.6, "#19303d"),
                                                            (1, "#2c464c"))))
    with sheet.through(stencil=sheet.clip(pane)):
        sheet.draw(knife.gouges((360, 210, 630, 530), 110, even(0.6), even(0), (80, 2)), "#35525c", 0.5)
        sheet.draw(knife.curve([(548, 268), (566, 250), (584, 268), (610, 300), (524, 300)]), "#c98f4a", 0.35)
        sheet.draw(knife.gouge((566, 300), 0, 84, 7), "#ffe3a4", 0.6)
        for x in (586, 599):
            sheet.draw(knife.curve(ellipse((x, 478), 4, 4), 0.3), "#e8503a", 0.9)
    for bar in ([(490, 200), (504, 200), (505, 540), (490, 540)], [(366, 346), (626, 342), (626, 355),
                                                                   (366, 359)]):
        sheet.draw(knife.board(bar), frame)
    sheet.draw(knife.board([(330, 540), (670, 534), (674, 562), (326, 568)]), frame)


def _thermos(sheet: Sheet, knife: Knife, foot: Point) -> None:
    """A red thermos that nobody uses."""
    x, y = foot
    body = [(x - 34, y), (x - 35, y - 110), (x - 22, y - 138), (x + 22, y - 139), (x + 36, y - 110),
            (x + 34, y)]
    sheet.draw(knife.curve([(a - 24, b + 4) for a, b in body], 0.8), "#15140f", 0.5)
    sheet.draw(knife.board(body, 0.7), sheet.linear((x - 35, 0), (x + 36, 0),
                                                    steps((0, "#4d1510"), (0.45, "#a8281c"),
               (0.8, "#e2573b"), (1, "#8a2419"))))
    sheet.draw(knife.board([(x - 20, y - 164), (x + 20, y - 165), (x + 22, y - 136), (x - 22, y - 136)], 0.6),
               sheet.linear((x - 22, 0), (x + 22, 0), steps((0, "#5d5a4a"), (0.7, "#d9cba0"),
                                                            (1, "#8d8464"))))
    sheet.stroke(knife.line([(x + 34, y - 108), (x + 62, y - 96), (x + 62, y - 40), (x + 34, y - 26)], 0.5),
                 "#c9b88a", 6)
    sheet.draw(knife.curve(ellipse((x + 2, y - 64), 17, 19), 1), "#efc98c", 0.55)
    sheet.draw(knife.gouge((x + 20, y - 62), 90, 84, 5), "#ffd9a0", 0.8)


def _table() -> Sheet:
    """The bare top, bowls in two stacks, a wrung cloth, a plate with a core and two slices."""
    sheet, knife = Sheet(213), Knife(213)
    with sheet.through(sheet.print(4, 0.45)):
        top(sheet, knife, EVENING_WOOD)
        for at, many in (((560, 830), 4), ((704, 772), 2)):
            shadow(sheet, knife, (at[0], at[1] + 10), 76)
            for step in range(many):
                bowl(sheet, knife, (at[0] + knife.about(0, 3), at[1] - step * 24), 66)
        _plate(sheet, knife, (970, 838))
        cloth = [(700, 880), (760, 862), (832, 876), (868, 900), (838, 924), (760, 918), (712, 926),
                 (684, 906)]
        sheet.draw(knife.curve([(x + 10, y + 16) for x, y in cloth]), "#2a1409", 0.5)
        sheet.draw(knife.curve(cloth, 2.4), sheet.linear((690, 0), (868, 0),
                                                         steps((0, "#d6dcc8"), (0.5, "#a9bcae"),
                                                                                 (1, "#6d8078"))))
        sheet.draw(knife.gouges((700, 870, 850, 916), 46, even(0.8), even(10), (44, 2.4)), "#54665f", 0.7)
    return sheet


def _plate(sheet: Sheet, knife: Knife, at: Point) -> None:
    """What is left of an apple: two slices nobody took, and the core."""
    x, y = at
    sheet.draw(knife.curve(ellipse((x + 16, y + 26), 128, 40)), "#2a1409", 0.5)
    sheet.draw(knife.curve(ellipse((x, y + 8), 122, 40)), "#a98d63")
    sheet.draw(knife.curve(ellipse(at, 122, 40)), "#fdf3d8")
    sheet.draw(knife.curve(ellipse((x, y + 1), 98, 30)), "#d9c194")
    for a, b in ((-48, -4), (-26, 12)):
        wedge = [(x + a - 36, y + b), (x + a, y + b - 24), (x + a + 38, y + b - 6), (x + a, y + b + 4)]
        sheet.draw(knife.curve(wedge, 0.8), "#fff1c8")
        sheet.draw(knife.brush([(x + a - 36, y + b), (x + a, y + b + 6), (x + a + 38, y + b - 6)], 6),
                   "#b23a2b")
    core = [(x + 34, y - 56), (x + 66, y - 58), (x + 58, y - 34), (x + 56, y - 12), (x + 70, y + 12),
            (x + 30, y + 14),
            (x + 42, y - 12), (x + 42, y - 34)]
    sheet.draw(knife.curve(core, 1), sheet.linear((x + 30, 0), (x + 70, 0),
                                                  steps((0, "#fff3cd"), (1, "#b98a4c"))))
    for b in (-57, 12):
        sheet.draw(knife.gouge((x + 50, y + b), 0, 40, 5), "#a8321f")
    sheet.draw(knife.brush([(x + 50, y - 58), (x + 54, y - 72), (x + 62, y - 80)], 4, 0.2), "#3a2413")
    for b in (-26, -18):
        sheet.draw(knife.curve(ellipse((x + 50, y + b), 2.6, 4.4), 0.2), "#3a2413")


def draw() -> Place:
    """The cleared table."""
    return Place(
        "table_cleared",
        "The dinner table under its lamp when the guest has gone: bowls in two stacks, a wrung cloth, a"
        " plate with two slices and the core of an apple. On the sill of the dark window stands a red"
        " thermos; two small tail-lights are going away outside.",
        "none",
        (
            Layer("far", 0.1, _wall()),
            Layer("table", 0.6, _table()),
            Layer("lamp", 0.5, lamp()),
            Layer("glow", 0.5, glow(), "add", "affective", 0.3, 1.0),
            Layer("veil", 0.5, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
