"""The landing stage nineteen years before: a child on the rope box, and a man who signals with his hands."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_ferry import draw_boat, draw_fog, draw_river, draw_wisps
from scenes.well_shapes import limb
from studio.figures import FIST, HEAD, finger_cuts
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, mirror, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

EDGE = 744
"""Where the planks end and the river begins."""
SIGN: Point = (1098, 352)
"""His fist: wait."""


def draw_stage() -> Sheet:
    """Planks out to the edge, a bollard, rope lying ready, and the box it is kept in."""
    sheet, knife = Sheet(293), Knife(293)
    with sheet.through(sheet.print(3, 0.45)):
        deck = knife.board([(-60, EDGE + 6), (1660, EDGE - 6), (1660, 1260), (-60, 1260)])
        sheet.draw(deck, sheet.radial((860, EDGE + 40), 820, steps((0, "#c3b08a"), (0.3, "#8d8b7c"), (0.6,
                "#5a666a"),
                (1, "#27353b")), 0.6))
        with sheet.through(stencil=sheet.clip(deck)):
            for step in range(-9, 12):
                line = [(800 + step * 84, EDGE - 10), (800 + step * 150, 960), (800 + step * 210, 1260)]
                sheet.draw(knife.brush(line, 7, 1, blunt=True), "#202c32", 0.7)
            sheet.draw(knife.gouges((300, EDGE, 1300, 1000), 420, even(0.6), lambda a,
                    _: 90 - (a - 800) * 0.06, (46, 2)),
                    "#e6dfc6", 0.4)
            sheet.draw(knife.gouges((620, EDGE, 1280, 960), 170, pool((900, 830), 360, 0.6), even(0), (50,
                    3)), "#f6dca6",
                    0.5)
        sheet.draw(knife.board([(-60, EDGE - 8), (1660, EDGE - 20), (1660, EDGE + 8), (-60, EDGE + 20)]),
                "#2a383e")
        sheet.draw(knife.gouges((-20, EDGE - 16, 1620, EDGE - 4), 90, even(0.8), even(0), (80, 2.6)),
                "#d3d6c8", 0.6)
        _bollard(sheet, knife, (690, 800))
        _box(sheet, knife)
    return sheet


def _bollard(sheet: Sheet, knife: Knife, at: Point) -> None:
    """The bollard at the edge, nothing on it yet, and the rope coiled."""
    x, y = at
    body = [(x - 24, y - 88), (x + 24, y - 88), (x + 20, y), (x - 20, y)]
    sheet.draw(knife.curve(ellipse((x + 10, y + 4), 80, 16)), "#141e23", 0.5)
    sheet.draw(knife.board(body), sheet.linear((x - 24, 0), (x + 24, 0), steps((0, "#1c282e"), (0.7,
            "#46545a"),
            (1, "#b09a74"))))
    sheet.draw(knife.curve(ellipse((x, y - 90), 36, 12)), "#4a585c")
    for lift, across in ((62, 88), (52, 74), (42, 58)):
        sheet.stroke(knife.curve(ellipse((x + 20, y + lift), across, across * 0.28), 1.5), "#6f6a58", 16)
        sheet.stroke(knife.curve(ellipse((x + 20, y + lift - 4), across, across * 0.28), 1.5), "#cfc3a0", 5,
                0.8)


def _box(sheet: Sheet, knife: Knife) -> None:
    """The rope box: planks, iron corners, a loop to lift it by."""
    front = [(384, 800), (604, 806), (600, 1010), (388, 1002)]
    sheet.draw(knife.board(front), sheet.linear((384, 0), (604, 0), steps((0, "#5c4632"), (0.6, "#7d5f40"),
            (1, "#b08a5a"))))
    for y in (862, 930):
        sheet.draw(knife.brush([(384, y), (490, y + 4), (602, y + 4)], 7, 0.6, blunt=True), "#2c2118", 0.9)
    sheet.draw(knife.board([(604, 806), (650, 782), (646, 976), (600, 1010)]), "#3a2b1f")
    lid = [(378, 800), (424, 774), (656, 780), (608, 808)]
    sheet.draw(knife.board(lid), sheet.linear((0, 774), (0, 808), steps((0, "#c9a470"), (1, "#8a6a46"))))
    sheet.draw(knife.gouges((390, 778, 640, 802), 34, even(0.7), even(1), (40, 2.4)), "#f0d3a0", 0.6)
    for x in (388, 576):
        sheet.draw(knife.board([(x, 802), (x + 22, 803), (x + 22, 850), (x, 849)]), "#2a3338")
    sheet.draw(knife.brush([(470, 880), (476, 916), (514, 918), (520, 882)], 10, 0.6, blunt=True), "#cfc3a0")


def _people() -> Sheet:
    """The two of them, one wind."""
    sheet, knife = Sheet(294), Knife(294)
    with sheet.through(sheet.soft(7)):
        sheet.draw(knife.curve(ellipse((920, 838), 150, 16)), "#141e23", 0.6)
    with sheet.through(sheet.print(3, 0.42)):
        _grandfather(sheet, knife)
        draw_child(sheet, knife)
    return sheet


def _grandfather(sheet: Sheet, knife: Knife) -> None:
    """From behind, at the edge: one arm up and out with a fist on it, a rope's end in the other hand."""
    draw_legs(sheet, knife)
    up = limb([(948, 480, 40), (1012, 456, 34), (1062, 410, 27), (1086, 378, 22)])
    sheet.draw(knife.curve(up, 0.9), sheet.linear((940, 480), (1090, 380), steps((0, "#334752"), (0.6,
            "#4f5f66"), (1, "#a5926c"))))
    sheet.draw(knife.brush([(956, 446), (1012, 424), (1052, 388), (1072, 362)], 5, 0.4), "#f6d9a0", 0.9)
    sheet.draw(knife.curve(place(FIST, SIGN, 33, -52), 0.6), sheet.linear((1066, 0), (1130, 0), steps((0,
            "#e6b482"),
            (1, "#a8744e"))))
    sheet.draw(finger_cuts(knife, SIGN, 33, -52), "#5a3a28", 0.8)
    draw_trunk(sheet, knife)


