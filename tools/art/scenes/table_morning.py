"""The same table on a morning in November 1998: a hundred laid out, and a cage on the drying rack."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.boys_room import cage
from scenes.hunt_folk import hand
from scenes.table import lamp, plaster
from scenes.table_set import bowl, shadow, top
from studio.figures import PROFILE
from studio.ink import Stop, fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

WINDOW: Point = (500, 350)
WALL = steps((0, "#8fa3a2"), (0.22, "#6d8284"), (0.5, "#45595f"), (0.8, "#263840"), (1, "#16242c"))
LOW = steps((0, "#6c8479"), (0.3, "#4c655f"), (0.65, "#2b4145"), (1, "#16262c"))
WOOD = steps((0, "#b59c7c"), (0.24, "#a1876a"), (0.48, "#806b57"), (0.7, "#584c45"), (0.88, "#333537"),
             (1, "#1c242a"))


def _wall() -> Sheet:
    """The wall in grey light, and the window it comes from."""
    sheet, knife = Sheet(111), Knife(111)
    with sheet.through(sheet.print(3, 0.45)):
        plaster(sheet, knife, WINDOW, WALL, LOW)
        marks = knife.gouges((120, 60, 1500, 700), 1700, times(pool(WINDOW, 760), 0.55), away(WINDOW),
                             (30, 1.6))
        sheet.draw(marks, "#c4d2c8", 0.3)
        _door(sheet, knife)
        _window(sheet, knife)
    return sheet


def _door(sheet: Sheet, knife: Knife) -> None:
    """The door to the passage; nobody has put on a light there."""
    sheet.draw(knife.board([(1085, 118), (1345, 108), (1352, 800), (1078, 800)]), "#33454b")
    sheet.draw(knife.board([(1108, 142), (1322, 134), (1328, 800), (1102, 800)]),
               sheet.linear((1110, 0), (1320, 0), steps((0, "#22343c"), (1, "#121e26"))))


def _window(sheet: Sheet, knife: Knife) -> None:
    """Panes of early sky, a roof across the yard, and a bare osmanthus branch."""
    sheet.draw(knife.board([(352, 150), (660, 146), (664, 548), (348, 552)]), "#34464a")
    pane = knife.board([(370, 168), (642, 164), (645, 534), (367, 538)])
    sheet.draw(pane, sheet.linear((0, 164), (0, 536), steps((0, "#9db4b8"), (0.5, "#c8d0c4"),
                                                            (0.8, "#f0dfc0"), (1, "#e9cba4"))))
    with sheet.through(stencil=sheet.clip(pane)):
        sheet.draw(knife.board([(350, 470), (470, 462), (474, 440), (600, 432), (604, 456), (670, 452),
                                (670, 560), (350, 560)]), "#8b9793")
        sheet.draw(knife.gouges((360, 170, 650, 430), 130, even(0.6), even(0), (80, 2)), "#eef0e2", 0.5)
        for twig in ([(380, 160), (440, 230), (540, 262)], [(440, 230), (470, 300)],
                     [(360, 250), (420, 300)]):
            sheet.draw(knife.brush(twig, 8), "#4c5d5e", 0.9)
    for bar in ([(498, 160), (512, 160), (513, 540), (498, 540)], [(366, 300), (646, 296), (646, 309),
                                                                   (366, 313)]):
        sheet.draw(knife.board(bar), "#3d5054")
    sheet.draw(knife.board([(330, 540), (690, 534), (694, 562), (326, 568)]), "#8da09b")
    sheet.draw(knife.board([(330, 562), (690, 556), (690, 570), (330, 576)]), "#26363c")


def _rack() -> Sheet:
    """The drying rack below the window, with the cage scrubbed and its door open."""
    sheet, knife = Sheet(112), Knife(112)
    with sheet.through(sheet.print(2, 0.4)):
        for x in (340, 384, 428, 606, 640, 674):
            sheet.stroke(knife.line([(x, 546), (x + 3, 470), (x + 16, 468), (x + 19, 546)], 0.5), "#24343a",
                         4)
        with sheet.moved((-478, -212)):
            cage(sheet, knife, ("#33413f", "#33413f", "#2a3737"))
            sheet.stroke(knife.curve([(1006, 740), (958, 752), (954, 668), (1004, 650)], 0.5), "#3b4644", 4)
            for step in range(4):
                x = 964 + step * 10
                sheet.stroke(knife.line([(x, 748 - step * 3), (x, 668 - step * 4)], 0.4), "#4d5753", 2.2)
        sheet.draw(knife.board([(322, 546), (700, 540), (702, 556), (320, 562)]), "#24343a")
        sheet.draw(knife.gouge((500, 545), -1, 360, 3), "#cfd8cc", 0.8)
    return sheet


def _mother() -> Sheet:
    """The mother at the table's far side, bent to what she is laying out, her hair combed wet."""
    sheet, knife = Sheet(113), Knife(113)
    body = [(1050, 462), (1000, 486), (964, 540), (946, 630), (954, 720), (944, 830), (1290, 830), (1276,
            700),
            (1256, 600), (1222, 520), (1176, 476), (1120, 456)]
    with sheet.through(sheet.print(3, 0.45)):
        outline = knife.curve(body)
        sheet.draw(outline, sheet.linear((940, 0), (1290, 0), steps((0, "#a98a80"), (0.2, "#6d5357"),
                                                                    (0.55, "#3a343f"), (1, "#18212a"))))
        with sheet.through(stencil=sheet.clip(outline)):
            sheet.draw(knife.gouges((944, 480, 1280, 830), 420, pool((930, 620), 330), even(84), (40, 2.2)),
                       "#e6cdbd", 0.45)
            apron = [(952, 600), (1010, 586), (1096, 600), (1120, 840), (930, 840)]
            sheet.draw(knife.curve(apron), sheet.linear((940, 0), (1120, 0), steps((0, "#b3c2b8"), (0.5,
                    "#6f807c"),
                                                                                   (1, "#3b4b4e"))))
            sheet.draw(knife.brush([(1010, 588), (1034, 530), (1076, 470)], 13), "#93a49c", 0.9)
            for fold in ([(1000, 640), (986, 740), (990, 830)], [(1062, 650), (1070, 740), (1060, 830)]):
                sheet.draw(knife.brush(fold, 6), "#3b4b4e", 0.7)
        _mothers_head(sheet, knife, (1068, 384), 56)
        sheet.draw(knife.brush([(1044, 466), (998, 488), (964, 542), (948, 628)], 5), "#eef0e2", 0.8)
    return sheet


