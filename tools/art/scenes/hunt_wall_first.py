"""The wall on its first day: one page, and a hand that holds out a box of pins."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_folk import hand, sleeve
from scenes.hunt_wall import draw_wall
from scenes.hunt_wall_sheets import DESK, Page, pages
from studio.ink import steps
from studio.knife import Knife, Point, ellipse
from studio.light import even
from studio.place import Layer, Place
from studio.sheet import Sheet

FIRST: tuple[Page, ...] = ((806, 452, 176, 216, -2, "lines"),)
BOX: Point = (930, 800)


def _pins() -> Sheet:
    """A tin of pins, open, on a hand's palm."""
    sheet, knife = Sheet(319), Knife(319)
    x, y = BOX
    sheet.draw(knife.curve([(x - 110, DESK + 34), (x + 90, DESK + 20), (x + 120, DESK + 50), (x - 60,
            DESK + 66)]),
               "#1a0f08", 0.5)
    with sheet.through(sheet.print(3, 0.4)):
        sleeve(sheet, knife, [(1126, 848), (1250, 890), (1420, 980), (1660, 1120)], (104, 230),
               sheet.linear((1120, 800), (1300, 1060), steps((0, "#9aa3a0"), (0.3, "#5d6968"), (1,
                       "#1a2226"))))
        sheet.draw(knife.gouges((1130, 810, 1500, 1080), 70, even(0.6), even(30), (70, 4)), "#d9d2b8", 0.35)
        skin = steps((0, "#f6c188"), (0.5, "#c98a58"), (1, "#7d4d31"))
        hand(sheet, knife, (1040, 842), 92, 8, skin=skin, flip=True)
        side = [(x - 84, y - 14), (x + 76, y - 18), (x + 72, y + 42), (x - 80, y + 46)]
        sheet.draw(knife.board(side), sheet.linear((x - 84, 0), (x + 76, 0), steps((0, "#ffe0a0"), (0.5,
                "#a9653a"),
                   (1, "#4a2a1c"))))
        sheet.draw(knife.board([(x - 60, y), (x + 50, y - 3), (x + 49, y + 26), (x - 59, y + 28)]),
                "#efe2c4", 0.8)
        sheet.draw(knife.curve(ellipse((x - 4, y - 18), 82, 20), 0.6), "#d9a05c")
        sheet.draw(knife.curve(ellipse((x - 4, y - 17), 72, 14), 0.5), "#2a1a12")
        for a, b, ink in ((-46, -18, "#b23a28"), (-26, -12, "#c9953f"), (-10, -22, "#35618c"), (8, -12,
                "#b23a28"),
                          (24, -20, "#9db59f"), (40, -14, "#c9953f"), (-34, -26, "#9db59f"), (14, -27,
                                  "#b23a28"),
                          (54, -19, "#35618c"), (-60, -15, "#35618c")):
            sheet.draw(knife.brush([(x + a, y + b), (x + a + 13, y + b + 4)], 3, 0.3), "#fff0cf")
            sheet.draw(knife.curve(ellipse((x + a, y + b), 7, 7), 0.4), ink)
            sheet.draw(knife.curve(ellipse((x + a - 2, y + b - 2), 2, 2), 0.2), "#fff0cf", 0.9)
    return sheet


def draw() -> Place:
    """The wall, and the box of pins."""
    return draw_wall(
        "wall_first",
        "A whitewashed wall at night, lit from below by a bent desk lamp. One page is pinned to it, written"
        " on; in"
        " front a hand holds out a tin of pins.",
        (Layer("pages", 0.25, pages(FIRST, fallen=False)),),
        Layer("pins", 0.95, _pins()),
    )
