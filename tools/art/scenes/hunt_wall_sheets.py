"""The wall of pinned pages by a lamp, and the older pinholes in the plaster."""

# Contours read as lines, not one point a line:
# fmt: off

import math
from collections.abc import Callable, Sequence

from scenes.hunt_ware import COBALT, outline, page
from studio.ink import mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, times
from studio.sheet import Sheet

LAMP: Point = (566, 742)
GAP: Point = (836, 560)
DESK = 930
INKS = ("#3b3128", COBALT, "#7a3b24")

Page = tuple[int, int, int, int, int, str]
"""x, y, wide, high, turn, what is on it."""

PAGES: tuple[Page, ...] = (
    (118, 210, 150, 190, -4, "lines"), (112, 470, 168, 130, 3, "hill"), (150, 700, 130, 170, -2, "cup"),
    (300, 166, 170, 130, 2, "photo"), (320, 372, 150, 196, -3, "lines"), (330, 606, 128, 128, 5, "bowl"),
    (498, 196, 146, 188, 3, "cup"), (516, 432, 176, 132, -2, "kiln"), (676, 156, 128, 92, -5, "ticket"),
    (674, 318, 140, 178, 2, "lines"), (652, 560, 132, 166, -3, "leaf"), (690, 780, 146, 118, 4, "curve"),
    (862, 252, 164, 212, -2, "jar"), (838, 800, 130, 104, -3, "lines"), (1034, 190, 142, 116, 4, "photo"),
    (1030, 390, 148, 190, 2, "lines"), (1020, 616, 166, 140, -3, "moon"), (1012, 812, 124, 132, 5, "cup"),
    (1196, 244, 150, 190, -4, "lines"), (1192, 478, 140, 140, 3, "bowl"), (1196, 700, 148, 184, -1, "hill"),
    (1372, 180, 146, 128, 3, "kiln"), (1362, 400, 140, 182, -3, "lines"), (1356, 640, 150, 124, 4, "curve"),
    (1520, 290, 140, 180, 2, "cup"), (1514, 560, 150, 190, -3, "lines"), (1502, 790, 130, 100, 5, "photo"),
)

HILLS = ((5.0, ((-0.42, 0.2), (-0.2, -0.14), (-0.02, 0.06), (0.16, -0.24), (0.42, 0.18))),
         (3.4, ((-0.4, 0.32), (0.0, 0.28), (0.4, 0.33))))
STROKES: dict[str, tuple[tuple[float, tuple[Point, ...]], ...]] = {
    "hill": HILLS,
    "moon": HILLS,
    "kiln": ((5.0, ((-0.34, 0.3), (-0.34, 0.0), (-0.1, -0.28), (0.16, -0.26), (0.34, 0.02), (0.34, 0.3))),
             (4.0, ((-0.1, 0.3), (-0.08, 0.06), (0.06, 0.05), (0.1, 0.3)))),
    "curve": ((3.4, ((-0.36, -0.34), (-0.34, 0.34), (0.38, 0.34))),
              (5.0, ((-0.3, 0.26), (-0.1, 0.1), (0.04, -0.24), (0.2, 0.12), (0.36, -0.02)))),
}
SUNS: dict[str, Point] = {"hill": (0.24, -0.28), "moon": (-0.14, -0.2)}


def _light(x: float, y: float) -> float:
    """How much lamplight falls on x, y of the wall."""
    return max(0.0, 1 - math.hypot(x - LAMP[0] - 120, (y - LAMP[1] + 110) * 1.05) / 860) ** 1.1


def wall() -> Sheet:
    """Plaster, washed and patched, with the lamp on it from below."""
    sheet, knife = Sheet(311), Knife(311)
    with sheet.through(sheet.print(3, 0.55)):
        sheet.flood(sheet.radial((690, 640), 980, steps((0, "#d9a563"), (0.2, "#b3824f"), (0.45, "#6e5540"),
                                                        (0.72, "#352f2c"), (1, "#12171a"))))
        for x, y, across, down in ((430, 300, 190, 130), (1130, 540, 240, 180), (860, 600, 180, 210),
                                   (250, 760, 160, 90), (1330, 260, 200, 120)):
            patch = [(knife.about(a, 22), knife.about(b, 22)) for a, b in ellipse((x, y), across, down)]
            sheet.draw(knife.curve(patch, 2), mix("#2a2522", "#f0c487", _light(x, y)), 0.22)
        marks = knife.gouges((20, 20, 1580, DESK), 3000, times(pool((690, 660), 760), 0.75), away(LAMP),
                (30, 2))
        sheet.draw(marks, "#f6cd8c", 0.3)
        scars = knife.gouges((20, 20, 1580, DESK), 700, even(0.5), lambda x, y: 70 + x * 0.03 - y * 0.02,
                (40, 1.6))
        sheet.draw(scars, "#2c1f18", 0.3)
        for crack in ([(920, -20), (938, 90), (922, 180), (950, 330), (934, 440), (958, 520)],
                      [(934, 440), (900, 480), (896, 530)],
                              [(1440, 30), (1430, 300), (1448, 560), (1430, 900)]):
            sheet.draw(knife.brush(crack, 6, 1.4), "#2a1c14", 0.7)
    return sheet


