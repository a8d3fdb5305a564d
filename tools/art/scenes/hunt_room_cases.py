"""The rented room towards morning: Xia on her knees, and two suitcases open on the floor, empty."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import hunt_room
from scenes.hunt_lin import arm, cloth, fingers
from studio.figures import PROFILE
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import pool
from studio.place import Layer, Place
from studio.sheet import Sheet

FACE: Point = (902, 520)


def _window() -> Sheet:
    """The window, and the first of the day in it."""
    sheet, knife = Sheet(356), Knife(356)
    with sheet.through(sheet.print(2, 0.5, "0.006 0.18")):
        shape = knife.board([(600, 250), (812, 246), (814, 560), (598, 564)])
        sheet.draw(shape, sheet.linear((0, 250), (0, 560), steps((0, "#5d7f92"), (0.55, "#a9bdb4"),
                                                                 (1, "#f0d9a4"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.board([(590, 500), (640, 470), (720, 492), (724, 430), (744, 430), (748, 496),
                                    (830, 476),
                                    (830, 570), (590, 570)]), "#2b4450")
    hunt_room.bars(sheet, knife, "#4d5d60", light=("#d6e0d2", 0.8, 0.7))
    return sheet


def _open_case(sheet: Sheet, knife: Knife, left: float, *, ink: str, edge: str, wheel: bool) -> None:
    """A suitcase laid open: its lid stood up behind, its floor before it, both lined and empty."""
    right, top, sill, foot = left + 236, 690, 836, 900
    lid = [(left + 16, top), (right - 16, top - 4), (right + 2, sill), (left - 2, sill + 2)]
    sheet.draw(knife.board(lid, 1.4), sheet.linear((left, 0), (right, 0),
                                                   steps((0, edge), (0.2, ink), (1, "#1c1e1e"))))
    inside = [(left + 32, top + 16), (right - 32, top + 12), (right - 16, sill - 8), (left + 16, sill - 6)]
    lining = knife.board(inside)
    sheet.draw(lining, sheet.linear((0, top), (0, sill), steps((0, "#8f846c"), (1, "#5a5142"))))
    with sheet.through(stencil=sheet.clip(lining)):
        for share in (0.25, 0.5, 0.75):
            x = left + 236 * share
            sheet.draw(knife.brush([(x, top), (x, sill)], 3, 0.4, blunt=True), "#3c362c", 0.5)
        sheet.draw(knife.brush([(left + 20, top + 60), ((left + right) / 2, top + 76),
                                (right - 20, top + 58)], 12, 0.5,
                               blunt=True), "#3c362c", 0.7)
    well = [(left - 2, sill), (right + 2, sill - 2), (right + 34, foot), (left - 34, foot + 4)]
    sheet.draw(knife.board(well, 1.2), sheet.linear((0, sill), (0, foot),
                                                    steps((0, "#1d1a17"), (1, "#6d624e"))))
    wall = [(left - 34, foot), (right + 34, foot - 2), (right + 30, foot + 44), (left - 30, foot + 48)]
    sheet.draw(knife.board(wall, 1.2), sheet.linear((left, 0), (right, 0),
                                                    steps((0, ink), (0.7, ink), (1, edge))))
    sheet.draw(knife.brush([(left - 34, foot + 1), ((left + right) / 2, foot), (right + 34, foot - 1)], 7,
                           0.5, blunt=True), edge)
    for x in (left - 14, right + 12) if wheel else (left - 14,):
        sheet.draw(knife.curve(ellipse((x, foot + 50), 12, 11), 0.4), "#0e1315")


def _xia() -> Sheet:
    """On her knees between them, one hand flat on a lid's edge: whichever she is told."""
    sheet, knife = Sheet(357), Knife(357)
    with sheet.through(sheet.print(3, 0.42)):
        sheet.draw(knife.curve([(860, 984), (1100, 970), (1340, 976), (1330, 1006), (1100, 1014),
                                (880, 1008)]), "#0b0e10", 0.6)
        with sheet.moved((238, 150), 0.86):
            _open_case(sheet, knife, 1012, ink="#33584f", edge="#a9c7b4", wheel=False)
        with sheet.moved((130, 44)):
            _kneeling(sheet, knife)
        with sheet.moved((376, 172), 0.86):
            _open_case(sheet, knife, 590, ink="#a34a32", edge="#e2a273", wheel=True)
        skin = sheet.linear((850, 0), (930, 0), steps((0, "#d9b392"), (1, "#8a5c44")))
        fingers(sheet, knife, [[(916, 756), (896, 750), (884, 758)], [(914, 764), (892, 762), (880, 770)],
                               [(914, 774), (894, 774), (884, 782)]], 14, skin)
    return sheet


