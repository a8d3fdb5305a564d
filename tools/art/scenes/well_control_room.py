"""The lift-emergency line: desks, headsets, and a wall of small lights."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_shapes import drifts, limb, quad
from studio.figures import HEAD
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, rise, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SCREEN: Point = (800, 640)
LAMP: Point = (1128, 600)
CLOTH = ("#8c9a9c", "#5a6c72", "#33454d", "#1d2b33")


def draw_wall() -> Sheet:
    """The far wall and its board of lifts: tall shafts in rows, a cut for each floor."""
    sheet, knife = Sheet(211), Knife(211)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.flood(sheet.radial((800, 360), 1050, steps((0, "#42565e"), (0.35, "#2e4049"), (0.7, "#1a282f"),
                                                         (1, "#0e171c"))))
        board = knife.board([(190, 66), (1412, 58), (1418, 506), (186, 512)])
        sheet.draw(board, sheet.radial((800, 300), 800, steps((0, "#25363f"), (0.6, "#18252c"),
                                                              (1, "#101a20"))))
        for line in ([(190, 66), (1412, 58)], [(186, 512), (1418, 506)]):
            sheet.stroke(knife.line(line), "#6d8083", 4, 0.6)
        for column in range(26):
            x = 236 + column * 45.6
            top = 104 + (column * 37 % 5) * 26
            sheet.draw(knife.board(quad(x - 9, top, x + 9, 476), 0.7), "#0f181e")
            sheet.stroke(knife.line([(x - 9, top), (x - 9, 476)], 0.6), "#57696e", 1.4, 0.55)
            cuts = [knife.gouge((x, y), 0, 12, 1.1) for y in range(int(top) + 10, 470, 13)]
            sheet.draw("".join(cuts), "#5f747a", 0.55)
        floor = knife.board(quad(-60, 640, 1660, 1260))
        sheet.draw(floor, sheet.linear((0, 640), (0, 1200), steps((0, "#1f2d34"), (1, "#0c1419"))))
        sheet.draw(knife.gouges((20, 520, 1580, 640), 260, even(0.6), even(0), (90, 2)), "#72868a", 0.16)
    return sheet


def draw_lights(*, stopped: bool) -> Sheet:
    """Small lights for the lifts, all of them green, or two of them waiting and one stopped."""
    sheet, knife = Sheet(212), Knife(212)
    chance = knife.chance
    for column in range(26):
        x = 236 + column * 45.6
        top = 104 + (column * 37 % 5) * 26
        for _ in range(2):
            y = chance.uniform(top + 14, 462)
            tone = chance.choice(("#9cc6ae", "#7fb39c", "#bcd3bd"))
            sheet.draw(knife.curve(ellipse((x, y), 5, 4.4), 0.4), tone, 0.9)
            sheet.flood(sheet.radial((x, y), 22, fade(tone, 0.4, 0.1, 0)))
    if stopped:
        _waiting(sheet, knife)
    return sheet


def _waiting(sheet: Sheet, knife: Knife) -> None:
    """Two lights that wait, and the red one."""
    for x, y in ((509.6, 232), (1285, 386)):
        sheet.draw(knife.curve(ellipse((x, y), 6, 6), 0.4), "#e0a86a")
        sheet.flood(sheet.radial((x, y), 46, fade("#e09a50", 0.5, 0.14, 0)))
    x, y = 1011.2, 300
    sheet.draw(knife.curve(ellipse((x, y), 10, 9), 0.5), "#ffb08a")
    sheet.flood(sheet.radial((x, y), 130, fade("#ff5a34", 0.75, 0.28, 0.08, 0)))


def _colleague() -> Sheet:
    """The next desk: a man upright at it, a headset over his ear."""
    sheet, knife = Sheet(218), Knife(218)
    with sheet.through(sheet.print(3, 0.45)):
        _upright(sheet, knife)
    return sheet


def _upright(sheet: Sheet, knife: Knife) -> None:
    """His back, his head, and the chair he uses as it was adjusted on the first day."""
    body = [(372, 700), (366, 722), (312, 740), (284, 776), (276, 860), (282, 1060), (514, 1060), (520, 860),
            (512, 776), (482, 740), (430, 722), (424, 700)]
    mass = knife.curve(body)
    sheet.draw(mass, sheet.radial((400, 640), 400, steps((0, "#5b6e72"), (0.4, "#30424a"), (1, "#131d23"))))
    with sheet.through(stencil=sheet.clip(mass)):
        sheet.draw(knife.gouges((262, 700, 536, 950), 190, pool((400, 700), 250), even(88), (34, 1.8)),
                   "#aebfbe", 0.45)
    for side in (-1, 1):
        sheet.draw(knife.curve(ellipse((398 + side * 48, 652), 9, 16), 0.5), "#3b3532")
    sheet.draw(knife.curve(place(HEAD, (398, 640), 58, 1)), "#141d22")
    rim = [knife.brush([(356, 610), (398, 578), (440, 608)], 4),
           knife.brush([(376, 722), (312, 742), (284, 780)], 5),
           knife.brush([(422, 722), (484, 742), (514, 780)], 5)]
    sheet.draw("".join(rim), "#b5c6c6", 0.7)
    sheet.stroke(knife.line([(348, 648), (352, 596), (398, 566), (446, 596), (448, 650)]), "#0a1014", 8)
    sheet.draw(knife.curve(ellipse((448, 654), 13, 20), 0.5), "#0a1014")
    seat = [(300, 852), (320, 836), (398, 830), (478, 836), (496, 852), (502, 960), (490, 1010), (398, 1020),
            (306, 1010), (294, 960)]
    sheet.draw(knife.curve(seat), sheet.linear((0, 830), (0, 1020), steps((0, "#1e2b32"), (1, "#0b1216"))))
    sheet.draw(knife.brush([(304, 850), (398, 831), (492, 850)], 5), "#8a9b9d", 0.6)


def _desks() -> Sheet:
    """The desks' long front: screens, a chair nobody sits in, a headset on its hook."""
    sheet, knife = Sheet(213), Knife(213)
    with sheet.through(sheet.print(3, 0.45)):
        desk = knife.board([(-60, 690), (1660, 682), (1660, 768), (-60, 776)])
        sheet.draw(desk, sheet.radial(SCREEN, 900, steps((0, "#8b9c9c"), (0.25, "#566a70"), (0.6, "#2b3b43"),
                                                         (1, "#152027")), 0.6))
        sheet.draw(knife.gouges((-20, 692, 1620, 764), 300, times(pool(SCREEN, 900), 0.9), even(0),
                                (80, 1.8)),
                   "#c5d1cd", 0.35)
        sheet.draw(knife.board([(-60, 774), (1660, 766), (1660, 960), (-60, 960)]),
                   sheet.linear((0, 770), (0, 960), steps((0, "#18242b"), (1, "#0c1419"))))
        for x, light in ((556, 1.0), (800, 1.0), (1240, 0.35)):
            _screen(sheet, knife, x, light)
        sheet.draw(knife.board(quad(298, 560, 500, 690)), "#0d151a")
        sheet.draw(knife.board(quad(310, 572, 488, 678)), sheet.linear((0, 570), (0, 680),
                                                                       steps((0, "#7f979b"), (1, "#4c636a"))))
        sheet.draw(knife.gouges((316, 580, 482, 670), 60, even(0.6), even(0), (50, 1.8)), "#2a3b42", 0.6)
        _empty(sheet, knife)
        sheet.draw(knife.curve(ellipse((1128, 716), 40, 11)), "#11191e")
        sheet.stroke(knife.line([(1128, 714), (1134, 640)]), "#11191e", 8)
        shade = [(1104, 574), (1158, 572), (1182, 640), (1080, 644)]
        sheet.draw(knife.board(shade), sheet.linear((0, 572), (0, 644),
                                                    steps((0, "#a8682e"), (0.6, "#e9b064"),
                                                                              (1, "#ffe0a0"))))
        sheet.draw(knife.curve(ellipse((556, 712), 24, 9), 0.5), "#1a252b")
        sheet.draw(knife.curve([(534, 700), (540, 678), (556, 670), (572, 678), (578, 700), (570, 714),
                                (542, 714)]),
                   sheet.linear((530, 0), (580, 0), steps((0, "#9fadab"), (1, "#eef0e6"))))
        sheet.draw(knife.brush([(556, 668), (557, 684), (560, 694)], 7), "#4b5c61")
        cup = [(1030, 660), (1072, 658), (1068, 714), (1034, 716)]
        sheet.draw(knife.board(cup), sheet.linear((1030, 0), (1074, 0),
                                                  steps((0, "#46555a"), (1, "#e3c493"))))
        sheet.draw(knife.curve(ellipse((1051, 659), 21, 6), 0.4), "#3a2a20")
    return sheet


