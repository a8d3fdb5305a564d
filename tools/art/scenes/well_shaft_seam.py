"""The lift as its camera sees it, later: he has a thumbnail in the crack of the doors."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import well_shaft
from scenes.well_shaft import COAT, draw_cloth, draw_head, draw_shadow, draw_shoes, draw_things
from scenes.well_shapes import limb
from studio.ink import fade, steps
from studio.knife import Knife
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

NEARER = (206.0, 12.0)
SIZE = 0.74


def _man() -> Sheet:
    """Close to the doors, off the middle; one arm is up, its hand at the seam."""
    sheet, knife = Sheet(229), Knife(229)
    with sheet.through(sheet.soft(9)), sheet.moved(NEARER, SIZE):
        draw_shadow(sheet, knife)
    with sheet.through(sheet.print(3, 0.45)):
        with sheet.moved((-14, 6)):
            draw_things(sheet, knife)
        with sheet.moved(NEARER, SIZE):
            draw_shoes(sheet, knife)
            _reaching(sheet, knife)
            draw_cloth(sheet, knife, COAT)
            _hanging(sheet, knife)
            draw_head(sheet, knife)
    return sheet


def _reaching(sheet: Sheet, knife: Knife) -> None:
    """The right arm, up in front of him to the crack; what shows of it beside his head."""
    sleeve = limb([(950, 470, 40), (986, 420, 42), (968, 350, 36), (912, 286, 29), (880, 256, 25)])
    outline = knife.curve(sleeve)
    sheet.draw(outline, sheet.linear((860, 0), (1010, 0), steps((0, "#4a585d"), (0.5, "#2b3a41"),
                                                                (1, "#6a5538"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((860, 240, 1030, 500), 160, times(pool((940, 300), 260), 1), even(56),
                                (28, 1.8)), "#c6cfcb", 0.5)
    sheet.draw(knife.brush([(980, 486), (1026, 424), (1000, 340), (930, 268)], 7, 0.6), "#e8a862", 0.75)
    skin = sheet.linear((800, 0), (900, 0), steps((0, "#b9a894"), (1, "#7d6a5c")))
    sheet.draw(knife.curve(limb([(888, 262, 22), (858, 240, 25), (836, 222, 22)]), 0.6), skin)
    for line in ([(846, 214), (822, 196), (806, 190)], [(852, 230), (826, 216), (808, 212)],
                 [(856, 246), (834, 238), (818, 238)]):
        sheet.draw(knife.brush([(x + 2, y + 4) for x, y in line], 14, 0.4, blunt=True), "#1a2226", 0.7)
        sheet.draw(knife.brush(line, 13, 0.4, blunt=True), skin)


def _hanging(sheet: Sheet, knife: Knife) -> None:
    """The left arm, straight down, and a glove at the end of it."""
    sheet.draw(knife.curve(limb([(650, 716, 20), (656, 748, 22), (662, 772, 15)])), "#080e12")
    sleeve = limb([(660, 452, 24), (632, 486, 40), (624, 545, 41), (636, 640, 34), (647, 704, 27),
                   (650, 716, 24)])
    outline = knife.curve(sleeve)
    sheet.draw(outline, sheet.linear((0, 430), (0, 730), steps((0, "#55646a"), (0.35, "#34434a"),
                                                               (1, "#18232a"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((580, 440, 700, 730), 210, times(pool((800, 470), 420), 0.9), even(90),
                                (30, 1.7)), "#8b989a", 0.6)
    sheet.draw(knife.brush([(682, 500), (668, 610), (672, 712)], 9), "#0b1317", 0.9)


def _rim() -> Sheet:
    """How near he is: light along his shoulders and on his hair."""
    sheet, knife = Sheet(230), Knife(230)
    with sheet.through(sheet.print(3, 0.4)), sheet.moved(NEARER, SIZE):
        for rim, tone in (([(748, 424), (690, 437), (624, 459), (590, 500), (584, 560), (600, 660)],
                           "#8f9c9a"),
                          ([(724, 308), (756, 262), (800, 246), (842, 258)], "#8f9c9a"),
                          ([(874, 310), (888, 350), (880, 396)], "#e8a862")):
            sheet.draw(knife.brush(rim, 8), tone, 0.85)
        sheet.flood(sheet.radial((804, 200), 150, fade("#e9d9b0", 0.4, 0.14, 0)))
    return sheet


def draw() -> Place:
    """The lift, and the man at its doors."""
    first = well_shaft.draw()
    other = {"man": _man(), "rim": _rim()}
    layers: tuple[Layer, ...] = tuple(replace(each, sheet=other.get(each.name,
                                                                    each.sheet)) for each in first.layers)
    alt = (
        "The inside of a lift as its ceiling camera sees it. The man in the long coat has left the middle:"
        " he stands"
        " close to the shut doors, one hand at the crack between them. His briefcase lies a little out of"
        " line."
    )
    return replace(first, name="shaft_seam", alt=alt, layers=layers)
