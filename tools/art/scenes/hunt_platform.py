"""The night train's platform: long lamps, a lit train, two people with suitcases."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import HEAD
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

END: Point = (860, 470)


def _toward(start: Point, share: float) -> Point:
    """A point on the way from `start` to where the platform ends."""
    return start[0] + (END[0] - start[0]) * share, start[1] + (END[1] - start[1]) * share


def draw_far() -> Sheet:
    """Night, the hills, signal lights, the far platform."""
    sheet, knife = Sheet(371), Knife(371)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.2")):
        sheet.flood(sheet.linear((0, 0), (0, 620), steps((0, "#0b141c"), (0.5, "#18303f"), (0.8, "#33545e"),
                (1, "#5f7a78"))))
    with sheet.through(sheet.print(3, 0.4)):
        hills = [(-60, 520), (160, 400), (420, 450), (700, 404), (900, 440), (1180, 380), (1420, 430),
                (1660, 390), (1660, 620), (-60, 620)]
        sheet.draw(knife.curve(hills), "#14242d")
        sheet.draw(knife.board([(-60, 500), (1660, 496), (1660, 900), (-60, 900)]), "#101a20")
        for x, y, ink in ((820, 440, "#c2482f"), (896, 446, "#8fc0a0"), (790, 462, "#e7b26a"),
                (930, 462, "#e7b26a"), (1010, 452, "#e7b26a")):
            sheet.draw(knife.curve(ellipse((x, y), 5, 5), 0.5), ink)
        ground = knife.board([(-60, 1260), (END[0] - 24, END[1]), (END[0] + 30, END[1]), (1660, 900),
                (1660, 1260)])
        sheet.draw(ground, "#0d1418")
        for start in ((1250, 1260), (1560, 1260)):
            sheet.draw(knife.brush([start, _toward(start, 0.6), END], 9, 0.8), "#8aa3a4", 0.7)
    return sheet


def _train(sheet: Sheet, knife: Knife) -> None:
    """The train along the left: dark green cars, a yellow band, lit windows."""
    top, sill, base = (-60, -120), (-60, 560), (-60, 1010)
    side = [top, _toward(top, 0.94), _toward(base, 0.94), base]
    sheet.draw(knife.board(side), sheet.linear((0, 0), (860, 0),
            steps((0, "#1a3a34"), (0.6, "#234a42"), (1, "#16292a"))))
    for level, ink, wide in ((110, "#2f5f52", 20), (640, "#c9973f", 26), (690, "#c9973f", 10)):
        a, b = _toward((-60, level), 0), _toward((-60, level), 0.94)
        c, d = _toward((-60, level + wide), 0.94), _toward((-60, level + wide), 0)
        sheet.draw(knife.board([a, b, c, d]), ink)
    shares = (0.06, 0.24, 0.4, 0.53, 0.63, 0.71, 0.775, 0.825, 0.862, 0.89)
    for index, share in enumerate(shares):
        width = 0.12 * (1 - share)
        high, low = (-60, 210), sill
        pane = [_toward(high, share), _toward(high, share + width), _toward(low, share + width),
                _toward(low, share)]
        frame = [(pane[0][0] - 9, pane[0][1] - 8), (pane[1][0] + 7, pane[1][1] - 7),
                (pane[2][0] + 7, pane[2][1] + 8), (pane[3][0] - 9, pane[3][1] + 9)]
        sheet.draw(knife.board(frame), "#0c1918")
        lit = index not in (4, 7)
        shape = knife.board(pane)
        sheet.draw(shape, sheet.linear(pane[0], pane[3],
                steps((0, "#ffe0a0"), (0.6, "#f0ac5c"), (1, "#a8622f"))) if lit else "#22373a")
        if lit and index < 6:
            with sheet.through(stencil=sheet.clip(shape)):
                x, y = (pane[2][0] + pane[3][0]) / 2 + 10, pane[3][1]
                size = (pane[3][1] - pane[0][1]) * 0.2
                if index in (1, 3):
                    sheet.draw(knife.curve(place(HEAD, (x, y - size * 1.9), size * 0.8)), "#3d2415")
                    sheet.draw(knife.curve(ellipse((x, y), size * 1.6, size * 1.2)), "#3d2415")
                curtain = [pane[0], (pane[0][0] + size, pane[0][1]), (pane[3][0] + size * 0.6, pane[3][1]),
                        pane[3]]
                sheet.draw(knife.board(curtain), "#b8703a", 0.9)
    sheet.draw(knife.gouges((-20, 120, 840, 900), 420, even(0.4), lambda x,
            y: (y - END[1]) * -0.05 * (1 if x < END[0] else 0), (60, 2)), "#6fa08c", 0.25)
    under = [base, _toward(base, 0.94), _toward((-60, 1140), 0.94), (-60, 1140)]
    sheet.draw(knife.board(under), "#070b0d")


def draw_platform() -> Sheet:
    """The train; the platform's wet surface, its white line, the roof with its long lamps, and the posts."""
    sheet, knife = Sheet(373), Knife(373)
    with sheet.through(sheet.print(3, 0.45)):
        _train(sheet, Knife(372))
        floor = knife.board([(-60, 1110), (END[0] - 6, END[1] + 6), (END[0] + 16, END[1] + 6), (1300, 1260),
                (-60, 1260)])
        sheet.draw(floor, sheet.linear((0, 480), (0, 1200),
                steps((0, "#c99a63"), (0.2, "#7d6a56"), (0.5, "#4a4845"), (1, "#191d20"))))
        with sheet.through(stencil=sheet.clip(floor)):
            for share in (0.1, 0.3, 0.46, 0.58, 0.68, 0.76, 0.82, 0.87, 0.91):
                (x, y) = _toward((700, 1330), share)
                wide = 620 * (1 - share)
                sheet.draw(knife.brush([(x - wide, y), (x + wide, y + 2)], 4 * (1 - share) + 1, 0.4,
                        blunt=True), "#15191b", 0.5)
            sheet.draw(knife.gouges((200, 500, 1300, 1190), 520, times(pool((830, 760), 560), 1.0), even(0),
                    (60, 2.6)), "#ffdfa2", 0.45)
        line = [(130, 1260), _toward((130, 1260), 0.96), _toward((196, 1260), 0.96), (196, 1260)]
        sheet.draw(knife.board(line), "#e8dcba", 0.8)
        edge = [(1264, 1260), _toward((1264, 1260), 0.97), _toward((1320, 1260), 0.97), (1320, 1260)]
        sheet.draw(knife.board(edge), "#0a0e10")
        roof = [(430, -60), _toward((430, -60), 0.93), _toward((1660, -60), 0.93), (1660, -60)]
        sheet.draw(knife.board(roof), sheet.linear((0, 0), (0, 440), steps((0, "#1b2024"), (1, "#4a4438"))))
        for share in (0.14, 0.34, 0.5, 0.62, 0.71, 0.78, 0.84):
            a, b = _toward((430, -60), share), _toward((1660, -60), share)
            sheet.draw(knife.brush([a, b], 22 * (1 - share), 1, blunt=True), "#0b0f12")
        _tubes(sheet, knife)
        _posts(sheet, knife)
    return sheet


