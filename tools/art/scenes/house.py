"""The program's picture: one lit room across dark water, a table set for two."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool
from studio.place import Layer
from studio.sheet import Sheet

SIZE = (1920, 1080)
LAMP: Point = (668, 430)
SHORE = 668


def _night() -> Sheet:
    """Sky, hills, the far shore with one other light."""
    sheet, knife = Sheet(101, SIZE), Knife(101)
    with sheet.through(sheet.print(2, 0.5, "0.003 0.16")):
        sheet.flood(sheet.linear((0, -20), (0, 690), steps((0, "#0c1723"), (0.45, "#17303f"),
                                                           (0.8, "#2f5560"), (1, "#55777a"))))
    with sheet.through(sheet.print(3, 0.45)):
        stars = [knife.curve(ellipse((knife.chance.uniform(0, 1920), knife.chance.uniform(0, 380)), r, r),
                             0.2) for r in (1.2, 1.6, 1.2, 2, 1.3, 1.5, 1.1, 1.9, 1.2, 1.4, 1.7, 1.1, 1.3,
                                            1.6)]
        sheet.draw("".join(stars), "#cfd8cd", 0.6)
        far = [(-60, 690), (-60, 560), (200, 520), (480, 560), (800, 590), (1060, 560), (1300, 500),
               (1520, 540), (1700, 490), (1990, 530), (1990, 690)]
        near = [(-60, 690), (-60, 590), (180, 560), (420, 600), (900, 626), (1300, 622), (1640, 606),
                (1990, 590), (1990, 690)]
        sheet.draw(knife.curve(far), sheet.linear((0, 490), (0, 670), steps((0, "#1d3a48"), (1, "#3f6068"))))
        sheet.draw(knife.curve(near), sheet.linear((0, 560), (0, 670), steps((0, "#14272f"), (1, "#24404a"))))
        sheet.draw(knife.board([(1436, 628), (1446, 628), (1446, 636), (1436, 636)]), "#e3b066")
    return sheet


def _house() -> Sheet:
    """A low house at the water, its one large window, the trees that keep it."""
    sheet, knife = Sheet(102, SIZE), Knife(102)
    with sheet.through(sheet.print(3, 0.45)):
        bank = [(-60, 640), (240, 628), (560, 634), (980, 640), (1180, 656), (1290, SHORE + 4),
                (1100, SHORE + 16), (600, SHORE + 22), (-60, SHORE + 18)]
        sheet.draw(knife.curve(bank), sheet.radial((668, 640), 560, steps((0, "#5d4a2a"), (0.4, "#22292a"),
                (1, "#0e181d"))))
        wall = knife.board([(392, 352), (952, 350), (956, 646), (388, 648)])
        sheet.draw(wall, sheet.radial((668, 480), 420, steps((0, "#6d5735"), (0.5, "#332f27"),
                                                             (1, "#151d20"))))
        _roof(sheet, knife)
        _inside(sheet, knife)
        _trees(sheet, knife)
    return sheet


def _roof(sheet: Sheet, knife: Knife) -> None:
    """A tiled roof with a little lift at its ends, and a chimney."""
    roof = [(330, 366), (352, 350), (420, 296), (470, 244), (880, 238), (926, 290), (994, 346), (1018, 362),
            (1000, 372), (346, 376)]
    sheet.draw(knife.board([(820, 250), (820, 190), (862, 188), (864, 250)]), "#101a1e")
    outline = knife.board(roof, 2)
    sheet.draw(outline, sheet.linear((0, 240), (0, 374), steps((0, "#13212a"), (1, "#0c1519"))))
    tiles = []
    for column in range(26):
        top, low = 476 + column * 15.6, 360 + column * 25
        tiles.append(knife.brush([(top, 246), ((top + low) / 2, 306), (low, 366)], 4, 0.5))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw("".join(tiles), "#2c444c", 0.6)
    eave = knife.gouges((400, 364, 950, 376), 70, pool((668, 370), 320), even(0), (46, 4))
    sheet.draw(eave, "#e0a558", 0.8)


def _inside(sheet: Sheet, knife: Knife) -> None:
    """What the window shows: a lamp, a table, two bowls, two stools, no one."""
    pane = knife.board([(484, 398), (864, 395), (866, 594), (482, 597)])
    sheet.draw(pane, sheet.radial((668, 462), 270, steps((0, "#ffe9b0"), (0.2, "#f9c670"),
                                                         (0.55, "#d98c3a"), (1, "#7a431c"))))
    with sheet.through(stencil=sheet.clip(pane)):
        sheet.draw(knife.board([(470, 540), (880, 538), (880, 610), (470, 610)]), "#7a4420", 0.6)
        sheet.stroke(knife.line([(668, 390), (668, 424)]), "#3a2011", 3)
        shade = [(652, 424), (684, 423), (716, 458), (620, 459)]
        sheet.draw(knife.board(shade, 0.8), "#3f4f34")
        sheet.draw(knife.curve(ellipse((668, 460), 46, 6)), "#fffbe8")
        top = knife.curve(ellipse((668, 546), 104, 15))
        sheet.draw(top, "#ffe0a0")
        sheet.draw(knife.board([(566, 548), (770, 548), (764, 562), (572, 562)]), "#8a4e22")
        for x in (584, 744):
            sheet.draw(knife.board([(x, 560), (x + 9, 560), (x + 9, 600), (x, 600)]), "#4d2812")
        for x in (604, 732):
            bowl = [(x - 19, 530), (x + 19, 530), (x + 13, 545), (x - 13, 545)]
            sheet.draw(knife.board(bowl, 0.6), "#3c2414")
            sheet.draw(knife.gouge((x, 530), 0, 38, 3), "#fff1c9")
        for x, lean in ((634, 24), (690, 24)):
            sheet.draw(knife.brush([(x, 548), (x + lean, 542)], 3, 0.2), "#4d2812")
        for x in (520, 806):
            stool = [(x - 24, 556), (x + 24, 556), (x + 20, 566), (x + 18, 604), (x + 10, 604),
                     (x + 8, 570), (x - 8, 570), (x - 10, 604), (x - 18, 604), (x - 20, 566)]
            sheet.draw(knife.board(stool, 0.7), "#4d2812")
    for bar in ([(474, 388), (488, 388), (487, 606), (472, 607)], [(862, 386), (876, 386), (878, 604),
                                                                   (863, 605)], [(474, 385), (876, 382),
            (876, 397), (474, 400)], [(462, 594), (888, 590), (890, 606), (461, 610)],
            [(736, 396), (743, 396), (744, 594), (737, 594)], [(606, 396), (613, 396), (614, 594),
                                                               (607, 594)]):
        sheet.draw(knife.board(bar, 0.8), "#2c1a0f")


def _trees(sheet: Sheet, knife: Knife) -> None:
    """A camphor behind the house and a willow at the water."""
    every = knife.chance.uniform
    for centre, across, down in (((250, 300), 150, 110), ((130, 400), 190, 130), ((60, 540), 170, 110),
                                 ((300, 440), 110, 100), ((340, 560), 60, 70)):
        sheet.draw(knife.curve(ellipse(centre, across, down, every(-12, 12)), 14), "#0c161b")
        leaves = knife.gouges((centre[0] - across, centre[1] - down, centre[0] + across, centre[1] + down),
                              420, pool(centre, across * 1.2, down / across), lambda *_: every(-70, 60),
                              (30, 7))
        sheet.draw(leaves, "#15262b")
    lit = knife.gouges((300, 330, 410, 620), 90, pool((420, 480), 170), lambda *_: every(-70, 60), (24, 5))
    sheet.draw(lit, "#8f7a3c", 0.7)
    sheet.draw(knife.brush([(1070, 664), (1082, 560), (1066, 470), (1100, 350)], 36), "#0c1519")
    for fork in ([(1070, 480), (1030, 410), (1000, 372)], [(1084, 440), (1130, 390), (1180, 376)]):
        sheet.draw(knife.brush([*fork], 16), "#0c1519")
    strands = []
    for _ in range(190):
        x = every(960, 1230)
        y = 330 + ((x - 1096) / 135) ** 2 * 70 + every(-16, 40)
        long = every(80, 250) * (1 - abs(x - 1096) / 420)
        drift = (x - 1096) * 0.16
        strands.append(knife.brush([(x - drift, y - 12), (x, y + long * 0.4), (x + drift * 0.6, y + long)],
                                   4.4, 0.3))
    sheet.draw("".join(strands), "#101d22")
    every_tip = knife.gouges((970, 330, 1230, 600), 260, pool((1096, 400), 190, 0.9), even(84), (22, 4))
    sheet.draw(every_tip, "#1b2f35")
    edge = knife.gouges((985, 420, 1060, 620), 60, pool((940, 520), 170), even(88), (40, 3))
    sheet.draw(edge, "#a5803f", 0.7)


def _water() -> Sheet:
    """Dark water, and what the window does to it; a jetty and a boat."""
    sheet, knife = Sheet(103, SIZE), Knife(103)
    with sheet.through(sheet.print(3, 0.5, "0.005 0.22")):
        water = knife.board([(-60, SHORE + 8), (1990, SHORE - 2), (1990, 1140), (-60, 1140)])
        sheet.draw(water, sheet.linear((0, SHORE), (0, 1080), steps((0, "#4a6c70"), (0.1, "#2a4a54"),
                                                                    (0.4, "#152b36"), (1, "#0a141b"))))
        mirrored = knife.gouges((240, SHORE + 10, 1220, 960), 900, _reflected, even(0), (170, 9))
        sheet.draw(mirrored, "#0b161c", 0.7)
        dark = knife.gouges((-40, 690, 1960, 1070), 520, even(0.7), even(0), (150, 4))
        sheet.draw(dark, "#0d1b23", 0.55)
        pale = knife.gouges((1080, 680, 1960, 860), 240, even(0.6), even(0), (130, 2.4))
        sheet.draw(pale, "#7d9a98", 0.35)
    with sheet.through(sheet.print(4, 0.4)):

        def column(x: float, y: float) -> float:
            wide = 150 + (y - 690) * 0.16
            return max(0.0, 1 - abs(x - 672) / wide) ** 0.6 * max(0.0, 1 - (y - 690) / 430)

        for tone, count, size in (("#b8692a", 900, (110, 6)), ("#f0ad52", 620, (90, 5)),
                                  ("#ffe7ad", 260, (64, 4))):
            sheet.draw(knife.gouges((380, 688, 980, 1070), count, column, even(0), size), tone, 0.8)
        sheet.draw(knife.gouges((1426, 676, 1458, 800), 26, even(0.6), even(0), (22, 2)), "#e3b066", 0.6)
        _jetty(sheet, knife)
    return sheet


def _reflected(x: float, y: float) -> float:
    """Where the house and its trees darken the water."""
    edge = 250 + (y - SHORE) * 0.35 + 40 * ((y * 7) % 11) / 11
    return 0.8 if edge < x < 1240 - (y - SHORE) * 0.8 and y < 930 else 0.0


def _jetty(sheet: Sheet, knife: Knife) -> None:
    """A jetty of few planks, and a boat tied to it."""
    sheet.draw(knife.board([(800, 672), (1010, 716), (1002, 726), (786, 682)]), "#241d16")
    for x, y in ((860, 690), (930, 704), (996, 718)):
        sheet.draw(knife.board([(x, y - 14), (x + 9, y - 14), (x + 9, y + 44), (x, y + 44)]), "#10171a")
    sheet.draw(knife.gouges((796, 674, 1000, 718), 30, even(0.8), even(12), (40, 3)), "#d69c52", 0.6)
    hull = [(1030, 722), (1060, 738), (1150, 742), (1216, 720), (1196, 752), (1136, 762), (1064, 758)]
    sheet.draw(knife.curve(hull, 0.8), "#0c1418")
    sheet.draw(knife.brush([(1034, 724), (1064, 739), (1140, 742)], 4), "#d69c52", 0.8)
    sheet.draw(knife.gouge((1124, 774), 0, 190, 9), "#091116", 0.8)


def _reeds() -> Sheet:
    """Reeds on our side, out of focus a little."""
    sheet, knife = Sheet(104, SIZE), Knife(104)
    with sheet.through(sheet.soft(1.4)), sheet.through(sheet.print(3, 0.4)):
        blades = []
        for _ in range(150):
            near_left = knife.chance.random() < 0.6
            x = abs(knife.chance.gauss(0, 170)) - 40 if near_left else 1960 - abs(knife.chance.gauss(0, 150))
            high = knife.chance.uniform(90, 330)
            lean = knife.chance.uniform(-50, 70)
            blades.append(knife.brush([(x, 1110), (x + lean * 0.3, 1110 - high * 0.6),
                                       (x + lean, 1110 - high)], knife.chance.uniform(5, 11), 0.3))
        sheet.draw("".join(blades), "#070d11")
        sheet.draw(knife.curve([(-60, 1040), (300, 1066), (700, 1084), (1300, 1086), (1700, 1060),
                                (1990, 1030), (1990, 1150), (-60, 1150)]), "#060b0f")
    return sheet


def _glow() -> Sheet:
    """The one lamp."""
    sheet, knife = Sheet(105, SIZE), Knife(105)
    sheet.flood(sheet.radial((670, 490), 520, fade("#ffae50", 0.3, 0.16, 0.06, 0.02, 0), 0.8))
    sheet.flood(sheet.radial((672, 780), 330, fade("#e8963c", 0.3, 0.12, 0.03, 0), 1.2))
    with sheet.through(sheet.soft(18)):
        beam = knife.board([(490, 600), (860, 600), (960, 690), (380, 690)])
        sheet.draw(beam, sheet.linear((0, 600), (0, 690), fade("#ffc873", 0.3, 0.05)))
    return sheet


def draw() -> list[Layer]:
    """The house picture's layers."""
    return [Layer("night", 0.0, _night()), Layer("house", 0.0, _house()), Layer("water", 0.0, _water()),
            Layer("reeds", 0.0, _reeds()), Layer("glow", 0.0, _glow(), "add")]
