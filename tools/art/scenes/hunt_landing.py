"""The third floor's landing before it is day: Su's father in his socks, a box put down, Lin at the door."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_landing_folk import people
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

FLOOR = 792
BULB: Point = (722, 196)
PANE: tuple[float, float, float, float] = (1004, 190, 1196, 452)
"""The window over the stairs."""


def _wall() -> Sheet:
    """A stairwell's two-coloured wall, its window, the way down, and a door that stands open."""
    sheet, knife = Sheet(471), Knife(471)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.flood(sheet.radial(BULB, 900, steps((0, "#a58f62"), (0.25, "#6f6e58"), (0.6, "#36494c"),
                (1, "#18262c"))))
        sheet.draw(knife.gouges((320, 20, 1280, 560), 520, times(pool(BULB, 620), 0.9), away(BULB), (30, 2)),
                "#d9c48e", 0.35)
        dado = knife.board([(-60, 556), (1660, 548), (1660, FLOOR + 10), (-60, FLOOR + 10)])
        sheet.draw(dado, sheet.radial((722, 480), 760, steps((0, "#62785e"), (0.5, "#354c44"), (1,
                "#16252a"))))
        sheet.draw(knife.brush([(-60, 556), (800, 552), (1660, 548)], 7, 0.6, blunt=True), "#1d3130")
        with sheet.through(stencil=sheet.clip(dado)):
            sheet.draw(knife.gouges((340, 560, 1280, 800), 220, times(pool((722, 560), 560), 0.8), even(88),
                    (40, 2)), "#a9bf9a", 0.35)
        floor = knife.board([(-60, FLOOR), (1660, FLOOR - 6), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.radial((690, 850), 620, steps((0, "#8d8264"), (0.45, "#4a5049"), (1,
                "#141d20")),
                0.5))
        sheet.draw(knife.gouges((340, FLOOR + 6, 1260, 960), 260, times(pool((690, 870), 520, 0.5), 1.1),
                even(2),
                (46, 2.4)), "#d8c89a", 0.4)
        sheet.draw(knife.board([(-60, FLOOR - 12), (1660, FLOOR - 18), (1660, FLOOR), (-60, FLOOR + 6)]),
                "#1a2a2b")
        _pane(sheet, knife)
        _doorway(sheet, knife)
        _stairs(sheet, knife)
        sheet.draw(knife.brush([(BULB[0] - 4, -40), (BULB[0] + 2, 60), (BULB[0], 150)], 5, 0.3, blunt=True),
                "#0d1518")
        cap = [(BULB[0] - 12, 146), (BULB[0] + 12, 146), (BULB[0] + 15, 172), (BULB[0] - 15, 172)]
        sheet.draw(knife.board(cap, 0.5), "#1a1612")
        sheet.draw(knife.curve(ellipse(BULB, 24, 29), 0.6), "#fff0c2")
    return sheet


def _pane(sheet: Sheet, knife: Knife) -> None:
    """Over the stairs: a window on a chimney and the first grey."""
    left, top, right, low = PANE
    sheet.draw(knife.board([(left - 16, top - 16), (right + 16, top - 18), (right + 18, low + 16),
            (left - 16, low + 18)]), "#22383c")
    glass = knife.board([(left, top), (right, top), (right, low), (left, low)], 0.8)
    sheet.draw(glass, sheet.linear((0, top), (0, low), steps((0, "#122634"), (0.6, "#2c5060"), (1,
            "#6f8f8c"))))
    with sheet.through(stencil=sheet.clip(glass)):
        sheet.draw(knife.curve([(left - 20, 420), (1060, 396), (1120, 410), (right + 20, 380), (right + 20,
                480),
                (left - 20, 480)]), "#152a33")
        sheet.draw(knife.board([(1136, 286), (1156, 286), (1162, 420), (1130, 420)]), "#10222a")
    for line in ([(1100, top), (1100, low)], [(left, 318), (right, 316)]):
        sheet.draw(knife.brush(line, 11, 0.6, blunt=True), "#22383c")
    sheet.draw(knife.brush([(left - 24, low + 20), (1100, low + 22), (right + 26, low + 20)], 14, 0.6,
            blunt=True),
            "#4a6260")


def _doorway(sheet: Sheet, knife: Knife) -> None:
    """A lit room, as much of it as one sees: a bare hook, and light on the sill."""
    frame = [(404, 222), (600, 236), (600, FLOOR), (404, FLOOR + 6)]
    sheet.draw(knife.board(frame), "#1b2a2c")
    inside = [(424, 246), (584, 256), (584, FLOOR - 2), (424, FLOOR + 2)]
    sheet.draw(knife.board(inside, 0.8), sheet.linear((0, 246), (0, FLOOR), steps((0, "#c98a48"), (0.5,
            "#e8ab5e"),
            (1, "#8a5530"))))
    sheet.draw(knife.board([(424, 700), (584, 690), (584, FLOOR - 2), (424, FLOOR + 2)]), "#6d4428")
    sheet.draw(knife.brush([(546, 372), (548, 396), (556, 404), (560, 396)], 5, 0.3), "#4a2c18")
    leaf = [(416, 234), (330, 180), (322, 876), (416, 802)]
    sheet.draw(knife.board(leaf), sheet.linear((322, 0), (416, 0), steps((0, "#2c3c36"), (0.7, "#4c5c4a"),
            (1, "#8a7a52"))))
    for low, high in ((300, 500), (560, 760)):
        panel = [(344, low - 20), (398, low + 6), (398, high - 6), (342, high + 16)]
        sheet.draw(knife.board(panel), "#24342f", 0.8)
    sheet.draw(knife.brush([(416, 238), (416, 520), (416, 800)], 5, 0.4, blunt=True), "#ffcf8a")


def _stairs(sheet: Sheet, knife: Knife) -> None:
    """The stairs going down behind a rail."""
    well = [(970, FLOOR - 4), (1660, FLOOR - 8), (1660, 1260), (1130, 1260)]
    sheet.draw(knife.board(well), sheet.linear((0, FLOOR), (0, 1100), steps((0, "#1d2a2d"), (1, "#060a0c"))))
    for step in range(5):
        x, y = 994 + step * 52, FLOOR + 8 + step * 38
        tread = [(x, y), (x + 330, y - 6), (x + 350, y + 14), (x + 14, y + 20)]
        sheet.draw(knife.board(tread), "#4f5c56" if step < 2 else "#2c3a3b", 0.9 - step * 0.14)
    for step in range(6):
        x, y = 1000 + step * 54, 610 + step * 40
        sheet.draw(knife.brush([(x, y), (x + 2, y + 190)], 7, 0.4, blunt=True), "#101a1c")
        sheet.draw(knife.brush([(x - 3, y + 4), (x - 1, y + 180)], 2.4, 0.3), "#c9a86a", 0.6)
    rail = [(952, 576), (1100, 682), (1320, 846)]
    sheet.draw(knife.brush(rail, 20, 0.8, blunt=True), "#3c2618")
    sheet.draw(knife.brush([(x, y - 7) for x, y in rail], 5, 0.4), "#d69a58")
    post = [(936, 560), (966, 556), (970, FLOOR + 16), (934, FLOOR + 18)]
    sheet.draw(knife.board(post), sheet.linear((934, 0), (970, 0), steps((0, "#a8743e"), (0.4, "#5c3a20"),
            (1, "#22150c"))))
    sheet.draw(knife.curve(ellipse((951, 546), 24, 20), 0.8), sheet.linear((927, 0), (975, 0), steps((0,
            "#e0aa66"),
            (1, "#3c2414"))))


def _dawn() -> Sheet:
    """The window over the stairs getting light."""
    sheet, knife = Sheet(473), Knife(473)
    left, top, right, low = PANE
    sheet.draw(knife.board([(left, top + 60), (right, top + 60), (right, low), (left, low)], 0.8),
            sheet.linear((0, top + 60), (0, low), fade("#b9d2cc", 0.05, 0.4)))
    sheet.flood(sheet.radial((1100, 420), 380, fade("#9fc0c4", 0.42, 0.2, 0.06, 0)))
    with sheet.through(sheet.soft(12)):
        beam = knife.board([(1004, 330), (1196, 452), (1010, 900), (760, 900)])
        sheet.draw(beam, sheet.linear((1100, 380), (860, 900), fade("#b9d2cc", 0.26, 0.08, 0.02)))
    return sheet


def _mist() -> Sheet:
    """What one cannot tell by this light."""
    sheet = Sheet(474)
    sheet.flood(sheet.radial((722, 480), 860, [(0, "#55686a", 0.42), (0.6, "#2c4047", 0.6), (1, "#0f1a1f",
            0.72)]))
    return sheet


def _glow() -> Sheet:
    """The bulb, and what the open room throws out over the sill."""
    sheet, knife = Sheet(475), Knife(475)
    sheet.flood(sheet.radial(BULB, 520, fade("#ffb55c", 0.62, 0.26, 0.1, 0.03, 0)))
    with sheet.through(sheet.soft(8)):
        fall = knife.board([(424, FLOOR), (584, FLOOR - 2), (720, 960), (430, 980)])
        sheet.draw(fall, sheet.linear((0, FLOOR), (0, 970), fade("#ffb060", 0.5, 0.2, 0.03)))
    sheet.flood(sheet.radial((504, 520), 260, fade("#ff9f48", 0.3, 0.12, 0.03, 0)))
    return sheet


def draw() -> Place:
    """The landing."""
    return Place(
        "landing",
        "A landing before it is day, one bulb lit. At an open door a woman in a long grey coat, plaster in"
        " her"
        " hair, holds the door with the flat of her hand. Facing her, in his socks, stands a man in a cap"
        " with"
        " a rolled winter quilt under his arm; he has put a corded box down between them.",
        "none",
        (
            Layer("wall", 0.1, _wall()),
            Layer("dawn", 0.1, _dawn(), "add", "boundary", 0.1, 1.0),
            Layer("mist", 0.25, _mist(), "normal", "cognitive", 0.8, 0.0),
            Layer("people", 0.5, people(), "normal", "concern", 0.9, 1.0),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.25, 1.0),
        ),
    )
