"""A door of one's own, from inside, shut: green paint over a kick, a brass bolt, morning beneath it."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SILL = 884
LEAF: tuple[Point, ...] = ((566, 96), (1022, 92), (1026, SILL - 12), (562, SILL - 10))
WINDOW: Point = (250, 420)
"""The room's window, beyond the picture's left."""
BOLT: Point = (960, 420)


def _wall() -> Sheet:
    """The wall, new whitewash on old; the frame; boards."""
    sheet, knife = Sheet(471), Knife(471)
    with sheet.through(sheet.print(3, 0.5)):
        sheet.flood(sheet.radial(WINDOW, 1300, steps((0, "#e3dcc4"), (0.25, "#b9b7a4"), (0.55, "#75807c"),
                (0.8, "#404f54"), (1, "#1d2a31"))))
        sheet.draw(knife.gouges((280, 20, 1560, SILL), 1100, times(pool(WINDOW, 1200), 0.9), away(WINDOW),
                (34, 2)), "#f7f1dc", 0.35)
        sheet.draw(knife.gouges((1040, 60, 1560, SILL), 260, even(0.5), even(80), (60, 2)), "#22313a", 0.4)
        floor = knife.board([(-60, SILL), (1660, SILL - 4), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.linear((300, 0), (1300, 0), steps((0, "#b08a5c"), (0.4, "#7a5a3c"), (1,
                "#2c2420"))))
        with sheet.through(stencil=sheet.clip(floor)):
            for y in (904, 940, 990, 1060):
                sheet.draw(knife.brush([(-60, y), (800, y + 3), (1660, y)], 5, 0.5, blunt=True), "#3a281c",
                        0.7)
            sheet.draw(knife.gouges((280, SILL, 1400, 1190), 300, even(0.6), even(0), (110, 2.4)), "#4a3322",
                    0.5)
        for bar, ink in (([(520, 52), (1068, 46), (1070, 96), (518, 102)], "#8f8a76"), ([(520, 60), (566, 60),
                (564, SILL), (516, SILL + 2)], "#a9a48c"), ([(1022, 58), (1068, 56), (1072, SILL), (1024,
                        SILL)],
                "#565f5c")):
            sheet.draw(knife.board(bar), ink)
        sheet.draw(knife.brush([(566, 96), (565, 480), (562, SILL)], 7, 0.5), "#1d2624", 0.8)
    return sheet


def _leaf(sheet: Sheet) -> Sheet:
    """The leaf, in its wall: four panels, paint over old paint, low down the mark of a shoe beneath it."""
    knife = Knife(472)
    with sheet.through(sheet.print(3, 0.45)):
        shape = knife.board(LEAF)
        sheet.draw(shape, sheet.linear((562, 0), (1026, 0), steps((0, "#8fae98"), (0.35, "#5c8474"), (0.75,
                "#3c6058"), (1, "#28453f"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((562, 92, 1026, SILL), 420, even(0.6), even(89), (90, 2.6)), "#2a4a44",
                    0.4)
            sheet.draw(knife.gouges((562, 92, 840, SILL), 260, times(pool((500, 460), 460), 1.0), even(90),
                    (70, 2.4)), "#dfe9d0", 0.4)
        for left, right in ((612, 770), (818, 976)):
            for top, low in ((150, 404), (474, 660)):
                _panel(sheet, knife, [(left, top), (right, top - 2), (right + 1, low), (left, low + 1)])
        _panel(sheet, knife, [(612, 724), (976, 722), (978, 832), (611, 834)])
        patch = [(676, 752), (724, 736), (800, 738), (836, 764), (828, 806), (764, 820), (700, 812), (670,
                786)]
        sheet.draw(knife.curve(patch, 4), "#86ab92", 0.9)
        sheet.draw(knife.gouges((676, 742, 830, 816), 46, even(0.8), even(12), (70, 5)), "#a9c7a8", 0.5)
        for crack in ([(700, 800), (744, 776), (790, 784), (826, 762)], [(744, 776), (752, 744)], [(790, 784),
                (800, 812)]):
            sheet.draw(knife.brush(crack, 5, 0.6), "#21403a", 0.85)
        sheet.draw(knife.curve(ellipse((794, 236), 11, 11), 0.4), "#1d2624")
        sheet.draw(knife.curve(ellipse((794, 236), 6, 6), 0.3), "#e9dfb8")
        sheet.draw(knife.board([(982, 540), (1008, 540), (1008, 646), (982, 646)]), "#b39254")
        sheet.draw(knife.curve(ellipse((995, 572), 16, 17)), "#e6c98c")
        sheet.draw(knife.board([(991, 612), (999, 612), (1000, 632), (990, 632)]), "#2a1d12")
    return sheet


def _panel(sheet: Sheet, knife: Knife, panel: list[Point]) -> None:
    """A panel sunk in the leaf."""
    sheet.draw(knife.board(panel), "#355a51", 0.75)
    sheet.draw(knife.brush([panel[0], panel[1]], 6, 0.5), "#182c29", 0.8)
    sheet.draw(knife.brush([panel[0], panel[3]], 6, 0.5), "#1c3530", 0.8)
    sheet.draw(knife.brush([panel[3], panel[2]], 6, 0.5), "#b3cdb4", 0.7)
    sheet.draw(knife.brush([panel[1], panel[2]], 5, 0.5), "#8fae98", 0.6)


def draw_bolt(sheet: Sheet, knife: Knife, at: Point, size: float, *, brass: bool, shot: float) -> None:
    """A bolt on its plate, pointing right; `shot` is how far its rod is out, in pixels."""
    x, y = at
    dark, mid, light = ("#5d4322", "#c99a4a", "#ffe6a6") if brass else ("#2c3638", "#84918f", "#e4ebe2")

    def put(*points: Point) -> list[Point]:
        return [(x + a * size, y + b * size) for a, b in points]

    sheet.draw(knife.board(put((-78, -20), (62, -22), (64, 26), (-76, 28))), "#0d1513", 0.45)
    plate = knife.board(put((-80, -26), (58, -27), (59, 22), (-80, 23)), 0.6)
    sheet.draw(plate, sheet.linear((0, y - 26 * size), (0, y + 24 * size), steps((0, light), (0.3, mid),
            (1, dark))))
    rod = put((-92 + shot / size, -8), (52 + shot / size, -8), (58 + shot / size, 0), (52 + shot / size, 8),
            (-92 + shot / size, 8))
    sheet.draw(knife.board(rod, 0.5), sheet.linear((0, y - 8 * size), (0, y + 8 * size), steps((0, light),
            (0.5, mid), (1, dark))))
    for left in (-62, 4, 36):
        sheet.draw(knife.board(put((left, -17), (left + 16, -17), (left + 16, 15), (left, 15)), 0.5),
                sheet.linear((0, y - 17 * size), (0, y + 15 * size), steps((0, light), (0.4, mid), (1,
                        dark))))
    knob = put((-22 + shot / size, 6))[0]
    sheet.draw(knife.curve(ellipse(knob, 10 * size, 17 * size), 0.4), mid)
    sheet.draw(knife.curve(ellipse((knob[0] - 3 * size, knob[1] - 5 * size), 4 * size, 6 * size), 0.3), light)
    for a in (-72, 50):
        for b in (-18, 14):
            sheet.draw(knife.curve(ellipse(put((a, b))[0], 3.4 * size, 3.4 * size), 0.3), dark)


def _fitted() -> Sheet:
    """The bolt, shot home; four screws in it, one of them not quite straight. One key, on a nail."""
    sheet, knife = Sheet(473), Knife(473)
    with sheet.through(sheet.print(2, 0.35)):
        draw_bolt(sheet, knife, BOLT, 0.94, brass=True, shot=26)
        keep = [(1030, 392), (1062, 391), (1063, 444), (1031, 445)]
        sheet.draw(knife.board(keep, 0.6), sheet.linear((0, 390), (0, 446), steps((0, "#ffe6a6"), (0.4,
                "#c99a4a"),
                (1, "#5d4322"))))
        sheet.draw(knife.board([(1026, 410), (1040, 410), (1040, 428), (1026, 428)], 0.5), "#3a2a14")
        x, y = 1150, 380
        sheet.draw(knife.curve(ellipse((x, y), 6, 6), 0.3), "#1d2624")
        sheet.stroke(knife.line([(x, y), (x - 5, y + 24), (x + 2, y + 36)], 0.4), "#a34a32", 4)
        sheet.stroke(knife.curve(ellipse((x + 2, y + 52), 14, 16), 0.4), "#c99a4a", 6)
        sheet.draw(knife.board([(x - 2, y + 66), (x + 6, y + 66), (x + 7, y + 122), (x - 1, y + 122)], 0.4),
                "#c99a4a")
        for b in (98, 112):
            sheet.draw(knife.board([(x + 6, y + b), (x + 20, y + b), (x + 20, y + b + 8), (x + 6,
                    y + b + 8)], 0.4),
                    "#c99a4a")
    return sheet


def _stools() -> Sheet:
    """Three stools that could be carried out, and a pot with its lid on one."""
    sheet, knife = Sheet(474), Knife(474)
    with sheet.through(sheet.print(3, 0.42)):
        for x, foot, ink in ((392, 960, "#a06a3c"), (1196, 946, "#8a5a34"), (1090, 990, "#7a4e2e")):
            _stool(sheet, knife, (x, foot), ink)
        x, y = 392, 806
        pot = [(x - 62, y - 58), (x + 62, y - 58), (x + 56, y + 6), (x - 56, y + 6)]
        sheet.draw(knife.curve([(x - 62, y - 56), (x + 62, y - 56), (x + 58, y - 4), (x + 30, y + 10),
                (x - 30,
                y + 10), (x - 58, y - 4)], 0.7), sheet.linear((pot[0][0], 0), (pot[1][0], 0), steps((0,
                        "#cfd6cf"),
                (0.4, "#7f8f90"), (1, "#2f3d42"))))
        sheet.draw(knife.curve(ellipse((x, y - 60), 64, 13), 0.5), "#b9c4c0")
        sheet.draw(knife.curve(ellipse((x, y - 66), 44, 8), 0.5), "#dfe4da")
        sheet.draw(knife.curve(ellipse((x, y - 76), 9, 7), 0.4), "#2a3336")
        for side in (-1, 1):
            sheet.draw(knife.brush([(x + side * 60, y - 34), (x + side * 80, y - 30), (x + side * 60,
                    y - 18)], 8,
                    0.4), "#2a3336")
    return sheet


def _stool(sheet: Sheet, knife: Knife, foot: Point, ink: str) -> None:
    """A low wooden stool."""
    x, y = foot
    sheet.draw(knife.curve(ellipse((x + 30, y), 110, 18)), "#140e0a", 0.5)
    for a, b in ((-56, -74), (50, 66), (-30, -36), (34, 40)):
        sheet.draw(knife.brush([(x + a, y - 130), (x + b, y)], 15, 0.6, blunt=True), "#4a2f1e")
    sheet.draw(knife.board([(x - 66, y - 60), (x + 64, y - 60), (x + 66, y - 48), (x - 68, y - 48)], 0.8),
            "#4a2f1e")
    top = knife.board([(x - 84, y - 152), (x + 78, y - 154), (x + 92, y - 126), (x - 96, y - 124)])
    sheet.draw(top, sheet.linear((x - 90, 0), (x + 90, 0), steps((0, "#e0b67c"), (0.4, ink), (1, "#3d281a"))))
    sheet.draw(knife.gouges((x - 84, y - 152, x + 84, y - 128), 24, even(0.7), even(0), (50, 2)), "#f0cf9a",
            0.5)


def _dusk() -> Sheet:
    """Not knowing the sounds of these stairs yet."""
    sheet = Sheet(475)
    sheet.flood(sheet.radial((800, 480), 900, [(0, "#2a3b42", 0.45), (0.5, "#1d2c34", 0.66), (1, "#0e171d",
            0.82)]))
    return sheet


def _edge() -> Sheet:
    """Light all round the leaf, from the stairs."""
    sheet, knife = Sheet(476), Knife(476)
    with sheet.through(sheet.soft(2)):
        gap = knife.board([(566, SILL - 12), (1024, SILL - 14), (1028, SILL - 2), (560, SILL)])
        sheet.draw(gap, "#fff2cf")
    with sheet.through(sheet.soft(9)):
        fall = knife.board([(562, SILL - 2), (1028, SILL - 4), (1130, 1060), (470, 1060)])
        sheet.draw(fall, sheet.linear((0, SILL), (0, 1050), fade("#e6dcb4", 0.75, 0.26, 0.03)))
    return sheet


def _glow() -> Sheet:
    """Morning through one's own window."""
    sheet, knife = Sheet(477), Knife(477)
    sheet.flood(sheet.radial((330, 420), 900, fade("#ffb868", 0.46, 0.26, 0.1, 0.03, 0)))
    with sheet.through(sheet.soft(7)):
        for left, right in ((560, 700), (726, 866)):
            pane = knife.board([(left, 180), (right, 210), (right + 90, 640), (left + 90, 620)])
            sheet.draw(pane, sheet.linear((left, 0), (right + 90, 0), fade("#ffd594", 0.4, 0.3)))
    return sheet


def draw_own(name: str, alt: str, *near: Layer) -> Place:
    """The door by this name, and what is before it."""
    return Place(name, alt, "motes", (
        Layer("leaf", 0.2, _leaf(_wall())),
        Layer("dusk", 0.25, _dusk(), "normal", "cognitive", 0.75, 0.0),
        Layer("edge", 0.2, _edge(), "add", "concern", 0.2, 1.0),
        Layer("glow", 0.3, _glow(), "add", "affective", 0.1, 1.0),
        *near,
    ))


def draw() -> Place:
    """The door, bolted."""
    return draw_own(
        "door_own",
        "A door seen from inside, shut. Low down it was kicked once and painted over. A brass bolt is shot"
        " across to"
        " the frame, and a single key hangs on a nail. Before it stand three stools, a lidded pot on one of"
        " them.",
        Layer("fitted", 0.22, _fitted(), "normal", "boundary", 0.8, 1.0),
        Layer("stools", 0.7, _stools()),
    )