def _tubes(sheet: Sheet, knife: Knife) -> None:
    """Two rows of long lamps under the roof."""
    for start, wide in (((880, -60), 76), ((1330, -60), 76)):
        for share, length in ((0.05, 0.13), (0.27, 0.11), (0.44, 0.085), (0.57, 0.065), (0.67, 0.05),
                (0.75, 0.04), (0.81, 0.03)):
            a, b = _toward(start, share), _toward(start, share + length)
            half = wide * (1 - share) / 2
            tube = [(a[0] - half, a[1]), (b[0] - half * 0.85, b[1]), (b[0] + half * 0.85, b[1]),
                    (a[0] + half, a[1])]
            sheet.draw(knife.board([(x + (6 if i > 1 else -6), y) for i, (x, y) in enumerate(tube)]),
                    "#2a2a26")
            sheet.draw(knife.board(tube, 0.6), "#fff0c8")


def _posts(sheet: Sheet, knife: Knife) -> None:
    """The posts that hold the roof, and two benches."""
    for share in (0.02, 0.36, 0.56, 0.7, 0.79):
        x, y = _toward((1360, -60), share)
        _, foot = _toward((1230, 1240), share)
        half = 30 * (1 - share)
        post = [(x - half, y), (x + half, y), (x + half, foot), (x - half, foot)]
        sheet.draw(knife.board(post), sheet.linear((x - half, 0), (x + half, 0),
                steps((0, "#c08a52"), (0.3, mix("#3a3430", "#7d5b3c", share)), (1, "#0d1114"))))
    for share in (0.5, 0.66):
        x, y = _toward((760, 700), share)
        size = 1 - share
        sheet.draw(knife.board([(x + 190 * size, y + 130 * size), (x + 400 * size, y + 130 * size),
                (x + 400 * size, y + 160 * size), (x + 190 * size, y + 160 * size)]), "#10171a")