def _kneeling(sheet: Sheet, knife: Knife) -> None:
    """Coat, knees, and the arm that reaches to the lid."""
    legs = [(850, 860), (960, 840), (1010, 880), (1040, 930), (1020, 960), (840, 962), (824, 910)]
    sheet.draw(knife.curve(legs), sheet.linear((820, 0), (1040, 0), steps((0, "#2b3a44"), (1, "#4a3a2c"))))
    coat = [(900, 606), (856, 628), (836, 700), (832, 800), (826, 900), (880, 920), (990, 906), (1000, 820),
            (990, 710),
            (972, 640), (940, 608)]
    cloth(sheet, knife, coat, (1060, 560), ("#d9b07c", "#5d6466", "#232d33"), reach=340)
    sheet.draw(knife.brush([(942, 609), (974, 642), (992, 712), (1001, 820)], 6, 0.6), "#ffc98a", 0.85)
    for line in ([(880, 680), (876, 780), (868, 900)], [(950, 700), (958, 800), (950, 900)]):
        sheet.draw(knife.brush(line, 8, 0.7), "#182126", 0.6)
    _head(sheet, knife)
    sheet.draw(knife.curve([(868, 604), (900, 590), (948, 596), (956, 626), (908, 642), (868, 630)], 0.8),
               sheet.linear((868, 0), (956, 0), steps((0, "#a84a30"), (1, "#f0804c"))))
    skin = sheet.linear((720, 0), (880, 0), steps((0, "#d9b392"), (1, "#8a5c44")))
    paint = sheet.linear((780, 0), (940, 0), steps((0, "#3a464b"), (1, "#7d7a70")))
    arm(sheet, knife, [(904, 656, 40), (860, 720, 37), (812, 742, 31)],
        [(818, 740, 23), (798, 734, 20), (778, 722, 16)],
        (paint, skin))


def _head(sheet: Sheet, knife: Knife) -> None:
    """Hair up in a knot; she looks at whoever stands by the bed."""
    x, y = FACE

    def put(*points: Point) -> list[Point]:
        return place(points, FACE, 56, 4)

    sheet.draw(knife.curve(put((-0.36, 0.7), (0.5, 0.6), (0.62, 1.7), (-0.2, 1.8)), 0.7), "#6d4a38")
    sheet.draw(knife.curve(place(PROFILE, FACE, 56, 4), 0.6), sheet.linear((x - 64, 0), (x + 30, 0),
               steps((0, "#d9bfa6"), (0.4, "#a8795c"), (1, "#573c30"))))
    sheet.draw(knife.brush(put((-0.88, 0.04), (-0.72, 0.11), (-0.52, 0.04)), 4, 0.2), "#231814", 0.85)
    sheet.draw(knife.brush(put((-0.86, -0.18), (-0.68, -0.24), (-0.48, -0.18)), 3.4, 0.2), "#231814", 0.6)
    sheet.draw(knife.brush(put((-1.0, 0.62), (-0.86, 0.68), (-0.72, 0.62)), 3.4, 0.2), "#8a4436", 0.8)
    knot = put((0.7, -1.1), (1.06, -1.3), (1.34, -1.04), (1.24, -0.68), (0.88, -0.6))
    sheet.draw(knife.curve(knot, 0.8), sheet.linear((x, 0), (x + 80, 0),
                                                    steps((0, "#181a1c"), (1, "#7d5a3c"))))
    crown = put((-0.74, -0.44), (-0.5, -1.0), (0.1, -1.22), (0.7, -1.0), (1.02, -0.44), (1.02, 0.2),
                (0.8, 0.7), (0.5, 0.6),
                (0.44, 0.24), (0.22, 0.04), (0.06, -0.2), (-0.3, -0.36))
    shape = knife.curve(crown, 0.8)
    sheet.draw(shape, sheet.linear((x - 56, 0), (x + 60, 0), steps((0, "#3a3632"), (0.5, "#16181a"),
                                                                   (1, "#6d4e34"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((x - 50, y - 70, x + 60, y + 40), 80, pool((x + 60, y - 50), 120),
                                lambda a, b: 30 + (a - x) * 0.6 + (b - y) * 0.4, (22, 1.7)), "#e0a868", 0.7)
    sheet.draw(knife.curve(ellipse(put((0.26, 0.3))[0], 9, 14, -8), 0.4), "#8a5c44")


def _dawn() -> Sheet:
    """Morning from the window."""
    sheet = Sheet(358)
    sheet.flood(sheet.radial((706, 400), 560, fade("#a9c4c0", 0.4, 0.2, 0.07, 0)))
    return sheet


def draw() -> Place:
    """The room, and two empty suitcases."""
    first = hunt_room.draw()
    kept = {each.name: each for each in first.layers}
    layers = (
        kept["corridor"], kept["room"],
        Layer("window", 0.28, _window()),
        kept["dark"], kept["bed"],
        Layer("xia", 0.7, _xia()),
        Layer("dawn", 0.4, _dawn(), "add", "boundary", 0.3, 1.0),
        kept["glow"],
    )
    alt = (
        "The small rented room as it gets light, its door open on the corridor. A woman with her hair in a"
        " knot kneels"
        " between two suitcases, which lie open and empty on the floor: one red, the other green with a"
        " wheel gone."
    )
    return replace(first, name="room_cases", alt=alt, layers=layers)
