"""The Shens on the far side of their table: both look at the boy, and he at his bowl."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import PROFILE
from studio.ink import Stop, mix, steps
from studio.knife import Knife, Point, ellipse, mirror, place
from studio.light import away, pool, times
from studio.sheet import Sheet

BULB: Point = (790, 322)
SKIN = steps((0, "#ffdcae"), (0.4, "#d79c6c"), (0.75, "#8f5c42"), (1, "#3f2a24"))
FATHER: list[Point] = [(428, 484), (416, 514), (356, 532), (306, 562), (276, 644), (262, 780), (622, 780),
                       (610, 664), (590, 586), (540, 540), (496, 516), (490, 484)]
MOTHER: list[Point] = [(1012, 520), (1002, 554), (950, 572), (908, 612), (892, 696), (888, 800),
                       (1258, 800), (1240, 684), (1208, 606), (1152, 566), (1096, 552), (1084, 520)]
SON: list[Point] = [(738, 566), (730, 588), (672, 602), (634, 630), (610, 686), (602, 780), (962, 780),
                    (954, 686), (930, 632), (892, 604), (834, 588), (826, 566)]
SHORT: tuple[Point, ...] = ((-0.78, -0.42), (-0.62, -0.92), (-0.12, -1.24), (0.5, -1.16), (0.96, -0.72),
                            (1.08, -0.06), (0.96, 0.52), (0.7, 0.8), (0.5, 0.62), (0.46, 0.28), (0.26, 0.16),
                            (0.2, -0.16), (-0.1, -0.36), (-0.5, -0.34))
"""A man's hair on a head of radius 1 that looks to the left."""

WAVED: tuple[Point, ...] = ((-0.74, -0.36), (-0.78, -0.84), (-0.42, -1.22), (0.02, -1.46), (0.56, -1.38),
                            (1.06, -1.06), (1.24, -0.56), (1.46, -0.1), (1.34, 0.4), (1.46, 0.84), (1.2, 1.3),
                            (0.8, 1.38), (0.5, 1.1), (0.52, 0.66), (0.34, 0.5), (0.38, 0.16), (0.12, 0.0),
                            (0.1, -0.26), (-0.22, -0.3), (-0.46, -0.44))
"""A woman's waved hair on the same head."""


def draw_family() -> Sheet:
    """Father, son and mother, in the lamp's light."""
    sheet, knife = Sheet(12), Knife(12)
    with sheet.through(sheet.print(3, 0.45)):
        body(sheet, knife, FATHER, ("#c9bfa6", "#5b5c55"))
        collar(sheet, knife, (460, 520), "#e6dcc0")
        _father(sheet, knife)
        body(sheet, knife, MOTHER, ("#cf8668", "#6a3f3c"))
        _mother(sheet, knife)
        body(sheet, knife, SON, ("#e9e6d2", "#6f8584"))
        collar(sheet, knife, (782, 592), "#fff6dc")
        _son(sheet, knife)
    return sheet


def body(sheet: Sheet, knife: Knife, shape: list[Point], cloth: tuple[str, str]) -> None:
    """Shoulders and chest under the lamp; `cloth` is the shirt's ink in the light, and half out of it."""
    left, right = min(x for x, _ in shape), max(x for x, _ in shape)
    top, middle = min(y for _, y in shape), (left + right) / 2
    mass = knife.curve(shape)
    sheet.draw(mass, sheet.radial((BULB[0], 560), 560, steps((0, cloth[0]),
                                                             (0.22, mix(cloth[0], cloth[1], 0.45)),
                                                             (0.55, cloth[1]), (1, "#1a1d20"))))
    folds = knife.gouges((left, top + 30, right, 790), 520, times(pool((BULB[0], 600), 560), 0.8),
                         lambda x, _: 90 + (middle - x) * 0.2, (40, 2.1))
    with sheet.through(stencil=sheet.clip(mass)):
        sheet.draw(folds, mix(cloth[0], "#ffe9be", 0.5), 0.5)
    if not left < BULB[0] < right:
        rim = [point for point in shape if abs(point[0] - BULB[0]) < abs(middle - BULB[0]) + 4]
        sheet.draw(knife.brush(rim, 5, 0.6), "#ffe3ac", 0.6)


def collar(sheet: Sheet, knife: Knife, at: Point, paint: str) -> None:
    """A shirt's open collar."""
    x, y = at
    for side in (-1, 1):
        sheet.draw(knife.curve([(x + side * 2, y + 54), (x + side * 12, y + 20), (x + side * 30, y - 12),
                                (x + side * 52, y + 6), (x + side * 34, y + 34)], 0.7), paint, 0.9)
        sheet.draw(knife.brush([(x + side * 50, y + 8), (x + side * 34, y + 34), (x + side * 4, y + 56)], 3,
                               0.4),
                   "#2a241d", 0.45)


