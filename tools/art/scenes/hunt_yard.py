"""Number Nine's yard on the morning they leave: Old Deng is up from his plank, a parcel in his hands."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_folk import hand, sleeve
from scenes.hunt_nine_day import FLOOR, draw_far, draw_window
from scenes.hunt_platform import draw_case, draw_figure
from studio.figures import FIST, HEAD, finger_cuts
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SUN: Point = (380, 420)
"""Low, behind the shed."""
PARCEL: Point = (622, 646)


def _yard() -> Sheet:
    """Trodden earth with rime on it, the kiln shed, a drum, the plank, and split pine."""
    sheet, knife = Sheet(493), Knife(493)
    with sheet.through(sheet.print(3, 0.45)):
        floor = knife.board([(-60, FLOOR), (1660, FLOOR + 6), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.linear((0, FLOOR), (0, 1100), steps((0, "#b0a88c"), (0.25, "#8d8a76"), (1,
                "#33403f"))))
        with sheet.through(stencil=sheet.clip(floor)):
            sheet.draw(knife.gouges((320, FLOOR, 1280, 1000), 380, even(0.6), even(3), (56, 3)), "#e9e4d0",
                    0.35)
            sheet.draw(knife.gouges((320, FLOOR + 20, 1280, 1000), 260, even(0.5), even(-2), (70, 4)),
                    "#4f544a", 0.4)
        _shed(sheet, knife)
        _pine(sheet, knife)
        _plank(sheet, knife)
    return sheet


def _shed(sheet: Sheet, knife: Knife) -> None:
    """A tin roof on posts, and in its dark the kiln's mouth, low and red."""
    dark = knife.board([(-60, 446), (566, 470), (566, FLOOR + 14), (-60, FLOOR + 20)])
    sheet.draw(dark, sheet.linear((0, 446), (0, FLOOR), steps((0, "#1a2326"), (1, "#2c302d"))))
    with sheet.through(stencil=sheet.clip(dark)):
        arch = knife.curve([(404, FLOOR), (404, 640), (424, 594), (460, 576), (496, 594), (516, 640), (516,
                FLOOR)])
        sheet.draw(arch, "#6a4436")
        sheet.draw(knife.gouges((400, 580, 520, FLOOR), 60, even(0.8), even(0), (22, 3)), "#a06a4c", 0.6)
        mouth = knife.curve([(430, FLOOR - 10), (430, 654), (460, 622), (490, 654), (490, FLOOR - 10)])
        sheet.draw(mouth, sheet.radial((460, 700), 70, steps((0, "#ff9a45"), (0.5, "#a8421e"), (1,
                "#1a0d09"))))
        sheet.draw(knife.gouges((340, 480, 400, FLOOR), 40, even(0.6), even(90), (40, 4)), "#4d4638", 0.6)
    roof = [(-60, 372), (590, 430), (606, 470), (-60, 442)]
    sheet.draw(knife.board(roof), sheet.linear((0, 380), (0, 470), steps((0, "#d6c6a0"), (0.3, "#8a8f84"),
            (1, "#3f4c4c"))))
    for step in range(11):
        x = 300 + step * 27
        sheet.draw(knife.brush([(x, 404 + step * 2.4), (x + 6, 462 + step)], 4, 0.4, blunt=True), "#46544f",
                0.8)
    post = [(552, 460), (574, 460), (576, FLOOR + 22), (552, FLOOR + 22)]
    sheet.draw(knife.board(post), sheet.linear((552, 0), (576, 0), steps((0, "#d6a872"), (0.4, "#7d5a3c"),
            (1, "#3d2c20"))))