def _mothers_head(sheet: Sheet, knife: Knife, at: Point, size: float) -> None:
    """From the side and a little bent, the hair flat and dripping on a towel round her neck."""
    def put(points: tuple[Point, ...]) -> list[Point]:
        return place(points, at, size, -13)

    x, y = at
    sheet.draw(knife.board([(x - 26, y + 44), (x + 44, y + 30), (x + 60, y + 110), (x - 24, y + 110)]),
            "#6d5347")
    sheet.draw(knife.curve(put(PROFILE), 0.6), sheet.linear((x - size, 0), (x + size * 0.4, 0),
               steps((0, "#f0d3b4"), (0.4, "#b08a72"), (1, "#5c463c"))))
    hair = put(((-0.7, -0.62), (-0.28, -1.1), (0.36, -1.08), (0.82, -0.66), (1.0, 0.0), (0.98, 0.62), (0.86,
            1.2),
                (0.62, 1.5), (0.42, 1.1), (0.36, 0.62), (0.16, 0.26), (-0.1, -0.2), (-0.42, -0.42)))
    shape = knife.curve(hair, 0.7)
    sheet.draw(shape, sheet.linear((x - size, 0), (x + size, 0), steps((0, "#4f5c60"), (0.35, "#1f282d"),
                                                                       (1, "#0e161b"))))
    with sheet.through(stencil=sheet.clip(shape)):
        for share in (0.0, 0.22, 0.45, 0.68, 0.9):
            lock = put(((-0.5 + 0.9 * share, -0.8 - 0.2 * share), (0.0 + 0.7 * share, -0.6 + 0.1 * share),
                        (0.36 + 0.5 * share, 0.1), (0.42 + 0.4 * share, 1.1)))
            sheet.draw(knife.brush(lock, 2.4, 0.5), "#8d9fa4", 0.5)
    sheet.draw(knife.curve(ellipse(put(((0.16, 0.32),))[0], size * 0.16, size * 0.26, -8), 0.4), "#9a745f")
    towel = [(x - 44, y + 92), (x - 4, y + 104), (x + 60, y + 74), (x + 92, y + 100), (x + 84, y + 150),
            (x + 20, y + 142),
             (x - 40, y + 128)]
    sheet.draw(knife.curve(towel, 1), sheet.linear((x - 44, 0), (x + 92, 0), steps((0, "#f3efe0"), (0.5,
            "#a9b5b0"),
                                                                                 (1, "#56666a"))))
    sheet.draw(knife.brush([(x - 36, y + 116), (x + 10, y + 126), (x + 84, y + 128)], 4, 0.4), "#8d9c9a", 0.9)
    sheet.draw(knife.brush(put(((-0.7, -0.64), (-0.28, -1.11), (0.3, -1.1))), 4, 0.4), "#eef0e2", 0.8)


