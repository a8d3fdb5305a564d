"""The foot of the stairs of Building Four, at twenty to six on the tenth of June 2007."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_shapes import limb
from studio.figures import FIST, PROFILE, finger_cuts
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SUN: Point = (240, 520)
FOOT = 906
"""Where the doorstep lies."""


def _well() -> Sheet:
    """Inside: steps going up into the dark, a landing, and its window."""
    sheet, knife = Sheet(251), Knife(251)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.flood(sheet.linear((500, 0), (1080, 0), steps((0, "#1a2527"), (0.6, "#22312f"),
                                                            (1, "#394238"))))
        sheet.draw(knife.board([(480, 560), (1080, 552), (1080, 960), (480, 960)]), "#2c463e", 0.7)
        window = [(760, 196), (900, 192), (902, 350), (758, 352)]
        sheet.draw(knife.board(window), sheet.linear((0, 192), (0, 352),
                                                     steps((0, "#a5b08a"), (1, "#e9c98c"))))
        for bar in ([(826, 190), (836, 190), (836, 354), (826, 354)], [(756, 262), (904, 260), (904, 270),
                                                                       (756, 272)]):
            sheet.draw(knife.board(bar), "#1a2425")
        for step in range(9):
            y, inset = FOOT - step * 50, step * 15
            riser = [(560 + inset, y - 44), (1010 - inset * 0.7, y - 45), (1010 - inset * 0.7, y + 8),
                     (560 + inset, y + 8)]
            dim = min(1.0, step / 7)
            sheet.draw(knife.board(riser), mix("#6d6650", "#1b2627", dim))
            tread = [(552 + inset, y - 54), (1018 - inset * 0.7, y - 55), (1012 - inset * 0.7, y - 42),
                     (558 + inset, y - 41)]
            sheet.draw(knife.board(tread), mix("#d8b981", "#2c3a38", dim ** 0.7))
        worn = knife.gouges((600, 480, 980, FOOT), 260, times(pool((680, 860), 440), 1.0), even(0), (70, 2))
        sheet.draw(worn, "#f2d59c", 0.45)
        for step in range(7):
            x, y = 566 + step * 20, FOOT - 46 - step * 50
            sheet.stroke(knife.line([(x, y), (x + 2, y - 190)], 0.6), "#10191b", 7)
        sheet.stroke(knife.line([(544, 690), (620, 500), (700, 330)]), "#10191b", 15)
        sheet.stroke(knife.line([(540, 684), (614, 498), (694, 330)]), "#b98f5c", 3, 0.8)
    return sheet


def _front() -> Sheet:
    """The house's front with the door's hole in it: plaster in the low sun, letterboxes, a four."""
    sheet, knife = Sheet(252), Knife(252)
    outer = [(-60, -60), (1660, -60), (1660, 1260), (-60, 1260)]
    hole = [(530, 176), (1034, 170), (1040, FOOT + 4), (524, FOOT + 8)]
    wall = knife.board(outer) + knife.board(list(reversed(hole)))
    with sheet.through(sheet.print(3, 0.5)):
        sheet.draw(wall, sheet.linear((0, 0), (1600, 0), steps((0, "#e6b27c"), (0.3, "#c8976c"),
                                                               (0.62, "#977763"),
                                                               (1, "#54504f"))))
        marks = knife.gouges((-20, 0, 1620, 930), 2300, times(pool(SUN, 1150), 0.8), even(-4), (44, 2))
        with sheet.through(stencil=sheet.clip(wall)):
            sheet.draw(marks, "#ffdca6", 0.4)
            stain = knife.gouges((-20, 0, 1620, 700), 260, even(0.5), even(90), (120, 4))
            sheet.draw(stain, "#5d4a42", 0.3)
            low = knife.board([(-60, 700), (1660, 690), (1660, FOOT + 20), (-60, FOOT + 24)])
            sheet.draw(low, "#3d6156", 0.45)
        sheet.draw(knife.board([(470, 120), (1110, 112), (1120, 172), (462, 180)]),
                   sheet.linear((462, 0), (1120, 0), steps((0, "#b88d63"), (1, "#4d4543"))))
        sheet.draw(knife.board([(468, 172), (1114, 164), (1112, 184), (470, 192)]), "#2a2727")
        for edge in ([(524, 180), (544, 182), (540, FOOT), (518, FOOT + 4)], [(1022, 176), (1040, 174),
                     (1046, FOOT), (1028, FOOT + 2)]):
            sheet.draw(knife.board(edge), sheet.linear((518, 0), (1046, 0), steps((0, "#3b3430"),
                                                                                (1, "#d6ab78"))))
        _letterboxes(sheet, knife)
        _four(sheet, knife)
        ground = knife.board([(-60, FOOT + 4), (1660, FOOT - 2), (1660, 1260), (-60, 1260)])
        sheet.draw(ground, sheet.linear((0, FOOT), (0, 1200), steps((0, "#b38b66"), (0.3, "#6d5a4c"),
                                                                    (1, "#27272a"))))
        dust = knife.gouges((-20, FOOT, 1620, 1180), 500, even(0.6), even(-2), (90, 2.4))
        sheet.draw(dust, "#e9bf8c", 0.35)
    return sheet


def _letterboxes(sheet: Sheet, knife: Knife) -> None:
    """Six green letterboxes, one to a flat."""
    for row in range(3):
        for column in range(2):
            x, y = 352 + column * 78, 430 + row * 82
            box = [(x, y), (x + 68, y - 1), (x + 69, y + 70), (x, y + 72)]
            sheet.draw(knife.board([(a + 9, b + 8) for a, b in box]), "#54392c", 0.6)
            sheet.draw(knife.board(box), sheet.linear((x, 0), (x + 68, 0),
                                                      steps((0, "#7d9a72"), (1, "#46664f"))))
            sheet.draw(knife.gouge((x + 34, y + 18), 0, 44, 4), "#1c2a24")
            sheet.draw(knife.curve(ellipse((x + 56, y + 44), 3.6, 4), 0.3), "#e9c98c")
    paper = [(366, 444), (404, 436), (408, 452), (368, 456)]
    sheet.draw(knife.board(paper), "#f3e6c6")


def _four(sheet: Sheet, knife: Knife) -> None:
    """The building's number, painted by hand in a ring."""
    at: Point = (1150, 330)
    sheet.stroke(knife.curve(ellipse(at, 62, 60), 1.2), "#8d2f22", 9, 0.85)
    for line in ([(1158, 292), (1122, 348), (1184, 346)], [(1162, 318), (1164, 372)]):
        sheet.draw(knife.brush(line, 11, 0.8, blunt=True), "#8d2f22", 0.9)
    for y in (200, 520):
        sheet.draw(knife.brush([(1226, y), (1230, y + 160), (1228, y + 330)], 22, 0.6, blunt=True), "#4b423d")
    sheet.draw(knife.brush([(1220, 200), (1224, 520), (1222, 850)], 4), "#e3b27a", 0.7)


