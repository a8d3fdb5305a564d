"""The next desk: Ke from the side, very upright, with a tin, a log and a kitchen timer."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_control_room import draw_fog, draw_lights, draw_wall
from scenes.well_shapes import limb
from studio.figures import FIST, finger_cuts
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SCREEN: Point = (420, 560)
LAMP: Point = (1150, 560)
DESK = 716
BODY: list[Point] = [(800, 566), (782, 594), (738, 616), (714, 664), (706, 740), (716, 860), (700, 960),
                     (1016, 960), (1010, 860), (1020, 740), (1002, 660), (960, 614), (914, 590), (904, 560)]
"""His trunk, from the side, as straight as the chair allows."""


def _cloth(sheet: Sheet) -> str:
    """Wool between a screen's light and a lamp's."""
    return sheet.linear((700, 0), (1022, 0), steps((0, "#a9bdbf"), (0.14, "#566a71"), (0.45, "#26353d"),
                                                   (0.8, "#33332f"), (1, "#c08a4e")))


def _back() -> Sheet:
    """The desk's far edge, the screen on it, a lamp."""
    sheet, knife = Sheet(241), Knife(241)
    with sheet.through(sheet.print(3, 0.45)):
        far = knife.board([(-60, 640), (1660, 634), (1660, DESK + 20), (-60, DESK + 24)])
        sheet.draw(far, sheet.linear((330, 0), (1270, 0), steps((0, "#71868a"), (0.4, "#2f4047"),
                                                                (0.75, "#3b3a34"), (1, "#9a7345"))))
        sheet.draw(knife.gouges((300, 640, 1300, 720), 200, even(0.6), even(0), (70, 2)), "#c5d1cd", 0.25)
        sheet.draw(knife.board([(396, 600), (440, 600), (452, 706), (384, 708)]), "#0d151a")
        sheet.draw(knife.board([(300, 372), (482, 414), (484, 618), (300, 652)]), "#0b1216")
        pane = knife.board([(312, 388), (470, 424), (472, 606), (312, 636)], 0.8)
        sheet.draw(pane, sheet.linear((300, 0), (480, 0), steps((0, "#8fa7aa"), (1, "#d9e4de"))))
        for row in range(6):
            y = 434 + row * 30
            for left, right in ((330, 376), (390, 452)):
                line = [(left, y - 6 + row * 2), (right, y + 4), (right, y + 14), (left, y + 6 + row * 2)]
                sheet.draw(knife.board(line, 0.6), "#3d545b", 0.55)
        draw_lamp(sheet, knife)
    return sheet


def draw_lamp(sheet: Sheet, knife: Knife) -> None:
    """The small lamp behind him."""
    x, y = LAMP
    sheet.draw(knife.curve(ellipse((x, y + 118), 46, 13)), "#11191e")
    sheet.stroke(knife.line([(x, y + 116), (x + 4, y + 30)]), "#11191e", 9)
    shade = [(x - 34, y - 52), (x + 34, y - 54), (x + 66, y + 30), (x - 64, y + 34)]
    sheet.draw(knife.board(shade), sheet.linear((0, y - 52), (0, y + 34), steps((0, "#a8682e"), (0.6,
            "#e9b064"),
                                                                                (1, "#ffe0a0"))))
    sheet.draw(knife.gouges((x - 50, y - 46, x + 50, y + 30), 40, even(0.7), even(88), (30, 2)), "#7a4a22",
            0.5)


def _ke() -> Sheet:
    """Ke: a parting like a ruled line, a knitted vest, a headset, the eyes on the screen."""
    sheet, knife = Sheet(242), Knife(242)
    with sheet.through(sheet.print(3, 0.42)):
        _chair(sheet, knife)
        mass = knife.curve(BODY)
        sheet.draw(mass, _cloth(sheet))
        with sheet.through(stencil=sheet.clip(mass)):
            sheet.draw(knife.gouges((700, 590, 860, 950), 240, times(pool((690, 680), 260), 1.0), even(80),
                                    (30, 2)), "#dbe6e2", 0.45)
            sheet.draw(knife.gouges((900, 600, 1030, 950), 220, times(pool((1040, 680), 250), 1.0), even(96),
                                    (30, 2)), "#f2c083", 0.5)
            sheet.draw(knife.brush([(770, 640), (800, 720), (792, 880)], 12, 1), "#101a1f", 0.6)
        collar = [(796, 572), (790, 600), (842, 622), (912, 594), (904, 566)]
        sheet.draw(knife.curve(collar, 0.6), "#c9d3ce")
        sheet.draw(knife.brush([(800, 600), (842, 622), (900, 600)], 7), "#33454c", 0.8)
        _head(sheet, knife)
    return sheet


