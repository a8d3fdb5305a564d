"""Who is on one knee in the yard: a coat too large, its collar up, and no face."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_folk import hand
from studio.ink import steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool
from studio.sheet import Sheet

UP: Point = (-24, -44)
"""She is drawn by the bed, and kneels beyond its bricks."""


def draw_woman() -> Sheet:
    """Somebody on one knee in a coat too large, one hand flat on the earth; an edge of light."""
    sheet, knife = Sheet(54), Knife(54)
    with sheet.through(sheet.soft(7)), sheet.moved(UP):
        sheet.draw(knife.curve(ellipse((690, 958), 180, 18)), "#020405", 0.8)
    with sheet.through(sheet.print(3, 0.4)), sheet.moved(UP):
        _skirts(sheet, knife)
        _shoulders(sheet, knife)
        _collar(sheet, knife)
        _patting(sheet, knife)
    return sheet


def _skirts(sheet: Sheet, knife: Knife) -> None:
    """The shin on the ground, the other knee up, and the coat's skirt over both."""
    sole = [(520, 934), (500, 914), (484, 924), (490, 956), (520, 966), (546, 958)]
    sheet.draw(knife.curve(sole, 0.6), "#070b0d")
    shin = [(640, 900), (690, 930), (670, 962), (580, 966), (520, 962), (514, 936), (570, 926)]
    sheet.draw(knife.curve(shin, 0.8), "#0a1013")
    leg = [(690, 830), (770, 806), (826, 812), (842, 838), (836, 890), (838, 950), (792, 954), (788, 890),
            (776, 866),
           (710, 900)]
    sheet.draw(knife.curve(leg, 0.8), sheet.linear((690, 0), (844, 0), steps((0, "#0a1013"), (0.6, "#1b2021"),
            (1, "#6d5630"))))
    shoe = [(790, 942), (838, 938), (866, 956), (878, 968), (860, 974), (792, 974)]
    sheet.draw(knife.curve(shoe, 0.6), sheet.linear((790, 0), (878, 0), steps((0, "#090d0f"), (1,
            "#3c2f1e"))))
    skirt = [(676, 780), (640, 812), (610, 868), (576, 920), (544, 950), (620, 962), (706, 950), (750, 912),
            (788, 860),
             (806, 822), (780, 790)]
    shape = knife.curve(skirt, 1.2)
    sheet.draw(shape, sheet.linear((550, 0), (806, 0), steps((0, "#0a1114"), (0.5, "#151f22"), (1,
            "#51452c"))))
    with sheet.through(stencil=sheet.clip(shape)):
        for fold in ([(690, 830), (650, 890), (590, 950)], [(730, 840), (700, 900), (650, 958)]):
            sheet.draw(knife.brush(fold, 8, 0.6), "#05090b", 0.9)
        sheet.draw(knife.gouges((620, 790, 800, 940), 90, pool((850, 800), 220), even(122), (28, 2)),
                "#c4965a", 0.5)
    sheet.draw(knife.brush([(790, 806), (826, 812), (843, 838), (837, 890), (838, 940)], 5, 0.5), "#e0ad62",
            0.8)


def _shoulders(sheet: Sheet, knife: Knife) -> None:
    """A back bent over, too narrow for what it wears: the shoulder's seam hangs half down the arm."""
    back = [(742, 690), (700, 692), (660, 720), (632, 770), (622, 830), (636, 880), (700, 890), (770, 872),
            (806, 830),
            (818, 780), (806, 730), (780, 702)]
    shape = knife.curve(back, 1.2)
    sheet.draw(shape, sheet.linear((622, 0), (818, 0), steps((0, "#0a1215"), (0.5, "#17211f"), (0.85,
            "#4d4329"),
            (1, "#8a6c3c"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((700, 690, 820, 880), 130, pool((850, 760), 190), even(78), (24, 2)),
                "#d8a765", 0.6)
        sheet.draw(knife.gouges((622, 700, 720, 880), 60, even(0.6), even(104), (30, 2)), "#2a3a3c", 0.8)
        sheet.draw(knife.brush([(700, 694), (668, 780), (672, 886)], 6, 0.5), "#070c0e", 0.8)


def _collar(sheet: Sheet, knife: Knife) -> None:
    """The head bent, as much of it as the turned-up collar leaves: waved hair, and no face."""
    head = [(786, 690), (772, 660), (780, 630), (806, 612), (842, 616), (866, 640), (870, 672), (856, 704),
            (824, 720),
            (798, 714)]
    shape = knife.curve(head, 1.2)
    sheet.draw(shape, sheet.linear((772, 0), (872, 0), steps((0, "#0a0f11"), (0.6, "#191c1a"), (1,
            "#6d5630"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((790, 612, 872, 720), 50, pool((880, 650), 90), lambda x,
                _: 60 + (x - 800) * 0.5, (20, 1.8)),
                "#c89a58", 0.6)
    sheet.draw(knife.brush([(808, 611), (842, 615), (867, 640), (871, 670)], 5, 0.5), "#ffd48a", 0.9)
    collar = [(726, 712), (722, 676), (742, 650), (776, 668), (816, 704), (846, 726), (838, 756), (790,
            752), (748, 738)]
    rim = knife.curve(collar, 0.8)
    sheet.draw(rim, sheet.linear((722, 0), (848, 0), steps((0, "#0d1517"), (0.6, "#211f18"), (1, "#8a6a3a"))))
    sheet.draw(knife.brush([(742, 651), (776, 668), (816, 704), (845, 725)], 4, 0.4), "#e0ad62", 0.85)


def _patting(sheet: Sheet, knife: Knife) -> None:
    """The arm down to the earth: a cuff turned back twice, a small hand laid flat."""
    arm = [(760, 726), (800, 738), (836, 790), (872, 850), (912, 900), (946, 938), (912, 966), (868, 930),
            (820, 876),
           (780, 816), (752, 760)]
    shape = knife.curve(arm, 0.9)
    sheet.draw(shape, sheet.linear((752, 0), (946, 0), steps((0, "#141c1c"), (0.5, "#3a3423"), (1,
            "#8a6c3c"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((770, 740, 940, 960), 70, pool((930, 850), 190), even(52), (22, 2)),
                "#e6bd78", 0.5)
    cuff = [(880, 898), (924, 886), (962, 928), (948, 962), (908, 976), (880, 940)]
    sheet.draw(knife.curve(cuff, 0.7), sheet.linear((880, 0), (962, 0), steps((0, "#2a2618"), (1,
            "#a5824a"))))
    sheet.draw(knife.brush([(886, 932), (918, 942), (954, 926)], 4, 0.4), "#14130e", 0.9)
    sheet.draw(knife.brush([(800, 737), (838, 790), (874, 850), (914, 898)], 5, 0.4), "#ffd48a", 0.85)
    hand(sheet, knife, (960, 974), 46, 196, skin=steps((0, "#e6b27c"), (0.6, "#b07c4e"), (1, "#6d4a30")),
            flip=True)
