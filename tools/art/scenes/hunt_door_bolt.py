"""The same door before it has a bolt: the locksmith, a bolt on either palm, screws between his lips."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_door_own import draw_bolt, draw_own
from scenes.well_shapes import limb
from studio.figures import HEAD, PROFILE
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SMALL: Point = (700, 618)
LARGE: Point = (790, 496)
"""Where the two bolts lie."""


def _offered() -> Sheet:
    """He stands at the door's side and holds them out; he does not mind which."""
    sheet, knife = Sheet(481), Knife(481)
    with sheet.through(sheet.soft(9)):
        sheet.draw(knife.curve(ellipse((1120, 900), 190, 22)), "#0a1114", 0.6)
    with sheet.through(sheet.soft(0.5)), sheet.through(sheet.print(3, 0.4)):
        _palm(sheet, knife, SMALL, 0.9, brass=False)
        _far_arm(sheet, knife)
        _trousers(sheet, knife)
        _coat(sheet, knife)
        _head(sheet, knife, (1058, 286), 62)
        _near_arm(sheet, knife)
        _palm(sheet, knife, LARGE, 1.12, brass=True)
    return sheet


def _trousers(sheet: Sheet, knife: Knife) -> None:
    """Work trousers, and the bag that he has put down."""
    for x in (1020, 1108):
        leg = [(x, 730), (x + 92, 730), (x + 84, 910), (x + 8, 910)]
        sheet.draw(knife.board(leg), sheet.linear((x, 0), (x + 92, 0), steps((0, "#7d7a68"), (0.4,
                "#4a4c46"), (1, "#26302f"))))
        shoe = [(x + 10, 896), (x + 82, 894), (x + 86, 922), (x - 22, 926), (x - 30, 912), (x - 8, 902)]
        sheet.draw(knife.curve(shoe, 0.7), "#1c2122")
    bag = [(1200, 808), (1300, 800), (1310, 920), (1196, 922)]
    sheet.draw(knife.board(bag), sheet.linear((1196, 0), (1310, 0), steps((0, "#8a5f3c"), (1, "#3a271a"))))
    sheet.draw(knife.brush([(1214, 808), (1250, 760), (1290, 804)], 9, 0.6, blunt=True), "#3a271a")


def _coat(sheet: Sheet, knife: Knife) -> None:
    """A blue work coat with a pocket, pencils in it, lit from the window."""
    body = [(1030, 392), (988, 424), (968, 490), (974, 600), (966, 770), (1220, 776), (1226, 640), (1222,
            520),
            (1196, 440), (1142, 396), (1090, 380)]
    mass = knife.curve(body, 1.2)
    sheet.draw(mass, sheet.linear((966, 0), (1226, 0), steps((0, "#a9b6b6"), (0.18, "#6b8190"), (0.5,
            "#40566a"),
            (1, "#1c2833"))))
    with sheet.through(stencil=sheet.clip(mass)):
        sheet.draw(knife.gouges((966, 400, 1130, 770), 260, times(pool((940, 560), 300), 1.1), even(86),
                (34, 2.4)),
                "#e6e6d2", 0.45)
        sheet.draw(knife.brush([(1016, 410), (1010, 560), (1006, 772)], 7), "#182530", 0.7)
        for fold in ([(1150, 560), (1170, 660), (1160, 770)], [(1196, 520), (1206, 640), (1198, 770)]):
            sheet.draw(knife.brush(fold, 8, 0.6), "#141f29", 0.7)
        pocket = [(1030, 660), (1106, 664), (1104, 742), (1030, 738)]
        sheet.draw(knife.board(pocket), "#34495b")
        sheet.draw(knife.brush([(1030, 661), (1106, 665)], 4, 0.4), "#93a8b2", 0.8)
        sheet.draw(knife.board([(1050, 630), (1060, 628), (1062, 668), (1052, 668)]), "#d6a23c")
    sheet.draw(knife.brush([(1030, 393), (988, 425), (968, 490), (974, 600)], 5, 0.6), "#fff3d0", 0.7)