def _chair(sheet: Sheet, knife: Knife) -> None:
    """The back of the chair, as it was adjusted on the first day, and does not touch him."""
    back = [(1046, 640), (1078, 632), (1096, 660), (1090, 800), (1076, 960), (1036, 960), (1044, 800)]
    sheet.draw(knife.curve(back), sheet.linear((1036, 0), (1096, 0), steps((0, "#12191d"), (1, "#8a6540"))))
    sheet.draw(knife.brush([(1082, 640), (1096, 668), (1090, 790)], 5), "#f0bd7c", 0.8)


def _head(sheet: Sheet, knife: Knife) -> None:
    """His head from the side."""
    neck = [(812, 500), (806, 590), (900, 590), (896, 500)]
    sheet.draw(knife.board(neck), sheet.linear((806, 0), (900, 0), steps((0, "#8f7262"), (0.4, "#37292a"),
                                                                         (1, "#5a3d2a"))))
    face = [(796, 372), (780, 400), (778, 432), (764, 456), (760, 466), (774, 474), (774, 490), (780, 500),
            (776, 512), (784, 538), (820, 552), (862, 540), (880, 470), (860, 380)]
    sheet.draw(knife.curve(face, 0.5), sheet.linear((760, 0), (880, 0), steps((0, "#c9bfae"), (0.14,
            "#8f6a52"),
                        (0.5, "#38282a"), (1, "#241c1c"))))
    hair = [(786, 398), (790, 368), (820, 346), (868, 340), (912, 362), (930, 408), (926, 460), (908, 506),
            (884, 514), (872, 480), (868, 440), (850, 420), (824, 398)]
    outline = knife.curve(hair, 0.6)
    sheet.draw(outline, sheet.linear((780, 0), (930, 0), steps((0, "#26343a"), (0.5, "#12191c"), (0.8,
            "#1b1c1b"), (1, "#6d5034"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((786, 340, 930, 510), 150, even(0.7), away((850, 380)), (34, 1.8)), "#8b9c9c",
                   0.35)
    sheet.draw(knife.curve(ellipse((858, 462), 14, 24, -8), 0.5), "#6d4a3a")
    sheet.draw(knife.brush([(786, 396), (779, 420), (778, 434), (763, 458), (773, 474)], 4, 0.4), "#e9f2ec",
            0.9)
    sheet.draw(knife.brush([(872, 341), (912, 362), (931, 408), (926, 460)], 5, 0.4), "#ffd79a", 0.85)
    band = [(858, 440), (850, 380), (852, 334), (868, 322)]
    sheet.draw(knife.brush(band, 14, 0.5, blunt=True), "#0a1014")
    sheet.draw(knife.curve(ellipse((860, 462), 24, 36, -4), 0.6), "#0a1014")
    sheet.draw(knife.curve(ellipse((860, 462), 13, 23, -4), 0.5), "#3c4f55")
    sheet.draw(knife.curve(limb([(852, 494, 4), (812, 532, 4), (770, 524, 5), (758, 514, 7)]), 0.4),
            "#0a1014")


def _arm(sheet: Sheet, knife: Knife) -> None:
    """The near arm, along the desk; the hand closed over a pen."""
    arm = knife.curve(limb([(886, 640, 56), (884, 720, 54), (860, 786, 48), (780, 818, 40), (690, 832, 31),
                            (676, 834, 30)]))
    sheet.draw(arm, sheet.linear((660, 700), (930, 760), steps((0, "#b5c4c4"), (0.3, "#54666c"), (0.7,
            "#26343b"),
                                                              (1, "#8a6844"))))
    with sheet.through(stencil=sheet.clip(arm)):
        sheet.draw(knife.gouges((660, 650, 940, 850), 190, even(0.6), even(24), (30, 2)), "#dbe2d8", 0.4)
        for crease in ([(824, 762), (862, 796), (870, 850)], [(930, 700), (890, 740), (850, 740)]):
            sheet.draw(knife.brush(crease, 8), "#101a1f", 0.7)
    sheet.draw(knife.brush([(834, 630), (826, 720), (806, 764), (750, 784), (690, 802)], 5), "#e3ece6", 0.6)
    skin = sheet.linear((590, 800), (690, 860), steps((0, "#e9d6bd"), (0.5, "#a5755a"), (1, "#4a332c")))
    sheet.draw(knife.curve(place(FIST, (632, 836), 46, 172), 0.6), skin)
    sheet.draw(finger_cuts(knife, (626, 836), 46, 172), "#2a1a17", 0.85)
    sheet.draw(knife.brush([(690, 804), (684, 834), (692, 862)], 12, 0.5, blunt=True), "#c9d3ce", 0.9)
    sheet.draw(knife.brush([(640, 790), (604, 842), (572, 884)], 9, 0.4, blunt=True), "#12191d")


def _desk() -> Sheet:
    """The desk between us: the tin with its eleven places, the log, the timer."""
    sheet, knife = Sheet(243), Knife(243)
    with sheet.through(sheet.print(3, 0.45)):
        top = knife.board([(-60, 780), (640, 760), (1040, 758), (1660, 776), (1660, 1260), (-60, 1260)])
        sheet.draw(top, sheet.linear((330, 0), (1270, 0), steps((0, "#6f8588"), (0.3, "#46575d"), (0.6,
                "#33393a"),
                                                                (1, "#8a673f"))))
        with sheet.through(stencil=sheet.clip(top)):
            sheet.draw(knife.gouges((300, 770, 1300, 1190), 420, even(0.5), even(-1), (90, 2.2)), "#10191e",
                    0.4)
            sheet.draw(knife.gouges((300, 770, 800, 1000), 160, times(pool((400, 820), 420), 1.0), even(0),
                                    (70, 2.2)), "#dbe6e0", 0.4)
            sheet.draw(knife.gouges((860, 770, 1300, 1000), 160, times(pool((1180, 800), 380), 1.0), even(0),
                                    (70, 2.2)), "#f0c083", 0.45)
        _log(sheet, knife)
        _arm(sheet, knife)
        _tin(sheet, knife)
        _timer(sheet, knife)
    return sheet


def _log(sheet: Sheet, knife: Knife) -> None:
    """The log, ruled; each line of it full."""
    sheet.draw(knife.board([(540, 896), (808, 878), (846, 990), (534, 1008)]), "#0d1418", 0.6)
    page = knife.board([(536, 888), (800, 870), (834, 980), (530, 1000)], 1.2)
    sheet.draw(page, sheet.linear((530, 0), (834, 0), steps((0, "#eef0e2"), (1, "#b9b39a"))))
    for row in range(7):
        y = 902 + row * 14
        sheet.draw(knife.brush([(552, y + 4), (670, y - 4), (790 + row * 3, y - 12)], 2.4, 0.3), "#54666a",
                0.7)
        words = knife.gouges((556, y - 8, 740, y + 2), 12, even(0.8), even(-4), (16, 1.6))
        sheet.draw(words, "#22333a", 0.7)


def _tin(sheet: Sheet, knife: Knife) -> None:
    """A tin with eleven places, and six dumplings still in them."""
    (x, y), half = (430, 868), 92
    sheet.draw(knife.curve(ellipse((x + 14, y + 26), half + 10, 34)), "#0b1114", 0.6)
    sheet.draw(knife.curve(ellipse((x, y + 14), half, 40), 0.6), "#5f7276")
    sheet.draw(knife.curve(ellipse((x, y), half, 38), 0.6), "#c3d0cd")
    sheet.draw(knife.curve(ellipse((x, y), half - 9, 31), 0.6), "#33444a")
    seats = [(x + a, y + b) for a, b in ((-56, -6), (-34, -17), (-4, -20), (28, -17), (54, -6), (60, 8), (34,
            18),
                                         (4, 21), (-28, 18), (-56, 9), (2, 0))]
    for index, (a, b) in enumerate(seats):
        sheet.draw(knife.curve(ellipse((a, b + 2), 14, 7), 0.4), "#1d2a30")
        if index > 4:
            bun = [(a - 15, b + 4), (a - 10, b - 8), (a, b - 12), (a + 11, b - 8), (a + 16, b + 4), (a,
                    b + 7)]
            sheet.draw(knife.curve(bun, 0.5), mix("#efe6cf", "#b9b8a6", (index % 3) / 3))
            sheet.draw(knife.brush([(a - 8, b - 7), (a, b - 11), (a + 9, b - 7)], 2.6, 0.3), "#8b8570", 0.8)


def _timer(sheet: Sheet, knife: Knife) -> None:
    """The white kitchen timer, the kind that one twists: a round face on a foot, its minutes about it."""
    x, y = 1090, 834
    sheet.draw(knife.curve([(x - 70, y + 62), (x + 40, y + 56), (x + 30, y + 78), (x - 130, y + 86)]),
               "#0b1114", 0.6)
    rim = sheet.linear((x - 66, 0), (x + 66, 0), steps((0, "#7d8b8c"), (0.5, "#b9bcb2"), (1, "#e3b87c")))
    foot = [(x - 44, y + 40), (x + 46, y + 38), (x + 56, y + 66), (x - 54, y + 70)]
    sheet.draw(knife.board(foot, 0.6), rim)
    sheet.draw(knife.curve(ellipse((x + 7, y + 5), 68, 67), 0.5), rim)
    sheet.draw(knife.curve(ellipse((x, y), 66, 66), 0.5), sheet.linear((x - 66, y - 40), (x + 66, y + 40),
               steps((0, "#cdd7d2"), (0.5, "#f4f2e4"), (1, "#ffe6b4"))))
    for step in range(12):
        long = 12 if step % 3 == 0 else 7
        (outer, inner) = place([(0, -58), (0, -58 + long)], (x, y), 1, step * 30)
        sheet.stroke(knife.line([outer, inner], 0.2), "#22333a", 3.6 if step % 3 == 0 else 2.4, 0.9)
    sheet.draw(knife.curve(ellipse((x + 2, y + 4), 39, 39), 0.5), "#6d7876", 0.6)
    sheet.draw(knife.curve(ellipse((x, y), 38, 38), 0.5), sheet.linear((x - 38, 0), (x + 38, 0),
               steps((0, "#b9c6c3"), (0.6, "#e9e6d6"), (1, "#fff0cc"))))
    grip = place([(-11, -36), (11, -36), (14, 34), (-14, 34)], (x, y), 1, 34)
    sheet.draw(knife.board([(a + 4, b + 6) for a, b in grip], 0.5), "#4d5856", 0.6)
    sheet.draw(knife.board(grip, 0.5), sheet.linear((x - 20, 0), (x + 24, 0),
                                                    steps((0, "#8d9a98"), (0.5, "#d6d6c8"),
                                                                                    (1, "#fff4d8"))))
    (tip, tail) = place([(0, -34), (0, -16)], (x, y), 1, 34)
    sheet.draw(knife.brush([tip, tail], 7, 0.3, blunt=True), "#b4412f")


def _near() -> Sheet:
    """The back of one's own chair, and the headset that hung on it."""
    sheet, knife = Sheet(244), Knife(244)
    with sheet.through(sheet.soft(1.2)), sheet.through(sheet.print(3, 0.4)):
        back = [(1180, 700), (1226, 680), (1330, 676), (1420, 690), (1440, 820), (1420, 1260), (1190, 1260),
                (1166, 860)]
        sheet.draw(knife.curve(back), sheet.linear((1166, 0), (1440, 0), steps((0, "#3a3630"), (0.2,
                "#161d21"),
                                                                              (1, "#0a1013"))))
        sheet.draw(knife.brush([(1176, 860), (1182, 706), (1228, 682), (1320, 678)], 6), "#e0ae70", 0.7)
        sheet.stroke(knife.line([(1190, 820), (1182, 720), (1206, 662), (1250, 650), (1284, 690)]),
                "#070b0d", 12)
        sheet.draw(knife.curve(ellipse((1192, 836), 22, 34, 6), 0.6), "#070b0d")
        sheet.draw(knife.curve(ellipse((1190, 836), 11, 21, 6), 0.6), "#6c5537")
    return sheet


def draw_glow() -> Sheet:
    """The lamp behind him, and its pool on the desk."""
    sheet = Sheet(245)
    sheet.flood(sheet.radial(LAMP, 480, fade("#ffa64e", 0.55, 0.24, 0.08, 0.02, 0)))
    sheet.flood(sheet.radial((1060, 830), 420, fade("#e3984a", 0.4, 0.16, 0.04, 0), 0.4))
    return sheet


def _screen() -> Sheet:
    """The screen's light, along a nose, on a page."""
    sheet = Sheet(246)
    sheet.flood(sheet.radial(SCREEN, 420, fade("#9cc4c8", 0.3, 0.14, 0.05, 0)))
    sheet.flood(sheet.radial((560, 860), 300, fade("#8fb4b8", 0.22, 0.08, 0), 0.45))
    return sheet


def draw_desk(name: str, hand: str, *more: Layer) -> Place:
    """Ke's desk by this name; `hand` says what else is seen of us, and `more` draws it."""
    return Place(
        name,
        "A control room underground, its far wall a board of small green lights. At the next desk a man in"
        " a headset"
        " sits very upright, seen from the side, a pen in his hand. Before him lie a ruled log and a tin"
        " with eleven"
        f" places, six of them full, and there stands a white kitchen timer. {hand}",
        "none",
        (
            Layer("far", 0.05, draw_wall()),
            Layer("lights", 0.1, draw_lights(stopped=False), "add", "cognitive", 0.45, 1.0),
            Layer("fog", 0.2, draw_fog(), "normal", "cognitive", 0.8, 0.0),
            Layer("back", 0.4, _back()),
            Layer("ke", 0.5, _ke()),
            Layer("screen", 0.5, _screen(), "add", "boundary", 0.2, 1.0),
            Layer("desk", 0.65, _desk()),
            *more,
            Layer("glow", 0.55, draw_glow(), "add", "affective", 0.1, 1.0),
        ),
    )


def draw() -> Place:
    """Ke's desk, and the chair beside it."""
    chair = "A headset hangs on the back of the chair beside his."
    return draw_desk("desk_ke", chair, Layer("near", 1.0, _near()))
