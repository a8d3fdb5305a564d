"""The foot of the stairs from within: the yard in low sun, a taxi, somebody with a lump in the shirt."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_folk import hand
from studio.figures import HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SUN: Point = (640, 392)
SILL = 868
"""Where the doorstep lies, seen from the stairs."""


def _far() -> Sheet:
    """A low sun over green water, the yard's wall with its gate, and the trodden yard."""
    sheet, knife = Sheet(261), Knife(261)
    with sheet.through(sheet.print(2, 0.45, "0.004 0.2")):
        sheet.flood(sheet.radial(SUN, 820, steps((0, "#fff0c0"), (0.12, "#f8d694"), (0.4, "#e7b47c"), (0.75,
                "#a98a80"),
                (1, "#6b7078"))))
    with sheet.through(sheet.print(3, 0.45)):
        sheet.draw(knife.curve(ellipse(SUN, 40, 39), 0.8), "#fffbe2")
        hills = [(300, 486), (430, 448), (560, 462), (720, 430), (880, 456), (1040, 436), (1300, 460),
                (1300, 540),
                (300, 540)]
        sheet.draw(knife.curve(hills, 1.4), sheet.radial(SUN, 520, steps((0, "#e0a878"), (1, "#8a7478"))))
        sheet.draw(knife.board([(300, 500), (1300, 496), (1300, 590), (300, 590)]), sheet.radial(SUN, 460,
                steps((0, "#efd28c"),
                (0.4, "#a9a860"), (1, "#62784c"))))
        sheet.draw(knife.gouges((380, 506, 1220, 580), 190, times(pool((SUN[0], 530), 420), 1.1), even(0),
                (60, 2.4)),
                "#fff0b4", 0.6)
        yard = knife.board([(-60, 648), (1660, 644), (1660, 1260), (-60, 1260)])
        sheet.draw(yard, sheet.radial((SUN[0], 640), 620, steps((0, "#f0cd94"), (0.4, "#c09a6c"), (1,
                "#6d6254")), 0.7))
        sheet.draw(knife.gouges((400, 656, 1200, 880), 380, times(pool((SUN[0] + 40, 690), 560), 1.0),
                away((SUN[0], 380)),
                (40, 2.6)), "#ffe6b4", 0.5)
        _wall(sheet, knife)
        _tree(sheet, knife)
    return sheet


def _wall(sheet: Sheet, knife: Knife) -> None:
    """The compound's wall against the light, a gate's two pillars, and a loudspeaker on its pole."""
    for left, right in ((300, 546), (784, 1300)):
        run = [(left, 542), (right, 540), (right, 656), (left, 658)]
        sheet.draw(knife.board(run), sheet.linear((0, 540), (0, 656), steps((0, "#8a6a58"), (1, "#5c4c46"))))
        sheet.draw(knife.brush([(left, 541), ((left + right) / 2, 539), (right, 540)], 7, 0.6, blunt=True),
                "#f3c78c")
    for x in (546, 784):
        sheet.draw(knife.board([(x - 22, 498), (x + 22, 498), (x + 23, 664), (x - 23, 664)]), "#54463f")
        sheet.draw(knife.board([(x - 28, 486), (x + 28, 486), (x + 28, 500), (x - 28, 500)]), "#7d6450")
        side = 23 if x < SUN[0] else -23
        sheet.draw(knife.brush([(x + side, 500), (x + side, 580), (x + side, 660)], 5, 0.4), "#ffdc9c")
    sheet.draw(knife.brush([(1010, 656), (1012, 400), (1010, 236)], 9, 0.5, blunt=True), "#3c3633")
    horn = [(1006, 252), (962, 226), (946, 268), (952, 300), (1004, 276)]
    sheet.draw(knife.curve(horn, 0.8), "#4a423d")
    sheet.draw(knife.brush([(963, 228), (947, 268), (952, 298)], 5, 0.4), "#ffdc9c")


