"""What stands before the wall of pages: the desk, the lamp, the page that fell, a hand."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_folk import hand, sleeve
from scenes.hunt_wall_sheets import DESK, LAMP, pages, pinholes, wall
from scenes.hunt_ware import BLUEWHITE, CELADON, cup
from studio.ink import fade, steps
from studio.knife import Knife, ellipse
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet


def _window() -> Sheet:
    """The street's light through a window behind us, lying on the wall: the way out."""
    sheet, knife = Sheet(314), Knife(314)
    with sheet.through(sheet.soft(3)):
        for a, b in ((1074, 1150), (1164, 1240)):
            for top, bottom in ((150, 330), (344, 524), (538, 718)):
                pane = [(a, top), (b, top - 26), (b + 16, bottom - 26), (a + 16, bottom)]
                sheet.draw(knife.board(pane), sheet.linear((1074, 150), (1250, 720),
                        fade("#4f93ac", 0.46, 0.2)))
    return sheet


def _desk() -> Sheet:
    """The desk's edge, the lamp bent up at the wall, a jar of pins, a cup."""
    sheet, knife = Sheet(315), Knife(315)
    with sheet.through(sheet.print(3, 0.45)):
        top = knife.board([(-60, DESK), (1660, DESK - 8), (1660, DESK + 70), (-60, DESK + 84)])
        sheet.draw(top, sheet.radial((LAMP[0] + 60, DESK + 20), 720,
                steps((0, "#ffcf88"), (0.2, "#c98742"), (0.5, "#65401f"),
                                                                          (0.8, "#2a1d15"), (1, "#131210")),
                                                        0.4))
        with sheet.through(stencil=sheet.clip(top)):
            sheet.draw(knife.gouges((0, DESK, 1600, DESK + 80), 460,
                    times(pool((640, DESK + 30), 700, 0.4), 1.2), even(-0.4),
                                    (80, 2.4)), "#ffe9b6", 0.5)
            sheet.draw(knife.gouges((0, DESK, 1600, DESK + 80), 260, even(0.5), even(-0.4), (110, 2.4)),
                    "#3a2010", 0.5)
        front = knife.board([(-60, DESK + 82), (1660, DESK + 68), (1660, 1260), (-60, 1260)])
        sheet.draw(front, sheet.linear((0, DESK + 80), (0, 1200),
                steps((0, "#3a2517"), (0.2, "#1d1612"), (1, "#0b0d0f"))))
        sheet.draw(knife.curve(ellipse((466, DESK + 34), 78, 17)), "#14201c")
        sheet.draw(knife.curve(ellipse((466, DESK + 28), 70, 13)), "#32493d")
        sheet.stroke(knife.line([(462, DESK + 26), (430, 860), (420, 810), (470, 770), (512, 764)]),
                "#1b2c25", 12)
        sheet.stroke(knife.line([(468, DESK + 20), (436, 858), (428, 812), (474, 776)]), "#86a68a", 3, 0.9)
        shade = [(470, 796), (482, 748), (508, 722), (566, 662), (590, 668), (636, 746), (634, 770),
                (560, 792), (510, 812)]
        sheet.draw(knife.curve(shade), sheet.linear((490, 790), (620, 700),
                steps((0, "#132019"), (0.5, "#3f6650"), (1, "#20382b"))))
        sheet.draw(knife.gouges((490, 700, 590, 800), 34, even(0.9), even(-50), (40, 2.4)), "#bfd8b4", 0.6)
        sheet.draw(knife.curve(ellipse((604, 716), 62, 17, 62)), "#ffeec2")
        sheet.draw(knife.curve(ellipse((606, 716), 34, 9, 62)), "#ffffff")
        cup(sheet, knife, (262, DESK + 52), 96, 76, glaze=CELADON, lit=1, light=0.8, painted=False)
        cup(sheet, knife, (700, DESK + 54), 104, 82, glaze=BLUEWHITE, lit=0, light=1)
        for x, y, ink in ((806, DESK + 50, "#b23a28"), (834, DESK + 60, "#c9953f"),
                (790, DESK + 66, "#35618c")):
            sheet.draw(knife.brush([(x, y), (x + 20, y + 3)], 3, 0.3), "#fff0cf")
            sheet.draw(knife.curve(ellipse((x, y), 6, 6), 0.4), ink)
    return sheet


