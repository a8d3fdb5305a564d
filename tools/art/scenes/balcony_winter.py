"""The father's balcony on the last night of the old year 2023: frost, breath, the jars going into trays."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.balcony import LEDGE, cast, jar, man, near
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

BURSTS: tuple[tuple[Point, float, str], ...] = (
    ((640, 640), 330, "#e0683a"), ((1230, 590), 250, "#c24a5e"), ((380, 612), 190, "#7fae98"),
)
"""Where a firework lights the roofs, how far, and in which ink."""


def _sky() -> Sheet:
    """A hard clear night, hills, the lake a grey line, and roofs with frost on them."""
    sheet, knife = Sheet(231), Knife(231)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.2")):
        sheet.flood(sheet.linear((0, -20), (0, 640), steps((0, "#0a1220"), (0.4, "#12233a"),
                                                           (0.75, "#23405a"), (1, "#46616f"))))
    stars = [knife.curve(ellipse((knife.about(800, 780), knife.about(240, 230)), 2.1, 2.1), 0.3)
             for _ in range(70)]
    sheet.draw("".join(stars), "#dfe6e4", 0.75)
    with sheet.through(sheet.print(2, 0.4)):
        hills = [(-60, 604), (-40, 566), (200, 556), (420, 570), (620, 560), (900, 578), (1200, 562),
                 (1440, 548), (1660, 560), (1660, 604)]
        sheet.draw(knife.curve(hills), "#1d3345")
        lake = knife.board([(-60, 588), (1660, 585), (1660, 640), (-60, 640)], 1)
        sheet.draw(lake, sheet.linear((0, 588), (0, 626), steps((0, "#7f97a0"), (1, "#3c5664"))))
        sheet.draw(knife.gouges((0, 590, 1600, 626), 200, even(0.7), even(0), (80, 2)), "#b7c8cb", 0.5)
        _roofs(sheet, knife)
    return sheet


def _roofs(sheet: Sheet, knife: Knife) -> None:
    """The faculty housing, most of it moved out of; frost along every edge."""
    edges: list[list[Point]] = [[(-60, 600), (110, 600)], [(112, 624), (300, 620)], [(302, 650), (420, 648)],
                                [(422, 616), (474, 616)], [(476, 650), (690, 654)], [(692, 632), (860, 630)],
                                [(862, 664), (1120, 660)], [(1122, 612), (1320, 606)],
                                [(1322, 560), (1660, 552)]]
    outline = [(-60, 1240), *(point for edge in edges for point in edge), (1660, 1240)]
    sheet.draw(knife.board(outline), sheet.linear((0, 560), (0, 760), steps((0, "#22323d"), (1, "#101b23"))))
    for left, right in edges:
        middle = ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + 1)
        sheet.draw(knife.brush([left, middle, right], 7, 1, blunt=True), "#c3d3d6", 0.85)
    for x, y, high in ((360, 648, 90), (560, 652, 64), (940, 662, 80), (1230, 608, 110)):
        sheet.stroke(knife.line([(x, y), (x + 2, y - high)]), "#16232c", 3)
        sheet.stroke(knife.line([(x - 20, y - high * 0.8), (x + 22, y - high * 0.8 - 3)]), "#16232c", 2)
    for x, y in ((1180, 690), (1420, 640), (250, 690), (780, 706), (560, 716), (380, 690)):
        pane = [(x, y), (x + 24, y), (x + 24, y + 32), (x, y + 32)]
        sheet.draw(knife.board(pane), "#e9b869" if x in (560, 1420) else "#0c151b")
    sheet.stroke(knife.line([(-40, 96), (400, 128), (820, 134), (1240, 118), (1660, 84)]), "#1b2a36", 4)
    for x in (436, 540, 664, 820, 968, 1046):
        sheet.draw(knife.gouge((x, 136), 90, 34, 5), "#4a3a32")


def _bursts() -> Sheet:
    """Fireworks that nobody sees from here: only their light on the roofs, and on the frost."""
    sheet, knife = Sheet(232), Knife(232)
    for centre, reach, ink in BURSTS:
        sheet.flood(sheet.radial(centre, reach, fade(ink, 0.85, 0.44, 0.16, 0), 0.5))
        frost = knife.gouges((centre[0] - reach, centre[1] - 30, centre[0] + reach, centre[1] + 60), 90,
                             times(pool(centre, reach), 1.1), even(-1), (50, 3))
        sheet.draw(frost, mix(ink, "#fff0d0", 0.5), 0.6)
    return sheet


def _ledge() -> Sheet:
    """The parapet white with frost; the last row of jars, and the trays that have the rest."""
    sheet, knife = Sheet(233), Knife(233)
    with sheet.through(sheet.print(3, 0.45)):
        wall = knife.board([(-60, LEDGE), (1660, LEDGE - 6), (1660, 1260), (-60, 1260)])
        sheet.draw(wall, sheet.linear((0, LEDGE), (0, 1200), steps((0, "#33434c"), (0.2, "#1e2d36"),
                                                                   (1, "#0b1319"))))
        top = knife.board([(-60, LEDGE - 20), (1660, LEDGE - 28), (1660, LEDGE + 14), (-60, LEDGE + 20)])
        sheet.draw(top, sheet.linear((0, LEDGE - 24), (0, LEDGE + 18), steps((0, "#d5e0e0"), (1, "#6d848e"))))
        marks = knife.gouges((-20, LEDGE + 24, 1620, 1180), 600, even(0.4), even(84), (50, 2))
        sheet.draw(marks, "#52666f", 0.35)
        for x, size, green in ((652, (72, 150), 0.3), (744, (76, 168), 0.6), (834, (68, 140), 0.85)):
            cast(sheet, knife, (x, LEDGE - 6), size[0])
            jar(sheet, knife, (x, LEDGE - 4), size, green)
        _trowel(sheet, knife)
        for step in range(5):
            _tray(sheet, knife, (462 + knife.about(0, 5), LEDGE - 4 - step * 34))
    return sheet


def _trowel(sheet: Sheet, knife: Knife) -> None:
    """A trowel laid on the wall, without any mud on it."""
    y = LEDGE - 8
    sheet.draw(knife.curve([(884, y + 4), (960, y - 4), (1010, y + 6), (900, y + 14)]), "#16232c", 0.6)
    blade = [(878, y + 2), (902, y - 14), (944, y - 16), (952, y - 4), (946, y + 8), (906, y + 10)]
    sheet.draw(knife.curve(blade, 0.6), sheet.linear((878, 0), (952, 0), steps((0, "#f3f0dc"), (0.5,
            "#8f9c9c"),
                                                                               (1, "#39464c"))))
    sheet.stroke(knife.line([(950, y - 4), (972, y - 12), (984, y - 10)]), "#b9b39a", 5)
    sheet.draw(knife.brush([(982, y - 10), (1010, y - 12), (1030, y - 13)], 16, 0.5, blunt=True), "#9a5a2c")


def _tray(sheet: Sheet, knife: Knife, at: Point) -> None:
    """An egg tray of grey pulp, the lids of jars along its top."""
    x, y = at
    for step in range(5):
        left = x - 110 + step * 46
        lid = [(left, y - 40), (left + 36, y - 40), (left + 36, y - 22), (left, y - 22)]
        sheet.draw(knife.board(lid, 0.7), "#2a2a28")
        sheet.draw(knife.gouge((left + 18, y - 38), 0, 30, 2), "#9fb4bb", 0.8)
    rim: list[Point] = [(x - 130, y - 26)]
    for step in range(5):
        rim += [(x - 112 + step * 46, y - 30), (x - 90 + step * 46, y - 18)]
    body = [*rim, (x + 130, y - 26), (x + 118, y), (x - 118, y)]
    sheet.draw(knife.board(body, 0.9), sheet.linear((x - 130, 0), (x + 130, 0), steps((0, "#5f6a6c"),
                                                                                     (0.5, "#8b9390"),
                                                                                     (1, "#6a6a60"))))
    sheet.draw(knife.gouge((x, y - 2), 0, 230, 3), "#1b252b", 0.8)


def _night() -> Sheet:
    """The cold, over everything that the kitchen behind us does not reach."""
    sheet = Sheet(234)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#0a1626", 0.1), (0.4, "#0d1c2e", 0.34),
                                                 (1, "#081019", 0.5)]))
    return sheet


def _scarf() -> Sheet:
    """A knitted cap and a scarf, and his breath."""
    sheet, knife = Sheet(235), Knife(235)
    with sheet.through(sheet.print(3, 0.4)):
        cap = [(1000, 438), (1000, 400), (1022, 372), (1064, 360), (1106, 372), (1130, 404), (1132, 440),
               (1068, 428)]
        sheet.draw(knife.curve(cap), sheet.linear((1000, 0), (1132, 0), steps((0, "#7d8fa0"),
                                                                              (0.3, "#33465a"),
                                                                              (1, "#131f2b"))))
        knit = knife.gouges((1004, 372, 1128, 432), 80, even(0.8), even(86), (18, 2))
        sheet.draw(knit, "#a9bcc8", 0.5)
        scarf = [(1022, 506), (1066, 518), (1114, 502), (1126, 536), (1106, 558), (1066, 564), (1022, 552)]
        sheet.draw(knife.curve(scarf), sheet.linear((1020, 0), (1126, 0), steps((0, "#a9613f"),
                                                                                (1, "#3d211c"))))
        sheet.draw(knife.curve([(1084, 552), (1112, 552), (1122, 640), (1116, 700), (1088, 702),
                                (1090, 640)]),
                   "#4a2820")
        sheet.draw(knife.gouges((1024, 510, 1120, 556), 40, even(0.8), even(20), (18, 2)), "#d98f62", 0.5)
    with sheet.through(sheet.soft(13)):
        for x, y, size in ((968, 474, 30), (934, 456, 40), (890, 436, 50), (856, 404, 36)):
            sheet.draw(knife.curve(ellipse((x, y), size, size * 0.62, -24), 4), "#dfe9ea", 0.28)
    return sheet


def _kitchen() -> Sheet:
    """The kitchen's light, through the door behind us: on his back, the jars, the last trays."""
    sheet, knife = Sheet(236), Knife(236)
    sheet.flood(sheet.radial((1120, 900), 620, fade("#ffa64a", 0.62, 0.34, 0.14, 0.04, 0)))
    sheet.flood(sheet.radial((640, 760), 480, fade("#ffb65c", 0.5, 0.24, 0.08, 0), 0.7))
    with sheet.through(sheet.soft(10)):
        door = knife.board([(560, 800), (900, 796), (1010, 1180), (520, 1180)])
        sheet.draw(door, sheet.linear((0, 800), (0, 1180), fade("#ffcf88", 0.34, 0.2)))
    back = knife.gouges((1000, 590, 1200, 900), 120, times(pool((1110, 780), 260), 1.0), even(84), (40, 2.4))
    sheet.draw(back, "#ffce8c", 0.5)
    return sheet


