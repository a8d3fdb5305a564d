"""The same table on a morning in November 1998: a hundred laid out, and a cage on the drying rack."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.boys_room import cage
from scenes.table import lamp, plaster
from scenes.table_set import bowl, shadow, top
from studio.figures import FIST, PERM, finger_cuts
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
    """The mother behind the table, her hair wet, her face away from the window."""
    sheet, knife = Sheet(113), Knife(113)
    body = [(1026, 434), (1020, 476), (962, 500), (920, 550), (906, 640), (914, 720), (902, 810), (1240, 810),
            (1226, 700), (1234, 610), (1214, 540), (1166, 492), (1108, 474), (1098, 434)]
    with sheet.through(sheet.print(3, 0.45)):
        outline = knife.curve(body)
        sheet.draw(outline, sheet.linear((900, 0), (1240, 0), steps((0, "#8d6c63"), (0.25, "#5b4548"),
                                                                    (0.6, "#30303a"), (1, "#18212a"))))
        folds = knife.gouges((900, 490, 1240, 810), 520, pool((900, 600), 330), even(86), (44, 2.2))
        with sheet.through(stencil=sheet.clip(outline)):
            sheet.draw(folds, "#d9b9a6", 0.5)
            sheet.draw(knife.board([(960, 600), (1180, 596), (1200, 830), (940, 830)]), "#56625f", 0.9)
            for strap in ([(972, 604), (1002, 530), (1030, 476)], [(1168, 600), (1140, 530), (1100, 474)]):
                sheet.draw(knife.brush(strap, 12), "#56625f", 0.9)
        head = place(PERM, (1056, 398), 62, -6)
        skull = knife.curve(head)
        sheet.draw(skull, sheet.linear((994, 0), (1120, 0), steps((0, "#4f5654"), (0.3, "#232b30"),
                                                                  (1, "#101a21"))))
        wet = knife.gouges((990, 320, 1125, 480), 150, even(0.8), lambda x, _: 90 + (1056 - x) * 0.25,
                           (46, 2))
        with sheet.through(stencil=sheet.clip(skull)):
            sheet.draw(wet, "#9fb1b2", 0.28)
        for x, y in ((1000, 470), (1024, 486), (1104, 478)):
            sheet.draw(knife.brush([(x, y - 40), (x - 3, y - 10), (x, y + 16)], 8), "#1a242a")
        edge = [knife.brush([(992, 380), (1000, 346), (1026, 326)], 5),
                knife.brush([(966, 502), (926, 550), (910, 636)], 6)]
        sheet.draw("".join(edge), "#dfe6d8", 0.75)
    return sheet


def _table() -> Sheet:
    """The bare top, one dough stick, two eggs, and her hand with the plaster."""
    sheet, knife = Sheet(114), Knife(114)
    with sheet.through(sheet.print(4, 0.45)):
        top(sheet, knife, WOOD, "#e8e0c8")
        glare = ellipse((640, 790), 330, 74)
        with sheet.through(sheet.soft(16)):
            sheet.draw(knife.curve(glare), "#e6e4d2", 0.3)
        _plaster_hand(sheet, knife)
        shadow(sheet, knife, (500, 800), 50)
        bowl(sheet, knife, (486, 778), 50)
        _dough(sheet, knife)
        for at in ((800, 838), (926, 832)):
            _egg(sheet, knife, at)
    return sheet


def _plaster_hand(sheet: Sheet, knife: Knife) -> None:
    """Her forearm, the hand flat at the end of the row, a plaster on the thumb."""
    arm = [(1150, 700), (1214, 716), (1206, 770), (1150, 806), (1092, 822), (1076, 792), (1112, 768)]
    sheet.draw(knife.curve([(x + 18, y + 18) for x, y in arm]), "#1d1a19", 0.5)
    skin = sheet.linear((1050, 0), (1220, 0), steps((0, "#d8ab88"), (0.5, "#9c745c"), (1, "#55443f")))
    sheet.draw(knife.curve(arm), skin)
    cuff = [(1130, 676), (1230, 690), (1240, 752), (1196, 772), (1150, 742)]
    sheet.draw(knife.curve(cuff), "#4a3a40")
    sheet.draw(knife.curve(place(FIST, (1074, 806), 42, 164), 0.6), skin)
    sheet.draw(finger_cuts(knife, (1066, 812), 38, 164), "#4c3228", 0.8)
    sheet.draw(knife.brush([(1096, 782), (1066, 778), (1036, 786)], 18, 0.4), "#dbb08d")
    sheet.draw(knife.brush([(1062, 777), (1036, 786)], 21, 0.3, blunt=True), "#f3ead6")


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
