"""The kiln at night: its mouth, the wood, an old man's back, and a stool that is free."""

# Contours read as lines, not one point a line:
# fmt: off

import math

from scenes.hunt_kiln_front import FLOOR, MOUTH, arch, bricks, ground, mouth, warmth
from scenes.hunt_ware import BLUEWHITE, CELADON, cup
from studio.figures import HEAD
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, mirror, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet


def far(*, lit: bool = True) -> Sheet:
    """The shed's back wall and roof, the kiln's brick belly, its mouth and the floor."""
    sheet, knife = Sheet(301), Knife(301)
    with sheet.through(sheet.print(3, 0.5)):
        sheet.flood(sheet.radial(MOUTH, 1000, steps((0, "#6b3a20"), (0.35, "#3a241b"), (0.65, "#1c191a"),
                                                    (1, "#0c1115"))))
        for y in range(-10, 330, 46):
            sheet.draw(knife.board([(-60, y), (1660, y - 6), (1660, y + 8), (-60, y + 12)]), "#0a0d10", 0.75)
        sheet.draw(knife.gouges((200, 60, 1400, 330), 500, times(pool((800, 420), 560), 0.9), even(0),
                                (70, 2.2)), "#a5613a", 0.4)
        for x in (180, 560, 1060, 1440):
            sheet.draw(knife.board([(x - 26, -60), (x + 20, -60), (x + 10, 300), (x - 18, 300)]), "#0d0f11")
        belly = arch((800, 600), 400, 400, 930)
        shape = knife.curve(belly[1:-1]) if not belly else knife.board(belly, 2)
        sheet.draw(shape, sheet.radial(MOUTH, 560, steps((0, "#8a4a26"), (0.5, "#472a1d"), (1, "#191615"))))
        with sheet.through(stencil=sheet.clip(shape)):
            bricks(sheet, knife)
        crest = [(x, y + 6) for x, y in belly[2:-2]]
        sheet.draw(knife.brush(crest, 9, 2), "#d0814a", 0.4)
        ground(sheet, knife)
        mouth(sheet, knife, lit=lit)
    return sheet


def _outside() -> Sheet:
    """The way out: a door to the yard, blue night, one window far off."""
    sheet, knife = Sheet(302), Knife(302)
    hole = [(1128, 420), (1262, 414), (1266, FLOOR - 6), (1126, FLOOR - 2)]
    with sheet.through(sheet.print(2, 0.5, "0.006 0.18")):
        shape = knife.board(hole)
        sheet.draw(shape, sheet.linear((0, 410), (0, FLOOR), steps((0, "#2a4a63"), (0.5, "#55808c"),
                                                                   (0.72, "#9dbab2"), (0.74, "#27424c"),
                                                                   (1, "#4f7076"))))
        with sheet.through(stencil=sheet.clip(shape)):
            wall = [(1110, 700), (1150, 698), (1206, 636), (1280, 700), (1280, FLOOR), (1110, FLOOR)]
            sheet.draw(knife.board(wall), "#17262e")
            sheet.draw(knife.board([(1190, 706), (1218, 704), (1219, 742), (1191, 744)]), "#e4efd8")
            sheet.draw(knife.board([(1202, 704), (1205, 704), (1206, 744), (1203, 744)]), "#17262e")
            path = [(1196, 790), (1224, 790), (1262, FLOOR), (1132, FLOOR)]
            sheet.draw(knife.board([(1110, 790), (1280, 786), (1280, FLOOR), (1110, FLOOR)]), "#22363d")
            sheet.draw(knife.board(path), "#7f9f9c")
            sheet.draw(knife.gouges((1130, 796, 1266, FLOOR), 26, even(0.7), even(2), (40, 3)), "#c4d8cb",
                    0.6)
            for x, y in ((1150, 470), (1212, 500), (1238, 450), (1176, 560)):
                sheet.draw(knife.curve(ellipse((x, y), 2.4, 2.4), 0.3), "#e4efd8")
        fall = knife.board([(1130, FLOOR), (1262, FLOOR - 4), (1240, 1010), (1010, 1016)])
        sheet.draw(fall, sheet.linear((0, FLOOR), (0, 1010), fade("#86aeb2", 0.5, 0.0)))
    return sheet


