"""The chapter's picture: one blue-white cup on a sheet full of pinholes, the kiln to one side."""

# Contours read as lines, not one point a line:
# fmt: off

import math

from scenes.hunt_ware import BLUEWHITE, COBALT, outline
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, rise, times
from studio.place import Layer
from studio.sheet import Sheet

FIRE: Point = (1440, 560)
FOOT: Point = (770, 884)
WIDE, HIGH = 430, 366
FOLD = 742


def _wall() -> Sheet:
    """The kiln's front in the dark, its mouth at the right edge, and the table."""
    sheet, knife = Sheet(381), Knife(381)
    with sheet.through(sheet.print(3, 0.5)):
        sheet.flood(sheet.radial(FIRE, 1350, steps((0, "#d9793a"), (0.16, "#8f4a26"), (0.36, "#4a2a1d"),
                (0.6, "#221b1b"),
                                                   (1, "#0c1216"))))
        for row in range(24):
            for column in range(24):
                x, y = -60 + column * 74 + (37 if row % 2 else 0), -40 + row * 36
                heat = max(0.0, 1 - math.hypot(x + 35 - FIRE[0], y - FIRE[1]) / 900) ** 1.5
                brick = [(x + 3, y + 3), (x + 70, y + 2), (x + 71, y + 32), (x + 3, y + 33)]
                sheet.draw(knife.board(brick, 2), mix(mix("#121517", "#241c1a", knife.chance.random()),
                        "#ef9448", heat))
        marks = knife.gouges((500, 0, 1580, 800), 1100, times(pool(FIRE, 820), 0.9), away(FIRE), (34, 2.4))
        sheet.draw(marks, "#ffc27a", 0.4)
        for step in range(15):
            angle = math.pi * (step + 0.5) / 15
            at = (FIRE[0] - 196 * math.cos(angle), FIRE[1] - 60 - 196 * math.sin(angle))
            block = place([(-32, -17), (32, -16), (30, 17), (-32, 16)], at, 1, math.degrees(angle))
            sheet.draw(knife.board(block, 2), mix("#b8622f", "#ffd694", knife.chance.random() * 0.8))
        for row in range(9):
            for side in (-196, 196):
                x, y = FIRE[0] + side, FIRE[1] - 52 + row * 34
                sheet.draw(knife.board([(x - 32, y), (x + 32, y), (x + 32, y + 31), (x - 32, y + 31)], 2),
                           mix("#b8622f", "#ffd694", knife.chance.random() * 0.8))
        _mouth(sheet, knife)
        table = knife.board([(-60, 800), (1660, 784), (1660, 1260), (-60, 1260)])
        sheet.draw(table, sheet.radial((1330, 830), 1250,
                steps((0, "#ffbb68"), (0.18, "#b8692f"), (0.42, "#5a3520"), (0.7, "#251b17"),
                                                                (1, "#0f1012")), 0.6))
        with sheet.through(stencil=sheet.clip(table)):
            sheet.draw(knife.gouges((300, 790, 1640, 1190), 620, times(pool((1330, 860), 900, 0.5), 1.2),
                    even(-0.6), (110, 2.8)), "#ffd892", 0.5)
            sheet.draw(knife.gouges((-20, 800, 1640, 1190), 420, even(0.5), even(-0.6), (130, 3)), "#120c09",
                    0.5)
    return sheet


def _mouth(sheet: Sheet, knife: Knife) -> None:
    """The kiln's mouth, and the fire in it."""
    bow = [(FIRE[0] - 164 * math.cos(math.pi * i / 10), FIRE[1] - 60 - 164 * math.sin(math.pi * i / 10))
            for i in range(11)]
    hole = knife.board([(FIRE[0] - 164, 860), *bow, (FIRE[0] + 164, 860)], 2)
    sheet.draw(hole, sheet.radial((FIRE[0], 700), 380,
            steps((0, "#ffd07a"), (0.25, "#fba548"), (0.55, "#ef7d2c"), (1, "#7a2412"))))
    with sheet.through(stencil=sheet.clip(hole)):
        for _ in range(16):
            x = knife.about(FIRE[0], 130)
            tongue = [(x, 800), (knife.about(x, 20), 690),
                    (knife.about(x + 14, 46), knife.about(560, 70))]
            sheet.draw(knife.brush(tongue, knife.about(40, 12), 1.4),
                    knife.chance.choice(("#ffc870", "#ffa844", "#ee7d30")), 0.5)


