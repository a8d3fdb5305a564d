"""The old Pukou ferry's pontoon in fog, as it is remembered: a lamp, a rope, an old man."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_shapes import drifts, limb, quad
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, rise, times
from studio.place import Layer, Place
from studio.sheet import Sheet

LAMP: Point = (1040, 268)
DECK = 830


def draw_river() -> Sheet:
    """Fog down to the water, and water up into the fog."""
    sheet, knife = Sheet(271), Knife(271)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.08")):
        sheet.flood(sheet.linear((0, 0), (0, 860), steps((0, "#6f7f80"), (0.3, "#98a4a0"), (0.55, "#c6cabf"),
                                                         (0.66, "#d3d4c7"), (0.8, "#a9b3ae"),
                                                         (1, "#76878a"))))
        sheet.draw(knife.gouges((-20, 590, 1620, 850), 500, rise(570, 760), even(0), (120, 3)), "#6b7d81",
                   0.4)
        sheet.draw(knife.gouges((-20, 560, 1620, 850), 520, even(0.7), even(0), (120, 2.4)), "#e6e5d8", 0.5)
    return sheet


def draw_boat() -> Sheet:
    """The ferry: two decks, a funnel, a row of windows, almost gone."""
    sheet, knife = Sheet(272), Knife(272)
    with sheet.through(sheet.soft(2.2)), sheet.through(sheet.print(3, 0.4)):
        tone = sheet.linear((0, 330), (0, 620), steps((0, "#7f8f90"), (0.6, "#8b9997"), (1, "#a3aea8")))
        hull = [(330, 560), (380, 552), (800, 556), (1090, 548), (1130, 540), (1106, 596), (1070, 624),
                (420, 628),
                (360, 604)]
        sheet.draw(knife.board(hull), tone)
        sheet.draw(knife.board(quad(430, 478, 1030, 556)), tone)
        sheet.draw(knife.board(quad(416, 468, 1044, 480)), "#77888a")
        sheet.draw(knife.board(quad(540, 404, 900, 470)), tone)
        sheet.draw(knife.board(quad(526, 394, 914, 406)), "#77888a")
        sheet.draw(knife.board([(640, 394), (646, 318), (708, 318), (714, 394)]), "#7a8a8b")
        sheet.stroke(knife.line([(830, 394), (831, 300), (830, 232)]), "#7a8a8b", 5)
        sheet.stroke(knife.line([(830, 240), (1130, 540)]), "#8b9998", 2)
        sheet.stroke(knife.line([(830, 240), (640, 330), (380, 552)]), "#8b9998", 2)
        for step in range(11):
            x = 452 + step * 52
            sheet.draw(knife.board(quad(x, 496, x + 30, 532)), "#6a7b7e")
        for step in range(6):
            x = 560 + step * 56
            sheet.draw(knife.board(quad(x, 420, x + 32, 450)), "#6a7b7e")
        gloom = knife.gouges((340, 624, 1120, 720), 220, rise(760, 620), even(0), (100, 4))
        sheet.draw(gloom, "#7e8f90", 0.6)
    return sheet


def _pontoon() -> Sheet:
    """Planks, a rail of chain, bollards, a coil of rope, a lamp on its post."""
    sheet, knife = Sheet(273), Knife(273)
    with sheet.through(sheet.print(3, 0.45)):
        deck = knife.board([(-60, DECK + 8), (1660, DECK), (1660, 1260), (-60, 1260)])
        sheet.draw(deck, sheet.radial((980, DECK + 40), 820,
                                      steps((0, "#b0a287"), (0.25, "#818781"), (0.55, "#56656a"),
                                                                   (1, "#27353b")), 0.6))
        with sheet.through(stencil=sheet.clip(deck)):
            for step in range(-9, 12):
                foot = 800 + step * 210
                sheet.draw(knife.brush([(800 + step * 96, DECK - 10), (foot - step * 40, 1020),
                                        (foot + step * 10, 1260)],
                                       7, 1, blunt=True), "#202c32", 0.7)
            grain = knife.gouges((-20, DECK, 1620, 1200), 700, even(0.6), lambda a, _: 90 - (a - 800) * 0.05,
                                 (50, 2))
            sheet.draw(grain, "#d8d3bf", 0.35)
            wet = knife.gouges((800, DECK, 1280, 1120), 260, pool((1030, 940), 320, 1.1), even(0), (50, 3))
            sheet.draw(wet, "#f0d8a6", 0.5)
        sheet.draw(knife.board([(-60, DECK - 8), (1660, DECK - 16), (1660, DECK + 12), (-60, DECK + 20)]),
                   "#2a383e")
        sheet.draw(knife.gouges((-20, DECK - 14, 1620, DECK - 4), 90, even(0.8), even(0), (80, 2.6)),
                   "#c3cac2", 0.6)
        for post in (150, 420, 1240, 1510):
            sheet.draw(knife.board([(post - 9, DECK - 150), (post + 9, DECK - 150), (post + 11, DECK),
                                    (post - 11, DECK)]),
                       "#2d3b41")
            sheet.draw(knife.curve(ellipse((post, DECK - 152), 14, 10)), "#2d3b41")
        for a, b in ((-120, 150), (150, 420), (1240, 1510), (1510, 1780)):
            for drop in (120, 66):
                chain = [(a, DECK - drop), ((a + b) / 2, DECK - drop + 34), (b, DECK - drop)]
                sheet.draw(knife.brush(chain, 7, 1.4, blunt=True), "#35444a")
        _post(sheet, knife)
        draw_rope(sheet, knife)
    return sheet


def _post(sheet: Sheet, knife: Knife) -> None:
    """The lamp on its post."""
    x, y = LAMP
    sheet.draw(knife.board([(x - 10, y + 50), (x + 10, y + 50), (x + 15, DECK + 36),
                            (x - 15, DECK + 36)]),
               sheet.linear((x - 14, 0), (x + 14, 0), steps((0, "#55615f"), (1, "#1c282d"))))
    sheet.draw(knife.board(quad(x - 30, DECK + 20, x + 30, DECK + 44)), "#1c282d")
    sheet.draw(knife.board([(x - 46, y - 50), (x, y - 84), (x + 46, y - 50)]), "#202c31")
    glass = [(x - 34, y - 50), (x + 34, y - 50), (x + 26, y + 46), (x - 26, y + 46)]
    sheet.draw(knife.board(glass), sheet.radial(LAMP, 62,
                                                steps((0, "#fffaf0"), (0.5, "#ffe0a0"), (1, "#d99a4e"))))
    for a, b in ((-34, -26), (0, 0), (34, 26)):
        sheet.stroke(knife.line([(x + a, y - 50), (x + b, y + 46)]), "#202c31", 5)
    sheet.draw(knife.board(quad(x - 34, y + 44, x + 34, y + 58)), "#202c31")


def draw_rope(sheet: Sheet, knife: Knife) -> None:
    """A bollard, and the ferry's rope made fast to it and coiled."""
    x, y = 470, 1000
    sheet.draw(knife.curve(ellipse((x + 20, y + 26), 150, 40)), "#141e23", 0.5)
    for lift, across in ((18, 128), (6, 112), (-6, 94), (-16, 74)):
        sheet.stroke(knife.curve(ellipse((x, y + lift), across, across * 0.3), 1.5), "#6f6a58", 20)
        sheet.stroke(knife.curve(ellipse((x, y + lift - 4), across, across * 0.3), 1.5), "#b9ae8e", 7, 0.8)
    body = [(x - 34, y - 106), (x + 34, y - 106), (x + 30, y - 10), (x + 36, y + 6), (x - 36, y + 6),
            (x - 30, y - 10)]
    sheet.draw(knife.board(body), sheet.linear((x - 36, 0), (x + 36, 0),
                                               steps((0, "#1c282e"), (0.7, "#46545a"),
                                                                            (1, "#8d8a78"))))
    sheet.draw(knife.curve(ellipse((x, y - 108), 48, 16)), "#3a484e")
    for lift in (-66, -46, -26):
        turn = [(x - 38, y + lift), (x, y + lift + 14), (x + 38, y + lift - 4)]
        sheet.draw(knife.brush(turn, 19, 1, blunt=True), "#6f6a58")
        sheet.draw(knife.brush([(a, b - 4) for a, b in turn], 6, 1), "#cfc3a0", 0.9)


