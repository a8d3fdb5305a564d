"""The steps up from the control room at night, in fog: Pei on the second of them, with two paper cups."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_shapes import drifts, limb, quad
from studio.figures import FIST, HEAD, finger_cuts
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even
from studio.place import Layer, Place
from studio.sheet import Sheet

STREET: Point = (960, 216)
"""The lamp at the top."""
DOOR: Point = (800, 1010)
"""The light of the door that we have come out of."""
CUPS: Point = (800, 640)


def _tread(step: int) -> tuple[float, float, float]:
    """Left, right and top of a step, counted from the lowest."""
    share = 0.86**step
    return 800 - 560 * share, 800 + 560 * share, 520 + 520 * share


def _far() -> Sheet:
    """Fog over a street, a lamp in it, a bicycle against a rail, the bare tops of planes."""
    sheet, knife = Sheet(251), Knife(251)
    with sheet.through(sheet.print(2, 0.5, "0.005 0.12")):
        sheet.flood(sheet.radial(STREET, 1000, steps((0, "#c9c7ac"), (0.12, "#8fa09b"), (0.35, "#5c7277"),
                                                     (0.7, "#30444d"), (1, "#16242c"))))
    with sheet.through(sheet.soft(5)):
        for x, top, wide in ((300, 60, 190), (560, 150, 150), (1080, 40, 240)):
            sheet.draw(knife.board(quad(x, top, x + wide, 560)), "#33474f", 0.5)
        for x, y in ((350, 180), (430, 260), (1140, 150), (1230, 240), (1170, 330), (620, 260)):
            sheet.draw(knife.board(quad(x, y, x + 26, y + 34)), "#d9b878", 0.5)
        for trunk in ([(470, 560), (462, 300), (420, 120)], [(464, 330), (520, 200), (540, 90)],
                      [(462, 380), (400, 290), (350, 250)]):
            sheet.draw(knife.brush(trunk, 20, 1), "#24363d", 0.7)
    with sheet.through(sheet.print(3, 0.4)):
        sheet.draw(knife.brush([(960, 560), (960, 400), (960, 226)], 15, 0.5, blunt=True), "#22323a")
        sheet.draw(knife.curve([(920, 222), (934, 194), (986, 194), (1000, 222)], 0.6), "#1a272e")
        sheet.draw(knife.curve(ellipse((960, 226), 34, 11), 0.5), "#fff2c8")
        _bicycle(sheet, knife)
    return sheet


def _bicycle(sheet: Sheet, knife: Knife) -> None:
    """A bicycle that was shouted at."""
    for x in (1036, 1160):
        sheet.stroke(knife.curve(ellipse((x, 500), 52, 56), 0.5), "#1a262c", 6)
        sheet.draw(knife.curve(ellipse((x, 500), 6, 6), 0.3), "#1a262c")
    for line in ([(1036, 500), (1070, 420), (1136, 424), (1100, 500), (1036, 500)], [(1070, 420), (1100,
            500)],
                 [(1160, 500), (1132, 396), (1112, 388)], [(1066, 404), (1058, 398), (1086, 396)]):
        sheet.stroke(knife.line(line, 0.4), "#1a262c", 6)
    sheet.draw(knife.board([(1124, 402), (1176, 404), (1172, 442), (1128, 440)], 0.6), "#2c3b40")


def _stair() -> Sheet:
    """Nine steps between two walls, a handrail, wet edges."""
    sheet, knife = Sheet(252), Knife(252)
    with sheet.through(sheet.print(3, 0.48)):
        for side in (-1, 1):
            wall = [(800 + side * 1000, -60), (800 + side * 640, 130), (800 + side * 196, 500),
                    (800 + side * 182, 640), (800 + side * 600, 1260), (800 + side * 1000, 1260)]
            sheet.draw(knife.board(wall), sheet.radial((800, 700), 900, steps((0, "#7d8a84"), (0.3,
                    "#4d5d60"),
                        (0.6, "#26343b"), (1, "#0f191f"))))
        box = (200, 200, 1400, 1100)
        sheet.draw(knife.gouges(box, 700, lambda x, _: 0.6 * min(1.0, max(0.0, (abs(x - 800) - 260) / 200)),
                                lambda x, _: 38 if x > 800 else -38, (50, 2.2)), "#a9b5ac", 0.25)
        for step in range(9, -1, -1):
            _step(sheet, knife, step)
        for side in (-1, 1):
            rail = [(800 + side * 590, 640), (800 + side * 380, 540), (800 + side * 206, 440)]
            sheet.draw(knife.brush(rail, 17, 0.6, blunt=True), "#121c21")
            sheet.draw(knife.brush([(x, y - 6) for x, y in rail], 4, 0.4), "#dfe0c8", 0.7)
            for x, y, low in ((560, 628, 720), (400, 550, 640), (262, 470, 560)):
                sheet.draw(knife.brush([(800 + side * x, y), (800 + side * x, low)], 9, 0.4, blunt=True),
                        "#121c21")
    return sheet


def _step(sheet: Sheet, knife: Knife, step: int) -> None:
    """One step: its riser in shadow, its tread in the street's light."""
    left, right, top = _tread(step)
    up_left, up_right, up = _tread(step + 1)
    riser = [(left, top), (right, top), (right, top + 1.4 * (top - up)), (left, top + 1.4 * (top - up))]
    share = step / 9
    sheet.draw(knife.board(riser), sheet.linear((left, 0), (right, 0), steps(
        (0, "#18242a"), (0.5, mix("#5a4d3c", "#47595c", share)), (1, "#18242a"))))
    tread = [(left, top), (right, top), (up_right + 14, up + 0.45 * (top - up)), (up_left - 14,
                                                                              up + 0.45 * (top - up))]
    sheet.draw(knife.board(tread), sheet.linear((left, 0), (right, 0), steps(
        (0, "#2c3c42"), (0.5, mix("#8b8670", "#9fada4", share)), (1, "#2c3c42"))))
    sheet.draw(knife.brush([(left + 20, top), (800, top + 1), (right - 20, top)], 5 - 3 * share, 0.5),
               mix("#f0cf98", "#d9dfcf", share), 0.7)
    wet = knife.gouges((left + 60, up + 0.5 * (top - up), right - 60, top - 2), 34, even(0.7), even(0), (46,
            2.2))
    sheet.draw(wet, "#eef0dc", 0.35)


