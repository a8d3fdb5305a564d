"""The Shens' dinner table, seen from the guest's chair."""

# Contours read as lines, not one point a line:
# fmt: off

from collections.abc import Sequence

from scenes.table_family import draw_family
from scenes.table_set import lay, near
from studio.ink import Stop, fade, mix, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

BULB: Point = (790, 300)
CERTIFICATES = ((150, 250, 120, 92), (300, 236, 128, 96), (178, 372, 112, 88))
"""Left, top, width and height of the papers on the wall."""
LAMP = "#ffe2a4"
STEAM = ((742, 770, 26), (800, 790, -20), (640, 770, 14), (1010, 800, 18))
WALL = steps((0, "#8a6a3c"), (0.22, "#5f4c31"), (0.5, "#36352c"), (0.8, "#1d2525"), (1, "#10171b"))
LOW = steps((0, "#5d6144"), (0.3, "#41503f"), (0.65, "#22312f"), (1, "#101a1d"))


def plaster(sheet: Sheet, knife: Knife, light: Point, upper: list[Stop], lower: list[Stop]) -> None:
    """The bare wall and its painted dado, in a light that comes from one point."""
    sheet.flood(sheet.radial(light, 1050, upper))
    dado = knife.board([(-40, 560), (1640, 552), (1640, 1240), (-40, 1240)], 1)
    sheet.draw(dado, sheet.radial(light, 950, lower))
    sheet.stroke(knife.line([(-40, 557), (700, 553), (1640, 550)]), "#1c2421", 5, 0.8)


def _wall() -> Sheet:
    """The wall with its painted dado, pale certificates, and the door to the next room."""
    sheet, knife = Sheet(11), Knife(11)
    with sheet.through(sheet.print(3, 0.45)):
        plaster(sheet, knife, BULB, WALL, LOW)
        _certificates(sheet, knife)
        _door(sheet, knife)
        marks = knife.gouges((120, 60, 1500, 640), 2600, times(pool(BULB, 620), 0.55), away(BULB), (26, 1.6))
        sheet.draw(marks, "#c39a58", 0.3)
    return sheet


def _certificates(sheet: Sheet, knife: Knife) -> None:
    """A row of framed papers, nobody's words on them."""
    for x, y, wide, high in CERTIFICATES:
        frame = [(x, y), (x + wide, y - 3), (x + wide + 2, y + high), (x + 1, y + high + 2)]
        sheet.draw(knife.board(frame), "#1d1d18")
        inner = [(a + (9 if a < x + 20 else -9), b + (9 if b < y + 20 else -9)) for a, b in frame]
        sheet.draw(knife.board(inner), sheet.radial(BULB, 800, steps((0, "#c9a866"), (0.7, "#6c6243"),
                                                                     (1, "#3a3f35"))))


def _door(sheet: Sheet, knife: Knife) -> None:
    """The door to the next room, where a television is on."""
    frame = [(1085, 118), (1345, 108), (1352, 800), (1078, 800)]
    sheet.draw(knife.board(frame), sheet.radial(BULB, 900, steps((0.2, "#4c3a22"), (1, "#15181a"))))
    room = [(1108, 142), (1322, 134), (1328, 800), (1102, 800)]
    sheet.draw(knife.board(room), sheet.linear((1110, 760), (1320, 140),
                                               steps((0, "#4a6872"), (0.35, "#2e4954"), (0.75, "#182a33"),
                                                     (1, "#101b22"))))
    beam = [(1102, 800), (1104, 560), (1328, 330), (1328, 800)]
    sheet.draw(knife.board(beam), "#7fa6b2", 0.16)
    chair = [(1225, 800), (1222, 600), (1240, 540), (1290, 525), (1328, 532), (1328, 800)]
    sheet.draw(knife.curve(chair), "#101c24")
    bars = knife.gouges((1110, 300, 1322, 760), 420, even(0.7), even(-3), (40, 1.5))
    sheet.draw(bars, "#9cc0c6", 0.16)


def _table() -> Sheet:
    """The table, its dishes, and the hands on it."""
    sheet, knife = Sheet(13), Knife(13)
    with sheet.through(sheet.print(4, 0.45)):
        lay(sheet, knife)
    return sheet