COAT: list[Point] = [(712, 500), (668, 522), (616, 546), (588, 596), (574, 700), (566, 830), (562, 938),
                     (600, 952),
                     (700, 960), (800, 960), (902, 952), (936, 938), (932, 830), (926, 700), (912, 596),
                     (884, 546),
                     (832, 522), (790, 500)]


def _man() -> Sheet:
    """An old man in a padded coat, a towel for a scarf, his back to us, looking for the boat."""
    sheet, knife = Sheet(274), Knife(274)
    with sheet.through(sheet.soft(9)):
        sheet.draw(knife.curve([(640, 1080), (760, 1062), (880, 1080), (700, 1160), (520, 1200),
                                (480, 1160)]), "#141e23",
                   0.5)
    with sheet.through(sheet.print(3, 0.45)):
        for x in (692, 806):
            leg = [(x - 48, 930), (x + 48, 930), (x + 36, 1090), (x - 36, 1090)]
            sheet.draw(knife.board(leg), "#1a252b")
            shoe = [(x - 42, 1084), (x + 40, 1084), (x + 48, 1108), (x, 1118), (x - 48, 1108)]
            sheet.draw(knife.curve(shoe), "#0e161a")
        coat = knife.curve(COAT)
        sheet.draw(coat, sheet.linear((566, 0), (936, 0),
                                      steps((0, "#253742"), (0.4, "#2f4450"), (0.75, "#475660"),
                                                                (1, "#8b7a60"))))
        with sheet.through(stencil=sheet.clip(coat)):
            pad = knife.gouges((566, 510, 936, 950), 620, times(pool((900, 600), 520), 0.8), even(88),
                               (30, 2))
            sheet.draw(pad, "#d3c7a6", 0.42)
            for row in range(4):
                y = 640 + row * 84
                seam = [(560, y), (660, y + 10), (750, y + 13), (840, y + 10), (940, y)]
                sheet.draw(knife.brush(seam, 7, 1, blunt=True), "#16222a", 0.6)
            for side in (-1, 1):
                sheet.draw(knife.brush([(750 + side * 118, 606), (750 + side * 132, 740),
                                        (750 + side * 128, 900)], 12),
                           "#121c22", 0.75)
            patch = [(640, 812), (700, 808), (704, 868), (644, 872)]
            sheet.draw(knife.board(patch), "#4a5a5e", 0.8)
        rim = [(794, 502), (834, 521), (886, 546), (914, 598), (927, 700), (933, 830)]
        sheet.draw(knife.brush(rim, 9), "#f3cf94", 0.8)
        sheet.draw(knife.brush([(706, 502), (666, 521), (616, 547), (590, 596)], 6), "#cdd3cb", 0.6)
        _hair(sheet, knife)
        _towel(sheet, knife)
        _arm(sheet, knife)
    return sheet


