"""The flat on the thirty-second floor, Nanjing, January: glass, fog, lights, an empty basket."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import HEAD
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

FLOOR = 868


def _city() -> Sheet:
    """Towers standing in fog that the streets light from below."""
    sheet, knife = Sheet(61), Knife(61)
    with sheet.through(sheet.print(2, 0.5, "0.005 0.14")):
        sheet.flood(sheet.linear((0, 0), (0, 900), steps((0, "#0d1a26"), (0.35, "#1b3242"),
                                                         (0.65, "#3f5a63"), (0.85, "#7f8377"),
                                                         (1, "#b89a70"))))
    towers = ((20, 190, 150), (120, 470, 120), (214, 300, 90), (286, 520, 130), (392, 250, 84),
              (452, 560, 150), (560, 400, 84), (648, 500, 96), (700, 160, 96), (790, 520, 120),
              (884, 330, 74), (930, 560, 150), (1050, 430, 84), (1120, 520, 130), (1200, 240, 104),
              (1290, 540, 120), (1390, 360, 90), (1450, 500, 140), (1540, 200, 110))
    with sheet.through(sheet.print(3, 0.4)):
        for order in (0, 1):
            for index, (x, top, wide) in enumerate(towers):
                if index % 2 == order:
                    _tower(sheet, knife, (x, top + order * 70), wide, order)
    with sheet.through(sheet.soft(30)):
        for y, strength in ((640, 0.3), (740, 0.5), (840, 0.65)):
            bank = [(-90, y), (380, y - 30), (800, y + 24), (1240, y - 26), (1690, y + 10)]
            sheet.draw(knife.brush(bank, 150, 14), mix("#7d8a86", "#d0aa76", (y - 600) / 300), strength)
    return sheet


def _tower(sheet: Sheet, knife: Knife, at: Point, wide: float, near: int) -> None:
    """One tower with a few people still awake in it; it sinks into the fog."""
    x, top = at
    dark = "#12222d" if near else "#24404d"
    shape = knife.board([(x, top), (x + wide * 0.9, top - 4), (x + wide * 0.9, 1240), (x, 1240)])
    sheet.draw(shape, sheet.linear((0, top), (0, 860), [(0, dark, 1.0), (0.5, dark, 0.9),
                                                        (1, "#8d8a78", 0.35)]))
    party = knife.chance.uniform(0.16, 0.4)
    for row in range(int((800 - top) / 16)):
        for column in range(int(wide * 0.9 / 12) - 1):
            if knife.chance.random() < party * (1 - row * 16 / 640):
                a, b = x + 9 + column * 12, top + 12 + row * 16
                tone = knife.chance.choice(("#ffd58a", "#ffe9bd", "#f0b25c", "#c08a4c", "#9fbcbc"))
                sheet.draw(knife.board([(a, b), (a + 5, b), (a + 5, b + 7), (a, b + 7)], 0.8), tone,
                           knife.about(0.75, 0.2) if near else knife.about(0.4, 0.2))
    if knife.chance.random() < 0.5:
        sheet.draw(knife.curve(ellipse((x + wide * 0.45, top - 14), 4, 4), 0.4), "#e0543c")
        sheet.stroke(knife.line([(x + wide * 0.45, top), (x + wide * 0.45, top - 12)]), dark, 3)


MAN: list[Point] = [(466, 404), (464, 432), (428, 446), (398, 462), (384, 500), (376, 570), (370, 640),
                    (384, 690), (404, 712), (402, 740), (414, 760), (420, 868), (474, 868), (484, 780),
                    (494, 868), (548, 868), (556, 760), (566, 738), (562, 712), (582, 690), (594, 640),
                    (588, 570), (578, 500), (564, 462), (534, 446), (496, 432), (494, 404)]
WOMAN: list[Point] = [(1022, 566), (1016, 590), (984, 604), (962, 640), (946, 700), (930, 760), (950, 790),
                      (984, 800), (978, 868), (1098, 868), (1094, 800), (1120, 780), (1128, 748),
                      (1106, 690), (1090, 632), (1070, 604), (1044, 590), (1040, 566)]
BOB: list[Point] = [(1030, 486), (1064, 494), (1082, 530), (1084, 580), (1070, 592), (990, 592), (978, 580),
                    (980, 530), (998, 494)]
"""Hair to the chin, from behind."""


def reflections(*, both: bool = True) -> Sheet:
    """Two people far apart, as the glass has them, or the man alone: dark cloth, one warm edge each."""
    sheet, knife = Sheet(62), Knife(62)
    with sheet.through(sheet.worn("0.012 0.004", 0.02, 4)):
        for body, head, lit in ((MAN, place(HEAD, (480, 366), 41, 2), 0), (WOMAN, BOB, 1))[: 1 + both]:
            left, right = min(x for x, _ in body), max(x for x, _ in body)
            cloth = sheet.linear((left, 0), (right, 0), [(0, "#0e1c26", 0.55), (0.6, "#12222c", 0.78),
                                                         (0.86, "#4a4436", 0.85), (1, "#d7a565", 0.9)])
            sheet.draw(knife.curve(body), cloth)
            sheet.draw(knife.curve(head), cloth if lit else sheet.linear((430, 0), (526, 0),
                    [(0, "#0e1c26", 0.6), (0.7, "#16242c", 0.85), (1, "#d7a565", 0.9)]))
        rim = [knife.brush([(496, 434), (534, 447), (564, 464), (580, 510)], 6),
               knife.brush([(582, 520), (592, 640), (576, 694)], 6), knife.brush([(556, 764), (552, 860)],
                5), knife.brush([(506, 334), (514, 366), (508, 394)], 5)]
        if both:
            folded = [(946, 700), (1000, 716), (1060, 712), (1116, 700), (1122, 728), (1060, 742), (990, 744)]
            sheet.draw(knife.curve(folded), "#1a272d", 0.7)
            rim += [knife.brush([(1046, 592), (1072, 606), (1094, 640), (1112, 700)], 6),
                    knife.brush([(1066, 498), (1084, 534), (1084, 584)], 5)]
        sheet.draw("".join(rim), "#ffd592", 0.8)
        lamp = [(708, 440), (764, 438), (784, 512), (690, 514)]
        sheet.draw(knife.board(lamp), "#ffd58c", 0.45)
        sheet.draw(knife.brush([(736, 514), (738, 700), (738, 866)], 5), "#c99a5c", 0.4)
    return sheet


def _room() -> Sheet:
    """The window's posts, the ceiling's edge, and a floor that holds a little light."""
    sheet, knife = Sheet(63), Knife(63)
    with sheet.through(sheet.print(3, 0.45)):
        floor = knife.board([(-60, FLOOR), (1660, FLOOR - 6), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.radial((1180, 960), 900, steps((0, "#b98a52"), (0.25, "#6f5238"),
                                                               (0.6, "#2b2a2b"), (1, "#10181e")), 0.4))
        boards = knife.gouges((-20, FLOOR + 8, 1620, 1190), 500, pool((1120, 980), 900, 0.5), even(-1),
                              (120, 2))
        sheet.draw(boards, "#e3b577", 0.35)
        for x, wide in ((150, 20), (640, 18), (1130, 18), (1500, 20)):
            post = knife.board([(x, -40), (x + wide, -40), (x + wide, FLOOR), (x, FLOOR)])
            sheet.draw(post, sheet.linear((x, 0), (x + wide, 0), steps((0, "#0c151b"), (0.7, "#182229"),
                    (1, "#7a6648"))))
        rail = knife.board([(-60, FLOOR - 20), (1660, FLOOR - 26), (1660, FLOOR + 6), (-60, FLOOR + 10)])
        sheet.draw(rail, "#10191f")
        edge = knife.gouges((600, FLOOR - 26, 1560, FLOOR - 16), 60, even(0.7), even(0), (70, 2))
        sheet.draw(edge, "#d7a563", 0.7)
        top = knife.board([(-60, -60), (1660, -60), (1660, 66), (-60, 58)])
        sheet.draw(top, sheet.radial((1190, 40), 620, steps((0, "#6b5a40"), (0.5, "#232b2f"),
                                                            (1, "#0f181e"))))
    return sheet


def _set(points: list[Point]) -> list[Point]:
    """The sofa's points where the sofa stands."""
    return [(650 + (x - 392) * 0.68, 776 + (y - 788) * 0.84) for x, y in points]