def _hand() -> Sheet:
    """The page that fell, and a hand that has it by the corner."""
    sheet, knife = Sheet(316), Knife(316)
    sheet.draw(knife.curve([(860, DESK + 40), (1080, DESK + 24), (1120, DESK + 50), (900, DESK + 70)]),
            "#1a0f08", 0.55)
    with sheet.through(sheet.print(3, 0.4)):
        sleeve(sheet, knife, [(1126, 862), (1250, 900), (1420, 980), (1660, 1120)], (108, 230),
               sheet.linear((1120, 800), (1300, 1060), steps((0, "#8a5a3c"), (0.25, "#4a3430"),
                       (1, "#14171a"))))
        folds = knife.gouges((1130, 820, 1500, 1080), 60, even(0.6), even(30), (70, 4))
        sheet.draw(folds, "#c58a58", 0.35)
        sheet.draw(knife.brush([(1110, 808), (1122, 862), (1108, 918)], 14, 1), "#d9a56c", 0.9)
        fall = [(842, 744), (986, 716), (1030, 872), (1008, 930), (884, 952), (862, 880)]
        sheet.draw(knife.curve([(a + 12, b + 8) for a, b in fall]), "#140c08", 0.5)
        sheet.draw(knife.board(fall, 1.6), sheet.linear((842, 900), (1030, 740),
                steps((0, "#fff4d6"), (0.6, "#efd7a8"), (1, "#a98458"))))
        for row in range(7):
            y = 776 + row * 18
            sheet.draw(knife.brush([(876 + row * 3, y + 8), (930, y - 2), (966 + row * 3, y - 9)], 3.4, 0.6),
                    "#4a3a2c", 0.75)
        sheet.draw(knife.curve([(884, 952), (936, 912), (1008, 930), (950, 938)]), "#c9a06a")
        hand(sheet, knife, (1060, 838), 88, 16, skin=steps((0, "#f6c188"), (0.5, "#c98a58"), (1, "#7d4d31")))
    return sheet


def _glow() -> Sheet:
    """The lamp's light on the wall, warm as a kiln's."""
    sheet, knife = Sheet(317), Knife(317)
    sheet.flood(sheet.radial((650, 640), 620, fade("#ff9c42", 0.46, 0.25, 0.11, 0.04, 0)))
    sheet.flood(sheet.radial((614, 716), 210, fade("#ffdc98", 0.8, 0.28, 0.07, 0)))
    with sheet.through(sheet.soft(16)):
        cone = knife.board([(586, 672), (640, 770), (1120, 640), (1000, 120), (620, 60)])
        sheet.draw(cone, sheet.radial((612, 716), 640, fade("#ffc878", 0.3, 0.12, 0.0)))
    return sheet


def _cold() -> Sheet:
    """The lamp's light when it lights nothing for one."""
    sheet = Sheet(318)
    sheet.flood(sheet.radial((650, 640), 900, steps((0, "#a3adb0"), (0.4, "#6d8390"), (1, "#4a6070"))))
    return sheet


def draw_wall(name: str, alt: str, on_it: tuple[Layer, ...], *near: Layer) -> Place:
    """The wall by this name: what is pinned to it, and what is done in front of it."""
    return Place(
        name,
        alt,
        "motes",
        (
            Layer("wall", 0.15, wall()),
            *on_it,
            Layer("window", 0.2, _window(), "add", "boundary", 0.05, 1.0),
            Layer("desk", 0.6, _desk()),
            Layer("cold", 0.5, _cold(), "multiply", "affective", 0.8, 0.0),
            Layer("glow", 0.3, _glow(), "add", "affective", 0.1, 0.9),
            *near,
        ),
    )


def draw() -> Place:
    """The wall."""
    return draw_wall(
        "wall",
        "A plaster wall covered with pinned pages and drawings, lit from below by a bent desk lamp. In the"
        " middle one"
        " page is missing: a torn corner is left under its pin, and round it the plaster is full of older"
        " pinholes. A hand holds the fallen page. Street light lies on the wall as a window's shape.",
        (
            Layer("pinholes", 0.15, pinholes(), "normal", "cognitive", 0.55, 1.0),
            Layer("pages", 0.25, pages()),
        ),
        Layer("hand", 0.95, _hand(), "normal", "concern", 0.6, 1.0),
    )
