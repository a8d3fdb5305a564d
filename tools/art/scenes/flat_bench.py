"""The flat's hall in the small hours: two people on a bench made for one, their faces to the door."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.flat import BOB, veil
from studio.figures import HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SILL = 792
LEAF: tuple[Point, ...] = ((640, 130), (930, 126), (932, SILL), (638, SILL))
LAMP: Point = (1190, 300)


def _hall() -> Sheet:
    """Wall and floor, the flat's door with its spyhole, coats on their hooks, a bowl of water."""
    sheet, knife = Sheet(69), Knife(69)
    with sheet.through(sheet.print(3, 0.5)):
        sheet.flood(sheet.radial(LAMP, 1100, steps((0, "#c99a5e"), (0.25, "#7d6a50"), (0.55, "#3a464a"),
                                                   (1, "#121c23"))))
        sheet.draw(knife.gouges((200, 20, 1400, SILL), 900, times(pool(LAMP, 800), 0.9), away(LAMP), (34, 2)),
                   "#f0c88c", 0.28)
        floor = knife.board([(-60, SILL), (1660, SILL - 4), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.radial((900, SILL + 40), 760, steps((0, "#8f6f4a"), (0.4, "#4a4038"),
                                                                    (1, "#131a1f")), 0.5))
        sheet.draw(knife.gouges((200, SILL, 1400, 1190), 300, even(0.5), even(0), (120, 2)), "#e0b47c", 0.2)
        sheet.draw(knife.board([(604, 94), (966, 90), (970, SILL + 4), (600, SILL + 6)]), "#1d2529")
        leaf = knife.board(LEAF)
        sheet.draw(leaf, sheet.linear((638, 0), (932, 0), steps((0, "#33434a"), (0.6, "#5a6260"),
                                                                (1, "#8a7a5e"))))
        with sheet.through(stencil=sheet.clip(leaf)):
            sheet.draw(knife.gouges((638, 126, 932, SILL), 260, even(0.5), even(90), (90, 2)), "#1b252a", 0.5)
        sheet.draw(knife.curve(ellipse((785, 300), 9, 9), 0.4), "#e6c88c")
        sheet.draw(knife.curve(ellipse((785, 300), 4, 4), 0.3), "#14181a")
        sheet.draw(knife.board([(884, 440), (912, 440), (912, 548), (884, 548)]), "#1b2226")
        sheet.draw(knife.brush([(898, 470), (868, 472), (850, 476)], 12, 0.4, blunt=True), "#d9b478")
        _coats(sheet, knife)
        _bowl(sheet, knife, (1010, 850))
    return sheet


def _coats(sheet: Sheet, knife: Knife) -> None:
    """A row of hooks: his long coat, hers, and a red lead."""
    sheet.draw(knife.board([(1010, 226), (1300, 220), (1300, 246), (1010, 250)]), "#4a3a2a")
    for x, wide, foot, inks in ((1070, 62, 640, ("#2b3840", "#5f6868")),
                                (1200, 66, 570, ("#5d4438", "#b9825a"))):
        coat = [(x - 18, 256), (x + 18, 254), (x + wide * 0.8, 296), (x + wide, foot), (x, foot + 12),
                (x - wide, foot),
                (x - wide * 0.8, 298)]
        shape = knife.curve(coat)
        sheet.draw(knife.curve([(a - 12, b + 8) for a, b in coat]), "#12181b", 0.5)
        sheet.draw(shape, sheet.linear((x - wide, 0), (x + wide, 0), steps((0, inks[0]), (1, inks[1]))))
        for dx in (-wide * 0.4, 0, wide * 0.4):
            sheet.draw(knife.brush([(x + dx * 0.6, 310), (x + dx, 450), (x + dx, foot)], 6, 0.6), "#14191b",
                       0.5)
        sheet.draw(knife.brush([(x - 10, 236), (x, 258), (x + 8, 250)], 6, 0.3), "#d9b478")
    lead = [(1284, 240), (1276, 330), (1290, 420), (1272, 440), (1262, 420), (1276, 330)]
    sheet.draw(knife.brush(lead, 9, 0.5, blunt=True), "#b23c2c")


def _bowl(sheet: Sheet, knife: Knife, at: Point) -> None:
    """The dog's bowl, with water in it."""
    (x, y) = at
    sheet.draw(knife.curve(ellipse((x - 12, y + 16), 92, 18)), "#0d1215", 0.6)
    side = [(x - 70, y - 14), (x + 70, y - 16), (x + 84, y + 14), (x - 84, y + 16)]
    sheet.draw(knife.board(side), sheet.linear((x - 84, 0), (x + 84, 0),
                                               steps((0, "#55656a"), (0.6, "#b9c0b8"),
                                                                              (1, "#fff0cc"))))
    sheet.draw(knife.curve(ellipse((x, y - 15), 70, 14), 0.5), "#dfe3d6")
    sheet.draw(knife.curve(ellipse((x, y - 13), 60, 10), 0.5), "#6d8a94")
    sheet.draw(knife.gouge((x + 14, y - 14), 0, 50, 4), "#fff6dc", 0.8)


def _line() -> Sheet:
    """The lift, at this floor or going by it: a line of light beneath the door."""
    sheet, knife = Sheet(70), Knife(70)
    with sheet.through(sheet.soft(8)):
        fall = knife.board([(640, SILL - 4), (932, SILL - 4), (1010, 960), (560, 960)])
        sheet.draw(fall, sheet.linear((0, SILL), (0, 960), fade("#ffe0a0", 0.8, 0.3, 0.02)))
    with sheet.through(sheet.soft(1.4)):
        sheet.draw(knife.board([(640, SILL - 9), (932, SILL - 9), (932, SILL + 1), (639, SILL + 1)]),
                   "#fff3d0")
        sheet.draw(knife.curve(ellipse((785, 300), 4, 4), 0.3), "#fff3d0")
    sheet.flood(sheet.radial((785, SILL), 360, fade("#ffc46c", 0.4, 0.16, 0.04, 0), 0.34))
    return sheet


def _bodies(sheet: Sheet, knife: Knife) -> None:
    """Two backs, lit from the lamp's side, with the seam down each."""
    him = [(646, 560), (596, 584), (556, 640), (546, 740), (552, 850), (772, 852), (778, 740),
           (772, 640), (738, 586),
           (694, 560)]
    her = [(846, 600), (800, 622), (768, 676), (756, 760), (752, 856), (962, 858), (960, 760),
           (948, 676), (916, 622),
           (878, 600)]
    for body, inks in ((him, ("#d3c09a", "#66706e", "#1b272d")), (her,
                                                                  ("#e0a070", "#7d5044", "#2a2224"))):
        shape = knife.curve(body)
        left, right = min(a for a, _ in body), max(a for a, _ in body)
        sheet.draw(shape, sheet.linear((left, 0), (right, 0), steps((0, inks[2]), (0.6, inks[1]),
                                                                    (1, inks[0]))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((left, 560, right, 860), 260, times(pool((right + 60, 620), 260),
                                                                        1.1),
                                    even(88), (36, 2.2)), "#ffe3b0", 0.5)
            sheet.draw(knife.brush([((left + right) / 2, 650), ((left + right) / 2 + 4, 860)], 8),
                       "#12191c", 0.5)


def _two() -> Sheet:
    """From behind, shoulder to shoulder on a short bench: she in her coat, he in his shirt, bent to her."""
    sheet, knife = Sheet(71), Knife(71)
    with sheet.through(sheet.soft(8)):
        sheet.draw(knife.curve(ellipse((666, 978), 250, 24)), "#080d10", 0.7)
    with sheet.through(sheet.print(3, 0.42)), sheet.moved((-104, 0)):
        for x in (590, 906):
            sheet.draw(knife.board([(x, 862), (x + 30, 862), (x + 26, 976), (x + 4, 976)]), "#1c1712")
        _bodies(sheet, knife)
        lamp_side = (960, 540)
        sheet.draw(knife.board([(646, 510), (694, 510), (700, 578), (640, 578)]), "#8a6248")
        sheet.draw(knife.curve(place(HEAD, (676, 488), 52, 9)), sheet.linear((624, 0), (730, 0),
                   steps((0, "#0e1418"), (0.6, "#1d1f1f"), (1, "#a87a4c"))))
        sheet.draw(knife.curve(ellipse((721, 500), 10, 16, 8), 0.5), "#e0a878")
        bob = [((x - 1030) * 1.08 + 846, (y - 540) * 1.08 + 552) for x, y in BOB]
        crown = knife.curve(bob)
        sheet.draw(crown, sheet.linear((792, 0), (906, 0), steps((0, "#12171a"), (0.6, "#2a221e"),
                                                                 (1, "#b9825a"))))
        with sheet.through(stencil=sheet.clip(crown)):
            sheet.draw(knife.gouges((790, 490, 906, 610), 100, times(pool(lamp_side, 220), 1.2), even(84),
                                    (30, 1.8)),
                       "#f0c084", 0.6)
        seat = [(560, 842), (954, 838), (968, 874), (546, 880)]
        sheet.draw(knife.board(seat), sheet.linear((546, 0), (968, 0), steps((0, "#2c2119"), (0.6, "#6d4d30"),
                                                                            (1, "#c98f54"))))
        for rim in ([(696, 562), (740, 588), (773, 642)], [(880, 602), (918, 624), (950, 678), (961, 770)]):
            sheet.draw(knife.brush(rim, 6, 0.5), "#ffdca0", 0.8)
    return sheet


def _glow() -> Sheet:
    """The hall's one lamp."""
    sheet = Sheet(72)
    sheet.flood(sheet.radial(LAMP, 560, fade("#ffae50", 0.5, 0.24, 0.09, 0.02, 0)))
    return sheet


def draw() -> Place:
    """The hall."""
    return Place(
        "flat_bench",
        "The hall of a flat at night. Coats hang by the door, a red lead beside them; a bowl of water"
        " stands on the"
        " floor. On a bench made for one two people sit shoulder to shoulder, seen from behind, facing the"
        " door; a"
        " line of light lies beneath it.",
        "none",
        (
            Layer("hall", 0.2, _hall()),
            Layer("line", 0.2, _line(), "add", "boundary", 0.2, 1.0),
            Layer("two", 0.6, _two(), "normal", "concern", 0.92, 1.0),
            Layer("glow", 0.4, _glow(), "add", "affective", 0.2, 1.0),
            Layer("veil", 0.5, veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
