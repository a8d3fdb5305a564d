"""Wei's room at seventeen: the same desk, a longer back, and a mug where the cage stood."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.boys_room import chair, glow, homework, near, night, shell, veil
from studio.figures import HEAD
from studio.ink import mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet


def _room() -> Sheet:
    """The room, and marked papers by the window."""
    sheet, knife = Sheet(142), Knife(142)
    with sheet.through(sheet.print(3, 0.5)):
        shell(sheet, knife)
        _marks(sheet, knife)
    return sheet


def _marks(sheet: Sheet, knife: Knife) -> None:
    """Marked papers pinned beside the window."""
    for x, y in ((1116, 236), (1190, 228), (1122, 350), (1196, 344)):
        paper = [(x, y), (x + 58, y - 2), (x + 60, y + 86), (x + 1, y + 88)]
        sheet.draw(knife.board(paper), sheet.radial((610, 560), 820, steps((0.4, "#b7a276"), (0.7, "#5d6357"),
                                                                           (1, "#2c3b3e"))))
        rows = [knife.gouge((x + 28, y + 18 + i * 13), -1, 40, 1.1) for i in range(5)]
        sheet.draw("".join(rows), "#26302f", 0.7)
        sheet.draw(knife.brush([(x + 34, y + 70), (x + 46, y + 76), (x + 54, y + 58)], 3), "#a8392a", 0.8)


def _desk() -> Sheet:
    """The desk, its lamp and book, more books; a mug where the cage stood."""
    sheet, knife = Sheet(143), Knife(143)
    with sheet.through(sheet.print(3, 0.45)):
        homework(sheet, knife)
        inks = ("#5f93ad", "#a8392a", "#d8b06a", "#4c6152", "#6d4527")
        for step, ink in enumerate(inks):
            y = 726 - step * 17
            left, right = knife.about(412, 7), knife.about(462, 6)
            book = [(left - 42, y - 16), (right - 8, y - 17), (right - 8, y), (left - 42, y + 1)]
            sheet.draw(knife.board(book, 0.7), mix(ink, "#1b2320", 0.35))
            sheet.draw(knife.gouge(((left + right) / 2 - 24, y - 2), 0, 76, 2), "#efe0b8", 0.6)
        _mug(sheet, knife)
    return sheet


def _mug(sheet: Sheet, knife: Knife) -> None:
    """An enamel mug with its lid on, and an alarm clock's round in the dust, without the clock."""
    sheet.draw(knife.curve(ellipse((1092, 722), 74, 13), 0.6), "#0b1215", 0.6)
    ring = ellipse((1160, 716), 34, 8)
    sheet.draw(knife.curve(ring, 0.6), "#a9855a", 0.5)
    side = [(1012, 640), (1100, 640), (1102, 716), (1084, 726), (1030, 726), (1010, 716)]
    outline = knife.curve(side, 0.6)
    sheet.draw(outline, sheet.linear((1010, 0), (1102, 0), steps((0, "#fff0cc"), (0.3, "#d6cfb4"),
                                                                 (0.7, "#6d7670"), (1, "#2a3436"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.brush([(1008, 652), (1056, 657), (1104, 652)], 6, 0.4, blunt=True), "#2f4f6a")
        sheet.draw(knife.curve(ellipse((1044, 688), 15, 15), 0.5), "#a8392a")
        sheet.draw(knife.gouges((1012, 650, 1050, 720), 24, even(0.7), even(88), (30, 2)), "#fffaf0", 0.6)
    sheet.draw(knife.brush([(1102, 660), (1128, 668), (1126, 696), (1100, 704)], 9, 0.5, blunt=True),
            "#4a5554")
    sheet.draw(knife.curve(ellipse((1056, 640), 50, 10), 0.5), "#cfc8ae")
    sheet.draw(knife.curve([(1012, 638), (1030, 622), (1056, 616), (1082, 622), (1100, 638), (1056, 646)],
            0.6),
               sheet.linear((1012, 0), (1100, 0), steps((0, "#fff0cc"), (0.5, "#a9aa98"), (1, "#39464a"))))
    sheet.draw(knife.curve(ellipse((1056, 612), 8, 7), 0.4), "#2a3436")
    sheet.draw(knife.brush([(1016, 632), (1032, 622), (1054, 617)], 4, 0.4), "#ffe6b0", 0.9)


def _boy() -> Sheet:
    """A boy of seventeen from behind, very long in the back, bent a little to the book."""
    sheet, knife = Sheet(144), Knife(144)
    mass = sheet.linear((660, 0), (960, 0), steps((0, "#d2b27c"), (0.14, "#66604e"), (0.45, "#263133"),
                                                  (1, "#101a1f")))
    with sheet.through(sheet.print(3, 0.4)):
        body = [(764, 560), (758, 592), (716, 608), (676, 640), (660, 700), (664, 790), (676, 850),
                (704, 870),
                (700, 990), (912, 990), (910, 866), (934, 846), (942, 780), (940, 696), (920, 638),
                (880, 606),
                (834, 592), (826, 560)]
        outline = knife.curve(body)
        for leg in ([(716, 980), (780, 980), (776, 1140), (722, 1140)], [(832, 980), (896, 980), (890, 1140),
                    (838, 1140)]):
            sheet.draw(knife.board(leg), "#0e161a")
        sheet.draw(outline, mass)
        cloth = knife.gouges((656, 600, 946, 990), 430, times(pool((664, 700), 300), 0.9),
                             lambda x, _: 91 + (x - 800) * 0.06, (40, 2.1))
        with sheet.through(stencil=sheet.clip(outline)):
            sheet.draw(cloth, "#f3d59a", 0.6)
            sheet.draw(knife.board([(640, 906), (960, 900), (960, 1010), (640, 1010)]), "#10191d")
            sheet.draw(knife.brush([(800, 640), (806, 760), (800, 960)], 9), "#0d1519", 0.5)
            sheet.draw(knife.brush([(752, 604), (796, 622), (838, 604)], 14), "#c9ab77", 0.6)
        _head(sheet, knife)
        rim = [knife.brush([(712, 610), (676, 642), (660, 704), (664, 790)], 6)]
        sheet.draw("".join(rim), "#ffe0a0", 0.9)
        chair(sheet, knife)
    return sheet


def _head(sheet: Sheet, knife: Knife) -> None:
    """Cropped hair, an ear in the lamp, and something small behind the ear."""
    at: Point = (786, 508)
    sheet.draw(knife.curve(place(HEAD, at, 60, -10)), sheet.linear((728, 0), (846, 0), steps((0, "#8a6a40"),
               (0.3, "#242321"), (1, "#0d1417"))))
    crop = knife.gouges((730, 440, 846, 560), 80, pool((740, 480), 100), lambda x, _: 90 + (786 - x) * 0.4,
                        (20, 1.6))
    sheet.draw(crop, "#e0ad68", 0.6)
    sheet.draw(knife.curve([(744, 512), (730, 504), (726, 526), (734, 544), (746, 542)], 0.5), "#e8a869")
    sheet.draw(knife.brush([(732, 486), (742, 460), (766, 446)], 5), "#ffce85", 0.9)


def _coverlet() -> Sheet:
    """The foot of the bed, and the washing in its squares."""
    sheet, knife = near(), Knife(145)
    with sheet.through(sheet.print(3, 0.4)):
        for step, ink in enumerate(("#8fa79c", "#c9bfa4", "#6d8088")):
            y = 1092 - step * 24
            fold = [(1290, y - 22), (1440, y - 26), (1446, y), (1288, y + 4)]
            sheet.draw(knife.board(fold), mix(ink, "#16201f", 0.5 - step * 0.08))
            sheet.draw(knife.gouge((1366, y - 3), -1, 140, 2), "#0d1417", 0.7)
    return sheet


def draw() -> Place:
    """The room at seventeen."""
    return Place(
        "boys_room_seventeen",
        "The same desk under the same green lamp, years on. A boy of seventeen with a long back sits"
        " bent to an exercise book; marked papers are pinned by the dark window, and where the cage"
        " stood is a mug with its lid on.",
        "none",
        (
            Layer("far", 0.05, night()),
            Layer("room", 0.3, _room()),
            Layer("desk", 0.5, _desk()),
            Layer("boy", 0.65, _boy()),
            Layer("near", 1.0, _coverlet()),
            Layer("glow", 0.5, glow(), "add", "affective", 0.2, 1.0),
            Layer("veil", 0.4, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
