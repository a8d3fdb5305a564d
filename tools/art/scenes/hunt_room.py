"""The rented room at night: a bed, a phone's light, an open door, and what may stand at the foot of it."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_room_door import FLOOR, nail, open_leaf, shut_leaf
from scenes.hunt_ware import BLUEWHITE, CELADON, cup
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, rise, times
from studio.place import Layer, Place
from studio.sheet import Sheet

DOOR: Point = (1040, 600)
PHONE: Point = (596, 806)


def corridor() -> Sheet:
    """Beyond the door: a long passage with a lamp at its end, and one door there that stands ajar."""
    sheet, knife = Sheet(341), Knife(341)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.flood(sheet.radial((1040, 560), 420, steps((0, "#f7c47a"), (0.3, "#c9813f"), (0.7, "#6b3c20"),
                (1, "#2a1a12"))))
        for a, b in (((880, 180), (1004, 470)), ((1210, 180), (1084, 470)), ((880, 920), (1004, 690)),
                ((1210, 920), (1084, 690))):
            sheet.draw(knife.brush([a, b], 6, 0.8, blunt=True), "#3a2013", 0.8)
        sheet.draw(knife.board([(1004, 470), (1084, 470), (1084, 690), (1004, 690)]), "#a8622f")
        sheet.draw(knife.board([(1022, 520), (1062, 520), (1062, 690), (1022, 690)]), "#fff0c0")
        sheet.draw(knife.board([(1046, 518), (1064, 524), (1064, 692), (1046, 690)]), "#7d4a28")
        floor = knife.board([(1004, 690), (1084, 690), (1230, 930), (860, 930)])
        sheet.draw(floor, sheet.linear((0, 690), (0, 900),
                steps((0, "#ffdf9c"), (0.3, "#d08a48"), (1, "#8a5029"))))
        sheet.draw(knife.gouges((890, 694, 1200, 900), 90, even(0.7), even(0), (60, 3)), "#ffe7b0", 0.5)
        for x, wide in ((930, 44), (1150, 44)):
            sheet.draw(knife.board([(x, 330), (x + wide, 370), (x + wide, 740), (x, 800)] if x < 1000 else
                                   [(x, 370), (x + wide, 330), (x + wide, 800), (x, 740)]), "#5f3820", 0.9)
    return sheet


def room(*, shut: bool = False, bare: bool = False) -> Sheet:
    """Wall, floor, the door, open or `shut`; the shelf with its cups, or when `bare` a nail and a hook."""
    sheet, knife = Sheet(342), Knife(342)
    outer = [(-60, -60), (1660, -60), (1660, 1260), (-60, 1260)]
    door = [(906, 228), (1176, 222), (1180, FLOOR + 4), (902, FLOOR + 6)]
    wall = knife.board(outer) + knife.board(list(reversed(door)))
    with sheet.through(sheet.print(3, 0.5)):
        sheet.draw(wall, sheet.radial((900, 700), 960, steps((0, "#5b4c43"), (0.3, "#3f3f43"),
                (0.6, "#253038"), (1, "#0d141a"))))
        marks = knife.gouges((20, 20, 1580, FLOOR), 1900, times(pool((1030, 600), 720), 0.7), away(DOOR),
                (30, 2))
        with sheet.through(stencil=sheet.clip(wall)):
            sheet.draw(marks, "#d99a5c", 0.3)
            cool = knife.gouges((300, 300, 900, FLOOR), 700, times(pool((PHONE[0], 700), 380), 0.7),
                    away(PHONE), (28, 2))
            sheet.draw(cool, "#a9cdd2", 0.35)
        floor = knife.board([(-60, FLOOR), (902, FLOOR), (902, FLOOR + 8), (1180, FLOOR + 6),
                (1180, FLOOR - 4), (1660, FLOOR - 6),
                             (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.radial((1030, FLOOR + 20), 620,
                steps((0, "#a5683a"), (0.3, "#573822"), (0.65, "#231c1a"),
                                                                      (1, "#0d1215")), 0.6))
        with sheet.through(stencil=sheet.clip(floor)):
            sheet.draw(knife.gouges((0, FLOOR, 1600, 1190), 260, even(0.5), even(0), (160, 2.6)), "#0c0d0e",
                    0.6)
        frame = sheet.linear((860, 0), (1230, 0), steps((0, "#3a2f28"), (0.5, "#a0693c"), (1, "#3a2a20")))
        for bar in ([(872, 196), (908, 198), (906, FLOOR + 6), (868, FLOOR + 10)],
                [(1174, 194), (1208, 192), (1212, FLOOR + 2),
                    (1176, FLOOR + 6)], [(870, 192), (1210, 186), (1210, 224), (872, 230)]):
            sheet.draw(knife.board(bar), frame)
        glints = knife.gouges((898, 240, 910, FLOOR), 40, even(0.9), even(90), (70, 3))
        sheet.draw(glints + knife.gouges((1172, 240, 1182, FLOOR), 40, even(0.9), even(90), (70, 3)),
                "#ffd591", 0.8)
        (shut_leaf if shut else open_leaf)(sheet, knife)
        (nail if bare else _shelf)(sheet, knife)
    return sheet


def _shelf(sheet: Sheet, knife: Knife) -> None:
    """Four cups on a shelf."""
    shelf = [(330, 420), (560, 416), (560, 432), (330, 436)]
    sheet.draw(knife.board(shelf), "#6a5140")
    for step, glaze in enumerate((CELADON, BLUEWHITE, CELADON, CELADON)):
        cup(sheet, knife, (366 + step * 54, 419), 46, 40, glaze=glaze, lit=1.0, light=0.6, tilt=0.06,
                painted=False, shadow=False)


def window() -> Sheet:
    """A window onto the yard, and the moon in it."""
    sheet, knife = Sheet(343), Knife(343)
    hole = [(600, 250), (812, 246), (814, 560), (598, 564)]
    shape = knife.board(hole)
    with sheet.through(sheet.print(2, 0.5, "0.006 0.18")):
        sheet.draw(shape, sheet.linear((0, 250), (0, 560),
                steps((0, "#21435c"), (0.6, "#4c7d8d"), (1, "#86aaa8"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.curve(ellipse((752, 322), 27, 27), 0.6), "#eef0dc")
            roof = [(590, 500), (640, 470), (720, 492), (724, 430), (744, 430), (748, 496), (830, 476),
                    (830, 570), (590, 570)]
            sheet.draw(knife.board(roof), "#142a35")
            sheet.draw(knife.brush([(734, 428), (720, 390), (748, 350), (730, 300)], 16, 2), "#93a9a5", 0.4)
    bars(sheet, knife, "#38474c", light=("#b7cfca", 0.8, 0.6))
    return sheet


def bars(sheet: Sheet, knife: Knife, wood: str, *, light: tuple[str, float, float]) -> None:
    """The window's frame, sill and middle bar; `light` on the sill is its ink, how dense, how opaque."""
    ink, dense, opaque = light
    with sheet.through(sheet.print(3, 0.4)):
        for bar in ([(580, 232), (604, 232), (604, 582), (578, 584)],
                    [(808, 230), (834, 230), (836, 580), (812, 582)],
                    [(580, 230), (834, 226), (834, 252), (580, 256)],
                    [(556, 558), (858, 554), (862, 582), (554, 586)],
                    [(700, 250), (713, 250), (714, 562), (701, 562)]):
            sheet.draw(knife.board(bar), wood)
        sheet.draw(knife.gouges((556, 558, 860, 568), 26, even(dense), even(0), (60, 3)), ink, opaque)