def _small(points: list[Point]) -> list[Point]:
    """Points of his head, brought to its size."""
    return [(750 + (x - 750) * 0.8, 506 + (y - 506) * 0.8) for x, y in points]


def _hair(sheet: Sheet, knife: Knife) -> None:
    """White hair cut short, with the lamp on one side of it."""
    sheet.draw(knife.board(_small([(716, 440), (784, 440), (796, 530), (704, 530)])), "#574639")
    for side, tone in ((-1, "#5b4a3e"), (1, "#c3906a")):
        sheet.draw(knife.curve(_small(ellipse((750 + side * 69, 424), 14, 26)), 0.6), tone)
    hair = knife.curve(_small([(684, 430), (678, 384), (690, 346), (720, 322), (756, 314), (794, 324),
                               (818, 354), (823, 396), (814, 440), (796, 476), (750, 486), (704, 476)]), 1.6)
    sheet.draw(hair, sheet.linear((690, 0), (812, 0), steps((0, "#6f7978"), (0.6, "#a9ada3"),
                                                            (1, "#eaddbd"))))
    with sheet.through(stencil=sheet.clip(hair)):
        whorl = away((744, 372), 0.7)
        sheet.draw(knife.gouges((684, 350, 816, 490), 170, even(0.8), whorl, (22, 1.8)), "#4d585a", 0.55)
        sheet.draw(knife.gouges((740, 350, 816, 490), 70, even(0.8), whorl, (20, 1.7)), "#fff3d6", 0.6)
    sheet.draw(knife.brush(_small([(770, 314), (804, 326), (824, 358), (826, 400)]), 5), "#f8dca8", 0.8)


