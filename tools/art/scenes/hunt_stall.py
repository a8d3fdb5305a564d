"""The soup stall at the east bus station before four in the morning: a pot, a ladle, a phone on the ledge."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_folk import hand
from studio.figures import HEAD
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

BULB: Point = (760, 236)
LEDGE = 770
PHONE: Point = (1046, 690)
POT: Point = (600, 700)


def _far() -> Sheet:
    """The bus station's yard: a night bus with its screen lit, the wet ground, a clock over a door."""
    sheet, knife = Sheet(501), Knife(501)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.2")):
        sheet.flood(sheet.linear((0, 60), (0, 760), steps((0, "#0b1620"), (0.5, "#1a3040"), (1, "#3d5258"))))
    with sheet.through(sheet.print(3, 0.45)):
        hall = knife.board([(-60, 300), (760, 296), (764, 560), (-60, 566)])
        sheet.draw(hall, sheet.linear((0, 296), (0, 560), steps((0, "#16242c"), (1, "#24363d"))))
        for x in (350, 470, 590):
            sheet.draw(knife.board([(x, 400), (x + 74, 399), (x + 74, 540), (x, 541)]), "#c98f4a", 0.75)
            sheet.draw(knife.board([(x + 34, 399), (x + 40, 399), (x + 40, 540), (x + 34, 540)]), "#24363d")
        sheet.draw(knife.curve(ellipse((690, 352), 26, 26), 0.5), "#efe4c4")
        sheet.draw(knife.brush([(690, 352), (705, 360)], 4, 0.3), "#1a2226")
        sheet.draw(knife.brush([(690, 352), (672, 344)], 3, 0.3), "#1a2226")
        ground = knife.board([(-60, 556), (1660, 548), (1660, 860), (-60, 860)])
        sheet.draw(ground, sheet.linear((0, 550), (0, 800), steps((0, "#44555a"), (0.4, "#22323a"), (1,
                "#0f191f"))))
        sheet.draw(knife.gouges((300, 560, 1300, 780), 300, even(0.6), even(0), (70, 2.4)), "#8aa09c", 0.3)
        _bus(sheet, knife)
    return sheet


def _bus(sheet: Sheet, knife: Knife) -> None:
    """The long-distance bus, its engine on, its two lamps."""
    body = [(900, 330), (930, 300), (1230, 296), (1262, 326), (1272, 600), (892, 606)]
    shape = knife.board(body)
    sheet.draw(shape, sheet.linear((890, 0), (1272, 0), steps((0, "#7d8a86"), (0.4, "#4d5f62"), (1,
            "#22333a"))))
    screen = knife.board([(924, 340), (1236, 336), (1244, 452), (918, 456)])
    sheet.draw(screen, sheet.linear((0, 336), (0, 456), steps((0, "#e9c98a"), (1, "#8a6a42"))))
    with sheet.through(stencil=sheet.clip(screen)):
        sheet.draw(knife.curve(ellipse((1176, 450), 46, 44), 0.6), "#4a3726")
        sheet.draw(knife.curve(place(HEAD, (1176, 396), 23), 0.5), "#3a2a1e")
        for x in (960, 1030):
            sheet.draw(knife.board([(x, 400), (x + 44, 400), (x + 44, 460), (x, 460)]), "#6d5438", 0.8)
    sheet.draw(knife.board([(960, 304), (1200, 302), (1200, 328), (960, 330)]), "#12191c")
    sheet.draw(knife.gouges((976, 308, 1190, 326), 18, even(0.9), even(0), (20, 3)), "#f0903c")
    sheet.draw(knife.brush([(896, 500), (1080, 496), (1268, 500)], 12, 0.6, blunt=True), "#a9402c")
    for x in (930, 1226):
        sheet.draw(knife.curve(ellipse((x, 552), 21, 17), 0.5), "#fff3d0")
        streak = [(x, 610), (x + 2, 660), (x - 2, 720)]
        sheet.draw(knife.brush(streak, 30, 2), "#f3dfae", 0.35)
    sheet.draw(knife.board([(890, 596), (1274, 590), (1270, 616), (896, 622)]), "#0c1216")