def _tree(sheet: Sheet, knife: Knife) -> None:
    """The osmanthus, the sun in its edge."""
    trunk = [(470, 716), (478, 600), (468, 480), (486, 400), (506, 404), (500, 500), (506, 610), (516, 716)]
    sheet.draw(knife.curve(trunk), "#3a2f2a")
    sheet.draw(knife.brush([(506, 440), (502, 540), (512, 700)], 4, 0.5), "#f3c078", 0.9)
    for centre, across, down in (((420, 250), 190, 150), ((500, 330), 120, 100), ((380, 130), 190, 130),
            ((566, 190), 92, 84),
            ((580, 96), 80, 70)):
        sheet.draw(knife.curve(ellipse(centre, across, down, knife.about(0, 10)), 8), "#33402e")
    every = knife.chance.uniform
    sheet.draw(knife.gouges((320, 40, 600, 430), 420, lambda x,
            y: 0.8 if (x - 420) ** 2 / 34000 + (y - 250) ** 2 / 36000 < 1
            else 0.0, lambda *_: every(-80, 60), (24, 7)), "#586b3c", 0.9)
    sheet.draw(knife.gouges((430, 140, 624, 430), 260, times(pool((620, 340), 230), 1.3),
            lambda *_: every(-80, 60),
            (22, 6)), "#e8c264", 0.8)
    bed = [(404, 726), (450, 708), (540, 708), (580, 726), (540, 744), (450, 746)]
    sheet.draw(knife.curve(bed, 2), "#4c3a2c")


def _people() -> Sheet:
    """A taxi with its door open, and Fang come from it, one arm across the shirt."""
    sheet, knife = Sheet(262), Knife(262)
    with sheet.through(sheet.print(3, 0.4)):
        _taxi(sheet, knife)
        with sheet.through(sheet.soft(4)):
            fall = [(724, 806), (800, 806), (880, 940), (724, 960)]
            sheet.draw(knife.curve(fall), "#2f241e", 0.6)
        _fang(sheet, knife)
    return sheet


def _taxi(sheet: Sheet, knife: Knife) -> None:
    """An old red saloon, side on, its near door open and a lamp on its roof."""
    with sheet.through(sheet.soft(6)):
        sheet.draw(knife.curve(ellipse((1090, 782), 260, 16)), "#241b17", 0.7)
    for x in (962, 1240):
        sheet.draw(knife.curve(ellipse((x, 748), 40, 40)), "#17181a")
        sheet.draw(knife.curve(ellipse((x, 748), 20, 20), 0.6), "#8a7a66")
    body = [(866, 700), (872, 664), (920, 650), (964, 640), (1004, 586), (1030, 576), (1300, 574), (1400,
            640),
            (1400, 752), (1000, 754), (994, 720), (962, 704), (930, 720), (924, 752), (872, 746)]
    shape = knife.curve(body, 0.8)
    sheet.draw(shape, sheet.linear((0, 574), (0, 754), steps((0, "#d2704a"), (0.25, "#9c3f2c"), (1,
            "#4a1f1a"))))
    glass = [(1000, 640), (1026, 594), (1124, 592), (1124, 640)]
    sheet.draw(knife.board(glass), sheet.linear((1000, 0), (1124, 0), steps((0, "#f3d6a0"), (1, "#5a625e"))))
    sheet.draw(knife.board([(1138, 592), (1300, 592), (1300, 640), (1138, 640)]), "#4a5452")
    door = [(1130, 596), (1180, 580), (1206, 650), (1206, 770), (1136, 752)]
    sheet.draw(knife.board(door), sheet.linear((1130, 0), (1206, 0), steps((0, "#b0543a"), (1, "#5c261e"))))
    sheet.draw(knife.board([(1140, 606), (1174, 594), (1192, 646), (1142, 648)]), "#8d8a78")
    sheet.draw(knife.brush([(870, 662), (962, 638), (1004, 584), (1030, 574), (1290, 572)], 6, 0.5),
            "#ffdc9c", 0.95)
    sheet.draw(knife.board([(1090, 552), (1150, 552), (1154, 574), (1086, 574)], 0.6), "#f6e6b4")
    sheet.draw(knife.curve(ellipse((876, 690), 8, 12), 0.5), "#ff8a5c")