def _sofa() -> Sheet:
    """A sofa's back, a standing lamp, and a coat laid down, sleeves straight."""
    sheet, knife = Sheet(64), Knife(64)
    cloth = sheet.radial((1190, 800), 760, steps((0, "#b3895a"), (0.2, "#6f5b48"), (0.5, "#363a3d"),
                                                 (1, "#131c22")), 0.6)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.draw(knife.curve(ellipse((920, 1002), 330, 20)), "#0b1013", 0.7)
        back = [(404, 1040), (392, 960), (398, 884), (424, 860), (448, 852), (452, 812), (476, 796),
                (620, 788), (790, 794), (960, 784), (1110, 790), (1138, 806), (1144, 848), (1172, 856),
                (1196, 880), (1200, 960), (1190, 1040), (1160, 1056), (430, 1058)]
        back = _set(back)
        outline = knife.curve(back)
        sheet.draw(outline, cloth)
        with sheet.through(stencil=sheet.clip(outline)):
            weave = knife.gouges((640, 770, 1210, 1010), 1100, times(pool((1190, 830), 640, 0.5), 1.0),
                                 even(90), (22, 1.8))
            sheet.draw(weave, "#efc88e", 0.5)
            sheet.draw(knife.brush(_set([(790, 794), (786, 900), (790, 1056)]), 9), "#12181c", 0.7)
            low = sheet.linear((0, 860), (0, 1000), fade("#0b1115", 0, 0.75))
            sheet.flood(low)
        sheet.draw(knife.brush(_set([(800, 792), (960, 784), (1110, 789), (1140, 806)]), 8), "#f3cd90", 0.7)
        sheet.draw(knife.brush(_set([(1146, 850), (1176, 858), (1196, 884)]), 7), "#f3cd90", 0.8)
        sheet.draw(knife.brush(_set([(452, 850), (456, 930), (450, 1040)]), 8), "#0d1418", 0.6)
        sheet.draw(knife.brush(_set([(1140, 850), (1138, 930), (1144, 1040)]), 8), "#0d1418", 0.6)
        sheet.stroke(knife.line([(1214, 520), (1230, 760), (1246, 1010)]), "#1a1a19", 9)
        sheet.stroke(knife.line([(1211, 540), (1226, 760), (1242, 1000)]), "#d8a560", 2, 0.8)
        sheet.draw(knife.curve(ellipse((1246, 1014), 62, 12)), "#15171a")
        shade = [(1166, 398), (1256, 394), (1292, 522), (1212, 534), (1132, 526)]
        sheet.draw(knife.board(shade), sheet.linear((0, 394), (0, 534),
                                                    steps((0, "#d49a4e"), (0.5, "#ffd88e"),
                                                          (1, "#fff2c8"))))
        sheet.draw(knife.gouges((1150, 400, 1272, 524), 40, even(0.7), even(92), (60, 2)), "#b8742e", 0.5)
    return sheet