def _table() -> Sheet:
    """The bare top, one dough stick, two eggs, and her hand with the plaster."""
    sheet, knife = Sheet(114), Knife(114)
    with sheet.through(sheet.print(4, 0.45)):
        top(sheet, knife, WOOD, "#e8e0c8")
        glare = ellipse((640, 790), 330, 74)
        with sheet.through(sheet.soft(16)):
            sheet.draw(knife.curve(glare), "#e6e4d2", 0.3)
        shadow(sheet, knife, (500, 800), 50)
        bowl(sheet, knife, (486, 778), 50)
        _dough(sheet, knife)
        for at in ((800, 838), (926, 832)):
            _egg(sheet, knife, at)
        _plaster_hand(sheet, knife)
    return sheet


def _plaster_hand(sheet: Sheet, knife: Knife) -> None:
    """Her arm across the table, the hand that lays the second egg down, a plaster on its thumb."""
    wrist: Point = (1024, 792)
    with sheet.through(sheet.soft(7)):
        fall = [(960, 850), (1060, 826), (1180, 800), (1220, 830), (1100, 876), (980, 890)]
        sheet.draw(knife.curve(fall), "#1d1a19", 0.6)
    fore = [(1170, 690), (1214, 736), (1150, 792), (1060, 826), (1014, 818), (1010, 776), (1060, 758)]
    sheet.draw(knife.curve(fore, 0.8), sheet.linear((1010, 760), (1200, 760), steps((0, "#e2b998"), (0.5,
            "#a8806a"),
                                                                                  (1, "#5c463e"))))
    sheet.draw(knife.brush([(1014, 776), (1060, 758), (1150, 712)], 4, 0.4), "#f6dcc0", 0.7)
    upper = [(1140, 500), (1196, 520), (1236, 600), (1250, 690), (1226, 752), (1176, 766), (1140, 726),
            (1150, 660),
             (1128, 580)]
    shape = knife.curve(upper)
    sheet.draw(shape, sheet.linear((1120, 0), (1250, 0), steps((0, "#7d6266"), (0.4, "#463b46"), (1,
            "#1b222b"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((1120, 500, 1250, 760), 90, pool((1110, 640), 170), even(80), (34, 2)),
                "#e6cdbd", 0.45)
        for line in ([(1130, 700), (1180, 742), (1240, 720)], [(1140, 680), (1190, 716), (1246, 690)]):
            sheet.draw(knife.brush(line, 6), "#14191f", 0.8)
    skin = steps((0, "#f3cfae"), (0.5, "#c79a7c"), (1, "#9a745f"))
    hand(sheet, knife, (wrist[0] - 36, wrist[1] + 14), 58, -16, skin=skin, shade="#3a2a22", light="#fff0d8")
    thumb = place(((0.02, -0.64), (-0.36, -0.62)), (wrist[0] - 36, wrist[1] + 14), 58, -16)
    sheet.draw(knife.brush(thumb, 17, 0.3, blunt=True), "#fbf6e6")
    sheet.draw(knife.brush([(x, y + 5) for x, y in thumb], 3, 0.3), "#c9bfa6")


def _dough(sheet: Sheet, knife: Knife) -> None:
    """A dough stick, bought for being straight: the one."""
    low, mid, high = (664, 912), (668, 836), (674, 752)
    sheet.draw(knife.brush([(a + 26, b + 8) for a, b in (low, mid, high)], 44, 1, blunt=True), "#2a1d16", 0.5)
    crust = sheet.linear((640, 0), (700, 0), steps((0, "#f4cf86"), (0.35, "#dca04e"), (0.8, "#9a5c28"),
                                                   (1, "#6b3c1c")))
    for shift in (-11, 13):
        sheet.draw(knife.brush([(a + shift, b) for a, b in (low, (664, 870), mid, (672, 790), high)], 34, 3,
                               blunt=True), crust)
        for x, y in ((664, 914), (674, 750)):
            sheet.draw(knife.curve(ellipse((x + shift, y), 16, 12), 1.5), crust)
    sheet.draw(knife.brush([low, mid, high], 5, 1), "#7c481f", 0.8)
    sheet.draw(knife.gouges((646, 754, 694, 908), 46, even(0.8), lambda *_: knife.chance.uniform(60, 120),
                            (20, 2.4)), "#ffe6ab", 0.75)


def _egg(sheet: Sheet, knife: Knife, at: Point) -> None:
    """A boiled egg: a nought."""
    x, y = at
    sheet.draw(knife.curve(ellipse((x + 26, y + 42), 62, 22, 4)), "#2a1d16", 0.5)
    shell: list[Stop] = steps((0, "#fdf5e4"), (0.35, "#efd9bd"), (0.7, "#c79f7d"), (1, "#755645"))
    outline = knife.curve(place(((0, -1.06), (0.4, -0.92), (0.72, -0.46), (0.84, 0.1), (0.7, 0.62),
                                 (0.36, 0.92),
                                 (0, 1), (-0.36, 0.92), (-0.7, 0.62), (-0.84, 0.1), (-0.72, -0.46),
                                 (-0.4, -0.92)), at, 58, 3), 0.8)
    sheet.draw(outline, sheet.radial((x - 22, y - 26), 100, shell))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((x + 4, y - 30, x + 52, y + 56), 34, even(0.7), even(74), (24, 1.8)),
                   "#8a6650",
                   0.5)
        sheet.draw(knife.gouge((x - 20, y - 26), 104, 34, 7), "#ffffff", 0.9)


def _near() -> Sheet:
    """The corner of the cloth she has wiped with, and two pencils."""
    sheet, knife = Sheet(115), Knife(115)
    with sheet.through(sheet.soft(1)), sheet.through(sheet.print(3, 0.4)):
        for x, y in ((770, 1010), (850, 1022)):
            sheet.draw(knife.brush([(x, y + 10), (x + 150, y - 8), (x + 300, y - 22)], 11, 0.3, blunt=True),
                       "#1d1613", 0.5)
            sheet.draw(knife.brush([(x, y), (x + 150, y - 18), (x + 300, y - 34)], 11, 0.3, blunt=True),
                       "#a8392a")
    return sheet


def _glow() -> Sheet:
    """The day coming in."""
    sheet, knife = Sheet(116), Knife(116)
    sheet.flood(sheet.radial((510, 430), 620, fade("#f2cf98", 0.24, 0.13, 0.06, 0.02, 0)))
    with sheet.through(sheet.soft(20)):
        beam = knife.board([(372, 180), (644, 176), (1120, 900), (470, 960)])
        sheet.draw(beam, sheet.linear((0, 180), (0, 940), fade("#ffe3b4", 0.16, 0.2, 0.04)))
    return sheet


def _veil() -> Sheet:
    """The room as it is behind glass."""
    sheet = Sheet(117)
    sheet.flood(sheet.radial((600, 560), 1040, [(0, "#5f767c", 0.45), (0.45, "#2f454e", 0.6),
                                                (1, "#0f1b22", 0.85)], 0.85))
    return sheet


def draw() -> Place:
    """Breakfast."""
    return Place(
        "table_morning",
        "The dinner table on a grey morning, its lamp unlit. On the bare wood, in a row, lie one"
        " dough stick and two eggs. A woman stands behind it with wet hair and a plaster on her"
        " thumb; on the rack by the window a small cage is drying, its door open.",
        "motes",
        (
            Layer("far", 0.1, _wall()),
            Layer("rack", 0.25, _rack()),
            Layer("mother", 0.4, _mother()),
            Layer("table", 0.6, _table()),
            Layer("lamp", 0.5, lamp("#6f7f78", "#87948a")),
            Layer("near", 1.0, _near()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.2, 1.0),
            Layer("veil", 0.5, _veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
