"""Lin's table on the night of the call: a mother's face on a lit phone, and a hand held out for it."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_folk import sleeve
from scenes.hunt_lin import fingers
from scenes.hunt_wall import draw_wall
from scenes.hunt_wall_few import FEW
from scenes.hunt_wall_sheets import DESK, pages
from scenes.well_shapes import limb
from studio.figures import PERM
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.place import Layer, Place
from studio.sheet import Sheet

PHONE: Point = (800, 700)
"""The middle of its glass."""


def _call() -> Sheet:
    """The phone, leaning on a tin: a good blouse, waved hair, and behind her a lamp; it rings."""
    sheet, knife = Sheet(320), Knife(320)
    x, y = PHONE
    sheet.flood(sheet.radial((x, y + 110), 330, fade("#9fd0d6", 0.3, 0.12, 0.04, 0)))
    with sheet.through(sheet.print(3, 0.4)), sheet.moved((96, 192), 0.88):
        sheet.draw(knife.curve([(x - 96, y + 136), (x + 90, y + 134), (x + 190, y + 158), (x - 40, y + 176)]),
                   "#1a0f08", 0.6)
        sheet.draw(knife.board([(x - 84, y - 158), (x + 84, y - 162), (x + 90, y + 146), (x - 90, y + 150)],
                               0.8), "#11161a")
        glass = knife.board([(x - 74, y - 146), (x + 74, y - 150), (x + 79, y + 134), (x - 79, y + 138)], 0.6)
        sheet.draw(glass, sheet.linear((0, y - 150), (0, y + 138), steps((0, "#8fb7b4"), (0.5, "#c9ddd0"),
                                                                         (1, "#7d9c98"))))
        with sheet.through(stencil=sheet.clip(glass)):
            sheet.draw(knife.board([(x - 80, y + 20), (x + 80, y + 14), (x + 80, y + 150),
                                    (x - 80, y + 150)]), "#a9714e", 0.5)
            sheet.draw(knife.curve(ellipse((x + 46, y - 104), 20, 20)), "#fff0c0")
            blouse = [(x - 20, y + 30), (x - 56, y + 46), (x - 78, y + 80), (x - 84, y + 150),
                      (x + 84, y + 150), (x + 74, y + 78),
                      (x + 50, y + 44), (x + 20, y + 30)]
            sheet.draw(knife.curve(blouse, 0.7), sheet.linear((0, y + 30), (0, y + 140),
                                                              steps((0, "#d86a72"), (1, "#8a3a4a"))))
            for at in ((-46, 84), (-14, 106), (24, 84), (50, 112), (-62, 124), (8, 66)):
                sheet.draw(knife.curve(ellipse((x + at[0], y + at[1]), 6, 6), 0.3), "#f6d9c0", 0.9)
            sheet.draw(knife.board([(x - 17, y + 8), (x + 17, y + 8), (x + 22, y + 48), (x - 22, y + 48)]),
                       "#b07a58")
            sheet.draw(knife.curve(place(PERM, (x, y - 38), 50, 0), 0.9), "#2b2422")
            face = [(x - 36, y - 44), (x - 36, y - 14), (x - 24, y + 12), (x, y + 24), (x + 24, y + 12),
                    (x + 36, y - 14), (x + 36, y - 44),
                    (x, y - 66)]
            sheet.draw(knife.curve(face, 0.5), sheet.linear((x - 36, 0), (x + 36, 0),
                                                            steps((0, "#f6d0a4"), (1, "#c98f68"))))
            for side in (-1, 1):
                sheet.draw(knife.brush([(x + side * 10, y - 26), (x + side * 17, y - 30),
                                        (x + side * 26, y - 26)], 3.6, 0.2),
                           "#3a241b", 0.9)
            sheet.draw(knife.brush([(x - 12, y + 2), (x, y + 8), (x + 12, y + 1)], 4, 0.2), "#a3443a")
        for shift, ink in ((-36, "#c23b30"), (36, "#3f9a5c")):
            sheet.draw(knife.curve(ellipse((x + shift, y + 116), 15, 14), 0.4), ink)
    return sheet


def _hand() -> Sheet:
    """From the right: a blue sleeve, and a hand palm up, that waits."""
    sheet, knife = Sheet(321), Knife(321)
    with sheet.through(sheet.print(3, 0.4)):
        sheet.draw(knife.curve([(930, DESK + 60), (1120, DESK + 36), (1300, DESK + 70), (1180, DESK + 100),
                                (960, DESK + 92)]),
                   "#1a0f08", 0.6)
        sleeve(sheet, knife, [(1146, 842), (1260, 880), (1420, 960), (1660, 1090)], (98, 220),
               sheet.linear((1140, 800), (1340, 1060), steps((0, "#b5cdd2"), (0.3, "#4f7386"),
                                                             (1, "#16242e"))))
        skin = sheet.linear((930, 0), (1160, 0), steps((0, "#ffd9a6"), (0.5, "#d39a68"), (1, "#8a5638")))
        palm = limb([(1160, 838, 40), (1104, 824, 46), (1052, 812, 46), (1024, 808, 38)])
        fingers(sheet, knife, [[(1040, 838), (990, 842), (944, 830)], [(1034, 822), (976, 822), (926, 808)],
                               [(1034, 804), (980, 798), (932, 784)]], 25, skin)
        sheet.draw(knife.curve(palm, 0.7), skin)
        fingers(sheet, knife, [[(1040, 788), (996, 776), (956, 764)]], 22, skin)
        fingers(sheet, knife, [[(1100, 794), (1076, 764), (1040, 744)]], 27, skin)
        sheet.draw(knife.curve([(1034, 812), (1070, 804), (1116, 818), (1086, 840), (1048, 838)], 0.6),
                   "#ffe0b4", 0.5)
        for line in ([(1036, 806), (1074, 816), (1108, 842)], [(1090, 796), (1076, 822), (1084, 850)]):
            sheet.draw(knife.brush(line, 3, 0.4), "#7a4a30", 0.6)
    return sheet


def draw() -> Place:
    """The wall in June, and the call before it."""
    return draw_wall(
        "wall_call",
        "Lin's table at night under the pinned wall. A phone leans there, lit: on it a woman with waved"
        " hair in her good"
        " blouse is calling. From the right a hand is held out for it, palm up.",
        (Layer("pages", 0.25, pages(FEW, fallen=False)),),
        Layer("call", 0.8, _call()),
        Layer("hand", 0.95, _hand()),
    )