def _pei() -> Sheet:
    """Pei: a long coat over the hospital's blue, hair tied, a cup in either hand."""
    sheet, knife = Sheet(253), Knife(253)
    with sheet.through(sheet.soft(6)):
        sheet.draw(knife.curve([(700, 912), (900, 912), (960, 1010), (660, 1012)]), "#0b1418", 0.6)
    with sheet.through(sheet.print(3, 0.42)):
        for leg in ([(742, 770), (792, 770), (790, 900), (796, 922), (736, 924), (744, 896)],
                    [(808, 770), (858, 770), (856, 894), (866, 920), (806, 922), (812, 898)]):
            sheet.draw(knife.curve(leg, 0.7), "#10191e")
        _coat(sheet, knife)
        _head(sheet, knife)
        for side in (-1, 1):
            _cup(sheet, knife, side)
    return sheet


def _coat(sheet: Sheet, knife: Knife) -> None:
    """Her coat, not done up, the lanyard's cord at the neck."""
    body = [(772, 462), (742, 480), (700, 500), (694, 548), (696, 640), (706, 720), (690, 830), (760, 838),
            (800, 832), (842, 838), (912, 830), (894, 720), (904, 640), (906, 548), (900, 500), (858, 480),
            (828, 462)]
    mass = knife.curve(body)
    sheet.draw(mass, sheet.radial((800, 700), 300, steps((0, "#6d5c49"), (0.3, "#3d4140"), (0.7, "#1d2a30"),
                                                         (1, "#10191e"))))
    with sheet.through(stencil=sheet.clip(mass)):
        front = [(772, 470), (828, 470), (838, 640), (846, 840), (760, 840), (766, 640)]
        sheet.draw(knife.curve(front), sheet.linear((0, 470), (0, 840), steps((0, "#1f333d"), (0.5,
                "#4f7480"),
                                                                             (1, "#24363e"))))
        sheet.draw(knife.brush([(778, 480), (796, 540), (806, 560)], 6), "#b0502f")
        sheet.draw(knife.brush([(824, 480), (812, 540), (806, 560)], 6), "#b0502f")
        sheet.draw(knife.gouges((676, 480, 924, 836), 260, even(0.6), lambda x, _: 90 + (x - 800) * 0.06,
                (40, 2)),
                   "#c9b893", 0.28)
        for side in (-1, 1):
            lapel = [(800 + side * 30, 466), (800 + side * 62, 492), (800 + side * 46, 640),
                    (800 + side * 44, 840)]
            sheet.draw(knife.brush(lapel, 9), "#0c1418", 0.85)
    for side in (-1, 1):
        edge = [(800 + side * 62, 486), (800 + side * 102, 502), (800 + side * 122, 548), (800 + side * 130,
                626)]
        sheet.draw(knife.brush(edge, 6), "#e6e2c6", 0.85)


def _head(sheet: Sheet, knife: Knife) -> None:
    """Her head against the lamp, the hair tied to one side."""
    tail = [(838, 380), (866, 392), (880, 440), (872, 500), (852, 516), (846, 470), (834, 430)]
    sheet.draw(knife.curve(tail), "#12191c")
    sheet.draw(knife.curve(ellipse((846, 398), 10, 13, 20), 0.4), "#b0502f")
    sheet.draw(knife.board([(782, 440), (818, 440), (824, 484), (776, 484)]), "#35282a")
    sheet.draw(knife.curve(place(HEAD, (800, 406), 50, 4), 0.7), "#141b1e")
    face = [(766, 400), (774, 376), (800, 366), (828, 376), (836, 402), (830, 432), (814, 454), (798, 458),
            (780, 448), (768, 428)]
    sheet.draw(knife.curve(face, 0.6), sheet.linear((0, 366), (0, 458), steps((0, "#1a1819"), (0.6,
            "#2f2524"),
                                                                             (1, "#8a5c40"))))
    fringe = [(760, 402), (768, 364), (804, 350), (838, 366), (842, 404), (824, 378), (796, 384)]
    sheet.draw(knife.curve(fringe, 0.6), "#12191c")
    rims = [knife.brush([(752, 400), (758, 366), (786, 346), (814, 346)], 5, 0.4),
            knife.brush([(846, 376), (872, 394), (884, 440), (876, 492)], 4, 0.4)]
    sheet.draw("".join(rims), "#f3eccb", 0.9)


