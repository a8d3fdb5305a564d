"""Wei's room at seventeen: the same desk, a longer back, a violin, and nothing in the cage's place."""

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
    """The desk, its lamp and book, more books, peaches on a plate; the violin where the cage stood."""
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
        _violin(sheet, knife)
    return sheet


def _violin(sheet: Sheet, knife: Knife) -> None:
    """A violin leaned against the sill, its strings let down, the bow beside it."""
    body = [(1064, 540), (1088, 546), (1100, 572), (1094, 596), (1086, 612), (1090, 630), (1106, 650),
            (1112, 690),
            (1098, 726), (1060, 740), (1022, 730), (1004, 698), (1006, 656), (1022, 632), (1024, 614),
            (1016, 598),
            (1012, 574), (1024, 548), (1044, 540)]
    cast = [(x + 36, y + 8) for x, y in body]
    sheet.draw(knife.curve(cast), "#0b1215", 0.6)
    outline = knife.curve(body, 0.8)
    sheet.draw(outline, sheet.linear((1000, 0), (1116, 0), steps((0, "#f0b564"), (0.3, "#b8692c"),
                                                                 (0.7, "#6b3718"),
                                                                 (1, "#2a1810"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((1004, 546, 1110, 738), 90, pool((1010, 660), 130), even(88), (36, 1.6)),
                   "#ffd894",
                   0.6)
    neck = [(1046, 640), (1049, 430), (1062, 428), (1070, 640)]
    sheet.draw(knife.board(neck, 0.6), "#17100c")
    scroll = [(1046, 432), (1044, 404), (1052, 388), (1068, 390), (1070, 404), (1062, 412), (1064, 432)]
    sheet.draw(knife.curve(scroll, 0.6), "#7c4520")
    for x, y in ((1036, 404), (1078, 410), (1036, 422), (1080, 426)):
        sheet.draw(knife.brush([(x, y), ((x + 1057) / 2, y + 1)], 6, 0.2), "#17100c")
    for x in (1050, 1055, 1060, 1065):
        sheet.stroke(knife.line([(x, 412), (x + 1, 600), (x + (x - 1057) * 0.4, 706)], 1.2), "#f3dca4", 1.2,
                     0.7)
    for turn in (-1, 1):
        slot = [(1058 + turn * 26, 624), (1058 + turn * 20, 640), (1058 + turn * 27, 664),
                (1058 + turn * 22, 680)]
        sheet.draw(knife.brush(slot, 5, 0.3), "#1a0f09")
    sheet.draw(knife.board([(1038, 668), (1078, 666), (1076, 676), (1040, 678)], 0.5), "#e0b878")
    sheet.draw(knife.curve(ellipse((1058, 716), 12, 16), 0.5), "#17100c")
    edge = [knife.brush([(1020, 552), (1011, 576), (1020, 606), (1020, 634), (1004, 662), (1004, 700)], 4)]
    sheet.draw("".join(edge), "#ffd995", 0.9)
    sheet.draw(knife.brush([(1128, 742), (1150, 560), (1168, 410)], 6, 0.3, blunt=True), "#4a2c18")
    sheet.stroke(knife.line([(1122, 736), (1144, 560), (1162, 414)]), "#e9d6a6", 1.8, 0.8)


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
        " stood a violin leans with its bow.",
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
