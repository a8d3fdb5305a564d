"""The same gate thirteen years before: a girl does up the top button of a boy's coat."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.gate import gate
from studio.figures import FIST, HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool
from studio.place import Layer, Place
from studio.sheet import Sheet

BUTTON: Point = (962, 618)


def _people() -> Sheet:
    """The two of them, near enough to share one shadow."""
    sheet, knife = Sheet(186), Knife(186)
    with sheet.through(sheet.print(3, 0.4)):
        for x, foot in ((884, 918), (1010, 926)):
            fall = [(x - 46, foot - 8), (x + 46, foot - 8), (x - 10, foot + 130), (x - 150, foot + 130)]
            with sheet.through(sheet.soft(4)):
                sheet.draw(knife.curve(fall), "#05090c", 0.6)
        _boy(sheet, knife)
        _girl(sheet, knife)
        _hands(sheet, knife)
    return sheet


def _boy(sheet: Sheet, knife: Knife) -> None:
    """He stands as he was told to stand for photographs, and looks over her head."""
    for leg in ([(970, 816), (1002, 816), (1000, 924), (964, 928)], [(1010, 816), (1044, 816), (1046, 922),
                (1010, 928)]):
        sheet.draw(knife.board(leg), "#0a1115")
    coat = [(982, 590), (960, 606), (948, 640), (946, 720), (952, 776), (948, 838), (1070, 836), (1064, 770),
            (1072, 706), (1070, 648), (1054, 610), (1024, 588)]
    outline = knife.curve(coat)
    sheet.draw(outline, sheet.linear((946, 0), (1074, 0), steps((0, "#141f25"), (0.45, "#1d2a31"),
                                                               (0.8, "#4c4a40"), (1, "#b58c55"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((990, 596, 1076, 836), 170, pool((1080, 640), 230), even(86), (24, 2)),
                "#f0c98a",
                   0.7)
        sheet.draw(knife.brush([(962, 640), (958, 740), (956, 836)], 5), "#0a1115", 0.8)
        for y in (664, 712, 760):
            sheet.draw(knife.curve(ellipse((970, y), 4.5, 4.5), 0.4), "#8d7a54")
    arm = [(1040, 630), (1064, 690), (1066, 752), (1050, 800)]
    sheet.draw(knife.brush(arm, 36, 1, blunt=True), "#2a3335")
    sheet.draw(knife.brush([(1058, 636), (1082, 692), (1082, 750), (1066, 796)], 5), "#ffdd9c", 0.9)
    sheet.draw(knife.curve(place(FIST, (1046, 812), 16, 80), 0.4), "#6d4a36")
    neck = [(988, 566), (984, 604), (1024, 604), (1022, 566)]
    sheet.draw(knife.board(neck), "#2c2320")
    face = [(972, 506), (962, 526), (954, 540), (962, 546), (964, 562), (976, 578), (1004, 582), (1014, 520)]
    sheet.draw(knife.curve(face, 0.5), sheet.linear((954, 0), (1014, 0), steps((0, "#5a3a2c"), (1,
            "#241c1a"))))
    head = [(970, 510), (974, 484), (1000, 466), (1032, 472), (1050, 500), (1048, 540), (1030, 574), (1010,
            576),
            (1004, 540), (988, 520)]
    sheet.draw(knife.curve(head, 0.7), sheet.linear((970, 0), (1050, 0), steps((0, "#12191c"), (0.6,
            "#22241f"),
                                                                              (1, "#a37a45"))))
    sheet.draw(knife.brush([(1004, 466), (1034, 474), (1051, 502), (1048, 540)], 5), "#ffdd9c", 0.9)


def _girl(sheet: Sheet, knife: Knife) -> None:
    """Min, a head smaller: a yellow padded jacket, hair tied high, on her toes."""
    for leg in ([(856, 780), (884, 780), (884, 900), (898, 918), (858, 920)], [(888, 780), (916, 780), (912,
            896),
                (926, 914), (890, 918)]):
        sheet.draw(knife.board(leg), "#0f171b")
    coat = [(872, 628), (846, 640), (830, 676), (826, 740), (832, 800), (928, 800), (936, 742), (930, 676),
            (914, 640), (892, 626)]
    outline = knife.curve(coat)
    sheet.draw(outline, sheet.linear((826, 0), (936, 0), steps((0, "#4a3a20"), (0.5, "#8a6a30"),
                                                               (0.85, "#c99a48"), (1, "#f0c878"))))
    with sheet.through(stencil=sheet.clip(outline)):
        for y in (672, 708, 744, 780):
            sheet.draw(knife.brush([(820, y), (880, y + 8), (940, y)], 5), "#3a2c18", 0.7)
        sheet.draw(knife.gouges((870, 630, 936, 800), 120, pool((940, 660), 200), even(80), (16, 2)),
                "#ffe2a6",
                   0.6)
    face = [(904, 566), (914, 584), (922, 594), (914, 600), (912, 614), (900, 626), (876, 624), (870, 580)]
    sheet.draw(knife.curve(face, 0.5), sheet.linear((870, 0), (922, 0), steps((0, "#4a2f25"), (0.6,
            "#9a6244"),
                                                                             (1, "#e6a878"))))
    sheet.draw(knife.curve(place(HEAD, (876, 578), 34, -8), 0.6), sheet.linear((842, 0), (912, 0),
               steps((0, "#0d1214"), (0.7, "#201b18"), (1, "#6d4a30"))))
    tail = [(856, 548), (836, 546), (818, 566), (812, 606), (822, 640), (836, 628), (840, 596), (856, 574)]
    sheet.draw(knife.curve(tail, 0.8), "#12171a")
    sheet.draw(knife.gouges((814, 552, 850, 632), 26, even(0.7), even(110), (26, 1.6)), "#7d6a4c", 0.6)
    sheet.draw(knife.brush([(852, 540), (860, 556), (852, 570)], 9, 0.4, blunt=True), "#b4412f")
    scarf = [(858, 618), (886, 630), (914, 618), (918, 640), (888, 652), (852, 642)]
    sheet.draw(knife.curve(scarf), sheet.linear((852, 0), (918, 0), steps((0, "#3a4c50"), (1, "#a9c0b4"))))
    sheet.draw(knife.brush([(868, 540), (892, 546), (908, 566)], 4), "#ffdd9c", 0.9)


def _hands(sheet: Sheet, knife: Knife) -> None:
    """Both her arms up, both hands at his collar."""
    for arm in ([(906, 664), (930, 666), (954, 632)], [(896, 676), (926, 690), (958, 644)]):
        sheet.draw(knife.brush(arm, 27, 1, blunt=True), "#b58a40")
        sheet.draw(knife.brush([(x + 2, y - 12) for x, y in arm], 4), "#ffe6b0", 0.8)
    for at, turn in (((956, 622), -50), ((962, 634), -30)):
        sheet.draw(knife.curve(place(FIST, at, 15, turn), 0.4), sheet.linear((944, 0), (976, 0),
                   steps((0, "#b5764f"), (1, "#f3c492"))))


def _near() -> Sheet:
    """What light there is between two faces."""
    sheet = Sheet(187)
    sheet.flood(sheet.radial(BUTTON, 130, fade("#ffc27a", 0.46, 0.2, 0.06, 0)))
    return sheet


def draw() -> Place:
    """The gate, and the two of them."""
    return gate(
        "gate_button",
        "The gate of a housing compound at night, most of the windows behind it lit. Under the one lamp a"
        " girl"
        " in a yellow padded jacket stands on her toes and does up the top button of a boy's coat; he looks"
        " over her head. Far fireworks glow.",
        Layer("people", 0.6, _people()),
        Layer("between", 0.6, _near(), "add", "concern", 0.1, 1.0),
        lived_in=True,
    )
