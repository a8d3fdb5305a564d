"""Hao's kitchen table, the laptop shut: he leans on it, and his face is to the other chair."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes import well_flat_hao
from scenes.hunt_lin import arm, cloth, fingers
from scenes.table_family import SHORT, profile
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import even
from studio.place import Layer, Place
from studio.sheet import Sheet

LID: Point = (620, 800)


def _hao() -> Sheet:
    """In his two coats, turned to the stove's lamp, one arm along the lid, the phone on its face."""
    sheet, knife = Sheet(268), Knife(268)
    with sheet.through(sheet.print(3, 0.45)):
        body = [(560, 512), (492, 536), (430, 590), (396, 690), (384, 860), (380, 1260), (800, 1260),
                (792, 900), (770, 720),
                (722, 600), (672, 544), (620, 512)]
        cloth(sheet, knife, body, (980, 480), ("#d9b07c", "#4d5c60", "#161f25"), reach=640)
        sheet.draw(knife.brush([(622, 514), (674, 546), (724, 602), (772, 722), (790, 860)], 8, 0.6),
                   "#ffcf8a", 0.8)
        for line in ([(600, 620), (620, 760), (616, 900)], [(480, 640), (470, 780), (474, 900)]):
            sheet.draw(knife.brush(line, 9, 0.8), "#10181d", 0.6)
        profile(sheet, knife, (598, 420), 76, 6, flip=True, hair=SHORT,
                inks=steps((0, "#8a6a48"), (0.35, "#2b2623"), (1, "#12171a")))
        collar = [(538, 500), (580, 488), (640, 500), (684, 496), (694, 540), (640, 572), (570, 562),
                  (534, 536)]
        sheet.draw(knife.curve(collar, 0.9), sheet.linear((534, 0), (694, 0),
                                                    steps((0, "#1d272c"), (0.6, "#4d5450"), (1, "#c99a62"))))
        sheet.draw(knife.brush([(546, 548), (600, 566), (660, 560)], 6, 0.5), "#10181d", 0.8)
        draw_lid(sheet, knife)
        skin = sheet.linear((700, 0), (860, 0), steps((0, "#a9785a"), (0.6, "#e0ad7c"), (1, "#ffd9a6")))
        paint = sheet.linear((480, 0), (760, 0), steps((0, "#1d282e"), (0.5, "#3f4d52"), (1, "#a98a60")))
        arm(sheet, knife, [(470, 620, 60), (476, 716, 58), (540, 782, 50), (650, 786, 42)],
            [(656, 784, 30), (712, 786, 27), (746, 786, 24)],
            (paint, skin))
        sheet.draw(knife.brush([(510, 740), (570, 744), (650, 746)], 6, 0.6), "#e0b070", 0.6)
        fingers(sheet, knife, [[(744, 774), (782, 776), (812, 786)], [(746, 786), (786, 790), (814, 798)],
                               [(742, 798), (778, 804), (802, 810)]], 22, skin)
        fingers(sheet, knife, [[(734, 764), (764, 752), (788, 754)]], 22, skin)
    return sheet


def draw_lid(sheet: Sheet, knife: Knife) -> None:
    """The laptop, shut, and a phone that lies on its face."""
    x, y = LID
    sheet.draw(knife.curve([(x - 240, y + 40), (x + 230, y + 34), (x + 270, y + 70), (x - 200, y + 82)]),
               "#0d1317", 0.6)
    top = [(x - 214, y - 6), (x + 196, y - 12), (x + 232, y + 44), (x - 244, y + 52)]
    sheet.draw(knife.board(top), sheet.linear((x - 244, 0), (x + 232, 0),
                                              steps((0, "#3d4b52"), (0.6, "#8a8f88"), (1, "#e3c598"))))
    sheet.draw(knife.board([(x - 244, y + 52), (x + 232, y + 44), (x + 230, y + 60), (x - 240, y + 68)]),
               "#1a2328")
    sheet.draw(knife.gouges((x - 220, y, x + 220, y + 46), 60, even(0.6), even(-1), (50, 2)), "#f6e6c4", 0.35)
    phone = [(906, 824), (980, 818), (1010, 846), (932, 854)]
    sheet.draw(knife.board([(a + 6, b + 10) for a, b in phone], 0.6), "#1d120b", 0.6)
    sheet.draw(knife.board(phone, 0.7), sheet.linear((906, 0), (1010, 0),
                                                     steps((0, "#2b363c"), (1, "#7d6a50"))))
    sheet.draw(knife.curve(ellipse((930, 829), 6, 4), 0.3), "#0d1317")


def draw_warm() -> Sheet:
    """The stove's lamp, which has got as far as him."""
    sheet = Sheet(269)
    sheet.flood(sheet.radial((760, 520), 420, fade("#ffb765", 0.3, 0.14, 0.05, 0)))
    return sheet


def draw() -> Place:
    """The kitchen, and nothing between its two sides."""
    first = {each.name: each for each in well_flat_hao.draw().layers}
    alt = (
        "The small kitchen at night. The man in his coat has shut the laptop and leans on it with one arm,"
        " his face to the"
        " second chair, in the warm light of the stove's lamp. His phone lies on its face. The wall of"
        " frost has gone."
    )
    layers = (
        first["far"], first["across"], first["chair"], first["glow"],
        Layer("hao", 0.6, _hao()),
        Layer("warm", 0.6, draw_warm(), "add", "affective", 0.3, 1.0),
    )
    return Place("flat_hao_told", alt, "none", layers)
