"""The door from inside, its chain off: a woman in a grey coat outside, one hand on an empty suitcase."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import FIST, HEAD, finger_cuts
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

GAP: Point = (690, 520)
SILL = 950


def _corridor() -> Sheet:
    """The corridor at dawn, its window at the end."""
    sheet, knife = Sheet(351), Knife(351)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.flood(sheet.radial((690, 420), 560, steps((0, "#dfe9dc"), (0.3, "#a3c0bb"), (0.65, "#587a80"),
                (1, "#2a434d"))))
        far = [(614, 300), (768, 298), (768, 640), (614, 642)]
        sheet.draw(knife.board(far), "#8fb0ae")
        sheet.draw(knife.board([(636, 330), (746, 328), (746, 520), (636, 522)]), "#fff3d2")
        for bar in ([(686, 330), (696, 330), (696, 520), (686, 520)],
                [(636, 420), (746, 420), (746, 428), (636, 428)]):
            sheet.draw(knife.board(bar), "#54767b")
        for a, b in (((614, 300), (440, 60)), ((768, 298), (900, 60)), ((614, 642), (440, 1000)),
                ((768, 640), (900, 960))):
            sheet.draw(knife.brush([a, b], 7, 0.8, blunt=True), "#3c5a61", 0.8)
        floor = knife.board([(614, 642), (768, 640), (940, 1010), (420, 1010)])
        sheet.draw(floor, sheet.linear((0, 640), (0, 1000),
                steps((0, "#eaf0de"), (0.25, "#9cbab4"), (1, "#4d6f75"))))
        for y in (664, 694, 736, 792, 866, 960):
            sheet.draw(knife.brush([(420, y), (690, y + 3), (940, y)], 3.4, 0.4, blunt=True), "#54767b", 0.7)
        sheet.draw(knife.gouges((560, 650, 830, 980), 90, even(0.7), even(0), (54, 3)), "#fff6dc", 0.5)
        for x, left in ((560, 520), (820, 800)):
            sheet.draw(knife.board([(left, 300), (left + 44, 330), (left + 44, 720), (left, 790)] if x < 690
                    else
                                   [(left, 340), (left + 40, 310), (left + 40, 780), (left, 730)]), "#3f6068",
                                           0.85)
    return sheet


def case(sheet: Sheet, knife: Knife, foot: Point, size: Point, *, ink: str, edge: str, shade: str = "#274047"
         ) -> None:
    """A suitcase that stands upright with its handle drawn out, and weighs nothing."""
    (x, y), (wide, high) = foot, size
    left, right, top = x - wide / 2, x + wide / 2, y - high
    sheet.draw(knife.curve([(left, y - 4), (right, y - 4), (right - 10, y + 60), (left - 40, y + 66)]),
            shade, 0.6)
    sheet.stroke(knife.line([(x - 26, top), (x - 26, top - 92), (x + 26, top - 94), (x + 26, top)], 0.6),
            "#1b2a2f", 8)
    sheet.draw(knife.brush([(x - 34, top - 94), (x + 34, top - 95)], 15, 0.6, blunt=True), "#14191b")
    body = [(left + 8, top), (right - 8, top), (right, top + 10), (right, y - 10), (right - 8, y),
            (left + 8, y), (left, y - 10), (left, top + 10)]
    shape = knife.board(body, 1.4)
    sheet.draw(shape, sheet.linear((left, 0), (right, 0),
            steps((0, "#141b1e"), (0.35, ink), (0.8, ink), (1, edge))))
    with sheet.through(stencil=sheet.clip(shape)):
        for step in range(4):
            line = left + wide * (0.2 + step * 0.2)
            sheet.draw(knife.brush([(line, top + 16), (line + 1, (top + y) / 2), (line, y - 14)], 6, 0.6),
                    "#15191a", 0.5)
            sheet.draw(knife.brush([(line + 6, top + 16), (line + 7, (top + y) / 2), (line + 6, y - 14)], 3,
                    0.4), edge, 0.6)
        sheet.draw(knife.gouges((left, top, right, top + 30), 16, even(0.8), even(0), (40, 3)), "#fff2d4",
                0.6)
    for wheel in (left + 18, right - 18):
        sheet.draw(knife.curve(ellipse((wheel, y + 5), 11, 10), 0.5), "#0e1315")


def _lin() -> Sheet:
    """Lin, standing very near the sill: a long grey coat, hair down, the empty suitcase at her side."""
    sheet, knife = Sheet(352), Knife(352)
    sheet.draw(knife.curve([(600, SILL - 4), (740, SILL - 6), (700, SILL + 60), (520, SILL + 70)]),
            "#22383f", 0.6)
    with sheet.through(sheet.print(3, 0.4)):
        case(sheet, knife, (782, SILL - 16), (136, 226), ink="#33584f", edge="#a9c7b4")
        for leg in ([(612, 760), (656, 760), (654, 934), (662, 956), (608, 958), (616, 926)],
                [(664, 760), (706, 760), (702, 930), (716, 954), (662, 956), (666, 926)]):
            sheet.draw(knife.curve(leg), "#111b20")
        body = [(634, 386), (626, 408), (588, 424), (566, 458), (556, 540), (560, 640), (572, 720), (562,
                826),
                (660, 838), (754, 826), (742, 720), (758, 620), (760, 540), (750, 456), (728, 422), (694,
                        408),
                (686, 386)]
        shape = knife.curve(body)
        sheet.draw(shape, sheet.linear((556, 0), (760, 0), steps((0, "#8fa3a4"), (0.14, "#56696d"),
                (0.5, "#37464b"), (0.86, "#4c5e62"), (1, "#9fb3b1"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((556, 410, 760, 836), 260, even(0.6), lambda x, _: 90 + (x - 660) * 0.06,
                    (46, 2.4)), "#c2d0cc", 0.35)
            sheet.draw(knife.brush([(660, 424), (664, 600), (660, 836)], 6), "#182226", 0.9)
            for y in (500, 580, 660):
                sheet.draw(knife.curve(ellipse((676, y), 6, 6), 0.4), "#1b2529")
            sheet.draw(knife.brush([(590, 480), (598, 600), (604, 700)], 7), "#182226", 0.7)
        _reach(sheet, knife)
        _lins_head(sheet, knife)
    return sheet


def _reach(sheet: Sheet, knife: Knife) -> None:
    """Her near arm, down to the suitcase's handle; it does not press."""
    arm = [(716, 428), (740, 452), (764, 524), (792, 600), (800, 632), (768, 642), (750, 610), (722, 548),
            (708, 480)]
    sheet.draw(knife.curve(arm), sheet.linear((708, 0), (800, 0), steps((0, "#37464b"), (1, "#6f8486"))))
    sheet.draw(knife.brush([(742, 454), (766, 524), (794, 600), (801, 630)], 5), "#d6e4dc", 0.8)
    sheet.draw(knife.curve(place(FIST, (782, 640), 22, 84), 0.5), "#b98a6c")
    sheet.draw(finger_cuts(knife, (782, 640), 20, 84), "#3a2a24", 0.8)
    other = [(598, 430), (572, 456), (556, 530), (550, 620), (554, 690), (592, 694), (598, 620), (602, 530)]
    sheet.draw(knife.curve(other), sheet.linear((550, 0), (604, 0), steps((0, "#7f9396"), (0.4, "#4a5c60"),
            (1, "#37464b"))))
    sheet.draw(knife.brush([(574, 456), (557, 530), (551, 620), (556, 688)], 5), "#c2d0cc", 0.7)
    sheet.draw(knife.curve(place(FIST, (578, 704), 20, 96), 0.5), "#8d6a56")