def _towel(sheet: Sheet, knife: Knife) -> None:
    """A thin towel wound round the neck for a scarf, one end of it down his back."""
    tone = sheet.linear((660, 0), (850, 0), steps((0, "#707d7d"), (0.5, "#a9aea4"), (1, "#f0dfba")))
    sheet.draw(knife.board([(690, 548), (760, 556), (756, 704), (690, 702)]), "#111a1f", 0.4)
    end = knife.board([(690, 530), (752, 538), (748, 700), (684, 694)], 1.6)
    sheet.draw(end, tone)
    with sheet.through(stencil=sheet.clip(end)):
        sheet.draw(knife.gouges((680, 530, 756, 704), 90, even(0.6), even(90), (13, 1.7)), "#4b5a5d", 0.5)
        for y in (646, 664):
            sheet.draw(knife.brush([(680, y), (716, y + 3), (756, y + 4)], 8, 0.8, blunt=True), "#9a5c50")
    fringe = [knife.gouge((x, 703), 90, 15, 1.2) for x in range(687, 750, 6)]
    sheet.draw("".join(fringe), "#a9aea4")
    wound = knife.curve([(688, 468), (718, 482), (750, 486), (784, 482), (812, 468), (836, 500), (832, 530),
                         (794, 550), (750, 555), (706, 550), (668, 530), (666, 500)])
    sheet.draw(wound, tone)
    with sheet.through(stencil=sheet.clip(wound)):
        sheet.draw(knife.gouges((660, 468, 840, 556), 130, even(0.6), even(82), (12, 1.7)), "#4b5a5d", 0.5)
        sheet.draw(knife.brush([(664, 494), (706, 516), (750, 521), (796, 516), (838, 494)], 8, 1), "#3c4a4e",
                   0.6)
        sheet.draw(knife.brush([(662, 520), (704, 538), (752, 543), (800, 537), (840, 518)], 7, 0.8),
                   "#9a5c50", 0.9)
    sheet.draw(knife.brush([(806, 474), (836, 502), (832, 528)], 5), "#fbe3b4", 0.8)


def _arm(sheet: Sheet, knife: Knife) -> None:
    """The arm that holds the phone to his ear."""
    sheet.draw(knife.curve(limb([(882, 640, 46), (916, 596, 43), (896, 540, 35), (862, 504, 28)])),
               sheet.linear((850, 0), (960, 0), steps((0, "#33454e"), (1, "#9a8460"))))
    sheet.draw(knife.curve(limb([(872, 516, 22), (852, 490, 20), (830, 466, 18)]), 0.7), "#b98a64")
    sheet.draw(knife.board([(803, 420), (820, 416), (830, 482), (813, 486)]), "#12191d")
    for row in range(3):
        tip = limb([(846, 462 + row * 14, 8), (828, 455 + row * 14, 8), (815, 453 + row * 14, 6)])
        sheet.draw(knife.curve(tip, 0.5), "#d6a577")


def draw_fog() -> Sheet:
    """Fog, and what is forgotten."""
    sheet, knife = Sheet(275), Knife(275)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#98a4a1", 0.7), (0.45, "#d0d2c8", 0.9),
                                                 (0.68, "#c3c8c0", 0.82),
                                                 (0.85, "#87948f", 0.55), (1, "#3f4d50", 0.45)]))
    drifts(sheet, knife, (420, 560, 700, 820), "#e3e3d8", 0.4)
    return sheet


def draw_wisps() -> Sheet:
    """Fog that always lies along the planks."""
    sheet, knife = Sheet(276), Knife(276)
    drifts(sheet, knife, (760, 850), "#d9dcd2", 0.35)
    sheet.flood(sheet.radial((800, 600), 1040, [(0, "#11191d", 0), (0.6, "#11191d", 0.05),
                                                (1, "#0d1418", 0.7)], 0.85))
    return sheet


def _glow() -> Sheet:
    """The lamp of the landing stage."""
    sheet, knife = Sheet(277), Knife(277)
    x, y = LAMP
    sheet.flood(sheet.radial(LAMP, 460, fade("#ff9e44", 0.5, 0.2, 0.08, 0.02, 0)))
    sheet.flood(sheet.radial((1000, 930), 380, fade("#c98440", 0.32, 0.14, 0.03, 0), 0.4))
    with sheet.through(sheet.soft(24)):
        cone = knife.board([(x - 40, y), (x + 40, y), (x + 260, 960), (x - 300, 960)])
        sheet.draw(cone, sheet.linear((0, y), (0, 960), fade("#ffc070", 0.2, 0.08, 0.02)))
    return sheet


def draw() -> Place:
    """The Pukou ferry, remembered."""
    return Place(
        "ferry",
        "The landing stage of an old ferry in fog. A lamp burns on its post, a rope is made fast to a"
        " bollard, and an old man in a padded coat, a towel wound round his neck for a scarf, stands with his"
        " back to us, a phone at his ear. The boat is a paler grey in the grey.",
        "none",
        (
            Layer("far", 0.05, draw_river()),
            Layer("boat", 0.15, draw_boat(), "normal", "cognitive", 0.25, 1.0),
            Layer("fog", 0.2, draw_fog(), "normal", "cognitive", 0.8, 0.05),
            Layer("pontoon", 0.5, _pontoon()),
            Layer("glow", 0.45, _glow(), "add", "affective", 0.15, 1.0),
            Layer("man", 0.65, _man(), "normal", "concern", 0.9, 1.0),
            Layer("near", 0.9, draw_wisps()),
        ),
    )