def _queue() -> Sheet:
    """People who wait for soup with their bags, and are in no hurry to be rude."""
    sheet, knife = Sheet(502), Knife(502)
    with sheet.through(sheet.print(3, 0.42)):
        for x, top, size, ink in ((396, 446, 0.8, "#2a3a40"), (494, 430, 0.86, "#22323a"), (890, 436, 0.9,
                "#2c3838"),
                (800, 460, 0.78, "#26363c"), (694, 440, 0.84, "#1f2f36")):
            head = place(HEAD, (x, top), 34 * size, 4)
            body = [(x - 16 * size, top + 28), (x - 58 * size, top + 62), (x - 66 * size, top + 190),
                    (x - 58 * size, 800), (x + 58 * size, 800), (x + 66 * size, top + 190), (x + 58 * size,
                    top + 62), (x + 16 * size, top + 28)]
            sheet.draw(knife.curve(body), sheet.linear((0, top), (0, 780), steps((0, mix(ink, "#e0a860",
                    0.45)),
                    (0.3, ink), (1, "#0f181c"))))
            sheet.draw(knife.curve(head, 0.6), sheet.linear((0, top - 34), (0, top + 34), steps((0,
                    "#8a6a42"),
                    (0.5, "#1b2224"), (1, "#12191b"))))
            rim = [(x - 56 * size, top + 70), (x - 30 * size, top + 44), (x, top + 38), (x + 30 * size,
                    top + 44)]
            sheet.draw(knife.brush(rim, 5, 0.4), "#f3c88a", 0.7)
    return sheet


def _stall() -> Sheet:
    """The awning's edge with its bulb, the ledge, bowls, a jar, the pot on its stove."""
    sheet, knife = Sheet(503), Knife(503)
    with sheet.through(sheet.print(3, 0.46)):
        sheet.draw(knife.board([(-60, -60), (1660, -60), (1660, 96), (-60, 110)]), "#2c211c")
        for step in range(16):
            x = -60 + step * 112
            flap = [(x, 90), (x + 112, 88), (x + 106, 150), (x + 56, 166), (x + 6, 150)]
            sheet.draw(knife.curve(flap, 1), "#8d3a2a" if step % 2 else "#c9b48a")
        sheet.draw(knife.gouges((300, 92, 1300, 160), 160, times(pool(BULB, 520), 1.1), even(84), (34, 2.4)),
                "#ffdfa2", 0.5)
        sheet.stroke(knife.line([(760, 96), (762, 160), (760, 196)]), "#12100e", 5)
        sheet.draw(knife.board([(748, 192), (772, 192), (774, 214), (746, 214)]), "#1d1a16")
        sheet.draw(knife.curve(ellipse(BULB, 21, 27), 0.5), "#fff3cf")
        top = knife.board([(-60, LEDGE), (1660, LEDGE - 8), (1660, 1260), (-60, 1260)])
        sheet.draw(top, sheet.radial((760, 800), 620, steps((0, "#d9a05c"), (0.3, "#8f6034"), (0.65,
                "#4a3222"),
                (1, "#1a1411")), 0.6))
        with sheet.through(stencil=sheet.clip(top)):
            sheet.draw(knife.gouges((280, LEDGE, 1320, 1190), 420, even(0.6), even(0), (110, 2.6)),
                    "#3a2415", 0.5)
            sheet.draw(knife.gouges((360, LEDGE, 1200, 960), 220, times(pool((760, 800), 420, 0.5), 1.1),
                    even(0),
                    (70, 2.4)), "#ffe0a2", 0.5)
        sheet.draw(knife.brush([(300, LEDGE), (800, LEDGE - 4), (1300, LEDGE - 6)], 7, 0.6), "#ffe0a8", 0.8)
        _pot(sheet, knife)
        _bowls(sheet, knife)
    return sheet


