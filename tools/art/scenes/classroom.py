"""Monday in class: a desk for two, one half of it in the sun, and who is there already."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.boys_room import veil
from scenes.well_shapes import limb
from studio.figures import HEAD, PERM
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

DESK = 760
BOARD = (420, 120, 1080, 420)
"""Left, top, right and foot of the blackboard."""
SUN: Point = (1400, 260)


def _room() -> Sheet:
    """The front wall and its blackboard; the windows of the right wall, one behind the other; a fan."""
    sheet, knife = Sheet(154), Knife(154)
    left, high, right, foot = BOARD
    with sheet.through(sheet.print(3, 0.5)):
        sheet.flood(sheet.radial(SUN, 1300, steps((0, "#fff0cc"), (0.3, "#d9cfa8"), (0.6, "#a3a78c"),
                                                  (1, "#66756a"))))
        dado = knife.board([(-60, 500), (1130, 496), (1660, 640), (1660, 1260), (-60, 1260)])
        sheet.draw(dado, sheet.linear((0, 500), (0, 900), steps((0, "#7d9c84"), (0.5, "#4f6f60"),
                                                                (1, "#33493f"))))
        sheet.draw(knife.gouges((0, 20, 1100, 640), 900, times(pool(SUN, 1300), 0.8), even(2), (40, 2)),
                   "#fff6d8", 0.3)
        sheet.draw(knife.board([(left - 18, high - 18), (right + 18, high - 20), (right + 18, foot + 18),
                                (left - 18, foot + 20)]), "#7d5c3a")
        board = knife.board([(left, high), (right, high - 2), (right, foot), (left, foot + 2)])
        sheet.draw(board, sheet.linear((left, 0), (right, 0), steps((0, "#26382f"), (0.7, "#3d5747"),
                                                                    (1, "#5d7760"))))
        with sheet.through(stencil=sheet.clip(board)):
            sheet.draw(knife.gouges((left, high, right, foot), 240, even(0.6), even(8), (70, 3)), "#8fa392",
                       0.25)
            _chalk(sheet, knife)
        sheet.draw(knife.brush([(left - 10, foot + 14), (750, foot + 14), (right + 10, foot + 12)], 9, 0.5,
                               blunt=True),
                   "#c9a878")
        _windows(sheet, knife)
        _fan(sheet, knife)
        _teacher(sheet, knife)
    return sheet


def _chalk(sheet: Sheet, knife: Knife) -> None:
    """Thursday's last problem: an ellipse, its axes, and the line from the focus, half drawn."""
    (x, y) = (840, 262)
    sheet.stroke(knife.line([*ellipse((x, y), 128, 72), (x + 128, y)], 1), "#eef0e2", 4, 0.9)
    for line in ([(x - 170, y), (x, y + 1), (x + 176, y)], [(x, y - 108), (x + 1, y), (x, y + 108)]):
        sheet.stroke(knife.line(line, 0.8), "#dfe6d6", 3, 0.75)
    sheet.stroke(knife.line([(x - 96, y), (x - 40, y - 26), (x + 4, y - 48)], 0.6), "#f6e2a4", 4, 0.95)
    sheet.draw(knife.curve(ellipse((x - 96, y), 6, 6), 0.4), "#f6e2a4")
    for row in range(5):
        for _ in range(6):
            at = (knife.about(540, 80), 180 + row * 42)
            sheet.draw(knife.gouge(at, knife.about(10, 60), 20, 2), "#e9efe2", 0.8)


