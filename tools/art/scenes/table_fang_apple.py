"""The boy's side of the table, later: the mother's arms from the left, with the apple and the knife."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import table_fang
from scenes.table_set import EVENING_WOOD, bowl, dish, fist, forearm, greens, shadow, top
from scenes.well_shapes import limb
from studio.ink import steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

APPLE: Point = (568, 812)


def _table() -> Sheet:
    """The dishes pushed back; the father's arm at the right, both of the mother's at the left."""
    sheet, knife = Sheet(23), Knife(23)
    with sheet.through(sheet.print(4, 0.45)):
        top(sheet, knife, EVENING_WOOD)
        for at, size in (((766, 712), 54), ((1010, 744), 58), (APPLE, 66)):
            shadow(sheet, knife, at, size)
        dish(sheet, knife, (860, 838), 128)
        greens(sheet, knife, (1070, 846), 70)
        _father(sheet, knife)
        for at, size in (((766, 700), 52), ((1010, 730), 56)):
            bowl(sheet, knife, at, size)
        _ribbon(sheet, knife)
        _far_arm(sheet, knife)
        _apple(sheet, knife)
        _near_arm(sheet, knife)
    return sheet


def _father(sheet: Sheet, knife: Knife) -> None:
    """His arm, laid down, and the boy's own two hands."""
    right: list[Point] = [(1240, 690), (1258, 726), (1230, 764), (1160, 774), (1104, 768), (1100, 740),
                          (1150, 732),
                          (1200, 716)]
    forearm(sheet, knife, right)
    sleeve = [(1204, 694), (1222, 752), (1276, 770), (1400, 690), (1480, 560), (1380, 500), (1282, 580)]
    sheet.draw(knife.curve(sleeve), sheet.linear((1200, 710), (1450, 560),
                                                 steps((0, "#a39a86"), (0.5, "#5b5c55"),
                                                                                 (1, "#1a1b1c"))))
    for at, size, turn in (((706, 722), 27, 24), ((826, 722), 27, -24), ((1086, 752), 34, 186)):
        fist(sheet, knife, at, size, turn)


def _arm(sheet: Sheet, knife: Knife, upper: list[tuple[float, float, float]],
         fore: list[tuple[float, float, float]]) -> None:
    """A sleeve pushed up, and the forearm out of it, in the lamp's light."""
    skin = knife.curve(limb(fore), 0.8)
    sheet.draw(skin, sheet.linear((300, 0), (600, 0), steps((0, "#8f5c42"), (0.5, "#cf9060"),
                                                            (1, "#ffd6a0"))))
    sheet.draw(knife.brush([(x, y - half * 0.84) for x, y, half in fore], 4, 0.4), "#ffe6b8", 0.7)
    cloth = knife.curve(limb(upper), 1)
    sheet.draw(cloth, sheet.linear((440, 0), (180, 0), steps((0, "#c98468"), (0.5, "#6a3f3c"),
                                                             (1, "#1a1819"))))
    with sheet.through(stencil=sheet.clip(cloth)):
        sheet.draw(knife.gouges((200, 560, 460, 900), 110, times(pool((470, 680), 280), 1.1), even(70),
                                (28, 2)),
                   "#f0b478", 0.45)


def _far_arm(sheet: Sheet, knife: Knife) -> None:
    """Her right arm, behind the apple: the knife, which keeps still."""
    (x, y) = APPLE
    _arm(sheet, knife, [(250, 610, 60), (340, 668, 52), (404, 706, 42)],
         [(396, 704, 33), (480, 732, 27), (566, 744, 22)])
    blade = [(x + 66, y - 60), (x + 70, y - 20), (x + 62, y + 30), (x + 54, y + 34), (x + 52, y - 20)]
    sheet.draw(knife.curve(blade, 0.4), "#fff3d6")
    sheet.draw(knife.brush([(x + 22, y - 84), (x + 48, y - 74), (x + 64, y - 52)], 17, 0.4, blunt=True),
               "#3a2010")
    fist(sheet, knife, (x + 30, y - 68), 34, 24)


