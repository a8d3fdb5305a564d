"""The lower bunk of the night train: two empty suitcases, a table, a phone, a window with a town going by."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_door import case
from studio.figures import HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even
from studio.place import Layer, Place
from studio.sheet import Sheet

WINDOW: Point = (800, 350)
LAMP: Point = (1100, 420)
"""The reading lamp of the bunk on the right."""
PHONE: Point = (830, 664)


def _far() -> Sheet:
    """Outside: night, a river's flat shine, the lamps of a town that one does not stop in."""
    sheet, knife = Sheet(491), Knife(491)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.2")):
        sheet.flood(sheet.linear((0, 120), (0, 600), steps((0, "#0b1722"), (0.5, "#1b3546"), (0.72,
                "#3d5d66"),
                (0.76, "#1d333d"), (1, "#0e1a21"))))
    with sheet.through(sheet.print(3, 0.4)):
        hills = [(540, 470), (640, 440), (760, 456), (880, 420), (1010, 446), (1080, 436), (1080, 500), (540,
                500)]
        sheet.draw(knife.curve(hills), "#162832")
        sheet.draw(knife.gouges((540, 480, 1070, 590), 160, even(0.6), even(0), (80, 2.4)), "#6d8f96", 0.5)
    for x, y, size, ink in ((590, 462, 5, "#f0c070"), (640, 458, 4, "#ffe6b0"), (700, 466, 6, "#f2a84a"),
            (760, 460, 4, "#f0c070"), (812, 464, 5, "#ffe6b0"), (880, 458, 4, "#c9482f"), (930, 464, 6,
                    "#f0c070"),
            (985, 460, 4, "#9fd0c0"), (1030, 464, 5, "#f0c070")):
        sheet.draw(knife.curve(ellipse((x, y), size, size), 0.3), ink)
        streak = [(x, y + 14), (x + knife.about(0, 4), y + 60), (x + knife.about(0, 8), y + 110)]
        sheet.draw(knife.brush(streak, size * 1.6, 1), ink, 0.4)
    return sheet


def _town() -> Sheet:
    """The town's light on the glass."""
    sheet, knife = Sheet(492), Knife(492)
    sheet.flood(sheet.radial((800, 466), 380, fade("#ffb25c", 0.5, 0.22, 0.07, 0), 0.5))
    with sheet.through(sheet.soft(3)):
        for y in (250, 300, 372, 410):
            sheet.draw(knife.brush([(560, y), (800, y - 4), (1050, y + 2)], 5, 1), "#ffd9a0", 0.3)
    return sheet


def _cabin() -> Sheet:
    """The compartment: its end wall with the window's hole, a curtain, bunks to the left and the right."""
    sheet, knife = Sheet(493), Knife(493)
    outer = [(-60, -60), (1660, -60), (1660, 1260), (-60, 1260)]
    hole = [(590, 180), (1010, 178), (1022, 196), (1024, 560), (1010, 576), (590, 578), (578, 560), (576,
            196)]
    with sheet.through(sheet.print(3, 0.48)):
        wall = knife.board(outer) + knife.board(list(reversed(hole)))
        sheet.draw(wall, sheet.radial(LAMP, 900, steps((0, "#8d7a58"), (0.2, "#56605a"), (0.5, "#2b3f45"),
                (1, "#101b21"))))
        with sheet.through(stencil=sheet.clip(wall)):
            sheet.draw(knife.gouges((330, 40, 1280, 700), 520, even(0.45), even(90), (60, 2)), "#8fa49c",
                    0.25)
        for left, right in ((560, 578), (1022, 1040)):
            sheet.draw(knife.board([(left, 160), (right, 160), (right, 596), (left, 596)]), "#8f9a92")
        for top in (158, 576):
            sheet.draw(knife.board([(556, top), (1044, top - 2), (1044, top + 22), (556, top + 24)]),
                    "#a3aca0")
        for left, right, lean in ((566, 650, 1), (950, 1034, -1)):
            cloth = [(left, 176), (right, 176), (right - 18 * lean, 360), (right + 6 * lean, 580), (left,
                    580)]
            sheet.draw(knife.board(cloth, 2), sheet.linear((left, 0), (right, 0), steps((0, "#3d5f66"), (0.5,
                    "#7d9a96"), (1, "#2b454d"))))
            for step in range(4):
                x = left + 14 + step * 20
                sheet.draw(knife.brush([(x, 180), (x + 5, 380), (x - 2, 578)], 6), "#20363d", 0.6)
        _bunks(sheet, knife)
        _table(sheet, knife)
    return sheet