def _near() -> Sheet:
    """The dog's basket, its blanket with a hollow in it, and the lead."""
    sheet, knife = Sheet(65), Knife(65)
    x, y = 520, 916
    with sheet.through(sheet.soft(0.6)), sheet.through(sheet.print(3, 0.45)):
        sheet.draw(knife.curve(ellipse((x - 24, y + 92), 220, 30)), "#060a0d", 0.8)
        lead = [(x + 150, y + 30), (x + 214, y + 74), (x + 200, y + 108), (x + 270, y + 124),
                (x + 360, y + 112), (x + 410, y + 88)]
        sheet.draw(knife.brush([(a, b + 6) for a, b in lead], 9, 0.5), "#0c0f11", 0.6)
        sheet.draw(knife.brush(lead, 9, 0.5), "#b23c2c")
        sheet.draw(knife.curve(ellipse((x, y), 176, 50)), sheet.linear((x - 176, 0), (x + 176, 0),
                steps((0, "#0c0f11"), (0.6, "#241c16"), (1, "#6f4d2c"))))
        _blanket(sheet, knife, (x, y))
        wall = [(x - 178, y - 2), (x - 150, y + 26), (x - 80, y + 44), (x, y + 50), (x + 80, y + 44),
                (x + 150, y + 26), (x + 178, y - 2), (x + 172, y + 40), (x + 150, y + 88),
                (x + 70, y + 104), (x - 70, y + 104), (x - 150, y + 88), (x - 172, y + 40)]
        outline = knife.curve(wall)
        sheet.draw(outline, sheet.linear((x - 176, 0), (x + 176, 0),
                                         steps((0, "#15120f"), (0.45, "#4a3420"), (0.8, "#a07038"),
                                               (1, "#efc078"))))
        with sheet.through(stencil=sheet.clip(outline)):
            for row in range(6):
                drop = y + 34 + row * 13
                weave = [knife.gouge((x - 170 + column * 24 + row % 2 * 12,
                                      drop - abs(column - 7) ** 2 * 0.9), 4, 24, 5) for column in range(16)]
                sheet.draw("".join(weave), "#1a120b", 0.7)
        rim = [(x - 178, y - 2), (x - 110, y + 36), (x, y + 50), (x + 110, y + 36), (x + 178, y - 2)]
        sheet.draw(knife.brush(rim, 13), sheet.linear((x - 176, 0), (x + 176, 0),
                                                      steps((0, "#2a2018"), (0.5, "#8c6234"),
                                                            (1, "#ffd48a"))))
    return sheet