def draw_legs(sheet: Sheet, knife: Knife) -> None:
    """The old man's legs and shoes, at the planks' edge."""
    for x in (852, 918):
        leg = [(x, 690), (x + 58, 690), (x + 50, 826), (x + 6, 826)]
        sheet.draw(knife.board(leg), sheet.linear((x, 0), (x + 58, 0), steps((0, "#1c282e"), (0.7,
                "#222f35"), (1, "#5c5648"))))
        shoe = [(x + 2, 820), (x + 52, 818), (x + 58, 840), (x + 26, 848), (x - 2, 842)]
        sheet.draw(knife.curve(shoe, 0.6), "#0e161a")


def draw_trunk(sheet: Sheet, knife: Knife) -> None:
    """His padded coat, his head, and the arm that hangs, a rope's end in its hand."""
    down = limb([(842, 486, 38), (816, 560, 34), (812, 630, 28), (828, 676, 22)])
    body = [(872, 424), (836, 444), (818, 486), (822, 580), (812, 704), (900, 724), (996, 704), (986, 580),
            (990, 486),
            (968, 444), (934, 424)]
    coat = knife.curve(body)
    sheet.draw(coat, sheet.linear((812, 0), (996, 0), steps((0, "#22343f"), (0.45, "#2f4450"), (0.8,
            "#56646a"), (1, "#b9a276"))))
    with sheet.through(stencil=sheet.clip(coat)):
        sheet.draw(knife.gouges((816, 430, 990, 716), 240, times(pool((1000, 520), 300), 0.9), even(88),
                (26, 2)), "#e6d3a6",
                0.45)
        for y in (510, 570, 630, 684):
            sheet.draw(knife.brush([(806, y), (900, y + 12), (1000, y)], 6, 0.8, blunt=True), "#16222a", 0.6)
        sheet.draw(knife.board([(856, 600), (892, 598), (894, 636), (858, 638)]), "#5a6a6c", 0.8)
    sheet.draw(knife.curve(down, 0.9), sheet.linear((800, 0), (860, 0), steps((0, "#1b2b34"), (1,
            "#334752"))))
    sheet.draw(knife.curve(place(FIST, (834, 690), 22, 80), 0.5), "#a8744e")
    for line in ([(834, 700), (826, 760), (780, 800), (720, 846)], [(838, 704), (846, 740), (836, 770),
            (852, 792)]):
        sheet.draw(knife.brush(line, 12, 0.6, blunt=True), "#6f6a58")
        sheet.draw(knife.brush([(a - 2, b - 3) for a, b in line], 5, 0.5), "#d8cba6", 0.9)
    sheet.draw(knife.brush([(934, 425), (968, 444), (990, 486), (987, 580), (996, 700)], 6, 0.5), "#f6d9a0",
            0.8)
    _his_head(sheet, knife, (904, 372))