def _windows(sheet: Sheet, knife: Knife) -> None:
    """Three windows of the right wall, in perspective, open on the morning."""
    for a, b in ((1122, 1166), (1190, 1262), (1300, 1440)):
        def along(x: float, level: float) -> Point:
            return x, 430 + (level - 430) * (1 + (x - 1110) / 330)

        hole = [along(a, 250), along(b, 250), along(b, 470), along(a, 470)]
        sheet.draw(knife.board([(x + (-7 if x == a else 7), y + (-9 if y < 430 else 9)) for x, y in hole]),
                   "#8f7a56")
        shape = knife.board(hole)
        sheet.draw(shape, sheet.linear((0, 200), (0, 520), steps((0, "#bfe0dc"), (0.5, "#fff3cc"),
                                                                 (1, "#cfe0a4"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((a, 380, b, 560), int((b - a) * 0.8), even(0.9),
                                    lambda *_: knife.about(0, 70),
                                    (26, 6)), "#5f8a4c", 0.8)
        middle = (a + b) / 2
        sheet.stroke(knife.line([along(middle, 250), along(middle, 360), along(middle, 470)], 0.5), "#8f7a56",
                     4 + (a - 1100) * 0.02)


def _fan(sheet: Sheet, knife: Knife) -> None:
    """The ceiling fan, turning."""
    sheet.stroke(knife.line([(760, -30), (760, 30)]), "#39463f", 7)
    for turn in (8, 128, 248):
        (end,) = place([(1, 0)], (760, 40), 150, turn)
        tip = (end[0], 40 + (end[1] - 40) * 0.24)
        sheet.draw(knife.brush([(760, 40), ((760 + tip[0]) / 2, (40 + tip[1]) / 2 + 4), tip], 17, 0.8),
                   "#4d5c52", 0.85)
    sheet.draw(knife.curve(ellipse((760, 40), 22, 12)), "#39463f")


def _teacher(sheet: Sheet, knife: Knife) -> None:
    """Old Liu, small and far off, one hand at the board, asking over his shoulder."""
    body = [(1002, 300), (984, 316), (980, 380), (986, 470), (1060, 470), (1064, 380), (1058, 316),
            (1040, 300)]
    sheet.draw(knife.curve(body), sheet.linear((980, 0), (1064, 0), steps((0, "#5d6a68"), (0.6, "#8a938a"),
                                                                         (1, "#f0e2b8"))))
    arm = limb([(990, 326, 12), (962, 330, 11), (934, 300, 8)])
    sheet.draw(knife.curve(arm, 0.6), "#6d7873")
    sheet.draw(knife.curve(ellipse((930, 295), 8, 8), 0.4), "#a87450")
    sheet.draw(knife.curve(place(HEAD, (1022, 270), 25, 4), 0.6), sheet.linear((998, 0), (1046, 0),
               steps((0, "#5d5a54"), (0.5, "#8f8a80"), (1, "#e6dcc0"))))
    sheet.draw(knife.curve([(1002, 262), (998, 278), (1006, 292), (1018, 294), (1014, 270)], 0.5), "#b07e5a")


def _mates() -> Sheet:
    """The rows in front: backs of heads and white shirts, books stood up."""
    sheet, knife = Sheet(155), Knife(155)
    with sheet.through(sheet.print(3, 0.42)):
        for row, (y, size, count, start, gap) in enumerate(((520, 25, 7, 408, 118), (586, 33, 5, 380, 178))):
            for step in range(count):
                x = knife.about(start + step * gap, 10)
                crown_y = knife.about(y, 6)
                shirt = [(x - size * 0.7, crown_y + size), (x - size * 1.7, crown_y + size * 1.7),
                         (x - size * 1.9, crown_y + size * 4), (x + size * 1.9, crown_y + size * 4),
                         (x + size * 1.7, crown_y + size * 1.7), (x + size * 0.7, crown_y + size)]
                sheet.draw(knife.curve(shirt), sheet.linear((x - size * 2, 0), (x + size * 2, 0),
                           steps((0, "#6f8584"), (0.6, "#b9c0b0"), (1, "#fff6dc"))))
                crown = place(HEAD if (step + row) % 3 else PERM, (x, crown_y), size, knife.about(0, 10))
                sheet.draw(knife.curve(crown, 0.7), sheet.linear((x - size, 0), (x + size, 0),
                           steps((0, "#14191b"), (0.7, "#2a2a27"), (1, "#9a7448"))))
            bench = [(340, y + size * 3.2), (1200, y + size * 3.1), (1240, y + size * 4.4),
                     (300, y + size * 4.6)]
            sheet.draw(knife.board(bench), sheet.linear((300, 0), (1240, 0),
                                                        steps((0, "#4d3826"), (0.6, "#8f683e"),
                                                                                  (1, "#e0b074"))))
    return sheet


def _desk() -> Sheet:
    """The desk for two, a line cut down its middle by somebody long ago; Fang, from behind, in the shade."""
    sheet, knife = Sheet(156), Knife(156)
    with sheet.through(sheet.print(3, 0.45)):
        front = knife.board([(360, DESK + 76), (1240, DESK + 70), (1236, DESK + 160), (366, DESK + 168)])
        top = [(430, DESK), (1170, DESK - 6), (1250, DESK + 78), (350, DESK + 86)]
        for x in (392, 1176):
            sheet.draw(knife.board([(x, DESK + 150), (x + 34, DESK + 150), (x + 32, 1200), (x + 4, 1200)]),
                       "#2a2018")
        sheet.draw(front, sheet.linear((360, 0), (1240, 0), steps((0, "#2c2018"), (0.6, "#5d4027"),
                                                                  (1, "#8a6238"))))
        sheet.draw(knife.board(top), sheet.linear((350, 0), (1250, 0), steps((0, "#5d432c"), (0.5, "#8a6238"),
                                                                            (0.54, "#d9a862"),
                                                                            (1, "#f6d08c"))))
        with sheet.through(stencil=sheet.clip(knife.board(top))):
            sheet.draw(knife.gouges((350, DESK, 1250, DESK + 86), 240, even(0.6), even(0), (90, 2)),
                       "#3a2615", 0.4)
        sheet.draw(knife.brush([(800, DESK - 3), (800, DESK + 40), (800, DESK + 82)], 5, 0.5, blunt=True),
                   "#2a1a10", 0.8)
        _books(sheet, knife)
        _stool(sheet, knife)
        _fang(sheet, knife)
    return sheet


def _books(sheet: Sheet, knife: Knife) -> None:
    """Fang's books, moved over to the shady half; nothing at all on the other."""
    for step, ink in enumerate(("#5f7f8a", "#a8503a", "#c9b27a")):
        y = DESK + 22 - step * 13
        book = [(420 + step * 4, y - 13), (506 - step * 5, y - 14), (508 - step * 5, y),
                (418 + step * 4, y + 1)]
        sheet.draw(knife.board(book, 0.7), ink)
        sheet.draw(knife.gouge((462, y - 2), 0, 76, 2), "#efe0b8", 0.7)


def _stool(sheet: Sheet, knife: Knife) -> None:
    """The free stool, drawn out a little."""
    seat = [(930, 968), (1110, 962), (1134, 1000), (910, 1008)]
    for x in (930, 1096):
        sheet.draw(knife.board([(x, 996), (x + 22, 996), (x + 20, 1180), (x + 2, 1180)]), "#4d3826")
    sheet.draw(knife.board(seat), sheet.linear((910, 0), (1134, 0), steps((0, "#a8783f"), (1, "#f3cc88"))))


def _fang(sheet: Sheet, knife: Knife) -> None:
    """From behind, elbows in, hair to the chin; her face a little to the side, as if to speak."""
    (x, y) = (606, 600)
    for dx in (-70, 22):
        leg = [(x + dx, 940), (x + dx + 56, 940), (x + dx + 50, 1120), (x + dx + 8, 1120)]
        sheet.draw(knife.board(leg), "#26333c")
    body = [(x - 26, 676), (x - 84, 700), (x - 116, 750), (x - 124, 850), (x - 112, 960), (x + 112, 960),
            (x + 124, 850),
            (x + 116, 750), (x + 84, 700), (x + 26, 676)]
    shape = knife.curve(body)
    sheet.draw(shape, sheet.linear((x - 124, 0), (x + 124, 0), steps((0, "#76898a"), (0.5, "#c3c9bc"),
                                                                     (0.85, "#f6efd6"),
                                                                    (1, "#ffe9b8"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((x - 120, 690, x + 124, 960), 240, times(pool((x + 200, 760), 340), 1),
                                lambda a, _: 90 + (a - x) * 0.08, (40, 2.2)), "#ffffff", 0.55)
        sheet.draw(knife.gouges((x - 124, 700, x, 960), 120, even(0.5), even(88), (36, 2)), "#4a5f62", 0.4)
    stool = [(x - 112, 946), (x + 112, 942), (x + 128, 984), (x - 126, 988)]
    sheet.draw(knife.board(stool), sheet.linear((x - 126, 0), (x + 128, 0),
                                                steps((0, "#3d2c1e"), (1, "#a8783f"))))
    sheet.draw(knife.board([(x - 24, 640), (x + 26, 640), (x + 28, 690), (x - 26, 690)]), "#9a6a4a")
    sheet.draw(knife.curve([(x + 40, y - 6), (x + 66, y + 8), (x + 74, y + 26), (x + 64, y + 34),
                            (x + 62, y + 56),
                            (x + 40, y + 66), (x + 20, y + 40)], 0.6), sheet.linear((x + 10, 0), (x + 74, 0),
               steps((0, "#a8744e"), (1, "#ffd9a4"))))
    hair = [(x - 6, y - 82), (x + 40, y - 68), (x + 62, y - 26), (x + 52, y + 4), (x + 48, y + 66),
            (x + 20, y + 80),
            (x - 36, y + 78), (x - 62, y + 60), (x - 66, y - 10), (x - 52, y - 62)]
    crown = knife.curve(hair, 0.9)
    sheet.draw(crown, sheet.linear((x - 66, 0), (x + 62, 0), steps((0, "#101517"), (0.6, "#201f1e"),
                                                                   (1, "#a87a4c"))))
    with sheet.through(stencil=sheet.clip(crown)):
        sheet.draw(knife.gouges((x - 60, y - 80, x + 62, y + 76), 140, times(pool((x + 60, y - 50), 120),
                                                                             1.1),
                                lambda a, _: 90 + (a - x) * 0.3, (34, 1.8)), "#f0c07c", 0.6)


def _light() -> Sheet:
    """Morning, in at the windows: across the desk's right half, and the dust in it."""
    sheet, knife = Sheet(157), Knife(157)
    sheet.flood(sheet.radial(SUN, 620, fade("#ffd58a", 0.5, 0.24, 0.08, 0)))
    with sheet.through(sheet.soft(14)):
        for top, left, right in (((1290, 330), 820, 980), ((1400, 420), 1010, 1240)):
            ray = knife.board([(top[0], top[1] - 90), (top[0] + 60, top[1] + 120), (right, DESK + 90),
                               (left, DESK + 10)])
            sheet.draw(ray, sheet.linear(top, (900, DESK + 60), fade("#ffe3a0", 0.3, 0.24, 0.5)))
    sheet.draw(knife.gouges((830, 360, 1250, DESK), 70, times(pool((1080, 560), 380), 0.8), even(60),
                            (7, 1.6)),
               "#fff6dc", 0.7)
    return sheet


def draw() -> Place:
    """The classroom."""
    return Place(
        "classroom",
        "A classroom in the morning, seen from its last row: rows of white shirts, an ellipse on the"
        " blackboard,"
        " an old teacher before it. In front is a desk for two. A girl sits at the half that is in the"
        " shade; the"
        " half in the sun has been left free.",
        "none",
        (
            Layer("far", 0.1, _room()),
            Layer("mates", 0.35, _mates()),
            Layer("desk", 0.7, _desk()),
            Layer("light", 0.5, _light(), "add", "affective", 0.25, 1.0),
            Layer("veil", 0.4, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