def _cup(sheet: Sheet, knife: Knife, side: int) -> None:
    """One paper cup, its lid, and the hand round it."""
    x, y = 800 + side * 62, 640
    arm = knife.curve(limb([(800 + side * 94, 518, 20), (800 + side * 106, 570, 25), (800 + side * 106, 624,
            24),
                            (800 + side * 88, 652, 20), (800 + side * 78, 656, 18)]))
    sheet.draw(arm, sheet.linear((0, 530), (0, 690), steps((0, "#222f35"), (1, "#6d5a44"))))
    cup = [(x - 23, y - 44), (x + 23, y - 44), (x + 17, y + 40), (x - 17, y + 40)]
    sheet.draw(knife.board(cup, 0.6), sheet.linear((x - 24, 0), (x + 24, 0), steps((0, "#8f8468"), (0.4,
            "#e6d9b4"),
                        (0.8, "#fff0c8"), (1, "#b59a6c"))))
    sheet.draw(knife.board([(x - 21, y - 18), (x + 21, y - 18), (x + 19, y + 16), (x - 19, y + 16)], 0.5),
            "#9a5a34")
    sheet.draw(knife.board([(x - 27, y - 54), (x + 27, y - 54), (x + 25, y - 43), (x - 25, y - 43)], 0.5),
            "#2c2420")
    skin = sheet.linear((0, y - 20), (0, y + 44), steps((0, "#e0a878"), (1, "#6d4433")))
    at = (x + side * 10, y + 14)
    sheet.draw(knife.curve(place(FIST, at, 27, 90 if side > 0 else -90), 0.5), skin)
    sheet.draw(finger_cuts(knife, at, 24, 90 if side > 0 else -90), "#3a221b", 0.8)


def _steam() -> Sheet:
    """What comes off two hot cups in the cold."""
    sheet, knife = Sheet(254), Knife(254)
    with sheet.through(sheet.soft(6)):
        for x in (738, 862):
            curl = [(x, 586), (x + knife.about(0, 20), 530), (x + knife.about(6, 22), 470),
                    (x + knife.about(0, 26), 400)]
            sheet.draw(knife.brush(curl, 26, 1), "#f3ead0", 0.5)
    sheet.flood(sheet.radial(CUPS, 240, fade("#ffbf78", 0.36, 0.16, 0.05, 0)))
    return sheet


def _fog() -> Sheet:
    """The fog, down the steps as well."""
    sheet, knife = Sheet(255), Knife(255)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#8fa09e", 0.55), (0.45, "#8b9b9a", 0.72), (0.75,
            "#4d5f64", 0.5),
                                                 (1, "#16242c", 0.5)]))
    drifts(sheet, knife, (240, 420, 600, 760), "#b9c4be", 0.3)
    return sheet


def _lamp() -> Sheet:
    """The street's lamp, whole in the fog."""
    sheet = Sheet(256)
    sheet.flood(sheet.radial(STREET, 520, fade("#ffe2a6", 0.6, 0.26, 0.1, 0.03, 0)))
    return sheet


def _glow() -> Sheet:
    """The door behind us, on the lowest steps and on her front."""
    sheet, knife = Sheet(257), Knife(257)
    sheet.flood(sheet.radial(DOOR, 560, fade("#ff9f4a", 0.6, 0.3, 0.12, 0.03, 0), 0.8))
    with sheet.through(sheet.soft(14)):
        fall = knife.board([(560, 1260), (1040, 1260), (930, 760), (670, 760)])
        sheet.draw(fall, sheet.linear((0, 1200), (0, 760), fade("#ffc27a", 0.4, 0.2, 0.0)))
    return sheet


def draw() -> Place:
    """The ramp."""
    return Place(
        "ramp",
        "A flight of steps up to a street at night, in fog, seen from its foot. On the second step stands a"
        " woman"
        " with tied hair, her coat open, a paper cup in either hand. At the top are a lamp and a bicycle.",
        "none",
        (
            Layer("far", 0.05, _far()),
            Layer("lamp", 0.05, _lamp(), "add", "boundary", 0.15, 1.0),
            Layer("stair", 0.3, _stair()),
            Layer("fog", 0.25, _fog(), "normal", "cognitive", 0.75, 0.0),
            Layer("pei", 0.6, _pei()),
            Layer("steam", 0.65, _steam(), "add", "concern", 0.2, 1.0),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.15, 1.0),
        ),
    )