def draw_figure(sheet: Sheet, knife: Knife, foot: Point, size: float, coat: str, *, bag: int,
        bun: bool) -> None:
    """A woman from behind with a suitcase at her side; `bag` is 1 for the right hand, -1 for the left."""
    x, y = foot

    def put(*points: Point) -> list[Point]:
        return [(x + a * size, y + b * size) for a, b in points]

    for leg in (((-34, -250), (-4, -250), (-6, -40), (2, -4), (-36, 0), (-34, -40)),
            ((4, -250), (34, -250), (32, -40), (40, -2), (2, 0), (6, -40))):
        sheet.draw(knife.curve(put(*leg)), "#0e1519")
    arm = put((bag * 58, -420), (bag * 80, -330), (bag * 88, -236))
    sheet.draw(knife.brush(arm, 34 * size, 1, blunt=True), mix(coat, "#0b1013", 0.35))
    body = put((-24, -480), (-62, -462), (-82, -400), (-80, -300), (-72, -196), (0, -186), (74, -196),
            (80, -300), (82, -400), (62, -462), (24, -480))
    shape = knife.curve(body)
    sheet.draw(shape, sheet.linear((x - 82 * size, 0), (x + 82 * size, 0),
            steps((0, "#e0a263"), (0.12, mix(coat, "#7d5335", 0.4)), (0.45, coat),
                                                                                 (0.85,
                                                        mix(coat, "#0b1013", 0.6)), (1, "#a98a5c"))))
    with sheet.through(stencil=sheet.clip(shape)):
        box = (x - 80 * size, y - 470 * size, x + 80 * size, y - 190 * size)
        sheet.draw(knife.gouges(box, 60, times(pool((x - 70 * size, y - 360 * size), 180 * size), 1.0),
                lambda a, _: 88 + (a - x) * 0.08, (46, 2.4)), "#ffd294", 0.5)
        sheet.draw(knife.brush(put((0, -470), (2, -330), (0, -190)), 5 * size, 0.5), "#070b0d", 0.7)
    head = put((0, -528))[0]
    hair = knife.curve(place(HEAD, head, 46 * size, 3))
    sheet.draw(hair, sheet.linear((head[0] - 46 * size, 0), (head[0] + 46 * size, 0),
            steps((0, "#a86c3c"), (0.25, "#221b18"), (1, "#0d1114"))))
    if bun:
        sheet.draw(knife.curve(ellipse((head[0], head[1] - 52 * size), 22 * size, 18 * size)), "#15130f")
    else:
        fall = put((-40, -540), (-44, -470), (-30, -430), (0, -422), (30, -432), (44, -474), (40, -540))
        sheet.draw(knife.curve(fall), "#14110f")
        sheet.draw(knife.gouges((x - 42 * size, y - 540 * size, x + 10 * size, y - 430 * size), 22, even(0.7),
                even(88), (50, 1.8)), "#8d5f38", 0.6)
    rims = [knife.brush(put((-44, -520), (-40, -556), (-16, -574)), 4 * size),
            knife.brush(put((-60, -462), (-82, -402), (-81, -310)), 6 * size)]
    sheet.draw("".join(rims), "#ffdda0", 0.95)


def draw_case(sheet: Sheet, knife: Knife, foot: Point, size: float, ink: str) -> None:
    """A suitcase on its wheels, full now."""
    x, y = foot
    sheet.stroke(knife.line([(x - 20 * size, y - 150 * size), (x - 20 * size, y - 236 * size),
            (x + 20 * size, y - 237 * size),
                             (x + 20 * size, y - 150 * size)], 0.5), "#1d2427", 6 * size)
    body = [(x - 58 * size, y - 160 * size), (x + 58 * size, y - 162 * size), (x + 62 * size, y - 8),
            (x - 62 * size, y - 6)]
    shape = knife.board(body, 1.4)
    sheet.draw(shape, sheet.linear((x - 62 * size, 0), (x + 62 * size, 0),
            steps((0, mix(ink, "#ffd294", 0.6)), (0.2, ink), (1, mix(ink, "#0b0f11", 0.75)))))
    for step in range(4):
        line = x + (-36 + step * 24) * size
        sheet.draw(knife.brush([(line, y - 150 * size), (line + 1, y - 18)], 5 * size, 0.5), "#15100d", 0.5)
        sheet.draw(knife.brush([(line + 5 * size, y - 150 * size), (line + 5 * size, y - 18)], 2.4 * size,
                0.3), "#ffdca0", 0.5)
    for wheel in (-44, 44):
        sheet.draw(knife.curve(ellipse((x + wheel * size, y), 9 * size, 9 * size), 0.4), "#090b0c")


