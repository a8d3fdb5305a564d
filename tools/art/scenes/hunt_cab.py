"""Inside the lorry on the road: father at the wheel, the atlas, and a mirror with somebody small in it."""

# Contours read as lines, not one point a line:
# fmt: off

from itertools import pairwise

from scenes.hunt_cab_father import draw_father
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

END: Point = (842, 492)
"""Where the road ends."""
DASH = 742
DIALS: Point = (600, 770)
MIRROR: tuple[Point, ...] = ((1124, 356), (1226, 350), (1236, 366), (1240, 604), (1228, 620), (1130, 616),
        (1120, 602), (1114, 370))


def _toward(start: Point, share: float) -> Point:
    """A point on the way from `start` to where the road ends."""
    return start[0] + (END[0] - start[0]) * share, start[1] + (END[1] - start[1]) * share


def _far() -> Sheet:
    """The sky before sunrise, two ranges of hills, the river's flat land."""
    sheet, knife = Sheet(451), Knife(451)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.2")):
        sheet.flood(sheet.linear((0, 60), (0, END[1] + 20), steps((0, "#0e1c29"), (0.45, "#234051"),
                (0.8, "#587a80"), (1, "#93a598"))))
        for _ in range(16):
            star = (knife.about(820, 460), knife.about(150, 80))
            sheet.draw(knife.curve(ellipse(star, 1.8, 1.8), 0.3), "#d7dcc4", 0.6)
    with sheet.through(sheet.print(3, 0.45)):
        back = [(-60, 470), (200, 430), (420, 456), (620, 410), (800, 446), (1010, 396), (1220, 440),
                (1440, 402), (1660, 440), (1660, 620), (-60, 620)]
        sheet.draw(knife.curve(back), "#3c5b66")
        near = [(-60, 500), (240, 462), (520, 494), (700, 484), (900, 490), (1160, 464), (1400, 490),
                (1660, 470), (1660, 640), (-60, 640)]
        sheet.draw(knife.curve(near), "#20363f")
        land = knife.board([(-60, 496), (1660, 492), (1660, 820), (-60, 820)])
        sheet.draw(land, sheet.linear((0, 496), (0, 800), steps((0, "#33484a"), (0.3, "#243437"),
                (1, "#10191c"))))
        sheet.draw(knife.gouges((-20, 502, 1620, 800), 620, even(0.6), even(0), (80, 2.4)), "#4d6560", 0.4)
        sheet.draw(knife.gouges((300, 500, 1300, 540), 90, even(0.8), even(0), (70, 2.2)), "#a9b49c", 0.4)
    return sheet


def _dawn() -> Sheet:
    """The day, at the end of the road."""
    sheet, knife = Sheet(452), Knife(452)
    sheet.flood(sheet.radial((880, 486), 620, fade("#ee7f3a", 0.85, 0.5, 0.2, 0.05, 0), 0.56))
    sheet.flood(sheet.radial((880, 480), 190, fade("#ffd08a", 0.75, 0.26, 0), 0.7))
    with sheet.through(sheet.soft(4)):
        for y, wide in ((430, 520), (388, 380), (342, 560), (290, 420)):
            bank = [(880 - wide / 2, y), (900, y - 8), (880 + wide / 2, y + 5)]
            sheet.draw(knife.brush(bank, 15, 2), "#ff9a62", 0.42)
    return sheet


