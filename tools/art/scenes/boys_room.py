"""Wei's room, November 1998: a desk, a lamp, a cage, a child of eight."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

LAMP: Point = (600, 520)
DESK = 730


def night() -> Sheet:
    """Outside: the dark, a branch, one window far off."""
    sheet, knife = Sheet(41), Knife(41)
    with sheet.through(sheet.print(2, 0.5, "0.006 0.18")):
        sheet.flood(sheet.linear((0, 100), (0, 700), steps((0, "#14283a"), (0.5, "#24465a"), (1, "#40656c"))))
    with sheet.through(sheet.print(2, 0.4)):
        block = [(560, 560), (700, 556), (702, 470), (900, 464), (902, 520), (1110, 516), (1110, 760),
                 (560, 760)]
        sheet.draw(knife.board(block), "#142630")
        sheet.draw(knife.board([(758, 512), (786, 511), (786, 548), (758, 549)]), "#f0c071")
        sheet.draw(knife.board([(770, 511), (774, 511), (774, 548), (770, 548)]), "#5a4426")
        twigs = [[(1130, 210), (1020, 262), (930, 268), (838, 318)], [(1130, 330), (1040, 340), (960, 392)],
                 [(1000, 264), (950, 330), (930, 352)]]
        for twig in twigs:
            sheet.draw(knife.brush([*twig], 13), "#0d1a20")
        leaves = knife.gouges((830, 190, 1120, 430), 240, pool((1060, 280), 300, 0.7),
                              lambda *_: knife.chance.uniform(-70, 60), (34, 7))
        sheet.draw(leaves, "#0f2027")
    return sheet


def _room() -> Sheet:
    """The room, and the violin's case."""
    sheet, knife = Sheet(42), Knife(42)
    with sheet.through(sheet.print(3, 0.5)):
        shell(sheet, knife)
        _violin(sheet, knife)
    return sheet


def shell(sheet: Sheet, knife: Knife) -> None:
    """Wall with its painted dado, the window's hole and bars, the floor."""
    outer = [(-60, -60), (1660, -60), (1660, 1260), (-60, 1260)]
    hole = [(664, 200), (1064, 194), (1068, 600), (662, 604)]
    wall = knife.board(outer) + knife.board(list(reversed(hole)))
    sheet.draw(wall, sheet.radial((610, 560), 820, steps((0, "#b98d50"), (0.22, "#6f5f42"),
                                                         (0.5, "#2f3d3c"), (0.8, "#17252a"),
                                                         (1, "#0c1519"))))
    lower = knife.board([(-60, 640), (1660, 632), (1660, 1010), (-60, 1010)])
    sheet.draw(lower, sheet.radial((610, 660), 760, steps((0, "#6f7a4e"), (0.4, "#33483f"),
                                                          (0.75, "#162629"), (1, "#0b1417"))))
    marks = knife.gouges((100, 120, 1500, 1000), 2600, times(pool((606, 600), 560), 0.7),
                         away((606, 560)), (30, 1.8))
    with sheet.through(stencil=sheet.clip(wall)):
        sheet.draw(marks, "#e2b268", 0.35)
    floor = knife.board([(-60, 1000), (1660, 994), (1660, 1260), (-60, 1260)])
    sheet.draw(floor, sheet.radial((760, 1040), 700, steps((0, "#4a3a2a"), (0.5, "#231f1b"),
                                                           (1, "#0c1013")), 0.4))
    boards = knife.gouges((-20, 1010, 1620, 1190), 240, even(0.5), even(0), (180, 2))
    sheet.draw(boards, "#0a0d0f", 0.6)
    _window(sheet, knife)


def _window(sheet: Sheet, knife: Knife) -> None:
    """Frame, cross and sill, lit from the lamp's side."""
    frame = sheet.radial((620, 560), 560, steps((0, "#a5864f"), (0.5, "#4c5546"), (1, "#1b2a2e")))
    for bar in ([(640, 184), (668, 186), (668, 612), (638, 616)], [(1058, 182), (1088, 180), (1092, 612),
                                                                   (1062, 610)], [(640, 180), (1090, 174),
            (1090, 202), (640, 208)], [(854, 200), (872, 200), (874, 602), (856, 602)],
            [(664, 330), (1064, 326), (1064, 342), (664, 346)], [(612, 598), (1116, 592), (1120, 622),
                                                                 (610, 628)]):
        sheet.draw(knife.board(bar), frame)
    glints = knife.gouges((640, 190, 672, 610), 40, pool((650, 560), 400), even(90), (60, 2.4))
    sheet.draw(glints, "#f0c57e", 0.7)
    sheet.draw(knife.brush([(500, 150), (800, 142), (1150, 138)], 12), "#2a2a22")
    left = [(520, 146), (668, 144), (660, 330), (640, 480), (634, 660), (510, 664), (524, 400)]
    sheet.draw(knife.board(left, 2), sheet.linear((510, 0), (668, 0),
                                                  steps((0, "#232c2a"), (0.5, "#6d5d40"), (0.8, "#8d744a"),
                                                        (1, "#38403a"))))
    folds = [knife.brush([(548 + i * 28, 150), (542 + i * 27, 400), (530 + i * 26, 664)],
                         11) for i in range(5)]
    sheet.draw("".join(folds), "#1f2623", 0.7)
    lit = [knife.brush([(560 + i * 28, 300), (556 + i * 27, 480), (546 + i * 26, 650)], 5) for i in range(4)]
    sheet.draw("".join(lit), "#d9b06a", 0.5)


