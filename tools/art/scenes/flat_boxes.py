"""The flat on a Sunday by day: lettered boxes, Jing on one of them, and the bowl where it was."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import flat
from scenes.flat import FLOOR
from scenes.hunt_lin import arm, cloth, fingers
from scenes.table_family import profile
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

DAY = "1.25 0.3 0.1 0 0.16 0.3 1.3 0.2 0 0.19 0.2 0.4 1.2 0 0.21 0 0 0 1 0"
"""A city at night as the same city in a white winter noon."""

CUT: tuple[Point, ...] = ((-0.76, -0.4), (-0.62, -0.98), (-0.1, -1.3), (0.56, -1.2), (1.02, -0.76),
                          (1.16, -0.1), (1.14, 0.6),
                          (1.0, 1.06), (0.6, 1.04), (0.46, 0.66), (0.42, 0.2), (0.2, -0.04), (0.06, -0.26),
                          (-0.4, -0.3))
"""Hair to the chin on a head of radius 1 that looks to the left."""


def _box(sheet: Sheet, knife: Knife, foot: Point, size: Point, marks: int) -> None:
    """A carton, taped, its two sides lettered with `marks` strokes of a broad pen."""
    (x, y), (wide, high) = foot, size
    front = [(x, y - high), (x + wide, y - high), (x + wide, y), (x, y)]
    side = [(x + wide, y - high), (x + wide + 54, y - high - 22), (x + wide + 54, y - 26), (x + wide, y)]
    top = [(x, y - high), (x + 58, y - high - 24), (x + wide + 54, y - high - 22), (x + wide, y - high)]
    sheet.draw(knife.board(front), sheet.linear((0, y - high), (0, y), steps((0, "#d3a873"), (1, "#a3774a"))))
    sheet.draw(knife.board(side), "#7d5836")
    sheet.draw(knife.board(top), "#ecc896")
    sheet.draw(knife.board([(x + wide * 0.44, y - high), (x + wide * 0.44 + 56, y - high - 23),
                            (x + wide * 0.58 + 56, y - high - 23),
                            (x + wide * 0.58, y - high)]), "#f6ead0", 0.8)
    sheet.draw(knife.board([(x + wide * 0.44, y - high), (x + wide * 0.58, y - high),
                            (x + wide * 0.58, y - high * 0.72),
                            (x + wide * 0.44, y - high * 0.72)]), "#f6ead0", 0.8)
    for step in range(marks):
        a = x + wide * 0.16 + step * wide * 0.62 / max(1, marks)
        b = y - high * 0.44
        line = [(a, b + 20), (a + 3, b - 14)] if step % 2 else [(a, b - 14), (a + 12, b + 2), (a + 2, b + 20)]
        sheet.draw(knife.brush(line, 6, 0.6, blunt=True), "#33261c", 0.9)
        c = x + wide + 12 + step * 34 / max(1, marks)
        sheet.draw(knife.brush([(c, b + 6), (c + 1, b - 18)], 4, 0.4, blunt=True), "#2a1d14", 0.8)
    sheet.draw(knife.gouges((x, y - high, x + wide, y), 50, even(0.6), even(90), (26, 1.8)), "#7d5836", 0.35)


def _things() -> Sheet:
    """Boxes, two high and one; Jing on the low one; the dog's bowl with water in it."""
    sheet, knife = Sheet(69), Knife(69)
    with sheet.through(sheet.soft(5)):
        sheet.draw(knife.curve([(350, 946), (760, 930), (1310, 940), (1330, 990), (800, 1004), (380, 990)]),
                   "#39434a", 0.5)
    with sheet.through(sheet.print(3, 0.45)):
        _box(sheet, knife, (930, 900), (206, 170), 5)
        _box(sheet, knife, (946, 730), (178, 150), 4)
        _box(sheet, knife, (1120, 956), (190, 200), 6)
        _box(sheet, knife, (560, 964), (236, 166), 7)
        _jing(sheet, knife)
        x, y = 440, 950
        sheet.draw(knife.curve(ellipse((x + 6, y + 22), 82, 16)), "#39434a", 0.5)
        bowl = [(x - 62, y - 14), (x + 62, y - 14), (x + 76, y + 24), (x - 76, y + 24)]
        sheet.draw(knife.curve(bowl, 0.6), sheet.linear((x - 76, 0), (x + 76, 0),
                                                    steps((0, "#cfe0e2"), (0.5, "#7fa0ac"), (1, "#4a6674"))))
        sheet.draw(knife.curve(ellipse((x, y - 14), 63, 15), 0.5), "#eaf2f0")
        sheet.draw(knife.curve(ellipse((x, y - 12), 53, 10), 0.5), "#9dbdc6")
        sheet.draw(knife.gouge((x - 12, y - 13), 2, 40, 3), "#ffffff", 0.9)
    return sheet


