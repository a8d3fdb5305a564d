"""Wei's room at seventeen, with the case out: he stands at the neighbours' wall, the scroll against it."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.boys_room import chair, glow, homework, night, shell, veil
from scenes.well_shapes import limb
from studio.figures import FIST, PROFILE
from studio.ink import steps
from studio.knife import Knife, Point, ellipse, mirror, place
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

WALL = 1150
"""Where the neighbours' wall stands out into the room."""
CHIN: Point = (880, 428)


def _room() -> Sheet:
    """The room, and the neighbours' wall coming forward on the right."""
    sheet, knife = Sheet(150), Knife(150)
    with sheet.through(sheet.print(3, 0.5)):
        shell(sheet, knife)
        side = knife.board([(WALL, -60), (1660, -60), (1660, 1260), (1420, 1260), (WALL, 1012)])
        sheet.draw(side, sheet.radial((620, 560), 980, steps((0.4, "#a88552"), (0.6, "#5d5540"),
                                                             (0.85, "#263230"),
                                                             (1, "#121b1e"))))
        with sheet.through(stencil=sheet.clip(side)):
            sheet.draw(knife.gouges((WALL, 0, 1440, 1200), 500, times(pool((1120, 500), 520), 0.9),
                                    away((620, 560)), (30, 2)), "#e2b268", 0.4)
            low = knife.board([(WALL, 636), (1660, 700), (1660, 1260), (WALL, 1012)])
            sheet.draw(low, "#1c322c", 0.6)
        sheet.draw(knife.brush([(WALL, -40), (WALL + 1, 500), (WALL, 1012)], 7, 0.6, blunt=True), "#e6b870",
                   0.5)
    return sheet


def _desk() -> Sheet:
    """The desk with the book left open, the chair pushed back; the case open on the floor."""
    sheet, knife = Sheet(151), Knife(151)
    with sheet.through(sheet.print(3, 0.45)):
        homework(sheet, knife)
        with sheet.moved((-168, 10)):
            chair(sheet, knife)
    return sheet


def _case() -> Sheet:
    """The case on its back before us, lid up: plush, and a small bag on a thread where the rosin goes."""
    sheet, knife = Sheet(152), Knife(152)
    with sheet.through(sheet.print(3, 0.42)):
        with sheet.through(sheet.soft(8)):
            sheet.draw(knife.curve(ellipse((560, 988), 240, 30)), "#080d10", 0.7)
        lid = [(372, 842), (420, 816), (560, 806), (700, 814), (748, 838), (756, 912), (366, 918)]
        sheet.draw(knife.curve(lid, 1), sheet.linear((366, 0), (756, 0),
                                                     steps((0, "#2b2520"), (0.5, "#5a4430"),
                                                                              (1, "#8a6440"))))
        inner = [(392, 850), (430, 832), (560, 824), (690, 830), (730, 848), (734, 906), (388, 910)]
        plush = knife.curve(inner, 1)
        sheet.draw(plush, sheet.linear((388, 0), (734, 0), steps((0, "#3d1c20"), (0.5, "#7d2f30"),
                                                                 (1, "#b0483c"))))
        with sheet.through(stencil=sheet.clip(plush)):
            sheet.draw(knife.gouges((388, 826, 734, 908), 90, even(0.7), even(84), (20, 2.2)), "#e08a6c", 0.4)
        box = [(352, 914), (768, 908), (796, 980), (330, 990)]
        sheet.draw(knife.board(box, 1.2), sheet.linear((0, 908), (0, 990),
                                                       steps((0, "#571f22"), (1, "#2a1416"))))
        hollow = [(400, 944), (440, 922), (520, 934), (600, 926), (640, 936), (742, 938), (742, 954),
                  (640, 958),
                  (600, 968), (520, 960), (440, 970)]
        sheet.draw(knife.curve(hollow, 0.8), "#1c0d10", 0.8)
        front = [(330, 988), (796, 978), (792, 1024), (336, 1036)]
        sheet.draw(knife.board(front, 1.2), sheet.linear((330, 0), (796, 0),
                                                         steps((0, "#1c1815"), (1, "#5a4430"))))
        sheet.draw(knife.brush([(330, 988), (560, 984), (796, 978)], 6, 0.5, blunt=True), "#d8a86a", 0.8)
        bag = [(664, 852), (690, 850), (702, 874), (690, 890), (662, 890), (654, 874)]
        sheet.draw(knife.curve(bag, 0.6), sheet.linear((654, 0), (702, 0),
                                                       steps((0, "#b9b294"), (1, "#fff0cc"))))
        sheet.draw(knife.brush([(662, 856), (677, 860), (692, 855)], 4, 0.3), "#a8392a")
    return sheet