def _holes(knife: Knife) -> list[Point]:
    """Where the pins went: four to a page that has long gone, page over page, and some alone."""
    holes: list[Point] = []
    for _ in range(46):
        x, y = knife.about(770, 330), knife.about(430, 270)
        wide, high, turn = knife.about(58, 22), knife.about(66, 24), knife.about(0, 9)
        corners = place([(-wide, -high), (wide, -high), (wide, high), (-wide, high)], (x, y), 1, turn)
        holes += corners[: knife.chance.choice((2, 4, 4, 4))]
    holes += [(knife.about(770, 340), knife.about(440, 280)) for _ in range(70)]
    return [(x, y) for x, y in holes if 446 + (y - 190) * -0.02 < x < 1096 and 190 < y < FOLD - 24]


def _paper() -> Sheet:
    """The sheet: its back part stands up against the fire, its front part lies on the table."""
    sheet, knife = Sheet(382), Knife(382)
    with sheet.through(sheet.soft(12)):
        sheet.draw(knife.board([(400, FOLD + 60), (1130, FOLD), (1240, 1070), (270, 1096), (150, 1084)]),
                "#060505", 0.7)
    with sheet.through(sheet.print(2.4, 0.4)):
        stand = [(432, 176), (600, 160), (780, 158), (960, 148), (1112, 138), (1124, 300), (1130, 520),
                (1138, FOLD), (400, FOLD + 8), (410, 500), (424, 320)]
        sheet.draw(knife.board(stand, 1.6), sheet.linear((410, 0), (1136, 0),
                steps((0, "#4a3a30"), (0.3, "#7d5a3e"), (0.65, "#c98b52"), (0.9, "#f2bd78"),
                                                                                    (1, "#ffe2a8"))))
        lie = [(400, FOLD), (1138, FOLD - 6), (1168, 820), (1236, 1000), (1262, 1050), (1220, 1062),
                (900, 1074), (560, 1082), (270, 1078), (236, 1066), (330, 900)]
        sheet.draw(knife.board(lie, 1.6), sheet.linear((240, 1000), (1240, 860),
                steps((0, "#6d5744"), (0.35, "#a98560"), (0.7, "#efcb92"), (1, "#fff2cf"))))
        bend = knife.board([(402, FOLD - 60), (1134, FOLD - 64), (1150, FOLD + 46), (380, FOLD + 54)])
        sheet.draw(bend, sheet.linear((0, FOLD - 62), (0, FOLD + 50),
                [(0, "#3d281a", 0.0), (0.5, "#3d281a", 0.34), (1, "#3d281a", 0.0)]))
        fibre = knife.gouges((420, 170, 1130, FOLD), 520, rise(900, 100, 0.6), lambda x,
                _: 88 + (x - 770) * 0.01, (46, 1.8))
        sheet.draw(fibre, "#fff0cc", 0.22)
        lit = knife.gouges((520, FOLD + 20, 1230, 1060), 360, times(pool((1200, 880), 720, 0.6), 1.1),
                even(-4), (56, 2.4))
        sheet.draw(lit, "#fffae8", 0.6)
        dark = knife.gouges((260, FOLD + 20, 900, 1070), 160, even(0.4), even(-3), (60, 2.2))
        sheet.draw(dark, "#3a2a20", 0.35)
        for line in ([(1112, 138), (1124, 300), (1130, 520), (1138, FOLD)],
                [(1138, FOLD), (1168, 820), (1236, 1000), (1262, 1050)]):
            sheet.draw(knife.brush(line, 7, 0.8), "#fff6da", 0.95)
        _pierced(sheet, knife)
    return sheet