def _violin(sheet: Sheet, knife: Knife) -> None:
    """A half-size violin's case, stood against the wall."""
    case = [(1238, 560), (1272, 556), (1290, 600), (1292, 690), (1318, 736), (1310, 800), (1332, 868),
            (1322, 980), (1262, 1010), (1200, 984), (1190, 880), (1214, 806), (1202, 740), (1226, 690),
            (1222, 600)]
    sheet.draw(knife.curve([(x + 34, y + 10) for x, y in case]), "#0a1114", 0.7)
    sheet.draw(knife.curve(case), sheet.linear((1190, 0), (1330, 0), steps((0, "#5a4430"), (0.2, "#2b2520"),
            (1, "#0f1315"))))
    edge = [(1224, 600), (1226, 688), (1206, 740), (1216, 806), (1194, 880), (1202, 980)]
    sheet.draw(knife.brush(edge, 7), "#c28c50", 0.8)
    for y in (700, 900):
        sheet.draw(knife.gouge((1208, y), 86, 26, 6), "#d8b06a", 0.8)


def _desk() -> Sheet:
    """The desk with its lamp, exercise book, tin and cage."""
    sheet, knife = Sheet(43), Knife(43)
    with sheet.through(sheet.print(3, 0.45)):
        homework(sheet, knife)
        _tin(sheet, knife, (948, 744))
        cage(sheet, knife)
    return sheet


def homework(sheet: Sheet, knife: Knife) -> None:
    """The desk with what is always on it: a lamp and an exercise book."""
    wood = sheet.radial((690, DESK), 560, steps((0, "#f0c67c"), (0.2, "#c98c49"), (0.5, "#6d4527"),
                                                (0.8, "#2c1f18"), (1, "#141413")), 0.4)
    front = knife.board([(380, 772), (1180, 766), (1176, 838), (384, 846)])
    sheet.draw(front, sheet.linear((380, 0), (1180, 0), steps((0, "#2a1f18"), (0.35, "#5a3b22"),
                                                              (1, "#15130f"))))
    for leg in ([(392, 840), (428, 840), (424, 1060), (398, 1062)], [(1132, 836), (1166, 836),
            (1164, 1056), (1140, 1058)]):
        sheet.draw(knife.board(leg), "#17130f")
    top = knife.board([(420, 690), (1136, 684), (1196, 770), (362, 778)])
    sheet.draw(top, wood)
    grain = knife.gouges((400, 690, 1160, 772), 420, pool((690, 730), 460, 0.5), even(0), (60, 1.6))
    with sheet.through(stencil=sheet.clip(top)):
        sheet.draw(grain, "#ffe3a6", 0.5)
    _book(sheet, knife)
    draw_lamp(sheet, knife)


def _book(sheet: Sheet, knife: Knife) -> None:
    """An exercise book, open, ruled and empty, and a pencil."""
    left = [(596, 716), (690, 706), (704, 748), (586, 758)]
    right = [(690, 706), (790, 712), (818, 754), (704, 748)]
    sheet.draw(knife.board([(592, 724), (794, 720), (824, 764), (580, 768)]), "#3c2513", 0.6)
    sheet.draw(knife.board(left, 0.8), "#fff3d0")
    sheet.draw(knife.board(right, 0.8), "#f3dfb0")
    lines = [knife.gouge((648 - i * 2, 716 + i * 7), -4, 84, 0.9) for i in range(6)]
    sheet.draw("".join(lines), "#8b9a86", 0.9)
    sheet.draw(knife.brush([(560, 744), (600, 736), (650, 730)], 6, 0.3), "#a8392a")