def profile(sheet: Sheet, knife: Knife, at: Point, size: float, turn: float, *, flip: bool,
            hair: tuple[Point, ...], inks: list[Stop]) -> None:
    """A lit head from the side, looking to the left, or to the right with `flip`."""
    def put(points: tuple[Point, ...]) -> list[Point]:
        turned = place(points, at, size, turn)
        return mirror(turned, at[0]) if flip else turned

    x, y = at
    side = 1 if flip else -1
    neck = put(((-0.3, 0.6), (0.5, 0.5), (0.66, 1.9), (-0.34, 1.86)))
    sheet.draw(knife.board(neck), sheet.linear((x + side * size * 0.5, y), (x - side * size * 0.6, y + size),
                                               steps((0, "#b37a54"), (1, "#4a3128"))))
    sheet.draw(knife.curve(put(PROFILE), 0.6), sheet.linear((x + side * size * 1.1, y - size * 0.3),
                                                            (x - side * size * 0.5, y + size * 0.5), SKIN))
    crown = knife.curve(put(hair), 0.9)
    sheet.draw(crown, sheet.linear((x + side * size, y - size), (x - side * size, y + size * 0.4), inks))
    with sheet.through(stencil=sheet.clip(crown)):
        sheet.draw(knife.gouges((x - size * 1.3, y - size * 1.5, x + size * 1.3, y + size), 110,
                                times(pool((x + side * size * 0.6, y - size), size * 2), 1.1), away((x, y)),
                                (size * 0.4, 1.7)), "#f0bb74", 0.6)
    lid = put(((-0.86, 0.02), (-0.7, 0.09), (-0.52, 0.03)))
    sheet.draw(knife.brush(lid, size * 0.07, 0.2), "#3a241b", 0.85)
    mouth = put(((-1.0, 0.66), (-0.86, 0.69), (-0.74, 0.66)))
    sheet.draw(knife.brush(mouth, size * 0.06, 0.2), "#7d4434", 0.8)
    (ear,) = put(((0.24, 0.3),))
    sheet.draw(knife.curve(ellipse(ear, size * 0.16, size * 0.26, -8 * side), 0.4), "#a46c4a")


def _father(sheet: Sheet, knife: Knife) -> None:
    """Fifty-two, greying at the side, glasses; turned to his son."""
    x, y = 462, 434
    profile(sheet, knife, (x, y), 56, -4, flip=True, hair=SHORT,
            inks=steps((0, "#8d7c66"), (0.35, "#3d3833"), (1, "#14171a")))
    sheet.draw(knife.gouges((x - 40, y - 10, x - 10, y + 34), 26, lambda *_: 0.8, lambda *_: 70.0, (16, 1.8)),
               "#cfc6b2", 0.7)
    sheet.stroke(knife.line([(x - 14, y + 4), (x + 20, y + 2)], 0.4), "#15110f", 4)
    sheet.stroke(knife.line([(px, py) for px, py in ellipse((x + 36, y + 6), 13, 15, 4)] + [(x + 49, y + 7)],
                            0.3),
                 "#15110f", 4)
    sheet.draw(knife.curve(ellipse((x + 36, y + 6), 11, 13, 4), 0.3), "#fff1cc", 0.35)


def _mother(sheet: Sheet, knife: Knife) -> None:
    """Forty-six, waved hair; her head on one side."""
    profile(sheet, knife, (1040, 474), 53, -4, flip=False, hair=WAVED,
            inks=steps((0, "#94623e"), (0.4, "#4a3029"), (1, "#1a181c")))
    sheet.draw(knife.brush([(1012, 560), (1044, 590), (1082, 560)], 12), "#8d4f40", 0.9)


def _son(sheet: Sheet, knife: Knife) -> None:
    """Seventeen, sitting up straight; his eyes are on his bowl, so that one sees his parting."""
    x, y = 782, 512
    frontal(sheet, knife, (x, y))
    for side in (-1, 1):
        sheet.draw(knife.brush([(x + side * 12, y + 16), (x + side * 24, y + 21), (x + side * 36, y + 15)],
                               4, 0.3),
                   "#4a2e22", 0.75)
    crop(sheet, knife, (x, y), [(-56, 2), (-60, -40), (-40, -78), (-2, -92), (38, -80), (60, -42), (56, 2),
                                (46, -18),
                                (30, -10), (8, -14), (-14, -6), (-40, -14)])


def frontal(sheet: Sheet, knife: Knife, at: Point) -> None:
    """Neck, ears and face of a young head that is turned to us."""
    x, y = at
    sheet.draw(knife.board([(x - 30, y + 44), (x + 30, y + 44), (x + 36, y + 92), (x - 36, y + 92)]),
               "#7d5038")
    face = [(x - 53, y - 20), (x - 52, y + 16), (x - 40, y + 50), (x - 16, y + 72), (x + 16, y + 72),
            (x + 40, y + 50),
            (x + 52, y + 16), (x + 53, y - 20), (x, y - 50)]
    for side in (-1, 1):
        sheet.draw(knife.curve(ellipse((x + side * 55, y + 8), 10, 17), 0.4), "#a46c4a")
    sheet.draw(knife.curve(face, 0.6), sheet.linear((0, y - 30), (0, y + 76),
                                                    steps((0, "#b67d56"), (0.3, "#e3ad7c"),
            (0.7, "#d0976a"), (1, "#8f5c42"))))
    sheet.draw(knife.brush([(x + 2, y + 18), (x + 6, y + 36), (x - 3, y + 40)], 4, 0.3), "#8a5a40", 0.6)


def crop(sheet: Sheet, knife: Knife, at: Point, shape: list[Point]) -> None:
    """Hair over a `frontal` head, `shape` about the head's middle, lamplight on its crown."""
    x, y = at
    crown = knife.curve([(x + a, y + b) for a, b in shape], 0.9)
    sheet.draw(crown, sheet.radial((x + 4, y - 96), 120, steps((0, "#a87a4c"), (0.35, "#3a3029"),
                                                               (1, "#14161a"))))
    with sheet.through(stencil=sheet.clip(crown)):
        sheet.draw(knife.gouges((x - 66, y - 96, x + 66, y + 50), 150, times(pool((x + 6, y - 80), 96), 1.1),
                                away((x + 6, y - 96)), (24, 1.8)), "#f0bb74", 0.65)
