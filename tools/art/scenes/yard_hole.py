"""The dug yard again, nearer: Wei on one knee with the tin, and the light that somebody holds for him."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.burial import draw_fog, draw_glow, draw_ground, draw_house
from scenes.yard_dug import draw_fireworks, draw_roped
from studio.figures import FIST, HEAD, finger_cuts
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

TORCH: Point = (1098, 786)
"""The light of a phone, held low."""
TIN: Point = (872, 742)


def _mother() -> Sheet:
    """She stands in the lit kitchen and folds a cloth, its corners at arm's length."""
    sheet, knife = Sheet(241), Knife(241)
    pane = sheet.clip("M858 212H954V322H858Z")
    with sheet.through(sheet.print(2, 0.35)), sheet.through(stencil=pane):
        body = [(880, 276), (866, 290), (860, 330), (908, 330), (908, 296), (898, 278)]
        sheet.draw(knife.curve(body, 0.6), "#5b3315")
        sheet.draw(knife.curve(place(HEAD, (886, 256), 17, 8), 0.5), "#4a2a14")
        sheet.draw(knife.curve(ellipse((872, 248), 8, 8), 0.4), "#4a2a14")
        cloth = [(914, 268), (946, 262), (948, 318), (934, 312), (918, 320)]
        sheet.draw(knife.board(cloth, 0.8), "#fffbe8")
        sheet.draw(knife.brush([(930, 266), (932, 290), (928, 314)], 3, 0.3), "#b98a4c")
        for arm in ([(886, 288), (904, 292), (916, 270)], [(892, 282), (918, 282), (942, 264)]):
            sheet.draw(knife.brush(arm, 9, 0.4, blunt=True), "#5b3315")
    return sheet


def _trench() -> Sheet:
    """The cut bank across the foot of the picture, roots in it, and the earth that was thrown out."""
    sheet, knife = Sheet(243), Knife(243)
    with sheet.through(sheet.print(3, 0.5)):
        bank = [(-60, 866), (240, 858), (430, 872), (620, 886), (800, 896), (980, 884), (1140, 874),
                (1300, 884), (1660, 872), (1660, 1260), (-60, 1260)]
        sheet.draw(knife.curve(bank, 2.4), sheet.radial((980, 870), 620, steps((0, "#7a5a38"), (0.3,
                "#4a3524"),
                (1, "#16130f")), 0.5))
        cut = [(-60, 936), (240, 912), (480, 906), (700, 914), (880, 924), (1000, 916), (1096, 928), (1150,
                922),
               (1176, 950), (1140, 1000), (1160, 1060), (700, 1120), (240, 1100), (-60, 1080)]
        sheet.draw(knife.curve(cut, 2.6), "#050707")
        wall = [(200, 920), (470, 908), (700, 914), (880, 924), (1020, 914), (1104, 928), (1080, 976), (880,
                1000),
                (640, 984), (470, 1000), (200, 980)]
        shape = knife.curve(wall, 2)
        sheet.draw(shape, sheet.radial((960, 900), 420, steps((0, "#96683a"), (0.4, "#573a22"), (1,
                "#120e0b")),
                0.6))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((500, 910, 1100, 980), 150, times(pool((960, 920), 420), 1.2), even(84),
                    (26, 4)), "#c89a5e", 0.55)
        for root in ([(520, 912), (548, 936), (536, 968), (560, 1000)], [(600, 914), (616, 950), (650, 972)],
                     [(690, 918), (704, 946), (694, 990)], [(790, 922), (776, 958), (800, 990)],
                     [(1030, 918), (1056, 944), (1044, 976)]):
            sheet.draw(knife.brush(root, 7, 0.8), "#a67c48")
        sheet.draw(knife.gouges((420, 872, 1200, 908), 150, times(pool((980, 880), 420, 0.4), 1.2),
                lambda *_: knife.chance.uniform(-30, 30), (22, 4)), "#e0b878", 0.6)
    return sheet


def _wei() -> Sheet:
    """On one knee in a good coat, the open tin in both hands, his face up to the window."""
    sheet, knife = Sheet(244), Knife(244)
    with sheet.through(sheet.soft(6)):
        sheet.draw(knife.curve(ellipse((700, 892), 150, 16)), "#04070a", 0.8)
    with sheet.through(sheet.print(3, 0.4)):
        _legs(sheet, knife)
        _coat(sheet, knife)
        _head(sheet, knife)
        _tin(sheet, knife)
        _arm(sheet, knife)
    return sheet