def _pot(sheet: Sheet, knife: Knife) -> None:
    """The pot, as wide as a person's arms, with the pepper soup in it."""
    x, y = POT
    sheet.draw(knife.curve(ellipse((x + 40, y + 158), 220, 30)), "#1a110b", 0.6)
    side = [(x - 186, y - 70), (x + 186, y - 72), (x + 176, y + 110), (x + 140, y + 158), (x - 140, y + 160),
            (x - 176, y + 110)]
    sheet.draw(knife.curve(side, 0.8), sheet.linear((x - 190, 0), (x + 190, 0), steps((0, "#4a5658"), (0.3,
            "#a3aaa0"),
            (0.62, "#e9dfc0"), (0.8, "#f6e6b8"), (1, "#8a6a42"))))
    with sheet.through(stencil=sheet.clip(knife.curve(side, 0.4))):
        sheet.draw(knife.gouges((x - 180, y - 60, x + 180, y + 150), 160, even(0.5), even(2), (60, 2)),
                "#39413f", 0.4)
    sheet.draw(knife.curve(ellipse((x, y - 72), 190, 48), 0.6), "#cfc9ae")
    sheet.draw(knife.curve(ellipse((x, y - 70), 172, 39), 0.6), "#3a2216")
    soup = knife.curve(ellipse((x, y - 60), 164, 30), 0.6)
    sheet.draw(soup, sheet.radial((x + 50, y - 76), 200, steps((0, "#d98f4a"), (0.5, "#9a5a2c"), (1,
            "#5a3219"))))
    for a, b, ink in ((-96, -6, "#3f5a2c"), (-40, 8, "#e0c88a"), (20, -8, "#3f5a2c"), (70, 6, "#a8331f"),
            (-10, 12, "#a8331f"), (110, -4, "#e0c88a"), (-70, 14, "#4d6a34")):
        sheet.draw(knife.curve(ellipse((x + a, y - 60 + b), 11, 5, a), 0.4), ink)
    for side_ in (-1, 1):
        sheet.draw(knife.brush([(x + side_ * 184, y - 20), (x + side_ * 218, y - 10), (x + side_ * 182,
                y + 14)], 13,
                0.5), "#5d6460")


def _bowls(sheet: Sheet, knife: Knife) -> None:
    """Bowls in a stack, a jar of vinegar, and the phone that leans on it."""
    for step in range(6):
        x, y = 1196, 792 - step * 22
        bowl = [(x - 78, y - 40), (x + 78, y - 40), (x + 52, y + 4), (x - 52, y + 4)]
        sheet.draw(knife.curve([(x - 78, y - 40), (x + 78, y - 40), (x + 58, y - 4), (x + 30, y + 6),
                (x - 30, y + 6),
                (x - 58, y - 4)], 0.6), sheet.linear((bowl[0][0], 0), (bowl[1][0], 0), steps((0, "#f3ead0"),
                        (0.4,
                "#b9b9a8"), (1, "#4a5656"))))
        sheet.draw(knife.brush([(x - 72, y - 28), (x, y - 22), (x + 72, y - 28)], 5, 0.4), "#4a6f8a", 0.8)
    sheet.draw(knife.curve(ellipse((1196, 642), 79, 16), 0.5), "#e9e2c8")
    sheet.draw(knife.curve(ellipse((1196, 644), 66, 11), 0.5), "#8b8c7e")
    jar = [(1064, 600), (1104, 600), (1112, 640), (1112, 776), (1056, 778), (1056, 640)]
    sheet.draw(knife.curve(jar, 0.7), sheet.linear((1056, 0), (1114, 0), steps((0, "#6d3a1c"), (0.5,
            "#2a1510"),
            (1, "#140c0a"))))
    sheet.draw(knife.board([(1062, 580), (1106, 580), (1108, 604), (1060, 604)]), "#a8402c")
    x, y = PHONE
    sheet.draw(knife.board([(x - 48, y - 88), (x + 34, y - 94), (x + 48, y + 86), (x - 36, y + 92)], 0.6),
            "#0c1114")
    glass = [(x - 40, y - 78), (x + 27, y - 83), (x + 39, y + 74), (x - 29, y + 80)]
    sheet.draw(knife.board(glass, 0.5), sheet.linear((0, y - 80), (0, y + 80), steps((0, "#dff0ea"), (1,
            "#8fb4b4"))))
    sheet.draw(knife.curve(ellipse((x - 4, y - 30), 21, 21), 0.4), "#54757a")
    for a, ink in ((-20, "#b4412f"), (16, "#4d8a62")):
        sheet.draw(knife.curve(ellipse((x + a + 4, y + 48), 11, 11), 0.3), ink)


