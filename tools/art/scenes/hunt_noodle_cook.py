"""The noodle shop in the lane, and its cook, who looks round once from his pots."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import hunt_noodle_shop
from scenes.hunt_lin import arm, cloth, fingers
from scenes.hunt_noodle_shop import LAMP
from studio.figures import PROFILE
from studio.ink import steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even
from studio.place import Layer, Place
from studio.sheet import Sheet

FACE: Point = (560, 356)
POT: Point = (436, 660)


def _cook() -> Sheet:
    """At the left, behind a counter: a white coat, a cloth cap, his face over his shoulder to the guest."""
    sheet, knife = Sheet(369), Knife(369)
    with sheet.through(sheet.print(3, 0.42)):
        body = [(516, 446), (450, 470), (418, 520), (408, 620), (404, 800), (700, 800), (694, 620),
                (680, 520),
                (646, 470), (596, 444)]
        cloth(sheet, knife, body, (LAMP[0], 330), ("#fff1d2", "#b3a78e", "#3f3a36"), reach=420)
        for line in ([(500, 520), (512, 620), (506, 780)], [(610, 520), (600, 640), (612, 780)]):
            sheet.draw(knife.brush(line, 8, 0.7), "#4d463d", 0.5)
        for tie in ([(430, 640), (540, 656), (690, 640)],):
            sheet.draw(knife.brush(tie, 11, 0.5, blunt=True), "#5d5a50", 0.8)
        _head(sheet, knife)
        sheet.draw(knife.curve([(506, 452), (550, 474), (604, 450), (600, 476), (552, 496), (510, 478)], 0.7),
                   "#d9cba6")
        _stove(sheet, knife)
        _arms(sheet, knife)
    return sheet


def _head(sheet: Sheet, knife: Knife) -> None:
    """Fifty or so, grey at the ear, cheerful; a round cap."""
    (x, y) = FACE

    def put(*points: Point) -> list[Point]:
        return [(2 * x - a, b) for a, b in place(points, FACE, 58, -3)]

    sheet.draw(knife.curve(put((-0.3, 0.6), (0.55, 0.5), (0.7, 1.8), (-0.3, 1.9)), 0.7), "#8a5c42")
    skin = sheet.linear((x + 70, 0), (x - 40, 0), steps((0, "#ffdcae"), (0.4, "#d69a6c"), (1, "#7d5038")))
    sheet.draw(knife.curve([(2 * x - a, b) for a, b in place(PROFILE, FACE, 58, -3)], 0.6), skin)
    hair = put((-0.5, -0.44), (0.1, -0.9), (0.8, -0.6), (1.02, 0.0), (0.94, 0.6), (0.6, 0.8), (0.46, 0.4),
               (0.3, 0.0), (-0.1, -0.3))
    sheet.draw(knife.curve(hair, 0.8), sheet.linear((x - 60, 0), (x + 30, 0),
                                                    steps((0, "#2a2724"), (1, "#7d7668"))))
    cap = put((-0.86, -0.36), (-0.8, -0.86), (-0.4, -1.26), (0.3, -1.34), (0.86, -1.06), (1.1, -0.5),
              (1.04, -0.2),
              (0.5, -0.36), (-0.2, -0.42))
    shape = knife.curve(cap, 0.8)
    sheet.draw(shape, sheet.linear((x - 60, 0), (x + 50, 0), steps((0, "#8a8270"), (0.5, "#d6c9a8"),
                                                                   (1, "#fff4d8"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((x - 66, y - 84, x + 60, y - 10), 50, even(0.6), even(84), (18, 2)),
                   "#fffaf0", 0.5)
    sheet.draw(knife.brush(put((-0.88, -0.36), (-0.1, -0.44), (1.06, -0.2)), 12, 0.5, blunt=True), "#8f8670",
               0.9)
    sheet.draw(knife.brush(put((-0.88, 0.04), (-0.72, -0.04), (-0.54, 0.04)), 4.4, 0.2), "#2a1a14", 0.9)
    sheet.draw(knife.brush(put((-0.9, -0.18), (-0.7, -0.24), (-0.5, -0.16)), 5, 0.2), "#3a2c24", 0.8)
    sheet.draw(knife.brush(put((-1.02, 0.6), (-0.84, 0.74), (-0.58, 0.6)), 4.4, 0.2), "#7d3a2c", 0.9)
    sheet.draw(knife.brush(put((-0.48, 0.34), (-0.42, 0.56), (-0.52, 0.74)), 3, 0.2), "#8a5236", 0.7)
    sheet.draw(knife.curve(ellipse(put((0.26, 0.28))[0], 10, 16, 6), 0.4), "#a86a48")


def _stove(sheet: Sheet, knife: Knife) -> None:
    """The counter's end, and a pot on it with the lid off, boiling."""
    (x, y) = POT
    counter = [(326, 716), (676, 712), (690, 800), (326, 804)]
    sheet.draw(knife.board(counter), sheet.linear((0, 712), (0, 800), steps((0, "#9a8f7c"), (0.3, "#4d4a44"),
                                                                           (1, "#1d1c1b"))))
    sheet.draw(knife.brush([(326, 716), (500, 713), (678, 712)], 6, 0.4, blunt=True), "#ffe3b0", 0.8)
    side = [(x - 96, y - 46), (x + 96, y - 48), (x + 90, y + 44), (x + 70, y + 58), (x - 70, y + 60),
            (x - 90, y + 46)]
    sheet.draw(knife.curve(side, 0.8), sheet.linear((x - 96, 0), (x + 96, 0),
               steps((0, "#2a2c2c"), (0.4, "#6f716c"), (0.8, "#c9c0a6"), (1, "#ffe9be"))))
    for dx in (-104, 104):
        sheet.draw(knife.brush([(x + dx * 0.92, y - 22), (x + dx * 1.08, y - 18), (x + dx * 0.92, y + 2)], 9,
                               0.4,
                               blunt=True), "#3a3a38")
    sheet.draw(knife.curve(ellipse((x, y - 47), 97, 20), 0.6), "#d9d0b6")
    sheet.draw(knife.curve(ellipse((x, y - 45), 88, 16), 0.6), "#7d5a34")
    for _ in range(12):
        sheet.draw(knife.curve(ellipse((knife.about(x, 66), knife.about(y - 45, 8)), 7, 4), 0.4), "#f0d39a",
                   0.7)
    with sheet.through(sheet.soft(12)):
        for dx, lean in ((-50, 30), (0, -26), (50, 24)):
            rise = [(x + dx, y - 56), (x + dx + lean, y - 150), (x + dx - lean, y - 260),
                    (x + dx + lean, y - 390)]
            sheet.draw(knife.brush(rise, 44, 4), "#f6ead0", 0.34)


