"""Xia's sofa in Nanjing: a made-up bed, a window on towers, and a crate of cups whose blue has come."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_ware import cup
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

LAMP: Point = (1110, 396)
CRATE: Point = (704, 900)
BLUE = ("#eef4ff", "#9fc0e8", "#4f80bd", "#27497c", "#101c34")
"""The glaze that came: a blue like a yard at ten to six."""


def _city() -> Sheet:
    """Towers in the dark, each with a few windows; one lift's light on its way up."""
    sheet, knife = Sheet(511), Knife(511)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.2")):
        sheet.flood(sheet.linear((0, 60), (0, 560), steps((0, "#0f1c2b"), (0.6, "#2b4259"), (1, "#6d6f78"))))
    with sheet.through(sheet.print(3, 0.4)):
        for x, top, wide, ink in ((380, 250, 120, "#1c2f3f"), (470, 170, 100, "#162837"), (590, 280, 140,
                "#1f3342"), (720, 130, 96, "#142431"), (810, 230, 130, "#1a2d3b"), (920, 190, 90, "#162734")):
            sheet.draw(knife.board([(x, top), (x + wide, top - 2), (x + wide, 600), (x, 600)]), ink)
            for row in range(int((560 - top) / 28)):
                for column in range(int(wide / 26)):
                    if knife.chance.random() < 0.3:
                        a, b = x + 9 + column * 26, top + 14 + row * 28
                        ink_ = knife.chance.choice(("#f0c070", "#ffe0a2", "#d99a52", "#a9c3c6"))
                        sheet.draw(knife.board([(a, b), (a + 11, b), (a + 11, b + 13), (a, b + 13)], 0.5),
                                ink_, 0.85)
    return sheet


