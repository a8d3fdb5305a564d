"""Two grown people at the compound's gate, a yard apart."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.gate import gate
from studio.figures import FIST, HEAD, PERM
from studio.ink import fade, steps
from studio.knife import Knife, Point, place
from studio.light import even, pool
from studio.place import Layer, Place
from studio.sheet import Sheet

PHONE: Point = (1168, 690)


def _people() -> Sheet:
    """Somebody in a padded coat, and a man in a long one, half turned away."""
    sheet, knife = Sheet(184), Knife(184)
    with sheet.through(sheet.print(3, 0.4)):
        for x, foot, lean in ((906, 918, -90), (1126, 926, 50)):
            fall = [(x - 44, foot - 6), (x + 44, foot - 6), (x + lean + 60, foot + 130),
                    (x + lean - 60, foot + 130)]
            with sheet.through(sheet.soft(4)):
                sheet.draw(knife.curve(fall), "#05090c", 0.6)
        draw_guest(sheet, knife)
        _man(sheet, knife)
    return sheet


def draw_guest(sheet: Sheet, knife: Knife) -> None:
    """From behind: a padded coat, a scarf, hands up the sleeves."""
    for leg in ([(876, 810), (904, 810), (902, 918), (878, 920)], [(910, 810), (938, 810), (936, 916),
                                                                   (912, 920)]):
        sheet.draw(knife.board(leg), "#0c1418")
    coat = [(886, 622), (856, 634), (836, 664), (830, 730), (838, 772), (848, 776), (842, 846), (974, 842),
            (968, 770), (980, 762), (984, 720), (972, 658), (950, 632), (926, 622)]
    outline = knife.curve(coat)
    sheet.draw(outline, sheet.linear((830, 0), (986, 0), steps((0, "#101b22"), (0.5, "#263540"),
                                                               (0.8, "#4f5048"),
                                                               (1, "#b58c55"))))
    with sheet.through(stencil=sheet.clip(outline)):
        for y in (676, 716, 756, 796):
            sheet.draw(knife.brush([(828, y), (906, y + 9), (988, y - 2)], 5), "#0b1419", 0.7)
        sheet.draw(knife.gouges((900, 630, 984, 840), 150, pool((990, 640), 240), even(84), (18, 2)),
                   "#f0c98a", 0.7)
    sheet.draw(knife.curve(place(PERM, (906, 578), 37, 5)), sheet.linear((868, 0), (946, 0),
               steps((0, "#0d1519"), (0.6, "#1b2426"), (1, "#8a6b42"))))
    scarf = [(872, 604), (908, 614), (944, 602), (950, 626), (908, 640), (868, 630)]
    sheet.draw(knife.curve(scarf), sheet.linear((866, 0), (950, 0), steps((0, "#4a1d19"), (1, "#c2573c"))))
    edge = [knife.brush([(926, 546), (944, 566), (944, 594)], 4),
            knife.brush([(952, 634), (974, 662), (984, 718), (980, 758)], 5)]
    sheet.draw("".join(edge), "#ffdd9c", 0.9)


def _man(sheet: Sheet, knife: Knife) -> None:
    """Half turned to the wall: a long coat, head bent to a phone's light."""
    for leg in ([(1092, 840), (1120, 840), (1118, 926), (1094, 930)], [(1128, 840), (1156, 838), (1156, 924),
                (1132, 928)]):
        sheet.draw(knife.board(leg), "#0a1115")
    coat = [(1110, 586), (1076, 600), (1056, 636), (1054, 716), (1064, 772), (1062, 868), (1182, 864),
            (1176, 760),
            (1180, 700), (1184, 640), (1170, 602), (1142, 586)]
    outline = knife.curve(coat)
    sheet.draw(outline, sheet.radial((1110, 560), 330, steps((0, "#a58354"), (0.25, "#4a4a42"),
                                                             (0.6, "#1f2a30"),
                                                             (1, "#0d161b"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((1056, 590, 1184, 860), 190, pool((1110, 590), 210), even(88), (24, 2)),
                   "#f0c98a",
                   0.65)
        sheet.draw(knife.brush([(1116, 720), (1118, 800), (1114, 870)], 6), "#0a1115", 0.8)
    arm = [(1158, 640), (1186, 664), (1196, 704), (1184, 722), (1158, 712), (1146, 690)]
    sheet.draw(knife.curve(arm), "#18232a")
    head = place(HEAD, (1134, 546), 38, 16)
    sheet.draw(knife.curve(head), sheet.radial((1120, 500), 110, steps((0, "#a37a45"), (0.4, "#2b2b29"),
                                                                       (1, "#10181c"))))
    sheet.draw(knife.curve(place(FIST, (1178, 702), 15, -30), 0.4), "#9fb8bd")
    sheet.draw(knife.board([(1172, 676), (1190, 680), (1184, 706), (1166, 702)], 0.5), "#e3f2ef")
    sheet.draw(knife.brush([(1168, 540), (1172, 560), (1164, 582)], 4), "#b8d4d6", 0.9)
    edge = [knife.brush([(1104, 526), (1120, 508), (1144, 508)], 4),
            knife.brush([(1108, 590), (1078, 602), (1058, 640), (1056, 700)], 5)]
    sheet.draw("".join(edge), "#ffdd9c", 0.9)


def _phone() -> Sheet:
    """A phone's light on a chest and a cheek."""
    sheet = Sheet(185)
    sheet.flood(sheet.radial(PHONE, 110, fade("#9fd0d8", 0.5, 0.2, 0.05, 0)))
    return sheet


def draw() -> Place:
    """The gate, and two people."""
    return gate(
        "gate_two",
        "The gate of an old housing compound at night. Half of the windows behind it are dark, and"
        " the word for pulling down is painted on its wall in white rings. Under the one lamp two grown"
        " people stand a yard"
        " apart, one with a scarf, one bent over a lit phone; far fireworks glow.",
        Layer("people", 0.6, _people()),
        Layer("phone", 0.6, _phone(), "add", "concern", 0.6, 1.0),
    )
