"""What the bedroom's pictures share: the room, its bed; a hand with a phone, a thumb on the bar."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_shapes import BAR_AT, Held, draw_back, draw_bar, draw_thumb, drifts, glow_bar, limb, quad
from studio.ink import fade, steps
from studio.knife import Knife, Point
from studio.light import even, pool, rise, times
from studio.place import Layer, Place
from studio.sheet import Sheet

PHONE = Held((768, 640), 236, 9)
WINDOW: Point = (420, 250)


def draw_room() -> Sheet:
    """The wall, a window with its curtain not quite drawn, fog lit from the street."""
    sheet, knife = Sheet(231), Knife(231)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.flood(sheet.radial(WINDOW, 1150, steps((0, "#3b4c54"), (0.3, "#26353d"), (0.65, "#162128"),
                                                     (1, "#0b1216"))))
        pane = quad(372, 60, 640, 470)
        sheet.draw(knife.board(pane), sheet.linear((0, 60), (0, 470), steps((0, "#45585f"), (0.6, "#74878a"),
                                                                            (1, "#8b9a97"))))
    with sheet.through(sheet.soft(8)):
        for x, y, wide in ((390, 330, 70), (480, 270, 66), (566, 350, 90)):
            sheet.draw(knife.board(quad(x, y, x + wide, 472)), "#4d6168", 0.7)
        for x, y in ((420, 372), (508, 318), (596, 396)):
            sheet.draw(knife.board(quad(x, y, x + 12, y + 14)), "#d9a763", 0.6)
    with sheet.through(sheet.print(3, 0.45)):
        for bar in (quad(352, 44, 374, 488), quad(500, 56, 514, 474), quad(352, 40, 660, 60),
                    quad(338, 470, 690, 492)):
            sheet.draw(knife.board(bar), "#1a262c")
        sheet.draw(knife.gouges((340, 470, 690, 480), 30, even(0.8), even(0), (50, 2.4)), "#a9b6b2", 0.6)
        for folds, lean in (((560, 1020), 1), ((-60, 400), -1)):
            left, right = folds
            slack = 34 * lean
            curtain = [(left, -60), (right, -60), (right - slack, 200), (right + slack / 2, 430),
                       (right, 800),
                       (left, 800), (left - slack / 2, 430), (left + slack, 200)]
            sheet.draw(knife.board(curtain, 2), sheet.linear((left, 0), (right, 0),
                       steps((0, "#52656b" if lean > 0 else "#0e171c"), (0.3, "#24333a"),
                             (1, "#111b21" if lean > 0 else "#3f5259"))))
            for step in range(7):
                x = left + 30 + step * (right - left - 40) / 7
                sheet.draw(knife.brush([(x, -40), (x + 12, 300), (x - 4, 800)], 13), "#0d161b", 0.55)
        sheet.draw(knife.gouges((560, 20, 760, 620), 120, pool((580, 260), 260), even(88), (70, 2)),
                   "#9fb0b0", 0.4)
    return sheet


def draw_bedhead(sheet: Sheet, knife: Knife) -> None:
    """The bed's head, and the other pillow."""
    board = knife.board([(860, 420), (1660, 404), (1660, 700), (860, 700)])
    sheet.draw(board, sheet.linear((860, 0), (1660, 0), steps((0, "#202c32"), (1, "#0e161a"))))
    sheet.draw(knife.gouges((870, 410, 1640, 430), 60, even(0.7), even(-1), (70, 2.4)), "#6d7f82", 0.45)
    pillow = [(980, 560), (1010, 506), (1100, 484), (1250, 482), (1380, 500), (1410, 560), (1380, 620),
              (1180, 640), (1010, 620)]
    outline = knife.curve(pillow)
    sheet.draw(outline, sheet.linear((980, 500), (1400, 600), steps((0, "#6e7f82"), (0.5, "#3f5057"),
                                                                    (1, "#1f2b32"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((980, 480, 1400, 630), 150, even(0.6), even(-8), (40, 2)), "#a9b7b5", 0.3)


def _quilt() -> Sheet:
    """The quilt, its squares and its valleys, and one's own knees under it."""
    sheet, knife = Sheet(233), Knife(233)
    with sheet.through(sheet.print(4, 0.45)):
        hill = [(-60, 800), (120, 740), (330, 690), (520, 676), (700, 712), (880, 770), (1080, 760),
                (1300, 720),
                (1660, 740), (1660, 1260), (-60, 1260)]
        mass = knife.curve(hill, 1.2)
        sheet.draw(mass, sheet.radial((760, 740), 760, steps((0, "#9c8f77"), (0.16, "#69706b"),
                                                             (0.4, "#3a4a50"),
                                                             (0.7, "#1e2a30"), (1, "#0c1317")), 0.75))
        with sheet.through(stencil=sheet.clip(mass)):
            for step in range(-4, 12):
                x = step * 170
                sheet.draw(knife.brush([(x + 260, 640), (x + 160, 900), (x - 40, 1240)], 9, 1), "#131d22",
                           0.55)
                sheet.draw(knife.brush([(x - 160, 660), (x + 60, 860), (x + 240, 1240)], 9, 1), "#131d22",
                           0.55)
            light = knife.gouges((200, 660, 1360, 1120), 1300, times(pool((760, 760), 620, 0.7), 0.9),
                                 lambda x, _: 12 + (x - 760) * 0.05, (44, 2.2))
            sheet.draw(light, "#e8dcbc", 0.34)
            for fold in ([(480, 690), (600, 830), (560, 1000)], [(980, 770), (930, 900), (1010, 1080)],
                         [(240, 740), (330, 900), (280, 1100)]):
                sheet.draw(knife.brush(fold, 40, 4), "#0f181d", 0.45)
        sheet.draw(knife.brush([(130, 738), (330, 691), (520, 677), (640, 696)], 7), "#c3c3b0", 0.5)
    return sheet


def _hand() -> Sheet:
    """The hand, the phone, the thumb on the bar."""
    sheet, knife = Sheet(234), Knife(234)
    with sheet.through(sheet.print(3, 0.4)):
        sleeve = limb([(930, 1300, 176), (880, 1190, 160), (840, 1080, 146), (830, 1030, 142),
                       (828, 984, 130), (827, 976, 96)])
        draw_back(sheet, knife, PHONE)
        draw_bar(sheet, knife, PHONE)
        draw_thumb(sheet, knife, PHONE)
        outline = knife.curve(sleeve)
        sheet.draw(outline, sheet.radial((800, 820), 560,
                                         steps((0, "#857e6c"), (0.35, "#4a565a"), (0.7, "#233038"),
                                                                (1, "#10181d"))))
        with sheet.through(stencil=sheet.clip(outline)):
            knit = knife.gouges((640, 960, 1140, 1200), 420, rise(1280, 900), even(-74), (24, 2.6))
            sheet.draw(knit, "#d8d0b4", 0.4)
    return sheet


def _dark() -> Sheet:
    """The dark, come up to the bed."""
    sheet, knife = Sheet(235), Knife(235)
    sheet.flood(sheet.radial((770, 660), 900, [(0, "#26363d", 0.1), (0.3, "#1d2b32", 0.55),
                                               (0.7, "#0c151a", 0.8),
                                               (1, "#070c10", 0.9)], 0.9))
    drifts(sheet, knife, (260, 520), "#5c6f73", 0.2)
    return sheet


def _glow() -> Sheet:
    """The light of the screen, and of the bar in it."""
    sheet, knife = Sheet(236), Knife(236)
    glow_bar(sheet, PHONE, 2.2, 0.5)
    x, y = PHONE.spot(*BAR_AT)
    sheet.flood(sheet.radial((x - 60, y + 90), 560, fade("#c58a4c", 0.26, 0.12, 0.04, 0), 0.7))
    bar = [PHONE.spot(-0.37, BAR_AT[1]), PHONE.spot(-0.2, BAR_AT[1]), PHONE.spot(-0.02, BAR_AT[1])]
    with sheet.through(sheet.soft(7)):
        sheet.draw(knife.brush(bar, 22, 0.5, blunt=True), "#ffcf85", 0.8)
    return sheet


def draw_window() -> Sheet:
    """What the street's lamps leave on the sill and the curtain."""
    sheet = Sheet(237)
    sheet.flood(sheet.radial((520, 330), 330, fade("#8fa3a4", 0.36, 0.16, 0.05, 0)))
    sheet.flood(sheet.radial((424, 380), 60, fade("#e0a050", 0.5, 0.14, 0)))
    return sheet


def draw_night(name: str, beside: str, other: Layer) -> Place:
    """The bedroom by this name; `other` is the other half of the bed, and `beside` says what is there."""
    return Place(
        name,
        "A dark bedroom. A hand holds an old phone above a quilt, the thumb pressing the one thing on its"
        f" screen, a thin bar of light. {beside}; fog stands in the window.",
        "motes",
        (
            Layer("far", 0.05, draw_room()),
            Layer("window", 0.05, draw_window(), "add", "boundary", 0.0, 1.0),
            other,
            Layer("quilt", 0.55, _quilt()),
            Layer("dark", 0.4, _dark(), "normal", "cognitive", 0.75, 0.0),
            Layer("hand", 0.85, _hand()),
            Layer("glow", 0.8, _glow(), "add", "affective", 0.15, 1.0),
        ),
    )
