"""The studio, and the girl at the next wheel: wet hands, an apron with a name on it."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import hunt_studio
from scenes.hunt_lin import arm, cloth, fingers
from scenes.hunt_studio import PALE
from scenes.hunt_ware import cup
from scenes.table_family import profile
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import even
from studio.place import Layer, Place
from studio.sheet import Sheet

WHEEL: Point = (858, 806)

TIED: tuple[Point, ...] = ((-0.74, -0.4), (-0.56, -0.96), (-0.04, -1.24), (0.56, -1.12), (0.98, -0.64),
                           (1.06, -0.1),
                           (1.34, 0.06), (1.5, 0.5), (1.42, 1.0), (1.16, 1.2), (1.1, 0.7), (0.96, 0.34),
                           (0.66, 0.66),
                           (0.5, 0.5), (0.44, 0.2), (0.22, 0.04), (0.1, -0.2), (-0.3, -0.32))
"""Hair tied low, on a head of radius 1 that looks to the left."""


def _tong() -> Sheet:
    """On the second stool, at a wheel of her own, her face to the first: an apron with a name on it."""
    sheet, knife = Sheet(329), Knife(329)
    with sheet.through(sheet.soft(6)):
        sheet.draw(knife.curve(ellipse((1000, 1080), 210, 26)), "#070808", 0.6)
    with sheet.through(sheet.print(3, 0.42)):
        _stool(sheet, knife, 1020)
        legs = [(1080, 820), (1000, 800), (900, 826), (872, 870), (884, 960), (874, 1090), (940, 1094),
                (956, 960), (1000, 900),
                (1100, 900)]
        sheet.draw(knife.curve(legs), sheet.linear((870, 0), (1110, 0), steps((0, "#5d6a70"),
                                                                          (0.5, "#37444a"), (1, "#1d2529"))))
        sheet.draw(knife.curve([(872, 1076), (942, 1080), (946, 1108), (860, 1112), (824, 1106),
                                (838, 1090)], 0.7), "#6a3a2c")
        body = [(1010, 494), (964, 514), (944, 580), (946, 680), (952, 830), (1106, 846), (1116, 720),
                (1102, 600), (1074, 524),
                (1046, 496)]
        cloth(sheet, knife, body, (850, 420), ("#f3e6c0", "#c59a4c", "#5a4422"), reach=400)
        _apron(sheet, knife)
        profile(sheet, knife, (1006, 402), 58, -6, flip=False, hair=TIED,
                inks=steps((0, "#7a5a3e"), (0.35, "#33271f"), (1, "#15161a")))
        _throwing(sheet, knife)
    return sheet


def _apron(sheet: Sheet, knife: Knife) -> None:
    """Clay-grey, its bib up to the collar, a name written on it."""
    bib = [(968, 570), (1034, 562), (1056, 640), (1082, 740), (1096, 850), (930, 846), (944, 720), (954, 640)]
    sheet.draw(knife.curve(bib), sheet.linear((930, 0), (1096, 0), steps((0, "#cfd8cb"), (0.5, "#8fa39a"),
                                                                         (1, "#4d605e"))))
    sheet.draw(knife.brush([(972, 570), (984, 530), (1004, 500)], 11, 0.6, blunt=True), "#a9b8ad")
    sheet.draw(knife.brush([(1032, 562), (1040, 530), (1036, 504)], 11, 0.6, blunt=True), "#7d908a")
    for step in range(3):
        x = 980 + step * 17
        sheet.draw(knife.brush([(x, 606 + step % 2 * 3), (x + 9, 616), (x + 1, 628)], 4, 0.5, blunt=True),
                   "#8a3a2c", 0.9)
    sheet.draw(knife.gouges((944, 680, 1080, 840), 46, even(0.7), even(82), (44, 3.4)), "#f0e6cc", 0.45)


def _throwing(sheet: Sheet, knife: Knife) -> None:
    """The wheel, a lid's disc of wet clay, and both hands off it, held up wet."""
    x, y = WHEEL
    stand = [(x - 66, y + 10), (x + 66, y + 10), (x + 58, 1086), (x - 58, 1090)]
    sheet.draw(knife.board(stand), sheet.linear((x - 66, 0), (x + 66, 0),
                                                steps((0, "#7d5a38"), (0.5, "#4a3424"), (1, "#1c1511"))))
    sheet.draw(knife.board([(x - 78, 1068), (x + 78, 1066), (x + 82, 1098), (x - 82, 1100)]), "#2c2017")
    sheet.draw(knife.gouges((x - 60, y + 40, x + 50, 1070), 40, even(0.6), even(90), (60, 2.4)), "#c99a62",
               0.4)
    sheet.draw(knife.curve(ellipse((x, y + 4), 126, 34)), "#2a211a")
    sheet.draw(knife.curve(ellipse((x, y - 4), 118, 29)), "#7d6a50")
    sheet.draw(knife.curve(ellipse((x, y - 10), 82, 18)), sheet.linear((x - 82, 0), (x + 82, 0),
               steps((0, "#e6d8b8"), (0.6, "#a79578"), (1, "#5d4f40"))))
    cup(sheet, knife, (x, y - 10), 92, 54, glaze=PALE, lit=0.0, tilt=0.2, painted=False)
    skin = sheet.linear((880, 0), (1010, 0), steps((0, "#e9cba0"), (0.6, "#c99468"), (1, "#8a5c40")))
    paint = sheet.linear((930, 0), (1060, 0), steps((0, "#e6cf96"), (0.5, "#b0863e"), (1, "#5a4422")))
    arm(sheet, knife, [(1040, 576, 38), (1026, 660, 36), (990, 716, 30)],
        [(996, 712, 23), (950, 722, 20), (920, 716, 17)],
        (paint, skin))
    fingers(sheet, knife, [[(926, 708), (902, 696), (884, 690)], [(922, 716), (896, 710), (876, 708)],
                           [(922, 726), (898, 726), (880, 728)]], 15, skin)
    for at in ((884, 700), (900, 712), (912, 724), (930, 716)):
        sheet.draw(knife.gouge(at, 10, 18, 4), "#efe4cb", 0.9)
    sheet.draw(knife.gouges((x - 96, y + 2, x + 96, y + 22), 30, even(0.7), even(0), (22, 3)), "#d9c6a0", 0.6)


