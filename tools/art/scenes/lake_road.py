"""The lake road at dusk, from the back of an old taxi."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import HEAD
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SUN: Point = (905, 452)
MIST = "#8fa5a0"


def _sky() -> Sheet:
    """A bokashi sky, the low sun, far hills, and the lake under its green skin."""
    sheet, knife = Sheet(21), Knife(21)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.22")):
        sheet.flood(sheet.linear((0, -20), (0, 540), steps((0, "#2b3a52"), (0.3, "#58506a"),
                                                           (0.55, "#a96f6d"), (0.76, "#e39a68"),
                                                           (0.9, "#f4c781"), (1, "#f8dd9f"))))
        sheet.flood(sheet.radial(SUN, 430, fade("#ffcf82", 0.85, 0.35, 0.1, 0), 0.8))
        _clouds(sheet, knife)
    with sheet.through(sheet.print(2, 0.4)):
        sheet.draw(knife.curve(ellipse(SUN, 44, 43), 0.8), "#fff0c4")
        _hills(sheet, knife)
    with sheet.through(sheet.print(3, 0.5, "0.006 0.3")):
        _lake(sheet, knife)
    return sheet


def _clouds(sheet: Sheet, knife: Knife) -> None:
    """Long bars of cloud, lit from below."""
    for x, y, wide, thick in ((420, 210, 700, 34), (1120, 262, 620, 26), (640, 318, 520, 17),
                              (1180, 360, 380, 12), (300, 372, 420, 13), (960, 140, 900, 40)):
        bar = [(x - wide / 2, y), (x - wide * 0.2, y - thick * 0.4), (x + wide * 0.15, y + 4),
               (x + wide / 2, y - thick * 0.2)]
        sheet.draw(knife.brush(bar, thick, 3), mix("#3c3f58", "#8f5f68", (y - 120) / 260), 0.55)
        lit = [(a, b + thick * 0.32) for a, b in bar]
        sheet.draw(knife.brush(lit, thick * 0.3, 1.5), "#f0ae7c", 0.6)


def _hills(sheet: Sheet, knife: Knife) -> None:
    """Two ranges across the water."""
    far = [(-60, 520), (-40, 462), (140, 440), (300, 455), (470, 415), (600, 440), (740, 462), (880, 486),
           (1040, 474), (1200, 440), (1360, 456), (1500, 420), (1660, 440), (1660, 530)]
    near = [(-60, 530), (-40, 500), (120, 474), (280, 486), (420, 472), (560, 500), (700, 512), (820, 516),
            (820, 540)]
    sheet.draw(knife.curve(far, 1.6), sheet.linear((0, 410), (0, 520), steps((0, "#6b5a70"), (1, "#b98474"))))
    sheet.draw(knife.curve(near, 1.6), sheet.linear((0, 470), (0, 535),
                                                    steps((0, "#4a475e"), (1, "#7b6468"))))


def _lake(sheet: Sheet, knife: Knife) -> None:
    """Water that shows only where the skin is torn: green, thick, lit by a low sun."""
    water = knife.board([(-60, 512), (1660, 508), (1660, 1260), (-60, 1260)], 1)
    sheet.draw(water, sheet.linear((0, 510), (0, 900), steps((0, "#dcb27c"), (0.06, "#b8a468"),
                                                             (0.22, "#8f9a56"), (0.5, "#5f7c48"),
                                                             (1, "#2c4a3a"))))
    _tears(sheet, knife)
    sheet.flood(sheet.radial((905, 520), 330, fade("#ffdc8e", 0.7, 0.26, 0.05, 0), 0.9))
    for y, count, length in ((560, 260, 110), (650, 220, 190), (770, 180, 300)):
        box = (-40, y - 46, 1640, y + 70)
        thick = 1.6 + (y - 500) / 110
        sheet.draw(knife.gouges(box, count, even(0.8), even(0), (length, thick)), "#3a5a3c", 0.4)
        sheet.draw(knife.gouges(box, count // 2, even(0.8), even(0), (length, thick)), "#b4c070", 0.4)
    path = times(pool((900, 600), 250, 1.2), 1.0)
    sheet.draw(knife.gouges((790, 516, 1010, 880), 460, path, even(0), (74, 3.6)), "#fff0c0", 0.9)
    _boat(sheet, knife)


def _tears(sheet: Sheet, knife: Knife) -> None:
    """Where the skin is torn, the sky lies in the water."""
    for x, y, wide in ((1180, 588, 360), (960, 640, 240), (1330, 668, 420), (1080, 722, 380),
                       (1420, 560, 240), (1260, 770, 480), (860, 575, 130), (1480, 730, 200)):
        thick = 5 + (y - 540) * 0.1
        bend = knife.about(0, thick * 0.9)
        tear = [(x - wide / 2, y), (x - wide * 0.2, y + bend), (x + wide * 0.2, y - bend),
                (x + wide / 2, y + bend * 0.4)]
        sheet.draw(knife.brush([(a, b + 3) for a, b in tear], thick * 1.35, 1.5), "#c7cf86", 0.8)
        sheet.draw(knife.brush(tear, thick, 1.2), mix("#d79a7c", "#6a5f78", (y - 560) / 230))


def _boat(sheet: Sheet, knife: Knife) -> None:
    """A sampan stuck in the green, with its pole."""
    hull = [(1108, 604), (1136, 612), (1196, 613), (1246, 600), (1226, 624), (1136, 626)]
    sheet.draw(knife.curve(hull, 0.6), "#2b2b30")
    sheet.stroke(knife.line([(1204, 612), (1216, 560), (1222, 524)]), "#2b2b30", 3)
    sheet.draw(knife.gouge((1180, 636), 0, 130, 4), "#33442f", 0.8)


def _road() -> Sheet:
    """The road along the shore, poplars, reeds, and a pole or two."""
    sheet, knife = Sheet(22), Knife(22)
    with sheet.through(sheet.print(3, 0.45)):
        bank = [(-60, 560), (200, 548), (420, 540), (600, 533), (668, 531), (690, 540), (720, 590),
                (790, 690), (900, 840), (1060, 1240), (-60, 1240)]
        sheet.draw(knife.curve(bank, 2), sheet.linear((0, 530), (0, 860),
                                                      steps((0, "#5a5a3c"), (0.4, "#3c4a30"),
                                                            (1, "#1e2a22"))))
        road = [(648, 533), (664, 533), (676, 560), (724, 660), (800, 790), (900, 960), (300, 960),
                (520, 740), (610, 620), (640, 560)]
        sheet.draw(knife.curve(road, 1.5), sheet.linear((0, 530), (0, 900),
                                                        steps((0, "#c89a77"), (0.3, "#8b7168"),
                                                              (1, "#4b474e"))))
        dust = times(pool((680, 620), 330), 0.8)
        sheet.draw(knife.gouges((480, 540, 860, 900), 260, dust, lambda x, _: 70 + (x - 660) * -0.1,
                                (40, 1.8)), "#f3c795", 0.5)
        for step in range(7):
            y = 566 + step * step * 9
            x = 661 + step * 1.5
            sheet.draw(knife.gouge((x, y), 88, 8 + step * 7, 1 + step * 0.9), "#f0d3a4", 0.75)
        trees(sheet, knife)
        reeds(sheet, knife)
    return sheet


def trees(sheet: Sheet, knife: Knife, edge: str = "#4a4a30", leaf: str = "#c08c55") -> None:
    """Poplars down the land side, growing nearer; the ink of their lit edge, and of its leaves."""
    for x, foot, high in ((628, 540, 62), (608, 546, 84), (578, 556, 118), (532, 574, 170), (466, 604, 250),
                          (366, 652, 380), (216, 730, 560)):
        wide = high * 0.19
        crown = [(x, foot - high), (x + wide * 0.6, foot - high * 0.8), (x + wide, foot - high * 0.45),
                 (x + wide * 0.7, foot - high * 0.16), (x, foot - high * 0.1),
                 (x - wide * 0.8, foot - high * 0.18), (x - wide, foot - high * 0.5),
                 (x - wide * 0.5, foot - high * 0.84)]
        sheet.draw(knife.brush([(x, foot + 4), (x, foot - high * 0.5)], wide * 0.3), "#1d2320")
        outline = knife.curve(crown, high * 0.018 + 1)
        sheet.draw(outline, sheet.linear((x - wide, 0), (x + wide, 0),
                                         steps((0, "#17211f"), (0.6, "#26332a"), (1, edge))))
        box = (x - wide, foot - high, x + wide * 1.1, foot - high * 0.1)
        leaves = knife.gouges(box, int(high * 0.6), lambda a, _, x=x, w=wide: 0.35 + (a - x) / w / 2,
                              even(-62), (10 + high * 0.05, 1.2 + high * 0.004))
        with sheet.through(stencil=sheet.clip(outline)):
            sheet.draw(leaves, leaf, 0.6)


def reeds(sheet: Sheet, knife: Knife) -> None:
    """Reeds at the water's edge, against the light."""
    blades = []
    for _ in range(120):
        share = knife.chance.random()
        x, y = 700 + share * 330, 560 + share * 340
        high = (20 + 90 * share) * knife.about(1, 0.4)
        lean = knife.about(0.14, 0.2) * high
        blades.append(knife.brush([(x, y), (x + lean * 0.3, y - high * 0.6), (x + lean, y - high)],
                                  2 + 3 * share, 0.2))
    sheet.draw("".join(blades), "#1c2820")