def _head(sheet: Sheet, knife: Knife, at: Point, size: float) -> None:
    """From the side: a knitted cap, an ear, and three screws between the lips."""
    x, y = at
    sheet.draw(knife.board([(x - 30, y + 50), (x + 44, y + 40), (x + 60, y + 116), (x - 34, y + 120)]),
            "#7d5440")
    sheet.draw(knife.curve(place(HEAD, (x + 4, y + 2), size, -4), 0.7), "#3a2c25")
    sheet.draw(knife.curve(place(PROFILE, at, size, -4), 0.6), sheet.linear((x - 74, 0), (x + 24, 0),
            steps((0, "#f3c696"),
            (0.5, "#b57a52"), (1, "#6d4836"))))
    sheet.draw(knife.curve(ellipse((x + 14, y + 14), 12, 20, 8), 0.5), "#94603f")
    for dx, dy in ((-30, -6), (-34, 1), (-30, 8)):
        screw = [(x - 58, y + 38 + dy * 0.4), (x - 58 + dx, y + 40 + dy)]
        sheet.draw(knife.brush(screw, 5, 0.3, blunt=True), "#e9e6d6")
        sheet.draw(knife.curve(ellipse(screw[-1], 4, 5.5), 0.3), "#c9c4ae")
    cap = place(((-0.86, -0.42), (-0.9, -0.9), (-0.5, -1.34), (0.1, -1.42), (0.7, -1.16), (1.02, -0.6),
            (0.98, -0.12),
                 (0.5, -0.28), (-0.2, -0.4)), at, size, -4)
    knit = knife.curve(cap, 0.8)
    sheet.draw(knit, sheet.linear((x - 56, 0), (x + 64, 0), steps((0, "#b9a878"), (0.4, "#6f6a4c"), (1,
            "#2e3228"))))
    with sheet.through(stencil=sheet.clip(knit)):
        sheet.draw(knife.gouges((x - 60, y - 92, x + 66, y - 4), 90, even(0.8), even(80), (16, 2)),
                "#26281e", 0.4)
    band = place(((-0.9, -0.4), (-0.2, -0.38), (0.98, -0.1)), at, size, -4)
    sheet.draw(knife.brush(band, 15, 0.6, blunt=True), "#4f4c36")


def _far_arm(sheet: Sheet, knife: Knife) -> None:
    """The farther arm, low, with the small bolt."""
    arm = limb([(1010, 470, 48), (950, 560, 42), (860, 620, 36), (790, 640, 29)])
    sheet.draw(knife.curve(arm, 1), sheet.linear((780, 0), (1020, 0), steps((0, "#5d7280"), (1, "#263543"))))


def _near_arm(sheet: Sheet, knife: Knife) -> None:
    """The nearer arm, its sleeve pushed up, with the large one."""
    fore = limb([(1010, 566, 38), (950, 556, 33), (900, 536, 28)])
    sheet.draw(knife.curve(fore, 0.8), sheet.linear((900, 0), (1020, 0), steps((0, "#e6b282"), (1,
            "#8a5a3e"))))
    arm = limb([(1136, 450, 58), (1148, 540, 54), (1096, 592, 50), (1016, 572, 44)])
    shape = knife.curve(arm, 1)
    sheet.draw(shape, sheet.linear((1000, 0), (1200, 0), steps((0, "#8ea2ac"), (0.4, "#4d6376"), (1,
            "#1f2c38"))))
    with sheet.through(stencil=sheet.clip(shape)):
        for line in ([(1030, 530), (1044, 572), (1030, 620)], [(1062, 540), (1080, 588), (1066, 640)],
                     [(1100, 520), (1150, 560), (1200, 548)]):
            sheet.draw(knife.brush(line, 6), "#16222c", 0.7)
        sheet.draw(knife.gouges((1000, 420, 1130, 640), 70, times(pool((1010, 540), 190), 1.1), even(60),
                (26, 2.2)),
                "#e6e6d2", 0.4)
    sheet.draw(knife.brush([(1094, 430), (1086, 500), (1060, 534), (1012, 530)], 4, 0.4), "#101a22", 0.8)