def _bunks(sheet: Sheet, knife: Knife) -> None:
    """Above on both sides the underside of the next ones; below, the other lower one, and ours."""
    for side in (-1, 1):

        def put(points: list[Point], turn: int = side) -> list[Point]:
            return [(800 + turn * (x - 800), y) for x, y in points]

        over = put([(1090, 236), (1700, -40), (1700, 96), (1090, 268)])
        sheet.draw(knife.board(over), "#1d2c32")
        sheet.draw(knife.brush(put([(1090, 268), (1400, 180), (1700, 96)]), 8, 0.5), "#93a39a", 0.7)
        chain = put([(1104, 262), (1108, 400), (1110, 600)])
        sheet.draw(knife.brush(chain, 9, 0.4, blunt=True), "#0f181c")
        top = put([(1076, 604), (1120, 590), (1700, 690), (1700, 880), (1150, 700)])
        sheet.draw(knife.board(top), sheet.linear((800 + side * 280, 0), (800 + side * 560, 0), steps(
                (0, "#dfe3d6"), (0.4, "#a3b2b0"), (1, "#4a5c62"))))
        front = put([(1076, 604), (1150, 700), (1700, 880), (1700, 1240), (1120, 900), (1080, 720)])
        sheet.draw(knife.board(front), sheet.linear((0, 640), (0, 1000), steps((0, "#34505a"), (1,
                "#0f1a20"))))
        sheet.draw(knife.brush(put([(1078, 608), (1150, 702), (1400, 786), (1700, 882)]), 7, 0.5), "#e9ead8",
                0.7)
        pillow = put([(1096, 590), (1120, 548), (1190, 540), (1250, 566), (1256, 606), (1180, 620)])
        sheet.draw(knife.curve(pillow), sheet.linear((800 + side * 290, 0), (800 + side * 460, 0), steps(
                (0, "#eeeedd"), (1, "#7d8f92"))))
    for y in (250, 350, 450, 550):
        sheet.draw(knife.brush([(1056, y), (1096, y - 4)], 11, 0.4, blunt=True), "#0f181c")


def _table(sheet: Sheet, knife: Knife) -> None:
    """The small table under the window: a steel tray, a flask of hot water, a lit phone."""
    sheet.draw(knife.board([(640, 690), (960, 690), (944, 712), (656, 712)]), "#16242a")
    top = knife.board([(660, 640), (940, 638), (966, 690), (634, 692)])
    sheet.draw(top, sheet.linear((634, 0), (966, 0), steps((0, "#5d6d6c"), (0.6, "#a9a78f"), (1, "#d9b878"))))
    sheet.draw(knife.brush([(690, 712), (740, 800), (742, 900)], 13, 0.5, blunt=True), "#16242a")
    sheet.draw(knife.curve(ellipse((880, 664), 46, 12), 0.5), "#7d8c8c")
    sheet.draw(knife.curve(ellipse((880, 661), 38, 8), 0.4), "#c3cac0")
    sheet.draw(knife.curve([(684, 560), (738, 560), (742, 660), (712, 672), (680, 660)], 0.6),
            sheet.linear((680,
            0), (742, 0), steps((0, "#1c3a3c"), (0.5, "#3f6f68"), (1, "#c9b27a"))))
    sheet.draw(knife.board([(690, 528), (732, 528), (736, 562), (686, 562)], 0.6), "#c9c6b0")
    sheet.draw(knife.brush([(744, 580), (762, 610), (744, 644)], 8, 0.4, blunt=True), "#23383a")
    x, y = PHONE
    sheet.draw(knife.board([(x - 34, y + 4), (x + 14, y - 10), (x + 34, y + 8), (x - 16, y + 22)], 0.5),
            "#0a1013")
    sheet.draw(knife.board([(x - 27, y + 4), (x + 12, y - 7), (x + 27, y + 7), (x - 14, y + 17)], 0.4),
            "#eef6ee")


