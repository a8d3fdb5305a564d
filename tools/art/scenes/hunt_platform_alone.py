"""The platform towards seven in the morning: one with nothing but an atlas, and one who looks past her."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_platform import END, draw_far, draw_figure, draw_fog, draw_glow, draw_platform
from studio.ink import fade, steps
from studio.knife import Knife
from studio.light import even
from studio.place import Layer, Place
from studio.sheet import Sheet


def _you() -> Sheet:
    """With no luggage: a coat, and a road atlas under one arm."""
    sheet, knife = Sheet(379), Knife(379)
    sheet.draw(knife.curve([(606, 972), (740, 968), (900, 1100), (760, 1112)]), "#0b0e10", 0.55)
    with sheet.through(sheet.print(3, 0.4)):
        draw_figure(sheet, knife, (656, 976), 1.02, "#39454a", bag=-1, bun=False)
        book = [(700, 622), (786, 606), (800, 724), (712, 742)]
        sheet.draw(knife.board([(x + 5, y + 7) for x, y in book]), "#0b0e10", 0.7)
        sheet.draw(knife.board(book), sheet.linear((700, 0), (800, 0), steps((0, "#35575a"), (1, "#7fa08c"))))
        sheet.draw(knife.board([(716, 640), (772, 630), (776, 660), (720, 670)]), "#efe4c4")
        sheet.draw(knife.gouges((712, 680, 790, 730), 16, even(0.8), even(-10), (40, 2.4)), "#efe4c4", 0.6)
        sheet.draw(knife.brush([(790, 610), (803, 722)], 6, 0.4), "#efe4c4", 0.8)
        arm = [(716, 560), (744, 616), (750, 676), (736, 700), (712, 690), (704, 620)]
        sheet.draw(knife.curve(arm), sheet.linear((700, 0), (752, 0), steps((0, "#39454a"), (1, "#a98a5c"))))
    return sheet


def _friend() -> Sheet:
    """She has gone by, in her work jacket, and looks along the train for somebody with luggage."""
    sheet, knife = Sheet(380), Knife(380)
    sheet.draw(knife.curve([(884, 736), (960, 734), (1040, 800), (950, 806)]), "#0b0e10", 0.5)
    with sheet.through(sheet.print(3, 0.4)):
        draw_figure(sheet, knife, (906, 740), 0.56, "#8a5a2c", bag=1, bun=True)
        band = [(862, 560), (906, 566), (950, 560), (950, 570), (906, 576), (862, 570)]
        sheet.draw(knife.curve(band, 0.6), "#efe0b0", 0.9)
    return sheet


def _morning() -> Sheet:
    """Day, where the platform ends."""
    sheet, knife = Sheet(381), Knife(381)
    sheet.flood(sheet.radial(END, 620, fade("#f0a878", 0.7, 0.34, 0.12, 0.03, 0), 0.6))
    with sheet.through(sheet.soft(5)):
        for y, wide in ((330, 520), (372, 420), (286, 400)):
            sheet.draw(knife.brush([(1160 - wide / 2, y), (1180, y - 6), (1160 + wide / 2, y + 4)], 13, 2),
                    "#ffb98c", 0.4)
    return sheet


def draw() -> Place:
    """The platform, in the morning."""
    return Place(
        "platform_alone",
        "A station platform before it is day, a green train along it. In front stands one person with no"
        " luggage, a"
        " road atlas under her arm. Farther along another, in a work jacket, walks away and looks at the"
        " train.",
        "none",
        (
            Layer("far", 0.05, draw_far()),
            Layer("morning", 0.05, _morning(), "add", "boundary", 0.1, 1.0),
            Layer("platform", 0.35, draw_platform()),
            Layer("fog", 0.3, draw_fog(), "normal", "cognitive", 0.7, 0.0),
            Layer("glow", 0.3, draw_glow(), "add", "affective", 0.15, 0.9),
            Layer("friend", 0.45, _friend(), "normal", "concern", 0.85, 1.0),
            Layer("you", 0.7, _you()),
        ),
    )