def draw_lamp(sheet: Sheet, knife: Knife) -> None:
    """A green lamp with a white inside, its neck bent over the book."""
    sheet.draw(knife.curve(ellipse((494, 736), 56, 15)), "#1a2a22")
    sheet.stroke(knife.line([(494, 732), (478, 640), (492, 540), (548, 482), (596, 478)]), "#1f3329", 10)
    sheet.stroke(knife.line([(498, 726), (484, 640), (497, 544), (550, 488)]), "#7fa07a", 2.5, 0.9)
    shade = [(580, 462), (612, 456), (640, 480), (690, 548), (700, 566), (600, 584), (522, 572), (530, 552),
             (560, 486)]
    sheet.draw(knife.curve(shade), sheet.linear((520, 0), (700, 0), steps((0, "#1c3a2c"), (0.4, "#4d7d57"),
            (0.7, "#2c5440"), (1, "#17301f"))))
    sheet.draw(knife.gouges((556, 476, 610, 562), 22, even(0.9), even(112), (40, 2)), "#bcd6a4", 0.7)
    sheet.draw(knife.curve(ellipse((611, 570), 86, 13, -2)), "#fff0c4")


def _tin(sheet: Sheet, knife: Knife, at: Point) -> None:
    """A malted-milk tin, its label long worn to bands of ink."""
    x, y = at
    side = [(x - 39, y - 92), (x + 39, y - 93), (x + 39, y - 2), (x + 20, y + 6), (x - 20, y + 6),
            (x - 39, y - 2)]
    sheet.draw(knife.curve(ellipse((x + 34, y + 2), 60, 10)), "#1d120a", 0.6)
    sheet.draw(knife.board(side, 0.6), sheet.linear((x - 38, 0), (x + 40, 0),
                                                    steps((0, "#f0c878"), (0.25, "#c98a3c"),
                                                          (0.7, "#6e4320"), (1, "#2a1d14"))))
    sheet.draw(knife.board([(x - 39, y - 66), (x + 39, y - 66), (x + 39, y - 30), (x - 39, y - 30)], 0.7),
               sheet.linear((x - 38, 0), (x + 40, 0), steps((0, "#e8dcb8"), (0.4, "#a89470"),
                                                            (1, "#2c2720"))))
    sheet.draw(knife.curve(ellipse((x, y - 49), 15, 12), 1), "#5d7a46", 0.9)
    sheet.draw(knife.curve(ellipse((x, y - 93), 40, 9), 0.5), "#e6bd74")
    sheet.draw(knife.curve(ellipse((x, y - 94), 33, 6.5), 0.5), "#8f6430")


def cage(sheet: Sheet, knife: Knife, wires: tuple[str, str, str] = ("#f0c888", "#a88a5a", "#8a734f")) -> None:
    """A small wire cage with a wheel; its wires in the light, half out of it, and out of it."""
    lit, half, dim = wires
    tray = [(1008, 738), (1158, 734), (1164, 760), (1004, 764)]
    sheet.draw(knife.curve(ellipse((1090, 762), 96, 12)), "#120d09", 0.7)
    back = [(1012, 740), (1012, 600), (1030, 560), (1084, 546), (1136, 558), (1154, 598), (1154, 738)]
    sheet.draw(knife.curve(back), "#0e1618", 0.45)
    sheet.stroke(knife.curve(ellipse((1100, 672), 46, 48), 0.5), "#c69a5e", 5, 0.95)
    sheet.stroke(knife.curve(ellipse((1106, 672), 46, 48), 0.5), "#5a4630", 3, 0.9)
    for turn in range(6):
        (end,) = place([(1, 0)], (1100, 672), 45, turn * 60 + 12)
        sheet.stroke(knife.line([(1100, 672), end]), "#8f7148", 1.8, 0.9)
    sheet.draw(knife.curve([(1016, 740), (1024, 722), (1060, 728), (1100, 718), (1150, 740)]), "#a0784a")
    for step in range(13):
        x = 1010 + step * 12
        arch = 556 + abs(step - 6) ** 2.2 * 0.9
        sheet.stroke(knife.line([(x, 740), (x + 1, 650), (x, arch)], 0.5), lit if step < 4 else dim, 2.2,
                     0.95)
    for y in (604, 668):
        sheet.stroke(knife.line([(1008, y), (1084, y - 5), (1158, y)], 0.5), half, 2, 0.9)
    sheet.draw(knife.board(tray), "#3f5a4a")
    sheet.stroke(knife.line([(1058, 546), (1084, 530), (1110, 546)]), half, 3)