def _lins_head(sheet: Sheet, knife: Knife) -> None:
    """Her head, bent a little to one side; the hair is straight, and to the shoulder."""
    fall = [(606, 330), (596, 392), (600, 446), (626, 456), (660, 450), (700, 456), (722, 444), (724, 390),
            (714, 330)]
    sheet.draw(knife.curve(fall), "#141c20")
    head = knife.curve(place(HEAD, (660, 338), 56, -5))
    sheet.draw(head, "#141d22")
    strands = knife.gouges((600, 300, 722, 452), 90, even(0.6), lambda x, _: 90 + (x - 660) * 0.1, (44, 1.8))
    sheet.draw(strands, "#6f8486", 0.4)
    face = [(660, 304), (628, 318), (618, 352), (624, 386), (642, 410), (660, 418), (680, 410), (698, 384),
            (704, 350),
            (692, 316)]
    sheet.draw(knife.board([(642, 396), (680, 396), (684, 430), (638, 430)], 0.6), "#5c463c")
    sheet.draw(knife.curve(face, 0.6), sheet.linear((618, 0), (704, 0), steps((0, "#8d9a96"),
                                                                              (0.35, "#a08474"),
                                                                              (1, "#e3b48a"))))
    for side in (-1, 1):
        lid = [(662 + side * 10, 356), (662 + side * 20, 360), (662 + side * 30, 355)]
        sheet.draw(knife.brush(lid, 3.6, 0.2), "#1d1714", 0.9)
        brow = [(662 + side * 9, 340), (662 + side * 21, 337), (662 + side * 31, 341)]
        sheet.draw(knife.brush(brow, 3.2, 0.2), "#1d1714", 0.65)
    sheet.draw(knife.brush([(663, 362), (667, 378), (659, 381)], 3, 0.2), "#6d4e40", 0.8)
    sheet.draw(knife.brush([(650, 396), (662, 400), (675, 395)], 3.6, 0.2), "#8a4a40", 0.85)
    fringe = [(660, 284), (622, 300), (606, 346), (610, 400), (622, 352), (638, 322), (662, 310), (686, 320),
              (702, 350),
              (712, 400), (716, 344), (700, 300)]
    sheet.draw(knife.curve(fringe, 0.7), "#141c20")
    rims = [knife.brush([(606, 400), (602, 348), (620, 302), (652, 284)], 4),
            knife.brush([(722, 400), (716, 340), (700, 300), (668, 284)], 4),
            knife.brush([(568, 460), (590, 428), (624, 412)], 5),
            knife.brush([(750, 460), (728, 426), (698, 412)], 5)]
    sheet.draw("".join(rims), "#f5f0d8", 0.85)