def _his_head(sheet: Sheet, knife: Knife, at: Point) -> None:
    """Not white yet, only grey; the towel for a scarf, its end out on the wind."""
    x, y = at
    end = [(x - 20, y + 52), (x - 90, y + 40), (x - 150, y + 62), (x - 204, y + 44), (x - 210, y + 84),
            (x - 150, y + 104),
           (x - 92, y + 82), (x - 16, y + 84)]
    tone = sheet.linear((x - 210, 0), (x + 50, 0), steps((0, "#eeead9"), (0.6, "#c3c6ba"), (1, "#f0dfba")))
    shape = knife.curve(end, 1)
    sheet.draw(knife.curve([(a + 3, b + 6) for a, b in end], 1), "#55656a", 0.8)
    sheet.draw(shape, tone)
    with sheet.through(stencil=sheet.clip(shape)):
        for dx in (-192, -176):
            sheet.draw(knife.brush([(x + dx, y + 30), (x + dx - 4, y + 110)], 8, 0.6, blunt=True), "#9a5c50")
    sheet.draw(knife.board([(x - 20, y + 30), (x + 20, y + 30), (x + 22, y + 64), (x - 22, y + 64)]),
            "#574639")
    hair = knife.curve(place(HEAD, at, 43, 3), 0.8)
    sheet.draw(hair, sheet.linear((x - 40, 0), (x + 40, 0), steps((0, "#3d474a"), (0.6, "#6f7674"), (1,
            "#d6c69e"))))
    with sheet.through(stencil=sheet.clip(hair)):
        sheet.draw(knife.gouges((x - 40, y - 46, x + 40, y + 50), 70, even(0.8), even(84), (18, 1.8)),
                "#c9c8b8", 0.5)
    for side, skin in ((-1, "#6d5442"), (1, "#d19c70")):
        sheet.draw(knife.curve(ellipse((x + side * 38, y + 8), 8, 14)), skin)
    wound = knife.curve([(x - 46, y + 40), (x, y + 50), (x + 46, y + 40), (x + 54, y + 66), (x, y + 86),
            (x - 54, y + 66)])
    sheet.draw(wound, tone)
    sheet.draw(knife.brush([(x - 50, y + 62), (x, y + 72), (x + 50, y + 60)], 6, 0.6), "#9a5c50", 0.9)


def draw_child(sheet: Sheet, knife: Knife, *, thumb: bool = False) -> None:
    """Six, from behind, on the box: a red padded jacket, two tufts, a fist or a `thumb` up, as he does."""
    for x in (462, 516):
        sheet.draw(knife.board([(x, 690), (x + 42, 690), (x + 38, 774), (x + 4, 774)]), "#2c3a44")
        sheet.draw(knife.curve([(x, 768), (x + 42, 766), (x + 46, 788), (x + 20, 794), (x - 4, 788)], 0.6),
                "#d8c9a6")
    up = limb([(572, 590, 32), (626, 568, 27), (650, 530, 22), (652, 506, 19)])
    sheet.draw(knife.curve(up, 0.9), sheet.linear((560, 0), (660, 0), steps((0, "#93382a"), (1, "#d2704a"))))
    sheet.draw(knife.brush([(580, 562), (622, 544), (634, 512)], 4, 0.4), "#ffd9a0", 0.9)
    sheet.draw(knife.curve(place(FIST, (650, 488), 21, -80), 0.5), "#e0aa7c")
    sheet.draw(finger_cuts(knife, (650, 488), 21, -80), "#6d4836", 0.8)
    if thumb:
        sheet.draw(knife.curve(limb([(644, 494, 9), (634, 476, 8), (630, 456, 6)]), 0.4), "#e0aa7c")
    far = limb([(452, 600, 30), (424, 650, 26), (430, 690, 20)])
    sheet.draw(knife.curve(far, 0.9), "#6d2a22")
    sheet.draw(knife.curve(place(FIST, (434, 700), 16, 90), 0.4), "#b07a56")
    body = [(492, 550), (456, 566), (438, 610), (436, 660), (430, 712), (512, 726), (596, 710), (586, 660),
            (588, 610),
            (572, 566), (536, 550)]
    coat = knife.curve(body)
    sheet.draw(coat, sheet.linear((430, 0), (596, 0), steps((0, "#6d231d"), (0.5, "#a8392a"), (0.85,
            "#c9593c"), (1, "#f0a878"))))
    with sheet.through(stencil=sheet.clip(coat)):
        for y in (606, 650, 690):
            sheet.draw(knife.brush([(424, y), (512, y + 10), (604, y)], 5, 0.7, blunt=True), "#4d1814", 0.7)
        for at in ((470, 584), (530, 596), (496, 636), (556, 640), (466, 672), (524, 678)):
            for step in range(5):
                petal = ellipse((at[0] + 7 * (step % 3 - 1), at[1] + 5 * (step % 2)), 6, 5)
                sheet.draw(knife.curve(petal, 0.4), "#f3c9a0", 0.6)
    sheet.draw(knife.brush([(536, 551), (572, 567), (588, 610), (587, 660)], 5, 0.5), "#ffd9a0", 0.9)
    _her_head(sheet, knife, (514, 500))


