"""A lorry in the lay-by before it is light: its cab lit, the near door open."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_nine import draw_nine
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import around, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

ROAD = 812
SEAT: Point = (1030, 560)
"""Where the cab's lamp is."""
BACK: Point = (-60, 0)
"""How far the lorry has been moved back, so that its open door is in the upright picture whole."""


def _far() -> Sheet:
    """The sky before dawn, hills with a chimney, the house, and a bare tree."""
    sheet, knife = Sheet(421), Knife(421)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.2")):
        sheet.flood(sheet.linear((0, 0), (0, ROAD), steps((0, "#0b1620"), (0.5, "#163040"), (0.82, "#35565e"),
                (1, "#67807a"))))
        stars = [knife.curve(ellipse((knife.about(1100, 480), knife.about(240, 130)), 1.9, 1.9), 0.3)
                 for _ in range(30)]
        sheet.draw("".join(stars), "#d7dcc4", 0.6)
    with sheet.through(sheet.print(3, 0.45)):
        hills = [(600, 700), (760, 640), (960, 668), (1140, 604), (1330, 640), (1500, 590), (1660, 616),
                (1660, 840), (600, 840)]
        sheet.draw(knife.curve(hills), "#1a323c")
        sheet.draw(knife.board([(1322, 440), (1346, 440), (1354, 660), (1314, 660)]), "#15282f")
        draw_nine(sheet, knife)
        for branch, wide in (([(1470, 840), (1462, 640), (1480, 420), (1450, 230)], 30),
                ([(1466, 600), (1540, 470), (1600, 400)], 16), ([(1470, 520), (1400, 400), (1380, 290)], 14),
                ([(1474, 420), (1530, 320), (1544, 230)], 11), ([(1420, 436), (1356, 380), (1330, 330)], 8)):
            sheet.draw(knife.brush(branch, wide, 1.2), "#0d171c")
    return sheet


def _dawn() -> Sheet:
    """The road's end getting light."""
    sheet, knife = Sheet(424), Knife(424)
    sheet.flood(sheet.radial((1330, 640), 560, fade("#f0c79a", 0.62, 0.3, 0.1, 0), 0.5))
    with sheet.through(sheet.soft(5)):
        for y, wide in ((560, 500), (604, 380), (520, 300)):
            sheet.draw(knife.brush([(1300 - wide / 2, y), (1340, y - 5), (1340 + wide / 2, y + 4)], 12, 2),
                    "#ffd9a8", 0.36)
    return sheet


