"""The same door from the corridor at dawn, shut: a line of light beneath it, and two empty suitcases."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_door import case
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SILL = 800
LIGHT: Point = (800, SILL)
LEAF: tuple[Point, ...] = ((600, 126), (1000, 122), (1003, SILL - 12), (598, SILL - 10))
SHADE = "#0c161a"
DAY: Point = (40, 420)
"""The window at the corridor's end, beyond the picture's left half."""


def corridor() -> Sheet:
    """The wall with its dado, a window's grey on the left, the next doors, the lino."""
    sheet, knife = Sheet(431), Knife(431)
    with sheet.through(sheet.print(3, 0.5)):
        sheet.flood(sheet.radial(DAY, 1500, steps((0, "#a9c2bb"), (0.16, "#7d9f9d"), (0.45, "#466870"),
                (0.75, "#2b434d"), (1, "#15252d"))))
        sheet.draw(knife.gouges((0, 20, 1600, 600), 900, times(pool(DAY, 1100), 0.9), away(DAY), (36, 2)),
                "#dfe9d8", 0.3)
        dado = knife.board([(-60, 518), (1660, 514), (1660, SILL), (-60, SILL)])
        sheet.draw(dado, sheet.linear((0, 0), (1600, 0), steps((0, "#7f9f90"), (0.4, "#3f6058"), (1,
                "#182a2c"))))
        sheet.draw(knife.brush([(-60, 518), (800, 516), (1660, 514)], 8, 0.6, blunt=True), "#1f3638", 0.8)
        with sheet.through(stencil=sheet.clip(dado)):
            sheet.draw(knife.gouges((0, 520, 1600, SILL), 520, times(pool(DAY, 1200), 0.9), even(90), (40,
                    2)),
                    "#cfe0cc", 0.3)
        floor = knife.board([(-60, SILL), (1660, SILL - 2), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.linear((0, 0), (1600, 0), steps((0, "#8da79d"), (0.4, "#3d565a"), (1,
                "#131f25"))))
        with sheet.through(stencil=sheet.clip(floor)):
            for y in (836, 884, 950, 1040, 1150):
                sheet.draw(knife.brush([(-60, y), (800, y + 3), (1660, y)], 4, 0.5, blunt=True), "#1c3036",
                        0.6)
            for x in (-420, -80, 230, 520, 800, 1080, 1370, 1680, 2020):
                foot = 800 + (x - 800) * 1.5
                sheet.draw(knife.brush([(x, SILL), (foot, 1240)], 4, 0.5, blunt=True), "#1c3036", 0.5)
            sheet.draw(knife.gouges((0, SILL, 900, 1190), 300, times(pool((120, 880), 900, 0.6), 0.9),
                    even(0),
                    (80, 3)), "#eaf2de", 0.35)
        _frame(sheet, knife)
    return sheet


def _frame(sheet: Sheet, knife: Knife) -> None:
    """Jambs, lintel and sill."""
    sheet.draw(knife.board([(548, 76), (1052, 70), (1056, SILL + 4), (544, SILL + 6)]), "#16242a")
    sheet.draw(knife.board([(554, 82), (598, 82), (598, SILL), (550, SILL + 2)]),
            sheet.linear((550, 0), (600, 0), steps((0, "#9fb9b0"), (0.4, "#5f7d7e"), (1, "#26393f"))))
    sheet.draw(knife.board([(1002, 80), (1046, 78), (1050, SILL), (1004, SILL)]),
            sheet.linear((1002, 0), (1050, 0), steps((0, "#2a3f45"), (1, "#4d696c"))))
    sheet.draw(knife.board([(554, 78), (1046, 74), (1046, 122), (554, 128)]), "#3d5a60")
    sheet.draw(knife.board([(594, SILL - 10), (1006, SILL - 12), (1012, SILL + 6), (588, SILL + 8)]),
            "#0d1518")


def leaf(sheet: Sheet, *, numbered: bool = True) -> Sheet:
    """The leaf, shut, in its corridor: two panels, a lock, perhaps a number, and a scuffed foot."""
    knife = Knife(432)
    with sheet.through(sheet.print(3, 0.45)):
        shape = knife.board(LEAF)
        sheet.draw(shape, sheet.linear((598, 0), (1003, 0), steps((0, "#8a6a4c"), (0.3, "#6b4a33"), (0.7,
                "#4d3527"),
                (1, "#2c201b"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((598, 122, 1003, SILL), 520, even(0.6), even(89), (100, 2.6)),
                    "#2a1810", 0.45)
            sheet.draw(knife.gouges((598, 122, 900, SILL), 300, times(pool((560, 480), 460), 1.0), even(90),
                    (80, 2.4)), "#d6c3a0", 0.45)
        for top, low in ((172, 430), (492, 744)):
            panel = [(656, top), (944, top - 2), (946, low), (654, low + 2)]
            sheet.draw(knife.board(panel), "#2f2018", 0.8)
            sheet.draw(knife.brush([panel[3], panel[2]], 7, 0.5), "#a98a68", 0.7)
            sheet.draw(knife.brush([panel[1], panel[2]], 6, 0.5), "#8a6a4c", 0.7)
            sheet.draw(knife.brush([panel[0], panel[1]], 6, 0.5), "#140d0a", 0.8)
        sheet.draw(knife.board([(956, 414), (984, 414), (984, 526), (956, 526)]), "#b38a52")
        sheet.draw(knife.curve(ellipse((970, 448), 16, 17)), "#e0bd84")
        sheet.draw(knife.board([(966, 488), (974, 488), (975, 510), (965, 510)]), "#1d130c")
        if numbered:
            _number(sheet, knife)
    return sheet


def _number(sheet: Sheet, knife: Knife) -> None:
    """Four, on a card."""
    sheet.draw(knife.board([(774, 212), (828, 211), (828, 274), (774, 275)]), "#c9c3a6")
    sheet.stroke(knife.line([(808, 264), (808, 222), (786, 252), (818, 251)], 0.6), "#3a2c22", 6)


def cases(green: Point = (-8, -376)) -> Sheet:
    """Two empty suitcases, stood before it; `green` says where the second is moved to."""
    sheet, knife = Sheet(433), Knife(433)
    with sheet.through(sheet.print(3, 0.4)):
        with sheet.moved((-282, -420), 1.34):
            case(sheet, knife, (582, 968), (140, 196), ink="#a34a32", edge="#e2a273", shade=SHADE)
        with sheet.moved(green, 1.34):
            case(sheet, knife, (800, 950), (126, 220), ink="#33584f", edge="#a9c7b4", shade=SHADE)
    return sheet


def _dark() -> Sheet:
    """Not knowing what is behind it."""
    sheet = Sheet(434)
    sheet.flood(sheet.radial((800, 560), 1000, [(0, "#1b2c34", 0.5), (0.5, "#14232b", 0.66), (1, "#0a1318",
            0.8)]))
    return sheet


def _line() -> Sheet:
    """The light beneath the door: somebody is awake."""
    sheet, knife = Sheet(435), Knife(435)
    gap = knife.board([(600, SILL - 10), (1001, SILL - 12), (1003, SILL - 2), (597, SILL)])
    with sheet.through(sheet.soft(8)):
        fall = knife.board([(598, SILL - 4), (1003, SILL - 6), (1120, 1000), (480, 1000)])
        sheet.draw(fall, sheet.linear((0, SILL), (0, 990), fade("#ffb868", 0.75, 0.26, 0.03)))
    with sheet.through(sheet.soft(1.4)):
        sheet.draw(gap, "#fff0c4")
    sheet.flood(sheet.radial(LIGHT, 420, fade("#ff9f45", 0.55, 0.2, 0.05, 0), 0.3))
    return sheet


def _shadow() -> Sheet:
    """Somebody who sits against the door, seen in the gap."""
    sheet, knife = Sheet(436), Knife(436)
    with sheet.through(sheet.soft(5)):
        body = knife.board([(760, SILL - 12), (868, SILL - 12), (896, 940), (724, 940)])
        sheet.draw(body, sheet.linear((0, SILL - 12), (0, 940), fade("#0d1518", 0.95, 0.5, 0.0)))
    return sheet


def _day() -> Sheet:
    """Morning, from the corridor's end."""
    sheet, knife = Sheet(437), Knife(437)
    sheet.flood(sheet.radial((-40, 470), 1050, fade("#cfe6d6", 0.26, 0.13, 0.04, 0)))
    with sheet.through(sheet.soft(16)):
        ray = knife.board([(-60, 180), (-60, 700), (760, 1120), (1080, 1120)])
        sheet.draw(ray, sheet.linear((0, 400), (900, 1100), fade("#d6ead6", 0.14, 0.02)))
    return sheet


def draw() -> Place:
    """The door, shut."""
    return Place(
        "door_shut",
        "A corridor at dawn, grey light coming along it from the left. A door is shut; beneath it lies a line"
        " of warm light, in which somebody's shadow sits. Two empty suitcases stand before it.",
        "none",
        (
            Layer("door", 0.2, leaf(corridor())),
            Layer("day", 0.15, _day(), "add", "boundary", 0.1, 1.0),
            Layer("dark", 0.25, _dark(), "normal", "cognitive", 0.8, 0.0),
            Layer("line", 0.2, _line(), "add", "affective", 0.5, 1.0),
            Layer("shadow", 0.2, _shadow(), "normal", "concern", 0.1, 1.0),
            Layer("cases", 0.6, cases()),
        ),
    )