def _screen(sheet: Sheet, knife: Knife, x: float, light: float) -> None:
    """One screen on its foot."""
    sheet.draw(knife.board(quad(x - 10, 676, x + 10, 714)), "#10181d")
    sheet.draw(knife.board(quad(x - 124, 520, x + 124, 690)), "#0d151a")
    pane = knife.board(quad(x - 112, 532, x + 112, 678), 0.8)
    sheet.draw(pane, sheet.linear((0, 530), (0, 680), steps((0, mix("#1b292f", "#b9c7c2", light * 0.8)),
                                                            (1, mix("#16222a", "#6d858b", light)))))
    if light > 0.5:
        for row in range(5):
            for column in range(3):
                a = x - 98 + column * 68
                sheet.draw(knife.board(quad(a, 546 + row * 25, a + knife.about(46, 12), 558 + row * 25), 0.6),
                           "#33484f", 0.5)


def _empty(sheet: Sheet, knife: Knife) -> None:
    """A chair turned a little away, and a headset that hangs."""
    back = [(1240, 720), (1300, 712), (1352, 724), (1362, 800), (1350, 884), (1290, 900), (1236, 888),
            (1228, 800)]
    outline = knife.curve(back)
    sheet.draw(outline, sheet.radial((1120, 660), 320, steps((0, "#75603f"), (0.5, "#26343a"),
                                                             (1, "#121b20"))))
    sheet.draw(knife.brush([(1234, 728), (1230, 800), (1240, 884)], 6), "#d8a96a", 0.6)
    sheet.stroke(knife.line([(1292, 900), (1294, 1000)]), "#0b1115", 18)
    sheet.stroke(knife.line([(1222, 1040), (1294, 1000), (1376, 1044)]), "#0b1115", 14)