def _pierced(sheet: Sheet, knife: Knife) -> None:
    """Light through the holes, and what falls through them on to the part that lies."""
    for x, y in _holes(Knife(390)):
        heat = max(0.15, 1 - math.hypot(x - 1130, (y - 560) * 0.8) / 900)
        size = knife.about(4.6, 1.3)
        sheet.draw(knife.curve(ellipse((x - 1.5, y + 1), size * 1.5, size * 1.45), 0.4), "#2b1a10", 0.75)
        sheet.draw(knife.curve(ellipse((x, y), size, size), 0.4), mix("#c97a38", "#fff6d4", heat))
    for _ in range(90):
        x, y = knife.about(750, 440), knife.about(930, 120)
        left, right = 400 - (y - FOLD) * 0.48, 1138 + (y - FOLD) * 0.36
        if left + 20 < x < right - 20 and y > FOLD + 36:
            sheet.draw(knife.curve(ellipse((x - 3, y), 6, 3.6), 0.4), "#fff3d0", 0.8)
            sheet.draw(knife.curve(ellipse((x, y), 5, 3), 0.3), "#1d120c")


def _cup() -> Sheet:
    """The good cup, its lit side to the fire."""
    sheet, knife = Sheet(383), Knife(383)
    x, y = FOOT
    fallen = [(x + 70, y - 6), (x + 90, y + 20), (x - 40, y + 44), (x - 260, y + 92), (x - 470, y + 128),
            (x - 530, y + 96), (x - 430, y + 30), (x - 200, y - 14)]
    sheet.draw(knife.curve(fallen), sheet.linear((x, y), (x - 520, y + 120), fade("#1d120c", 0.85, 0.5, 0.1)))
    with sheet.through(sheet.print(3, 0.36)):
        shape = knife.curve(outline(FOOT, WIDE, HIGH), 1.0)
        sheet.draw(shape, sheet.linear((x - WIDE / 2, 0), (x + WIDE / 2, 0),
                steps((0, "#2b4456"), (0.16, "#3f6075"), (0.42, "#86a6b3"), (0.68, "#d3dedb"),
                                                                                   (0.88, "#fff6e2"),
                                                        (1, "#ffd79a"))))
        with sheet.through(stencil=sheet.clip(shape)):
            _painting(sheet, knife)
            shine = knife.gouges((x + 70, y - HIGH, x + 200, y - 30), 90,
                    times(pool((x + 170, y - 230), 220), 1.3), even(97), (80, 5))
            sheet.draw(shine, "#ffffff", 0.75)
            cool = knife.gouges((x - 215, y - HIGH, x - 20, y), 150, even(0.6), even(82), (56, 3))
            sheet.draw(cool, "#1f3648", 0.4)
            back = knife.gouges((x - 200, y - 150, x - 40, y - 10), 60, even(0.6), even(60), (40, 3))
            sheet.draw(back, "#e0b27c", 0.45)
            sheet.draw(knife.brush([(x - 120, y - 30), (x, y - 16), (x + 120, y - 34)], 10, 1), "#1d2f3d",
                    0.55)
        _inside(sheet, knife)
        sheet.draw(knife.brush([(x + 214, y - HIGH + 8), (x + 206, y - 280), (x + 186, y - 180),
                (x + 150, y - 92), (x + 104, y - 44)], 8, 0.8), "#fff6d8")
        sheet.draw(knife.brush([(x - 120, y - HIGH + 50), (x + 60, y - HIGH + 60), (x + 190, y - HIGH + 26)],
                5, 0.5), "#fffbea", 0.9)
    return sheet


def _inside(sheet: Sheet, knife: Knife) -> None:
    """The rim, and the inside of the cup."""
    x, y = FOOT
    rim = (x, y - HIGH)
    sheet.draw(knife.curve(ellipse(rim, WIDE / 2, 58), 0.8),
            sheet.linear((x - 215, 0), (x + 215, 0),
                    steps((0, "#8fa9b2"), (0.5, "#e9ebe2"), (1, "#fff3d0"))))
    inner = knife.curve(ellipse((x, y - HIGH + 5), WIDE * 0.472, 49), 0.7)
    sheet.draw(inner, sheet.linear((x - 200, 0), (x + 200, 0),
            steps((0, "#ffe6b4"), (0.25, "#d3d8cf"), (0.6, "#7c98a5"), (1, "#314b5c"))))
    with sheet.through(stencil=sheet.clip(inner)):
        sheet.draw(knife.curve(ellipse((x + 16, y - HIGH + 34), 170, 44)), "#42606f", 0.55)
        sheet.draw(knife.gouges((x - 200, y - HIGH - 40, x - 60, y - HIGH + 40), 40, even(0.8), even(70),
                (40, 3)), "#fff4d4", 0.6)


