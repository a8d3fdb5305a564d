"""A phone shop's counter in fog light, and a hand over an old phone."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_shapes import Bone, drifts, limb, quad, slab, veil
from studio.figures import HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, rise, times
from studio.place import Layer, Place
from studio.sheet import Sheet

BULB: Point = (618, 520)
PHONE: Point = (776, 822)
GLASS = ("#4e6167", "#3c5056", "#61757a", "#2d3f46")


def _street() -> Sheet:
    """A shop window with nothing in it but fog, and what fog leaves of a street."""
    sheet, knife = Sheet(201), Knife(201)
    with sheet.through(sheet.print(2, 0.5, "0.006 0.03")):
        sheet.flood(sheet.linear((0, -20), (0, 700), steps((0, "#7d8d8e"), (0.35, "#a9b4b0"),
                                                           (0.7, "#cbd0c8"), (1, "#b3bbb5"))))
    with sheet.through(sheet.soft(9)):
        for x, lean, wide in ((560, 20, 34), (1075, -16, 42), (705, 8, 18)):
            trunk = [(x, 660), (x + lean, 420), (x + lean * 0.4, 210), (x + lean * 2, -40)]
            sheet.draw(knife.brush(trunk, wide, 2, blunt=True), "#869594", 0.7)
            sheet.draw(knife.brush([(x + lean, 330), (x + 90, 190), (x + 130, -40)], wide * 0.5, 2),
                       "#869594", 0.6)
        walker = limb([(486, 640, 34), (486, 540, 38), (488, 480, 30), (490, 436, 20)])
        sheet.draw(knife.curve(walker), "#77888a", 0.75)
        bus = quad(900, 380, 1500, 640)
        sheet.draw(knife.board(bus), "#98a5a3", 0.6)
        sheet.draw(knife.board(quad(930, 410, 1500, 490)), "#bcc5c0", 0.7)
    with sheet.through(sheet.print(3, 0.4)):
        for x, wide in ((516, 12), (1108, 12)):
            sheet.draw(knife.board(quad(x, -60, x + wide, 660)), "#33444a")
        sheet.draw(knife.gouges((340, 40, 1260, 640), 500, even(0.5), even(88), (60, 1.4)), "#e4e6dd", 0.22)
    return sheet


def _wall() -> Sheet:
    """Pegboards either side, and covers for phones hung in rows against the light."""
    sheet, knife = Sheet(202), Knife(202)
    with sheet.through(sheet.print(3, 0.45)):
        for points, edge in (([(-60, -60), (430, -60), (424, 680), (-60, 690)], 428),
                             ([(1660, -60), (1206, -60), (1214, 680), (1660, 690)], 1208)):
            sheet.draw(knife.board(points), sheet.linear((800, 0), (800 + (edge - 800) * 2.2, 0),
                                                         steps((0.3, "#5d6e71"), (0.6, "#34464d"),
                                                               (1, "#18242a"))))
        every = knife.chance
        for row in range(5):
            for column in range(11):
                x = (-10 + column * 82) if column < 5 else (1256 + (column - 5) * 82)
                y = 66 + row * 132 + every.uniform(-4, 4)
                tone = every.choice(("#2a3a42", "#7f8f8f", "#53666a", "#202d34", "#76766e", "#4d5558"))
                sheet.draw(knife.curve(place(slab(50, 98, 9), (x, y), 1.0, every.uniform(-3, 3)), 0.6), tone)
                sheet.draw(knife.curve(ellipse((x - 13, y - 34), 8, 8), 0.4), "#131c21", 0.7)
        sheet.stroke(knife.line([(420, 40), (800, 50), (1220, 38)]), "#26343a", 7)
        for step in range(9):
            x = 470 + step * 84
            if 7 > step > 1:
                continue
            y = 120 + every.uniform(-6, 10)
            sheet.stroke(knife.line([(x, 44), (x, y - 50)]), "#26343a", 3)
            sheet.draw(knife.curve(place(slab(46, 92, 8), (x, y), 1.0, every.uniform(-5, 5)), 0.6),
                       every.choice(("#3b4d53", "#4d6165", "#2c3b42")))
    return sheet


BODY: list[Point] = [(842, 392), (826, 430), (760, 452), (706, 492), (682, 570), (668, 690), (1190, 690),
                     (1164, 570), (1128, 494), (1066, 456), (998, 432), (976, 392)]
UPPER: tuple[Bone, ...] = ((1080, 500, 62), (1140, 590, 58), (1150, 676, 52), (1096, 722, 46))


def _man() -> Sheet:
    """The mender behind his counter, head down, dark against the window."""
    sheet, knife = Sheet(203), Knife(203)
    with sheet.through(sheet.print(3, 0.45)):
        body = knife.curve(BODY)
        cloth = sheet.radial((700, 720), 620, steps((0, "#6b5b49"), (0.3, "#3d4445"), (0.6, "#29373d"),
                                                    (1, "#1f2c33")))
        sheet.draw(body, cloth)
        with sheet.through(stencil=sheet.clip(body)):
            folds = knife.gouges((680, 420, 1190, 690), 480, times(pool((720, 720), 420), 0.9),
                                 lambda x, _: 90 + (930 - x) * 0.12, (40, 2))
            sheet.draw(folds, "#c9a473", 0.5)
            sheet.draw(knife.brush([(872, 430), (912, 520), (906, 690)], 10), "#172228", 0.8)
            sheet.draw(knife.brush([(842, 432), (908, 500), (972, 434)], 14), "#18242a", 0.8)
        rim = [knife.brush([(990, 438), (1064, 462), (1124, 498), (1160, 574)], 6),
               knife.brush([(820, 440), (760, 456), (710, 494), (688, 560)], 6)]
        sheet.draw("".join(rim), "#b9c4bf", 0.6)
        _head(sheet, knife, (888, 392))
        _upper(sheet, knife)
    return sheet


def _head(sheet: Sheet, knife: Knife, at: Point) -> None:
    """A bowed head: hair and two ears, and below them dark."""
    x, y = at
    for side in (-1, 1):
        sheet.draw(knife.curve(ellipse((x + side * 66 - 6, y + 26), 12, 20), 0.6), "#453730")
    skull = knife.curve(place(HEAD, at, 80, 10))
    sheet.draw(skull, sheet.radial((780, 540), 230, steps((0, "#7d5a3e"), (0.5, "#31292a"), (1, "#1a2227"))))
    mop = [(x - 20, y - 98), (x + 26, y - 100), (x + 62, y - 74), (x + 76, y - 30), (x + 72, y + 14),
           (x + 58, y + 2), (x + 48, y + 34), (x + 30, y + 16), (x + 14, y + 44), (x - 8, y + 22),
           (x - 28, y + 48), (x - 44, y + 20), (x - 62, y + 30), (x - 72, y - 2), (x - 78, y - 40),
           (x - 60, y - 78)]
    hair = knife.curve(mop, 1.2)
    sheet.draw(hair, sheet.linear((x - 80, y + 40), (x + 40, y - 90), steps((0, "#3a302a"), (0.4, "#182025"),
                                                                        (1, "#27343a"))))
    with sheet.through(stencil=sheet.clip(hair)):
        strands = knife.gouges((x - 80, y - 100, x + 80, y + 50), 190, even(0.75), away((x + 6, y - 64)),
                               (34, 1.8))
        sheet.draw(strands, "#74858a", 0.5)
        sheet.draw(knife.gouges((x - 80, y - 20, x - 10, y + 50), 50, even(0.8), away((x + 6, y - 64)),
                                (28, 2)),
                   "#d39c61", 0.5)


def _upper(sheet: Sheet, knife: Knife) -> None:
    """The upper arm, as far as the elbow."""
    arm = knife.curve(limb([*UPPER[:3], (1138, 716, 40)]))
    sheet.draw(arm, sheet.linear((1040, 0), (1200, 0), steps((0, "#2b383e"), (1, "#1f2c33"))))
    edge = [(1140, 506), (1188, 574), (1202, 660), (1184, 712)]
    sheet.draw(knife.brush(edge, 6), "#b9c4bf", 0.55)
    sheet.draw(knife.brush([(1052, 560), (1086, 630), (1096, 690)], 8), "#141e24", 0.7)


def _counter() -> Sheet:
    """The counter, trays of screens out of their phones, a mat, a lamp."""
    sheet, knife = Sheet(204), Knife(204)
    with sheet.through(sheet.print(3, 0.45)):
        top = knife.board([(-60, 662), (1660, 656), (1660, 1010), (-60, 1016)])
        sheet.draw(top, sheet.radial(PHONE, 900, steps((0, "#b9a180"), (0.2, "#8b8a7d"), (0.45, "#66777a"),
                                                       (0.75, "#3c4e55"), (1, "#26353c")), 0.5))
        sheet.draw(knife.gouges((-20, 664, 1620, 1004), 800, rise(1080, 640, 0.8), even(0), (80, 1.8)),
                   "#c7d0ca", 0.3)
        front = knife.board([(-60, 1014), (1660, 1006), (1660, 1260), (-60, 1260)])
        sheet.draw(front, sheet.linear((0, 1010), (0, 1240), steps((0, "#22313a"), (1, "#0d151a"))))
        sheet.draw(knife.gouges((-20, 1008, 1620, 1018), 90, even(0.8), even(0), (80, 2.6)), "#aab6b2", 0.5)
        mat = knife.board([(560, 704), (1030, 700), (1110, 968), (520, 976)])
        sheet.draw(mat, sheet.radial((760, 810), 420, steps((0, "#5f6a55"), (0.4, "#344c4c"),
                                                            (1, "#1f3237"))))
        for share in range(1, 7):
            y = 702 + share * 38
            sheet.stroke(knife.line([(560 - share * 5, y), (1030 + share * 11, y - 3)], 0.5), "#92a698", 1.2,
                         0.28)
        _tray(sheet, knife, (286, 690), (250, 246), -26)
        _tray(sheet, knife, (1128, 688), (264, 250), 34)
        _lamp(sheet, knife)
    return sheet


def _tray(sheet: Sheet, knife: Knife, at: Point, size: Point, slide: float) -> None:
    """One tray of dismantled screens; `slide` is how far its near edge lies to the right."""
    def spot(across: float, down: float) -> Point:
        return (at[0] + size[0] * across * (0.9 + 0.1 * down) + slide * down, at[1] + size[1] * down)

    def tile(a: float, b: float, c: float, d: float) -> list[Point]:
        return [spot(a, b), spot(c, b), spot(c, d), spot(a, d)]

    sheet.draw(knife.board([(x + 10, y + 12) for x, y in tile(-0.05, -0.03, 1.05, 1.05)]), "#131e24", 0.6)
    sheet.draw(knife.board(tile(-0.05, -0.04, 1.05, 1.04)), "#8d9b98")
    sheet.draw(knife.board(tile(-0.02, -0.01, 1.02, 1.01)), "#25353c")
    for row in range(2):
        for column in range(4):
            if (row, column) in {(0, 2), (1, 1)} and slide > 0:
                continue
            a, b = column * 0.25 + 0.03, row * 0.5 + 0.04
            pane = [(x + knife.about(0, 3), y + knife.about(0, 3)) for x, y in tile(a, b, a + 0.18, b + 0.41)]
            sheet.draw(knife.board(pane, 0.8), knife.chance.choice(GLASS))
            slant = [pane[0], ((pane[0][0] + pane[1][0]) / 2, pane[0][1]), (pane[0][0], pane[2][1] - 30)]
            sheet.draw(knife.board(slant, 0.6), "#c3ceca", 0.5)
            if knife.chance.random() < 0.5:
                crack = [pane[1], ((pane[0][0] + pane[2][0]) / 2, (pane[0][1] + pane[2][1]) / 2), pane[3]]
                sheet.stroke(knife.line(crack, 3), "#e5ebe4", 1.4, 0.7)


def _lamp(sheet: Sheet, knife: Knife) -> None:
    """A small jointed lamp, the only warm thing in the shop."""
    sheet.draw(knife.curve(ellipse((506, 716), 56, 16)), "#131a1e")
    for a, b in (((506, 712), (468, 566)), ((468, 566), (560, 452))):
        sheet.stroke(knife.line([a, b]), "#131a1e", 10)
        sheet.stroke(knife.line([(a[0] + 2, a[1]), (b[0] + 2, b[1])]), "#7c8a8a", 2, 0.7)
    sheet.draw(knife.curve(ellipse((468, 566), 11, 11), 0.5), "#0f1518")
    shade = [(540, 452), (566, 426), (598, 438), (664, 496), (570, 556), (548, 500)]
    sheet.draw(knife.curve(shade, 0.8), sheet.linear((540, 440), (640, 540),
                                                     steps((0, "#1a2629"), (0.5, "#31473f"), (1, "#1b2624"))))
    sheet.draw(knife.curve(ellipse((617, 526), 57, 15, -33)), "#ffe6b0")
    sheet.draw(knife.curve(ellipse((617, 527), 26, 8, -33)), "#fffaf0")


def _hand() -> Sheet:
    """An old phone with its back off, and a cuffed hand come down over it."""
    sheet, knife = Sheet(205), Knife(205)
    warm = sheet.radial((700, 690), 470, steps((0, "#fbd9ab"), (0.3, "#c99a6f"), (0.55, "#80604e"),
                                               (1, "#33262a")))
    with sheet.through(sheet.print(3, 0.4)):
        sheet.draw(knife.curve(place(slab(164, 250, 22), (PHONE[0] + 18, PHONE[1] + 14), 1.0, -24)),
                   "#0c1417", 0.6)
        sheet.draw(knife.curve(place(slab(160, 246, 22), PHONE, 1.0, -24), 0.7), "#11181b")
        face = knife.curve(place(slab(140, 196, 8), (PHONE[0] - 4, PHONE[1] - 8), 1.0, -24), 0.6)
        sheet.draw(face, sheet.linear((690, 720), (850, 930), steps((0, "#a8aa98"), (0.4, "#5f7272"),
                                                                    (1, "#26363b"))))
        (a, b, c) = place([(-66, -104), (20, -104), (-66, 40)], PHONE, 1.0, -24)
        sheet.draw(knife.board([a, b, c]), "#f0e6c8", 0.35)
        for end in ((18, -100), (64, 10), (40, 84), (-30, 88)):
            sheet.stroke(knife.line(place([(30, -30), (end[0] * 0.6 + 8, end[1] * 0.6), end], PHONE, 1.0,
                                          -24), 2),
                         "#f4f0de", 1.6, 0.75)
        sheet.draw(knife.curve(place(ellipse((0, 108), 15, 6), PHONE, 1.0, -24), 0.4), "#5b6867")
        lid = place(slab(120, 190, 18), (618, 866), 1.0, 22)
        sheet.draw(knife.curve([(x + 8, y + 9) for x, y in lid]), "#0c1417", 0.5)
        sheet.draw(knife.curve(lid, 0.7), sheet.linear((560, 780), (680, 950),
                                                       steps((0, "#9a8a6c"), (1, "#3f4a49"))))
        for x, y in ((958, 880), (984, 906), (950, 918), (1002, 872)):
            sheet.draw(knife.curve(ellipse((x, y), 5, 4), 0.3), "#d9c9a0")
        _reach(sheet, knife, warm)
    return sheet


def _reach(sheet: Sheet, knife: Knife, warm: str) -> None:
    """The forearm, the cuff, and the hand."""
    sheet.draw(knife.curve([(830, 850), (900, 812), (990, 790), (1110, 800), (1090, 840), (960, 872),
                            (880, 900)], 2), "#0d1518", 0.45)
    arm = knife.curve(limb([(1172, 668, 34), (1140, 698, 48), *UPPER[3:], (1040, 734, 43), (1000, 742, 42)]))
    sheet.draw(arm, sheet.linear((960, 760), (1180, 560), steps((0, "#5d5344"), (0.3, "#354045"),
                                                                (1, "#24323a"))))
    with sheet.through(stencil=sheet.clip(arm)):
        sheet.draw(knife.gouges((960, 560, 1200, 800), 150, pool((960, 740), 260), even(60), (40, 2.4)),
                   "#d2ab79", 0.6)
    for finger in (((932, 752, 30), (880, 758, 20), (836, 768, 17), (800, 790, 13)),
                   ((936, 772, 28), (884, 790, 20), (842, 812, 18), (814, 842, 13)),
                   ((944, 788, 27), (900, 816, 19), (864, 842, 17), (842, 874, 13)),
                   ((958, 796, 24), (924, 830, 17), (898, 856, 15), (882, 886, 11))):
        sheet.draw(knife.curve(limb(finger), 0.7), warm)
        sheet.draw(knife.brush([(x - 2, y + half * 0.9) for x, y, half in finger], 4), "#2a1714", 0.8)
        (x, y, half) = finger[-1]
        sheet.draw(knife.curve(ellipse((x - 1, y - 3), half * 0.6, half * 0.5, 40), 0.3), "#ffe8c8", 0.8)
    palm = [(996, 704), (966, 706), (934, 722), (910, 742), (908, 772), (922, 800), (952, 814), (984, 806),
            (1004, 782)]
    sheet.draw(knife.curve(palm, 0.8), warm)
    thumb = ((970, 712, 26), (924, 712, 21), (880, 718, 18), (842, 734, 14))
    sheet.draw(knife.curve(limb(thumb), 0.7), warm)
    sheet.draw(knife.brush([(964, 738), (920, 735), (882, 738), (848, 750)], 4), "#2a1714", 0.7)
    sheet.draw(knife.gouges((905, 715, 990, 800), 40, pool((900, 740), 120), even(-20), (22, 1.8)),
               "#ffe3b8", 0.6)
    cuff = [(982, 692), (1012, 688), (1034, 740), (1030, 790), (1000, 802), (984, 790), (996, 742)]
    sheet.draw(knife.curve(cuff, 0.8), sheet.linear((980, 690), (1040, 800), steps((0, "#f2e6cb"),
                                                                                 (1, "#8f9691"))))
    sheet.draw(knife.gouges((986, 692, 1034, 800), 26, even(0.8), even(8), (26, 1.8)), "#6d7775", 0.6)


def _glow() -> Sheet:
    """Lamplight on the mat."""
    sheet, knife = Sheet(206), Knife(206)
    sheet.flood(sheet.radial(BULB, 330, fade("#ffb45a", 0.5, 0.2, 0.07, 0.02, 0)))
    sheet.flood(sheet.radial((770, 810), 400, fade("#e29a4c", 0.42, 0.22, 0.08, 0.02, 0), 0.5))
    with sheet.through(sheet.soft(14)):
        cone = knife.board([(580, 552), (664, 498), (1010, 880), (600, 920)])
        sheet.draw(cone, sheet.linear((620, 520), (790, 900), fade("#ffd08a", 0.26, 0.08, 0)))
    return sheet


def _fog() -> Sheet:
    """The fog, come in at the door."""
    sheet, knife = Sheet(207), Knife(207)
    veil(sheet, [(0, "#8f9d9d", 0.6), (0.4, "#b4bdb9", 0.7), (0.75, "#6f7f82", 0.62), (1, "#1c282e", 0.6)])
    drifts(sheet, knife, (300, 520, 700), "#c9d0cb", 0.35)
    return sheet


def draw() -> Place:
    """The phone shop."""
    return Place(
        "phone_shop",
        "The counter of a phone shop in grey fog light. Trays of cracked screens lie on both sides; between"
        " them, under a small warm lamp, a hand in a cuff comes down over an old phone. The mender's head"
        " is bent, dark against a window full of fog.",
        "none",
        (
            Layer("far", 0.05, _street()),
            Layer("wall", 0.25, _wall()),
            Layer("man", 0.4, _man()),
            Layer("fog", 0.3, _fog(), "normal", "cognitive", 0.8, 0.0),
            Layer("counter", 0.6, _counter()),
            Layer("hand", 0.7, _hand(), "normal", "concern", 0.75, 1.0),
            Layer("glow", 0.6, _glow(), "add", "affective", 0.15, 1.0),
        ),
    )