WOMAN: list[Point] = [(758, 668), (756, 708), (728, 730), (668, 748), (612, 778), (580, 836), (562, 960),
                      (536, 1100), (540, 1260), (1064, 1260), (1066, 1100), (1042, 960), (1022, 836),
                      (990, 778), (934, 748), (876, 730), (850, 708), (846, 668)]
HAIR: list[Point] = [(800, 470), (856, 480), (900, 518), (916, 574), (914, 630), (902, 676), (874, 700),
                     (838, 690), (800, 696), (762, 690), (728, 700), (700, 676), (688, 630), (686, 574),
                     (702, 518), (746, 480)]


def _woman() -> Sheet:
    """The one who answers: her back, her headset, her hand flat on the desk."""
    sheet, knife = Sheet(214), Knife(214)
    with sheet.through(sheet.print(3, 0.45)):
        mass = knife.curve(WOMAN)
        sheet.draw(mass, sheet.radial((800, 690), 620, steps((0, CLOTH[0]), (0.16, CLOTH[1]),
                                                             (0.42, CLOTH[2]),
                                                             (0.75, CLOTH[3]), (1, "#0d151a"))))
        with sheet.through(stencil=sheet.clip(mass)):
            folds = knife.gouges((566, 700, 1050, 1200), 900, times(pool((800, 730), 520), 0.9),
                                 lambda x, _: 90 + (800 - x) * 0.1, (42, 2))
            sheet.draw(folds, "#c6d2ce", 0.4)
            sheet.draw(knife.gouges((900, 740, 1050, 1100), 150, rise(1200, 740), even(76), (44, 2.6)),
                       "#e8b271", 0.55)
            for side in (-1, 1):
                sheet.draw(knife.brush([(800 + side * 150, 850), (800 + side * 164, 960),
                                        (800 + side * 150, 1240)], 11), "#10191f", 0.7)
            sheet.draw(knife.brush([(724, 726), (800, 746), (880, 726)], 18), "#18242b", 0.75)
        for side, tone in ((-1, "#bccac8"), (1, "#f0bd7c")):
            rim = [(800 + side * 76, 731), (800 + side * 134, 748), (800 + side * 188, 778),
                   (800 + side * 221, 838),
                   (800 + side * 240, 960), (800 + side * 262, 1080)]
            sheet.draw(knife.brush(rim, 8), tone, 0.75)
        _headset(sheet, knife)
    return sheet


def _small(points: list[Point]) -> list[Point]:
    """Points of her head, brought to its size."""
    return [(800 + (x - 800) * 0.84, 716 + (y - 716) * 0.86) for x, y in points]