def _wei() -> Sheet:
    """A boy of seventeen two steps up, somebody's bag in one hand; he looks at the vinegar in the other."""
    sheet, knife = Sheet(253), Knife(253)
    with sheet.through(sheet.print(3, 0.4)):
        fall = [(760, 862), (850, 858), (1016, 800), (1016, 770), (860, 816)]
        sheet.draw(knife.curve(fall), "#141312", 0.6)
        _legs(sheet, knife)
        far = limb([(748, 520, 30), (716, 566, 26), (690, 604, 20), (684, 634, 17)])
        sheet.draw(knife.curve(far, 0.8), sheet.linear((670, 0), (760, 0), steps((0, "#d39c6c"), (1,
                "#8d6a52"))))
        _bottle(sheet, knife)
        _shirt(sheet, knife)
        _weis_head(sheet, knife, (772, 418), 48)
        _bag(sheet, knife)
    return sheet


def _legs(sheet: Sheet, knife: Knife) -> None:
    """School trousers, one foot a step above the other."""
    for leg, shoe in (([(740, 676), (800, 676), (782, 740), (776, 806), (736, 806), (732, 740)], (736, 806)),
            ([(770, 676), (846, 676), (842, 760), (830, 856), (784, 856), (780, 760)], (784, 856))):
        left, low = min(x for x, _ in leg), shoe[1]
        sheet.draw(knife.curve(leg, 0.8), sheet.linear((left, 0), (left + 90, 0), steps((0, "#54594f"),
                (0.3, "#2a3338"),
                (1, "#131a1e"))))
        x = shoe[0]
        foot = [(x + 2, low - 10), (x + 44, low - 10), (x + 46, low + 8), (x, low + 14), (x - 30, low + 12),
                (x - 34, low + 4),
                (x - 12, low - 2)]
        sheet.draw(knife.curve(foot, 0.6), sheet.linear((x - 34, 0), (x + 46, 0), steps((0, "#efe4cb"),
                (0.5, "#8f8a7a"),
                (1, "#4a4c48"))))
    sheet.draw(knife.brush([(741, 690), (733, 740), (736, 800)], 4, 0.4), "#e9c48a", 0.7)