def _legs(sheet: Sheet, knife: Knife) -> None:
    """One shin along the ground, the other foot set before him."""
    shin = [(690, 830), (720, 862), (706, 890), (630, 894), (566, 892), (548, 868), (566, 852), (620, 852)]
    sheet.draw(knife.curve(shin, 0.8), sheet.linear((548, 0), (720, 0), steps((0, "#0a0f12"), (1,
            "#1b2124"))))
    sole = [(572, 856), (548, 838), (530, 848), (534, 884), (560, 894), (580, 888)]
    sheet.draw(knife.curve(sole, 0.6), "#0a0d0f")
    leg = [(700, 768), (780, 748), (838, 752), (854, 776), (850, 820), (848, 878), (806, 880), (800, 822),
           (790, 800), (720, 838)]
    sheet.draw(knife.curve(leg, 0.8), sheet.linear((700, 0), (856, 0), steps((0, "#11181b"), (0.6, "#2c3030"),
            (1, "#a58c68"))))
    shoe = [(802, 868), (848, 864), (880, 880), (896, 892), (884, 900), (804, 900)]
    sheet.draw(knife.curve(shoe, 0.6), sheet.linear((802, 0), (896, 0), steps((0, "#0c1012"), (1,
            "#4d4436"))))
    edge = [knife.brush([(790, 748), (836, 752), (854, 774), (851, 820), (849, 866)], 5, 0.5),
            knife.brush([(852, 868), (882, 882), (896, 892)], 4, 0.4)]
    sheet.draw("".join(edge), "#ffe9c4", 0.9)


