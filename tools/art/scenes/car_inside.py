"""The same car in the same rain, when she has got in: a blanket, and a collar on it."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.car import car, kerb
from studio.figures import FIST, finger_cuts
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool
from studio.place import Layer, Place
from studio.sheet import Sheet

CHEST: Point = (1040, 660)


def _corner() -> Sheet:
    """The streetlamp, and nobody under it."""
    sheet, knife = Sheet(172), Knife(172)
    with sheet.through(sheet.soft(1.2)), sheet.through(sheet.print(3, 0.4)):
        kerb(sheet, knife)
    return sheet


def _passenger() -> Sheet:
    """Beside us, turned to the windscreen: hair tied at the neck, a coat, no belt."""
    sheet, knife = Sheet(178), Knife(178)
    with sheet.through(sheet.soft(0.6)), sheet.through(sheet.print(3, 0.4)):
        _seat(sheet, knife)
        coat = [(1096, 560), (1086, 606), (1034, 634), (996, 676), (974, 750), (964, 850), (960, 1010),
                (980, 1290),
                (1400, 1290), (1372, 960), (1350, 800), (1316, 700), (1262, 640), (1204, 612), (1188, 560)]
        outline = knife.curve(coat)
        sheet.draw(outline, sheet.linear((960, 0), (1340, 0), steps((0, "#8d4a38"), (0.1, "#4c3a3a"),
                                                                    (0.4, "#232c33"), (1, "#0c1318"))))
        folds = knife.gouges((964, 630, 1300, 1000), 420, pool(CHEST, 330), lambda x,
                             _: 84 + (x - 1120) * 0.07,
                             (44, 2.3))
        with sheet.through(stencil=sheet.clip(outline)):
            sheet.draw(folds, "#e9a878", 0.5)
            sheet.draw(knife.brush([(1080, 604), (1120, 640), (1200, 622)], 16), "#10181d", 0.8)
        _hair(sheet, knife)
        _lap(sheet, knife)
        edge = [knife.brush([(1032, 634), (994, 678), (972, 752), (964, 840)], 6)]
        sheet.draw("".join(edge), "#f0906a", 0.85)
    return sheet


def _seat(sheet: Sheet, knife: Knife) -> None:
    """The seat's back and headrest, and the belt that hangs unused."""
    sheet.draw(knife.curve([(1230, 500), (1300, 486), (1350, 500), (1356, 590), (1340, 620), (1250, 616)]),
               "#0a1116")
    sheet.draw(knife.curve([(1200, 640), (1330, 610), (1420, 650), (1470, 1290), (1200, 1290)]), "#0b1218")
    sheet.draw(knife.brush([(1404, 380), (1412, 620), (1424, 900)], 20, 0.5, blunt=True), "#1c262c")
    sheet.draw(knife.brush([(1397, 400), (1404, 620), (1414, 860)], 3), "#7c8a8a", 0.6)


def _hair(sheet: Sheet, knife: Knife) -> None:
    """Her head from behind and beside, the hair tied; one cheek's edge in the brake lights."""
    cheek = [(1082, 452), (1066, 480), (1068, 520), (1082, 556), (1106, 580), (1140, 574), (1130, 470)]
    sheet.draw(knife.curve(cheek, 0.7), sheet.linear((1062, 0), (1140, 0),
                                                     steps((0, "#e08a62"), (0.3, "#7c4838"),
                                                                                (1, "#231a1a"))))
    hair = [(1078, 462), (1086, 424), (1116, 396), (1158, 388), (1200, 404), (1226, 442), (1230, 492),
            (1214, 540),
            (1192, 576), (1164, 588), (1140, 572), (1128, 536), (1122, 500), (1100, 486)]
    outline = knife.curve(hair)
    sheet.draw(outline, sheet.radial((1110, 390), 210, steps((0, "#7d5a3e"), (0.35, "#2a2323"),
                                                             (1, "#0c1216"))))
    strands = knife.gouges((1080, 390, 1230, 586), 190, pool((1116, 396), 190), lambda x,
                           _: 20 + (x - 1080) * 0.5,
                           (44, 1.8))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(strands, "#e3a56c", 0.6)
    tail = [(1206, 556), (1232, 562), (1248, 600), (1246, 660), (1226, 700), (1210, 690), (1204, 630),
            (1190, 584)]
    sheet.draw(knife.curve(tail), sheet.linear((1190, 0), (1250, 0), steps((0, "#2e2523"), (1, "#0c1216"))))
    sheet.draw(knife.brush([(1190, 578), (1210, 560), (1222, 548)], 10, 0.3, blunt=True), "#8c3a2c")
    sheet.draw(knife.brush([(1084, 430), (1112, 402), (1152, 390)], 5), "#ffd79a", 0.85)