def _headset(sheet: Sheet, knife: Knife) -> None:
    """Hair to the nape, gathered low, under a band."""
    hair = knife.curve(_small(HAIR))
    sheet.draw(hair, sheet.radial((800, 560), 190, steps((0, "#10171b"), (0.7, "#182127"), (1, "#2c3a40"))))
    with sheet.through(stencil=sheet.clip(hair)):
        sheet.draw(knife.gouges((690, 474, 912, 690), 330, rise(730, 470, 0.9), away((800, 720)), (52, 1.8)),
                   "#7c9094", 0.5)
        sheet.draw(knife.gouges((856, 500, 914, 690), 70, even(0.7), even(80), (44, 2)), "#e1a869", 0.55)
    sheet.draw(knife.curve(_small([(768, 672), (800, 662), (834, 672), (846, 706), (828, 750), (800, 762),
                                   (772, 748), (756, 706)])), "#141c21")
    sheet.draw(knife.gouges((762, 674, 842, 744), 60, even(0.6), even(84), (36, 1.8)), "#64777c", 0.5)
    sheet.draw(knife.brush(_small([(766, 684), (800, 692), (836, 684)]), 9, blunt=True), "#a86a34")
    band = [(682, 610), (684, 540), (716, 480), (800, 450), (886, 480), (916, 540), (920, 610)]
    sheet.draw(knife.brush(_small(band), 16, 0.6, blunt=True), "#0b1216")
    sheet.draw(knife.brush(_small([(706, 486), (756, 456), (800, 446), (850, 458)]), 5), "#c4d2d0", 0.8)
    for x, tone in ((682, "#3c4f55"), (920, "#6c5537")):
        sheet.draw(knife.curve(ellipse(_small([(x, 618)])[0], 21, 35), 0.6), "#0b1216")
        sheet.draw(knife.curve(ellipse(_small([(x, 618)])[0], 11, 23), 0.6), tone)
    wire = limb([(700, 660, 5), (676, 686, 4), (680, 712, 4)])
    sheet.draw(knife.curve(wire, 0.4), "#0b1216")


def _near() -> Sheet:
    """The edge of a partition in front, and a glass door's light upon it."""
    sheet, knife = Sheet(215), Knife(215)
    with sheet.through(sheet.soft(1.4)), sheet.through(sheet.print(3, 0.4)):
        sheet.draw(knife.board([(-60, -60), (96, -60), (104, 1260), (-60, 1260)]), "#0a1115")
        low = knife.board([(-60, 1010), (430, 1002), (438, 1260), (-60, 1260)])
        sheet.draw(low, "#0c1419")
        sheet.draw(knife.board([(1160, 1044), (1660, 1050), (1660, 1260), (1156, 1260)]), "#0c1419")
        sheet.draw(knife.gouges((100, 1004, 430, 1014), 40, even(0.8), even(-1), (60, 3)), "#83979a", 0.6)
        sheet.draw(knife.gouges((1164, 1046, 1600, 1056), 50, even(0.8), even(1), (60, 3)), "#8f8a72", 0.6)
    return sheet


def _glow() -> Sheet:
    """The desk lamp."""
    sheet = Sheet(216)
    sheet.flood(sheet.radial((1130, 640), 430, fade("#ffae55", 0.52, 0.2, 0.07, 0.02, 0)))
    sheet.flood(sheet.radial((1100, 720), 400, fade("#e3984a", 0.36, 0.14, 0.04, 0), 0.32))
    sheet.flood(sheet.radial((800, 620), 360, fade("#8f8f78", 0.16, 0.06, 0)))
    return sheet


def draw_fog() -> Sheet:
    """The lights seen as through frosted glass."""
    sheet, knife = Sheet(217), Knife(217)
    sheet.flood(sheet.linear((0, 0), (0, 800), [(0, "#5d7075", 0.7), (0.5, "#76888b", 0.75),
                                                (0.85, "#3c4d54", 0.55),
                                                (1, "#1c2930", 0.35)]))
    drifts(sheet, knife, (180, 380), "#a3b0b0", 0.3)
    return sheet


def draw_room(name: str, wall: str, *, stopped: bool) -> Place:
    """The control room by this name; `wall` says what its wall of lights shows."""
    return Place(
        name,
        "A control room underground. A woman in a headset sits with her back to us before a wall of lift"
        f" shafts drawn as thin lines with small lights in each; {wall}. At the next desk a man sits very"
        " upright; the chair on the other side is empty, under a small lamp.",
        "none",
        (
            Layer("far", 0.05, draw_wall()),
            Layer("lights", 0.1, draw_lights(stopped=stopped), "add", "cognitive", 0.45, 1.0),
            Layer("fog", 0.2, draw_fog(), "normal", "cognitive", 0.8, 0.0),
            Layer("desks", 0.5, _desks()),
            Layer("colleague", 0.55, _colleague(), "normal", "concern", 0.78, 1.0),
            Layer("glow", 0.45, _glow(), "add", "affective", 0.15, 1.0),
            Layer("woman", 0.7, _woman()),
            Layer("near", 1.0, _near()),
        ),
    )


def draw() -> Place:
    """The control room while every lift goes."""
    return draw_room("control_room", "all of them are green", stopped=False)