def _cab() -> Sheet:
    """The taxi's front: pillars, roof, mirror, dashboard and wheel."""
    sheet, knife = Sheet(23), Knife(23)
    with sheet.through(sheet.print(3, 0.4)):
        body = sheet.radial((905, 560), 1000, steps((0.3, "#3c2f2c"), (0.55, "#221f22"), (1, "#0e1115")))
        roof = [(-80, -80), (1680, -80), (1680, 130), (1330, 104), (960, 92), (560, 98), (240, 126),
                (-80, 180)]
        sheet.draw(knife.curve(roof), body)
        left = [(-80, 60), (196, 90), (236, 118), (196, 330), (140, 620), (96, 900), (-80, 960)]
        right = [(1396, 84), (1680, 60), (1680, 960), (1560, 880), (1506, 640), (1440, 330)]
        sheet.draw(knife.curve(left), body)
        sheet.draw(knife.curve(right), body)
        dash = [(-80, 830), (140, 800), (420, 792), (700, 806), (960, 800), (1240, 790), (1490, 812),
                (1680, 850), (1680, 1290), (-80, 1290)]
        sheet.draw(knife.curve(dash), sheet.radial((905, 700), 720, steps((0, "#6d4a38"), (0.3, "#3f302c"),
                (0.6, "#1e1c1f"), (1, "#0d1013")), 0.6))
        sheen = knife.gouges((420, 796, 1460, 900), 460, pool((930, 790), 430, 0.3), even(1), (70, 2))
        sheet.draw(sheen, "#e8a46c", 0.7)
        sheet.stroke(knife.line([(1396, 100), (1440, 330), (1504, 640), (1556, 860)]), "#c98a5c", 3, 0.5)
        _mirror(sheet, knife)
        _dashboard(sheet, knife)
    return sheet