def _player() -> Sheet:
    """Seventeen, from his right side: the violin from chin to wall, one string up, the bow across it."""
    sheet, knife = Sheet(153), Knife(153)
    with sheet.through(sheet.print(3, 0.4)):
        cloth = sheet.linear((740, 0), (960, 0), steps((0, "#e2c48a"), (0.16, "#8a8064"), (0.5, "#37423f"),
                                                       (1, "#151f23")))
        far = limb([(890, 520, 36), (960, 560, 32), (1030, 500, 26), (1066, 446, 20)])
        sheet.draw(knife.curve(far, 0.8), sheet.linear((880, 0), (1070, 0),
                                                       steps((0, "#2b3634"), (1, "#6d6048"))))
        _violin(sheet, knife)
        for x, lean in ((796, -6), (862, 8)):
            leg = [(x, 800), (x + 76, 800), (x + 66 + lean, 1080), (x + 74 + lean, 1104),
                   (x + 4 + lean, 1108),
                   (x + 10 + lean, 1080)]
            sheet.draw(knife.board(leg), sheet.linear((x, 0), (x + 76, 0),
                                                      steps((0, "#4a4636"), (0.4, "#161f23"),
                                                                                (1, "#0d1417"))))
        body = [(824, 470), (786, 496), (764, 560), (762, 660), (774, 760), (778, 850), (944, 850),
                (946, 760),
                (944, 660), (938, 560), (916, 496), (884, 470)]
        shape = knife.curve(body)
        sheet.draw(shape, cloth)
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((760, 480, 950, 850), 320, times(pool((730, 600), 320), 1), even(88),
                                    (36, 2.1)),
                       "#ffe0a4", 0.5)
            sheet.draw(knife.board([(750, 806), (960, 802), (960, 860), (750, 860)]), "#10191d")
        sheet.draw(knife.brush([(822, 472), (786, 497), (764, 560), (762, 660), (774, 760)], 6, 0.6),
                   "#ffe0a0", 0.85)
        _head(sheet, knife)
        _bowing(sheet, knife, cloth)
    return sheet