def bed(*, bowl: bool) -> Sheet:
    """The bed with its quilt thrown back, slippers, and perhaps the bowl with a plate over it."""
    sheet, knife = Sheet(344), Knife(344)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.draw(knife.board([(-60, 980), (820, 960), (900, 1060), (860, 1100), (-60, 1120)]), "#06090b",
                0.75)
        board = [(-60, 560), (330, 566), (352, 590), (352, 860), (-60, 880)]
        sheet.draw(knife.board(board), sheet.linear((0, 0), (350, 0), steps((0, "#0d1317"), (1, "#3a332e"))))
        side = [(-60, 850), (300, 860), (842, 884), (850, 1010), (820, 1030), (-60, 1060)]
        sheet.draw(knife.board(side), sheet.linear((300, 0), (850, 0),
                steps((0, "#10171c"), (0.7, "#2b2a2a"), (1, "#7b5233"))))
        sheet.draw(knife.board([(806, 880), (846, 880), (848, 1076), (810, 1078)]),
                sheet.linear((806, 0), (848, 0),
                                                                                      steps((0, "#241c17"),
                                                        (1, "#a86d3f"))))
        bed = [(-60, 800), (120, 770), (360, 752), (620, 752), (800, 776), (858, 812), (866, 880), (840, 912),
                (600, 926), (300, 930),
               (-60, 930)]
        shape = knife.curve(bed)
        sheet.draw(shape, sheet.radial((PHONE[0], 800), 420,
                steps((0, "#c4d6d4"), (0.25, "#7793a0"), (0.6, "#37505f"), (1, "#14202a")), 0.7))
        with sheet.through(stencil=sheet.clip(shape)):
            folds = knife.gouges((100, 756, 860, 930), 380, times(pool((PHONE[0], 800), 420), 1.1), lambda x,
                    _: (x - PHONE[0]) * 0.09 + 8,
                                 (64, 3))
            sheet.draw(folds, "#f2f5e8", 0.55)
            sheet.draw(knife.gouges((0, 756, 860, 930), 130, even(0.5), even(14), (90, 4)), "#15222c", 0.5)
        pillow = [(150, 716), (250, 694), (370, 706), (420, 740), (400, 784), (300, 800), (180, 794),
                (136, 760)]
        sheet.draw(knife.curve(pillow), sheet.linear((150, 0), (420, 0),
                steps((0, "#2a3a44"), (0.7, "#7c959c"), (1, "#c3d3d0"))))
        _quilt(sheet, knife)
        _phone(sheet, knife)
        if bowl:
            _bowl(sheet, knife, (1046, FLOOR + 72))
        _slippers(sheet, knife)
    return sheet