def _arms(sheet: Sheet, knife: Knife) -> None:
    """One hand keeps the ladle in the pot; the other has a bowl ready."""
    (x, y) = POT
    skin = sheet.linear((440, 0), (640, 0), steps((0, "#b57a54"), (1, "#ffd6a6")))
    white = sheet.linear((410, 0), (700, 0), steps((0, "#8a8270"), (0.6, "#d9cdb0"), (1, "#fff2d4")))
    arm(sheet, knife, [(438, 496, 40), (408, 556, 38), (430, 588, 32)],
        [(428, 586, 24), (460, 566, 21), (478, 540, 18)], (white, skin))
    ladle = [(x + 30, y - 40), (x + 42, y - 90), (x + 50, y - 156)]
    sheet.draw(knife.brush([(a + 3, b + 3) for a, b in ladle], 9, 0.3, blunt=True), "#2a1d12", 0.6)
    sheet.draw(knife.brush(ladle, 9, 0.3, blunt=True), "#b98a54")
    fingers(sheet, knife, [[(470, 548), (484, 540), (488, 528)], [(474, 536), (490, 526), (492, 514)],
                           [(466, 556), (480, 554), (490, 544)]], 15, skin)
    arm(sheet, knife, [(666, 500, 42), (704, 590, 40), (684, 652, 33)],
        [(688, 650, 25), (650, 674, 22), (618, 680, 19)], (white, skin))
    bowl = [(546, 640), (640, 638), (628, 678), (606, 700), (580, 700), (558, 680)]
    sheet.draw(knife.curve(bowl, 0.6), sheet.linear((546, 0), (640, 0), steps((0, "#7f8f96"),
                                                                              (0.5, "#e6e6d6"),
                                                                            (1, "#fffaf0"))))
    sheet.draw(knife.brush([(552, 660), (594, 666), (636, 658)], 5, 0.4, blunt=True), "#2f5584", 0.9)
    sheet.draw(knife.curve(ellipse((593, 639), 47, 10), 0.5), "#fff8e4")
    sheet.draw(knife.curve(ellipse((593, 641), 40, 7), 0.4), "#a8a898")
    fingers(sheet, knife, [[(628, 674), (614, 664), (606, 652)], [(626, 684), (608, 678), (598, 668)],
                           [(622, 692), (606, 690), (596, 684)]], 14, skin)


def draw() -> Place:
    """The noodle shop, and who cooks in it."""
    first = hunt_noodle_shop.draw()
    layers: list[Layer] = []
    for each in first.layers:
        if each.name == "table":
            layers.append(Layer("cook", 0.5, _cook()))
        layers.append(each)
    alt = (
        "A noodle shop on a wet night, under one red lamp. At the left, behind a steaming pot, the cook in a"
        " white coat and cap looks round over his shoulder, a ladle in one hand and a bowl in the other. In"
        " front stands a full bowl."
    )
    return replace(first, name="noodle_cook", alt=alt, layers=tuple(layers))