def _fang(sheet: Sheet, knife: Knife) -> None:
    """Seventeen, the sun behind: a white shirt with something in it, a satchel, chin up, no breath taken."""
    x = 762
    for left in (x - 46, x + 4):
        leg = [(left, 640), (left + 44, 640), (left + 40, 780), (left + 4, 782)]
        sheet.draw(knife.board(leg), sheet.linear((left, 0), (left + 44, 0), steps((0, "#54483e"), (0.3,
                "#2a2f33"),
                (1, "#1b2226"))))
        shoe = [(left + 4, 776), (left + 40, 774), (left + 44, 800), (left + 22, 810), (left - 2, 802)]
        sheet.draw(knife.curve(shoe, 0.5), "#8d8576")
    body = [(x - 20, 474), (x - 54, 492), (x - 72, 530), (x - 66, 590), (x - 60, 654), (x + 58, 654),
            (x + 64, 590),
            (x + 72, 530), (x + 54, 492), (x + 20, 474)]
    shirt = knife.curve(body)
    sheet.draw(shirt, sheet.linear((x - 72, 0), (x + 72, 0), steps((0, "#fff3d4"), (0.14, "#cdbf9f"), (0.5,
            "#a39c8a"),
            (0.9, "#8d8b80"), (1, "#f3dcae"))))
    with sheet.through(stencil=sheet.clip(shirt)):
        sheet.draw(knife.gouges((x - 70, 480, x + 70, 650), 70, even(0.6), even(88), (36, 2.2)), "#6d6c64",
                0.45)
        lump = [(x - 30, 560), (x + 4, 544), (x + 40, 558), (x + 46, 604), (x + 6, 626), (x - 34, 606)]
        sheet.draw(knife.curve(lump, 0.8), "#b9b09a")
        sheet.draw(knife.brush([(x - 34, 604), (x + 6, 627), (x + 46, 604)], 6, 0.5), "#5c5a52", 0.8)
        sheet.draw(knife.board([(x + 10, 546), (x + 30, 538), (x + 42, 560), (x + 22, 566)]), "#3f5f78")
        sheet.draw(knife.brush([(x - 54, 490), (x, 580), (x + 60, 640)], 9, 0.4, blunt=True), "#4a3626")
    bag = [(x + 50, 618), (x + 96, 614), (x + 102, 690), (x + 50, 694)]
    sheet.draw(knife.board(bag), sheet.linear((x + 50, 0), (x + 102, 0), steps((0, "#4d5a44"), (0.8,
            "#3a4434"), (1, "#e0b878"))))
    sheet.draw(knife.board([(x + 50, 618), (x + 96, 614), (x + 98, 646), (x + 50, 650)]), "#5f6d52")
    hang = [(x + 62, 510), (x + 80, 570), (x + 76, 630)]
    sheet.draw(knife.brush(hang, 27, 0.8, blunt=True), "#9a9484")
    sheet.draw(knife.brush([(a + 12, b) for a, b in hang], 4, 0.4), "#ffe6b4", 0.9)
    across = [(x - 62, 508), (x - 80, 556), (x - 62, 598), (x - 20, 606), (x + 26, 596)]
    sheet.draw(knife.brush([(a, b + 5) for a, b in across], 28, 0.8, blunt=True), "#4a463e", 0.6)
    sheet.draw(knife.brush(across[:3], 30, 0.8, blunt=True), "#b5ac96")
    sheet.draw(knife.brush(across[2:], 22, 0.8, blunt=True), "#7d5540")
    hand(sheet, knife, (x + 30, 596), 24, 176, skin=steps((0, "#a8744e"), (1, "#6d4836")), light="#e6b482")
    sheet.draw(knife.brush([(x - 70, 512), (x - 92, 556), (x - 74, 604)], 5, 0.4), "#fff0c8", 0.95)
    _fangs_head(sheet, knife, (x, 430))