def _quilt(sheet: Sheet, knife: Knife) -> None:
    """The quilt, thrown back."""
    quilt = [(640, 726), (720, 708), (806, 728), (868, 780), (886, 880), (872, 968), (800, 952),
            (730, 972), (690, 900), (700, 820), (660, 774)]
    cover = knife.curve(quilt)
    sheet.draw(cover, sheet.linear((640, 0), (886, 0),
            steps((0, "#8fa9ac"), (0.25, "#4b6470"), (0.7, "#3a3f42"), (1, "#a06a40"))))
    with sheet.through(stencil=sheet.clip(cover)):
        sheet.draw(knife.gouges((650, 720, 880, 970), 46, even(0.8), lambda x, _: 62 + (x - 640) * 0.12,
                (110, 7)), "#18232a", 0.4)
        sheet.draw(knife.gouges((820, 760, 886, 970), 26, rise(700, 900), even(84), (80, 5)), "#ffc07a",
                0.55)


def _slippers(sheet: Sheet, knife: Knife) -> None:
    """A pair of slippers."""
    for x, turn in ((716, 16), (796, 0)):
        sole = [(x - 44, 1082), (x - 20, 1060), (x + 24, 1048), (x + 56, 1054), (x + 50, 1074),
                (x + 6, 1092), (x - 30, 1098)]
        sheet.draw(knife.curve([(a, b + turn) for a, b in sole], 0.7), "#8d5f3d")
        sheet.draw(knife.curve([(a * 0.9 + x * 0.1, b * 0.86 + 1074 * 0.14 + turn - 3) for a, b in sole],
                0.6), "#2a1f1a")
        strap = [(x - 44, 1080), (x - 20, 1056), (x + 8, 1046), (x + 20, 1066), (x + 8, 1090),
                (x - 28, 1098)]
        sheet.draw(knife.curve([(a, b + turn) for a, b in strap], 0.7), "#43545a")
        sheet.draw(knife.brush([(x + 6, 1048 + turn), (x + 18, 1066 + turn), (x + 8, 1088 + turn)], 5,
                0.4), "#e2a468", 0.8)


def _phone(sheet: Sheet, knife: Knife) -> None:
    """The phone lying on the bed, its screen up."""
    x, y = PHONE
    body = [(x - 46, y + 10), (x + 30, y - 16), (x + 62, y + 2), (x - 14, y + 32)]
    sheet.draw(knife.board([(a + 4, b + 7) for a, b in body], 0.6), "#0a1216")
    sheet.draw(knife.board(body, 0.6), "#12202a")
    screen = [(x - 36, y + 10), (x + 28, y - 11), (x + 51, y + 2), (x - 13, y + 25)]
    sheet.draw(knife.board(screen, 0.5), "#f2fbf4")
    for row in range(3):
        a = (x - 16 + row * 14, y + 10 - row * 5 + 2)
        sheet.draw(knife.gouge(a, -18, 16, 3), "#86b2b6")