def _you() -> Sheet:
    """One of the two, with the red suitcase."""
    sheet, knife = Sheet(374), Knife(374)
    sheet.draw(knife.curve([(600, 972), (740, 968), (900, 1100), (760, 1112)]), "#0b0e10", 0.55)
    with sheet.through(sheet.print(3, 0.4)):
        draw_case(sheet, knife, (552, 968), 1.0, "#a4442c")
        draw_figure(sheet, knife, (652, 976), 0.98, "#39454a", bag=-1, bun=False)
    return sheet


def _friend() -> Sheet:
    """The other, a step away, with the green one."""
    sheet, knife = Sheet(375), Knife(375)
    sheet.draw(knife.curve([(830, 950), (960, 946), (1100, 1060), (970, 1074)]), "#0b0e10", 0.5)
    with sheet.through(sheet.print(3, 0.4)):
        draw_case(sheet, knife, (974, 944), 0.95, "#2f5f52")
        draw_figure(sheet, knife, (872, 952), 0.96, "#22343b", bag=1, bun=True)
        scarf = [(834, 484), (872, 494), (912, 484), (918, 508), (872, 524), (828, 508)]
        sheet.draw(knife.curve(scarf), "#a34a32")
    return sheet


def draw_fog() -> Sheet:
    """Brake steam and night."""
    sheet, knife = Sheet(376), Knife(376)
    sheet.flood(sheet.radial(END, 900, [(0, "#8d9a96", 0.8), (0.4, "#4a5d64", 0.72), (1, "#0f181e", 0.7)]))
    with sheet.through(sheet.soft(20)):
        for y in (560, 680, 800, 930):
            sheet.draw(knife.brush([(100, y), (600, y - 40), (1000, y + 20), (1400, y - 10)], 70, 6),
                    "#b5bdb4", 0.22)
    return sheet


def draw_glow() -> Sheet:
    """The lamps and the train's windows on the wet platform."""
    sheet, knife = Sheet(377), Knife(377)
    sheet.flood(sheet.radial((300, 400), 560, fade("#ff9a40", 0.34, 0.18, 0.07, 0)))
    sheet.flood(sheet.radial(END, 420, fade("#ffbe6c", 0.6, 0.22, 0.06, 0)))
    with sheet.through(sheet.soft(12)):
        for share in (0.0, 0.3, 0.5, 0.64):
            x, y = _toward((900, 80), share)
            foot = _toward((760, 1240), share)
            half = 60 * (1 - share)
            shape = [(x - half, y), (x + half, y), (foot[0] + half * 5, foot[1]),
                    (foot[0] - half * 5, foot[1])]
            sheet.draw(knife.board(shape), sheet.linear((0, y), (0, foot[1]), fade("#ffd594", 0.2, 0.05)))
    return sheet


def _signal() -> Sheet:
    """A green light at the platform's end, and its track on the rails."""
    sheet, knife = Sheet(378), Knife(378)
    sheet.flood(sheet.radial((1010, 430), 200, fade("#8fd6b0", 0.7, 0.2, 0.05, 0)))
    with sheet.through(sheet.soft(3)):
        for start in ((1250, 1260), (1560, 1260)):
            sheet.draw(knife.brush([start, _toward(start, 0.6), END], 7, 0.8), "#6fb596", 0.4)
    return sheet


def draw() -> Place:
    """The platform."""
    return Place(
        "platform",
        "A station platform at night beneath two rows of long lamps. On the left a green train stands with"
        " its windows"
        " lit; two people seen from behind, one of them half a step ahead, walk along it with a red and a"
        " green suitcase.",
        "none",
        (
            Layer("far", 0.05, draw_far()),
            Layer("platform", 0.35, draw_platform()),
            Layer("signal", 0.1, _signal(), "add", "boundary", 0.05, 1.0),
            Layer("fog", 0.3, draw_fog(), "normal", "cognitive", 0.75, 0.0),
            Layer("glow", 0.3, draw_glow(), "add", "affective", 0.15, 0.9),
            Layer("you", 0.7, _you()),
            Layer("friend", 0.65, _friend(), "normal", "concern", 0.2, 1.0),
        ),
    )