def _log(sheet: Sheet, knife: Knife, at: Point, size: float) -> None:
    """The sawn end of one split log."""
    heat = warmth(*at, 780) ** 1.15
    sides = knife.chance.choice((3, 4, 4, 5, 6))
    turn = knife.about(0, 60)
    face = [(at[0] + size * knife.about(1, 0.12) * math.cos(math.radians(turn + 360 * i / sides)),
             at[1] + size * knife.about(0.92, 0.1) * math.sin(math.radians(turn + 360 * i / sides)))
            for i in range(sides)]
    ink = mix(mix("#14110f", "#33261d", knife.chance.random()), "#ffbc70", heat * 1.15)
    sheet.draw(knife.curve(face, 1.2) if sides > 4 else knife.board(face, 1.6), ink)
    for _ in range(3):
        sheet.draw(knife.gouge((knife.about(at[0], size * 0.3), knife.about(at[1], size * 0.3)), turn + 40,
                               size * 0.9, 1.8), mix("#0e0c0b", "#7b4522", heat), 0.8)
    side = 1 if at[0] < MOUTH[0] else -1
    sheet.draw(knife.gouge((at[0] + side * size * 0.5, at[1] - 3), 84, size, 3), "#ffdc9a",
            min(0.9, heat * 1.3))


def wood() -> Sheet:
    """Split pine stacked to the beams on both sides, and ware waiting on a board."""
    sheet, knife = Sheet(303), Knife(303)
    with sheet.through(sheet.print(3, 0.4)):
        for left, right, peak in ((-60, 372, 250), (1300, 1660, 330)):
            back = [(left, peak - 40), (right, peak + (30 if left < 0 else -10)), (right + 8, 960),
                    (left, 970)]
            sheet.draw(knife.board(back, 4), "#0c0c0d")
            for row in range(12):
                y = 946 - row * 58
                for column in range(9):
                    x = left + 24 + column * 55 + (27 if row % 2 else 0)
                    if y > peak + 20 and x < right - 10:
                        _log(sheet, knife, (knife.about(x, 5), knife.about(y, 5)), knife.about(38, 6))
        for x, y, ink in ((410, 986, "#c07a3c"), (330, 1010, "#7b4c2a"), (462, 1012, "#a4632f")):
            stick = place([(-1, -0.15), (1, -0.12), (1, 0.14), (-1, 0.13)], (x, y), 92, knife.about(-8, 10))
            sheet.draw(knife.board(stick), ink)
            sheet.draw(knife.gouge((x + 20, y - 10), -8, 120, 4), "#ffd790", 0.7)
    return sheet


def _smoke() -> Sheet:
    """Smoke under the roof and in the air: one sees the fire and little else."""
    sheet, knife = Sheet(304), Knife(304)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#2a2e31", 0.9), (0.4, "#453f3b", 0.68),
                                                 (0.75, "#2d2a28", 0.62), (1, "#100e0e", 0.7)]))
    with sheet.through(sheet.soft(14)):
        for y in range(200, 820, 80):
            drift = [(knife.about(100, 120), y), (knife.about(600, 90), y - 30),
                    (knife.about(1100, 90), y + 16),
                     (1640, y - 20)]
            sheet.draw(knife.brush(drift, 54, 6), "#857a70", 0.26)
    return sheet


