"""The yard at eleven at night: a flower bed, one lit kitchen, a trowel, somebody in a coat."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.burial_kneeling import draw_woman
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, Tone, ellipse
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

KITCHEN: Point = (905, 268)


def draw_house() -> Sheet:
    """The block of flats from below, against a sky hardly lighter, all windows dark."""
    sheet, knife = Sheet(51), Knife(51)
    with sheet.through(sheet.print(2, 0.5, "0.005 0.16")):
        sheet.flood(sheet.linear((0, -20), (0, 800), steps((0, "#10202e"), (0.5, "#1c3947"), (1, "#33555a"))))
    with sheet.through(sheet.print(3, 0.5)):
        block = [(640, -60), (1480, -60), (1470, 400), (1452, 760), (660, 770)]
        sheet.draw(knife.board(block), sheet.radial(KITCHEN, 620, steps((0, "#4a4a3c"), (0.25, "#263436"),
                (0.6, "#15232a"), (1, "#0d181f"))))
        bricks = knife.gouges((650, 20, 1470, 740), 900, times(pool(KITCHEN, 430), 1.0), even(0), (26, 2.6))
        sheet.draw(bricks, "#b08a52", 0.5)
        for floor in range(4):
            for column in range(4):
                x, y = 720 + column * 190 - floor * 2, 46 + floor * 196
                if (floor, column) != (1, 1):
                    _pane(sheet, knife, (x, y))
        pipe = [(836, -40), (838, 300), (842, 770)]
        sheet.stroke(knife.line(pipe), "#0c151a", 9)
        sheet.draw(knife.gouges((834, 120, 842, 460), 12, even(0.9), even(90), (60, 2)), "#c39450", 0.6)
        _lit(sheet, knife)
    return sheet


def _pane(sheet: Sheet, knife: Knife, at: Point) -> None:
    """A dark window with a little sky in it."""
    x, y = at
    sheet.draw(knife.board([(x, y), (x + 104, y - 1), (x + 105, y + 116), (x + 1, y + 117)]), "#0a1319")
    for left in (x + 8, x + 56):
        pane = [(left, y + 8), (left + 40, y + 7), (left + 41, y + 108), (left + 1, y + 109)]
        sheet.draw(knife.board(pane), sheet.linear((0, y), (0, y + 110),
                                                   steps((0, "#2a4750"), (1, "#12222a"))), 0.8)
    sheet.draw(knife.board([(x - 8, y + 116), (x + 114, y + 114), (x + 116, y + 126), (x - 8, y + 128)]),
               "#1d2d33")


def _lit(sheet: Sheet, knife: Knife) -> None:
    """The kitchen: a bottle or two on the sill, a ladle on its nail, nobody."""
    x, y = 850, 204
    sheet.draw(knife.board([(x, y), (x + 112, y - 1), (x + 113, y + 128), (x + 1, y + 129)]), "#3a2a18")
    for left in (x + 8, x + 60):
        pane = [(left, y + 8), (left + 44, y + 7), (left + 45, y + 118), (left + 1, y + 119)]
        sheet.draw(knife.board(pane), sheet.linear((0, y), (0, y + 118),
                                                   steps((0, "#fff0bf"), (0.5, "#ffd27a"), (1, "#e49a3c"))))
    for shape in ([(868, 322), (868, 292), (874, 284), (874, 272), (880, 272), (880, 284), (886, 292),
                   (886, 322)], [(918, 323), (918, 300), (944, 300), (944, 323)]):
        sheet.draw(knife.board(shape, 0.6), "#6b3f16")
    sheet.stroke(knife.line([(934, 214), (935, 252)]), "#6b3f16", 3)
    sheet.draw(knife.curve(ellipse((935, 258), 9, 7), 0.5), "#6b3f16")
    sheet.draw(knife.board([(x - 8, y + 128), (x + 124, y + 126), (x + 126, y + 140), (x - 8, y + 142)]),
               "#9a7440")


def draw_tree(foot: float = 960) -> Sheet:
    """The osmanthus over the bed, its leaves edged by the window; `foot`: where its trunk meets the earth."""
    sheet, knife = Sheet(52), Knife(52)
    with sheet.through(sheet.print(3, 0.45)):
        trunk = [(470, foot), (486, 800), (470, 660), (500, 520), (540, 420), (560, 430), (540, 540),
                 (548, 640), (600, 520), (616, 530), (566, 680), (548, 800), (560, foot + 2)]
        sheet.draw(knife.curve(trunk), sheet.linear((470, 0), (600, 0),
                                                    steps((0, "#0a1115"), (0.6, "#141d1f"),
                                                          (1, "#4f4428"))))
        masses = [((330, 230), 330, 190), ((560, 170), 270, 180), ((420, 400), 300, 150),
                  ((640, 350), 170, 120), ((200, 100), 330, 220), ((150, 380), 260, 170)]
        for centre, across, down in masses:
            clump = knife.curve(ellipse(centre, across, down, knife.about(0, 12)), 9)
            sheet.draw(clump, "#0d181b")
        box = (-40, -40, 830, 560)
        every = knife.chance.uniform
        dark = knife.gouges(box, 1500, _leafy(masses), lambda *_: every(-80, 60), (36, 8))
        sheet.draw(dark, "#16272a")
        light = times(pool((880, 330), 560), 1.3)
        edge = knife.gouges((300, 60, 830, 540), 900, lambda x, y: light(x, y) * _leafy(masses)(x, y),
                            lambda *_: every(-80, 60), (30, 6))
        sheet.draw(edge, "#8a8244", 0.75)
    return sheet


def _leafy(masses: list[tuple[Point, int, int]]) -> Tone:
    """Where the tree has leaves."""

    def tone(x: float, y: float) -> float:
        inside = any(((x - c[0]) / (a * 1.12)) ** 2 + ((y - c[1]) / (d * 1.15)) ** 2 < 1 for c, a,
                     d in masses)
        return 1.0 if inside else 0.0

    return tone


def draw_ground() -> Sheet:
    """The yard, the window's light lying across it, the bed's brick edge and turned earth."""
    sheet, knife = Sheet(53), Knife(53)
    with sheet.through(sheet.print(3, 0.5)):
        yard = knife.board([(-60, 748), (1660, 742), (1660, 1260), (-60, 1260)])
        sheet.draw(yard, sheet.linear((0, 745), (0, 1200), steps((0, "#16242a"), (0.4, "#101b20"),
                                                                 (1, "#090f13"))))
        lit = [(930, 800), (1060, 796), (1130, 950), (902, 962)]
        with sheet.through(sheet.soft(7)):
            sheet.draw(knife.board(lit), "#b98a48", 0.55)
            sheet.draw(knife.board([(992, 798), (1000, 798), (1020, 956), (1008, 957)]), "#16242a", 0.7)
        marks = knife.gouges((760, 770, 1300, 1010), 520, pool((1010, 890), 260, 0.5), even(2), (40, 2))
        sheet.draw(marks, "#f0c67c", 0.6)
        stones = knife.gouges((-20, 780, 1620, 1000), 500, even(0.5), even(0), (60, 2))
        sheet.draw(stones, "#2a3b40", 0.6)
        bed = [(-60, 940), (300, 930), (640, 938), (900, 962), (1120, 1000), (1320, 1060), (1460, 1260),
               (-60, 1260)]
        sheet.draw(knife.curve(bed), sheet.radial((900, 1010), 700, steps((0, "#4a3422"), (0.35, "#2a2019"),
                (1, "#0c0f10")), 0.4))
        clods = knife.gouges((260, 950, 1300, 1200), 900, times(pool((900, 1010), 620, 0.4), 1.0),
                             lambda *_: knife.chance.uniform(-30, 30), (22, 5))
        sheet.draw(clods, "#7d5b36", 0.6)
        _bricks(sheet, knife)
    return sheet


def _bricks(sheet: Sheet, knife: Knife) -> None:
    """Bricks set on edge round the bed, like teeth."""
    for step in range(20):
        x = 60 + step * 66
        y = 934 + max(0.0, (x - 520) / 780) ** 2 * 112
        high = knife.about(38, 5)
        tilt = knife.about(0, 6)
        brick = [(x, y), (x + 28 + tilt, y - high * 0.5), (x + 58, y + 2), (x + 58, y + high),
                 (x, y + high * 0.9)]
        near = max(0.0, 1 - abs(x - 960) / 560)
        sheet.draw(knife.board(brick), sheet.linear((x, y - 20), (x, y + high),
                                                    steps((0, mix("#3c302c", "#aa6e42", near)),
                                                          (1, "#1a1a1a"))))


def _near() -> Sheet:
    """The trowel in the earth, the small hole, the tin beside it, and dead stalks."""
    sheet, knife = Sheet(55), Knife(55)
    with sheet.through(sheet.print(3, 0.45)):
        hole = knife.curve(ellipse((884, 1020), 112, 28), 3)
        sheet.draw(knife.curve(ellipse((748, 1006), 64, 26), 5), "#2a1f17")
        sheet.draw(hole, "#050808")
        rim = knife.gouges((776, 1036, 1004, 1060), 70, even(0.6), even(0), (26, 4))
        sheet.draw(rim, "#5c4429", 0.6)
        _trowel(sheet, knife)
        _tin(sheet, knife, (1098, 1034))
    draw_stalks(sheet, knife)
    return sheet


def draw_stalks(sheet: Sheet, knife: Knife) -> None:
    """Dead stalks at our feet."""
    every = knife.chance.uniform
    with sheet.through(sheet.soft(2)):
        for x, high, lean in ((330, 330, 60), (392, 250, -30), (470, 190, 44), (1240, 260, -70),
                              (1310, 340, 40), (1370, 230, 80)):
            stalk = [(x, 1230), (x + lean * 0.3, 1230 - high * 0.5), (x + lean, 1230 - high)]
            sheet.draw(knife.brush(stalk, 9), "#080d0f")
            tip = (x + lean, 1230 - high)
            head = knife.gouges((tip[0] - 26, tip[1] - 20, tip[0] + 26, tip[1] + 26), 14, even(1),
                                lambda *_: every(0, 180), (34, 5))
            sheet.draw(head, "#0a1012")


def _trowel(sheet: Sheet, knife: Knife) -> None:
    """A trowel stood in the earth, one edge bright."""
    blade = [(956, 1028), (948, 980), (962, 942), (986, 936), (1004, 952), (1002, 990), (990, 1030)]
    sheet.draw(knife.curve(blade, 0.6), sheet.linear((948, 0), (1004, 0),
                                                     steps((0, "#11181a"), (0.55, "#3a4446"),
                                                           (0.85, "#8f8468"), (1, "#ffdf9f"))))
    sheet.draw(knife.brush([(980, 946), (982, 986), (976, 1026)], 5), "#0d1315", 0.7)
    sheet.stroke(knife.line([(986, 940), (990, 914), (1000, 892)]), "#7b735c", 8)
    grip = [(988, 894), (1012, 902), (1040, 828), (1036, 816), (1022, 812), (1014, 820)]
    sheet.draw(knife.board(grip, 0.6), sheet.linear((995, 0), (1040, 0),
                                                    steps((0, "#3d2212"), (0.6, "#7a4620"),
                                                          (1, "#e2a25a"))))


def _tin(sheet: Sheet, knife: Knife, at: Point) -> None:
    """The malted-milk tin, its lid beside it."""
    x, y = at
    sheet.draw(knife.curve(ellipse((x - 20, y + 2), 60, 12)), "#050708", 0.8)
    side = [(x - 34, y - 80), (x + 34, y - 80), (x + 34, y - 2), (x + 16, y + 6), (x - 16, y + 6),
            (x - 34, y - 2)]
    sheet.draw(knife.board(side, 0.6), sheet.linear((x - 34, 0), (x + 36, 0),
                                                    steps((0, "#1c1712"), (0.5, "#6d4a26"),
                                                          (0.85, "#d69a4e"), (1, "#f6d08a"))))
    sheet.draw(knife.board([(x - 34, y - 56), (x + 34, y - 56), (x + 34, y - 26), (x - 34, y - 26)], 0.6),
               sheet.linear((x - 34, 0), (x + 36, 0), steps((0, "#24231e"), (1, "#e9dcb4"))))
    sheet.draw(knife.curve(ellipse((x, y - 80), 34, 8), 0.5), "#d9a760")
    sheet.draw(knife.curve(ellipse((x, y - 79), 28, 6), 0.5), "#0e0c0a")


def draw_glow() -> Sheet:
    """One kitchen's light, and where it falls."""
    sheet, knife = Sheet(56), Knife(56)
    sheet.flood(sheet.radial((906, 266), 330, fade("#ffb452", 0.6, 0.22, 0.07, 0.01, 0)))
    sheet.flood(sheet.radial((980, 920), 420, fade("#e79a42", 0.32, 0.14, 0.04, 0), 0.5))
    with sheet.through(sheet.soft(20)):
        beam = knife.board([(858, 320), (962, 320), (1160, 960), (880, 970)])
        sheet.draw(beam, sheet.linear((0, 320), (0, 960), fade("#ffc873", 0.16, 0.05, 0.02)))
    return sheet


