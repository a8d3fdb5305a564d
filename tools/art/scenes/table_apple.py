"""The packed room, and the mother in it: sixty-two, an apple in one hand, the knife still in the other."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.table_packed import WOOD, draw_packed, draw_papers
from scenes.table_set import top
from scenes.well_shapes import limb
from studio.figures import PERM, PROFILE
from studio.ink import steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

APPLE: Point = (776, 700)
FACE: Point = (880, 450)


def _mother() -> Sheet:
    """Behind the table, bent a little to what she does: a dark cardigan, sleeves pushed up, an apron."""
    sheet, knife = Sheet(127), Knife(127)
    body = [(852, 520), (800, 540), (770, 590), (762, 680), (770, 810), (1050, 810), (1056, 690), (1046,
            600), (1012, 548),
            (956, 520)]
    with sheet.through(sheet.print(3, 0.45)):
        outline = knife.curve(body, 1.2)
        sheet.draw(outline, sheet.radial((792, 380), 460, steps((0, "#c99a72"), (0.3, "#7d5450"), (0.6,
                "#43333a"),
                (1, "#1a1d24"))))
        with sheet.through(stencil=sheet.clip(outline)):
            sheet.draw(knife.gouges((764, 530, 1050, 800), 260, times(pool((780, 520), 300), 1.1), even(84),
                    (36, 2.2)),
                    "#ffd9a4", 0.4)
            apron = [(806, 640), (880, 624), (968, 636), (984, 830), (800, 830)]
            sheet.draw(knife.curve(apron), sheet.linear((800, 0), (984, 0), steps((0, "#b9b08c"), (0.5,
                    "#7d806c"),
                    (1, "#3f4a48"))))
            for strap in ([(836, 636), (838, 580), (856, 526)], [(948, 636), (960, 580), (958, 524)]):
                sheet.draw(knife.brush(strap, 13), "#8f8d72", 0.9)
        sheet.draw(knife.brush([(852, 521), (801, 541), (771, 590), (763, 676)], 5, 0.5), "#ffe0a4", 0.85)
        _head(sheet, knife)
    return sheet


def _head(sheet: Sheet, knife: Knife) -> None:
    """Grey waved hair, pinned back; the bulb on brow and cheek; she looks at the knife."""
    x, y = FACE

    def put(*points: Point) -> list[Point]:
        return place(points, FACE, 54, -17)

    sheet.draw(knife.board([(x - 22, y + 40), (x + 44, y + 30), (x + 56, y + 92), (x - 20, y + 96)]),
            "#6d4a36")
    sheet.draw(knife.curve(place(PERM, (x + 10, y - 4), 52, -8), 0.9), sheet.linear((x - 50, 0), (x + 64,
            0), steps(
            (0, "#d9cdb0"), (0.35, "#8d897c"), (1, "#34383a"))))
    sheet.draw(knife.curve(place(PROFILE, FACE, 54, -17), 0.6), sheet.linear((x - 62, y - 20), (x + 20,
            y + 20), steps(
            (0, "#ffd9a8"), (0.45, "#c08a62"), (1, "#6d4a36"))))
    wave = put((-0.72, -0.5), (-0.56, -1.0), (-0.1, -1.3), (0.5, -1.24), (0.96, -0.84), (1.2, -0.2), (1.1,
            0.5), (0.84, 0.92),
            (0.5, 0.8), (0.44, 0.36), (0.28, 0.08), (0.1, -0.16), (-0.2, -0.3), (-0.46, -0.36))
    shape = knife.curve(wave, 1)
    sheet.draw(shape, sheet.linear((x - 50, 0), (x + 64, 0), steps((0, "#e9dcbc"), (0.35, "#98948a"), (1,
            "#3a3e40"))))
    with sheet.through(stencil=sheet.clip(shape)):
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            lock = put((-0.5 + 0.8 * share, -1.1), (-0.2 + 0.8 * share, -0.74), (0.0 + 0.8 * share,
                    -0.3 + 0.2 * share),
                    (0.3 + 0.6 * share, 0.2 + 0.4 * share))
            sheet.draw(knife.brush(lock, 4, 1.6), "#4d5050", 0.3)
        sheet.draw(knife.gouges((x - 50, y - 80, x + 66, y + 50), 90, even(0.7), lambda a,
                b: 40 + (a - x) * 0.8 + (b - y) * 0.4,
                (16, 2)), "#fff3d4", 0.4)
    sheet.draw(knife.curve(ellipse(put((0.2, 0.3))[0], 9, 14, -8), 0.4), "#a3704c")
    sheet.draw(knife.brush(put((0.42, -0.5), (0.66, -0.3)), 5, 0.3, blunt=True), "#1a1c1c")


def _table() -> Sheet:
    """The table with its newspaper, both her arms on it, apple, knife and ribbon."""
    sheet, knife = Sheet(128), Knife(128)
    with sheet.through(sheet.print(4, 0.45)):
        top(sheet, knife, WOOD)
        with sheet.moved((130, 72)):
            draw_papers(sheet, knife)
        with sheet.through(sheet.soft(8)):
            sheet.draw(knife.curve([(700, 770), (860, 756), (1060, 760), (1080, 800), (880, 822), (720,
                    812)]), "#1d120b", 0.6)
        _arm(sheet, knife, [(786, 580, 40), (730, 650, 37), (704, 712, 33)], [(712, 720, 28), (744, 744,
                24), (768, 740, 19)])
        _ribbon(sheet, knife)
        _apple(sheet, knife)
        _arm(sheet, knife, [(1024, 586, 42), (1062, 660, 40), (1056, 728, 35)], [(1046, 740, 30), (970, 752,
                26),
                (888, 734, 20)])
        _knife_hand(sheet, knife)
    return sheet


def _arm(sheet: Sheet, knife: Knife, upper: list[tuple[float, float, float]], fore: list[tuple[float, float,
        float]]) -> None:
    """A sleeve to the elbow, and a forearm on the table."""
    skin = knife.curve(limb(fore), 0.8)
    sheet.draw(skin, sheet.linear((0, 690), (0, 790), steps((0, "#f0c08c"), (0.5, "#b57f58"), (1,
            "#6d4a36"))))
    sheet.draw(knife.brush([(x, y - half * 0.86) for x, y, half in fore], 4, 0.4), "#ffe6b8", 0.7)
    cloth = knife.curve(limb(upper), 1)
    sheet.draw(cloth, sheet.radial((792, 420), 440, steps((0, "#b9876c"), (0.4, "#6d4a4a"), (0.75, "#3a2d34"),
            (1, "#1c1d24"))))
    with sheet.through(stencil=sheet.clip(cloth)):
        sheet.draw(knife.gouges((680, 570, 1100, 770), 120, even(0.5), even(80), (30, 2)), "#d9a67c", 0.35)
        x, y, half = upper[-1]
        for lift in (4, 18):
            sheet.draw(knife.brush([(x - half, y - lift), (x, y + 8 - lift), (x + half, y - lift)], 5),
                    "#191418", 0.7)


def _apple(sheet: Sheet, knife: Knife) -> None:
    """The apple, half out of its peel, on the fingers of one hand."""
    x, y = APPLE
    skin = sheet.linear((x - 60, 0), (x + 60, 0), steps((0, "#fbd2a0"), (0.6, "#c08a5c"), (1, "#7d5540")))
    for index, dx in enumerate((-40, -22, -3, 16)):
        line = [(x - 30 + index * 8, y + 52), (x + dx, y + 42), (x + dx - 4, y + 14)]
        sheet.draw(knife.brush([(a + 3, b + 3) for a, b in line], 18, 0.4, blunt=True), "#2a1710", 0.7)
        sheet.draw(knife.brush(line, 17, 0.4, blunt=True), skin)
    flesh = knife.curve(ellipse((x, y), 54, 50), 0.8)
    sheet.draw(flesh, sheet.radial((x - 10, y - 26), 90, steps((0, "#fffbe8"), (0.5, "#f6e2ae"), (1,
            "#c9a468"))))
    with sheet.through(stencil=sheet.clip(flesh)):
        peel = [(x - 60, y + 2), (x - 10, y + 14), (x + 34, y + 4), (x + 60, y - 20), (x + 60, y + 60),
                (x - 60, y + 60)]
        sheet.draw(knife.curve(peel, 0.8), sheet.linear((x - 54, 0), (x + 54, 0), steps((0, "#d2523a"),
                (0.6, "#a8392a"),
                (1, "#5c1c16"))))
        sheet.draw(knife.gouges((x - 50, y + 6, x + 50, y + 50), 40, even(0.6), even(70), (18, 2)),
                "#f0b070", 0.6)
    sheet.draw(knife.brush([(x - 2, y - 48), (x + 2, y - 62), (x + 10, y - 68)], 5, 0.3), "#4a2f1a")
    for index, dx in enumerate((-50, -34)):
        tip = [(x + dx - 6, y + 48), (x + dx, y + 26), (x + dx + 10, y + 8 - index * 4)]
        sheet.draw(knife.brush(tip, 16, 0.4, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(tip[-1], 8, 8), 0.3), skin)


def _ribbon(sheet: Sheet, knife: Knife) -> None:
    """One ribbon, from the knife past her wrist and down on the table, round and round."""
    x, y = APPLE
    spine = [(x + 46, y - 12), (x + 70, y + 50), (x + 44, y + 96), (x + 90, y + 128), (x + 150, y + 112),
            (x + 152, y + 152),
            (x + 84, y + 176), (x + 20, y + 158)]
    sheet.draw(knife.brush([(a + 8, b + 10) for a, b in spine], 19, 0.8, blunt=True), "#1d0f0a", 0.5)
    sheet.draw(knife.brush(spine, 18, 0.8, blunt=True), "#b4412f")
    sheet.draw(knife.brush([(a - 3, b - 3) for a, b in spine], 6, 0.5), "#f6dfae", 0.9)
    curl = [(x + 60, y + 24), (x + 70, y + 50), (x + 58, y + 76)]
    sheet.draw(knife.brush(curl, 13, 0.5), "#f6e2b4")


def _knife_hand(sheet: Sheet, knife: Knife) -> None:
    """The other hand: thumb to the apple, and a blade that keeps still."""
    x, y = APPLE
    skin = sheet.linear((x + 30, 0), (x + 150, 0), steps((0, "#fbd2a0"), (0.5, "#c98f64"), (1, "#8a5a40")))
    blade = [(x + 30, y - 22), (x + 44, y - 34), (x + 118, y + 2), (x + 112, y + 16)]
    sheet.draw(knife.board(blade, 0.5), "#fff6de")
    sheet.draw(knife.brush([(x + 32, y - 22), (x + 72, y - 4), (x + 112, y + 15)], 3, 0.3), "#8d8c80")
    palm = [(x + 92, y + 2), (x + 124, y - 10), (x + 152, y + 8), (x + 154, y + 46), (x + 120, y + 58),
            (x + 92, y + 40)]
    sheet.draw(knife.curve(palm, 0.7), skin)
    for index, low in enumerate((6, 22, 37, 50)):
        line = [(x + 136, y + low - 4), (x + 106, y + low), (x + 84 + index * 5, y + low + 8)]
        sheet.draw(knife.brush([(a + 1, b + 4) for a, b in line], 17, 0.4, blunt=True), "#2a1710", 0.7)
        sheet.draw(knife.brush(line, 16, 0.4, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(line[-1], 8, 8), 0.3), skin)
    thumb = [(x + 126, y - 2), (x + 92, y - 26), (x + 54, y - 34)]
    sheet.draw(knife.brush([(a + 1, b + 5) for a, b in thumb], 18, 0.4, blunt=True), "#2a1710", 0.6)
    sheet.draw(knife.brush(thumb, 17, 0.4, blunt=True), skin)
    sheet.draw(knife.curve(ellipse(thumb[-1], 8.5, 8.5), 0.3), skin)
    sheet.draw(knife.brush([(a, b - 6) for a, b in thumb], 3, 0.3), "#fff0d0", 0.9)


def draw() -> Place:
    """The packed flat, and the apple."""
    return draw_packed(
        "table_apple",
        "The dinner table's room, packed, under a bare bulb. Between the lettered boxes an old woman sits"
        " at the"
        " table with waved grey hair; in one hand she turns an apple against the knife in the other, and"
        " the peel"
        " comes down past her wrist in one ribbon.",
        Layer("mother", 0.45, _mother()),
        Layer("table", 0.6, _table()),
    )