def _man() -> Sheet:
    """Old Deng from behind on an oil drum, his forearms on his knees."""
    sheet, knife = Sheet(305), Knife(305)
    fallen = knife.curve([(500, 980), (600, 960), (760, 980), (640, 1070), (470, 1130), (390, 1090)])
    sheet.draw(fallen, sheet.linear((700, 960), (440, 1130), fade("#070606", 0.85, 0.0)))
    with sheet.through(sheet.print(3, 0.4)):
        _drum(sheet, knife)
        knee = [(660, 850), (742, 800), (792, 812), (800, 860), (788, 968), (808, 990), (742, 994),
                (736, 900),
                (670, 926)]
        sheet.draw(knife.curve(knee), sheet.linear((660, 0), (806, 0), steps((0, "#120f0e"), (0.7, "#3a2417"),
                                                                             (1, "#b8682f"))))
        body = [(600, 574), (560, 590), (514, 612), (478, 660), (456, 740), (450, 820), (470, 880),
                (500, 918),
                (600, 930), (694, 918), (712, 872), (752, 848), (776, 808), (760, 762), (742, 690),
                        (722, 640),
                (690, 606), (668, 588), (660, 566)]
        shape = knife.curve(body)
        sheet.draw(shape, sheet.linear((440, 0), (770, 0), steps((0, "#0b0c0e"), (0.45, "#17140f"),
                                                                 (0.78, "#3a2416"), (0.93, "#8d4c24"),
                                                                 (1, "#e0904a"))))
        with sheet.through(stencil=sheet.clip(shape)):
            quilt = knife.gouges((450, 600, 780, 920), 460, times(pool((770, 720), 300), 1.0),
                                 lambda x, _: 84 - (x - 600) * 0.12, (40, 2.4))
            sheet.draw(quilt, "#ffbf72", 0.6)
            for seam in ((500, 640, 486, 900), (560, 610, 556, 920), (624, 606, 632, 920),
                    (684, 630, 700, 900)):
                sheet.draw(knife.brush([(seam[0], seam[1]), ((seam[0] + seam[2]) / 2 - 4, 760),
                                        (seam[2], seam[3])], 6), "#060607", 0.8)
        _mans_head(sheet, knife)
        rims = [knife.brush([(668, 468), (688, 490), (694, 518)], 6), knife.brush([(676, 596), (718, 636),
                (742, 692), (758, 764)], 8), knife.brush([(752, 806), (784, 816), (796, 868), (788, 950)], 6)]
        sheet.draw("".join(rims), "#ffe0a2", 0.95)
        sheet.draw(knife.brush([(742, 850), (792, 836), (846, 838)], 26, 1), "#9c5c31")
        sheet.draw(knife.brush([(760, 838), (800, 826), (846, 832)], 7), "#ffdc9c", 0.9)
        sheet.draw(knife.brush([(800, 860), (880, 810), (972, 740)], 14, 0.8), "#2a1710")
        sheet.draw(knife.brush([(806, 848), (880, 800), (966, 734)], 4, 0.4), "#ffc983", 0.9)
    return sheet


def _drum(sheet: Sheet, knife: Knife) -> None:
    """The oil drum that he sits on."""
    drum = [(488, 880), (708, 880), (712, 940), (706, 1000), (602, 1012), (496, 1000), (486, 940)]
    sheet.draw(knife.curve(drum, 0.8), sheet.linear((486, 0), (712, 0),
            steps((0, "#0a0c0d"), (0.6, "#1d2624"),
                                                                              (0.88, "#4f5a48"),
                                                    (1, "#c98a4c"))))
    for y in (938, 976):
        sheet.draw(knife.brush([(488, y), (600, y + 10), (710, y)], 6, 0.6, blunt=True), "#070809", 0.8)
        sheet.draw(knife.gouge((676, y + 2), -6, 60, 3), "#ffc983", 0.8)


def _mans_head(sheet: Sheet, knife: Knife) -> None:
    """His head from behind, the hair and an ear in the firelight."""
    cheek = knife.curve(place(HEAD, (640, 524), 60, 16))
    sheet.draw(cheek, sheet.linear((582, 0), (696, 0), steps((0, "#0c0d0f"), (0.6, "#2a2019"),
                                                             (0.9, "#a86a3c"), (1, "#f0ad68"))))
    hair = knife.gouges((580, 456, 700, 570), 150, times(pool((702, 490), 110), 1.2),
                        lambda x, _: 84 - (x - 640) * 0.5, (22, 1.7))
    with sheet.through(stencil=sheet.clip(cheek)):
        sheet.draw(hair, "#ffe3b4", 0.75)
    sheet.draw(knife.curve([(684, 524), (700, 518), (704, 538), (692, 556), (682, 550)], 0.5), "#ffc27c")