def _mirror(sheet: Sheet, knife: Knife) -> None:
    """The mirror, with nobody in it, and a red tassel."""
    sheet.stroke(knife.line([(800, 84), (806, 130)]), "#0f1215", 12)
    frame = [(664, 150), (674, 130), (800, 124), (936, 122), (950, 142), (948, 182), (936, 197), (800, 202),
             (680, 204), (666, 188)]
    sheet.draw(knife.curve(frame), "#101317")
    glass = [(688, 138), (930, 133), (936, 184), (688, 191)]
    sheet.draw(knife.board(glass), sheet.linear((688, 0), (936, 0), steps((0, "#3a3f55"), (0.6, "#7b5f69"),
            (1, "#b07d6a"))))
    sheet.stroke(knife.line([(806, 200), (810, 250), (804, 288)]), "#3a1712", 3)
    sheet.draw(knife.curve(ellipse((805, 298), 13, 14), 1), "#8d2f22")
    threads = [knife.brush([(800 + i * 3, 308), (799 + i * 3.4, 350), (796 + i * 4.4, 392)], 3,
                           0.2) for i in range(5)]
    sheet.draw("".join(threads), "#8d2f22")


def _dashboard(sheet: Sheet, knife: Knife) -> None:
    """Vents, a meter's small lamp, a jar of tea."""
    for x in (930, 1010):
        vent = [(x, 872), (x + 62, 870), (x + 63, 912), (x + 1, 914)]
        sheet.draw(knife.board(vent), "#0c0e11")
        bars = [knife.gouge((x + 31, 880 + 9 * i), -1, 54, 1.6) for i in range(4)]
        sheet.draw("".join(bars), "#6f4f3d")
    meter = [(1118, 850), (1250, 846), (1254, 920), (1120, 924)]
    sheet.draw(knife.board(meter), "#0c0e11")
    sheet.draw(knife.board([(1132, 864), (1238, 861), (1240, 886), (1133, 889)]), "#5c1d14")
    dots = [knife.gouge((1146 + 20 * i, 875), 95, 15, 2.6) for i in range(5)]
    sheet.draw("".join(dots), "#f0603a")
    jar = [(1296, 800), (1290, 734), (1300, 716), (1352, 714), (1362, 732), (1358, 802)]
    sheet.draw(knife.curve(jar, 1), sheet.linear((1290, 0), (1362, 0),
                                                 steps((0, "#e3a65c"), (0.3, "#8f6a2c"), (0.8, "#4a4420"),
                                                       (1, "#20221a"))), 0.92)
    sheet.draw(knife.board([(1298, 692), (1354, 690), (1355, 716), (1298, 718)]), "#1a1614")
    sheet.draw(knife.gouge((1304, 758), 88, 70, 3), "#ffdca0", 0.9)