def _pine(sheet: Sheet, knife: Knife) -> None:
    """Split pine against the shed, its ends to us."""
    for row in range(6):
        for column in range(8 - row // 3):
            at = (602 + column * 27 + (13 if row % 2 else 0), FLOOR + 2 - row * 23)
            sheet.draw(knife.curve(ellipse(at, 14, 13), 1), ("#a97c4c", "#bf935c",
                    "#8f6840")[(row + column) % 3])
            sheet.draw(knife.curve(ellipse((at[0] - 3, at[1] - 2), 6, 6), 0.6), "#e2c492", 0.7)


def _plank(sheet: Sheet, knife: Knife) -> None:
    """The plank on its two drums, nobody on it."""
    for x in (352, 566):
        drum = knife.board([(x - 34, 700), (x + 34, 700), (x + 33, 790), (x - 33, 790)])
        sheet.draw(drum, sheet.linear((x - 34, 0), (x + 34, 0), steps((0, "#4f6a6e"), (0.4, "#34505a"), (1,
                "#16262b"))))
        sheet.draw(knife.brush([(x - 33, 744), (x, 748), (x + 33, 744)], 6, 0.4), "#14252b", 0.8)
    board = [(300, 678), (632, 684), (634, 704), (300, 700)]
    sheet.draw(knife.board(board), sheet.linear((0, 676), (0, 704), steps((0, "#e6c48e"), (0.5, "#a3794a"),
            (1, "#4d3826"))))


def _mist() -> Sheet:
    """A white morning, and breath in it."""
    sheet, knife = Sheet(494), Knife(494)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#8fa3a6", 0.5), (0.6, "#b9c2ba", 0.66), (1, "#4d5c5c",
            0.6)]))
    with sheet.through(sheet.soft(26)):
        for y in (480, 600, 700, 790):
            sheet.draw(knife.brush([(-80, y), (500, y - 24), (1000, y + 18), (1680, y - 10)], 70, 8),
                    "#dfe4da", 0.26)
    return sheet


def _people() -> Sheet:
    """Old Deng, and Xia with the case."""
    sheet, knife = Sheet(495), Knife(495)
    with sheet.through(sheet.soft(6)):
        for x, wide in ((470, 150), (790, 170)):
            sheet.draw(knife.curve(ellipse((x + 60, 908), wide, 16)), "#1a2424", 0.5)
    with sheet.through(sheet.print(3, 0.42)):
        draw_case(sheet, knife, (376, 900), 0.86, "#3c7a66")
        draw_figure(sheet, knife, (470, 906), 0.84, "#52606a", bag=-1, bun=True)
        scarf = [(430, 498), (470, 508), (512, 496), (516, 524), (470, 538), (426, 526)]
        sheet.draw(knife.curve(scarf), sheet.linear((426, 0), (516, 0), steps((0, "#e08a5c"), (1,
                "#8a3a28"))))
        _deng(sheet, knife)
    return sheet