def lamp(rim: str = "#ffe9b8", heart: str = "#fffaf0") -> Sheet:
    """The enamel shade on its cord, hung a little askew; its inside in the inks given."""
    sheet, knife = Sheet(14), Knife(14)
    with sheet.through(sheet.print(3, 0.4)):
        sheet.stroke(knife.line([(806, -40), (800, 60), (793, 170)]), "#0c1114", 6)
        shade = [(760, 176), (792, 160), (824, 172), (846, 214), (926, 290), (944, 318), (790, 336),
                 (640, 322), (656, 294), (738, 216)]
        sheet.draw(knife.curve(shade), sheet.linear((640, 0), (950, 0),
                                                    steps((0, "#14211f"), (0.4, "#2d4a3f"),
                                                          (0.6, "#24392f"), (1, "#0d1515"))))
        shine = knife.gouges((690, 190, 800, 320), 60, even(0.8), lambda x, _: 128 - (x - 690) * 0.3, (40, 2))
        sheet.draw(shine, "#7e9c80", 0.55)
        sheet.draw(knife.curve(ellipse((792, 322), 150, 17, 1)), rim)
        sheet.draw(knife.curve(ellipse((792, 326), 60, 10, 1)), heart)
    return sheet


def glow(steam: Sequence[tuple[float, float, float]] = ()) -> Sheet:
    """The lamplight itself: a bloom at the shade, a cone, a pool, and steam where it rises, and its lean."""
    sheet, knife = Sheet(16), Knife(16)
    sheet.flood(sheet.radial((792, 330), 560, fade("#ffb65c", 0.5, 0.26, 0.1, 0.03, 0), 0.9))
    sheet.flood(sheet.radial((800, 850), 760, fade("#d98434", 0.36, 0.22, 0.09, 0.02, 0), 0.46))
    with sheet.through(sheet.soft(16)):
        cone = knife.board([(650, 330), (934, 330), (1330, 900), (250, 900)])
        sheet.draw(cone, sheet.linear((0, 320), (0, 900), fade("#ffca7c", 0.2, 0.05, 0)))
    with sheet.through(sheet.soft(5)):
        for x, y, lean in steam:
            rise = [(x, y), (x + lean, y - 60), (x - lean * 0.6, y - 130), (x + lean, y - 210),
                    (x + lean * 0.2, y - 290)]
            sheet.draw(knife.brush(rise, 15, 3), mix(LAMP, "#ffffff", 0.3), 0.2)
    return sheet


def _flicker() -> Sheet:
    """The television's light on the door, and on the mother's shoulder."""
    sheet, knife = Sheet(17), Knife(17)
    with sheet.through(sheet.soft(22)):
        door = knife.board([(1108, 230), (1326, 150), (1330, 780), (1106, 780)])
        sheet.draw(door, sheet.radial((1290, 700), 620, fade("#86b4c4", 0.6, 0.3, 0.06)))
    sheet.flood(sheet.radial((1215, 600), 420, fade("#4f8598", 0.3, 0.1, 0.02, 0)))
    return sheet


def veil() -> Sheet:
    """The room as it is behind glass: colder, darker at the edges, further off."""
    sheet = Sheet(18)
    sheet.flood(sheet.radial((800, 640), 1000, [(0, "#3d5258", 0.4), (0.45, "#22343c", 0.62),
                                                (1, "#0d171d", 0.88)], 0.85))
    return sheet


def draw() -> Place:
    """The dinner table."""
    return Place(
        "table",
        "A round dinner table under one hanging lamp: bowls, chopsticks, a plate of small fish"
        " and egg, and an apple half out of its single ribbon of peel. On the far side sit a man in"
        " glasses and a woman with waved hair, both with their faces to the boy between them, who looks"
        " down; a television flickers blue next door.",
        "steam",
        (
            Layer("far", 0.1, _wall()),
            Layer("flicker", 0.12, _flicker(), "add", "headphones", 1.0, 0.25),
            Layer("family", 0.4, draw_family()),
            Layer("table", 0.6, _table()),
            Layer("lamp", 0.5, lamp()),
            Layer("near", 1.0, near()),
            Layer("glow", 0.5, glow(STEAM), "add", "affective", 0.3, 1.0),
            Layer("veil", 0.5, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
