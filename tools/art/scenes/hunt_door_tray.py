"""The shut door again, and Lin, who comes along the corridor in a blue jersey with a tray of tea."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import hunt_door_shut
from scenes.hunt_door_shut import cases
from scenes.hunt_lin import COOL, arm, cloth, fingers, head
from studio.ink import steps
from studio.knife import Knife, Point, ellipse
from studio.place import Layer, Place
from studio.sheet import Sheet

FOOT = 838
TRAY: Point = (1046, 506)
BESIDE: Point = (-424, -352)
"""Where the green suitcase is moved to, so that it stands by the red one."""


def _lin() -> Sheet:
    """Her face to whoever stands there with the cases, lit by the window and by the line beneath the door."""
    sheet, knife = Sheet(438), Knife(438)
    with sheet.through(sheet.soft(6)):
        sheet.draw(knife.curve([(1080, FOOT - 6), (1230, FOOT - 10), (1330, FOOT + 14), (1240, FOOT + 30),
                                (1100, FOOT + 16)]),
                   "#0c161a", 0.7)
    with sheet.through(sheet.print(3, 0.42)):
        for hip, knee, toe in ((1176, 1190, 1176), (1128, 1116, 1104)):
            leg = [(hip - 34, 590), (hip + 34, 590), (knee + 30, 720), (toe + 26, FOOT - 18),
                   (toe - 14, FOOT - 16),
                   (knee - 24, 720)]
            sheet.draw(knife.curve(leg, 0.8), sheet.linear((hip - 34, 0), (hip + 34, 0),
                                                           steps((0, "#6f807c"), (0.4, "#2b393d"),
                                                                 (1, "#11191d"))))
            sheet.draw(knife.curve([(toe + 24, FOOT - 24), (toe + 26, FOOT - 4), (toe - 26, FOOT),
                                    (toe - 52, FOOT - 4),
                                    (toe - 46, FOOT - 16), (toe - 14, FOOT - 26)], 0.6), "#a98a68")
        far_sleeve = sheet.linear((1060, 0), (1130, 0), steps((0, "#9fb9c4"), (1, "#2f4656")))
        skin = sheet.linear((1020, 0), (1120, 0), steps((0, "#e9cdb0"), (0.6, "#b58a6c"), (1, "#7a5846")))
        arm(sheet, knife, [(1128, 420, 28), (1106, 474, 27), (1092, 506, 24)],
            [(1094, 504, 18), (1066, 512, 16), (1040, 514, 13)],
            (far_sleeve, skin))
        body = [(1130, 388), (1098, 408), (1086, 470), (1088, 550), (1090, 620), (1214, 624), (1216, 540),
                (1212, 456),
                (1196, 408), (1168, 388)]
        cloth(sheet, knife, body, (1050, 440), ("#a9c4cf", "#44677b", "#182732"), reach=230)
        sheet.draw(knife.brush([(1130, 389), (1099, 409), (1087, 470), (1089, 550)], 5, 0.5), "#dcebe6", 0.8)
        sheet.draw(knife.brush([(1092, 612), (1150, 618), (1212, 614)], 9, 0.5, blunt=True), "#182732", 0.6)
        head(sheet, knife, (1146, 320), 46, -3, flip=False, skin=COOL, shine="#8fa09a")
        _tray(sheet, knife)
        near_sleeve = sheet.linear((1110, 400), (1200, 540), steps((0, "#86a8b8"), (0.6, "#3b5a6c"),
                                                                   (1, "#1c2d39")))
        arm(sheet, knife, [(1180, 424, 30), (1176, 490, 29), (1140, 530, 25)],
            [(1144, 528, 19), (1108, 534, 17), (1082, 530, 14)],
            (near_sleeve, skin))
        fingers(sheet, knife, [[(1090, 526), (1072, 520), (1058, 514)], [(1090, 534), (1070, 530),
                                                                         (1056, 524)]], 12, skin)
    return sheet


def _tray(sheet: Sheet, knife: Knife) -> None:
    """A wooden tray, level: a pot, two cups, a plate over a bowl."""
    x, y = TRAY
    board = [(x - 104, y), (x + 84, y - 4), (x + 92, y + 16), (x - 108, y + 20)]
    sheet.draw(knife.board(board, 0.8), sheet.linear((x - 108, 0), (x + 92, 0),
                                                     steps((0, "#d9a66a"), (1, "#5c3d26"))))
    pot = [(x - 40, y - 2), (x - 50, y - 36), (x - 30, y - 60), (x + 4, y - 60), (x + 24, y - 34),
           (x + 14, y - 4)]
    paint = sheet.linear((x - 50, 0), (x + 24, 0), steps((0, "#f3f1dc"), (0.4, "#a9beb8"), (1, "#4f6468")))
    sheet.stroke(knife.line([(x + 18, y - 48), (x + 44, y - 44), (x + 40, y - 16), (x + 18, y - 14)], 0.4),
                 "#5f7478", 7)
    sheet.draw(knife.curve([(x - 44, y - 22), (x - 70, y - 44), (x - 78, y - 46), (x - 66, y - 18),
                            (x - 42, y - 6)], 0.5), paint)
    sheet.draw(knife.curve(pot, 0.6), paint)
    sheet.draw(knife.curve(ellipse((x - 13, y - 62), 20, 6), 0.3), "#dce6da")
    sheet.draw(knife.curve(ellipse((x - 13, y - 70), 6, 6), 0.3), "#a9beb8")
    for at in (x - 88, x + 56):
        cup = [(at - 16, y - 28), (at + 16, y - 28), (at + 11, y), (at - 11, y)]
        sheet.draw(knife.curve(cup, 0.4), sheet.linear((at - 16, 0), (at + 16, 0),
                                                       steps((0, "#eef0de"), (1, "#6d8484"))))
        sheet.draw(knife.curve(ellipse((at, y - 28), 16, 4), 0.3), "#c98f4a")
    with sheet.through(sheet.soft(3)):
        for at, lean in ((x - 72, 8), (x + 58, -8)):
            sheet.draw(knife.brush([(at, y - 44), (at + lean, y - 78), (at - lean, y - 116)], 9, 1),
                       "#eef3ea", 0.35)


def draw() -> Place:
    """The door, shut, and who comes along to it."""
    first = hunt_door_shut.draw()
    rest = first.layers[:-1]
    alt = (
        "A corridor at dawn, grey light coming along it from the left. A door is shut, with a line of warm"
        " light"
        " beneath it. Two empty suitcases stand before it; from the right comes a woman with long hair, in"
        " a blue"
        " jersey, with a tray of tea."
    )
    return replace(first, name="door_tray", alt=alt, layers=(*rest, Layer("lin", 0.4, _lin()),
                                                             Layer("cases", 0.6, cases(BESIDE))))