def _child() -> Sheet:
    """The child from behind on a grown-up's chair; the feet do not reach the floor."""
    sheet, knife = Sheet(44), Knife(44)
    mass = sheet.linear((690, 0), (930, 0), steps((0, "#b9854b"), (0.14, "#4a3a2c"), (0.45, "#1c2324"),
                                                  (1, "#0e1518")))
    with sheet.through(sheet.print(3, 0.4)):
        body = [(778, 690), (772, 712), (730, 726), (702, 764), (694, 830), (704, 900), (730, 934),
                (880, 934), (906, 894), (912, 828), (902, 764), (874, 728), (836, 712), (830, 690)]
        outline = knife.curve(body)
        legs = ([(744, 920), (794, 920), (790, 1000), (784, 1052), (800, 1068), (752, 1072), (748, 1000)],
                [(820, 920), (868, 920), (862, 1000), (858, 1040), (872, 1056), (828, 1060), (826, 1000)])
        for leg in legs:
            sheet.draw(knife.curve(leg), "#10171a")
        sheet.draw(outline, mass)
        knit = knife.gouges((690, 716, 910, 930), 420, times(pool((690, 770), 230), 0.9),
                            lambda x, _: 92 + (x - 804) * 0.1, (16, 2))
        with sheet.through(stencil=sheet.clip(outline)):
            sheet.draw(knit, "#eab46c", 0.65)
        head = knife.curve(place(HEAD, (800, 648), 50, -12))
        sheet.draw(head, sheet.linear((752, 0), (850, 0), steps((0, "#8a5f36"), (0.3, "#24211e"),
                                                                (1, "#0d1417"))))
        sheet.draw(knife.curve([(766, 650), (752, 643), (750, 662), (766, 678)], 0.5), "#e8a869")
        rim = [knife.brush([(756, 634), (764, 610), (786, 596)], 5),
               knife.brush([(776, 712), (734, 724), (706, 764), (698, 824)], 6)]
        sheet.draw("".join(rim), "#ffce85", 0.9)
        chair(sheet, knife)
    return sheet


def chair(sheet: Sheet, knife: Knife) -> None:
    """A wooden chair, its back lower than a grown-up's shoulders."""
    wood = sheet.linear((680, 0), (930, 0), steps((0, "#9a6a3a"), (0.2, "#3a2a1e"), (1, "#100f0e")))
    for part in ([(676, 820), (696, 818), (702, 1130), (682, 1132)], [(912, 816), (932, 818), (930, 1128),
                                                                      (910, 1130)], [(678, 830), (930, 826),
            (930, 852), (678, 858)], [(680, 926), (932, 922), (934, 948), (678, 952)],
            [(740, 850), (758, 850), (760, 930), (742, 930)], [(796, 850), (814, 850), (815, 930),
                                                               (797, 930)], [(852, 850), (870, 850),
            (870, 928), (852, 928)]):
        sheet.draw(knife.board(part), wood)


def near() -> Sheet:
    """The foot of the bed, with a quilt, and the edge of a door that is ajar."""
    sheet, knife = Sheet(45), Knife(45)
    with sheet.through(sheet.soft(2)), sheet.through(sheet.print(3, 0.4)):
        door = [(-60, -60), (196, -60), (210, 300), (206, 800), (214, 1260), (-60, 1260)]
        sheet.draw(knife.board(door), "#0b1215")
        quilt = [(1100, 1260), (1130, 1150), (1240, 1092), (1400, 1070), (1660, 1062), (1660, 1260)]
        sheet.draw(knife.curve(quilt), sheet.linear((1100, 1080), (1500, 1260),
                                                    steps((0, "#4c3a34"), (0.4, "#241f22"),
                                                          (1, "#0d1215"))))
        sheet.draw(knife.gouges((1120, 1080, 1600, 1200), 130, even(0.5), even(-14), (60, 4)), "#6d4f42", 0.5)
    return sheet


def glow() -> Sheet:
    """The desk lamp's light."""
    sheet, knife = Sheet(46), Knife(46)
    sheet.flood(sheet.radial((612, 580), 470, fade("#ffb45a", 0.55, 0.26, 0.1, 0.03, 0)))
    sheet.flood(sheet.radial((690, 736), 380, fade("#ffb860", 0.45, 0.18, 0.05, 0), 0.36))
    with sheet.through(sheet.soft(12)):
        cone = knife.board([(530, 574), (694, 570), (880, 760), (440, 764)])
        sheet.draw(cone, sheet.linear((0, 570), (0, 764), fade("#ffd890", 0.34, 0.06)))
    return sheet


def veil() -> Sheet:
    """Cold: the night comes through the window into the room."""
    sheet = Sheet(47)
    sheet.flood(sheet.radial((860, 420), 980, [(0, "#5b7f8c", 0.5), (0.4, "#2c4956", 0.66),
                                               (1, "#0a141a", 0.86)]))
    return sheet


def draw() -> Place:
    """The boy's room."""
    return Place(
        "boys_room",
        "A child of about eight sits with his back to us at a desk too large for him, under a green"
        " lamp. An empty exercise book, a malted-milk tin and a small cage with a wheel are on the"
        " desk; a violin case leans on the wall and the window is dark.",
        "none",
        (
            Layer("far", 0.05, night()),
            Layer("room", 0.3, _room()),
            Layer("desk", 0.5, _desk()),
            Layer("child", 0.65, _child()),
            Layer("near", 1.0, near()),
            Layer("glow", 0.5, glow(), "add", "affective", 0.2, 1.0),
            Layer("veil", 0.4, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