def _road() -> Sheet:
    """The lay-by, its kerb, and the wet that holds a little sky."""
    sheet, knife = Sheet(425), Knife(425)
    with sheet.through(sheet.print(3, 0.45)):
        floor = knife.board([(-60, ROAD - 34), (1660, ROAD - 40), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.linear((0, ROAD - 40), (0, 1200), steps((0, "#4a5c5e"), (0.2, "#2c3a40"),
                (0.6, "#18232a"), (1, "#0a1014"))))
        sheet.draw(knife.board([(-60, ROAD - 36), (1660, ROAD - 42), (1660, ROAD - 20), (-60, ROAD - 14)]),
                "#10191d")
        with sheet.through(stencil=sheet.clip(floor)):
            sheet.draw(knife.gouges((0, ROAD, 1600, 1190), 520, even(0.6), even(0), (90, 3)), "#0c1418", 0.6)
            sheet.draw(knife.gouges((900, ROAD - 20, 1600, 1000), 200, times(pool((1400, ROAD), 460), 0.9),
                    even(0), (80, 3)), "#a3b4a6", 0.4)
        for x in (-20, 420, 860, 1300):
            sheet.draw(knife.board([(x, 1016), (x + 250, 1014), (x + 262, 1036), (x + 4, 1038)]), "#b9b49c",
                    0.55)
    return sheet


def _wheel(sheet: Sheet, knife: Knife, at: Point) -> None:
    """A tyre, its rim and its nuts."""
    x, y = at
    sheet.draw(knife.curve(ellipse((x, y), 72, 72)), "#090d10")
    sheet.draw(knife.curve(ellipse((x, y), 44, 44)), sheet.linear((x - 44, y - 44), (x + 44, y + 44),
            steps((0, "#31444a"), (1, "#6d5c48"))))
    sheet.draw(knife.curve(ellipse((x, y), 17, 17), 0.6), "#11191d")
    for nut in ellipse((x, y), 30, 30)[::2]:
        sheet.draw(knife.curve(ellipse(nut, 4, 4), 0.3), "#131c20")
    sheet.draw(knife.brush([(x - 50, y - 48), (x, y - 70), (x + 50, y - 48)], 6), "#49606a", 0.7)


def _load(sheet: Sheet, knife: Knife) -> None:
    """Drums of oil behind a low side, a tarpaulin roped over them."""
    for step in range(7):
        x = 262 + step * 82
        drum = knife.board([(x, 520), (x + 76, 520), (x + 76, 690), (x, 690)])
        sheet.draw(drum, sheet.linear((x, 0), (x + 76, 0), steps((0, "#16262a"), (0.55, "#3c5a5a"),
                (0.85, "#8b6a44"), (1, "#1b2628"))))
        for y in (566, 622):
            sheet.draw(knife.brush([(x + 2, y), (x + 38, y + 3), (x + 74, y)], 8, 0.5, blunt=True),
                    "#101c20", 0.8)
    cloth = [(238, 560), (240, 470), (270, 424), (400, 404), (540, 414), (690, 400), (826, 412), (858, 452),
            (862, 552), (800, 584), (740, 560), (650, 590), (560, 562), (470, 588), (380, 560), (300, 586)]
    shape = knife.curve(cloth)
    sheet.draw(shape, sheet.linear((240, 400), (860, 600), steps((0, "#22342f"), (0.6, "#3a4d3f"), (0.92,
            "#6f6544"),
            (1, "#a9844f"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((240, 400, 862, 590), 340, even(0.6), lambda x, _: 96 - (x - 550) * 0.03,
                (44, 2.4)),
                "#8fa27c", 0.35)
        for x in (330, 470, 610, 750):
            sheet.draw(knife.brush([(x, 400), (x + 14, 480), (x - 4, 590)], 9), "#121d1b", 0.7)
            sheet.draw(knife.brush([(x + 24, 396), (x + 30, 500), (x + 26, 600)], 4, 0.4, blunt=True),
                    "#c2ad7a", 0.8)
    side = knife.board([(232, 640), (872, 636), (872, 728), (232, 732)])
    sheet.draw(side, sheet.linear((232, 0), (872, 0), steps((0, "#16272f"), (0.7, "#2c4a58"), (1,
            "#6c6a58"))))
    for x in range(250, 872, 104):
        sheet.draw(knife.brush([(x, 640), (x, 730)], 10, 0.6, blunt=True), "#0f1c22", 0.9)
    sheet.draw(knife.brush([(236, 642), (560, 638), (870, 638)], 5, 0.5), "#9db1a6", 0.7)


def _cab(sheet: Sheet, knife: Knife) -> None:
    """The cab from its right side: roof, window, a door's opening with the lit seat in it."""
    body = [(890, 760), (890, 452), (908, 420), (1110, 412), (1146, 430), (1196, 592), (1208, 640), (1210,
            772)]
    shape = knife.board(body)
    sheet.draw(shape, sheet.linear((890, 0), (1210, 0), steps((0, "#1c3a48"), (0.5, "#2f5b6b"), (1,
            "#44727a"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((890, 640, 1210, 770), 130, even(0.6), even(0), (60, 2.4)), "#8fb4b0", 0.35)
    sheet.draw(knife.brush([(904, 424), (1000, 414), (1112, 412)], 7), "#b9cfc4", 0.8)
    screen = knife.board([(1128, 440), (1146, 440), (1194, 590), (1168, 594)])
    sheet.draw(screen, sheet.linear((0, 440), (0, 594), steps((0, "#f0bd74"), (1, "#a8723f"))))
    hole = knife.board([(930, 448), (1106, 444), (1146, 600), (1146, 754), (934, 756)])
    sheet.draw(hole, sheet.radial(SEAT, 250, steps((0, "#ffe6ac"), (0.35, "#f2b566"), (0.75, "#b4703a"),
            (1, "#6a3f25"))))
    with sheet.through(stencil=sheet.clip(hole)):
        far = knife.board([(976, 470), (1092, 468), (1112, 578), (976, 580)])
        sheet.draw(far, "#23434e")
        sheet.stroke(knife.curve(ellipse((1098, 624), 15, 58, 24), 0.5), "#26180f", 11)
        seat = [(938, 756), (940, 560), (960, 536), (992, 548), (1002, 664), (1080, 668), (1094, 690),
                (1092, 756)]
        sheet.draw(knife.curve(seat), sheet.linear((938, 0), (1094, 0), steps((0, "#3f2617"), (0.6,
                "#754627"),
                (1, "#a3673a"))))
        sheet.draw(knife.gouges((944, 560, 1090, 750), 60, even(0.7), even(84), (34, 2.2)), "#ffcf8a", 0.45)
        sheet.draw(knife.brush([(950, 470), (964, 560), (986, 664)], 11, 0.5, blunt=True), "#2c1b11")
        sheet.draw(knife.board([(1108, 606), (1146, 600), (1146, 756), (1116, 756)]), "#3a2416")
        sheet.draw(knife.board([(1086, 590), (1146, 584), (1146, 604), (1090, 608)]), "#5a6f5c")
        sheet.draw(knife.board([(1086, 590), (1146, 584), (1146, 589), (1086, 595)]), "#efe4cb")
    sheet.draw(knife.brush([(930, 450), (1104, 446)], 6, 0.5), "#fff0c8", 0.9)


def _leaf(sheet: Sheet, knife: Knife) -> None:
    """The near door, swung out towards us, its pocket and its handle, the mirror above it."""
    leaf = [(1146, 452), (1228, 420), (1276, 604), (1278, 812), (1148, 760)]
    sheet.draw(knife.board(leaf), sheet.linear((1146, 0), (1280, 0), steps((0, "#d08a4a"), (0.5, "#8a5a34"),
            (1, "#3d3128"))))
    pane = [(1160, 468), (1216, 446), (1256, 598), (1162, 592)]
    sheet.draw(knife.board(pane), "#2b474f")
    sheet.draw(knife.brush([(1172, 480), (1220, 580)], 6), "#a9c7bf", 0.5)
    sheet.draw(knife.board([(1166, 690), (1256, 712), (1256, 752), (1166, 724)]), "#3a2517")
    sheet.draw(knife.brush([(1176, 640), (1236, 650)], 9, 0.5, blunt=True), "#22160e")
    sheet.draw(knife.brush([(1226, 420), (1276, 604), (1278, 812)], 7, 0.5, blunt=True), "#4d7d86")
    sheet.draw(knife.brush([(1150, 470), (1150, 756)], 6, 0.5), "#ffdca0", 0.9)
    sheet.draw(knife.brush([(1232, 440), (1290, 446)], 8, 0.5, blunt=True), "#0c1418")
    sheet.draw(knife.curve([(1276, 436), (1312, 434), (1316, 530), (1278, 532)]), "#0d161a")


def _lorry() -> Sheet:
    """The lorry, side on, facing the way it is going."""
    sheet, knife = Sheet(426), Knife(426)
    with sheet.through(sheet.soft(9)):
        sheet.draw(knife.curve(ellipse((670, 872), 560, 34)), "#04080a", 0.85)
    with sheet.through(sheet.print(3, 0.42)), sheet.moved(BACK):
        sheet.draw(knife.board([(240, 726), (1204, 722), (1204, 790), (240, 792)]), "#0b1215")
        _load(sheet, knife)
        _cab(sheet, knife)
        sheet.draw(knife.board([(1196, 736), (1226, 738), (1226, 800), (1130, 800), (1130, 782), (1196,
                780)]),
                "#26343a")
        sheet.draw(knife.board([(950, 762), (1112, 760), (1116, 786), (948, 788)]), "#141d21")
        sheet.draw(knife.board([(958, 812), (1104, 810), (1106, 824), (956, 826)]), "#c98f52")
        for x in (968, 1094):
            sheet.draw(knife.brush([(x, 786), (x, 816)], 8, 0.5, blunt=True), "#141d21")
        for x in (384, 540, 1160):
            _wheel(sheet, knife, (x, 806 if x < 900 else 808))
        sheet.draw(knife.curve(ellipse((1214, 706), 10, 22), 0.5), "#fff3d0")
        sheet.draw(knife.curve(ellipse((238, 690), 7, 14), 0.5), "#d8432c")
        _leaf(sheet, knife)
    return sheet


def _mist() -> Sheet:
    """The damp before it is light."""
    sheet, knife = Sheet(427), Knife(427)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#1a2b34", 0.55), (0.5, "#5f777a", 0.62), (0.7,
            "#6d8486", 0.6),
            (1, "#101a20", 0.7)]))
    with sheet.through(sheet.soft(24)):
        for y in (520, 640, 760, 860):
            sheet.draw(knife.brush([(-80, y), (500, y - 24), (1000, y + 18), (1680, y - 10)], 64, 8),
                    "#a3b5b0", 0.22)
    return sheet


def _glow() -> Sheet:
    """The cab's lamp, on the step and out over the road."""
    sheet, knife = Sheet(428), Knife(428)
    lamp = (SEAT[0] + BACK[0], SEAT[1])
    sheet.flood(sheet.radial(lamp, 460, fade("#ff9f45", 0.6, 0.3, 0.12, 0.03, 0)))
    with sheet.through(sheet.soft(9)), sheet.moved(BACK):
        fall = knife.board([(936, 836), (1140, 836), (1330, 1120), (760, 1120)])
        sheet.draw(fall, sheet.linear((0, 830), (0, 1110), fade("#ffb868", 0.62, 0.26, 0.03)))
        beam = knife.board([(1220, 700), (1640, 760), (1640, 930), (1220, 722)])
        sheet.draw(beam, sheet.linear((1220, 0), (1640, 0), fade("#ffe6b0", 0.4, 0.14, 0)))
    marks = knife.gouges((800, 836, 1300, 1080), 160, times(pool((1040, 850), 320, 0.7), 1.1),
            around((1040, 780), 0.3), (54, 3))
    with sheet.moved(BACK):
        sheet.draw(marks, "#ffd08a", 0.4)
    return sheet


def draw_lorry(name: str, alt: str, *people: Layer) -> Place:
    """The lorry by this name, and who stands beside it."""
    return Place(
        name,
        alt,
        "none",
        (
            Layer("far", 0.05, _far()),
            Layer("dawn", 0.05, _dawn(), "add", "boundary", 0.1, 1.0),
            Layer("road", 0.3, _road()),
            Layer("mist", 0.25, _mist(), "normal", "cognitive", 0.8, 0.0),
            Layer("lorry", 0.5, _lorry()),
            Layer("glow", 0.55, _glow(), "add", "affective", 0.3, 1.0),
            *people,
        ),
    )