def stool() -> Sheet:
    """A second stool with nobody on it, and two cups put down beside it."""
    sheet, knife = Sheet(306), Knife(306)
    sheet.draw(knife.curve([(990, 1060), (1160, 1030), (1330, 1090), (1250, 1120), (1060, 1100)]), "#080707",
            0.6)
    sheet.draw(knife.curve([(880, 1012), (930, 1000), (990, 1034), (940, 1044)]), "#080707", 0.5)
    with sheet.through(sheet.print(3, 0.4)):
        for leg in ([(994, 936), (1018, 936), (1004, 1070), (980, 1070)],
                [(1130, 934), (1154, 934), (1172, 1058),
                    (1148, 1060)], [(1036, 930), (1054, 930), (1046, 1034), (1030, 1034)],
                    [(1102, 930), (1118, 930), (1130, 1024), (1114, 1026)]):
            sheet.draw(knife.board(leg), sheet.linear((leg[0][0], 0), (leg[1][0], 0),
                                                      steps((0, "#f0a55c"), (0.4, "#5f361d"),
                                                        (1, "#15100d"))))
        sheet.draw(knife.board([(968, 926), (1182, 922), (1178, 950), (972, 954)]),
                   sheet.linear((968, 0), (1182, 0), steps((0, "#d0803f"), (1, "#2a1a12"))))
        seat = knife.board([(984, 898), (1156, 894), (1184, 926), (966, 930)])
        sheet.draw(seat, sheet.linear((966, 0), (1184, 0),
                steps((0, "#ffd08a"), (0.4, "#cf8645"), (1, "#5f3a22"))))
        sheet.draw(knife.gouges((980, 898, 1176, 926), 60, even(0.8), even(-1), (60, 2)), "#fff0c0", 0.6)
        cup(sheet, knife, (1084, 918), 66, 54, glaze=BLUEWHITE, tilt=0.15)
        cup(sheet, knife, (900, 1010), 60, 48, glaze=CELADON, lit=0.0, light=0.85, tilt=0.16, painted=False,
                shadow=False)
    return sheet


def _glow() -> Sheet:
    """The fire."""
    sheet, knife = Sheet(307), Knife(307)
    sheet.flood(sheet.radial((MOUTH[0], MOUTH[1] + 30), 640,
            fade("#ff8a2e", 0.72, 0.36, 0.17, 0.07, 0.02, 0)))
    sheet.flood(sheet.radial((MOUTH[0], FLOOR + 20), 560, fade("#ffa648", 0.5, 0.2, 0.06, 0), 0.4))
    with sheet.through(sheet.soft(10)):
        hole = knife.curve(ellipse((MOUTH[0], MOUTH[1] + 70), 96, 130))
        sheet.draw(hole, sheet.radial((MOUTH[0], MOUTH[1] + 90), 170, fade("#ffe2a0", 0.8, 0.4, 0.05)))
        for side in (0, 1):
            ray = [(700, 640), (760, 600), (470, 240), (330, 330)]
            shape = ray if not side else mirror(ray, MOUTH[0])
            sheet.draw(knife.curve(shape), sheet.radial(MOUTH, 560, fade("#ffb060", 0.1, 0.0)))
    return sheet


def draw() -> Place:
    """The kiln."""
    return Place(
        "kiln",
        "The mouth of a brick kiln at night. An old man sits before it on an oil drum, his back to us, one"
        " edge"
        " of him lit; split pine is stacked to the beams. Beside him stands a stool with nobody on"
        " it, only a cup. On the right a door gives on the blue yard.",
        "motes",
        (
            Layer("far", 0.1, far()),
            Layer("outside", 0.05, _outside(), "normal", "boundary", 0.12, 1.0),
            Layer("wood", 0.45, wood()),
            Layer("smoke", 0.4, _smoke(), "normal", "cognitive", 0.8, 0.0),
            Layer("glow", 0.3, _glow(), "add", "affective", 0.2, 0.95),
            Layer("man", 0.65, _man()),
            Layer("stool", 0.9, stool(), "normal", "concern", 0.25, 1.0),
        ),
    )