def _apple(sheet: Sheet, knife: Knife) -> None:
    """The apple, half out of its peel."""
    (x, y) = APPLE
    flesh = knife.curve(ellipse(APPLE, 56, 52), 0.8)
    sheet.draw(flesh, sheet.radial((x + 20, y - 28), 96, steps((0, "#fffbe8"), (0.5, "#f6e2ae"),
                                                               (1, "#c9a468"))))
    with sheet.through(stencil=sheet.clip(flesh)):
        peel = [(x - 64, y - 30), (x - 20, y + 6), (x + 34, y + 12), (x + 64, y + 4), (x + 64, y + 64),
                (x - 64, y + 64)]
        sheet.draw(knife.curve(peel, 0.8), sheet.linear((x - 56, 0), (x + 56, 0),
                                                        steps((0, "#5c1c16"), (0.5, "#a8392a"),
                                                                                       (1, "#d9583c"))))
        sheet.draw(knife.gouges((x - 56, y, x + 56, y + 52), 40, even(0.6), even(80), (18, 2)), "#f0b070",
                   0.6)
    sheet.draw(knife.brush([(x - 6, y - 50), (x - 4, y - 64), (x + 3, y - 70)], 5, 0.3), "#4a2f1a")
    thumb = [(x + 44, y - 50), (x + 30, y - 26), (x + 26, y - 8)]
    sheet.draw(knife.brush([(a + 2, b + 4) for a, b in thumb], 18, 0.4, blunt=True), "#4a2c1a", 0.5)
    sheet.draw(knife.brush(thumb, 17, 0.4, blunt=True), "#f6cf9c")
    sheet.draw(knife.curve(ellipse(thumb[-1], 8.5, 8.5), 0.3), "#f6cf9c")


def _ribbon(sheet: Sheet, knife: Knife) -> None:
    """One ribbon, from the knife to the table, and round on itself."""
    (x, y) = APPLE
    spine = [(x + 54, y + 6), (x + 84, y + 44), (x + 66, y + 84), (x + 112, y + 112), (x + 176, y + 98),
             (x + 196, y + 124),
             (x + 140, y + 150), (x + 60, y + 146), (x + 10, y + 128)]
    sheet.draw(knife.brush([(a + 8, b + 9) for a, b in spine], 19, 0.8, blunt=True), "#2a1409", 0.5)
    sheet.draw(knife.brush(spine, 18, 0.8, blunt=True), "#b4412f")
    sheet.draw(knife.brush([(a - 3, b - 3) for a, b in spine], 6, 0.5), "#f6dfae", 0.9)


def _near_arm(sheet: Sheet, knife: Knife) -> None:
    """Her left arm, this side of it: the apple turns on these fingers."""
    (x, y) = APPLE
    _arm(sheet, knife, [(210, 780, 70), (306, 828, 60), (372, 850, 48)],
         [(364, 850, 38), (440, 864, 31), (504, 858, 30)])
    skin = sheet.linear((x - 70, 0), (x + 20, 0), steps((0, "#d99e6a"), (1, "#ffdcaa")))
    for line in ([(x - 60, y + 44), (x - 30, y + 46), (x + 4, y + 30)],
                 [(x - 62, y + 30), (x - 38, y + 28), (x - 12, y + 14)],
                 [(x - 64, y + 56), (x - 30, y + 60), (x + 10, y + 48)]):
        sheet.draw(knife.brush([(a + 2, b + 5) for a, b in line], 18, 0.4, blunt=True), "#4a2c1a", 0.55)
        sheet.draw(knife.brush(line, 17, 0.4, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(line[-1], 8.5, 8.5), 0.3), skin)
    thumb = [(x - 66, y + 18), (x - 60, y - 14), (x - 42, y - 32)]
    sheet.draw(knife.brush(thumb, 19, 0.4, blunt=True), skin)
    sheet.draw(knife.curve(ellipse(thumb[-1], 9.5, 9.5), 0.3), skin)


def draw() -> Place:
    """The table, and the question."""
    first = table_fang.draw()
    layers = tuple(Layer("table", 0.6, _table()) if each.name == "table" else each for each in first.layers)
    alt = (
        "The round dinner table under its lamp, from the boy's side. From the left two arms in red sleeves"
        " turn an"
        " apple against a knife; its peel hangs down in one ribbon. Opposite sits the guest, seventeen, in"
        " a white"
        " shirt, eyes on you. Behind, a door stands open on a balcony with jars, and on a green lake."
    )
    return replace(first, name="table_fang_apple", alt=alt, layers=layers)