def _jing(sheet: Sheet, knife: Knife) -> None:
    """In her coat, hands between her knees, her face to whoever carries boxes."""
    skin = sheet.linear((620, 0), (760, 0), steps((0, "#f3d6b8"), (1, "#a97e66")))
    legs = [(760, 770), (700, 764), (622, 778), (600, 806), (606, 860), (600, 940), (652, 944), (664, 850),
            (740, 838), (800, 826)]
    sheet.draw(knife.curve(legs), sheet.linear((600, 0), (800, 0), steps((0, "#6d8290"), (0.5, "#3d5060"),
                                                                         (1, "#28353f"))))
    sheet.draw(knife.curve([(600, 930), (652, 934), (656, 962), (590, 968), (556, 962), (568, 946)], 0.7),
               "#3a2a24")
    coat = [(720, 524), (680, 546), (662, 620), (664, 700), (672, 790), (838, 800), (836, 700), (822, 610),
            (792, 552), (762, 526)]
    cloth(sheet, knife, coat, (560, 520), ("#e6c9a8", "#b0805c", "#5c3d30"), reach=330)
    for line in ([(700, 600), (706, 700), (700, 786)], [(780, 600), (790, 700), (786, 790)]):
        sheet.draw(knife.brush(line, 7, 0.7), "#5c3d30", 0.5)
    profile(sheet, knife, (728, 432), 60, -3, flip=False, hair=CUT, inks=steps((0, "#6d5a4c"),
                                                                          (0.35, "#33292a"), (1, "#1a1a1e")))
    sheet.draw(knife.curve([(690, 530), (728, 512), (776, 526), (780, 552), (730, 570), (692, 554)], 0.8),
               sheet.linear((690, 0), (780, 0), steps((0, "#e0806a"), (1, "#8a3a34"))))
    paint = sheet.linear((640, 0), (800, 0), steps((0, "#dcb892"), (0.6, "#9a6d4e"), (1, "#5c3d30")))
    arm(sheet, knife, [(754, 590, 38), (744, 670, 37), (700, 736, 31)],
        [(706, 732, 24), (668, 756, 21), (644, 774, 18)], (paint, skin))
    fingers(sheet, knife, [[(652, 770), (636, 790), (632, 812)], [(662, 774), (648, 796), (646, 818)]], 16,
            skin)


def _day() -> Sheet:
    """White noon on the floor and on cardboard."""
    sheet, knife = Sheet(70), Knife(70)
    sheet.flood(sheet.radial((560, 420), 760, fade("#f0e6cc", 0.3, 0.14, 0.04, 0)))
    with sheet.through(sheet.soft(14)):
        for left in (180, 680, 1170):
            fall = knife.board([(left, FLOOR), (left + 420, FLOOR), (left + 620, 1200), (left + 120, 1200)])
            sheet.draw(fall, sheet.linear((0, FLOOR), (0, 1200), fade("#fff0cf", 0.3, 0.12, 0.03)))
    sheet.draw(knife.gouges((400, 300, 1250, 860), 50, times(pool((800, 560), 500), 0.6), even(70),
                            (9, 1.3)), "#ffffff", 0.5)
    return sheet


def draw() -> Place:
    """The flat, packed by one of two."""
    first = {each.name: each for each in flat.draw().layers}
    alt = (
        "The flat by day, a white city behind its glass. Cartons stand about, lettered on two sides. On"
        " the lowest sits a"
        " woman with hair to her chin, in her coat; before her on the floor is a dog's bowl, full of water."
    )
    layers = (
        replace(first["far"], sheet=flat.draw().layers[0].sheet.relit(DAY)),
        replace(first["fog"], low=0.6),
        replace(first["room"], sheet=first["room"].sheet.relit(DAY)),
        Layer("things", 0.6, _things()),
        Layer("day", 0.5, _day(), "add", "affective", 0.25, 1.0),
        first["veil"],
    )
    return Place("flat_boxes", alt, "none", layers)
