"""The lift at thirty-two: its doors are open on a strip of carpet, where a pair of slippers stands."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import well_shaft
from scenes.well_shaft import draw_cab
from scenes.well_shapes import limb
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

SILL = 560
OPENING: list[Point] = [(440, -60), (1160, -60), (1012, SILL), (588, SILL)]
FACE: Point = (800, 452)


def _open() -> Sheet:
    """The cab, and in its far side a lit landing: carpet, skirting, two slippers, a hem."""
    sheet, knife = Sheet(231), Knife(231)
    draw_cab(sheet, knife)
    with sheet.through(sheet.print(3, 0.5)):
        gap = knife.board(OPENING)
        sheet.draw(gap, sheet.linear((0, -60), (0, SILL), steps((0, "#6d5a3c"), (0.4, "#a98a58"),
                                                                (1, "#e3c88e"))))
        with sheet.through(stencil=sheet.clip(gap)):
            carpet = knife.board([(330, 150), (1270, 150), (1060, SILL + 10), (540, SILL + 10)])
            sheet.draw(carpet, sheet.radial((800, 420), 460, steps((0, "#b5685a"), (0.5, "#8a463e"),
                                                                   (1, "#4a2826"))))
            sheet.draw(knife.gouges((420, 150, 1180, SILL), 360, even(0.6), even(0), (26, 2)), "#e0a088",
                       0.35)
            for edge in ([(700, 150), (640, SILL)], [(900, 150), (960, SILL)]):
                sheet.draw(knife.brush(edge, 6, 0.5, blunt=True), "#e3bd84", 0.6)
            sheet.draw(knife.board([(330, 120), (1270, 120), (1270, 152), (330, 152)]), "#4a3a2a")
            _somebody(sheet, knife)
        for side in (-1, 1):
            edge = [(800 + side * 360, -60), (800 + side * 212, SILL)]
            sheet.draw(knife.brush(edge, 17, 0.6, blunt=True), "#d3d6c8")
            sheet.draw(knife.brush([(x + side * 11, y) for x, y in edge], 8, 0.6, blunt=True), "#1a262c")
        sheet.draw(knife.board([(570, SILL - 6), (1030, SILL - 6), (1040, SILL + 16), (560, SILL + 16)]),
                   "#c9ccbd")
        for y in (SILL + 1, SILL + 8):
            sheet.draw(knife.brush([(566, y), (800, y), (1034, y)], 2.4, 0.3, blunt=True), "#5a6a6c")
    return sheet


def _somebody(sheet: Sheet, knife: Knife) -> None:
    """Slippers, toes to the lift, and as much of a dressing gown as the picture has."""
    robe = [(846, -60), (1060, -60), (1046, 60), (1020, 176), (968, 196), (908, 190), (868, 168), (852, 60)]
    sheet.draw(knife.curve([(856, 200), (960, 214), (1060, 196), (1100, 250), (960, 290), (870, 262)]),
               "#4a2420", 0.5)
    for x in (906, 976):
        sheet.draw(knife.curve(limb([(x + 6, 150, 24), (x + 2, 200, 22), (x, 236, 20)])), "#e3b48c")
        sole = [(x - 30, 214), (x + 28, 212), (x + 36, 270), (x + 22, 310), (x - 8, 322), (x - 32, 306),
                (x - 40, 264)]
        sheet.draw(knife.curve(sole, 0.7), "#3d3a4a")
        top = [(x - 34, 256), (x, 240), (x + 32, 252), (x + 34, 284), (x + 18, 308), (x - 8, 318),
               (x - 30, 302)]
        sheet.draw(knife.curve(top, 0.7), sheet.linear((0, 240), (0, 318),
                                                       steps((0, "#c9bfd0"), (1, "#7d748c"))))
        sheet.draw(knife.brush([(x - 34, 258), (x, 242), (x + 32, 254)], 6, 0.4), "#f3ecf0", 0.9)
    mass = knife.curve(robe)
    sheet.draw(mass, sheet.linear((846, 0), (1060, 0), steps((0, "#8fb0b4"), (0.5, "#5f858c"),
                                                             (1, "#36535c"))))
    with sheet.through(stencil=sheet.clip(mass)):
        sheet.draw(knife.gouges((846, -40, 1060, 196), 120, even(0.7), even(88), (40, 2.2)), "#d9ebe6", 0.45)
        sheet.draw(knife.brush([(948, -60), (952, 80), (944, 196)], 8, 0.6), "#27414a", 0.8)


def _man() -> Sheet:
    """He has turned round, face up to the camera; the briefcase in one hand, the umbrella in the other."""
    sheet, knife = Sheet(232), Knife(232)
    with sheet.through(sheet.soft(10)):
        sheet.draw(knife.curve([(650, 960), (800, 930), (960, 956), (1010, 1040), (820, 1090), (650, 1050)]),
                   "#101a20", 0.6)
    with sheet.through(sheet.print(3, 0.45)):
        for x in (760, 842):
            shoe = limb([(x, 930, 28), (x - 1, 968, 32), (x - 2, 1000, 22)])
            sheet.draw(knife.curve(shoe), "#0c1317")
            sheet.draw(knife.brush([(x - 18, 974), (x - 2, 1004), (x + 16, 974)], 5), "#c4cdc8", 0.6)
        coat = [(744, 520), (690, 534), (626, 556), (598, 596), (604, 690), (640, 800), (660, 920),
                (700, 950), (800, 958),
                (902, 950), (940, 920), (958, 800), (996, 690), (1002, 596), (974, 556), (910, 534),
                (856, 520)]
        shape = knife.curve(coat)
        sheet.draw(shape, sheet.linear((0, 520), (0, 960), steps((0, "#8a8676"), (0.2, "#4d5a5c"),
                                                                 (0.6, "#29373e"), (1, "#151f25"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((596, 520, 1004, 960), 800, times(pool((800, 520), 480), 0.9),
                                    lambda x, _: 90 + (x - 800) * 0.09, (30, 1.6)), "#e3d6b4", 0.42)
            sheet.draw(knife.brush([(800, 640), (802, 800), (800, 960)], 8), "#0e171c", 0.85)
            for side in (-1, 1):
                sheet.draw(knife.curve([(800, 660), (800 + side * 34, 560), (800 + side * 84, 540),
                                        (800 + side * 66, 610)]), "#1d2a31")
                sheet.draw(knife.brush([(800 + side * 84, 542), (800 + side * 66, 610), (800, 662)], 4, 0.4),
                           "#cfc4a2", 0.7)
            for y in (720, 790, 860):
                sheet.draw(knife.curve(ellipse((818, y), 7, 7), 0.3), "#0c1317")
        _arms(sheet, knife)
        _face(sheet, knife)
    return sheet


def _arms(sheet: Sheet, knife: Knife) -> None:
    """Sleeves, gloves, and what they hold."""
    case = [(470, 846), (618, 838), (626, 962), (474, 972)]
    sheet.draw(knife.board(case), sheet.linear((470, 0), (626, 0), steps((0, "#6a5748"), (1, "#2b2826"))))
    sheet.draw(knife.brush([(470, 846), (544, 842), (618, 838)], 6, 0.4), "#c8b090", 0.7)
    sheet.stroke(knife.line([(516, 844), (520, 812), (576, 808), (582, 840)], 0.4), "#0c1317", 9)
    sheet.draw(knife.brush([(1046, 800), (1066, 900), (1086, 1016)], 22, 0.6), "#1a2329")
    sheet.draw(knife.brush([(1044, 804), (1064, 900), (1082, 1008)], 4, 0.4), "#aab6b3", 0.7)
    sheet.stroke(knife.line([(1044, 806), (1036, 762), (1056, 744), (1074, 760)], 0.3), "#4a3a2c", 9)
    for spine, glove in (([(654, 556, 26), (622, 596, 42), (596, 680, 40), (564, 760, 32), (552, 796, 27)],
                          [(552, 790, 22), (548, 816, 23), (548, 834, 16)]),
                         ([(946, 556, 26), (978, 596, 42), (1004, 670, 40), (1034, 738, 32), (1042, 768, 27)],
                          [(1042, 764, 22), (1046, 788, 23), (1048, 808, 16)])):
        sheet.draw(knife.curve(limb(glove)), "#080e12")
        sleeve = knife.curve(limb(spine))
        sheet.draw(sleeve, sheet.linear((0, 550), (0, 790), steps((0, "#7d7c70"), (0.35, "#3a484e"),
                                                                  (1, "#18232a"))))
        with sheet.through(stencil=sheet.clip(sleeve)):
            sheet.draw(knife.gouges((540, 550, 1060, 790), 420, times(pool((800, 540), 420), 0.9), even(90),
                                    (30, 1.7)),
                       "#c9bf9c", 0.5)


def _face(sheet: Sheet, knife: Knife) -> None:
    """Seen from above: a brow, a nose, and a mouth that has said goodnight."""
    x, y = FACE
    scarf = [(x - 78, y + 74), (x - 40, y + 108), (x, y + 116), (x + 40, y + 108), (x + 78, y + 74),
             (x + 86, y + 116), (x + 30, y + 150),
             (x - 30, y + 150), (x - 86, y + 116)]
    for side in (-1, 1):
        sheet.draw(knife.curve(ellipse((x + side * 84, y + 10), 13, 24), 0.6), "#b08a70")
    face = [(x - 82, y - 30), (x - 80, y + 22), (x - 60, y + 70), (x - 26, y + 100), (x + 26, y + 100),
            (x + 60, y + 70), (x + 80, y + 22),
            (x + 82, y - 30), (x, y - 90)]
    sheet.draw(knife.curve(face, 0.7), sheet.linear((0, y - 90), (0, y + 100),
                                                    steps((0, "#f0d6b0"), (0.5, "#c9a286"), (1, "#7d6253"))))
    for side in (-1, 1):
        sheet.draw(knife.brush([(x + side * 18, y + 12), (x + side * 36, y + 6), (x + side * 56, y + 14)], 5,
                               0.3), "#2a221e", 0.9)
        sheet.draw(knife.curve(ellipse((x + side * 37, y + 27), 6, 7), 0.3), "#241d1a")
        sheet.draw(knife.brush([(x + side * 24, y + 22), (x + side * 37, y + 18), (x + side * 50, y + 24)],
                               3.4, 0.2), "#3a2a22", 0.9)
    sheet.draw(knife.brush([(x + 4, y + 22), (x + 10, y + 52), (x - 6, y + 58)], 5, 0.3), "#7d5a48", 0.7)
    sheet.draw(knife.brush([(x - 18, y + 76), (x, y + 80), (x + 20, y + 74)], 5, 0.3), "#7a453a", 0.85)
    hair = [(x - 86, y - 12), (x - 92, y - 70), (x - 60, y - 118), (x, y - 134), (x + 62, y - 118),
            (x + 92, y - 70), (x + 86, y - 12),
            (x + 72, y - 50), (x + 36, y - 44), (x, y - 52), (x - 40, y - 40), (x - 72, y - 52)]
    crown = knife.curve(hair, 0.9)
    sheet.draw(crown, sheet.radial((x, y - 130), 170, steps((0, "#6d6a5c"), (0.5, "#252f34"),
                                                            (1, "#0f171b"))))
    with sheet.through(stencil=sheet.clip(crown)):
        sheet.draw(knife.gouges((x - 90, y - 134, x + 90, y - 20), 200, pool((x, y - 130), 170),
                                away((x, y - 90)), (30, 1.8)),
                   "#e3d6b0", 0.6)
    sheet.draw(knife.curve(scarf), sheet.linear((x - 86, 0), (x + 86, 0),
                                                steps((0, "#8d9995"), (0.6, "#5d6868"), (1, "#8e7a5d"))))
    sheet.draw(knife.gouges((x - 80, y + 80, x + 80, y + 150), 50, even(0.7), lambda a, _: (x - a) * 0.4,
                            (28, 2)), "#d5dbd3", 0.5)


def _landing() -> Sheet:
    """What the landing throws in, over the sill."""
    sheet, knife = Sheet(233), Knife(233)
    sheet.flood(sheet.radial((800, 240), 480, fade("#ffcf8a", 0.42, 0.2, 0.07, 0)))
    with sheet.through(sheet.soft(12)):
        fall = knife.board([(588, SILL), (1012, SILL), (1240, 1100), (360, 1100)])
        sheet.draw(fall, sheet.linear((0, SILL), (0, 1100), fade("#ffcf8a", 0.4, 0.14, 0.02)))
    return sheet


def draw() -> Place:
    """The lift, open."""
    first = {each.name: each for each in well_shaft.draw().layers}
    alt = (
        "The lift as its ceiling camera sees it, its doors open on a lit strip of carpet. At the picture's"
        " edge, toes to"
        " the lift, stand two slippers under the hem of a dressing gown. The man in the long coat has"
        " turned his face up"
        " to the camera, briefcase in one hand, umbrella in the other."
    )
    layers = (
        replace(first["far"], sheet=_open()),
        Layer("landing", 0.15, _landing(), "add", "boundary", 0.3, 1.0),
        Layer("man", 0.4, _man(), "normal", "concern", 0.92, 1.0),
        replace(first["grain"], low=0.6),
        first["frame"],
    )
    return Place("shaft_open", alt, "none", layers)