def _coat(sheet: Sheet, knife: Knife) -> None:
    """The coat, its skirt spread behind him on the turned earth."""
    coat = [(724, 622), (690, 632), (660, 664), (640, 720), (628, 780), (604, 836), (572, 872), (640, 884),
            (716, 872), (748, 840), (768, 800), (790, 770), (800, 740), (794, 700), (786, 660), (770, 632),
            (748, 620)]
    outline = knife.curve(coat, 1.2)
    sheet.draw(outline, sheet.linear((600, 0), (806, 0), steps((0, "#0d161b"), (0.45, "#1e2a2f"),
            (0.78, "#575242"), (1, "#c2a474"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((690, 630, 800, 860), 150, times(pool((830, 740), 210), 1.2), even(76), (28,
                2)),
                "#ffe3b4", 0.5)
        sheet.draw(knife.gouges((580, 640, 700, 880), 90, even(0.6), even(112), (34, 2)), "#3b4c52", 0.7)
        for fold in ([(700, 760), (660, 820), (610, 876)], [(726, 780), (700, 836), (664, 882)]):
            sheet.draw(knife.brush(fold, 7, 0.6), "#080e12", 0.8)
    sheet.draw(knife.brush([(722, 624), (690, 633), (662, 664), (641, 720)], 4, 0.5), "#d9a860", 0.6)


def _head(sheet: Sheet, knife: Knife) -> None:
    """His head back, his face to the window, its light on forehead and cheek."""
    def back(*points: Point) -> list[Point]:
        return place([(x - 740, y - 600) for x, y in points], (736, 602), 1, -17)

    neck = [(722, 586), (728, 640), (776, 644), (770, 600)]
    sheet.draw(knife.curve(neck, 0.6), sheet.linear((722, 0), (778, 0), steps((0, "#15181a"), (1,
            "#8a6248"))))
    face = back((762, 522), (784, 528), (794, 540), (806, 552), (800, 560), (804, 570), (798, 578), (796,
            592),
            (780, 604), (756, 604), (744, 580), (748, 546))
    sheet.draw(knife.curve(face, 0.5), sheet.linear((744, 0), (806, 0), steps((0, "#33241e"), (0.55,
            "#8e5e44"),
            (1, "#f0b98a"))))
    hair = back((774, 524), (756, 508), (728, 508), (706, 528), (702, 562), (714, 592), (738, 602), (752,
            586),
            (748, 560), (758, 544), (770, 538))
    sheet.draw(knife.curve(hair, 0.7), sheet.linear((702, 0), (776, 0), steps((0, "#0b1012"), (0.6,
            "#1a1c1c"),
            (1, "#6d5232"))))
    ear = back(*ellipse((750, 572), 8, 12, -14))
    sheet.draw(knife.curve(ear, 0.4), "#7d5440")
    collar = [(700, 622), (722, 604), (744, 620), (776, 634), (794, 628), (800, 652), (770, 664), (726, 654)]
    sheet.draw(knife.curve(collar, 0.6), sheet.linear((700, 0), (800, 0), steps((0, "#11181b"), (0.6,
            "#2a2c2a"),
            (1, "#b09468"))))
    edge = [knife.brush(back((728, 507), (756, 507), (778, 525), (795, 540)), 4, 0.4),
            knife.brush([(776, 634), (796, 628), (801, 652)], 3, 0.3)]
    sheet.draw("".join(edge), "#ffdf9f", 0.95)


def _tin(sheet: Sheet, knife: Knife) -> None:
    """The malted-milk tin, rust over a yellow moon, and the vest that is folded in it."""
    x, y = TIN
    side = [(x - 42, y - 34), (x + 46, y - 34), (x + 45, y + 50), (x + 24, y + 58), (x - 18, y + 58),
            (x - 41, y + 50)]
    shape = knife.board(side, 0.7)
    sheet.draw(shape, sheet.linear((x - 42, 0), (x + 46, 0), steps((0, "#2a1a10"), (0.5, "#7d4a24"), (0.85,
            "#c98a48"),
            (1, "#f3cf94"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.curve(ellipse((x + 10, y + 14), 26, 27), 0.5), "#f0c552")
        sheet.draw(knife.curve(ellipse((x + 22, y + 8), 22, 23), 0.5), "#8c5428")
        sheet.draw(knife.gouges((x - 42, y - 34, x + 46, y + 56), 110, even(0.7), even(20), (14, 4)),
                "#4a2512", 0.5)
    sheet.draw(knife.curve(ellipse((x + 2, y - 34), 44, 14), 0.6), "#e8bd80")
    sheet.draw(knife.curve(ellipse((x + 2, y - 33), 38, 10), 0.6), "#160d08")
    vest = [(x - 28, y - 32), (x - 20, y - 46), (x + 14, y - 58), (x + 34, y - 44), (x + 30, y - 28),
            (x + 2, y - 24)]
    sheet.draw(knife.board(vest, 0.8), sheet.linear((x - 28, 0), (x + 34, 0), steps((0, "#8f8f84"), (0.5,
            "#dedac8"),
            (1, "#fffdf2"))))
    flap = [(x + 14, y - 58), (x + 34, y - 44), (x + 54, y - 30), (x + 50, y - 16), (x + 32, y - 26),
            (x + 4, y - 42)]
    sheet.draw(knife.board(flap, 0.8), "#f6f1df")
    sheet.draw(knife.brush([(x + 4, y - 42), (x + 32, y - 27), (x + 50, y - 16)], 3, 0.3), "#8f8a78", 0.9)
    sheet.draw(knife.brush([(x - 40, y - 30), (x - 6, y - 20), (x + 20, y - 21), (x + 44, y - 29)], 5, 0.4),
            "#ffdfa8", 0.9)


def _arm(sheet: Sheet, knife: Knife) -> None:
    """The near arm, and the hands round the tin."""
    x, y = TIN
    sheet.draw(knife.curve(place(FIST, (x + 26, y + 18), 19, 200), 0.4), "#c98f68")
    upper = [(716, 654), (744, 650), (770, 690), (784, 738), (834, 752), (856, 758), (850, 790), (800, 792),
             (752, 778), (728, 726)]
    shape = knife.curve(upper, 0.9)
    sheet.draw(shape, sheet.linear((716, 0), (856, 0), steps((0, "#131c20"), (0.5, "#31383a"), (1,
            "#a08a66"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((740, 660, 856, 790), 60, times(pool((860, 740), 150), 1.2), even(40), (22,
                2)),
                "#ffe3b4", 0.6)
    sheet.draw(knife.brush([(746, 652), (771, 690), (786, 737), (834, 751)], 4, 0.4), "#0a1013", 0.9)
    sheet.draw(knife.board([(846, 754), (862, 758), (856, 794), (842, 790)], 0.6), "#e9e2d0")
    fist = place(FIST, (x - 2, y + 32), 24, -12)
    sheet.draw(knife.curve(fist, 0.5), sheet.linear((x - 24, 0), (x + 22, 0), steps((0, "#7d5038"), (1,
            "#f0bd8f"))))
    sheet.draw(finger_cuts(knife, (x - 2, y + 32), 24, -12), "#5a3424", 0.8)


def _hand() -> Sheet:
    """A quilted sleeve from the right, and a phone held low, its lamp to the tin."""
    sheet, knife = Sheet(245), Knife(245)
    with sheet.through(sheet.print(3, 0.4)):
        _grip(sheet, knife)
        sleeve = [(1204, 812), (1236, 790), (1330, 800), (1460, 860), (1660, 960), (1660, 1180), (1420, 1010),
                  (1280, 930), (1208, 896)]
        shape = knife.curve(sleeve, 1.4)
        sheet.draw(shape, sheet.linear((1176, 0), (1420, 0), steps((0, "#54646a"), (0.3, "#26343e"), (1,
                "#0c151b"))))
        with sheet.through(stencil=sheet.clip(shape)):
            for x in (1232, 1296, 1368):
                sheet.draw(knife.brush([(x + 16, 770), (x - 6, 850), (x - 30, 960)], 7, 0.6), "#0a1318", 0.8)
            sheet.draw(knife.gouges((1176, 780, 1340, 900), 80, times(pool((1160, 830), 170), 1.2), even(24),
                    (22, 2)), "#d9e0d6", 0.5)
        sheet.draw(knife.curve(ellipse(TORCH, 7, 7), 0.4), "#ffffff")
    return sheet


def _grip(sheet: Sheet, knife: Knife) -> None:
    """The phone, and the fingers round it."""
    skin = sheet.linear((1086, 0), (1216, 0), steps((0, "#f6d2aa"), (0.5, "#b87e58"), (1, "#5a382a")))
    palm = [(1124, 802), (1150, 794), (1184, 808), (1224, 836), (1216, 872), (1176, 884), (1140, 876),
            (1124, 846)]
    sheet.draw(knife.curve(palm, 0.8), skin)
    sheet.draw(knife.board([(1086, 784), (1112, 770), (1180, 876), (1154, 892)], 0.6),
            sheet.linear((1086, 0),
            (1180, 0), steps((0, "#5a666c"), (0.4, "#1b2226"), (1, "#0a0e10"))))
    sheet.draw(knife.brush([(1088, 788), (1120, 838), (1152, 888)], 4, 0.3), "#dfe6e2", 0.7)
    for index, line in enumerate(([(1186, 836), (1156, 822), (1122, 832)], [(1192, 856), (1164, 844),
            (1132, 854)],
            [(1194, 874), (1170, 866), (1144, 874)], [(1192, 890), (1174, 886), (1156, 892)])):
        wide = 20 - index * 1.6
        sheet.draw(knife.brush([(x + 2, y + 5) for x, y in line], wide + 2, 0.4, blunt=True), "#2a1710",
                0.8)
        sheet.draw(knife.brush(line, wide, 0.5, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(line[-1], wide / 2, wide / 2), 0.4), skin)
    thumb = [(1176, 812), (1142, 788), (1112, 784)]
    sheet.draw(knife.brush(thumb, 19, 0.5, blunt=True), skin)
    sheet.draw(knife.curve(ellipse(thumb[-1], 9.5, 9.5), 0.4), skin)
    sheet.draw(knife.brush([(x, y - 8) for x, y in thumb], 4, 0.3), "#ffe9c8", 0.9)


def _light() -> Sheet:
    """The phone's lamp: on hands, tin, vest and the cut bank."""
    sheet, knife = Sheet(246), Knife(246)
    sheet.flood(sheet.radial(TORCH, 110, fade("#fff4dc", 0.9, 0.3, 0.06, 0)))
    sheet.flood(sheet.radial((900, 760), 330, fade("#f6dca8", 0.34, 0.16, 0.05, 0)))
    with sheet.through(sheet.soft(12)):
        beam = knife.board([(1098, 780), (1094, 794), (800, 900), (780, 660)])
        sheet.draw(beam, sheet.linear((1098, 0), (760, 0), fade("#fff0cc", 0.5, 0.22, 0.03)))
    return sheet


def draw() -> Place:
    """The hole, the tin and the light."""
    return Place(
        "yard_hole",
        "The dug yard at night. A man in a good coat is down on one knee at the edge of the trench, a rusty"
        " tin with a folded vest in his hands, and looks up; from the right a hand holds a phone's light."
        " High up, in the one lit kitchen, somebody is folding a cloth.",
        "none",
        (
            Layer("far", 0.05, draw_house()),
            Layer("mother", 0.05, _mother(), "normal", "affective", 0.6, 1.0),
            Layer("sky", 0.03, draw_fireworks(), "add", "boundary", 0.1, 1.0),
            Layer("ground", 0.4, draw_ground()),
            Layer("tree", 0.42, draw_roped()),
            Layer("fog", 0.5, draw_fog(), "normal", "cognitive", 0.7, 0.0),
            Layer("trench", 0.55, _trench()),
            Layer("wei", 0.6, _wei()),
            Layer("hand", 0.8, _hand()),
            Layer("light", 0.6, _light(), "add", "concern", 0.4, 1.0),
            Layer("glow", 0.3, draw_glow(), "add", "affective", 0.3, 1.0),
        ),
    )
