"""Wei's room at eleven, the lamp out: a child in bed, awake, and a clock with green hands."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.boys_room import cage, chair, homework, night, shell, veil
from scenes.table_family import SHORT
from studio.figures import PROFILE
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, mirror, place
from studio.light import away, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

NIGHT = "0.2 0.14 0.05 0 0 0.12 0.3 0.1 0 0.015 0.1 0.3 0.34 0 0.03 0 0 0 1 0"
"""Lamplight as what is left of it when the lamp is out: dark, and blue."""

CLOCK: Point = (930, 706)
FACE: Point = (560, 790)


def _room() -> Sheet:
    """Wall, window and floor, without the lamp."""
    sheet, knife = Sheet(42), Knife(42)
    with sheet.through(sheet.print(3, 0.5)):
        shell(sheet, knife)
    return sheet.relit(NIGHT)


def _desk() -> Sheet:
    """The desk with its chair pushed in, the cage, and no tin."""
    sheet, knife = Sheet(48), Knife(48)
    with sheet.through(sheet.print(3, 0.45)):
        homework(sheet, knife)
        cage(sheet, knife)
        chair(sheet, knife)
    return sheet.relit(NIGHT)


def _clock() -> Sheet:
    """A small alarm clock, two bells, its hands and dots green by themselves: eleven."""
    sheet, knife = Sheet(49), Knife(49)
    x, y = CLOCK
    with sheet.through(sheet.print(2, 0.4)):
        for side in (-1, 1):
            sheet.draw(knife.curve(ellipse((x + side * 20, y - 42), 17, 12, side * 24), 0.5), "#2d444c")
            sheet.draw(knife.brush([(x + side * 24, y + 32), (x + side * 32, y + 46)], 9, 0.3, blunt=True),
                       "#1b2a30")
        sheet.draw(knife.curve(ellipse((x, y), 42, 42), 0.5), "#27404a")
        sheet.draw(knife.curve(ellipse((x, y), 35, 35), 0.4), "#101c22")
        sheet.draw(knife.brush([(x - 38, y - 14), (x - 24, y - 36), (x, y - 42)], 4, 0.3), "#8fb0b4", 0.8)
        for step in range(12):
            (dot,) = _round(x, y, 28, step * 30)
            sheet.draw(knife.curve(ellipse(dot, 2.4, 2.4), 0.2), "#a9f0b4")
        (hour,) = _round(x, y, 17, -30 - 90)
        (minute,) = _round(x, y, 26, -90)
        sheet.stroke(knife.line([(x, y), hour], 0.2), "#b9ffc2", 4.4)
        sheet.stroke(knife.line([(x, y), minute], 0.2), "#b9ffc2", 3.2)
    sheet.flood(sheet.radial((x, y), 110, fade("#7fe39a", 0.34, 0.12, 0.03, 0)))
    return sheet


def _round(x: float, y: float, reach: float, turn: float) -> list[Point]:
    """The point of a dial at that angle, in degrees from the right."""
    return [ellipse((x, y), reach, reach, turn)[0]]


def _bed() -> Sheet:
    """In front: the pillow, a head on it, and a quilt with his knees in it."""
    sheet, knife = Sheet(50), Knife(50)
    x, y = FACE
    with sheet.through(sheet.print(3, 0.42)):
        sheet.draw(knife.board([(250, 640), (286, 640), (290, 1260), (240, 1260)]),
                   sheet.linear((240, 0), (290, 0),
                   steps((0, "#0b1114"), (1, "#34464c"))))
        pillow = [(290, 800), (330, 756), (470, 742), (620, 752), (694, 786), (704, 850), (660, 890),
                  (420, 904), (300, 880)]
        shape = knife.curve(pillow)
        sheet.draw(shape, sheet.radial((720, 600), 460, steps((0, "#b9cfd0"), (0.4, "#6d8790"),
                                                              (1, "#1f3038"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((290, 744, 704, 900), 140, times(pool((660, 700), 360), 1),
                                    away((560, 830)), (36, 2.2)),
                       "#e9f3ec", 0.5)
            sheet.draw(knife.curve(ellipse((x - 6, y + 34), 110, 54)), "#1a2a32", 0.6)
        _head(sheet, knife)
        quilt = [(400, 920), (470, 866), (600, 846), (740, 862), (860, 826), (960, 806), (1060, 826),
                 (1180, 890), (1400, 930),
                 (1660, 950), (1660, 1260), (280, 1260), (300, 980)]
        mass = knife.curve(quilt)
        sheet.draw(mass, sheet.radial((900, 640), 620, steps((0, "#7f9aa0"), (0.35, "#3f5a64"),
                                                             (0.7, "#20323b"), (1, "#0d161b"))))
        with sheet.through(stencil=sheet.clip(mass)):
            for at in ((560, 960), (690, 940), (830, 930), (960, 900), (1090, 930), (640, 1040), (780, 1030),
                       (920, 1010),
                       (1060, 1030), (1190, 990)):
                for step in range(5):
                    petal = ellipse((at[0] + 15 * (step % 3 - 1), at[1] + 11 * (step % 2)), 12, 9)
                    sheet.draw(knife.curve(petal, 0.5), "#a9767a", 0.4)
            sheet.draw(knife.gouges((300, 810, 1400, 1000), 320, times(pool((940, 760), 520), 1), lambda a,
                                    _: (a - 960) * 0.05,
                                    (60, 3)), "#c9dcd8", 0.35)
        fold = [(396, 928), (466, 868), (600, 842), (742, 858), (842, 832), (812, 880), (706, 922),
                (590, 914), (490, 934), (420, 972)]
        sheet.draw(knife.curve(fold), sheet.linear((424, 0), (742, 0), steps((0, "#4d646c"),
                                                                          (0.6, "#a9bdba"), (1, "#c3d3ce"))))
    return sheet


def _head(sheet: Sheet, knife: Knife) -> None:
    """A boy of eight on his back: forehead, nose and shut mouth against the dark, an open eye, one ear."""
    (x, y) = FACE

    def put(*points: Point) -> list[Point]:
        return place(mirror(points), (x - 4, y - 2), 64, -84)

    neck = put((-0.3, 0.6), (0.56, 0.5), (0.8, 2.2), (-0.3, 2.2))
    sheet.draw(knife.curve(neck, 0.6), sheet.linear((0, y - 40), (0, y + 50),
                                                    steps((0, "#8fa3a4"), (1, "#34464c"))))
    sheet.draw(knife.curve(put(*PROFILE), 0.6), sheet.linear((0, y - 84), (0, y + 40),
               steps((0, "#dfe9e2"), (0.35, "#a9b8b4"), (1, "#4d6068"))))
    crown = knife.curve(put(*SHORT), 0.9)
    sheet.draw(crown, sheet.radial((x + 40, y - 90), 190, steps((0, "#5a6d74"), (0.5, "#1f2c32"),
                                                                (1, "#0a1114"))))
    with sheet.through(stencil=sheet.clip(crown)):
        sheet.draw(knife.gouges((x - 90, y - 90, x + 60, y + 80), 160, times(pool((x, y - 90), 170), 1.1),
                                away((x - 4, y - 2)), (24, 1.7)), "#b9cfd0", 0.5)
    sheet.draw(knife.curve(ellipse(put((-0.76, 0.04))[0], 6, 5), 0.2), "#dfe9e2", 0.9)
    sheet.draw(knife.curve(ellipse(put((-0.78, 0.05))[0], 3.6, 3.6), 0.2), "#0d1417")
    sheet.draw(knife.brush(put((-0.88, -0.04), (-0.72, -0.08), (-0.54, 0.02)), 3.4, 0.2), "#1c272c", 0.9)
    sheet.draw(knife.brush(put((-0.9, -0.2), (-0.72, -0.26), (-0.52, -0.2)), 3.4, 0.2), "#26333a", 0.7)
    sheet.draw(knife.brush(put((-1.0, 0.66), (-0.86, 0.69), (-0.72, 0.64)), 3.4, 0.2), "#4d5054", 0.8)
    (ear,) = put((0.26, 0.3))
    sheet.draw(knife.curve(ellipse(ear, 17, 11, 8), 0.4), "#7d8f90")
    sheet.draw(knife.curve(ellipse((ear[0] + 2, ear[1] + 1), 9, 5, 8), 0.3), "#43545a", 0.8)


def _moon() -> Sheet:
    """What comes in at the window: on the sill, across the quilt."""
    sheet, knife = Sheet(51), Knife(51)
    sheet.flood(sheet.radial((866, 400), 460, fade("#6d9aa8", 0.3, 0.13, 0.04, 0)))
    with sheet.through(sheet.soft(14)):
        for left, right in ((672, 852), (876, 1056)):
            pane = knife.board([(left, 230), (right, 226), (right - 60, 1010), (left - 140, 1010)])
            sheet.draw(pane, sheet.linear((0, 220), (0, 1010), fade("#9cc3cc", 0.05, 0.12, 0.26)))
    return sheet


def draw() -> Place:
    """The boy's room, dark."""
    return Place(
        "boys_room_dark",
        "The boy's room with the lamp out. In front he lies in bed on his back, his eyes open."
        " Behind him are the empty chair, the cage, a clock whose green hands say eleven, and the window,"
        " a little"
        " lighter than the rest.",
        "none",
        (
            Layer("far", 0.05, night()),
            Layer("room", 0.3, _room()),
            Layer("desk", 0.5, _desk()),
            Layer("clock", 0.5, _clock()),
            Layer("moon", 0.4, _moon(), "add", "affective", 0.3, 1.0),
            Layer("bed", 0.8, _bed()),
            Layer("veil", 0.4, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