def _stool(sheet: Sheet, knife: Knife, x: float) -> None:
    """What of the stool one sees."""
    y = 880
    for leg in ([(x - 60, y), (x - 40, y), (x - 54, 1088), (x - 76, 1088)],
                [(x + 44, y), (x + 64, y), (x + 80, 1084), (x + 58, 1084)]):
        sheet.draw(knife.board(leg), "#3a291b")
        sheet.draw(knife.brush([leg[0], leg[3]], 4, 0.4), "#d9a669", 0.5)
    sheet.draw(knife.curve(ellipse((x, y), 100, 24)), "#6a4a2c")


def _lit() -> Sheet:
    """Somebody else's warmth in the room."""
    sheet = Sheet(330)
    sheet.flood(sheet.radial((980, 560), 420, fade("#ffb765", 0.26, 0.12, 0.04, 0)))
    return sheet


def draw() -> Place:
    """The studio, and Tong."""
    first = hunt_studio.draw()
    layers = (
        *first.layers[:-1],
        Layer("tong", 0.85, _tong()),
        Layer("lit", 0.6, _lit(), "add", "concern", 0.1, 1.0),
    )
    alt = (
        "The shared pottery studio in the rain. At the next wheel sits a young woman in a clay-grey apron"
        " with a name on"
        " it, her hands wet; she has turned her face to you. Before her is your own"
        " wheel, a wet"
        " cup still on it."
    )
    return replace(first, name="studio_tong", alt=alt, layers=layers)