def _door() -> Sheet:
    """Wall, jambs, the leaf on its hinges swung in to the chain's length, our own floor."""
    sheet, knife = Sheet(353), Knife(353)
    outer = [(-60, -60), (1660, -60), (1660, 1260), (-60, 1260)]
    hole = [(474, 148), (1092, 140), (1096, SILL), (470, SILL + 4)]
    wall = knife.board(outer) + knife.board(list(reversed(hole)))
    with sheet.through(sheet.print(3, 0.5)):
        sheet.draw(wall, sheet.radial((1280, 640), 1150,
                steps((0, "#6d4a33"), (0.3, "#49382e"), (0.6, "#282524"), (1, "#0e1214"))))
        with sheet.through(stencil=sheet.clip(wall)):
            sheet.draw(knife.gouges((20, 20, 1580, SILL), 1600, times(pool((1280, 640), 760), 0.8),
                    away((1280, 640)), (32, 2)), "#d28f55", 0.35)
            sheet.draw(knife.gouges((240, 100, 480, SILL), 160, even(0.4), even(90), (60, 2)), "#6d8c90",
                    0.35)
        floor = knife.board([(-60, SILL), (470, SILL), (474, SILL - 2), (1660, SILL - 10), (1660, 1260),
                (-60, 1260)])
        sheet.draw(floor, sheet.linear((0, SILL), (0, 1200),
                steps((0, "#30292a"), (0.4, "#1c1b1d"), (1, "#0a0d0f"))))
        sheet.draw(knife.gouges((0, SILL + 8, 1600, 1190), 200, even(0.5), even(0), (140, 2.6)), "#5d4a3c",
                0.35)
        jamb = sheet.linear((430, 0), (480, 0), steps((0, "#2a211c"), (0.6, "#5b4c40"), (1, "#c7d8cf")))
        sheet.draw(knife.board([(428, 104), (476, 106), (474, SILL + 4), (426, SILL + 8)]), jamb)
        sheet.draw(knife.board([(1090, 102), (1138, 100), (1142, SILL), (1094, SILL + 2)]), "#33261e")
        sheet.draw(knife.board([(428, 98), (1138, 90), (1138, 140), (428, 150)]), "#3a2c22")
        _leaf(sheet, knife)
        sheet.draw(knife.curve(ellipse((449, 488), 13, 30), 0.6), "#b08a52")
        sheet.draw(knife.curve(ellipse((449, 488), 5, 18), 0.5), "#2a1d12")
        _coat(sheet, knife)
    return sheet