def _head(sheet: Sheet, knife: Knife) -> None:
    """His face to the wall, chin down on the wood; cropped hair, and something small behind the ear."""
    at: Point = (856, 384)

    def put(points: list[Point]) -> list[Point]:
        return mirror(place(points, at, 58, -8), at[0])

    sheet.draw(knife.board([(828, 420), (882, 420), (886, 496), (820, 496)]), "#7d5840")
    sheet.draw(knife.curve(put(list(PROFILE)), 0.6), sheet.linear((800, 0), (930, 0), steps((0, "#e0a878"),
               (0.5, "#a8744e"), (1, "#4d382e"))))
    hair = put([(-0.72, -0.4), (-0.62, -0.9), (-0.1, -1.2), (0.5, -1.12), (0.94, -0.7), (1.06, -0.06),
                (0.94, 0.5),
                (0.7, 0.74), (0.5, 0.6), (0.46, 0.28), (0.26, 0.14), (0.18, -0.16), (-0.1, -0.34),
                (-0.48, -0.32)])
    shape = knife.curve(hair, 0.8)
    sheet.draw(shape, sheet.linear((790, 0), (910, 0), steps((0, "#9a7448"), (0.3, "#2a2522"),
                                                             (1, "#0d1417"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((790, 310, 916, 440), 110, times(pool((800, 350), 110), 1.1), away(at),
                                (22, 1.7)),
                   "#f0c07c", 0.6)
    sheet.draw(knife.brush(put([(-0.86, 0.04), (-0.7, 0.11), (-0.5, 0.05)]), 4, 0.2), "#231814", 0.9)
    sheet.draw(knife.brush(put([(-0.86, -0.2), (-0.68, -0.25), (-0.48, -0.18)]), 4, 0.2), "#231814", 0.7)
    sheet.draw(knife.curve(ellipse(put([(0.26, 0.3)])[0], 10, 16, 8), 0.4), "#d99a6a")


def _violin(sheet: Sheet, knife: Knife) -> None:
    """The body of it on his shoulder, the neck, and the scroll that touches the plaster."""
    wood = sheet.linear((850, 0), (1150, 0), steps((0, "#d98a44"), (0.4, "#a3562a"), (1, "#5c2f1c")))
    neck = [(1010, 404), (1128, 388), (1130, 402), (1012, 424)]
    sheet.draw(knife.board(neck, 0.6), "#4a2a1a")
    body = [(852, 440), (868, 418), (906, 412), (930, 420), (952, 416), (984, 402), (1016, 402), (1026, 416),
            (1014, 432), (980, 440), (952, 440), (930, 448), (900, 460), (866, 460)]
    shape = knife.curve(body, 0.7)
    sheet.draw(knife.curve([(x + 4, y + 16) for x, y in body], 0.7), "#2a160e")
    sheet.draw(shape, wood)
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((850, 400, 1030, 464), 60, even(0.7), even(-6), (34, 1.8)), "#f6b872", 0.5)
    for y in (0, 4):
        sheet.stroke(knife.line([(884, 430 + y), (960, 418 + y), (1120, 390 + y)], 0.2), "#f3e6c4", 1.4, 0.8)
    sheet.draw(knife.board([(942, 404), (948, 403), (952, 424), (946, 425)], 0.3), "#e6c890")
    scroll = [(1118, 386), (1132, 374), (1148, 378), (1152, 394), (1142, 406), (1128, 408), (1118, 402)]
    sheet.draw(knife.curve(scroll, 0.5), "#7d4426")
    sheet.draw(knife.curve(ellipse((1138, 391), 7, 7), 0.3), "#c9823c")
    for x in (1104, 1118):
        sheet.draw(knife.brush([(x, 384), (x + 2, 374)], 5, 0.3, blunt=True), "#14100d")
    for step in range(4):
        x = 1050 + step * 13
        sheet.draw(knife.brush([(x, 426 - step), (x + 3, 410 - step * 2), (x - 2, 394 - step * 2)], 11, 0.4,
                               blunt=True),
                   "#b8825a")


def _bowing(sheet: Sheet, knife: Knife, cloth: str) -> None:
    """The near arm, elbow out, and the bow."""
    upper = limb([(836, 520, 42), (836, 600, 40), (880, 640, 34)])
    sheet.draw(knife.curve(upper, 0.9), cloth)
    sheet.draw(knife.brush([(800, 530), (800, 610), (836, 656)], 5, 0.5), "#ffe0a0", 0.7)
    fore = limb([(872, 640, 30), (930, 600, 24), (972, 556, 19)])
    skin = sheet.linear((870, 0), (990, 0), steps((0, "#e6ac78"), (1, "#8a5c42")))
    sheet.draw(knife.curve(fore, 0.7), skin)
    sheet.draw(knife.curve(ellipse((876, 638), 32, 20, -40), 0.6), "#141f22", 0.35)
    bow: list[Point] = [(990, 592), (960, 440), (934, 300)]
    sheet.draw(knife.brush(bow, 7, 0.3, blunt=True), "#8a4a26")
    sheet.stroke(knife.line([(980, 586), (949, 440), (926, 306)], 0.2), "#fff3d8", 2.4, 0.9)
    sheet.draw(knife.board([(978, 566), (992, 562), (996, 594), (982, 598)], 0.4), "#1c1410")
    sheet.draw(knife.curve(place(FIST, (982, 556), 25, -60), 0.5), skin)
    for step in range(3):
        sheet.draw(knife.brush([(972 + step * 9, 566 - step * 2), (988 + step * 5, 556 - step * 5)], 3, 0.3),
                   "#4d3024",
                   0.7)


def draw() -> Place:
    """The room, and the violin."""
    return Place(
        "boys_room_violin",
        "The boy's room in the evening, his chair pushed back from the lit desk. At seventeen he stands"
        " with a"
        " violin under his chin; its scroll is against the neighbours' wall. In front lies the open case,"
        " lined"
        " in red, a small bag tied in its lid.",
        "none",
        (
            Layer("far", 0.05, night()),
            Layer("room", 0.3, _room()),
            Layer("desk", 0.5, _desk()),
            Layer("player", 0.65, _player()),
            Layer("case", 0.9, _case()),
            Layer("glow", 0.5, glow(), "add", "affective", 0.2, 1.0),
            Layer("veil", 0.4, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
