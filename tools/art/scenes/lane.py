"""The same road at four minutes past eight: two walkers, one torch, the bus waiting, the lake's own light."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.lake_road import reeds, trees
from studio.figures import FIST, HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

POOL: Point = (668, 776)
"""Where the torch's light lies on the road."""


def _sky() -> Sheet:
    """What is left of the day behind the hills, a few stars, and the green water."""
    sheet, knife = Sheet(131), Knife(131)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.2")):
        sheet.flood(sheet.linear((0, -20), (0, 530), steps((0, "#0b1622"), (0.45, "#14293a"),
                                                           (0.75, "#28454f"),
                                                           (0.92, "#54695f"), (1, "#84805f"))))
        for x, y, wide in ((1150, 380, 620), (560, 300, 540), (1010, 448, 400)):
            bar = [(x - wide / 2, y), (x, y - 9), (x + wide / 2, y + 3)]
            sheet.draw(knife.brush(bar, 22, 2), "#0f202c", 0.6)
        stars = [knife.curve(ellipse((knife.about(800, 780), knife.about(170, 160)), 1.9, 1.9), 0.3)
                 for _ in range(46)]
        sheet.draw("".join(stars), "#d7dcc4", 0.7)
    with sheet.through(sheet.print(2, 0.4)):
        far = [(-60, 530), (-40, 462), (140, 440), (300, 455), (470, 415), (600, 440), (740, 462), (880, 486),
               (1040, 474), (1200, 440), (1360, 456), (1500, 420), (1660, 440), (1660, 530)]
        sheet.draw(knife.curve(far, 1.6), sheet.linear((0, 410), (0, 520), steps((0, "#152733"),
                                                                                (1, "#2c4347"))))
        water = knife.board([(-60, 512), (1660, 508), (1660, 1260), (-60, 1260)], 1)
        sheet.draw(water, sheet.linear((0, 510), (0, 900), steps((0, "#69765a"), (0.08, "#41604c"),
                                                                 (0.4, "#244438"), (1, "#0f2422"))))
        for y, count, length in ((556, 220, 110), (650, 190, 190), (790, 150, 300)):
            box = (600, y - 46, 1640, y + 80)
            thick = 1.6 + (y - 500) / 110
            sheet.draw(knife.gouges(box, count, even(0.8), even(0), (length, thick)), "#0f2825", 0.55)
            sheet.draw(knife.gouges(box, count // 2, even(0.7), even(0), (length, thick)), "#7f9a5a", 0.4)
    return sheet


def _bloom() -> Sheet:
    """The bloom's light: pale green, along the shore and far out."""
    sheet, knife = Sheet(132), Knife(132)
    sheet.flood(sheet.radial((1080, 600), 520, fade("#8fbf5a", 0.34, 0.16, 0.05, 0), 0.34))
    with sheet.through(sheet.soft(3)):
        streaks = knife.gouges((760, 530, 1560, 820), 240, pool((1080, 620), 520, 0.5), even(0), (150, 5))
        sheet.draw(streaks, "#b6d873", 0.5)
    return sheet


def _road() -> Sheet:
    """Bank, road, poplars and reeds, and the bus with its lights on and nobody in it."""
    sheet, knife = Sheet(133), Knife(133)
    with sheet.through(sheet.print(3, 0.45)):
        bank = [(-60, 560), (200, 548), (420, 540), (600, 533), (668, 531), (690, 540), (720, 590),
                (790, 690),
                (900, 840), (1060, 1240), (-60, 1240)]
        sheet.draw(knife.curve(bank, 2), sheet.linear((0, 530), (0, 860),
                                                      steps((0, "#24342f"), (0.4, "#182623"),
                                                                                (1, "#0c1516"))))
        lane = [(640, 533), (668, 533), (690, 570), (760, 680), (850, 820), (960, 1240), (190, 1240),
                (430, 820),
                (560, 670), (622, 570)]
        outline = knife.curve(lane, 1.5)
        sheet.draw(outline, sheet.linear((0, 530), (0, 900), steps((0, "#7a7154"), (0.2, "#46483f"),
                                                                   (1, "#22292b"))))
        ruts = knife.gouges((300, 560, 960, 1150), 520, times(pool(POOL, 420, 0.6), 1.1),
                            lambda x, _: 84 + (x - 660) * -0.1, (44, 2))
        with sheet.through(stencil=sheet.clip(outline)):
            sheet.draw(ruts, "#e8cf94", 0.5)
        trees(sheet, knife, "#27362f", "#5d7458")
        reeds(sheet, knife)
        _bus(sheet, knife)
    return sheet


def _bus(sheet: Sheet, knife: Knife) -> None:
    """A country bus at the end of the road, its windows lit and empty."""
    sheet.draw(knife.board([(584, 458), (708, 454), (712, 546), (584, 550)]), "#1b2a2e")
    for x in (592, 622, 652, 682):
        pane = [(x, 468), (x + 24, 467), (x + 24, 504), (x, 505)]
        sheet.draw(knife.board(pane, 0.7), sheet.linear((0, 467), (0, 505), steps((0, "#fff0bd"),
                                                                                 (1, "#eebd66"))))
        sheet.draw(knife.board([(x + 4, 492), (x + 20, 491), (x + 20, 505), (x + 4, 505)], 0.6), "#7c5a34",
                   0.8)
    sheet.draw(knife.board([(584, 516), (710, 512), (710, 522), (584, 526)], 0.6), "#8d3a2a")
    for x in (600, 692):
        sheet.draw(knife.curve(ellipse((x, 536), 7, 6), 0.4), "#e8402c")


def _walkers() -> Sheet:
    """Two of seventeen from behind, an arm's length apart; the taller has the torch."""
    sheet, knife = Sheet(134), Knife(134)
    with sheet.through(sheet.print(3, 0.4)):
        with sheet.moved((-52, 0)):
            _fang(sheet, knife)
        with sheet.moved((30, 0)):
            _wei(sheet, knife)
    return sheet


def _fang(sheet: Sheet, knife: Knife) -> None:
    """The guest, a bag on one shoulder, elbows in."""
    body = [(556, 668), (552, 686), (520, 698), (502, 730), (496, 790), (508, 834), (518, 832), (524, 910),
            (528, 1000), (556, 1004), (566, 850), (574, 1004), (602, 1000), (608, 910), (612, 826),
            (622, 790), (618, 728), (602, 698),
            (578, 686), (576, 668)]
    outline = knife.curve(body)
    sheet.draw(outline, sheet.linear((496, 0), (624, 0), steps((0, "#0d1517"), (0.6, "#20292a"),
                                                               (1, "#7c6a48"))))
    folds = knife.gouges((550, 690, 626, 900), 90, even(0.6), even(86), (30, 2))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(folds, "#d9bd82", 0.4)
        sheet.draw(knife.board([(490, 828), (640, 822), (640, 1020), (490, 1020)]), "#0d1416", 0.6)
    sheet.draw(knife.curve(place(HEAD, (567, 638), 36, 4)), sheet.linear((532, 0), (604, 0),
               steps((0, "#0b1215"), (0.7, "#1a2122"), (1, "#6b5a3c"))))
    sheet.draw(knife.brush([(530, 700), (560, 760), (604, 806)], 7), "#0a1012")
    bag = [(590, 790), (634, 786), (640, 846), (596, 852)]
    sheet.draw(knife.curve(bag), sheet.linear((590, 0), (640, 0), steps((0, "#14191a"), (1, "#8a6c42"))))
    sheet.draw("".join([knife.brush([(602, 636), (600, 656), (592, 668)], 4),
                        knife.brush([(606, 702), (620, 734), (624, 786)], 5)]), "#ffe2a0", 0.85)


def _wei(sheet: Sheet, knife: Knife) -> None:
    """The host, very straight, on the outside of the road, the torch held low."""
    body = [(742, 626), (738, 650), (702, 664), (684, 704), (680, 790), (692, 838), (702, 838), (708, 922),
            (712, 1022), (742, 1026), (752, 860), (762, 1026), (794, 1022), (800, 922), (804, 830),
            (818, 790), (818, 704), (800, 664),
            (768, 650), (764, 626)]
    outline = knife.curve(body)
    shirt = sheet.linear((680, 0), (820, 0), steps((0, "#cfbb90"), (0.22, "#6c6c5e"), (0.6, "#2b3638"),
                                                   (1, "#121c20")))
    sheet.draw(outline, shirt)
    folds = knife.gouges((684, 660, 760, 840), 130, even(0.7), even(88), (36, 2.1))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(folds, "#f2deb0", 0.5)
        sheet.draw(knife.board([(670, 834), (830, 828), (830, 1040), (670, 1040)]), "#0d1416", 0.8)
    sheet.draw(knife.curve(place(HEAD, (753, 592), 39, -3)), sheet.linear((714, 0), (792, 0),
               steps((0, "#7c663f"), (0.3, "#1f2525"), (1, "#0b1215"))))
    sheet.draw(knife.curve(place(FIST, (690, 826), 17, 80), 0.4), "#c99b66")
    sheet.draw(knife.brush([(686, 832), (672, 838), (660, 842)], 15, 0.3, blunt=True), "#20282a")
    sheet.draw(knife.curve(ellipse((659, 842), 5, 8), 0.3), "#fff3c8")
    sheet.draw("".join([knife.brush([(716, 590), (716, 570), (732, 552)], 4),
                        knife.brush([(702, 666), (684, 706), (680, 786)], 5)]), "#ffe9b0", 0.9)


def _torch() -> Sheet:
    """The torch's light on the road, and the bus's."""
    sheet, knife = Sheet(135), Knife(135)
    sheet.flood(sheet.radial(POOL, 230, fade("#ffe6a6", 0.85, 0.6, 0.2, 0.04, 0), 0.34))
    _bus_light(sheet)
    with sheet.through(sheet.soft(7)):
        beam = knife.board([(692, 836), (686, 848), (570, 800), (604, 748), (724, 742), (740, 790)])
        sheet.draw(beam, sheet.linear((0, 846), (0, 740), fade("#fff0c0", 0.34, 0.12)))
    return sheet


def _bus_light(sheet: Sheet) -> None:
    """A little light about the bus."""
    sheet.flood(sheet.radial((648, 490), 190, fade("#ffc873", 0.5, 0.18, 0.05, 0)))
    sheet.flood(sheet.radial((650, 566), 120, fade("#f0b060", 0.35, 0.1, 0), 0.6))


def bus_light() -> Sheet:
    """The bus's light alone."""
    sheet = Sheet(138)
    _bus_light(sheet)
    return sheet


def _near() -> Sheet:
    """Reeds close by, out of focus."""
    sheet, knife = Sheet(136), Knife(136)
    with sheet.through(sheet.soft(2.4)):
        blades = []
        for _ in range(60):
            x, high = knife.about(1330, 290), knife.about(430, 170)
            lean = knife.about(-30, 90)
            blades.append(knife.brush([(x, 1240), (x + lean * 0.3, 1240 - high * 0.6),
                                       (x + lean, 1240 - high)],
                                      knife.about(11, 4), 0.4))
        sheet.draw("".join(blades), "#081012")
    return sheet


def _veil() -> Sheet:
    """Mist off the water, where nothing is heard."""
    sheet, knife = Sheet(137), Knife(137)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#13222d", 0.7), (0.42, "#4a6065", 0.66),
                                                 (0.62, "#2f464b", 0.64), (1, "#0a1317", 0.8)]))
    with sheet.through(sheet.soft(24)):
        for y in (480, 560, 660):
            sheet.draw(knife.brush([(-80, y), (400, y - 20), (900, y + 14), (1680, y - 12)], 70, 8),
                       "#8fa5a0",
                       0.2)
    return sheet


def lane(name: str, alt: str, *people: Layer) -> Place:
    """The lane to the bus, with whoever walks on it."""
    return Place(
        name,
        alt,
        "algae",
        (
            Layer("far", 0.05, _sky()),
            Layer("bloom", 0.06, _bloom(), "add", "affective", 0.25, 1.0),
            Layer("road", 0.2, _road()),
            Layer("veil", 0.3, _veil(), "normal", "headphones", 0.0, 0.8),
            *people,
            Layer("near", 1.0, _near()),
        ),
    )


def draw() -> Place:
    """Two on the lane."""
    return lane(
        "lane",
        "The lake road by night. Two people of seventeen walk away from us, an arm's length apart,"
        " a torch's pool of light on the road between them. At the end of it a bus waits, its"
        " windows lit and empty; the lake glows a faint green beyond the reeds.",
        Layer("torch", 0.4, _torch(), "add", "concern", 0.55, 1.0),
        Layer("walkers", 0.5, _walkers()),
    )