def _blanket(sheet: Sheet, knife: Knife, at: Point) -> None:
    """A knitted blanket, pressed down where somebody lay, one corner over the rim."""
    x, y = at
    shape = [(x - 160, y + 4), (x - 120, y - 26), (x - 40, y - 34), (x + 50, y - 30), (x + 130, y - 24),
             (x + 168, y + 2), (x + 120, y + 40), (x, y + 56), (x - 110, y + 42)]
    outline = knife.curve(shape, 2)
    sheet.draw(outline, sheet.linear((x - 160, 0), (x + 170, 0), steps((0, "#231c20"), (0.5, "#5d4247"),
            (0.85, "#a5736a"), (1, "#dba98a"))))
    with sheet.through(stencil=sheet.clip(outline)):
        knit = knife.gouges((x - 160, y - 30, x + 160, y + 50), 190, even(0.8), even(28), (13, 2.6))
        sheet.draw(knit, "#d8a68a", 0.4)
        sheet.draw(knife.gouges((x - 160, y - 30, x + 160, y + 50), 130, even(0.8), even(-30), (13, 2.6)),
                   "#2a1d20", 0.5)
        dent = [(x - 96, y + 6), (x - 50, y - 16), (x + 40, y - 18), (x + 100, y), (x + 60, y + 24),
                (x - 40, y + 28)]
        sheet.draw(knife.curve(dent, 3), sheet.linear((x + 100, y - 18), (x - 90, y + 26),
                                                      [(0, "#100d10", 0.9), (1, "#100d10", 0.25)]))


def _glow() -> Sheet:
    """One standing lamp."""
    sheet = Sheet(66)
    sheet.flood(sheet.radial((1212, 500), 470, fade("#ffae50", 0.6, 0.26, 0.09, 0.02, 0)))
    sheet.flood(sheet.radial((1180, 1000), 560, fade("#e0903e", 0.34, 0.14, 0.04, 0), 0.3))
    sheet.flood(sheet.radial((740, 480), 240, fade("#e79a44", 0.22, 0.07, 0)))
    return sheet


def _fog() -> Sheet:
    """Fog at the glass, floor by floor."""
    sheet, knife = Sheet(67), Knife(67)
    sheet.flood(sheet.linear((0, 0), (0, 880), fade("#9fb0ae", 0.4, 0.72, 0.85)))
    with sheet.through(sheet.soft(40)):
        for y in (260, 440, 620):
            sheet.draw(knife.brush([(-90, y), (500, y - 40), (1100, y + 30), (1690, y)], 130, 12),
                       "#c6cdc6", 0.3)
    return sheet


def veil() -> Sheet:
    """Behind glass oneself."""
    sheet = Sheet(68)
    sheet.flood(sheet.radial((700, 560), 1040, [(0, "#3c5f70", 0.35), (0.5, "#1c3643", 0.6),
                                                (1, "#09131a", 0.85)]))
    return sheet


def draw() -> Place:
    """The flat."""
    return Place(
        "flat",
        "A flat high above a city in fog. Beyond the back of a sofa and one standing lamp, the"
        " glass wall holds the reflections of two people standing far apart. In front, a dog's"
        " basket with a hollow in its blanket, and a red lead.",
        "none",
        (
            Layer("far", 0.05, _city()),
            Layer("fog", 0.1, _fog(), "normal", "cognitive", 0.85, 0.05),
            Layer("reflections", 0.2, reflections(), "normal", "concern", 0.35, 1.0),
            Layer("room", 0.35, _room()),
            Layer("sofa", 0.6, _sofa()),
            Layer("near", 0.95, _near()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.25, 1.0),
            Layer("veil", 0.5, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