def _ladle() -> Sheet:
    """A ladle held over the pot, and the hand that has held it since three."""
    sheet, knife = Sheet(504), Knife(504)
    with sheet.through(sheet.print(3, 0.4)):
        sheet.draw(knife.brush([(640, 610), (700, 690), (830, 850)], 15, 0.5, blunt=True), "#3f4644")
        sheet.draw(knife.brush([(636, 606), (698, 684), (826, 842)], 5, 0.4), "#f3e6c0", 0.8)
        cup = [(580, 596), (664, 590), (656, 630), (624, 646), (592, 634)]
        sheet.draw(knife.curve(cup, 0.6), sheet.linear((580, 0), (664, 0), steps((0, "#5d6460"), (0.6,
                "#c9c6ae"),
                (1, "#f3e6c0"))))
        sheet.draw(knife.curve(ellipse((622, 594), 42, 12, -4), 0.5), "#8f5428")
        arm = [(846, 806), (914, 850), (1010, 960), (1150, 1290), (900, 1290), (860, 1010), (806, 896)]
        shape = knife.curve(arm)
        sheet.draw(shape, sheet.linear((820, 820), (1080, 1100), steps((0, "#c9d3cc"), (0.3, "#7d9a94"), (1,
                "#22383c"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((800, 810, 1100, 1190), 160, even(0.6), even(56), (34, 2.4)), "#f0ead0",
                    0.35)
            for fold in ([(880, 830), (850, 880), (826, 910)], [(930, 870), (890, 940), (860, 990)]):
                sheet.draw(knife.brush(fold, 10), "#1f3336", 0.6)
        skin = [(0.0, "#f3c48e", 1.0), (0.5, "#b5764a", 1.0), (1.0, "#6d4430", 1.0)]
        hand(sheet, knife, (812, 838), 76, 40, skin=skin, flip=True)
    return sheet


def _steam() -> Sheet:
    """What stands between her and the street."""
    sheet, knife = Sheet(505), Knife(505)
    sheet.flood(sheet.radial((640, 520), 760, [(0, "#d9cdb0", 0.75), (0.35, "#a39d8c", 0.6), (0.7, "#4d5656",
            0.5),
            (1, "#12191c", 0.55)]))
    with sheet.through(sheet.soft(16)):
        for x in (500, 580, 660, 730):
            curl = [(x, 640), (x + knife.about(0, 40), 520), (x + knife.about(20, 60), 400),
                    (x + knife.about(0, 70),
                    250)]
            sheet.draw(knife.brush(curl, 70, 3), "#f3e9cf", 0.3)
    return sheet


def _ring() -> Sheet:
    """The phone: it is Sunday."""
    sheet = Sheet(506)
    sheet.flood(sheet.radial(PHONE, 240, fade("#8fd0d8", 0.46, 0.18, 0.05, 0)))
    return sheet


def _glow() -> Sheet:
    """The bulb, over the pot and the first of the queue."""
    sheet, knife = Sheet(507), Knife(507)
    sheet.flood(sheet.radial(BULB, 620, fade("#ffab4c", 0.6, 0.3, 0.12, 0.03, 0)))
    with sheet.through(sheet.soft(14)):
        cone = knife.board([(742, 240), (780, 240), (1080, 800), (400, 800)])
        sheet.draw(cone, sheet.linear((0, 240), (0, 800), fade("#ffd88f", 0.34, 0.08)))
    return sheet


def draw() -> Place:
    """The stall."""
    return Place(
        "stall",
        "A soup stall before it is light, under an awning with one bulb. A hand holds a ladle over a wide"
        " pot; on the"
        " ledge a lit phone leans on a vinegar jar beside a stack of bowls. Beyond wait a few people and a"
        " bus.",
        "none",
        (
            Layer("far", 0.05, _far()),
            Layer("queue", 0.25, _queue(), "normal", "concern", 0.85, 1.0),
            Layer("stall", 0.5, _stall()),
            Layer("steam", 0.45, _steam(), "normal", "cognitive", 0.7, 0.06),
            Layer("ring", 0.5, _ring(), "add", "boundary", 1.0, 0.3),
            Layer("ladle", 0.85, _ladle()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.15, 1.0),
        ),
    )
