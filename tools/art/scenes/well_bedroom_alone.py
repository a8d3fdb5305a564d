"""The bedroom while the other half of the bed is empty."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_bedroom_night import draw_bedhead, draw_night
from studio.ink import steps
from studio.knife import Knife
from studio.light import even, pool
from studio.place import Layer, Place
from studio.sheet import Sheet


def _empty() -> Sheet:
    """A pillow with nobody's head on it, and the quilt drawn up flat as it was in the morning."""
    sheet, knife = Sheet(238), Knife(238)
    with sheet.through(sheet.print(3, 0.45)):
        draw_bedhead(sheet, knife)
        for crease in ([(996, 566), (1030, 558), (1076, 560)], [(1400, 548), (1366, 552), (1330, 566)]):
            sheet.draw(knife.brush(crease, 9, 1), "#141e24", 0.45)
        sheet.draw(knife.brush([(1010, 512), (1100, 490), (1250, 487), (1376, 504)], 6), "#aebbb7", 0.5)
        flat = [(860, 740), (900, 664), (960, 630), (1100, 618), (1260, 622), (1420, 614), (1660, 606),
                (1660, 860), (860, 860)]
        mass = knife.curve(flat)
        sheet.draw(mass, sheet.radial((900, 620), 640, steps((0, "#566568"), (0.35, "#303f46"),
                                                             (1, "#111b20"))))
        with sheet.through(stencil=sheet.clip(mass)):
            sheet.draw(knife.gouges((880, 610, 1640, 850), 300, pool((960, 650), 520), even(-4), (60, 2.4)),
                       "#a8b7b4", 0.34)
            for x in (1010, 1190, 1370, 1550):
                sheet.draw(knife.brush([(x, 610), (x - 30, 700), (x - 70, 860)], 7, 1), "#131d22", 0.5)
            fold = [(870, 700), (960, 664), (1100, 652), (1420, 648), (1660, 640)]
            sheet.draw(knife.brush(fold, 13, 1, blunt=True), "#10191e", 0.6)
        sheet.draw(knife.brush([(876, 690), (956, 632), (1100, 618), (1260, 622), (1420, 614)], 6), "#aebbb7",
                   0.55)
    return sheet


def draw() -> Place:
    """The bedroom, with nobody else in it."""
    beside = "The other pillow is smooth, and the quilt on that side lies flat"
    return draw_night("bedroom_alone", beside, Layer("empty", 0.35, _empty(), "normal", "concern", 0.75, 1.0))