def _deng(sheet: Sheet, knife: Knife) -> None:
    """He stands a little bent, turned to her, both hands out with what is in them."""
    for x in (752, 800):
        leg = [(x, 740), (x + 54, 740), (x + 48, 866), (x + 2, 868)]
        sheet.draw(knife.board(leg), sheet.linear((x, 0), (x + 54, 0), steps((0, "#59625e"), (0.4,
                "#2f3a3b"), (1, "#1c2527"))))
        shoe = [(x + 2, 860), (x + 48, 858), (x + 52, 890), (x - 24, 896), (x - 34, 884), (x - 14, 872)]
        sheet.draw(knife.curve(shoe, 0.6), "#171d1e")
        sheet.draw(knife.brush([(x - 30, 890), (x + 10, 892), (x + 50, 888)], 5, 0.4), "#d8cfb4", 0.8)
    body = [(762, 520), (736, 540), (722, 590), (728, 670), (726, 774), (874, 776), (884, 690), (886, 610),
            (872, 550),
            (836, 520), (800, 510)]
    mass = knife.curve(body)
    sheet.draw(mass, sheet.linear((722, 0), (886, 0), steps((0, "#a9a68c"), (0.2, "#5f6f76"), (0.6,
            "#33454f"), (1, "#1b292f"))))
    with sheet.through(stencil=sheet.clip(mass)):
        for x in (752, 786, 822, 856):
            sheet.draw(knife.brush([(x + 4, 516), (x - 4, 640), (x + 2, 780)], 5, 0.6), "#18252b", 0.6)
        sheet.draw(knife.gouges((722, 520, 840, 770), 130, times(pool((700, 620), 230), 1.1), even(86), (26,
                2.2)),
                "#f0e3c0", 0.45)
    _dengs_head(sheet, knife)
    far = [(766, 604), (712, 640), (652, 656)]
    sheet.draw(knife.brush(far, 36, 0.8, blunt=True), "#3a4f5a")
    _parcel(sheet, knife)
    arm = [(800, 548), (832, 572), (836, 624), (798, 664), (734, 684), (668, 682), (662, 648), (722, 640),
            (762, 618), (778, 578)]
    shape = knife.curve(arm, 0.8)
    sheet.draw(shape, sheet.linear((660, 0), (836, 0), steps((0, "#8f9a94"), (0.4, "#4a5f6a"), (1,
            "#22333c"))))
    with sheet.through(stencil=sheet.clip(shape)):
        for line in ([(778, 560), (810, 606), (800, 664)], [(716, 636), (728, 660), (722, 690)]):
            sheet.draw(knife.brush(line, 4, 0.5), "#14222a", 0.7)
    sheet.draw(knife.brush([(776, 580), (761, 617), (722, 639), (664, 647)], 4, 0.4), "#f3e3ba", 0.8)
    x, y = PARCEL
    sheet.draw(knife.curve(place(FIST, (x + 26, y + 26), 23, 12), 0.5), "#b07a56")
    sheet.draw(finger_cuts(knife, (x + 26, y + 26), 23, 12), "#5a3424", 0.8)


def _dengs_head(sheet: Sheet, knife: Knife) -> None:
    """Grey, cropped, from the side, an ear that stands off."""
    sheet.draw(knife.board([(770, 470), (822, 470), (830, 536), (774, 540)]), "#5c4034")
    face = [(772, 410), (758, 430), (752, 446), (740, 462), (750, 470), (752, 488), (764, 504), (798, 506),
            (808, 430)]
    sheet.draw(knife.curve(face, 0.5), sheet.linear((740, 0), (808, 0), steps((0, "#f0c498"), (0.5,
            "#a3704f"), (1, "#5c4034"))))
    sheet.draw(knife.curve(place(HEAD, (800, 444), 44, -8), 0.8), sheet.linear((756, 0), (844, 0), steps((0,
            "#d2cbb8"),
            (0.4, "#8a8880"), (1, "#46494a"))))
    sheet.draw(knife.gouges((764, 396, 842, 486), 60, even(0.6), lambda x, _: 60 + (x - 800), (14, 1.8)),
            "#efeada", 0.6)
    cheek = [(772, 436), (760, 450), (752, 470), (760, 496), (784, 504), (794, 470), (790, 444)]
    sheet.draw(knife.curve(cheek, 0.5), sheet.linear((740, 0), (800, 0), steps((0, "#f0c498"), (1,
            "#8f6048"))))
    sheet.draw(knife.curve(ellipse((806, 460), 11, 17, 10), 0.4), "#94624a")
    collar = [(756, 518), (784, 526), (832, 516), (844, 540), (800, 558), (752, 546)]
    sheet.draw(knife.curve(collar, 0.7), sheet.linear((752, 0), (844, 0), steps((0, "#8f9a94"), (0.4,
            "#3b4d57"), (1, "#1b292f"))))


