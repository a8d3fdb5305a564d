"""The table on a Thursday in 1998: a marked paper under the lamp, and a finger that goes down it."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import table
from scenes.table import glow
from scenes.table_set import EVENING_WOOD, bowl, shadow, top
from scenes.well_shapes import limb
from studio.ink import steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

TIP: Point = (800, 842)
"""Where her finger has got to."""


def _table() -> Sheet:
    """The top, two bowls, the paper; her arm from the right."""
    sheet, knife = Sheet(25), Knife(25)
    with sheet.through(sheet.print(4, 0.45)):
        top(sheet, knife, EVENING_WOOD)
        for at, size in (((520, 742), 58), ((1060, 730), 52)):
            shadow(sheet, knife, at, size)
            bowl(sheet, knife, (at[0], at[1] - 14), size)
        _paper(sheet, knife)
        _arm(sheet, knife)
    return sheet


def _paper(sheet: Sheet, knife: Knife) -> None:
    """Two columns of take-aways, a red tick at each but one, and a bump where something has dried."""
    page = [(610, 752), (936, 748), (1000, 930), (556, 940)]
    sheet.draw(knife.board([(x + 8, y + 12) for x, y in page]), "#2a1409", 0.55)
    sheet.draw(knife.board(page, 1.2), sheet.radial((790, 800), 330, steps((0, "#fffaea"), (0.6, "#f0e2bc"),
                                                                          (1, "#c9b68a"))))
    for row in range(6):
        y = 776 + row * 27
        for column in range(2):
            x = 640 - row * 8 + column * (166 + row * 9)
            for step, wide in enumerate((14, 14, 9, 14, 14)):
                sheet.draw(knife.gouge((x + step * 19, y), 74 if step != 2 else 0, wide, 2.2), "#3a3a34", 0.9)
            if (row, column) != (2, 1):
                tick = [(x + 100, y - 2), (x + 107, y + 7), (x + 122, y - 12)]
                sheet.draw(knife.brush(tick, 5, 0.4), "#b83226")
    sheet.draw(knife.curve(ellipse((TIP[0] + 34, TIP[1] - 10), 24, 9), 1), "#c9b68a", 0.6)
    sheet.draw(knife.brush([(TIP[0] + 14, TIP[1] - 14), (TIP[0] + 34, TIP[1] - 19),
                            (TIP[0] + 54, TIP[1] - 13)], 4, 0.4),
               "#fffdf2", 0.9)


def _arm(sheet: Sheet, knife: Knife) -> None:
    """A jersey's sleeve pushed up, a forearm, a hand with a plaster on its thumb, one finger on the sum."""
    x, _ = TIP
    fore = limb([(1300, 800, 60), (1180, 842, 46), (1060, 868, 36), (990, 872, 33)])
    skin = sheet.linear((x, 0), (1300, 0), steps((0, "#ffdcaa"), (0.4, "#e0a674"), (1, "#7d4f38")))
    with sheet.through(sheet.soft(6)):
        sheet.draw(knife.curve([(px + 6, py + 26) for px, py in fore]), "#2a1409", 0.5)
    shape = knife.curve(fore, 0.8)
    sheet.draw(shape, skin)
    sheet.draw(knife.brush([(1280, 746), (1180, 800), (1060, 834), (990, 842)], 4, 0.4), "#ffe6b8", 0.8)
    sleeve = limb([(1480, 690, 110), (1350, 776, 84), (1268, 812, 66)])
    cloth = knife.curve(sleeve, 1)
    sheet.draw(cloth, sheet.linear((1240, 0), (1480, 0), steps((0, "#c98468"), (0.5, "#6a3f3c"),
                                                               (1, "#1a1819"))))
    with sheet.through(stencil=sheet.clip(cloth)):
        sheet.draw(knife.gouges((1200, 640, 1480, 900), 110, times(pool((1180, 700), 320), 1.1), even(60),
                                (28, 2)),
                   "#f0b478", 0.45)
    back = [(1000, 838), (950, 832), (906, 846), (886, 872), (896, 902), (940, 914), (1004, 908)]
    for line, wide in (([(912, 896), (880, 904), (862, 918)], 24), ([(902, 884), (864, 888), (842, 904)],
                                                                    25)):
        sheet.draw(knife.brush([(a + 2, b + 5) for a, b in line], wide, 0.4, blunt=True), "#5a3626", 0.6)
        sheet.draw(knife.brush(line, wide, 0.4, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(line[-1], wide / 2, wide / 2), 0.3), skin)
    sheet.draw(knife.curve(back, 0.7), skin)
    index = limb([(926, 856, 19), (880, 842, 16), (840, 838, 13.5), (808, 842, 9)])
    sheet.draw(knife.curve([(px + 2, py + 6) for px, py in index], 0.5), "#5a3626", 0.6)
    sheet.draw(knife.curve(index, 0.5), skin)
    sheet.draw(knife.curve(ellipse((811, 839), 8, 5, 8), 0.3), "#fff0d8", 0.9)
    thumb = limb([(946, 842, 19), (912, 816, 17), (880, 806, 13)])
    sheet.draw(knife.curve([(px + 2, py + 5) for px, py in thumb], 0.5), "#5a3626", 0.5)
    sheet.draw(knife.curve(thumb, 0.5), skin)
    sheet.draw(knife.brush([(908, 798), (904, 816), (896, 830)], 13, 0.4, blunt=True), "#f3e6cc", 0.95)


def draw() -> Place:
    """The table, and the paper."""
    first = table.draw()
    kept = {each.name: each for each in first.layers}
    alt = (
        "The round table under its lamp. On it lies a page of sums with red ticks; a woman's hand, a"
        " plaster on the"
        " thumb, goes down it with one finger."
    )
    layers = (
        kept["far"],
        Layer("table", 0.6, _table()),
        kept["lamp"],
        Layer("glow", 0.5, glow(((520, 712, 16), (1060, 700, -14))), "add", "affective", 0.3, 1.0),
        kept["veil"],
    )
    return replace(first, name="table_marked", alt=alt, layers=layers)