def _lap(sheet: Sheet, knife: Knife) -> None:
    """The blanket folded on her knees, both hands on it, and a dog's collar with its tag turned under."""
    for step, ink in enumerate(("#5d4440", "#79584c", "#8f6a58")):
        low = 948 - step * 26
        fold = [(880, low - 34), (1120, low - 44), (1216, low - 6), (1200, low + 16), (900, low + 14),
                (872, low - 8)]
        sheet.draw(knife.curve(fold), sheet.linear((872, 0), (1220, 0), steps((0, mix(ink, "#ffd0a0", 0.3)),
                                                                            (0.5, ink), (1, "#1a1719"))))
    weave = knife.gouges((884, 858, 1190, 904), 110, even(0.7), even(-3), (34, 1.8))
    sheet.draw(weave, "#e0b592", 0.5)
    ring = ellipse((976, 872), 62, 22, -5)
    sheet.stroke(knife.curve([(x + 6, y + 9) for x, y in ring], 0.6), "#1c1113", 13, 0.6)
    sheet.stroke(knife.curve(ring, 0.6), "#b23a2b", 12)
    sheet.stroke(knife.line([(918, 866), (950, 853), (1000, 850)], 0.5), "#ef8a63", 3, 0.9)
    sleeve = [(1190, 760), (1130, 790), (1068, 826), (1056, 856), (1082, 884), (1140, 874), (1230, 850)]
    sheet.draw(knife.curve(sleeve), sheet.linear((1050, 0), (1240, 0), steps((0, "#5a4440"), (0.5, "#263038"),
                                                                           (1, "#0e161b"))))
    sheet.draw(knife.brush([(1180, 766), (1128, 792), (1070, 826)], 5), "#f0a478", 0.7)
    sheet.draw(knife.curve(place(FIST, (1046, 866), 36, 160), 0.6), sheet.linear((1006, 0), (1086, 0),
               steps((0, "#f0b58a"), (1, "#6d4436"))))
    sheet.draw(finger_cuts(knife, (1038, 870), 32, 160), "#3a211b", 0.85)


def _lit() -> Sheet:
    """The red of the lamps ahead on her, and the lamp's gold."""
    sheet = Sheet(179)
    sheet.flood(sheet.radial((1010, 760), 330, fade("#e0583a", 0.3, 0.12, 0.03, 0)))
    sheet.flood(sheet.radial((1080, 430), 230, fade("#ffbf66", 0.26, 0.08, 0)))
    return sheet


def draw() -> Place:
    """The car, with two in it."""
    return car(
        "car_inside",
        "Inside a car at night in rain. Two hands hold the wheel. Beside them sits somebody with tied"
        " hair, turned to the windscreen, a folded blanket on her knees and a dog's collar on it;"
        " outside, the streetlamp shines on nobody.",
        Layer("corner", 0.25, _corner()),
        Layer("passenger", 0.8, _passenger()),
        Layer("lit", 0.8, _lit(), "add", "concern", 0.25, 1.0),
    )
