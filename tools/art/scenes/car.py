"""Inside a car at night in rain: wipers, lights on the glass, one umbrella outside."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import FIST, finger_cuts
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool
from studio.place import Layer, Place
from studio.sheet import Sheet


def _street() -> Sheet:
    """A wet street with everything in it out of focus."""
    sheet, knife = Sheet(71), Knife(71)
    with sheet.through(sheet.print(2, 0.45, "0.006 0.12")):
        sheet.flood(sheet.linear((0, 0), (0, 960), steps((0, "#0c1620"), (0.4, "#1c3140"),
                                                         (0.56, "#3c4d54"), (0.6, "#2a3a42"),
                                                         (1, "#0d161c"))))
    with sheet.through(sheet.soft(7)):
        for x, top, wide in ((-60, 120, 330), (250, 250, 190), (450, 330, 130), (1120, 300, 160),
                             (1290, 160, 380)):
            block = knife.board([(x, top), (x + wide, top), (x + wide, 580), (x, 580)])
            sheet.draw(block, "#13212a")
        every = knife.chance.uniform
        for _ in range(46):
            x, y = every(-20, 1620), every(170, 540)
            if not 560 < x < 1110:
                tone = knife.chance.choice(("#d99b4c", "#f0c980", "#6fa3a8", "#b8513a", "#8b6d4a"))
                sheet.draw(knife.board([(x, y), (x + 18, y), (x + 18, y + 22), (x, y + 22)]), tone, 0.6)
        _lights(sheet, knife)
    return sheet


def _lights(sheet: Sheet, knife: Knife) -> None:
    """Lamps going, lamps coming, and what the road makes of them."""
    red, white, amber = "#e8402c", "#fff1cf", "#f2a84a"
    lamps: list[tuple[Point, float, str]] = [((610, 610), 17, red), ((700, 610), 17, red),
                                             ((742, 584), 9, red), ((786, 584), 9, red),
                                             ((800, 574), 6, red), ((824, 574), 6, red),
                                             ((500, 598), 13, white), ((444, 600), 14, white),
                                             ((560, 580), 7, white), ((586, 580), 7, white),
                                             ((360, 616), 19, white), ((270, 620), 20, white),
                                             ((1330, 470), 20, amber), ((1250, 500), 13, amber),
                                             ((1190, 520), 9, amber), ((300, 360), 16, amber),
                                             ((420, 430), 11, amber), ((500, 474), 8, amber)]
    for (x, y), size, tone in lamps:
        streak = [(x, y + size), (x + knife.about(0, 5), y + 90), (x + knife.about(0, 10),
                                                                   y + 90 + size * 11)]
        sheet.draw(knife.brush(streak, size * 1.7, 2), tone, 0.45)
        sheet.draw(knife.curve(ellipse((x, y), size, size), 0.8), tone)
        sheet.draw(knife.curve(ellipse((x, y), size * 0.5, size * 0.5), 0.5), "#fff6e2", 0.8)
    ripples = knife.gouges((240, 620, 1200, 900), 420, even(0.8), even(0), (60, 3))
    sheet.draw(ripples, "#101b22", 0.6)


def _walker() -> Sheet:
    """Under the streetlamp, one person with a folded blanket, and all of the umbrella."""
    sheet, knife = Sheet(72), Knife(72)
    with sheet.through(sheet.soft(1.2)), sheet.through(sheet.print(3, 0.4)):
        kerb(sheet, knife)
        coat = [(974, 516), (998, 516), (1004, 528), (1028, 538), (1040, 566), (1044, 640), (1036, 648),
                (1028, 640), (1036, 712), (1000, 720), (940, 716), (946, 640), (934, 646), (928, 634),
                (936, 566), (946, 538), (968, 528)]
        head = knife.curve(ellipse((986, 494), 22, 28), 0.8)
        sheet.draw(head, "#151c1f")
        sheet.draw(knife.curve(coat), sheet.linear((0, 500), (0, 700),
                                                   steps((0, "#22282a"), (0.5, "#141c20"), (1, "#0d1418"))))
        for leg in ([(958, 706), (978, 706), (974, 768), (954, 770)], [(998, 706), (1016, 706), (1020, 758),
                (1002, 762)]):
            sheet.draw(knife.board(leg), "#0c1215")
        edge = [knife.brush([(1004, 530), (1030, 540), (1042, 570), (1046, 636)], 5),
                knife.brush([(944, 540), (934, 570), (930, 630)], 4)]
        sheet.draw("".join(edge), "#f0bd74", 0.8)
        blanket = [(1030, 600), (1060, 596), (1072, 612), (1070, 660), (1056, 668), (1036, 662)]
        sheet.draw(knife.curve(blanket), "#8f6a58")
        sheet.draw(knife.gouges((1032, 604, 1070, 662), 16, even(0.8), even(84), (30, 2)), "#e0b592", 0.7)
        shine = [(952, 766), (976, 764), (986, 860), (960, 866)]
        sheet.draw(knife.curve(shine), "#0b1114", 0.5)
        _umbrella(sheet, knife)
    return sheet


def kerb(sheet: Sheet, knife: Knife) -> None:
    """The wet kerb under the streetlamp."""
    edge = [(960, 660), (1660, 640), (1660, 960), (1180, 960), (1020, 760)]
    sheet.draw(knife.curve(edge), sheet.radial((1010, 720), 420,
                                               steps((0, "#a98552"), (0.35, "#4b4a42"), (1, "#121c22")),
                                               0.5))
    wet = knife.gouges((960, 660, 1500, 880), 200, pool((1020, 730), 330, 0.6), even(-2), (60, 3))
    sheet.draw(wet, "#ffd994", 0.6)
    sheet.stroke(knife.line([(1084, 690), (1080, 420), (1076, 240), (1040, 200)]), "#0d1519", 9)
    sheet.draw(knife.curve(ellipse((1014, 206), 34, 11, -8)), "#fff0c8")


def _umbrella(sheet: Sheet, knife: Knife) -> None:
    """The red umbrella, its far side lit."""
    dome = [(838, 500), (846, 458), (884, 416), (940, 390), (996, 384), (1052, 398), (1104, 434),
            (1130, 484), (1128, 494), (1090, 480), (1058, 492), (1022, 478), (984, 492), (944, 482),
            (908, 496), (872, 488)]
    sheet.draw(knife.curve(dome, 0.8), sheet.radial((1010, 330), 240,
                                                    steps((0, "#e06a48"), (0.4, "#a8352a"),
                                                          (1, "#3d1716"))))
    ribs = [knife.brush([(992, 386), (924, 430), (892, 490)], 4),
            knife.brush([(994, 386), (990, 430), (984, 486)], 4),
            knife.brush([(998, 386), (1050, 430), (1076, 486)], 4)]
    sheet.draw("".join(ribs), "#5a1f1a", 0.9)
    rim = [knife.brush([(850, 450), (890, 410), (944, 386), (1000, 380), (1056, 394)], 6)]
    sheet.draw("".join(rim), "#ffd79a", 0.9)
    splash = knife.gouges((846, 356, 1120, 400), 60, even(0.7), lambda *_: knife.chance.uniform(20, 160),
                          (16, 2))
    sheet.draw(splash, "#ffe9c0", 0.7)


def _clear(x: float, y: float) -> bool:
    """Whether a wiper has just been here."""
    for cx, cy, reach in ((520, 1000, 660), (1120, 1010, 620)):
        near = ((x - cx) ** 2 + (y - cy) ** 2) ** 0.5
        if 150 < near < reach and y < cy - 60 and x > cx - 420:
            return True
    return False


def _glass() -> Sheet:
    """Rain on the glass: drops that hold the street upside down, and runs."""
    sheet, knife = Sheet(73), Knife(73)
    every = knife.chance.uniform
    with sheet.through(sheet.print(2, 0.35)):
        for _ in range(760):
            x, y = every(60, 1540), every(60, 900)
            size = every(2.2, 4.6) if _clear(x, y) else every(3, 11)
            if _clear(x, y) and knife.chance.random() < 0.72:
                continue
            tone = ("#e8503a" if 540 < x < 840 and every(0, 1) < 0.4 else knife.chance.choice(("#f4d39a",
                    "#9fb6b8", "#dfe5dc", "#e0a458")))
            drop = ellipse((x, y), size * 0.86, size * every(1, 1.35))
            sheet.draw(knife.curve(drop, 0.4), "#101b22", 0.55)
            sheet.draw(knife.curve(ellipse((x, y + size * 0.3), size * 0.5, size * 0.4), 0.3), tone, 0.6)
            sheet.draw(knife.gouge((x - size * 0.25, y - size * 0.45), 0, size * 0.6, 1), "#ffffff", 0.7)
        for _ in range(44):
            x, y = every(80, 1520), every(60, 560)
            if not _clear(x, y + 60):
                run = [(x, y), (x + every(-8, 8), y + 60), (x + every(-14, 14), y + every(120, 240))]
                sheet.draw(knife.brush(run, every(4, 8), 0.8), "#b9c6c2", 0.35)
                sheet.draw(knife.brush([(a + 2, b) for a, b in run], 2.4, 0.3), "#fff0d0", 0.5)
    return sheet


def _cab() -> Sheet:
    """Roof, pillars, dashboard and two wipers."""
    sheet, knife = Sheet(74), Knife(74)
    with sheet.through(sheet.print(3, 0.4)):
        for wiper in ([(400, 925), (590, 812), (770, 716)], [(1090, 930), (1250, 800), (1390, 696)]):
            sheet.draw(knife.brush(wiper, 17, 0.5), "#070c10")
            sheet.draw(knife.brush([(x - 5, y - 3) for x, y in wiper], 3, 0.2), "#7c8a8a", 0.7)
        body = "#0a1116"
        sheet.draw(knife.curve([(-80, -80), (1680, -80), (1680, 116), (1300, 74), (800, 62), (300, 78),
                                (-80, 130)]), body)
        sheet.draw(knife.curve([(-80, 60), (90, 90), (120, 130), (70, 420), (20, 800), (-80, 900)]), body)
        sheet.draw(knife.curve([(1490, 80), (1680, 60), (1680, 960), (1610, 860), (1556, 460)]), body)
        dash = [(-80, 900), (200, 872), (600, 862), (1000, 866), (1340, 880), (1680, 916), (1680, 1280),
                (-80, 1280)]
        sheet.draw(knife.curve(dash), sheet.radial((800, 860), 620, steps((0, "#3b2f2b"), (0.4, "#1b1c20"),
                (1, "#090e12")), 0.5))
        sheen = knife.gouges((300, 866, 1400, 930), 240, pool((700, 870), 560, 0.2), even(0.6), (80, 2))
        sheet.draw(sheen, "#d8674a", 0.5)
        sheen = knife.gouges((860, 866, 1500, 930), 160, pool((1050, 870), 360, 0.2), even(0.6), (80, 2))
        sheet.draw(sheen, "#f2c684", 0.6)
        screen = [(906, 980), (1130, 976), (1134, 1090), (908, 1096)]
        sheet.draw(knife.board(screen), "#081016")
        inner = [(918, 990), (1120, 987), (1123, 1080), (919, 1085)]
        sheet.draw(knife.board(inner), sheet.linear((918, 990), (1120, 1085),
                                                    steps((0, "#2c5360"), (1, "#13262e"))))
        path = [(940, 1074), (980, 1046), (1030, 1040), (1052, 1010), (1104, 1000)]
        sheet.stroke(knife.line(path), "#9cc6c0", 4, 0.8)
    return sheet


def _hands() -> Sheet:
    """The wheel, and two hands on it where they ought to be."""
    sheet, knife = Sheet(75), Knife(75)
    with sheet.through(sheet.soft(0.7)), sheet.through(sheet.print(3, 0.4)):
        wheel = ellipse((560, 1140), 300, 258, -4)
        sheet.stroke(knife.curve(wheel, 0.6), "#05090c", 42)
        sheet.stroke(knife.line([(330, 990), (400, 926), (500, 888), (600, 882), (700, 908)], 0.6),
                     "#6d4136", 4, 0.9)
        hub = [(440, 1150), (470, 1090), (560, 1076), (660, 1090), (690, 1150), (640, 1240), (480, 1240)]
        sheet.draw(knife.curve(hub), "#0a0f13")
        skin = sheet.radial((760, 780), 560, steps((0, "#f0b682"), (0.35, "#b8744f"), (0.7, "#5b352a"),
                                                   (1, "#1f1717")))
        for at, turn, cuff in (((318, 1010), -52, [(150, 1140), (254, 996), (300, 1030), (326, 1086),
                                                   (250, 1280), (110, 1280)]), ((800, 1000), 48,
                [(980, 1140), (876, 984), (836, 1020), (800, 1080), (890, 1280), (1060, 1280)])):
            sheet.draw(knife.curve(cuff), sheet.linear((cuff[0][0], 1000), (cuff[3][0], 1200),
                                                       steps((0, "#2a2f36"), (0.4, "#14191e"),
                                                             (1, "#0a0f13"))))
            sheet.draw(knife.curve(place(FIST, at, 74, turn), 0.8), skin)
            sheet.draw(finger_cuts(knife, at, 74, turn), "#2a1512", 0.9)
        for band in ([(258, 1000), (270, 1046), (314, 1082)], [(868, 988), (858, 1040), (812, 1076)]):
            sheet.draw(knife.brush(band, 17), "#d9cdb8", 0.75)
    return sheet


def _glow() -> Sheet:
    """Red from the lamps ahead, gold from the streetlamp."""
    sheet, knife = Sheet(76), Knife(76)
    sheet.flood(sheet.radial((1010, 230), 420, fade("#ffbf66", 0.55, 0.22, 0.07, 0)))
    sheet.flood(sheet.radial((1010, 720), 360, fade("#e89a44", 0.3, 0.1, 0), 0.6))
    sheet.flood(sheet.radial((660, 640), 330, fade("#e0301c", 0.3, 0.1, 0.02, 0), 0.8))
    with sheet.through(sheet.soft(14)):
        cone = knife.board([(990, 214), (1036, 212), (1240, 720), (830, 720)])
        sheet.draw(cone, sheet.linear((0, 214), (0, 720), fade("#ffd088", 0.3, 0.06, 0)))
    return sheet


def _veil() -> Sheet:
    """Breath on the glass, and the cold behind it."""
    sheet, knife = Sheet(77), Knife(77)
    sheet.flood(sheet.radial((800, 560), 940, [(0, "#5e7d86", 0.45), (0.45, "#2c4754", 0.65),
                                               (1, "#0a141a", 0.85)], 0.8))
    with sheet.through(sheet.soft(30)):
        for centre in ((420, 640), (1180, 660), (800, 420)):
            sheet.draw(knife.curve(ellipse(centre, 250, 150)), "#9fb4b4", 0.22)
    return sheet


def car(name: str, alt: str, outside: Layer, *seat: Layer) -> Place:
    """The car, with what stands outside it and whoever sits beside the driver."""
    return Place(
        name,
        alt,
        "rain",
        (
            Layer("far", 0.05, _street()),
            outside,
            Layer("glow", 0.2, _glow(), "add", "affective", 0.2, 1.0),
            Layer("veil", 0.3, _veil(), "normal", "headphones", 0.0, 0.8),
            Layer("glass", 0.4, _glass()),
            Layer("cab", 0.7, _cab()),
            *seat,
            Layer("hands", 0.95, _hands()),
        ),
    )


def draw() -> Place:
    """The car, before she gets in."""
    return car(
        "car",
        "Inside a car at night in rain. Two hands hold the wheel; red and white lights run on the"
        " wet glass between the wipers. Outside, under a streetlamp, one person stands beneath a"
        " red umbrella with a folded blanket in their arms.",
        Layer("walker", 0.25, _walker(), "normal", "concern", 0.45, 1.0),
    )
