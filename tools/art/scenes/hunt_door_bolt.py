"""The same door before it has a bolt: the locksmith's two hands, a bolt in each."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_door_own import draw_bolt, draw_own
from studio.figures import FIST, finger_cuts
from studio.ink import fade, steps
from studio.knife import Knife, Point, place
from studio.light import even
from studio.place import Layer, Place
from studio.sheet import Sheet


def _hand(sheet: Sheet, knife: Knife, at: Point, side: int, *, brass: bool) -> None:
    """A sleeve from below, a fist, and the bolt it holds out."""
    x, y = at
    sleeve = [(x - 62, y + 40), (x + 58, y + 34), (x + 96 + side * 90, 1290), (x - 120 + side * 90, 1290)]
    shape = knife.curve(sleeve, 1.2)
    sheet.draw(shape, sheet.linear((x - 110, 0), (x + 130, 0), steps((0, "#6d7c86"), (0.4, "#3c4a58"), (1,
            "#1a232c"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((x - 130, y + 40, x + 150, 1190), 120, even(0.6), even(84), (40, 2.4)),
                "#a9b7bf",
                0.4)
        for fold in (90, 170, 250):
            sheet.draw(knife.brush([(x - 110, y + fold + 10), (x, y + fold), (x + 120, y + fold + 24)], 9),
                    "#141c24",
                    0.6)
    sheet.draw(knife.board([(x - 66, y + 34), (x + 62, y + 28), (x + 64, y + 60), (x - 68, y + 66)]),
            "#28333e")
    skin = sheet.linear((x - 80, y - 60), (x + 80, y + 60), steps((0, "#f0c08c"), (0.5, "#b57a52"), (1,
            "#5a382a")))
    wrist = [(x - 46, y + 10), (x + 42, y + 6), (x + 50, y + 48), (x - 52, y + 52)]
    sheet.draw(knife.curve(wrist), skin)
    draw_bolt(sheet, knife, (x + 10, y - 44), 1.36 if brass else 1.0, brass=brass, shot=0)
    fist = place(FIST, (x, y - 2), 74, -90 if side > 0 else 90)
    sheet.draw(knife.curve(fist, 0.8), skin)
    sheet.draw(finger_cuts(knife, (x, y - 6), 70, -90 if side > 0 else 90), "#3a221a", 0.85)
    thumb = [(x - side * 66, y + 10), (x - side * 54, y - 30), (x - side * 8, y - 46), (x + side * 14,
            y - 34),
            (x - side * 10, y - 14), (x - side * 34, y + 14)]
    sheet.draw(knife.curve(thumb, 0.7), skin)
    sheet.draw(knife.brush([(x - side * 62, y + 6), (x - side * 52, y - 28), (x - side * 8, y - 44)], 4, 0.4),
            "#ffe2b0", 0.8)


def _offered() -> Sheet:
    """Both of them, held out: the small steel one, the large brass one."""
    sheet, knife = Sheet(481), Knife(481)
    with sheet.through(sheet.soft(0.5)), sheet.through(sheet.print(3, 0.4)):
        _hand(sheet, knife, (548, 800), -1, brass=False)
        _hand(sheet, knife, (1044, 790), 1, brass=True)
    return sheet


def _shine() -> Sheet:
    """The window, in brass."""
    sheet = Sheet(482)
    sheet.flood(sheet.radial((1050, 740), 230, fade("#ffd080", 0.34, 0.14, 0.04, 0)))
    return sheet


def draw() -> Place:
    """The door, and the locksmith."""
    return draw_own(
        "door_bolt",
        "A door seen from inside, shut. Low down it was kicked once and painted over. In front of it a"
        " locksmith's"
        " two hands hold out a bolt each: a small steel one, and a large one of brass.",
        Layer("offered", 0.8, _offered()),
        Layer("shine", 0.8, _shine(), "add", "boundary", 0.1, 1.0),
    )
