"""The same yard on the last night of the year 2024 began in: the tree roped, a trench, two people."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.burial import draw_fog, draw_glow, draw_ground, draw_house, draw_stalks, draw_tree
from scenes.gate_two import draw_guest
from studio.figures import HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

ROOT: Point = (516, 872)


def _mother() -> Sheet:
    """She stands in the lit kitchen, a plate in one hand and a cloth in the other."""
    sheet, knife = Sheet(191), Knife(191)
    pane = sheet.clip("M858 212H954V322H858Z")
    with sheet.through(sheet.print(2, 0.35)), sheet.through(stencil=pane):
        body = [(884, 276), (868, 290), (862, 330), (930, 330), (924, 292), (908, 276)]
        sheet.draw(knife.curve(body, 0.6), "#5b3315")
        sheet.draw(knife.curve(place(HEAD, (896, 258), 17, -6), 0.5), "#4a2a14")
        sheet.draw(knife.curve(ellipse((906, 246), 9, 8), 0.4), "#4a2a14")
        sheet.draw(knife.brush([(916, 290), (930, 300), (926, 306)], 12, 0.5, blunt=True), "#5b3315")
        sheet.draw(knife.curve(ellipse((934, 294), 14, 15, 20), 0.4), "#fff4d0")
        sheet.draw(knife.curve([(918, 302), (934, 300), (940, 318), (922, 322)], 0.5), "#8fb0b4")
    return sheet


def draw_roped() -> Sheet:
    """The tree, its trunk in straw and rope, and two ropes to their stakes."""
    sheet, knife = draw_tree(foot=868), Knife(192)
    with sheet.through(sheet.print(3, 0.4)):
        straw = [(478, 800), (482, 720), (474, 660), (500, 610), (552, 616), (556, 700), (552, 800)]
        shape = knife.curve(straw, 1.4)
        sheet.draw(shape, sheet.linear((474, 0), (560, 0), steps((0, "#2a2418"), (0.5, "#5d4d30"),
                                                                 (1, "#b39254"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((470, 610, 560, 800), 120, even(0.8), even(86), (40, 2)), "#d9b872", 0.5)
        for y in (640, 664, 690, 716, 742, 768):
            rope = [(472, y + 4), (514, y + 10), (560, y)]
            sheet.draw(knife.brush(rope, 9, 0.5, blunt=True), "#1c1710")
            sheet.draw(knife.brush([(x, b - 2) for x, b in rope], 4, 0.3), "#d8c08a", 0.85)
        for line in ([(480, 700), (420, 820), (372, 930)], [(556, 690), (640, 800), (716, 930)]):
            sheet.draw(knife.brush(line, 7, 0.4, blunt=True), "#1c1710")
            sheet.draw(knife.brush([(x - 1, y - 2) for x, y in line], 3, 0.3), "#d8c08a", 0.8)
    return sheet


def _trench() -> Sheet:
    """A trench half way round, its earth thrown up behind it, a spade left standing."""
    sheet, knife = Sheet(193), Knife(193)
    x, y = ROOT
    with sheet.through(sheet.print(3, 0.5)):
        heap = [(330, 876), (350, 838), (400, 806), (452, 816), (500, 836), (480, 876)]
        sheet.draw(knife.curve(heap, 2), sheet.linear((330, 0), (500, 0), steps((0, "#14110f"), (1,
                "#5d4429"))))
        sheet.draw(knife.gouges((336, 812, 492, 876), 90, even(0.7), lambda *_: knife.chance.uniform(-40, 40),
                                (18, 4)), "#8d6a40", 0.55)
        outer, inner = ellipse((x, y + 6), 220, 58), ellipse((x, y - 2), 132, 32)
        sheet.draw(knife.curve(outer, 2.4), sheet.linear((0, y - 50), (0, y + 64), steps((0, "#120f0d"),
                                                                                         (1, "#3f2e1e"))))
        sheet.draw(knife.curve(ellipse((x, y + 4), 206, 48), 2), "#050707")
        ball = knife.curve(inner, 2)
        sheet.draw(ball, sheet.linear((x - 132, 0), (x + 132, 0), steps((0, "#191512"), (0.6, "#3c2c1e"),
                                                                        (1, "#8a6438"))))
        sheet.draw(knife.gouges((x - 120, y - 30, x + 124, y + 26), 90, times(pool((x + 110, y), 200), 1.1),
                                even(0), (24, 4)), "#c29458", 0.6)
        for root in ([(x - 20, y + 20), (x - 50, y + 40), (x - 90, y + 46)], [(x + 30, y + 24), (x + 60,
                y + 42),
                     (x + 70, y + 56)], [(x + 96, y + 10), (x + 140, y + 26), (x + 176, y + 22)]):
            sheet.draw(knife.brush(root, 10, 0.6), "#6d4e2c")
        sheet.draw(knife.gouges((x + 20, y + 44, x + 220, y + 66), 60, even(0.8), even(-6), (28, 4)),
                "#a87c48",
                   0.6)
        sheet.draw(knife.brush([(668, 914), (690, 800), (704, 706)], 11, 0.4, blunt=True), "#6d4a28")
        sheet.draw(knife.brush([(686, 706), (704, 702), (722, 710)], 11, 0.4, blunt=True), "#8a6034")
        sheet.draw(knife.curve([(652, 880), (690, 886), (692, 918), (668, 944), (650, 920)], 0.6), "#39434a")
        sheet.draw(knife.brush([(708, 712), (694, 800), (686, 880)], 3, 0.3), "#ffd898", 0.8)
    return sheet


def _people() -> Sheet:
    """He in a good coat, very straight; she a yard off, her scarf up."""
    sheet, knife = Sheet(194), Knife(194)
    for x in (900, 1090):
        with sheet.through(sheet.soft(5)):
            fall = [(x - 44, 916), (x + 44, 916), (x + 30, 1040), (x - 90, 1040)]
            sheet.draw(knife.curve(fall), "#05090c", 0.7)
    with sheet.through(sheet.print(3, 0.4)):
        _wei(sheet, knife)
        with sheet.moved((198, 6)):
            draw_guest(sheet, knife)
    return sheet


def _wei(sheet: Sheet, knife: Knife) -> None:
    """From behind, his hands in his pockets, his head a little bent to the hole."""
    for leg in ([(866, 830), (894, 830), (892, 924), (866, 926)], [(904, 830), (934, 830), (934, 922),
                (908, 926)]):
        sheet.draw(knife.board(leg), "#0a1115")
    coat = [(880, 556), (846, 572), (826, 610), (822, 690), (836, 760), (830, 858), (968, 856), (962, 760),
            (976, 690), (972, 608), (952, 570), (918, 556)]
    outline = knife.curve(coat)
    sheet.draw(outline, sheet.radial((920, 520), 360, steps((0, "#8a7048"), (0.3, "#3f4038"), (0.65,
            "#1b262b"),
                                                            (1, "#0d161b"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((822, 556, 976, 856), 220, times(pool((930, 540), 300), 1.1), even(89), (26,
                2)),
                   "#f0c98a", 0.55)
        sheet.draw(knife.brush([(899, 640), (900, 760), (898, 860)], 5), "#0a1115", 0.85)
        for side in (-1, 1):
            arm = [(899 + side * 50, 600), (899 + side * 56, 700), (899 + side * 40, 760)]
            sheet.draw(knife.brush(arm, 6), "#0a1115", 0.8)
    collar = [(872, 562), (884, 540), (916, 540), (926, 562), (900, 578)]
    sheet.draw(knife.curve(collar), "#1a2023")
    head = knife.curve(place(HEAD, (899, 508), 38, -6))
    sheet.draw(head, sheet.radial((914, 470), 110, steps((0, "#9a7342"), (0.4, "#2b2924"), (1, "#10181c"))))
    edge = [knife.brush([(874, 478), (900, 466), (926, 478)], 4, 0.4),
            knife.brush([(926, 560), (954, 572), (972, 608), (976, 680)], 5),
            knife.brush([(876, 560), (848, 572), (828, 608)], 4)]
    sheet.draw("".join(edge), "#ffdd9c", 0.9)


def _near() -> Sheet:
    """Dead stalks."""
    sheet, knife = Sheet(195), Knife(195)
    draw_stalks(sheet, knife)
    return sheet


def draw_fireworks() -> Sheet:
    """Somebody else's fireworks, behind the tree."""
    sheet = Sheet(196)
    for centre, reach, tone in (((420, 240), 420, "#c8553a"), ((600, 420), 300, "#d98a4a")):
        sheet.flood(sheet.radial(centre, reach, fade(tone, 0.34, 0.14, 0.04, 0)))
    return sheet


def draw() -> Place:
    """The yard, dug."""
    return Place(
        "yard_dug",
        "A yard at night below a block of flats. A tree's trunk is bound in straw and rope, and a trench is"
        " dug"
        " half way round it. Two people stand before it, seen from behind, a yard apart. High up one"
        " kitchen is"
        " lit, and somebody in it is drying a plate.",
        "none",
        (
            Layer("far", 0.05, draw_house()),
            Layer("mother", 0.05, _mother(), "normal", "affective", 0.6, 1.0),
            Layer("sky", 0.03, draw_fireworks(), "add", "boundary", 0.1, 1.0),
            Layer("ground", 0.4, draw_ground()),
            Layer("trench", 0.42, _trench()),
            Layer("tree", 0.45, draw_roped()),
            Layer("fog", 0.5, draw_fog(), "normal", "cognitive", 0.8, 0.1),
            Layer("people", 0.6, _people(), "normal", "concern", 0.8, 1.0),
            Layer("near", 0.9, _near()),
            Layer("glow", 0.3, draw_glow(), "add", "affective", 0.3, 1.0),
        ),
    )