def _fangs_head(sheet: Sheet, knife: Knife, at: Point) -> None:
    """Short hair with the sun in it, the face in its own shade."""
    x, y = at
    sheet.draw(knife.board([(x - 16, y + 26), (x + 16, y + 26), (x + 18, y + 62), (x - 18, y + 62)]),
            "#5c4032")
    sheet.draw(knife.curve(place(HEAD, at, 40, 0), 0.6), "#1c1a19")
    face = [(x - 25, y - 10), (x - 4, y - 20), (x + 24, y - 12), (x + 27, y + 14), (x + 16, y + 38), (x,
            y + 44),
            (x - 17, y + 37), (x - 27, y + 14)]
    sheet.draw(knife.curve(face, 0.6), sheet.linear((x - 28, 0), (x + 28, 0), steps((0, "#a3704f"), (0.5,
            "#7a5340"),
            (1, "#8d6048"))))
    fringe = [(x - 30, y + 8), (x - 32, y - 20), (x - 10, y - 40), (x + 18, y - 38), (x + 33, y - 16),
            (x + 30, y + 10),
              (x + 22, y - 6), (x - 2, y - 12), (x - 22, y - 4)]
    sheet.draw(knife.curve(fringe, 0.7), "#1f1c1a")
    halo = [(x - 31, y + 22), (x - 33, y - 12), (x - 18, y - 38), (x + 4, y - 46), (x + 24, y - 34),
            (x + 33, y - 8)]
    sheet.draw(knife.brush(halo, 6, 0.5), "#ffe9b0", 0.95)


def _frame() -> Sheet:
    """The entrance from inside: two jambs, a lintel, dark walls, and the floor one stands on."""
    sheet, knife = Sheet(263), Knife(263)
    outer = "M-60-60H1660V1260H-60Z"
    hole = "M414 74L414 868L1186 862L1180 70Z"
    with sheet.through(sheet.print(3, 0.45)):
        sheet.draw(outer + hole, sheet.radial((800, 470), 900, steps((0, "#4a4438"), (0.5, "#28302f"), (1,
                "#0d1518"))))
        for jamb in ([(382, 48), (414, 74), (414, 868), (376, 912)], [(1214, 44), (1180, 70), (1186, 862),
                (1226, 908)]):
            sheet.draw(knife.board(jamb), sheet.linear((376, 0), (1226, 0), steps((0, "#8d7454"), (0.5,
                    "#6d5c46"),
                    (1, "#b5905f"))))
        sheet.draw(knife.board([(382, 48), (1214, 44), (1180, 70), (414, 74)]), "#57503f")
        for line in ([(414, 76), (415, 470), (414, 866)], [(1181, 72), (1184, 470), (1186, 862)]):
            sheet.draw(knife.brush(line, 6, 0.5), "#ffdf9f", 0.9)
        floor = [(376, 912), (414, 868), (1186, 862), (1226, 908), (1660, 1260), (-60, 1260)]
        sheet.draw(knife.board(floor), sheet.radial((780, 880), 520, steps((0, "#d2a56c"), (0.4, "#6d5a44"),
                (1, "#1a1d1c")),
                0.5))
        sheet.draw(knife.gouges((420, 874, 1180, 980), 160, times(pool((780, 880), 420, 0.4), 1.2), even(0),
                (60, 2.6)),
                "#ffe0a0", 0.5)
        for x, y in ((1228, 300), (1228, 420), (1228, 540)):
            box = [(x + 8, y), (x + 80, y - 16), (x + 82, y + 86), (x + 8, y + 92)]
            sheet.draw(knife.board(box), "#2f4c42")
            sheet.draw(knife.brush([(x + 18, y + 20), (x + 66, y + 12)], 5, 0.3), "#0e1816", 0.9)
    return sheet


