"""Chapter 3's hands: laid, reaching or holding, lit from one side."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.ink import Stop
from studio.knife import Knife, Point, ellipse, place
from studio.sheet import Sheet

BACK: tuple[Point, ...] = ((0.95, -0.27), (0.45, -0.4), (0.05, -0.43), (-0.14, -0.25), (-0.2, 0.03),
        (-0.14, 0.28),
                           (0.04, 0.43), (0.45, 0.36), (0.95, 0.27))
FINGERS: tuple[tuple[Point, ...], ...] = (
    ((0.06, -0.3), (-0.44, -0.4), (-0.86, -0.26)), ((-0.02, -0.1), (-0.55, -0.15), (-1.0, -0.02)),
    ((-0.02, 0.1), (-0.5, 0.12), (-0.92, 0.2)), ((0.06, 0.3), (-0.34, 0.34), (-0.66, 0.38)))
THUMB: tuple[Point, ...] = ((0.42, -0.3), (0.12, -0.64), (-0.36, -0.62))


def hand(sheet: Sheet, knife: Knife, at: Point, size: float, turn: float, *, skin: list[Stop],
         flip: bool = False, shade: str = "#2a1710", light: str = "#ffd9a0") -> None:
    """A hand seen from its back, the fingers towards -x before it is turned; `flip` makes it the other hand.

    `skin` are the inks from the fingertips to the wrist.
    """
    side = -1 if flip else 1

    def put(points: tuple[Point, ...]) -> list[Point]:
        return place([(x, side * y) for x, y in points], at, size, turn)

    tip, wrist = put(((-1.0, 0), (0.95, 0)))
    paint = sheet.linear(tip, wrist, skin)
    for index, line in enumerate((THUMB, *FINGERS)):
        wide = size * (0.23 if index == 0 else 0.2 - 0.012 * index)
        spine = put(line)
        drop = [(x + size * 0.03, y + size * 0.05) for x, y in spine]
        sheet.draw(knife.brush(drop, wide * 1.08, 0.5, blunt=True), shade, 0.8)
        sheet.draw(knife.brush(spine, wide, 0.5, blunt=True), paint)
        sheet.draw(knife.curve(ellipse(spine[-1], wide / 2, wide / 2), 0.4), paint)
    sheet.draw(knife.curve(put(BACK), 0.8), paint)
    for line in FINGERS[:3]:
        (start, end) = put(((line[0][0] - 0.02, line[0][1] + 0.1), (line[0][0] - 0.2, line[0][1] + 0.1)))
        sheet.draw(knife.brush([start, end], size * 0.04, 0.3), shade, 0.8)
    for line in FINGERS:
        spine = put(tuple((x, y - 0.05) for x, y in line[:2]))
        sheet.draw(knife.brush(spine, size * 0.035, 0.3), light, 0.75)
    edge = put(((0.9, -0.27), (0.42, -0.39), (0.06, -0.42)))
    sheet.draw(knife.brush(edge, size * 0.05, 0.3), light, 0.7)


def sleeve(sheet: Sheet, knife: Knife, points: list[Point], width: Point, paint: str) -> None:
    """A sleeve from the cuff (first point) to where it leaves the picture; `width` at cuff and at the end."""
    (ax, ay), (bx, by) = points[0], points[-1]
    length = max(1.0, ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5)
    nx, ny = -(by - ay) / length, (bx - ax) / length
    rim: list[Point] = []
    back: list[Point] = []
    for index, (x, y) in enumerate(points):
        half = (width[0] + (width[1] - width[0]) * index / (len(points) - 1)) / 2
        rim.append((x + nx * half, y + ny * half))
        back.append((x - nx * half, y - ny * half))
    sheet.draw(knife.board([*rim, *reversed(back)], 2), paint)