def _other() -> Sheet:
    """On the other lower bunk somebody asleep, their face to the wall."""
    sheet, knife = Sheet(494), Knife(494)
    with sheet.through(sheet.print(3, 0.42)):
        sheet.draw(knife.curve(place(HEAD, (424, 560), 44, -70)), "#141d21")
        sheet.draw(knife.gouges((380, 520, 470, 600), 40, even(0.7), even(20), (26, 1.6)), "#7d8f90", 0.5)
        quilt = [(476, 606), (440, 572), (400, 560), (352, 540), (300, 520), (200, 520), (60, 560), (-60,
                640),
                (-60, 900), (300, 780), (450, 700)]
        mass = knife.curve(quilt)
        sheet.draw(mass, sheet.linear((480, 0), (100, 0), steps((0, "#b9c0b4"), (0.3, "#6d8084"), (1,
                "#22323a"))))
        with sheet.through(stencil=sheet.clip(mass)):
            sheet.draw(knife.gouges((60, 520, 480, 800), 160, even(0.6), even(-14), (50, 2.4)), "#e6e6d2",
                    0.35)
            for fold in ([(420, 570), (400, 660), (420, 720)], [(330, 530), (320, 640), (350, 760)]):
                sheet.draw(knife.brush(fold, 22, 3), "#22323a", 0.5)
    return sheet


def _cases() -> Sheet:
    """Ours to carry, and nothing in them: one to the left of the feet, one to the right."""
    sheet, knife = Sheet(495), Knife(495)
    with sheet.through(sheet.soft(0.5)), sheet.through(sheet.print(3, 0.4)):
        with sheet.moved((-340, -560), 1.62):
            case(sheet, knife, (532, 956), (146, 186), ink="#a34a32", edge="#e2a273", shade="#0b1114")
        with sheet.moved((-420, -560), 1.62):
            case(sheet, knife, (962, 956), (138, 198), ink="#33584f", edge="#b9c9a8", shade="#0b1114")
        for side in (-1, 1):
            leg = [(800 + side * 26, 1290), (800 + side * 34, 1010), (800 + side * 30, 930),
                    (800 + side * 66, 926),
                    (800 + side * 92, 1010), (800 + side * 120, 1290)]
            sheet.draw(knife.curve(leg), sheet.linear((0, 920), (0, 1200), steps((0, "#4a5a60"), (1,
                    "#10191e"))))
            shoe = [(800 + side * 24, 946), (800 + side * 26, 890), (800 + side * 44, 862), (800 + side * 68,
                    872),
                    (800 + side * 78, 930), (800 + side * 70, 954)]
            sheet.draw(knife.curve(shoe, 0.7), sheet.linear((0, 860), (0, 956), steps((0, "#d9cfb4"), (1,
                    "#5d5a50"))))
            sheet.draw(knife.brush([(800 + side * 34, 900), (800 + side * 60, 896)], 5, 0.4), "#2a2f30", 0.7)
            sheet.draw(knife.brush([(800 + side * 34, 916), (800 + side * 64, 912)], 5, 0.4), "#2a2f30", 0.7)
    return sheet


def _dark() -> Sheet:
    """Lights out, at ten."""
    sheet = Sheet(496)
    sheet.flood(sheet.radial((800, 420), 900, [(0, "#1c2d36", 0.35), (0.4, "#14222a", 0.62), (1, "#080f13",
            0.85)]))
    return sheet


def _call() -> Sheet:
    """The phone's light: somebody at a desk in Nanjing has picked up."""
    sheet = Sheet(497)
    sheet.flood(sheet.radial(PHONE, 260, fade("#a8dde2", 0.5, 0.2, 0.06, 0), 0.8))
    return sheet


def _glow() -> Sheet:
    """The reading lamp at the pillow."""
    sheet, knife = Sheet(498), Knife(498)
    sheet.flood(sheet.radial(LAMP, 520, fade("#ffab55", 0.6, 0.28, 0.1, 0.03, 0)))
    with sheet.through(sheet.soft(2)):
        sheet.draw(knife.curve(ellipse(LAMP, 30, 15, 10), 0.5), "#fff0c4")
    sheet.flood(sheet.radial((1080, 760), 300, fade("#ffb868", 0.3, 0.1, 0)))
    return sheet


def draw() -> Place:
    """The berth."""
    return Place(
        "berth",
        "A sleeping compartment at night, seen from the lower bunk. Past two feet in their shoes stand a"
        " red and a"
        " green suitcase. On the table at the window a flask and a lit phone; in the window the lamps of a"
        " town, and"
        " on the other bunk somebody asleep.",
        "none",
        (
            Layer("far", 0.02, _far()),
            Layer("town", 0.04, _town(), "add", "boundary", 0.2, 1.0),
            Layer("cabin", 0.35, _cabin()),
            Layer("other", 0.4, _other()),
            Layer("dark", 0.4, _dark(), "normal", "cognitive", 0.75, 0.0),
            Layer("cases", 0.8, _cases()),
            Layer("call", 0.5, _call(), "add", "concern", 0.15, 1.0),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.12, 1.0),
        ),
    )