def _parcel(sheet: Sheet, knife: Knife) -> None:
    """A cup in the weather page, twisted at the top."""
    x, y = PARCEL
    wrap = [(x - 34, y - 22), (x - 8, y - 34), (x + 26, y - 30), (x + 40, y - 8), (x + 34, y + 28), (x + 2,
            y + 42),
            (x - 28, y + 30), (x - 40, y + 4)]
    shape = knife.board(wrap, 1.6)
    sheet.draw(shape, sheet.linear((x - 40, 0), (x + 40, 0), steps((0, "#fff9e8"), (0.6, "#d9d0b8"), (1,
            "#94907e"))))
    twist = [(x - 14, y - 26), (x - 8, y - 42), (x - 20, y - 58), (x + 2, y - 54), (x + 14, y - 64),
            (x + 18, y - 50),
            (x + 30, y - 50), (x + 12, y - 40), (x + 20, y - 26)]
    sheet.draw(knife.board(twist, 1.2), "#f3ecd6")
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((x - 38, y - 26, x + 38, y + 38), 46, even(0.9), even(-8), (16, 1.6)),
                "#6d6a5c", 0.75)
        sheet.draw(knife.board([(x - 20, y - 8), (x - 2, y - 11), (x, y + 4), (x - 18, y + 7)]), "#6f97a6",
                0.9)
    sheet.draw(knife.brush([(x - 14, y - 28), (x + 4, y - 32), (x + 20, y - 28)], 4, 0.4), "#8a8672")


def _near() -> Sheet:
    """On this side the red case, and a hand on it."""
    sheet, knife = Sheet(496), Knife(496)
    with sheet.through(sheet.print(3, 0.4)):
        draw_case(sheet, knife, (1056, 1064), 1.9, "#a4442c")
        sleeve(sheet, knife, [(1112, 640), (1200, 664), (1340, 760), (1660, 1000)], (70, 170),
                sheet.linear((1112, 0),
                (1400, 0), steps((0, "#8a918a"), (0.3, "#46545a"), (1, "#1a252a"))))
        hand(sheet, knife, (1066, 624), 62, 8, skin=steps((0, "#f3c79a"), (0.6, "#c08a64"), (1, "#6d4836")))
    return sheet


def _sun() -> Sheet:
    """The sun past the shed's roof: along the yard, on coats, on paper."""
    sheet, knife = Sheet(497), Knife(497)
    sheet.flood(sheet.radial(SUN, 620, fade("#ffb45e", 0.46, 0.26, 0.12, 0.04, 0)))
    with sheet.through(sheet.soft(10)):
        fall = knife.board([(576, FLOOR + 8), (690, FLOOR + 6), (716, 860), (560, 900)])
        sheet.draw(fall, sheet.linear((0, FLOOR), (0, 900), fade("#ffd08a", 0.4, 0.2, 0.03)))
        wall = knife.board([(812, 100), (1280, -40), (1280, 420), (812, 600)])
        sheet.draw(wall, sheet.linear((812, 0), (1280, 0), fade("#ffcf88", 0.32, 0.1)))
    sheet.flood(sheet.radial(PARCEL, 150, fade("#ffdca0", 0.3, 0.1, 0.02, 0)))
    return sheet


def draw() -> Place:
    """The yard."""
    return Place(
        "yard",
        "A yard on a winter morning, between a kiln shed with its plank empty and a house of dark windows."
        " An old"
        " man, grey and a little bent, holds out something wrapped in newspaper to a woman with a green"
        " suitcase."
        " On this side a hand lies on a red one. At the end window, on the third floor, somebody turns a"
        " lamp.",
        "none",
        (
            Layer("far", 0.05, draw_far()),
            Layer("window", 0.06, draw_window(), "normal", "boundary", 1.0, 0.5),
            Layer("yard", 0.3, _yard()),
            Layer("mist", 0.3, _mist(), "normal", "cognitive", 0.75, 0.0),
            Layer("people", 0.55, _people()),
            Layer("sun", 0.4, _sun(), "add", "affective", 0.15, 1.0),
            Layer("near", 0.85, _near(), "normal", "concern", 0.9, 1.0),
        ),
    )