def _pinhole(sheet: Sheet, knife: Knife, x: float, y: float, size: float) -> None:
    """One old hole: dark, with a crumb of plaster lit on the side away from the lamp."""
    far = math.atan2(y - LAMP[1], x - LAMP[0])
    rim = (x + math.cos(far) * size * 0.7, y + math.sin(far) * size * 0.7)
    sheet.draw(knife.curve(ellipse(rim, size * 1.25, size * 1.15), 0.5), "#ffe6b6", 0.3 + 0.6 * _light(x, y))
    sheet.draw(knife.curve(ellipse((x, y), size, size * 0.95), 0.4), "#150c08")


def pinholes() -> Sheet:
    """What hung here before: paler oblongs in the plaster, and the holes of their pins."""
    sheet, knife = Sheet(312), Knife(312)
    spots = [(836, 560, 150, 196, 2), (812, 530, 120, 150, -7), (864, 596, 126, 104, 9),
            (830, 566, 96, 126, -12),
             (850, 540, 140, 88, 4)]
    spots += [(x + knife.about(0, 70), y + knife.about(10, 60), knife.about(140, 30), knife.about(160, 30),
               knife.about(0, 8)) for x, y, *_ in PAGES]
    for x, y, wide, high, turn in spots:
        turned = math.radians(turn)
        corners = [(x + a * math.cos(turned) - b * math.sin(turned),
                y + a * math.sin(turned) + b * math.cos(turned))
                   for a, b in ((-wide / 2, -high / 2), (wide / 2, -high / 2), (wide / 2, high / 2),
                                (-wide / 2, high / 2))]
        ghost = knife.board(corners, 1)
        sheet.draw(ghost, mix("#4a4440", "#ffe0ae", _light(x, y)), 0.26)
        sheet.stroke(ghost, "#2a1a10", 2.4, 0.3)
        for a, b in corners:
            inward = (a + (x - a) * 0.09, b + (y - b) * 0.09)
            _pinhole(sheet, knife, knife.about(inward[0], 3), knife.about(inward[1], 3),
                    knife.about(4.0, 0.8))
    for _ in range(38):
        x, y = knife.chance.gauss(GAP[0], 56), knife.chance.gauss(GAP[1], 66)
        _pinhole(sheet, knife, x, y, knife.about(3.4, 1.0))
    for _ in range(170):
        _pinhole(sheet, knife, knife.about(800, 760), knife.about(500, 420), knife.about(3.6, 1))
    return sheet


def _words(knife: Knife, line: Callable[..., None]) -> None:
    """Lines of handwriting, as strokes."""
    for row in range(9):
        left, right = -0.36, knife.about(0.26, 0.1)
        for word in range(4):
            a = left + (right - left) * word / 4
            b = a + (right - left) * knife.about(0.19, 0.04)
            line((a, -0.36 + row * 0.085), ((a + b) / 2, -0.352 + row * 0.085),
                    (b, -0.36 + row * 0.085))


def _leaf(line: Callable[..., None]) -> None:
    """A leaf with its veins."""
    line((0, 0.38), (0.02, 0), (-0.02, -0.36), width=5)
    for row in range(6):
        b = 0.24 - row * 0.1
        line((0, b), (0.14, b - 0.08), (0.24 - row * 0.02, b - 0.16))
        line((0, b), (-0.14, b - 0.08), (-0.24 + row * 0.02, b - 0.16))