def _palm(sheet: Sheet, knife: Knife, at: Point, size: float, *, brass: bool) -> None:
    """An open hand from the side, palm up, and the bolt across it under the thumb."""
    x, y = at

    def put(*points: Point) -> list[Point]:
        return place(points, at, size)

    skin = sheet.linear((x - 90 * size, 0), (x + 120 * size, 0), steps((0, "#f6cfa0"), (0.5, "#cf9468"), (1,
            "#8a5a3e")))
    under = put((120, 16), (60, 26), (0, 42), (-60, 44), (-106, 30), (-114, 12), (-60, 0), (0, -4), (60,
            -8), (116, -14))
    for lift, back in ((10, 0), (4, 16)):
        tip = put((30, 26 + lift), (-50, 34 + lift), (-96 + back, 18 + lift), (-116 + back, 2 + lift))
        sheet.draw(knife.brush([(a, b + 4) for a, b in tip], 25 * size, 0.5, blunt=True), "#4a2c20", 0.6)
        sheet.draw(knife.brush(tip, 23 * size, 0.5, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(tip[-1], 11.5 * size, 11.5 * size), 0.4), skin)
    sheet.draw(knife.curve(under, 0.8), skin)
    draw_bolt(sheet, knife, (x - 6 * size, y - 18 * size), (1.3 if brass else 1.0) * size, brass=brass,
            shot=0)
    for step in range(4):
        foot = -84 + step * 33
        finger = put((foot + 12, 40), (foot + 2, 26), (foot - 3, 6 - step * 2))
        sheet.draw(knife.brush([(a + 3, b + 3) for a, b in finger], 28 * size, 0.5, blunt=True), "#4a2c20",
                   0.6)
        sheet.draw(knife.brush(finger, 26 * size, 0.5, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(finger[-1], 13 * size, 13 * size), 0.4), skin)
        (nail,) = put((foot - 3, 2 - step * 2))
        sheet.draw(knife.curve(ellipse(nail, 7 * size, 8 * size), 0.3), "#ffe9cc", 0.8)
        (joint,) = put((foot + 3, 24))
        sheet.draw(knife.gouge(joint, 4, 16 * size, 1.4), "#7d4f38", 0.7)
    thumb = put((86, 4), (44, -30), (2, -34))
    sheet.draw(knife.brush([(a + 2, b + 5) for a, b in thumb], 27 * size, 0.5, blunt=True), "#4a2c20", 0.6)
    sheet.draw(knife.brush(thumb, 25 * size, 0.5, blunt=True), skin)
    sheet.draw(knife.curve(ellipse(thumb[-1], 12.5 * size, 12.5 * size), 0.4), skin)
    sheet.draw(knife.brush([(a, b - 9 * size) for a, b in thumb], 4, 0.4), "#ffeecb", 0.8)


def _shine() -> Sheet:
    """The window, in brass."""
    sheet = Sheet(482)
    sheet.flood(sheet.radial(LARGE, 200, fade("#ffd080", 0.34, 0.14, 0.04, 0)))
    return sheet


def draw() -> Place:
    """The door, and the locksmith."""
    return draw_own(
        "door_bolt",
        "A door seen from inside, shut. Low down it was kicked once and painted over. Beside it stands a"
        " locksmith in a blue work coat, screws between his lips, and holds out a bolt on either palm: a"
        " small"
        " one of steel, and a large one of brass.",
        Layer("offered", 0.8, _offered()),
        Layer("shine", 0.8, _shine(), "add", "boundary", 0.1, 1.0),
    )