def _her_head(sheet: Sheet, knife: Knife, at: Point) -> None:
    """A parting, and two tufts that the wind has to one side."""
    x, y = at
    sheet.draw(knife.board([(x - 16, y + 30), (x + 16, y + 30), (x + 18, y + 60), (x - 18, y + 60)]),
            "#8a5f46")
    tuft = [(-0.7, -0.6), (-1.3, -0.9), (-1.9, -0.6), (-2.1, -0.1), (-1.7, 0.0), (-1.2, -0.3), (-0.8, -0.2)]
    sheet.draw(knife.curve(place(tuft, at, 44, 0), 0.8), "#14181a")
    sheet.draw(knife.curve(place(mirror([(a * 0.8, b) for a, b in tuft]), at, 44, 24), 0.8), "#1c1f20")
    sheet.draw(knife.curve(place(HEAD, at, 44, 2), 0.7), sheet.linear((x - 42, 0), (x + 42, 0), steps((0,
            "#0f1416"),
            (0.6, "#1e2122"), (1, "#8a6a42"))))
    sheet.draw(knife.brush([(x + 2, y - 46), (x - 1, y - 10), (x + 1, y + 34)], 3, 0.4), "#8a6a50", 0.7)
    for side in (-1, 1):
        sheet.draw(knife.brush([(x + side * 34, y - 30), (x + side * 42, y - 16)], 9, 0.3, blunt=True),
                "#d6a23c")
    collar = [(x - 40, y + 46), (x, y + 56), (x + 42, y + 44), (x + 46, y + 68), (x, y + 80), (x - 44,
            y + 68)]
    sheet.draw(knife.curve(collar, 0.7), sheet.linear((x - 44, 0), (x + 46, 0), steps((0, "#4a5a5e"), (1,
            "#d6cfae"))))


def _glow() -> Sheet:
    """The sun that fog lets through, where the boat comes from."""
    sheet, knife = Sheet(295), Knife(295)
    sheet.flood(sheet.radial((1110, 300), 560, fade("#ffb866", 0.6, 0.3, 0.12, 0.03, 0)))
    with sheet.through(sheet.soft(10)):
        for y, wide in ((650, 420), (684, 560), (714, 380)):
            sheet.draw(knife.brush([(1060 - wide / 2, y), (1060, y - 4), (1060 + wide / 2, y + 3)], 12, 2),
                    "#ffe0a4", 0.4)
    return sheet


def draw() -> Place:
    """The landing stage, when she was six."""
    return Place(
        "ferry_six",
        "The landing stage of an old ferry in fog and wind. A child of six in a red jacket stands on a"
        " rope box,"
        " seen from behind, one fist up; she copies an old man at the planks' edge, a towel for a scarf,"
        " who holds"
        " his own fist out to a boat that comes, and a rope's end in the other hand.",
        "none",
        (
            Layer("far", 0.05, draw_river()),
            Layer("boat", 0.15, draw_boat().nearer((-150, -140), 1.26), "normal", "cognitive", 0.35, 1.0),
            Layer("fog", 0.2, draw_fog(), "normal", "cognitive", 0.6, 0.0),
            Layer("stage", 0.5, draw_stage()),
            Layer("people", 0.65, _people(), "normal", "concern", 0.9, 1.0),
            Layer("glow", 0.45, _glow(), "add", "affective", 0.15, 1.0),
            Layer("near", 0.9, draw_wisps()),
        ),
    )