def _near() -> Sheet:
    """In one's own hand, before the light: a bottle of vinegar."""
    sheet, knife = Sheet(264), Knife(264)
    with sheet.through(sheet.print(3, 0.4)):
        arm = [(300, 1240), (360, 1060), (430, 960), (520, 930), (540, 1010), (470, 1110), (440, 1260)]
        sheet.draw(knife.curve(arm, 1), sheet.linear((300, 0), (540, 0), steps((0, "#3c2a22"), (1,
                "#7d5540"))))
        palm = [(462, 858), (500, 830), (536, 850), (540, 960), (520, 1020), (474, 1030), (440, 990), (438,
                910)]
        sheet.draw(knife.curve(palm, 0.9), sheet.linear((438, 0), (540, 0), steps((0, "#4d3428"), (1,
                "#8d6048"))))
        glass = [(542, 640), (544, 596), (576, 596), (578, 640), (586, 690), (616, 728), (622, 800), (622,
                1240), (500, 1240),
                (500, 800), (506, 728), (534, 690)]
        shape = knife.curve(glass, 0.8)
        sheet.draw(shape, sheet.linear((500, 0), (622, 0), steps((0, "#1c120d"), (0.4, "#3a2016"), (0.8,
                "#8a4f22"),
                (1, "#e0a050"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.board([(490, 796), (632, 792), (632, 900), (490, 904)]), "#a8392a")
            sheet.draw(knife.curve(ellipse((564, 846), 30, 32), 0.6), "#efe0b8")
            sheet.draw(knife.gouges((500, 700, 622, 1000), 30, even(0.6), even(90), (50, 2.4)), "#ffcf88",
                    0.4)
        sheet.draw(knife.board([(538, 572), (582, 572), (584, 602), (536, 602)], 0.6), "#c9a25c")
        sheet.draw(knife.brush([(618, 724), (623, 820), (622, 1000)], 5, 0.4), "#ffe9b0", 0.95)
        sheet.draw(knife.brush([(577, 606), (580, 650), (592, 694)], 4, 0.3), "#ffe9b0", 0.9)
        skin = sheet.linear((500, 0), (640, 0), steps((0, "#6d4836"), (0.6, "#a8744e"), (1, "#f0bd85")))
        for index, y in enumerate((852, 886, 919, 950)):
            line = [(478 + index * 3, y + 16), (530, y + 4), (606 - index * 6, y + 2)]
            sheet.draw(knife.brush([(a + 2, b + 7) for a, b in line], 33, 0.5, blunt=True), "#24150f", 0.7)
            sheet.draw(knife.brush(line, 31, 0.6, blunt=True), skin)
            for end in (line[0], line[-1]):
                sheet.draw(knife.curve(ellipse(end, 16, 15.5), 0.4), skin)
            nail = ellipse((line[-1][0] + 5, line[-1][1] - 2), 7, 9)
            sheet.draw(knife.curve(nail, 0.3), "#f6d2a4", 0.8)
            sheet.draw(knife.brush([(536, y - 10), (line[-1][0], y - 12)], 4, 0.3), "#ffdfa8", 0.7)
    return sheet


def _glow() -> Sheet:
    """The low sun, through the door and up to one's feet."""
    sheet, knife = Sheet(265), Knife(265)
    sheet.flood(sheet.radial(SUN, 620, fade("#ffb45e", 0.62, 0.3, 0.12, 0.04, 0)))
    with sheet.through(sheet.soft(12)):
        fall = knife.board([(430, 868), (1170, 862), (1240, 1180), (560, 1180)])
        sheet.draw(fall, sheet.linear((0, 864), (0, 1160), fade("#ffc47c", 0.5, 0.2, 0.02)))
        for far, near in (((600, 430), (460, 900)), ((690, 430), (860, 920))):
            ray = knife.board([(far[0], far[1]), (far[0] + 40, far[1]), (near[0] + 150, near[1]), near])
            sheet.draw(ray, sheet.linear(far, near, fade("#ffe0a0", 0.2, 0.08, 0.01)))
    return sheet


def _veil() -> Sheet:
    """The evening as it is behind glass."""
    sheet = Sheet(266)
    sheet.flood(sheet.radial((760, 520), 1040, [(0, "#54686c", 0.5), (0.45, "#34474e", 0.68), (1, "#121d23",
            0.84)], 0.9))
    return sheet


def draw() -> Place:
    """The door of the house, from its stairs."""
    return Place(
        "stairs_out",
        "The entrance of an old block seen from its stairs, the low sun in it. In the yard a taxi stands"
        " with a"
        " door open; before it somebody of seventeen in a white shirt, one arm across something in it."
        " Near by,"
        " in one's own hand, a bottle of vinegar.",
        "motes",
        (
            Layer("far", 0.1, _far()),
            Layer("people", 0.35, _people(), "normal", "concern", 0.9, 1.0),
            Layer("frame", 0.6, _frame()),
            Layer("glow", 0.4, _glow(), "add", "affective", 0.2, 1.0),
            Layer("veil", 0.5, _veil(), "normal", "headphones", 0.0, 0.85),
            Layer("near", 1.0, _near()),
        ),
    )
