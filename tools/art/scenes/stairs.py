"""The foot of the stairs of Building Four, at twenty to six on the tenth of June 2007."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import FIST, HEAD, finger_cuts
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
    """A boy of seventeen on the lowest step, a bottle of vinegar held before him."""
    sheet, knife = Sheet(253), Knife(253)
    with sheet.through(sheet.print(3, 0.4)):
        fall = [(760, FOOT - 12), (840, FOOT - 14), (1010, FOOT - 40), (1016, FOOT - 70), (860, FOOT - 60)]
        sheet.draw(knife.curve(fall), "#1d1714", 0.6)
        for leg in ([(722, 676), (786, 676), (780, 900), (730, 902)], [(794, 676), (856, 676), (848, 898),
                                                                       (800, 900)]):
            sheet.draw(knife.board(leg), sheet.linear((720, 0), (860, 0),
                                                      steps((0, "#3c4448"), (0.4, "#1d262b"),
                                                                               (1, "#12191d"))))
        body = [(760, 440), (756, 470), (712, 486), (686, 516), (682, 590), (714, 672), (722, 700),
                (722, 720), (856, 718), (857, 700), (864, 672), (896, 590), (892, 512), (864, 484),
                (820, 470),
                (816, 440)]
        outline = knife.curve(body)
        sheet.draw(outline, sheet.linear((676, 0), (904, 0), steps((0, "#fff0d0"), (0.2, "#d9c6a0"),
                                                                   (0.5, "#8b8c7f"),
                                                                   (1, "#3c4a4c"))))
        folds = knife.gouges((680, 490, 900, 710), 170, pool((690, 560), 280), lambda x,
                             _: 88 + (x - 790) * 0.06,
                             (40, 2))
        with sheet.through(stencil=sheet.clip(outline)):
            sheet.draw(folds, "#fff6e0", 0.35)
            dark = knife.gouges((780, 500, 900, 710), 120, even(0.6), even(86), (40, 2.4))
            sheet.draw(dark, "#2c3a3d", 0.4)
            sheet.draw(knife.board([(650, 668), (920, 664), (920, 730), (650, 730)]), "#1d262b")
            for side in ([(756, 470), (790, 520), (770, 534), (730, 484)],
                         [(818, 470), (788, 520), (812, 532),
                         (846, 484)]):
                sheet.draw(knife.board(side), "#fff3da", 0.7)
        _weis_head(sheet, knife)
        _bottle(sheet, knife)
    return sheet


def _weis_head(sheet: Sheet, knife: Knife) -> None:
    """His neck, his head and his hair."""
    neck = [(760, 430), (814, 430), (820, 474), (789, 512), (756, 476)]
    sheet.draw(knife.curve(neck), sheet.linear((756, 0), (820, 0), steps((0, "#9a6a48"), (0.3, "#4a372e"),
                                                                        (1, "#1b1a1b"))))
    sheet.draw(knife.curve(place(HEAD, (788, 398), 50, 5)), sheet.linear((738, 0), (840, 0),
                                                                         steps((0, "#8f6244"),
               (0.16, "#3a2c27"), (0.5, "#1d1b1b"), (1, "#12171a"))))
    hair = [(740, 386), (744, 352), (772, 338), (808, 340), (836, 362), (838, 392), (818, 372),
            (776, 368)]
    sheet.draw(knife.curve(hair), "#15191b")
    sheet.draw("".join([knife.brush([(738, 384), (746, 354), (774, 338)], 5),
                        knife.brush([(712, 488), (686, 520), (676, 604)], 6)]), "#ffe9b8", 0.9)


def _bottle(sheet: Sheet, knife: Knife) -> None:
    """Dark vinegar in glass, a red label, and both hands round it."""
    glass = [(778, 520), (780, 496), (796, 496), (798, 520), (802, 548), (818, 566), (820, 660), (756, 660),
             (757, 566), (774, 548)]
    sheet.draw(knife.curve(glass, 0.6), sheet.linear((756, 0), (820, 0),
                                                     steps((0, "#8a5a2c"), (0.25, "#3a2216"),
                                                                             (1, "#120d0c"))))
    sheet.draw(knife.board([(757, 590), (819, 589), (819, 636), (757, 637)], 0.6), "#a8392a")
    sheet.draw(knife.curve(ellipse((788, 613), 15, 16), 0.5), "#efe0b8")
    sheet.draw(knife.board([(777, 484), (799, 484), (800, 500), (776, 500)], 0.5), "#c9a25c")
    sheet.draw(knife.gouge((766, 596), 90, 90, 5), "#ffdf9f", 0.8)
    for arm in ([(680, 560), (690, 640), (724, 672), (756, 660), (752, 634), (722, 628), (712, 570)],
                [(900, 560), (890, 636), (856, 672), (822, 660), (824, 634), (856, 628), (866, 570)]):
        sheet.draw(knife.curve(arm), sheet.linear((680, 0), (900, 0), steps((0, "#e6b482"), (0.4, "#a8744e"),
                                                                            (1, "#4c362c"))))
    for at, turn in (((758, 650), 10), ((820, 652), 170)):
        sheet.draw(knife.curve(place(FIST, at, 27, turn), 0.5), "#c88f60" if turn < 90 else "#6d4a36")
        sheet.draw(finger_cuts(knife, at, 24, turn), "#3a2216", 0.8)


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
        "The entrance of an old block in low sun. On the lowest step of a dark stairwell stands a boy of"
        " seventeen in a white shirt, both hands round a bottle of vinegar. Letterboxes hang on one side"
        " of the door; on the other is a painted four, and a bicycle.",
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
