"""The father's balcony at evening, and what he keeps there."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import FIST, HEAD, finger_cuts
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, place
from studio.light import even, pool, rise, times
from studio.place import Layer, Place
from studio.sheet import Sheet

EVENING: Point = (800, 590)
LEDGE = 760


def _sky() -> Sheet:
    """The evening, roofs with their tanks and wires, and the lake as a line."""
    sheet, knife = Sheet(31), Knife(31)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.2")):
        sheet.flood(sheet.linear((0, -20), (0, 640), steps((0, "#1f3a48"), (0.3, "#3f646a"),
                                                           (0.55, "#7d9282"), (0.76, "#c7ab7c"),
                                                           (0.9, "#ecb878"), (1, "#f4cf8f"))))
        sheet.flood(sheet.radial(EVENING, 560, fade("#ffc873", 0.7, 0.3, 0.08, 0), 0.5))
        for x, y, wide in ((520, 250, 520), (1150, 190, 640), (820, 372, 420), (1260, 420, 360)):
            bar = [(x - wide / 2, y), (x - wide * 0.1, y - 10), (x + wide / 2, y + 4)]
            sheet.draw(knife.brush(bar, 20, 2), "#6d7f7c", 0.4)
            sheet.draw(knife.brush([(a, b + 9) for a, b in bar], 6, 1), "#eec48c", 0.6)
    with sheet.through(sheet.print(2, 0.4)):
        hills = [(-60, 604), (-40, 566), (200, 556), (420, 570), (620, 560), (900, 578), (1200, 562),
                 (1440, 548), (1660, 560), (1660, 604)]
        sheet.draw(knife.curve(hills), "#a08a72")
        lake = knife.board([(-60, 588), (1660, 585), (1660, 640), (-60, 640)], 1)
        sheet.draw(lake, sheet.linear((0, 588), (0, 626), steps((0, "#f0d08f"), (1, "#8f9a5c"))))
        sheet.draw(knife.gouges((0, 590, 1600, 626), 240, even(0.7), even(0), (80, 2)), "#6f8444", 0.7)
        _roofs(sheet, knife)
    return sheet


def _roofs(sheet: Sheet, knife: Knife) -> None:
    """The other blocks of the faculty housing, and a lit window in one of them."""
    sky = [(-60, 1240), (-60, 600), (110, 600), (112, 624), (300, 620), (302, 650), (420, 648), (422, 616),
           (474, 616), (476, 650), (690, 654), (692, 632), (860, 630), (862, 664), (1120, 660), (1122, 612),
           (1320, 606), (1322, 560), (1660, 552), (1660, 1240)]
    sheet.draw(knife.board(sky), sheet.linear((0, 560), (0, 760), steps((0, "#4d5450"), (1, "#27343a"))))
    for x, y, high in ((360, 648, 90), (560, 652, 64), (940, 662, 80), (1230, 608, 110)):
        sheet.stroke(knife.line([(x, y), (x + 2, y - high)]), "#3a4343", 3)
        for arm in (0.75, 0.9):
            sheet.stroke(knife.line([(x - 20, y - high * arm), (x + 22, y - high * arm - 3)]), "#3a4343", 2)
    for x, y in ((1180, 690), (1420, 640), (250, 690), (780, 706), (560, 716)):
        pane = [(x, y), (x + 24, y), (x + 24, y + 32), (x, y + 32)]
        sheet.draw(knife.board(pane), "#eab765" if x > 1150 else "#35434a")


def _washing() -> Sheet:
    """The line with a vest, a shirt and a towel, the light coming through them."""
    sheet, knife = Sheet(32), Knife(32)
    with sheet.through(sheet.print(3, 0.4)):
        sheet.stroke(knife.line([(-40, 96), (400, 128), (820, 134), (1240, 118), (1660, 84)]), "#22282a", 4)
        through = sheet.linear((0, 110), (0, 470), steps((0, "#5d6b69"), (0.5, "#93937c"), (1, "#d2b183")))
        vest = [(420, 130), (452, 134), (470, 186), (508, 188), (524, 136), (556, 134), (566, 210),
                (590, 238), (586, 330), (592, 402), (500, 412), (402, 404), (406, 300), (398, 240),
                (416, 214)]
        shirt = [(640, 134), (700, 140), (738, 152), (778, 140), (838, 134), (900, 240), (862, 268),
                 (836, 232), (838, 330), (846, 438), (740, 448), (642, 440), (644, 330), (640, 228),
                 (612, 262), (576, 236)]
        towel = [(950, 132), (1062, 126), (1068, 240), (1060, 352), (1004, 356), (944, 350), (952, 240)]
        for cloth in (vest, shirt, towel):
            sheet.draw(knife.curve(cloth), through)
            left, right = min(x for x, _ in cloth), max(x for x, _ in cloth)
            folds = knife.gouges((left, 150, right, 440), 90, rise(120, 460, 0.9), even(88), (70, 2.4))
            with sheet.through(stencil=sheet.clip(knife.curve(cloth))):
                sheet.draw(folds, "#f0d3a0", 0.5)
                shade = knife.gouges((left, 140, right, 440), 60, even(0.6), even(86), (90, 4))
                sheet.draw(shade, "#3a4a4c", 0.45)
        for x in (436, 540, 664, 820, 968, 1046):
            sheet.draw(knife.gouge((x, 132), 90, 34, 5), "#7c4a2a")
    return sheet


def jar(sheet: Sheet, knife: Knife, foot: Point, size: Point, green: float) -> None:
    """A sample jar against the light; `green` is how thick the lake is in it, 0 to 1."""
    x, base = foot
    wide, high = size[0] / 2, size[1]
    top = base - high
    glass = [(x - wide * 0.72, top + 4), (x - wide * 0.74, top + high * 0.1), (x - wide, top + high * 0.2),
             (x - wide * 1.02, base - high * 0.3), (x - wide, base - 10), (x - wide * 0.86, base),
             (x + wide * 0.86, base), (x + wide, base - 10), (x + wide * 1.02, base - high * 0.3),
             (x + wide, top + high * 0.2), (x + wide * 0.74, top + high * 0.1), (x + wide * 0.72, top + 4)]
    outline = knife.curve(glass, 0.7)
    sheet.draw(outline, "#cfd2ae", 0.42)
    level = top + high * knife.about(0.3, 0.07)
    thin = mix("#e0d9b0", "#a3ab4e", min(1, green * 2))
    body = mix(thin, "#2f4f22", max(0, green * 1.9 - 0.95))
    with sheet.through(stencil=sheet.clip(outline)):
        water = knife.curve([(x - wide * 1.2, level), (x, level + 3), (x + wide * 1.2, level - 1),
                             (x + wide * 1.2, base + 9), (x - wide * 1.2, base + 9)], 0.6)
        sheet.draw(water, sheet.linear((x - wide, 0), (x + wide, 0), steps((0, mix(body, "#1c2a1c", 0.6)),
                (0.3, body), (0.6, mix(body, "#f6e79a", 0.45)), (1, mix(body, "#1c2a1c", 0.5)))))
        scum = [(x - wide, level + 2), (x, level + 5), (x + wide, level + 1)]
        sheet.draw(knife.brush(scum, 4 + 12 * green, 1), mix("#b7bf5e", "#4f6d2a", green))
        flecks = knife.gouges((x - wide, level, x + wide, base), int(10 + 60 * green),
                              rise(level - 40, base, 0.9), even(80), (7, 1.6))
        sheet.draw(flecks, mix(body, "#26401c", 0.6), 0.8)
        sheet.draw(knife.gouge((x, base - 4), 0, wide * 2, 7), "#2a3b22", 0.7)
    sheet.stroke(outline, "#2c3a33", 2, 0.65)
    shine = knife.brush([(x - wide * 0.66, top + high * 0.28), (x - wide * 0.7, base - high * 0.2)], 5)
    sheet.draw(shine, "#fff0c8", 0.75)
    cap = [(x - wide * 0.8, top - high * 0.1), (x + wide * 0.8, top - high * 0.1 - 1),
           (x + wide * 0.82, top + high * 0.06), (x - wide * 0.8, top + high * 0.06)]
    sheet.draw(knife.board(cap, 0.7), "#2a2a28")
    sheet.draw(knife.gouge((x, top - high * 0.07), 0, wide * 1.3, 2), "#d09a5c", 0.8)


def _jars() -> Sheet:
    """The parapet and the row of jars, year after year, from clear to thick."""
    sheet, knife = Sheet(33), Knife(33)
    with sheet.through(sheet.print(3, 0.45)):
        wall = knife.board([(-60, LEDGE), (1660, LEDGE - 6), (1660, 1260), (-60, 1260)])
        sheet.draw(wall, sheet.linear((0, LEDGE), (0, 1200), steps((0, "#3f4646"), (0.2, "#273236"),
                                                                   (1, "#0f171b"))))
        top = knife.board([(-60, LEDGE - 20), (1660, LEDGE - 28), (1660, LEDGE + 14), (-60, LEDGE + 20)])
        sheet.draw(top, sheet.radial((800, LEDGE), 800, steps((0, "#d6a569"), (0.5, "#8a745a"),
                                                              (1, "#3a4344")), 0.3))
        marks = knife.gouges((-20, LEDGE + 24, 1620, 1180), 700, even(0.4), even(84), (50, 2))
        sheet.draw(marks, "#4d5a58", 0.35)
        x = 90.0
        for step in range(15):
            wide, high = knife.about(72, 12), knife.about(150, 32)
            green = min(1, max(0, step / 10 + knife.about(0, 0.09)))
            if not 985 < x < 1140:
                cast(sheet, knife, (x, LEDGE - 6), wide)
                jar(sheet, knife, (x, LEDGE - 4), (wide, high), green)
            x += wide + knife.about(24, 12)
    return sheet


def cast(sheet: Sheet, knife: Knife, foot: Point, wide: float) -> None:
    """The green light and the shadow a jar throws towards us."""
    x, y = foot
    fall = [(x - wide * 0.4, y), (x + wide * 0.4, y), (x + wide * 0.5, y + 26), (x - wide * 0.5, y + 26)]
    sheet.draw(knife.curve(fall), "#2a2f22", 0.5)
    sheet.draw(knife.gouge((x, y + 12), 0, wide * 0.6, 6), "#b9b453", 0.6)


def man() -> Sheet:
    """The father from behind, a jar held up against what is left of the light."""
    sheet, knife = Sheet(34), Knife(34)
    mass = sheet.linear((900, 0), (1270, 0), steps((0, "#8a7a5e"), (0.12, "#4a4d48"), (0.4, "#232d31"),
                                                   (1, "#10181c")))
    with sheet.through(sheet.print(3, 0.4)):
        body = [(1034, 496), (1032, 536), (984, 560), (930, 560), (884, 528), (862, 492), (842, 500),
                (858, 556), (896, 612), (952, 640), (972, 720), (984, 860), (968, 962), (990, 972),
                (980, 1250), (1216, 1250), (1206, 972), (1224, 958), (1206, 850), (1222, 700), (1206, 606),
                (1160, 566), (1112, 540), (1104, 496)]
        outline = knife.curve(body)
        sheet.draw(outline, mass)
        with sheet.through(stencil=sheet.clip(outline)):
            folds = knife.gouges((930, 560, 1250, 1200), 420, times(pool((930, 640), 420), 0.9),
                                 lambda x, _: 78 + (x - 1090) * 0.06, (60, 2.2))
            sheet.draw(folds, "#d8ae74", 0.5)
            sheet.draw(knife.brush([(1084, 600), (1094, 760), (1088, 960)], 12), "#0c1317", 0.6)
            sheet.draw(knife.board([(940, 968), (1250, 962), (1250, 1260), (940, 1260)]), "#0d1418", 0.8)
        head = knife.curve(place(HEAD, (1066, 446), 66, -9))
        sheet.draw(head, sheet.linear((1000, 0), (1130, 0), steps((0, "#6b5a46"), (0.25, "#262b2c"),
                                                                  (1, "#0f1619"))))
        _arm(sheet, knife)
        ear = [(1018, 446), (1004, 438), (1000, 458), (1006, 478), (1020, 478)]
        sheet.draw(knife.curve(ear, 0.5), "#d79a62")
        rim = [knife.brush([(1014, 424), (1018, 396), (1040, 380)], 5),
               knife.brush([(868, 510), (890, 538), (936, 566), (984, 566)], 6),
               knife.brush([(956, 648), (976, 730), (986, 850), (974, 950)], 6)]
        sheet.draw("".join(rim), "#f6c582", 0.85)
        hair = knife.gouges((1004, 380, 1130, 500), 90, even(0.6), lambda x, _: 80 + (x - 1066) * 0.3,
                            (26, 1.5))
        sheet.draw(hair, "#8f8a78", 0.6)
        jar(sheet, knife, (838, 486), (84, 150), 0.75)
        sheet.draw(knife.curve(place(FIST, (856, 470), 36, 200), 0.6), sheet.linear((820, 0), (896, 0),
                steps((0, "#e5a468"), (1, "#573a28"))))
        sheet.draw(finger_cuts(knife, (846, 474), 34, 190), "#3a2216", 0.85)
    return sheet


def _arm(sheet: Sheet, knife: Knife) -> None:
    """His other arm, the hand in the small of the back."""
    arm = [(1190, 586), (1236, 630), (1272, 730), (1284, 806), (1252, 850), (1190, 884), (1138, 890),
           (1130, 856), (1180, 836), (1222, 792), (1210, 720), (1186, 650)]
    sheet.draw(knife.curve([(x - 10, y + 12) for x, y in arm]), "#0b1114", 0.6)
    sheet.draw(knife.curve(arm), sheet.linear((1120, 0), (1290, 0), steps((0, "#5b4a38"), (0.4, "#2a3032"),
            (1, "#151e22"))))
    sheet.draw(knife.curve(place(FIST, (1122, 874), 32, 170), 0.6), "#8b6243")
    sheet.draw(finger_cuts(knife, (1112, 878), 28, 170), "#231914", 0.9)


def near() -> Sheet:
    """The frame of the balcony door, and three jars on the floor of the room."""
    sheet, knife = Sheet(35), Knife(35)
    with sheet.through(sheet.soft(1.6)), sheet.through(sheet.print(3, 0.4)):
        for edge in ([(-60, -60), (150, -60), (138, 400), (146, 900), (140, 1260), (-60, 1260)],
                     [(1470, -60), (1660, -60), (1660, 1260), (1484, 1260), (1476, 700)]):
            sheet.draw(knife.board(edge), "#0e1518")
        sheet.draw(knife.gouges((126, 300, 146, 1100), 30, even(0.6), even(90), (90, 3)), "#c08a55", 0.7)
        curtain = [(-60, -60), (300, -60), (268, 160), (232, 420), (196, 760), (214, 1260), (-60, 1260)]
        sheet.draw(knife.curve(curtain), sheet.linear((0, 0), (300, 0),
                                                      steps((0, "#0d1418"), (0.7, "#1f2b2e"),
                                                            (1, "#6b6350"))), 0.94)
        folds = [knife.brush([(60 + i * 44, -40), (40 + i * 36, 500), (50 + i * 34, 1240)],
                             14) for i in range(5)]
        sheet.draw("".join(folds), "#0a1013", 0.6)
        bench = [(-60, 1092), (830, 1086), (836, 1118), (820, 1124), (818, 1260), (-60, 1260)]
        sheet.draw(knife.board(bench), "#0e1417")
        sheet.draw(knife.gouges((220, 1088, 830, 1100), 60, even(0.7), even(0), (60, 3)), "#8b7a55", 0.7)
        with sheet.through(opacity=0.72):
            jar(sheet, knife, (420, 1092), (128, 214), 0.2)
            jar(sheet, knife, (566, 1094), (120, 262), 0.62)
            jar(sheet, knife, (712, 1092), (134, 190), 1.0)
    return sheet


def _glow() -> Sheet:
    """What is left of the day."""
    sheet = Sheet(36)
    sheet.flood(sheet.radial(EVENING, 640, fade("#ff9f48", 0.5, 0.24, 0.08, 0.02, 0), 0.6))
    sheet.flood(sheet.radial((838, 430), 190, fade("#d8d35a", 0.32, 0.1, 0)))
    return sheet


def _veil() -> Sheet:
    """The evening gone out: a grey haze off the lake."""
    sheet = Sheet(37)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#22343c", 0.75), (0.45, "#7f938d", 0.72),
                                                 (0.62, "#4c5f60", 0.72), (1, "#0e171b", 0.8)]))
    return sheet


def draw() -> Place:
    """The balcony."""
    return Place(
        "balcony",
        "A balcony at evening. On its wall stands a row of glass jars of lake water, from nearly"
        " clear to thick green. A lean man, his back to us, holds one up to the last light; washing"
        " hangs above him and the lake is a line behind the roofs.",
        "motes",
        (
            Layer("far", 0.05, _sky()),
            Layer("washing", 0.4, _washing()),
            Layer("jars", 0.5, _jars()),
            Layer("glow", 0.2, _glow(), "add", "affective", 0.15, 0.9),
            Layer("haze", 0.3, _veil(), "normal", "cognitive", 0.75, 0.0),
            Layer("man", 0.6, man()),
            Layer("near", 1.0, near()),
        ),
    )