def _coat(sheet: Sheet, knife: Knife) -> None:
    """Our own coat, on a row of hooks."""
    sheet.draw(knife.board([(1196, 268), (1500, 262), (1500, 292), (1196, 298)]), "#4a3323")
    for x in (1240, 1320, 1440):
        sheet.draw(knife.brush([(x, 280), (x, 304), (x + 12, 308)], 8, 0.4, blunt=True), "#d9a662")
    sheet.draw(knife.curve([(1272, 330), (1390, 330), (1420, 720), (1280, 726)]), "#0d0c0c", 0.5)
    for side in (-1, 1):
        arm = [(1320 + side * 40, 350), (1320 + side * 72, 470), (1320 + side * 78, 600)]
        sheet.draw(knife.brush(arm, 46, 1.2, blunt=True), "#3d2c20" if side < 0 else "#5b3f2b")
    coat = [(1300, 310), (1340, 308), (1376, 334), (1382, 460), (1392, 690), (1322, 706), (1254, 694),
            (1260, 460), (1266, 336)]
    shape = knife.curve(coat)
    sheet.draw(shape, sheet.linear((1254, 0), (1392, 0),
            steps((0, "#2a201a"), (0.5, "#6b4a31"), (1, "#8f6038"))))
    sheet.draw(knife.brush([(1322, 330), (1324, 500), (1320, 700)], 6), "#1a1310", 0.9)
    for side in (-1, 1):
        sheet.draw(knife.curve([(1322, 380), (1322 + side * 16, 312), (1322 + side * 40, 326),
                (1322 + side * 26, 372)]), "#3a2a1f")
        sheet.draw(knife.brush([(1322 + side * 24, 560), (1322 + side * 54, 566)], 6, 0.5), "#1a1310", 0.9)
    for y in (430, 500, 570):
        sheet.draw(knife.curve(ellipse((1332, y), 5, 5), 0.4), "#e0ad6c")


def _leaf(sheet: Sheet, knife: Knife) -> None:
    """The door itself, nearer at its free edge: panels, a bolt, light on its rim."""
    leaf = [(846, 84), (1094, 140), (1096, SILL + 2), (850, 1034)]
    sheet.draw(knife.board([(a - 16, b + 20) for a, b in leaf]), "#080a0b", 0.5)
    shape = knife.board(leaf)
    sheet.draw(shape, sheet.linear((846, 0), (1096, 0), steps((0, "#5d4231"), (0.3, "#6d4a31"),
            (0.7, "#7f5232"), (1, "#3a261a"))))
    with sheet.through(stencil=sheet.clip(shape)):
        grain = knife.gouges((846, 84, 1096, 1034), 420, times(pool((1180, 620), 460), 0.9), even(89),
                (90, 2.6))
        sheet.draw(grain, "#e29a58", 0.5)
        sheet.draw(knife.gouges((846, 84, 1096, 1034), 260, even(0.5), even(90), (110, 2.6)), "#2a1810", 0.5)
    for panel in ([(894, 180), (1056, 204), (1056, 500), (894, 494)],
            [(894, 590), (1056, 590), (1058, 866), (896, 910)]):
        sheet.draw(knife.board(panel), "#3a2518", 0.85)
        sheet.draw(knife.brush([panel[3], panel[2]], 6, 0.5), "#f0aa66", 0.7)
        sheet.draw(knife.brush([panel[1], panel[2]], 6, 0.5), "#e29a58", 0.6)
    sheet.draw(knife.board([(836, 82), (850, 84), (854, 1034), (838, 1038)]),
            sheet.linear((836, 0), (854, 0), steps((0, "#dbe8dc"), (1, "#54767b"))))
    sheet.draw(knife.board([(862, 600), (886, 600), (886, 700), (862, 700)]), "#b38a52")
    sheet.draw(knife.curve(ellipse((874, 634), 15, 17)), "#f0c784")
    sheet.draw(knife.board([(870, 668), (878, 668), (879, 688), (869, 688)]), "#1d130c")