def _drawing(sheet: Sheet, knife: Knife, at: Point, size: Point, *, what: str, turn: float) -> None:
    """What somebody said or drew, as marks: nothing that could be read."""
    wide, high = size
    ink = knife.chance.choice(INKS)

    def put(*points: Point) -> list[Point]:
        return place([(a * wide, b * high) for a, b in points], at, 1, turn)

    def line(*points: Point, width: float = 3.4) -> None:
        sheet.draw(knife.brush(put(*points), width, 0.5), ink, 0.85)

    match what:
        case "lines":
            _words(knife, line)
        case "cup" | "bowl" | "jar":
            (foot,) = put((0, 0.3))
            tall = {"cup": 0.5, "bowl": 0.34, "jar": 0.66}[what] * high
            across = {"cup": 0.56, "bowl": 0.72, "jar": 0.56}[what] * wide
            around = outline((0, 0), across, tall)
            sheet.stroke(knife.curve(place(around, foot, 1, turn), 0.8), ink, 3, 0.85)
            line((-0.24, -0.02), (0, 0.02), (0.24, -0.02), width=3)
            line((-0.36, 0.4), (0, 0.41), (0.36, 0.4), width=3)
        case "leaf":
            _leaf(line)
        case "photo" | "ticket":
            face = knife.board(put((-0.4, -0.36), (0.4, -0.36), (0.4, 0.34), (-0.4, 0.34)))
            sheet.draw(face, "#2b3a3c" if what == "photo" else "#8d5a39", 0.9)
            line((-0.36, 0.24), (-0.1, 0.02), (0.1, 0.14), (0.36, -0.04), width=9)
        case _:
            for width, points in STROKES[what]:
                line(*points, width=width)
            if what in SUNS:
                (sun,) = put(SUNS[what])
                sheet.stroke(knife.curve(ellipse(sun, wide * 0.09, wide * 0.09), 0.6), ink, 3, 0.85)


def _pin(sheet: Sheet, knife: Knife, x: float, y: float) -> None:
    """A pin with a round head, and its shadow."""
    sheet.draw(knife.brush([(x, y), (x + 9, y + 8), (x + 16, y + 17)], 4, 0.3), "#1a0f0a", 0.6)
    sheet.draw(knife.curve(ellipse((x, y), 7, 7), 0.4), knife.chance.choice(("#b23a28", "#c9953f", "#35618c",
            "#9db59f")))
    sheet.draw(knife.curve(ellipse((x - 2, y + 1.5), 2.2, 2.2), 0.2), "#fff0cf", 0.9)


def pages(which: Sequence[Page] = PAGES, *, fallen: bool = True) -> Sheet:
    """What was said, pinned up: all of it, or `which`; and the corner of the page that has fallen."""
    sheet, knife = Sheet(313), Knife(313)
    with sheet.through(sheet.print(2.4, 0.38)):
        for x, y, wide, high, turn, what in which:
            light = _light(x, y)
            tone = knife.chance.choice(("#fff0cf", "#f6e2b8", "#efe2c6", "#e3e6d4"))
            near, far = mix("#2b211b", tone, 0.16 + light * 1.0 if light < 0.8 else 1.0), mix("#1c1815", tone,
                    light * 0.9)
            slope = sheet.linear((x - wide / 2, y + high / 2), (x + wide / 2, y - high / 2),
                    steps((0, near), (1, far)))
            corners = page(sheet, knife, (x, y), wide, high, turn=turn, paint=slope)
            with sheet.through(opacity=0.45 + 0.5 * light):
                _drawing(sheet, knife, (x, y), (wide, high), what=what, turn=turn)
            sheet.draw(knife.brush([corners[3], corners[2]], 3, 0.5), "#fff5d8", 0.3 + 0.5 * light)
            _pin(sheet, knife, (corners[0][0] + corners[1][0]) / 2, (corners[0][1] + corners[1][1]) / 2 + 13)
        if fallen:
            _scrap(sheet, knife)
    return sheet


def _scrap(sheet: Sheet, knife: Knife) -> None:
    """A torn corner under its pin."""
    _pin(sheet, knife, GAP[0] + 6, GAP[1] - 84)
    scrap = [(GAP[0] - 12, GAP[1] - 96), (GAP[0] + 30, GAP[1] - 94), (GAP[0] + 20, GAP[1] - 70),
            (GAP[0] + 4, GAP[1] - 78),
             (GAP[0] - 6, GAP[1] - 68)]
    sheet.draw(knife.board(scrap, 1), "#ffedc8")
    _pin(sheet, knife, GAP[0] + 8, GAP[1] - 84)
