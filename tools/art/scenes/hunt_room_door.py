"""The rented room's door, open or shut, the light beneath it, and the wall as it is let."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.ink import fade, steps
from studio.knife import Knife, ellipse
from studio.light import even, rise
from studio.sheet import Sheet

FLOOR = 862


def nail(sheet: Sheet, knife: Knife) -> None:
    """A hook, and a nail at the height for somebody else's mirror, with the mirror's pale place about it."""
    sheet.draw(knife.curve(ellipse((436, 430), 62, 84)), "#b9ab8e", 0.13)
    sheet.draw(knife.brush([(436, 356), (438, 368)], 7, 0.3), "#201813")
    sheet.draw(knife.board([(876, 330), (900, 330), (900, 356), (876, 356)]), "#4a3424")
    sheet.draw(knife.brush([(888, 346), (889, 372), (878, 380), (870, 370)], 6, 0.3), "#d9a662")


def shut_leaf(sheet: Sheet, knife: Knife) -> None:
    """The leaf in its frame, a chair's back under the handle, and the gap beneath."""
    leaf = [(908, 230), (1174, 224), (1176, FLOOR - 10), (906, FLOOR - 8)]
    shape = knife.board(leaf)
    sheet.draw(shape, sheet.linear((0, 230), (0, FLOOR), steps((0, "#2a2320"), (0.6, "#3d2f27"),
                                                               (1, "#6b4a30"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((908, 230, 1174, FLOOR), 300, even(0.6), even(90), (90, 2.6)), "#140f0d", 0.5)
        sheet.draw(knife.gouges((908, 600, 1174, FLOOR), 160, rise(600, FLOOR), even(90), (60, 2.4)),
                   "#c98a4c", 0.4)
    for top, low in ((276, 500), (560, 806)):
        panel = [(944, top), (1138, top - 3), (1140, low), (942, low + 2)]
        sheet.draw(knife.board(panel), "#191412", 0.7)
        sheet.draw(knife.brush([panel[3], panel[2]], 5, 0.5), "#7d5a3c", 0.7)
    sheet.draw(knife.curve(ellipse((1146, 548), 13, 13), 0.4), "#a98450")
    sheet.draw(knife.board([(1140, 570), (1152, 570), (1152, 592), (1140, 592)]), "#8a6a40")


def line() -> Sheet:
    """The light beneath the door, cut by two feet that stand there."""
    sheet, knife = Sheet(348), Knife(348)
    pieces = ((908, 968), (1018, 1068), (1118, 1174))
    with sheet.through(sheet.soft(7)):
        for left, right in pieces:
            middle = (left + right) / 2
            fall = [(left, FLOOR), (right, FLOOR), (right + (middle - 1041) * 0.7 + 14, 1090),
                    (left + (middle - 1041) * 0.7 - 14, 1090)]
            sheet.draw(knife.board(fall), sheet.linear((0, FLOOR), (0, 1080),
                                                       fade("#ffb058", 0.8, 0.3, 0.04)))
    with sheet.through(sheet.soft(1.4)):
        for left, right in pieces:
            sheet.draw(knife.board([(left, FLOOR - 9), (right, FLOOR - 9), (right, FLOOR + 3),
                                    (left, FLOOR + 3)]), "#fff0c4")
    sheet.flood(sheet.radial((1041, FLOOR), 360, fade("#ff9a40", 0.5, 0.2, 0.06, 0), 0.34))
    return sheet


def open_leaf(sheet: Sheet, knife: Knife) -> None:
    """The door itself, swung in, with its handle and its lock."""
    leaf = [(1178, 222), (1352, 150), (1360, 1004), (1180, FLOOR + 4)]
    sheet.draw(knife.board(leaf), sheet.linear((1178, 0), (1360, 0),
            steps((0, "#8f5a32"), (0.4, "#4a3425"), (1, "#1d1a19"))))
    for panel in ([(1206, 270), (1326, 226), (1328, 500), (1208, 506)],
            [(1208, 560), (1330, 566), (1332, 880), (1210, 812)]):
        sheet.draw(knife.board(panel), "#2a1e17", 0.7)
        sheet.draw(knife.brush([panel[0], panel[1]], 5, 0.5), "#d9975a", 0.7)
    sheet.draw(knife.brush([(1336, 540), (1310, 542), (1304, 548)], 13, 0.5), "#e6b26c")
    sheet.draw(knife.board([(1322, 562), (1334, 562), (1333, 582), (1323, 582)]), "#c0894c")