def _ours() -> Sheet:
    """The chain, let go, and one's own suitcase, packed."""
    sheet, knife = Sheet(354), Knife(354)
    with sheet.through(sheet.print(2, 0.35)):
        sheet.draw(knife.board([(848, 430), (900, 434), (900, 472), (848, 470)]), "#c2975a")
        sheet.draw(knife.board([(856, 444), (896, 447), (896, 457), (856, 455)]), "#2a1c12")
        for step in range(10):
            x, y = 872 + 5 * (step % 3 - 1), 470 + step * 17
            wide = 4 if step % 2 else 9
            sheet.stroke(knife.curve(ellipse((x, y), wide, 13), 0.3), "#20160f", 7)
            sheet.stroke(knife.curve(ellipse((x, y), wide, 13), 0.3), "#dcae70", 4)
        with sheet.moved((-60, -330), 1.34):
            case(sheet, knife, (930, 980), (150, 190), ink="#a34a32", edge="#e2a273", shade="#0d0f10")
    return sheet


def _mist() -> Sheet:
    """Not knowing who stands there."""
    sheet = Sheet(355)
    sheet.flood(sheet.radial((690, 480), 620, [(0, "#7f9ea0", 0.66), (0.5, "#4f7078", 0.75),
            (1, "#22363e", 0.8)]))
    return sheet


def _edge() -> Sheet:
    """Morning: through the gap, under the door, across our floor."""
    sheet, knife = Sheet(356), Knife(356)
    with sheet.through(sheet.soft(5)):
        fall = knife.board([(474, SILL + 4), (846, SILL + 44), (640, 1240), (60, 1240)])
        sheet.draw(fall, sheet.linear((0, SILL), (0, 1230), fade("#a9cfc8", 0.8, 0.4, 0.12)))
        under = knife.board([(852, 1032), (1096, SILL + 2), (1100, SILL + 16), (860, 1056)])
        sheet.draw(under, "#e6f0dc", 0.8)
        spill = knife.board([(860, 1052), (1100, SILL + 14), (1150, 1010), (900, 1130)])
        sheet.draw(spill, sheet.linear((960, 1000), (1010, 1110), fade("#a9cfc8", 0.5, 0.0)))
    sheet.flood(sheet.radial((690, 430), 420, fade("#d6ead6", 0.4, 0.16, 0.04, 0)))
    return sheet


def _glow() -> Sheet:
    """The warm lamp behind us, in the room that one would leave."""
    sheet = Sheet(357)
    sheet.flood(sheet.radial((1230, 640), 700, fade("#ff9238", 0.46, 0.26, 0.12, 0.04, 0)))
    return sheet


def draw() -> Place:
    """The door."""
    return Place(
        "door",
        "A door seen from inside, open, its chain hanging, with morning light across the floor. In the"
        " corridor"
        " a woman in a long grey coat stands against the window, one hand on the handle of an empty"
        " suitcase. On"
        " this side stands a red one, packed.",
        "none",
        (
            Layer("corridor", 0.05, _corridor()),
            Layer("lin", 0.2, _lin(), "normal", "concern", 0.85, 1.0),
            Layer("mist", 0.25, _mist(), "normal", "cognitive", 0.6, 0.0),
            Layer("door", 0.5, _door()),
            Layer("edge", 0.45, _edge(), "add", "boundary", 0.1, 1.0),
            Layer("glow", 0.6, _glow(), "add", "affective", 0.12, 0.95),
            Layer("ours", 0.8, _ours()),
        ),
    )