def _painting(sheet: Sheet, knife: Knife) -> None:
    """Two lines under the rim, a plum branch, and the crackle in the glaze."""
    x, y = FOOT
    for level, wide in ((0.85, 7), (0.81, 3), (0.17, 6)):
        across = WIDE / 2
        bow = [(x - across, y - HIGH * level - 14), (x - across * 0.5, y - HIGH * level + 26),
                (x, y - HIGH * level + 38),
               (x + across * 0.5, y - HIGH * level + 26), (x + across, y - HIGH * level - 14)]
        sheet.draw(knife.brush(bow, wide, 0.6, blunt=True), COBALT, 0.85)
    branch = [(x - 150, y - 84), (x - 96, y - 118), (x - 50, y - 126), (x + 4, y - 170), (x + 52, y - 178),
            (x + 110, y - 236)]
    sheet.draw(knife.brush(branch, 15, 1.6), "#274a76", 0.95)
    for twig in ([(x - 60, y - 128), (x - 84, y - 176), (x - 70, y - 224)],
            [(x + 10, y - 172), (x + 14, y - 216), (x + 44, y - 250)],
                 [(x + 40, y - 178), (x + 88, y - 160), (x + 122, y - 162)],
                         [(x - 100, y - 114), (x - 130, y - 150), (x - 134, y - 180)]):
        sheet.draw(knife.brush(twig, 8, 1), "#274a76", 0.95)
    for a, b, size in ((-70, -232, 22), (44, -256, 24), (112, -242, 18), (124, -162, 17), (-134, -188, 16),
            (-18, -152, 19), (6, -214, 13)):
        for petal in range(5):
            (at,) = place([(0.62, 0)], (x + a, y + b), size, petal * 72 + 20)
            sheet.draw(knife.curve(ellipse(at, size * 0.46, size * 0.42), 0.7), "#3f6fa6", 0.85)
        sheet.draw(knife.curve(ellipse((x + a, y + b), size * 0.24, size * 0.24), 0.5), "#e9eee8", 0.9)
    for _ in range(30):
        at = (knife.about(x, 190), knife.about(y - 170, 150))
        bend = [at, (at[0] + knife.about(0, 26), at[1] + knife.about(20, 12)),
                (at[0] + knife.about(0, 46), at[1] + knife.about(44, 18))]
        sheet.draw(knife.brush(bend, 1.8, 0.5), "#4a6472", 0.5)
    sheet.draw("".join(knife.brush([(x - 210, y - level), (x, y - level + 26), (x + 210, y - level)], 3, 0.5)
            for level in (110, 66)), BLUEWHITE[2], 0.3)


def _glow() -> Sheet:
    """The kiln's light, and its sparks through the paper."""
    sheet, knife = Sheet(384), Knife(384)
    sheet.flood(sheet.radial(FIRE, 820, fade("#ff8a30", 0.6, 0.3, 0.13, 0.05, 0.01, 0)))
    sheet.flood(sheet.radial((FIRE[0], 680), 300, fade("#ff9440", 0.34, 0.16, 0.05, 0)))
    with sheet.through(sheet.soft(7)):
        sparks = "".join(knife.curve(ellipse(hole, 13, 13), 0.5) for hole in _holes(Knife(390)))
        sheet.draw(sparks, sheet.radial((1130, 560), 900, fade("#ffab4a", 0.75, 0.5, 0.25)))
    return sheet


def _dark() -> Sheet:
    """The corners, held back."""
    sheet = Sheet(385)
    sheet.flood(sheet.radial((880, 620), 1060, [(0, "#0b1013", 0.0), (0.55, "#0b1013", 0.06),
            (1, "#0b1013", 0.75)], 0.85))
    return sheet


def draw() -> list[Layer]:
    """The title picture's layers."""
    return [Layer("wall", 0.0, _wall()), Layer("paper", 0.0, _paper()), Layer("glow", 0.0, _glow(), "add"),
            Layer("cup", 0.0, _cup()), Layer("dark", 0.0, _dark())]