def _bowl(sheet: Sheet, knife: Knife, at: Point) -> None:
    """A bowl of porridge at the foot of the door, a plate laid over it."""
    x, y = at
    sheet.draw(knife.curve([(x - 70, y - 2), (x + 40, y - 12), (x + 60, y + 6), (x - 60, y + 84),
            (x - 190, y + 98), (x - 150, y + 50)]), "#0f0b09", 0.6)
    cup(sheet, knife, (x, y), 142, 74, glaze=BLUEWHITE, lit=1.0, light=0.52, tilt=0.1)
    for drop, wide, ink in ((6, 92, "#3d4d55"), (-2, 92, "#c9cfc4")):
        sheet.draw(knife.curve(ellipse((x, y - 78 + drop), wide, 15), 0.6), ink)
    sheet.draw(knife.curve(ellipse((x, y - 84), 62, 8), 0.4), "#6f858d")
    sheet.draw(knife.curve(ellipse((x, y - 88), 40, 7), 0.4), "#e9e4d2")
    sheet.draw(knife.curve(ellipse((x, y - 89), 28, 4), 0.4), "#7f939a")
    sheet.draw(knife.brush([(x - 84, y - 86), (x - 10, y - 96), (x + 84, y - 88)], 5, 0.4), "#ffdf9f", 0.95)
    sheet.draw(knife.brush([(x + 66, y - 64), (x + 56, y - 36), (x + 38, y - 14)], 6, 0.4), "#ffdf9f", 0.8)


def dark() -> Sheet:
    """The night before the eyes are used to it."""
    sheet = Sheet(345)
    sheet.flood(sheet.radial((900, 780), 960, [(0, "#131f28", 0.5), (0.4, "#101a22", 0.72),
            (1, "#070b0f", 0.82)]))
    return sheet


def call() -> Sheet:
    """The phone's own light: somebody is awake."""
    sheet, knife = Sheet(346), Knife(346)
    sheet.flood(sheet.radial((PHONE[0] + 8, PHONE[1] - 10), 330, fade("#8fd0dc", 0.5, 0.2, 0.06, 0), 0.75))
    with sheet.through(sheet.soft(16)):
        ray = knife.board([(PHONE[0] - 36, PHONE[1]), (PHONE[0] + 50, PHONE[1]), (PHONE[0] + 170, 470),
                (PHONE[0] - 160, 470)])
        sheet.draw(ray, sheet.linear((0, 806), (0, 470), fade("#a8dde2", 0.3, 0.0)))
    return sheet


def glow() -> Sheet:
    """The corridor's light, which comes in as far as the bed."""
    sheet, knife = Sheet(347), Knife(347)
    sheet.flood(sheet.radial((1042, 590), 520, fade("#ff9a40", 0.5, 0.26, 0.1, 0.03, 0)))
    with sheet.through(sheet.soft(8)):
        fall = knife.board([(904, FLOOR), (1180, FLOOR), (1120, 1230), (480, 1230)])
        sheet.draw(fall, sheet.linear((0, FLOOR), (0, 1220), fade("#ffb05a", 0.6, 0.26, 0.06)))
    return sheet


def draw_rented(name: str, floor: str, *, bowl: bool) -> Place:
    """The rented room by this name; `floor` says what is on the floor in the doorway."""
    return Place(
        name,
        "A small rented room at night. A phone lies lit on the turned-back bed. The door stands open on a"
        f" long warm-lit corridor, and on the floor in the doorway is {floor}.",
        "none",
        (
            Layer("corridor", 0.05, corridor()),
            Layer("room", 0.3, room()),
            Layer("window", 0.28, window(), "normal", "boundary", 0.12, 1.0),
            Layer("dark", 0.35, dark(), "normal", "cognitive", 0.7, 0.0),
            Layer("bed", 0.6, bed(bowl=bowl)),
            Layer("call", 0.6, call(), "add", "concern", 0.12, 1.0),
            Layer("glow", 0.4, glow(), "add", "affective", 0.15, 0.9),
        ),
    )


def draw() -> Place:
    """The rented room, as it is let."""
    return draw_rented("room", "only its light", bowl=False)