def draw_fog() -> Sheet:
    """Night fog, as long as one does not know."""
    sheet, knife = Sheet(57), Knife(57)
    sheet.flood(sheet.linear((0, 300), (0, 1200), fade("#3b5960", 0.1, 0.55, 0.5, 0.2)))
    with sheet.through(sheet.soft(34)):
        for y in (700, 800, 900, 980):
            bank = [(-80, y), (500, y - 26), (1000, y + 18), (1680, y - 10)]
            sheet.draw(knife.brush(bank, 110, 10), "#5f7c7e", 0.3)
    return sheet


def draw() -> Place:
    """The burial."""
    return Place(
        "burial",
        "A yard at night below a block of flats. One kitchen window is lit, high up; its light"
        " falls on a flower bed, a trowel stuck in the earth and a small tin. Beside them, hardly"
        " to be made out, somebody kneels in a large coat with the collar up.",
        "none",
        (
            Layer("far", 0.05, draw_house()),
            Layer("ground", 0.4, draw_ground()),
            Layer("tree", 0.45, draw_tree()),
            Layer("woman", 0.6, draw_woman(), "normal", "cognitive", 0.55, 1.0),
            Layer("fog", 0.5, draw_fog(), "normal", "cognitive", 0.8, 0.1),
            Layer("near", 0.9, _near()),
            Layer("glow", 0.3, draw_glow(), "add", "affective", 0.3, 1.0),
        ),
    )