def _shirt(sheet: Sheet, knife: Knife) -> None:
    """A white shirt with short sleeves, washed thin, the low sun on its front."""
    body = [(764, 466), (738, 484), (722, 520), (724, 580), (730, 640), (738, 694), (836, 694), (844, 640),
            (852, 570),
            (848, 510), (828, 478), (798, 464)]
    outline = knife.curve(body)
    sheet.draw(outline, sheet.linear((720, 0), (866, 0), steps((0, "#fff6de"), (0.25, "#e6d3ac"), (0.6,
            "#9a9884"),
            (1, "#4d5a58"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((722, 490, 866, 692), 120, pool((700, 570), 230), lambda x,
                _: 86 + (x - 790) * 0.08, (36, 2)),
                "#fffaf0", 0.4)
        sheet.draw(knife.gouges((790, 490, 866, 692), 80, even(0.6), even(84), (38, 2.4)), "#33423f", 0.35)
        sheet.draw(knife.brush([(756, 500), (750, 590), (754, 690)], 4, 0.5), "#8a8470", 0.7)
        sheet.draw(knife.board([(720, 676), (870, 672), (870, 700), (720, 700)]), "#2a2420")
    collar = [(752, 462), (744, 486), (766, 502), (796, 492), (812, 470), (786, 458)]
    sheet.draw(knife.curve(collar, 0.6), "#f6ead0")
    sheet.draw(knife.brush([(744, 486), (766, 503), (796, 493)], 3, 0.3), "#8a8470", 0.9)


def _weis_head(sheet: Sheet, knife: Knife, at: Point, size: float) -> None:
    """From the side, bent to the bottle; hair cut at home, wet at the front; the sun on brow and cheek."""
    x, y = at
    sheet.draw(knife.board([(x - 24, y + 30), (x + 30, y + 24), (x + 36, y + 80), (x - 14, y + 84)]),
            sheet.linear((x - 24, 0),
            (x + 36, 0), steps((0, "#a8744e"), (1, "#4c362c"))))
    sheet.draw(knife.curve(place(PROFILE, at, size, -13), 0.6), sheet.linear((x - size, 0), (x + 22, 0),
            steps((0, "#fbd2a0"), (0.45, "#bd8256"), (1, "#5c4030"))))
    hair = place(((-0.74, -0.5), (-0.62, -0.92), (-0.2, -1.2), (0.38, -1.12), (0.84, -0.68), (1.0, -0.02),
            (0.88, 0.6),
                  (0.52, 0.84), (0.44, 0.4), (0.24, 0.14), (0.1, -0.2), (-0.3, -0.32)), at, size, -13)
    shape = knife.curve(hair, 0.7)
    sheet.draw(shape, sheet.linear((x - size, 0), (x + size, 0), steps((0, "#4d3826"), (0.3, "#1f1c1a"), (1,
            "#11171a"))))
    for share in (0.0, 0.3, 0.6):
        tuft = place(((-0.5 + share, -1.1), (-0.72 + share, -0.72), (-0.7 + share, -0.36)), at, size, -13)
        sheet.draw(knife.brush(tuft, 6, 0.4), "#1a1817")
    sheet.draw(knife.curve(ellipse(place(((0.2, 0.3),), at, size, -13)[0], 8, 13, -8), 0.4), "#a3704c")
    sheet.draw(knife.brush(place(((-0.72, -0.5), (-0.6, -0.92), (-0.2, -1.21), (0.3, -1.16)), at, size,
            -13), 4, 0.4),
            "#ffe9b8", 0.9)


def _bottle(sheet: Sheet, knife: Knife) -> None:
    """Dark vinegar in glass, a red label, held up before him by its middle."""
    x, y = 676, 600
    glass = [(x - 10, y - 66), (x - 8, y - 92), (x + 8, y - 92), (x + 10, y - 66), (x + 14, y - 40),
            (x + 30, y - 20),
             (x + 32, y + 76), (x - 32, y + 76), (x - 30, y - 20), (x - 14, y - 40)]
    sheet.draw(knife.curve(glass, 0.6), sheet.linear((x - 32, 0), (x + 32, 0), steps((0, "#b5743a"), (0.25,
            "#4d2a18"),
            (1, "#150e0c"))))
    sheet.draw(knife.board([(x - 31, y + 2), (x + 31, y + 1), (x + 31, y + 50), (x - 31, y + 51)], 0.6),
            "#a8392a")
    sheet.draw(knife.curve(ellipse((x, y + 25), 15, 16), 0.5), "#efe0b8")
    sheet.draw(knife.board([(x - 11, y - 104), (x + 11, y - 104), (x + 12, y - 88), (x - 12, y - 88)], 0.5),
            "#c9a25c")
    sheet.draw(knife.gouge((x - 21, y + 10), 90, 90, 5), "#ffe2a6", 0.85)
    skin = sheet.linear((x - 40, 0), (x + 50, 0), steps((0, "#fbd2a0"), (0.6, "#c08a5c"), (1, "#7d5540")))
    for index, low in enumerate((26, 42, 57)):
        line = [(x + 34, y + low), (x, y + low + 2), (x - 24 + index * 3, y + low)]
        sheet.draw(knife.brush([(a, b + 4) for a, b in line], 15, 0.4, blunt=True), "#2a1710", 0.8)
        sheet.draw(knife.brush(line, 14, 0.4, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(line[-1], 7, 7), 0.3), skin)
    sheet.draw(knife.curve(limb([(x + 22, y + 30, 14), (x + 34, y + 44, 18), (x + 24, y + 62, 13)]), 0.6),
            skin)


def _bag(sheet: Sheet, knife: Knife) -> None:
    """The near arm, and the bag with nothing in it."""
    bag = [(812, 742), (902, 736), (912, 846), (812, 852)]
    sheet.draw(knife.board(bag), sheet.linear((812, 0), (912, 0), steps((0, "#8a9468"), (0.4, "#54644a"),
            (1, "#28332c"))))
    sheet.draw(knife.board([(812, 742), (902, 736), (906, 786), (812, 792)]), "#61704f")
    sheet.draw(knife.board([(852, 780), (866, 779), (867, 800), (853, 801)]), "#d6b878")
    for strap in ([(826, 744), (838, 700), (846, 672)], [(888, 738), (866, 700), (850, 672)]):
        sheet.draw(knife.brush(strap, 8, 0.4, blunt=True), "#4a3626")
    fore = limb([(848, 572, 24), (854, 620, 21), (850, 662, 16)])
    sheet.draw(knife.curve(fore, 0.8), sheet.linear((826, 0), (880, 0), steps((0, "#d9a272"), (0.4,
            "#9a6a4a"), (1, "#553c30"))))
    sheet.draw(knife.curve(place(FIST, (850, 676), 20, 84), 0.5), "#a8744e")
    sheet.draw(finger_cuts(knife, (850, 676), 20, 84), "#4a2e20", 0.8)
    arm = [(820, 482), (852, 494), (872, 530), (880, 584), (856, 598), (824, 592), (826, 540), (812, 510)]
    outline = knife.curve(arm, 0.8)
    sheet.draw(outline, sheet.linear((812, 0), (880, 0), steps((0, "#f3e4c4"), (0.4, "#a39f8a"), (1,
            "#4a5654"))))
    sheet.draw(knife.brush([(822, 593), (852, 600), (880, 586)], 4, 0.4), "#6d6c5f", 0.9)


def _near() -> Sheet:
    """A bicycle against the wall, and the corner of a taxi's open door."""
    sheet, knife = Sheet(254), Knife(254)
    with sheet.through(sheet.soft(1.2)), sheet.through(sheet.print(3, 0.4)):
        for at in ((1196, 868), (1530, 872)):
            sheet.stroke(knife.curve(ellipse(at, 124, 128), 0.6), "#15181a", 13)
            for turn in range(12):
                (end,) = place([(1, 0)], at, 118, turn * 30 + 8)
                sheet.stroke(knife.line([at, end], 0.4), "#4a4542", 1.8, 0.8)
            rim = [place([(1, 0)], at, 124, 150 + turn * 14)[0] for turn in range(7)]
            sheet.draw(knife.brush(rim, 5), "#f3c78c", 0.9)
        for bar in ([(1196, 868), (1290, 690), (1470, 680)], [(1290, 690), (1370, 872), (1530, 872)],
                    [(1370, 872), (1470, 680), (1530, 872)], [(1196, 868), (1250, 640), (1216, 616)]):
            sheet.stroke(knife.line(bar, 0.6), "#1b2a2c", 12)
        sheet.draw(knife.brush([(1240, 640), (1200, 610), (1150, 622)], 11), "#15181a")
        sheet.draw(knife.curve([(1400, 640), (1500, 626), (1530, 644), (1490, 664), (1420, 662)]), "#15181a")
    return sheet


def _glow() -> Sheet:
    """The low sun on the front, and a little of it indoors."""
    sheet, knife = Sheet(255), Knife(255)
    sheet.flood(sheet.radial(SUN, 900, fade("#ff9d4a", 0.26, 0.17, 0.08, 0.03, 0)))
    with sheet.through(sheet.soft(14)):
        beam = knife.board([(544, 520), (1010, 640), (1010, 900), (544, 902)])
        sheet.draw(beam, sheet.linear((544, 0), (1010, 0), fade("#ffc47c", 0.26, 0.12, 0.03)))
    return sheet


def _veil() -> Sheet:
    """The evening as it is behind glass."""
    sheet = Sheet(256)
    sheet.flood(sheet.radial((780, 560), 1040, [(0, "#54686c", 0.42), (0.45, "#34474e", 0.66),
                                                (1, "#121d23", 0.84)], 0.9))
    return sheet


def draw() -> Place:
    """The foot of the stairs."""
    return Place(
        "stairs",
        "The entrance of an old block in low sun. Two steps up in a dark stairwell stands a boy of"
        " seventeen in"
        " a white shirt; he carries somebody's bag, and looks down at the bottle of vinegar in his other"
        " hand."
        " Letterboxes hang on one side of the door; on the other is a painted four, and a bicycle.",
        "motes",
        (
            Layer("well", 0.1, _well()),
            Layer("wei", 0.4, _wei()),
            Layer("front", 0.5, _front()),
            Layer("near", 1.0, _near()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.2, 1.0),
            Layer("veil", 0.5, _veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
