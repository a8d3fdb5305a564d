"""The kiln by day, with no fire in it: daylight on the bricks, Old Deng out in the yard."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_kiln import far, stool, wood
from scenes.hunt_kiln_front import FLOOR
from studio.figures import HEAD
from studio.ink import fade, steps
from studio.knife import Knife, ellipse, place
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

DAYLIGHT = "0.6 0.26 0.06 0 0.075 0.27 0.5 0.14 0 0.085 0.18 0.36 0.4 0 0.095 0 0 0 1 0"
"""The fire's light as winter's: nearly grey, a little blue."""
NEAR = "0.66 0.2 0.06 0 0.03 0.26 0.56 0.1 0 0.04 0.2 0.3 0.44 0 0.05 0 0 0 1 0"
"""What stands near keeps more of its colour."""


def _yard() -> Sheet:
    """The way out, in broad day: a white sky, Number Nine's wall, new pine stacked for the spring."""
    sheet, knife = Sheet(441), Knife(441)
    hole = knife.board([(1128, 420), (1262, 414), (1266, FLOOR - 6), (1126, FLOOR - 2)])
    with sheet.through(sheet.print(2, 0.4)):
        sheet.draw(hole, sheet.linear((0, 410), (0, FLOOR), steps((0, "#e9efe6"), (0.6, "#dfe6da"), (1,
                "#b9c4b4"))))
        with sheet.through(stencil=sheet.clip(hole)):
            sheet.draw(knife.board([(1110, 560), (1196, 556), (1198, 800), (1110, 800)]), "#8fa3a2")
            for y in (586, 664):
                sheet.draw(knife.board([(1140, y), (1170, y), (1170, y + 44), (1140, y + 44)]), "#54696d")
            sheet.draw(knife.board([(1110, 790), (1280, 786), (1280, FLOOR), (1110, FLOOR)]), "#c3c7b4")
            for row in range(5):
                for column in range(5):
                    at = (1206 + column * 17 + (8 if row % 2 else 0), 806 - row * 18)
                    sheet.draw(knife.curve(ellipse(at, 9, 9), 0.8), ("#b98a54", "#cda068",
                            "#a3743f")[(row + column) % 3])
                    sheet.draw(knife.curve(ellipse(at, 4, 4), 0.5), "#e0bf8a", 0.8)
            _deng(sheet, knife)
    return sheet


def _deng(sheet: Sheet, knife: Knife) -> None:
    """Old Deng out there, his back to us, a piece of pine in his arms."""
    for leg in ([(1166, 770), (1184, 770), (1182, 856), (1162, 858)], [(1186, 770), (1204, 770), (1206, 854),
            (1188, 856)]):
        sheet.draw(knife.board(leg), "#1f2a2e")
    coat = [(1176, 664), (1156, 674), (1146, 706), (1148, 782), (1184, 790), (1216, 782), (1220, 706),
            (1210, 676), (1194, 664)]
    sheet.draw(knife.curve(coat, 0.7), sheet.linear((1146, 0), (1220, 0), steps((0, "#33464c"), (1,
            "#5a6a6a"))))
    for x in (1166, 1184, 1202):
        sheet.draw(knife.brush([(x, 676), (x + 1, 730), (x, 784)], 3, 0.4), "#22302f", 0.8)
    sheet.draw(knife.curve(place(HEAD, (1185, 644), 20, 8), 0.5), "#6d6a62")
    sheet.draw(knife.brush([(1206, 726), (1228, 720), (1250, 716)], 15, 0.6, blunt=True), "#b98a54")


def _light() -> Sheet:
    """The day from the yard, along the floor and on to the bricks."""
    sheet, knife = Sheet(442), Knife(442)
    sheet.flood(sheet.radial((1196, 640), 620, fade("#dfeae0", 0.42, 0.18, 0.06, 0)))
    with sheet.through(sheet.soft(10)):
        fall = knife.board([(1128, FLOOR - 4), (1264, FLOOR - 6), (1060, 1140), (640, 1140)])
        sheet.draw(fall, sheet.linear((0, FLOOR), (0, 1130), fade("#e6efe0", 0.6, 0.24, 0.04)))
    sheet.draw(knife.gouges((420, 220, 1120, FLOOR), 420, times(pool((1180, 640), 640), 0.9), away((1180,
            640)),
            (24, 2)), "#eef2e2", 0.3)
    return sheet


def _dust() -> Sheet:
    """Ash and wood dust in the air."""
    sheet, knife = Sheet(443), Knife(443)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#4a565a", 0.7), (0.5, "#808a88", 0.55), (1, "#2a3236",
            0.7)]))
    with sheet.through(sheet.soft(16)):
        for y in (300, 480, 640, 800):
            sheet.draw(knife.brush([(100, y), (700, y - 26), (1640, y + 10)], 60, 6), "#b5bdb8", 0.22)
    sheet.draw(knife.gouges((300, 300, 1300, 900), 60, even(0.5), even(20), (9, 2)), "#e6e9de", 0.4)
    return sheet


def _warm() -> Sheet:
    """A low winter sun that has found the door: on the bricks, along the floor, on the ash."""
    sheet, knife = Sheet(444), Knife(444)
    sheet.flood(sheet.radial((1180, 700), 760, fade("#ffae5a", 0.5, 0.28, 0.12, 0.03, 0)))
    sheet.flood(sheet.radial((800, 380), 420, fade("#e08a4a", 0.4, 0.16, 0.04, 0)))
    with sheet.through(sheet.soft(5)):
        patch = knife.board([(520, 430), (640, 400), (668, 700), (548, 740)])
        sheet.draw(patch, "#ffcf88", 0.42)
        floor = knife.board([(1128, FLOOR - 4), (1264, FLOOR - 6), (900, 1130), (480, 1130)])
        sheet.draw(floor, sheet.linear((0, FLOOR), (0, 1130), fade("#ffcf88", 0.7, 0.4, 0.1)))
    with sheet.through(sheet.soft(12)):
        ray = knife.board([(1128, 430), (1264, 424), (1264, 640), (660, 720), (530, 440)])
        sheet.draw(ray, sheet.linear((1264, 0), (520, 0), fade("#ffd8a0", 0.24, 0.1)))
    sheet.draw(knife.gouges((520, 410, 670, 730), 90, even(0.7), even(0), (24, 2.4)), "#ffe6b4", 0.5)
    return sheet


def draw() -> Place:
    """The kiln, cold."""
    return Place(
        "kiln_cold",
        "The mouth of a brick kiln by day, dark, with grey ash on its sill. Split pine is stacked to the"
        " beams. Before it stands a stool with nobody on it, only a cup; on the right a door gives on the"
        " yard in daylight, where an old man stacks new pine.",
        "none",
        (
            Layer("far", 0.1, far(lit=False).relit(DAYLIGHT)),
            Layer("light", 0.3, _light(), "add", "boundary", 0.3, 1.0),
            Layer("yard", 0.05, _yard()),
            Layer("wood", 0.45, wood().relit(DAYLIGHT)),
            Layer("dust", 0.4, _dust(), "normal", "cognitive", 0.7, 0.0),
            Layer("warm", 0.3, _warm(), "add", "affective", 0.05, 1.0),
            Layer("stool", 0.9, stool().relit(NEAR), "normal", "concern", 0.4, 1.0),
        ),
    )
