"""The rented room as it is let, on a spring day: a bed, a hook, a nail, and a hand with a key."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_folk import hand, sleeve
from scenes.hunt_room import bars, corridor, room
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

DAY = "1.1 0.5 0.1 0 0.05 0.45 1.3 0.15 0 0.06 0.25 0.55 1.2 0 0.06 0 0 0 1 0"
"""Lamplight and night as a grey spring day: lighter, less red."""

WINDOW: Point = (706, 400)


def _window() -> Sheet:
    """The window on the yard by day: sky, a roof, the kiln's chimney with nothing in it."""
    sheet, knife = Sheet(351), Knife(351)
    with sheet.through(sheet.print(2, 0.4)):
        shape = knife.board([(600, 250), (812, 246), (814, 560), (598, 564)])
        sheet.draw(shape, sheet.linear((0, 250), (0, 560), steps((0, "#c9dedb"), (0.7, "#f6f3dc"),
                                                                 (1, "#e6dfc0"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((600, 250, 814, 480), 40, even(0.6), even(2), (60, 3)), "#ffffff", 0.6)
            sheet.draw(knife.board([(590, 496), (650, 468), (722, 490), (722, 400), (748, 400), (748, 494),
                                    (830, 474),
                                    (830, 570), (590, 570)]), "#8d7a66")
            sheet.draw(knife.board([(722, 400), (732, 400), (732, 490), (722, 490)]), "#b5654a")
            sheet.draw(knife.curve([(580, 540), (640, 516), (700, 530), (770, 512), (840, 532), (840, 580),
                                    (580, 580)]),
                       "#7f9468")
    bars(sheet, knife, "#74857f", light=("#f3f6e6", 0.9, 0.8))
    return sheet


def _bed() -> Sheet:
    """The bed with nothing on it: a striped mattress, folded at one end, on its boards."""
    sheet, knife = Sheet(352), Knife(352)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.draw(knife.board([(-60, 980), (820, 960), (900, 1060), (860, 1100), (-60, 1120)]), "#141a1a",
                   0.6)
        sheet.draw(knife.board([(-60, 560), (330, 566), (352, 590), (352, 860), (-60, 880)]),
                   sheet.linear((0, 0), (350, 0), steps((0, "#4d4234"), (1, "#8a7250"))))
        sheet.draw(knife.board([(-60, 850), (300, 860), (842, 884), (850, 1010), (820, 1030), (-60, 1060)]),
                   sheet.linear((300, 0), (850, 0), steps((0, "#3b342a"), (1, "#84694a"))))
        sheet.draw(knife.board([(806, 880), (846, 880), (848, 1076), (810, 1078)]), "#9a7850")
        top = [(-60, 800), (120, 784), (620, 774), (800, 796), (850, 826), (856, 872), (600, 880),
               (300, 884), (-60, 900)]
        sheet.draw(knife.curve(top), sheet.linear((0, 774), (0, 890), steps((0, "#b59a6c"), (1, "#6d5636"))))
        for x in range(0, 860, 62):
            sheet.draw(knife.brush([(x + 40, 786), (x + 20, 830), (x, 884)], 5, 0.5, blunt=True), "#4d3c26",
                       0.7)
        roll = [(330, 700), (420, 676), (560, 682), (620, 716), (628, 790), (600, 836), (480, 850),
                (350, 842), (316, 790)]
        mass = knife.curve(roll)
        sheet.draw(mass, sheet.linear((320, 680), (620, 840), steps((0, "#f6f1e0"), (0.5, "#c9cdc0"),
                                                                    (1, "#7f8a86"))))
        with sheet.through(stencil=sheet.clip(mass)):
            for x in range(330, 640, 34):
                sheet.draw(knife.brush([(x, 670), (x + 10, 760), (x - 4, 856)], 7, 0.6, blunt=True),
                           "#6f8fa0", 0.6)
        sheet.draw(knife.brush([(322, 770), (470, 760), (626, 768)], 9, 0.6, blunt=True), "#8a5a34")
        sheet.draw(knife.curve([(326, 716), (372, 700), (404, 730), (396, 800), (356, 838), (322, 800)],
                               0.8), "#9fa9a2", 0.8)
        sheet.draw(knife.curve([(342, 748), (366, 740), (376, 768), (362, 796), (340, 788)], 0.8), "#5f6f70",
                   0.8)
    return sheet


def _key() -> Sheet:
    """From behind the door's frame: a grey sleeve, a hand, and a key on a string."""
    sheet, knife = Sheet(353), Knife(353)
    with sheet.through(sheet.print(3, 0.4)):
        sleeve(sheet, knife, [(1080, 566), (1130, 580), (1172, 590)], (62, 92),
               sheet.linear((1076, 0), (1172, 0), steps((0, "#c3cbc2"), (0.5, "#8c9792"), (1, "#566264"))))
        sheet.draw(knife.gouges((1080, 540, 1170, 620), 30, even(0.7), even(80), (30, 2.4)), "#eef0e2", 0.5)
        skin = steps((0, "#f3caa0"), (0.6, "#cf9a70"), (1, "#a87450"))
        hand(sheet, knife, (1030, 560), 52, 6, skin=skin, flip=True, shade="#5a3a28")
        sheet.stroke(knife.line([(990, 566), (984, 604), (990, 640)], 0.5), "#8a2f22", 3.4)
        sheet.stroke(knife.line([(998, 566), (1002, 606), (990, 640)], 0.5), "#8a2f22", 3.4)
        sheet.stroke(knife.line(ellipse((990, 654), 13, 13), 0.3), "#caa04e", 7)
        sheet.stroke(knife.line([(990, 668), (991, 716)], 0.3), "#caa04e", 7)
        for y in (700, 712):
            sheet.stroke(knife.line([(991, y), (1006, y)], 0.3), "#caa04e", 6)
    return sheet


def _sun() -> Sheet:
    """The day that comes in, and lies on the floor."""
    sheet, knife = Sheet(354), Knife(354)
    sheet.flood(sheet.radial(WINDOW, 520, fade("#e6e2c0", 0.4, 0.2, 0.07, 0)))
    with sheet.through(sheet.soft(10)):
        for left in (604, 716):
            pane = knife.board([(left, 260), (left + 92, 256), (left + 330, 1000), (left + 170, 1010)])
            sheet.draw(pane, sheet.linear((0, 260), (0, 1000), fade("#f3ead0", 0.12, 0.2, 0.34)))
    sheet.draw(knife.gouges((640, 300, 1080, 860), 60, times(pool((860, 600), 420), 0.6), even(70), (9, 1.4)),
               "#fff6dc", 0.5)
    return sheet


def _grey() -> Sheet:
    """A room that is nobody's yet."""
    sheet = Sheet(355)
    sheet.flood(sheet.radial((840, 560), 980, [(0, "#7f8d8c", 0.3), (0.5, "#4f6064", 0.5),
                                               (1, "#26343a", 0.7)]))
    return sheet


def draw() -> Place:
    """The room, and its key."""
    return Place(
        "room_first",
        "A small bare room by day. A rolled mattress lies on the bed; there are a hook and one nail on the"
        " wall, and a"
        " window on a chimney. The door is open on a corridor: a hand in a grey sleeve holds a key in by"
        " its string.",
        "none",
        (
            Layer("corridor", 0.05, corridor().relit(DAY)),
            Layer("room", 0.3, room(bare=True).relit(DAY)),
            Layer("window", 0.28, _window(), "normal", "boundary", 0.5, 1.0),
            Layer("key", 0.4, _key()),
            Layer("grey", 0.35, _grey(), "normal", "cognitive", 0.7, 0.0),
            Layer("bed", 0.6, _bed()),
            Layer("sun", 0.4, _sun(), "add", "affective", 0.3, 1.0),
        ),
    )