def _room() -> Sheet:
    """The wall with the window's hole, a lamp on its arm, a hook with a work jacket, the floor."""
    sheet, knife = Sheet(512), Knife(512)
    outer = [(-60, -60), (1660, -60), (1660, 1260), (-60, 1260)]
    hole = [(420, 120), (960, 116), (962, 520), (418, 524)]
    wall = knife.board(outer) + knife.board(list(reversed(hole)))
    with sheet.through(sheet.print(3, 0.5)):
        sheet.draw(wall, sheet.radial(LAMP, 1000, steps((0, "#e0ae72"), (0.2, "#a17650"), (0.5, "#54504c"),
                (0.8, "#2a343a"), (1, "#131c22"))))
        with sheet.through(stencil=sheet.clip(wall)):
            sheet.draw(knife.gouges((300, 20, 1300, 800), 1200, times(pool(LAMP, 760), 0.9), away(LAMP), (32,
                    2)),
                    "#ffdba0", 0.35)
        for bar in ([(396, 100), (424, 100), (422, 544), (394, 546)], [(956, 98), (984, 98), (986, 540),
                (958, 542)],
                [(396, 98), (984, 94), (984, 120), (396, 124)], [(380, 516), (1000, 512), (1004, 546), (378,
                        550)],
                [(684, 116), (698, 116), (699, 522), (684, 522)]):
            sheet.draw(knife.board(bar), "#5d5248")
        sheet.draw(knife.gouges((380, 514, 1004, 524), 30, even(0.9), even(0), (70, 3)), "#ffdca6", 0.7)
        floor = knife.board([(-60, 850), (1660, 844), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.radial((900, 880), 720, steps((0, "#8a6444"), (0.4, "#4a3a30"), (1,
                "#14181b")), 0.6))
        sheet.draw(knife.gouges((300, 850, 1300, 1190), 260, even(0.5), even(0), (120, 2.4)), "#1d1712", 0.5)
        sheet.draw(knife.brush([(1240, 300), (1180, 330), (1130, 372)], 11, 0.5, blunt=True), "#22282a")
        shade = [(1084, 420), (1070, 372), (1112, 344), (1156, 372), (1150, 420)]
        sheet.draw(knife.curve(shade, 0.6), sheet.linear((1070, 0), (1156, 0), steps((0, "#c98a52"), (1,
                "#6d4428"))))
        sheet.draw(knife.curve(ellipse((1117, 420), 36, 9), 0.5), "#fff0c8")
    return sheet


def _sofa() -> Sheet:
    """The sofa, a sheet tucked over it, a winter quilt folded back, one pillow; a suitcase beneath."""
    sheet, knife = Sheet(513), Knife(513)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.draw(knife.curve([(320, 900), (1290, 890), (1330, 940), (300, 950)]), "#0a0d0f", 0.6)
        back = [(340, 600), (380, 560), (700, 548), (1060, 548), (1230, 566), (1262, 610), (1266, 760), (336,
                764)]
        sheet.draw(knife.curve(back), sheet.linear((340, 0), (1266, 0), steps((0, "#1d3034"), (0.5,
                "#3c5654"),
                (1, "#8a7a58"))))
        sheet.draw(knife.brush([(380, 562), (700, 549), (1060, 549), (1228, 567)], 6), "#f0c88c", 0.6)
        for x in (630, 930):
            sheet.draw(knife.brush([(x, 560), (x + 6, 660), (x, 750)], 9), "#142225", 0.7)
        seat = [(310, 720), (400, 700), (760, 692), (1180, 696), (1284, 720), (1290, 820), (1270, 860), (330,
                866),
                (308, 830)]
        shape = knife.curve(seat)
        sheet.draw(shape, sheet.linear((310, 0), (1290, 0), steps((0, "#7d8c90"), (0.5, "#c3c5b8"), (1,
                "#f0deb4"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((310, 690, 1290, 860), 260, even(0.6), lambda x, _: (x - 800) * 0.03,
                    (60, 2.4)),
                    "#54666c", 0.4)
        pillow = [(1060, 660), (1090, 616), (1180, 606), (1256, 628), (1262, 690), (1200, 712), (1090, 706)]
        sheet.draw(knife.curve(pillow), sheet.linear((1060, 0), (1262, 0), steps((0, "#a9b3b0"), (1,
                "#fff0cc"))))
        _quilt(sheet, knife)
        with sheet.moved((300, 640), 0.9):
            body = [(840, 262), (1050, 258), (1056, 318), (836, 322)]
            sheet.draw(knife.board(body), "#7a2f22")
            sheet.draw(knife.brush([(844, 268), (1046, 264)], 6, 0.5), "#d98a62", 0.8)
            sheet.draw(knife.brush([(910, 292), (976, 290)], 11, 0.5, blunt=True), "#1d1210")
    return sheet


def _quilt(sheet: Sheet, knife: Knife) -> None:
    """The flowered quilt, folded back."""
    quilt = [(310, 700), (420, 668), (600, 660), (770, 668), (846, 700), (850, 790), (800, 880), (560,
            890),
            (320, 886), (296, 800)]
    cover = knife.curve(quilt)
    sheet.draw(cover, sheet.linear((300, 0), (850, 0), steps((0, "#3a2226"), (0.5, "#7d3a34"), (1,
            "#c9694a"))))
    with sheet.through(stencil=sheet.clip(cover)):
        for x in range(300, 860, 92):
            sheet.draw(knife.brush([(x, 660), (x - 20, 770), (x - 30, 890)], 7), "#2a1618", 0.6)
        sheet.draw(knife.gouges((300, 660, 850, 890), 180, even(0.6), even(80), (34, 2.4)), "#f3b08c",
                0.35)
        for at in ((400, 740), (520, 800), (640, 730), (740, 800), (430, 840)):
            for step in range(5):
                petal = ellipse((at[0] + 13 * ((step * 2) % 5 - 2) / 2, at[1] + 10 * (step % 3 - 1)), 11,
                        8)
                sheet.draw(knife.curve(petal, 0.6), "#e8b49a", 0.45)


def _crate() -> Sheet:
    """The crate: slats, straw and paper, the cups in rows, a card propped on the last."""
    sheet, knife = Sheet(514), Knife(514)
    x, y = CRATE
    with sheet.through(sheet.print(3, 0.42)):
        sheet.draw(knife.curve(ellipse((x, y + 60), 330, 40)), "#0a0c0e", 0.6)
        inside = [(x - 250, y - 136), (x + 250, y - 140), (x + 286, y - 30), (x - 286, y - 26)]
        sheet.draw(knife.board(inside), "#2a1d14")
        for row, (rise, size) in enumerate(((-112, 62), (-78, 70), (-38, 80))):
            for step in range(6):
                a = x - 200 - row * 12 + step * (80 + row * 5)
                paper = [(a - size * 0.6, y + rise + 8), (a - size * 0.5, y + rise - size * 0.5),
                        (a - size * 0.1,
                        y + rise - size * 0.3), (a + size * 0.3, y + rise - size * 0.56), (a + size * 0.62,
                                y + rise
                        - 6), (a + size * 0.5, y + rise + 14)]
                sheet.draw(knife.board(paper, 2), mix("#8d7c62", "#efe2c4", 0.3 + 0.12 * step))
                cup(sheet, knife, (a, y + rise), size, size * 0.78, glaze=BLUE, lit=1.0,
                        light=0.5 + 0.09 * step,
                        tilt=0.16, painted=False, shadow=False)
        _slats(sheet, knife)
        card = [(x + 96, y - 232), (x + 236, y - 244), (x + 248, y - 140), (x + 108, y - 130)]
        sheet.draw(knife.board([(a + 7, b + 9) for a, b in card]), "#0d0f12", 0.55)
        sheet.draw(knife.board(card, 1), sheet.linear((x + 96, 0), (x + 248, 0), steps((0, "#d9cdb0"), (1,
                "#fff6dc"))))
        for line in range(6):
            b = y - 222 + line * 14
            sheet.draw(knife.brush([(x + 114 + line, b), (x + 170, b - 4), (x + 222 + line, b - 9)], 3, 0.5),
                    "#3a4a6a",
                    0.8)
    return sheet


def _slats(sheet: Sheet, knife: Knife) -> None:
    """The crate's front."""
    x, y = CRATE
    for top, deep in ((y - 30, 46), (y + 24, 44)):
        slat = knife.board([(x - 290, top), (x + 290, top - 4), (x + 286, top + deep), (x - 286,
                top + deep + 4)])
        sheet.draw(slat, sheet.linear((x - 290, 0), (x + 290, 0), steps((0, "#4a3524"), (0.5, "#9a7048"),
                (1, "#e0b27a"))))
        sheet.draw(knife.gouges((x - 280, top + 4, x + 280, top + deep - 2), 50, even(0.7), even(0), (90,
                2.4)),
                "#4a3020", 0.6)
        sheet.draw(knife.brush([(x - 286, top + 2), (x, top), (x + 286, top - 2)], 4, 0.5), "#ffdca4", 0.7)
    for a in (-262, 262):
        post = [(x + a - 20, y - 36), (x + a + 20, y - 37), (x + a + 18, y + 74), (x + a - 18, y + 76)]
        sheet.draw(knife.board(post), "#7d5836")
        for b in (-14, 44):
            sheet.draw(knife.curve(ellipse((x + a, y + b), 4, 4), 0.3), "#2a1d14")
    for step in range(20):
        at = (x - 270 + step * 28, y - 34)
        sheet.draw(knife.gouge(at, knife.about(0, 70), 40, 3), "#d9b872", 0.8)


def _dark() -> Sheet:
    """Ten past nine, and the light not put on."""
    sheet = Sheet(515)
    sheet.flood(sheet.radial((800, 560), 900, [(0, "#1d2c36", 0.4), (0.5, "#14212a", 0.66), (1, "#0a1116",
            0.84)]))
    return sheet


def _blue() -> Sheet:
    """The blue that one had hoped for, as strong as it is."""
    sheet = Sheet(516)
    sheet.flood(sheet.radial((CRATE[0] + 20, CRATE[1] - 90), 330, fade("#5f93d8", 0.5, 0.22, 0.06, 0), 0.6))
    return sheet


def _glow() -> Sheet:
    """The lamp over the pillow, which is on because somebody is coming home."""
    sheet, knife = Sheet(517), Knife(517)
    sheet.flood(sheet.radial(LAMP, 660, fade("#ffab55", 0.55, 0.28, 0.1, 0.03, 0)))
    with sheet.through(sheet.soft(14)):
        cone = knife.board([(1086, 424), (1148, 424), (1300, 800), (840, 800)])
        sheet.draw(cone, sheet.linear((0, 424), (0, 800), fade("#ffd594", 0.36, 0.06)))
    return sheet


def draw() -> Place:
    """The sofa, and the crate."""
    return Place(
        "sofa",
        "A sofa made up as a bed, with a flowered quilt, below a window on lit towers. Before it stands an"
        " open crate"
        " of blue cups, each in paper, a written card on top; a red suitcase lies under the sofa.",
        "none",
        (
            Layer("city", 0.05, _city()),
            Layer("room", 0.25, _room()),
            Layer("sofa", 0.4, _sofa()),
            Layer("dark", 0.4, _dark(), "normal", "cognitive", 0.7, 0.0),
            Layer("crate", 0.7, _crate()),
            Layer("blue", 0.7, _blue(), "add", "boundary", 1.0, 0.15),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.15, 1.0),
        ),
    )
