"""On the blotter under the lamp, November 1998: a small animal, a sleeve, and two hands in an apron."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.boys_room import draw_lamp, night, shell, veil
from scenes.well_shapes import limb
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

DESK = 640
HIM: Point = (862, 768)
"""Where he lies."""
LAMP: Point = (560, 420)


def _room() -> Sheet:
    """Wall and window behind, nearer than from the door."""
    sheet, knife = Sheet(146), Knife(146)
    with sheet.through(sheet.print(3, 0.5)):
        shell(sheet, knife)
    return sheet


def _mother() -> Sheet:
    """She stands at the desk's far side: a jersey, an apron, both hands in it to the wrist."""
    sheet, knife = Sheet(147), Knife(147)
    with sheet.through(sheet.print(3, 0.42)):
        body: list[Point] = [(930, -60), (906, 120), (890, 300), (880, 480), (866, 700), (1320, 700),
                             (1306, 480),
                             (1290, 300), (1276, 120), (1250, -60)]
        mass = knife.curve(body)
        sheet.draw(mass, sheet.radial(LAMP, 820, steps((0.3, "#c98468"), (0.55, "#7d4a44"), (0.8, "#3a2a30"),
                                                       (1, "#161a20"))))
        with sheet.through(stencil=sheet.clip(mass)):
            sheet.draw(knife.gouges((870, 0, 1300, 700), 420, times(pool(LAMP, 760), 1.0), even(86), (30, 2)),
                       "#f0b478", 0.35)
        apron = [(968, 120), (944, 260), (930, 430), (918, 700), (1262, 700), (1252, 430), (1234, 260),
                 (1206, 120)]
        shape = knife.curve(apron)
        sheet.draw(shape, sheet.radial(LAMP, 800, steps((0.35, "#e9dcb8"), (0.6, "#a39c80"),
                                                        (0.85, "#525a54"),
                                                        (1, "#262f30"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((920, 130, 1260, 700), 260, times(pool(LAMP, 760), 1.1),
                                    lambda x, _: 92 - (x - 1090) * 0.05, (46, 2.2)), "#fff3d0", 0.4)
        for side in (-1, 1):
            _arm(sheet, knife, side)
        _rolled(sheet, knife)
        _rim(sheet, knife)
    return sheet


def _rolled(sheet: Sheet, knife: Knife) -> None:
    """The apron's hem, taken up and rolled round both hands."""
    with sheet.through(sheet.soft(10)):
        sheet.draw(knife.curve(limb([(970, 560, 40), (1060, 596, 48), (1150, 598, 48), (1226, 566, 40)]), 1),
                   "#2e2c24", 0.6)
    roll = limb([(960, 492, 40), (1036, 522, 60), (1110, 534, 64), (1170, 522, 58), (1230, 490, 40)])
    shape = knife.curve(roll, 1.4)
    sheet.draw(shape, sheet.linear((0, 450), (0, 604), steps((0, "#c9bd98"), (0.3, "#f0e5c2"),
                                                             (0.65, "#a8a083"),
                                                            (1, "#4d5048"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((940, 450, 1250, 600), 110, even(0.7), even(62), (40, 2.2)), "#fff8e0", 0.45)
        for x in (968, 1012, 1060, 1106, 1150, 1196):
            wrap = [(x + 34, 444), (x + 10, 512), (x - 2, 606)]
            sheet.draw(knife.brush(wrap, knife.about(9, 2), 0.8), "#5c5842", 0.6)
    for fall in ([(1000, 560), (992, 610), (1004, 660)], [(1080, 594), (1090, 626), (1082, 660)],
                 [(1190, 566), (1204, 612), (1194, 660)]):
        sheet.draw(knife.brush(fall, 9, 0.8), "#4a4a3e", 0.6)


def _arm(sheet: Sheet, knife: Knife, side: int) -> None:
    """A sleeve pushed to the elbow, and a forearm down into the roll."""
    x = 1090
    sleeve = limb([(x + side * 176, 40, 62), (x + side * 214, 200, 60), (x + side * 206, 320, 50)])
    paint = sheet.radial(LAMP, 780, steps((0.3, "#d68f6e"), (0.55, "#85504a"), (0.85, "#3a2a30"),
                                          (1, "#161a20")))
    fore = limb([(x + side * 204, 310, 38), (x + side * 150, 400, 34), (x + side * 92, 478, 30)])
    skin = sheet.radial(LAMP, 720, steps((0.4, "#ffd6a2"), (0.65, "#c08a62"), (1, "#5f4234")))
    shape = knife.curve(fore, 0.8)
    sheet.draw(shape, skin)
    with sheet.through(stencil=sheet.clip(shape)):
        shade = [(px + side * 26, py + 6) for px, py in ((x + side * 204, 310), (x + side * 150, 400),
                                                        (x + side * 92, 478))]
        sheet.draw(knife.brush(shade, 30, 1, blunt=True), "#4a3026", 0.35)
    sheet.draw(knife.curve(sleeve, 1), paint)
    for lift in (0, 18):
        cuff = [(x + side * 158, 316 - lift), (x + side * 206, 332 - lift), (x + side * 254, 314 - lift)]
        sheet.draw(knife.brush(cuff, 7, 0.6), "#2a1c1e", 0.7)


def _rim(sheet: Sheet, knife: Knife) -> None:
    """The lamp's light down her near side."""
    sheet.draw(knife.brush([(906, 124), (891, 300), (881, 480), (870, 640)], 6, 0.6), "#ffd79a", 0.7)


def _desk() -> Sheet:
    """The desk from above its edge: the lamp, a blotter, sums; a sleeve and a hand, and what lay in it."""
    sheet, knife = Sheet(148), Knife(148)
    with sheet.through(sheet.print(3, 0.45)):
        top = knife.board([(-60, DESK + 6), (1660, DESK - 6), (1660, 1260), (-60, 1260)])
        sheet.draw(top, sheet.radial((760, 760), 760, steps((0, "#f3c87e"), (0.25, "#c98c49"),
                                                            (0.55, "#6d4527"),
                                                            (0.85, "#2c1f18"), (1, "#151413")), 0.6))
        with sheet.through(stencil=sheet.clip(top)):
            sheet.draw(knife.gouges((100, DESK, 1500, 1190), 620, times(pool((760, 760), 700, 0.6), 1.1),
                                    even(0),
                                    (90, 2)), "#ffe3a6", 0.4)
        blotter = [(560, 690), (1070, 684), (1150, 900), (490, 908)]
        sheet.draw(knife.board([(x + 8, y + 10) for x, y in blotter]), "#2a1a10", 0.6)
        sheet.draw(knife.board(blotter), sheet.radial((780, 760), 380, steps((0, "#c3d0a4"), (0.5, "#8fa47c"),
                                                                            (1, "#4a5c48"))))
        for at in ((1010, 730), (1060, 850), (600, 730)):
            sheet.draw(knife.curve(ellipse(at, 13, 6), 1.5), "#3d4f5c", 0.4)
        _sums(sheet, knife)
        with sheet.moved((-236, -300), 1.32):
            draw_lamp(sheet, knife)
        _him(sheet, knife)
        _hand(sheet, knife)
    return sheet


def _sums(sheet: Sheet, knife: Knife) -> None:
    """The exercise book, pushed to one side."""
    page = [(1000, 776), (1180, 768), (1236, 880), (1030, 892)]
    sheet.draw(knife.board([(x + 6, y + 8) for x, y in page]), "#2a1a10", 0.5)
    sheet.draw(knife.board(page, 0.8), sheet.radial((900, 780), 380, steps((0, "#fff3d0"), (1, "#a9a084"))))
    for row in range(5):
        y = 794 + row * 19
        sheet.draw(knife.brush([(1020 + row * 6, y + 4), (1100 + row * 8, y), (1180 + row * 10, y - 4)], 2,
                               0.3),
                   "#8b9a86", 0.8)
        if row < 3:
            sheet.draw(knife.gouges((1030 + row * 6, y - 10, 1120, y), 9, even(1), even(60), (11, 1.7)),
                       "#3a3a34", 0.8)


def _him(sheet: Sheet, knife: Knife) -> None:
    """Mung Bean, on his side, his feet together: pale belly, a grey-brown back, one folded ear."""
    (x, y) = HIM
    sheet.draw(knife.curve([(x - 80, y + 20), (x - 10, y + 14), (x + 84, y + 18), (x + 104, y + 40),
                            (x + 10, y + 50),
                            (x - 70, y + 44)], 1), "#2f3a28", 0.55)
    body = [(x - 92, y + 12), (x - 98, y - 10), (x - 80, y - 32), (x - 50, y - 38), (x - 10, y - 50),
            (x + 40, y - 46),
            (x + 78, y - 24), (x + 88, y + 6), (x + 72, y + 30), (x + 30, y + 38), (x - 30, y + 34),
            (x - 66, y + 30)]
    fur = knife.curve(body, 1.4)
    sheet.draw(fur, sheet.linear((0, y - 50), (0, y + 38), steps((0, "#c9985c"), (0.4, "#d9b484"),
                                                                 (0.62, "#f6ead0"),
                                                                (1, "#d6c6a4"))))
    with sheet.through(stencil=sheet.clip(fur)):
        sheet.draw(knife.gouges((x - 96, y - 50, x + 88, y - 2), 150, even(0.8), lambda a,
                                _: 12 + (a - x) * 0.2,
                                (18, 1.8)), "#6d4626", 0.5)
        sheet.draw(knife.gouges((x - 90, y - 4, x + 84, y + 36), 110, even(0.7), lambda a, _: (a - x) * 0.2,
                                (15, 1.7)), "#ffffff", 0.6)
    ear = [(x - 70, y - 34), (x - 64, y - 54), (x - 46, y - 54), (x - 42, y - 36)]
    sheet.draw(knife.curve(ear, 0.6), "#a06a48")
    sheet.draw(knife.curve([(x - 65, y - 38), (x - 61, y - 48), (x - 51, y - 48), (x - 49, y - 38)], 0.4),
               "#e0a48a")
    sheet.draw(knife.brush([(x - 82, y - 12), (x - 75, y - 8), (x - 68, y - 13)], 3.4, 0.2), "#1c1410")
    sheet.draw(knife.curve(ellipse((x - 97, y + 2), 5, 4), 0.3), "#c97f74")
    for dy in (-4, 4):
        sheet.stroke(knife.line([(x - 94, y + 6), (x - 116, y + 8 + dy), (x - 130, y + 6 + dy * 2)], 0.4),
                     "#fff3dc",
                     1.6, 0.7)
    for at, lean in (((x - 34, y + 32), 16), ((x - 22, y + 34), 12), ((x + 24, y + 36), -10),
                     ((x + 38, y + 33), -16)):
        foot = [at, (at[0] + lean * 0.7, at[1] + 16), (at[0] + lean * 1.3, at[1] + 24)]
        sheet.draw(knife.brush(foot, 9, 0.4), "#e3a292")
        for toe in (-3, 0, 3):
            sheet.draw(knife.gouge((foot[2][0] - 4, foot[2][1] + toe), 8, 9, 1.5), "#f3c4b0")
    sheet.draw(knife.curve([(x + 84, y + 2), (x + 98, y + 2), (x + 96, y + 12), (x + 84, y + 12)], 0.5),
               "#d99a8c")


def _hand(sheet: Sheet, knife: Knife) -> None:
    """A child's left sleeve, tipped, and the open hand he came out of."""
    cloth = limb([(330, 1010, 96), (440, 930, 84), (548, 862, 70)])
    shape = knife.curve(cloth, 1)
    sheet.draw(shape, sheet.radial((720, 760), 420, steps((0, "#8fa0a8"), (0.4, "#4a6070"), (1, "#141d24"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((300, 800, 620, 1060), 190, times(pool((720, 740), 400), 1.1), even(-34),
                                (22, 2.2)),
                   "#d6e0da", 0.5)
        for step in range(3):
            sheet.draw(knife.brush([(560 - step * 17, 800 + step * 8), (588 - step * 17, 856 + step * 8),
                                    (590 - step * 17, 920 + step * 8)], 6, 0.6), "#1c2a34", 0.5)
    sheet.draw(knife.curve(ellipse((566, 850), 40, 64, -30), 0.8), "#0d1418")
    skin = sheet.radial((740, 740), 260, steps((0, "#ffdcae"), (0.5, "#e0a878"), (1, "#8a5c44")))
    sheet.draw(knife.curve(limb([(560, 856, 34), (604, 834, 35), (640, 822, 38)]), 0.6), skin)
    palm = [(612, 800), (650, 786), (686, 796), (692, 826), (664, 856), (620, 866)]
    sheet.draw(knife.curve(palm, 0.7), skin)
    for line, wide in (([(676, 798), (704, 790), (726, 792)], 21), ([(684, 812), (716, 808), (738, 812)], 21),
                       ([(682, 828), (712, 828), (732, 834)], 20), ([(672, 844), (696, 848), (714, 856)], 18),
                       ([(630, 798), (650, 770), (674, 758)], 22)):
        sheet.draw(knife.brush([(a + 3, b + 6) for a, b in line], wide, 0.4, blunt=True), "#3d3a24", 0.5)
        sheet.draw(knife.brush(line, wide, 0.4, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(line[-1], wide / 2, wide / 2), 0.3), skin)
    for crease in ([(640, 812), (664, 818), (676, 836)], [(632, 830), (652, 838), (662, 850)]):
        sheet.draw(knife.brush(crease, 3, 0.3), "#9a6448", 0.7)


def _lamplight() -> Sheet:
    """The lamp on the blotter."""
    sheet = Sheet(149)
    sheet.flood(sheet.radial((586, 470), 430, fade("#ffb45a", 0.5, 0.22, 0.08, 0.02, 0)))
    sheet.flood(sheet.radial((780, 770), 420, fade("#ffb860", 0.26, 0.14, 0.05, 0), 0.5))
    return sheet


def draw() -> Place:
    """The blotter."""
    return Place(
        "boys_room_mouse",
        "A desk under a green lamp at night. On the blotter a hamster lies on its side, its feet together,"
        " by a"
        " child's open hand and wide sleeve. Across the desk stands a woman, cut off at the shoulders;"
        " both her"
        " hands are rolled in her apron.",
        "none",
        (
            Layer("far", 0.05, night()),
            Layer("room", 0.3, _room()),
            Layer("mother", 0.5, _mother()),
            Layer("desk", 0.7, _desk()),
            Layer("glow", 0.5, _lamplight(), "add", "affective", 0.2, 1.0),
            Layer("veil", 0.4, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
