"""Hao's kitchen table at three: he has told it, and sleeps where he sat, his head on his arm."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes import well_flat_hao
from scenes.hunt_lin import arm, cloth, fingers
from scenes.table_family import SHORT, profile
from scenes.well_flat_hao_told import draw_lid, draw_warm
from studio.ink import steps
from studio.knife import Knife
from studio.place import Layer, Place
from studio.sheet import Sheet


def _hao() -> Sheet:
    """His back in two coats, a collar, the hair, an ear; his face in the crook of one arm."""
    sheet, knife = Sheet(270), Knife(270)
    with sheet.through(sheet.print(3, 0.45)):
        draw_lid(sheet, knife)
        back = [(388, 1260), (384, 900), (392, 780), (424, 690), (490, 630), (566, 612), (626, 640),
                (664, 700),
                (684, 780), (690, 880), (700, 1260)]
        cloth(sheet, knife, back, (900, 520), ("#d9b07c", "#4d5c60", "#161f25"), reach=640)
        for line in ([(560, 660), (580, 780), (570, 900)], [(470, 700), (456, 800), (462, 900)]):
            sheet.draw(knife.brush(line, 9, 0.8), "#10181d", 0.6)
        profile(sheet, knife, (716, 694), 74, -58, flip=True, hair=SHORT,
                inks=steps((0, "#8a6a48"), (0.35, "#2b2623"), (1, "#12171a")))
        collar = [(582, 610), (628, 604), (664, 636), (672, 700), (640, 716), (596, 672)]
        sheet.draw(knife.curve(collar, 0.9), sheet.linear((582, 0), (680, 0),
                                                          steps((0, "#1d272c"), (0.6, "#4d5450"),
                                                                                    (1, "#c99a62"))))
        sheet.draw(knife.brush([(492, 630), (566, 612), (626, 640)], 7, 0.6), "#ffcf8a", 0.7)
        skin = sheet.linear((720, 0), (920, 0), steps((0, "#a9785a"), (0.6, "#e0ad7c"), (1, "#ffd9a6")))
        paint = sheet.linear((500, 0), (820, 0), steps((0, "#1d282e"), (0.5, "#3f4d52"), (1, "#b0906a")))
        arm(sheet, knife, [(520, 740, 56), (560, 800, 52), (680, 806, 47), (790, 796, 40)],
            [(796, 794, 29), (846, 798, 25), (880, 802, 22)], (paint, skin))
        sheet.draw(knife.brush([(600, 756), (690, 762), (782, 758)], 6, 0.6), "#e0b070", 0.6)
        fingers(sheet, knife, [[(872, 790), (906, 794), (930, 806)], [(876, 802), (910, 808), (932, 818)],
                               [(870, 814), (900, 822), (920, 830)]], 21, skin)
    return sheet


def draw() -> Place:
    """The kitchen, and one of them asleep in it."""
    first = {each.name: each for each in well_flat_hao.draw().layers}
    return Place(
        "flat_hao_asleep",
        "The small kitchen at night. The man in his coat sleeps at the table, bent over the shut laptop,"
        " his head"
        " on one arm, in the warm light of the stove's lamp. The other chair is empty.",
        "none",
        (
            first["far"], first["across"], first["chair"], first["glow"],
            Layer("hao", 0.6, _hao()),
            Layer("warm", 0.6, draw_warm(), "add", "affective", 0.3, 1.0),
        ),
    )