def _driver() -> Sheet:
    """The driver from behind: cap of hair, ear, shoulder, a hand on the wheel."""
    sheet, knife = Sheet(24), Knife(24)
    with sheet.through(sheet.soft(0.8)), sheet.through(sheet.print(3, 0.4)):
        wheel = ellipse((520, 900), 196, 176, -8)
        sheet.stroke(knife.curve(wheel, 0.6), "#0b0d10", 26)
        sheet.stroke(knife.line([(596, 742), (664, 786), (708, 852)]), "#b07450", 3, 0.8)
        mass = sheet.linear((180, 0), (640, 0), steps((0, "#0a0d10"), (0.62, "#14161a"), (0.86, "#2c211f"),
                                                      (1, "#6b4030")))
        seat = [(120, 1290), (128, 860), (150, 742), (220, 700), (420, 694), (508, 724), (548, 800),
                (576, 1000), (600, 1290)]
        body = [(150, 1290), (170, 800), (236, 706), (330, 664), (352, 600), (446, 596), (462, 650),
                (560, 690), (622, 752), (652, 800), (690, 826), (726, 846), (716, 884), (690, 916),
                (640, 920), (640, 1290)]
        sheet.draw(knife.curve(body), mass)
        sheet.draw(knife.curve(place(HEAD, (398, 520), 98, 6)), sheet.linear((300, 0), (486, 0),
                steps((0, "#0b0e11"), (0.75, "#17171a"), (1, "#5a382b"))))
        ear = [(474, 520), (490, 508), (497, 530), (488, 556), (474, 562)]
        sheet.draw(knife.curve(ear, 0.6), "#c2754c")
        sheet.draw(knife.curve(seat), sheet.linear((120, 0), (600, 0),
                                                   steps((0, "#090c0f"), (0.8, "#121417"), (1, "#33241f"))))
        hand = [(684, 822), (690, 786), (712, 768), (740, 774), (756, 796), (754, 830), (738, 856),
                (712, 862)]
        sheet.draw(knife.curve(hand, 0.8), sheet.linear((676, 0), (746, 0),
                                                        steps((0, "#2a1a15"), (0.5, "#8a5238"),
                                                              (1, "#e09a66"))))
        cuts = [knife.gouge((730 + 2 * i, 790 + 15 * i), -10, 34, 2) for i in range(4)]
        sheet.draw("".join(cuts), "#2a1712")
        rim = [knife.brush([(468, 446), (486, 490), (488, 512)], 5),
               knife.brush([(470, 656), (560, 692), (626, 758), (658, 838)], 6)]
        sheet.draw("".join(rim), "#f0a868", 0.85)
        hair = knife.gouges((400, 420, 490, 580), 60, even(0.6), lambda _, y: 100 - (y - 500) * 0.3,
                            (32, 1.6))
        sheet.draw(hair, "#b06c48", 0.45)
    return sheet


def _glow() -> Sheet:
    """The low sun, over everything."""
    sheet = Sheet(25)
    sheet.flood(sheet.radial(SUN, 640, fade("#ff9d4a", 0.55, 0.28, 0.1, 0.02, 0), 0.8))
    sheet.flood(sheet.radial((900, 780), 620, fade("#e07a3a", 0.22, 0.1, 0), 0.5))
    return sheet


def _veil() -> Sheet:
    """What the windscreen keeps out: haze, and the green gone grey."""
    sheet, knife = Sheet(26), Knife(26)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#31424c", 0.78), (0.42, "#8b9a94", 0.72),
                                                 (0.62, "#5d6f6a", 0.7), (1, "#11191d", 0.8)]))
    with sheet.through(sheet.soft(24)):
        for y in (470, 540, 620):
            bank = [(-80, y), (400, y - 20), (900, y + 14), (1680, y - 12)]
            sheet.draw(knife.brush(bank, 70, 8), MIST, 0.25)
    return sheet


def draw() -> Place:
    """The lake road."""
    return Place(
        "lake_road",
        "Dusk from the back seat of an old taxi. Past the driver's shoulder a road runs along a"
        " lake covered in a thick green skin, under a low sun and far hills.",
        "algae",
        (
            Layer("far", 0.05, _sky()),
            Layer("road", 0.2, _road()),
            Layer("sun", 0.1, _glow(), "add", "affective", 0.15, 0.9),
            Layer("veil", 0.3, _veil(), "normal", "headphones", 0.0, 0.8),
            Layer("cab", 0.7, _cab()),
            Layer("driver", 0.95, _driver()),
        ),
    )