def _road() -> Sheet:
    """The road and its line, wires on their poles to the left, poplars to the right."""
    sheet, knife = Sheet(453), Knife(453)
    with sheet.through(sheet.print(3, 0.45)):
        road = [(150, 830), _toward((150, 830), 0.985), _toward((1560, 830), 0.985), (1560, 830)]
        shape = knife.board(road)
        sheet.draw(shape, sheet.linear((0, END[1]), (0, 800), steps((0, "#9b9f92"), (0.25, "#5d6764"),
                (0.7, "#343d40"), (1, "#1a2226"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((200, 500, 1500, 800), 420, times(pool((850, 720), 520), 1.0),
                    lambda x, _: (x - END[0]) * 0.02, (54, 2.6)), "#f2d9a2", 0.45)
            sheet.draw(knife.gouges((200, 500, 1500, 800), 260, even(0.5), even(0), (80, 2)), "#141b1e", 0.5)
        for share, long in ((0.0, 0.28), (0.42, 0.17), (0.66, 0.1), (0.8, 0.06), (0.88, 0.04), (0.935, 0.02)):
            dash = [_toward((806, 830), share), _toward((806, 830), share + long),
                    _toward((846, 830), share + long), _toward((846, 830), share)]
            sheet.draw(knife.board(dash, 0.6), "#efe4c4", 0.85)
        for side, foot in ((210, 0.0), (1492, 0.0)):
            edge = [_toward((side, 830), foot), _toward((side, 830), 0.5), _toward((side, 830), 0.97)]
            sheet.draw(knife.brush(edge, 6, 0.6), "#c7c3a6", 0.6)
        _wires(sheet, knife)
        for share in (0.3, 0.46, 0.58, 0.67, 0.74, 0.8, 0.845, 0.88, 0.91, 0.935):
            (x, y), size = _toward((1700, 840), share), 1 - share
            tree = [(x - 40 * size, y), (x - 58 * size, y - 330 * size), (x - 6 * size, y - 590 * size),
                    (x + 50 * size, y - 340 * size), (x + 36 * size, y)]
            sheet.draw(knife.curve(tree, 1 + 3 * size), mix("#0f191b", "#3a4d4a", share))
    return sheet


def _wires(sheet: Sheet, knife: Knife) -> None:
    """Poles going by, and the wires between them."""
    tops: list[Point] = []
    for share in (0.1, 0.42, 0.61, 0.73, 0.81, 0.865, 0.905, 0.935):
        (x, y), size = _toward((60, 850), share), 1 - share
        sheet.draw(knife.brush([(x, y), (x, y - 680 * size)], 22 * size + 1, 0.5, blunt=True), "#141d20")
        sheet.draw(knife.brush([(x - 60 * size, y - 640 * size), (x + 60 * size, y - 644 * size)],
                12 * size + 0.8, 0.4, blunt=True), "#141d20")
        tops.append((x + 50 * size, y - 650 * size))
    for start, end in pairwise(tops):
        sag = [start, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 16), end]
        sheet.stroke(knife.line(sag, 0.3), "#141d20", 2.2, 0.9)


def _mist() -> Sheet:
    """Damp on the glass, and not knowing what one will say at home."""
    sheet, knife = Sheet(454), Knife(454)
    sheet.flood(sheet.linear((0, 0), (0, 900), [(0, "#22343d", 0.5), (0.5, "#788c8d", 0.78), (0.7, "#5d7275",
            0.72), (1, "#1a272d", 0.5)]))
    with sheet.through(sheet.soft(24)):
        for y in (380, 470, 560, 660):
            sheet.draw(knife.brush([(-80, y), (500, y - 24), (1000, y + 18), (1680, y - 10)], 64, 8),
                    "#aebcb6", 0.24)
    return sheet


def _frame() -> Sheet:
    """Roof, visor with a toll ticket in it, pillars, wipers, dashboard."""
    sheet, knife = Sheet(455), Knife(455)
    outer = [(-60, -60), (1660, -60), (1660, 1260), (-60, 1260)]
    hole = [(190, 128), (1080, 118), (1106, 150), (1094, DASH + 6), (160, DASH + 10), (150, 160)]
    side = [(1134, 132), (1640, 96), (1640, 760), (1120, 690)]
    wall = knife.board(outer) + knife.board(list(reversed(hole))) + knife.board(list(reversed(side)))
    with sheet.through(sheet.print(3, 0.45)):
        sheet.draw(wall, sheet.radial(DIALS, 800, steps((0, "#4a3d33"), (0.3, "#28282a"), (0.7, "#12191d"),
                (1, "#0a1014"))))
        for arm in ([(330, DASH), (520, 690), (690, 668)], [(760, DASH), (900, 694), (1046, 676)]):
            sheet.draw(knife.brush(arm, 13, 0.5), "#0a1013")
        top = [(-60, DASH + 4), (420, DASH - 22), (800, DASH - 26), (1110, DASH - 8), (1660, DASH + 40),
                (1660, 1260), (-60, 1260)]
        sheet.draw(knife.curve(top), sheet.radial((700, DASH), 760, steps((0, "#6a533d"), (0.3, "#33302e"),
                (0.7, "#181d20"), (1, "#0b1013")), 0.5))
        sheet.draw(knife.brush([(300, DASH - 14), (800, DASH - 26), (1104, DASH - 8)], 6, 0.6), "#d9bd8c",
                0.7)
        sheet.draw(knife.gouges((300, DASH - 16, 1260, 920), 420, times(pool((820, DASH), 520, 0.5), 1.0),
                even(1), (60, 2.4)), "#d9a86a", 0.35)
        sheet.draw(knife.board([(196, 60), (1066, 50), (1070, 204), (1056, 214), (212, 226), (200, 214)]),
                "#161d20")
        sheet.draw(knife.brush([(232, 222), (640, 214), (1056, 206)], 5, 0.5), "#6f8184", 0.7)
        sheet.draw(knife.board([(872, 176), (960, 170), (966, 250), (880, 256)]), "#d8d2b6")
        sheet.draw(knife.gouges((884, 190, 956, 246), 16, even(0.9), even(-4), (40, 2)), "#54605c", 0.7)
        for x in (452, 600):
            sheet.draw(knife.curve(ellipse((x, 806), 62, 46), 0.6), "#0a0f11")
            sheet.draw(knife.curve(ellipse((x, 806), 52, 38), 0.5), "#c98a4a", 0.75)
            sheet.draw(knife.brush([(x - 4, 822), (x + 26, 784)], 5, 0.4), "#2a1710")
        for x in (772, 852):
            for step in range(5):
                sheet.draw(knife.brush([(x, 800 + step * 13), (x + 62, 799 + step * 13)], 6, 0.4, blunt=True),
                        "#0b0f11")
        _atlas(sheet, knife)
    return sheet


def _atlas(sheet: Sheet, knife: Knife) -> None:
    """The road atlas, open on the dashboard at a page with a river on it."""
    shadow = [(884, 740), (1098, 736), (1138, 800), (866, 806)]
    sheet.draw(knife.board(shadow), "#0b0f11", 0.7)
    for left, right, ink in (((892, 722), (1000, 712), "#e5dcbf"), ((1000, 712), (1104, 722), "#cfc6a8")):
        page = [left, right, (right[0] + (8 if left[0] > 950 else 6), 778), (left[0] - 8 + (14 if left[0]
                > 950 else 0), 784)]
        sheet.draw(knife.board(page, 1.4), ink)
    sheet.stroke(knife.line([(900, 760), (936, 742), (972, 752), (1000, 736), (1046, 748), (1096, 734)], 0.6),
            "#5c8796", 4, 0.9)
    sheet.stroke(knife.line([(916, 730), (944, 756), (990, 770), (1050, 764), (1096, 772)], 0.6), "#b4503a",
            3,
            0.9)
    sheet.draw(knife.brush([(1000, 712), (1003, 748), (1006, 780)], 5, 0.4), "#7a6d52", 0.8)


def _mirror() -> Sheet:
    """The wing mirror on its arm, and what is in it: a lay-by, a grey coat, a flask."""
    sheet, knife = Sheet(456), Knife(456)
    with sheet.through(sheet.print(2, 0.4)):
        for y in (340, 634):
            sheet.draw(knife.brush([(1096, y), (1180, y - 4)], 11, 0.4, blunt=True), "#0c1316")
        sheet.draw(knife.curve([(x + (-10 if x < 1180 else 10), y + (-12 if y < 480 else 12)) for x,
                y in MIRROR],
                0.6), "#0a1013")
        glass = knife.curve(MIRROR, 0.5)
        sheet.draw(glass, sheet.linear((0, 350), (0, 620), steps((0, "#3d5865"), (0.45, "#8ba0a0"),
                (0.55, "#5b6e70"), (1, "#2c3a3f"))))
        with sheet.through(stencil=sheet.clip(glass)):
            sheet.draw(knife.board([(1100, 400), (1160, 404), (1160, 500), (1100, 504)]), "#26383f")
            sheet.draw(knife.board([(1128, 430), (1140, 430), (1140, 446), (1128, 446)]), "#ffd890")
            sheet.draw(knife.board([(1100, 486), (1250, 482), (1250, 630), (1100, 630)]), "#4c5a5a")
            sheet.draw(knife.board([(1176, 488), (1186, 488), (1250, 630), (1110, 630)]), "#6f7a76")
            _left_behind(sheet, knife, (1176, 566))
            sheet.draw(knife.brush([(1136, 360), (1122, 480)], 9, 0.5), "#d7e2da", 0.5)
    return sheet


def _left_behind(sheet: Sheet, knife: Knife, foot: Point) -> None:
    """Somebody in a grey coat, her head bent to a flask; she does not wave."""
    x, y = foot
    sheet.draw(knife.curve([(x - 14, y - 2), (x + 16, y - 2), (x + 50, y + 30), (x + 10, y + 34)]), "#1d282b",
            0.6)
    for leg in (-8, 5):
        sheet.draw(knife.board([(x + leg, y - 30), (x + leg + 7, y - 30), (x + leg + 6, y), (x + leg, y)],
                0.5), "#12191b")
    coat = [(x - 5, y - 92), (x - 20, y - 84), (x - 24, y - 56), (x - 20, y - 22), (x + 20, y - 22), (x + 23,
            y - 58), (x + 18, y - 84), (x + 6, y - 92)]
    sheet.draw(knife.curve(coat, 0.5), sheet.linear((x - 24, 0), (x + 24, 0), steps((0, "#6c7a7c"),
            (0.6, "#848f8e"), (1, "#a9aca0"))))
    sheet.draw(knife.curve(ellipse((x - 1, y - 102), 11, 13, 8), 0.4), "#171c1e")
    sheet.draw(knife.curve([(x - 11, y - 104), (x + 10, y - 104), (x + 9, y - 84), (x - 11, y - 84)], 0.4),
            "#171c1e")
    sheet.draw(knife.board([(x - 6, y - 72), (x + 5, y - 72), (x + 5, y - 46), (x - 6, y - 46)], 0.4),
            "#b4503a")


def _glow() -> Sheet:
    """The dials, the heater, and the lamps on the road."""
    sheet, knife = Sheet(458), Knife(458)
    sheet.flood(sheet.radial(DIALS, 460, fade("#ff9a45", 0.5, 0.24, 0.09, 0.02, 0)))
    sheet.flood(sheet.radial((850, 700), 380, fade("#ffd594", 0.4, 0.16, 0.04, 0), 0.34))
    with sheet.through(sheet.soft(12)):
        beam = knife.board([(560, 740), (1060, 740), (880, 510), (806, 510)])
        sheet.draw(beam, sheet.linear((0, 740), (0, 510), fade("#ffe0a4", 0.42, 0.16, 0.0)))
    return sheet


def draw() -> Place:
    """The cab, on the road."""
    return Place(
        "cab",
        "Inside a lorry on the road, before sunrise. On the left a man in a cap drives, seen from beside and"
        " behind; a road atlas lies open on the dashboard. The road runs straight to the hills, and in the"
        " wing mirror somebody in a grey coat stands small, with a flask.",
        "none",
        (
            Layer("far", 0.05, _far()),
            Layer("dawn", 0.05, _dawn(), "add", "boundary", 0.12, 1.0),
            Layer("road", 0.2, _road()),
            Layer("mist", 0.25, _mist(), "normal", "cognitive", 0.75, 0.0),
            Layer("frame", 0.6, _frame()),
            Layer("mirror", 0.5, _mirror(), "normal", "concern", 0.75, 1.0),
            Layer("father", 0.8, draw_father()),
            Layer("glow", 0.7, _glow(), "add", "affective", 0.2, 1.0),
        ),
    )
