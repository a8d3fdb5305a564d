"""The noodle shop in the market street, with Lin opposite: her hand is up for the boy."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_lin import arm, cloth, fingers, head
from scenes.hunt_noodle_shop import LAMP, glass, glow, steam, street, table, way
from studio.ink import steps
from studio.knife import Knife, Point, ellipse
from studio.place import Layer, Place
from studio.sheet import Sheet

JERSEY = ("#b9cfd6", "#4f7386", "#1b2c38")


def _lin() -> Sheet:
    """Across the table: blue jersey, her face to the kitchen, one hand up, the other by the vinegar."""
    sheet, knife = Sheet(368), Knife(368)
    with sheet.through(sheet.print(3, 0.42)):
        _coats(sheet, knife)
        body = [(716, 560), (660, 580), (622, 622), (604, 700), (598, 800), (936, 800), (930, 700),
                (912, 622), (874, 580),
                (806, 556)]
        cloth(sheet, knife, body, (LAMP[0], 420), JERSEY, reach=460)
        for line in ([(700, 640), (716, 720), (712, 800)], [(850, 640), (836, 720), (842, 800)]):
            sheet.draw(knife.brush(line, 8, 0.8), "#1b2c38", 0.5)
        sheet.draw(knife.curve([(716, 556), (760, 580), (806, 556), (800, 596), (762, 612), (722, 596)],
                               0.7), "#86a4ae", 0.9)
        head(sheet, knife, (752, 442), 66, 4, flip=True)
        _raised(sheet, knife)
        paint = sheet.linear((600, 600), (680, 800), steps((0, "#7f9fae"), (0.5, "#3f5f70"), (1, "#1b2c38")))
        skin = sheet.linear((640, 0), (760, 0), steps((0, "#a06a4a"), (1, "#f0bd8a")))
        arm(sheet, knife, [(640, 616, 40), (616, 690, 38), (622, 752, 34)],
            [(622, 748, 26), (670, 766, 23), (712, 768, 19)],
            (paint, skin))
        fingers(sheet, knife, [[(706, 762), (736, 766), (760, 772)], [(704, 772), (732, 778), (754, 784)]],
                17, skin)
    return sheet


def _raised(sheet: Sheet, knife: Knife) -> None:
    """Her near arm, bent up at the elbow; the hand open, two fingers out."""
    paint = sheet.linear((860, 520), (980, 640), steps((0, "#d6e4e2"), (0.4, "#5d8294"), (1, "#24384a")))
    skin = sheet.linear((930, 420), (1000, 560), steps((0, "#ffdcae"), (0.6, "#d39a6a"), (1, "#94603e")))
    arm(sheet, knife, [(884, 624, 42), (936, 676, 38), (978, 650, 33), (984, 596, 29)],
        [(984, 600, 24), (982, 548, 21), (976, 510, 19)], (paint, skin))
    palm: list[Point] = [(956, 516), (952, 474), (966, 456), (1000, 456), (1010, 482), (998, 520)]
    sheet.draw(knife.curve(palm, 0.6), skin)
    fingers(sheet, knife, [[(1002, 470), (1008, 436), (1006, 404)], [(988, 464), (988, 424), (984, 386)],
                           [(974, 464), (968, 426), (962, 392)], [(962, 472), (950, 444), (942, 420)]], 15,
                           skin)
    fingers(sheet, knife, [[(1004, 500), (1024, 482), (1032, 458)]], 16, skin)


def _coats(sheet: Sheet, knife: Knife) -> None:
    """The third chair, with both coats over its back: a grey one on a brown one."""
    sheet.draw(knife.board([(384, 560), (398, 560), (402, 800), (386, 800)]), "#163230")
    sheet.draw(knife.board([(540, 560), (554, 560), (556, 800), (542, 800)]), "#163230")
    cloth(sheet, knife, [(362, 596), (420, 552), (520, 548), (578, 590), (590, 700), (584, 810), (352, 810),
                         (350, 700)],
          (740, 440), ("#c08a54", "#6b4a31", "#241a15"), reach=420)
    cloth(sheet, knife, [(384, 570), (436, 536), (520, 534), (566, 566), (572, 660), (560, 752), (500, 768),
                         (420, 760),
                         (388, 700)], (740, 440), ("#d9d2b8", "#7f8885", "#2b383e"), reach=430)
    for side, tone in ((-1, "#3f4b4f"), (1, "#8a918b")):
        sleeve = [(478 + side * 70, 566), (478 + side * 100, 580), (478 + side * 112, 660),
                  (478 + side * 108, 770),
                  (478 + side * 78, 774), (478 + side * 74, 670)]
        sheet.draw(knife.curve(sleeve, 0.9), sheet.linear((0, 560), (0, 780),
                                                          steps((0, tone), (1, "#252f34"))))
        sheet.draw(knife.brush([(478 + side * 72, 580), (478 + side * 76, 670), (478 + side * 78, 768)], 4,
                               0.5), "#1b2529", 0.8)
    sheet.draw(knife.curve([(430, 540), (476, 560), (524, 538), (514, 580), (474, 592), (440, 580)], 0.8),
               "#566468", 0.9)
    for line in ([(476, 590), (480, 680), (474, 766)], [(420, 600), (416, 680), (424, 750)]):
        sheet.draw(knife.brush(line, 7, 0.6), "#222d32", 0.7)
    for y in (630, 690):
        sheet.draw(knife.curve(ellipse((496, y), 6, 6), 0.3), "#1b2529")


def draw() -> Place:
    """The noodle shop, and who orders."""
    return Place(
        "noodle_lin",
        "A noodle shop in the evening, under one red lamp. Across the table sits Lin in a blue jersey,"
        " long hair"
        " behind her ear; she looks to the kitchen with one hand up. Both coats hang over the third chair,"
        " hers"
        " on top. In front stands a full bowl.",
        "none",
        (
            Layer("street", 0.05, street(wet=False)),
            Layer("glass", 0.3, glass(wet=False)),
            Layer("steam", 0.35, steam(), "normal", "cognitive", 0.5, 0.0),
            Layer("lin", 0.5, _lin(), "normal", "concern", 0.94, 1.0),
            Layer("table", 0.7, table()),
            Layer("way", 0.3, way(), "normal", "boundary", 0.15, 1.0),
            Layer("glow", 0.5, glow(), "add", "affective", 0.2, 0.9),
        ),
    )