def _veil() -> Sheet:
    """Frost on the pane of the balcony's door."""
    sheet = Sheet(237)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#1d3140", 0.72), (0.45, "#5f7a86", 0.62),
                                                 (0.62, "#3d5562", 0.66), (1, "#0b141b", 0.8)]))
    return sheet


def draw() -> Place:
    """The balcony in winter."""
    return Place(
        "balcony_winter",
        "A balcony on a freezing night. Frost lies along the wall and the roofs; fireworks show only as"
        " coloured light on them. Egg trays full of jars are stacked beside the last three, and a clean"
        " trowel lies there. A man in a"
        " cap and scarf, his back to us, holds one jar up; his breath is white.",
        "none",
        (
            Layer("far", 0.05, _sky()),
            Layer("bursts", 0.06, _bursts(), "add", "affective", 0.4, 1.0),
            Layer("ledge", 0.5, _ledge()),
            Layer("haze", 0.3, _veil(), "normal", "cognitive", 0.7, 0.0),
            Layer("man", 0.6, man()),
            Layer("night", 0.6, _night()),
            Layer("scarf", 0.6, _scarf()),
            Layer("kitchen", 0.6, _kitchen(), "add", "affective", 0.08, 1.0),
            Layer("near", 1.0, near()),
        ),
    )
