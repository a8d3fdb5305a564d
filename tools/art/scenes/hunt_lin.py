"""Lin indoors: her head from the side with the long hair put behind an ear, and the blue jersey."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_shapes import Bone, limb
from studio.figures import PROFILE
from studio.ink import Stop, mix, steps
from studio.knife import Knife, Point, ellipse, mirror, place
from studio.light import pool, times
from studio.sheet import Sheet

WARM = steps((0, "#ffdcae"), (0.4, "#d09668"), (0.8, "#74503a"), (1, "#3c2b24"))
COOL = steps((0, "#e9cdb0"), (0.4, "#b58a6c"), (0.8, "#66493c"), (1, "#33282a"))


def head(sheet: Sheet, knife: Knife, at: Point, size: float, turn: float, *, flip: bool,
         skin: list[Stop] = WARM,
         shine: str = "#c08a54") -> None:
    """Her head, looking to the left, or to the right with `flip`; `skin` runs from the face to the nape."""
    def put(*points: Point) -> list[Point]:
        turned = place(points, at, size, turn)
        return mirror(turned, at[0]) if flip else turned

    x, y = at
    side = 1 if flip else -1
    behind = put((-0.2, -0.9), (0.6, -0.9), (1.04, -0.3), (1.12, 0.6), (1.24, 1.5), (1.36, 2.3), (1.1, 2.7),
                 (0.6, 2.6),
                 (0.24, 2.2), (0.1, 1.5), (0.1, 0.6))
    sheet.draw(knife.curve(behind, 1), sheet.linear((x, y), (x - side * size * 1.3, y),
                                                    steps((0, "#17120f"), (0.6, "#14191b"),
                                                                                         (1, "#3d342d"))))
    sheet.draw(knife.curve(put((-0.42, 0.7), (0.5, 0.6), (0.7, 1.9), (-0.2, 2.0)), 0.7),
               mix(skin[2][1], skin[1][1], 0.3))
    face = sheet.linear((x + side * size * 1.15, y), (x - side * size * 0.5, y + size * 0.3), skin)
    sheet.draw(knife.curve(put(*PROFILE), 0.6), face)
    sheet.draw(knife.brush(put((-0.88, 0.02), (-0.72, 0.1), (-0.52, 0.02)), size * 0.07, 0.2), "#2a1a14",
               0.85)
    sheet.draw(knife.brush(put((-0.86, -0.2), (-0.68, -0.26), (-0.46, -0.2)), size * 0.06, 0.2), "#2a1a14",
               0.6)
    sheet.draw(knife.brush(put((-1.0, 0.64), (-0.84, 0.7), (-0.66, 0.6)), size * 0.06, 0.2), "#8a4436", 0.85)
    crown = put((-0.66, -0.6), (-0.24, -1.12), (0.4, -1.1), (0.86, -0.66), (1.04, 0.0), (1.0, 0.7),
                (0.9, 1.4), (0.5, 1.3),
                (0.42, 0.7), (0.3, 0.34), (0.14, -0.06), (-0.2, -0.34))
    shape = knife.curve(crown, 0.8)
    sheet.draw(shape, sheet.linear((x + side * size, y - size), (x - side * size, y + size * 0.6),
                                   steps((0, mix(shine, "#241c18", 0.5)), (0.35, "#241c18"), (1, "#11171a"))))
    with sheet.through(stencil=sheet.clip(shape)):
        for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
            lock = put((-0.5 + 0.7 * share, -0.84), (0.1 + 0.5 * share, -0.6 + 0.1 * share),
                       (0.34 + 0.5 * share, 0.1), (0.5 + 0.4 * share, 1.2))
            sheet.draw(knife.brush(lock, size * 0.05, 0.5), shine, 0.55)
    sheet.draw(knife.curve(ellipse(put((0.18, 0.3))[0], size * 0.15, size * 0.25, -6 * side), 0.4),
               skin[1][1])


def cloth(sheet: Sheet, knife: Knife, shape: list[Point], light: Point, tones: tuple[str, str, str], *,
          reach: float = 420) -> None:
    """A piece of clothing, lit from a point; `tones` from the light into the dark."""
    mass = knife.curve(shape, 1)
    sheet.draw(mass, sheet.radial(light, reach, steps((0, tones[0]), (0.45, tones[1]), (1, tones[2]))))
    xs, ys = [x for x, _ in shape], [y for _, y in shape]
    with sheet.through(stencil=sheet.clip(mass)):
        sheet.draw(knife.gouges((min(xs), min(ys), max(xs), max(ys)), 260, times(pool(light, reach), 1.2),
                                lambda *_: 86, (34, 2.2)), mix(tones[0], "#ffffff", 0.35), 0.4)


def arm(sheet: Sheet, knife: Knife, upper: list[Bone], fore: list[Bone], inks: tuple[str, str]) -> None:
    """A sleeve pushed up, and the forearm and wrist out of it, along their spines; the inks of both."""
    paint, skin = inks
    sheet.draw(knife.curve(limb(fore), 0.7), skin)
    sheet.draw(knife.curve(limb(upper), 1), paint)
    x, y, half = upper[-1]
    sheet.draw(knife.curve(ellipse((x, y), half * 0.98, half * 0.6), 0.6), "#141b22", 0.25)


def fingers(sheet: Sheet, knife: Knife, lines: list[list[Point]], wide: float, skin: str) -> None:
    """Fingers along their spines, each with its shadow and a round tip."""
    for line in lines:
        sheet.draw(knife.brush([(a + 2, b + 4) for a, b in line], wide * 1.08, 0.4, blunt=True), "#2a1710",
                   0.6)
        sheet.draw(knife.brush(line, wide, 0.4, blunt=True), skin)
        sheet.draw(knife.curve(ellipse(line[-1], wide / 2, wide / 2), 0.3), skin)
