"""The rented room, and Su on the bed with her head over the phone: whoever is in it lights her face."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import hunt_room
from scenes.hunt_lin import cloth, fingers
from scenes.hunt_room import PHONE
from scenes.well_shapes import limb
from studio.figures import HEAD
from studio.ink import steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

FACE: Point = (596, 540)


def _su() -> Sheet:
    """Cross-legged on the bed behind the phone, both hands flat beside it, her feet bare."""
    sheet, knife = Sheet(359), Knife(359)
    x, _ = FACE
    with sheet.through(sheet.soft(8)):
        sheet.draw(knife.curve(ellipse((x, 792), 196, 30)), "#0d171d", 0.6)
    with sheet.through(sheet.print(3, 0.42)):
        _legs(sheet, knife)
        back = [(x - 40, 590), (x - 88, 606), (x - 122, 650), (x - 128, 720), (x - 108, 790), (x + 108, 790),
                (x + 128, 720), (x + 122, 650), (x + 88, 606), (x + 40, 590)]
        cloth(sheet, knife, back, (PHONE[0], 780), ("#d3e3de", "#567484", "#182530"), reach=230)
        sheet.draw(knife.brush([(x + 44, 592), (x + 90, 608), (x + 124, 652), (x + 128, 720)], 6, 0.6),
                   "#f0b470", 0.9)
        for side in (-1, 1):
            sheet.draw(knife.brush([(x + side * 62, 660), (x + side * 74, 720), (x + side * 66, 780)], 7,
                                   0.7),
                       "#16232d", 0.6)
        _head(sheet, knife)
        for side in (-1, 1):
            _arm(sheet, knife, side)
    return sheet


def _legs(sheet: Sheet, knife: Knife) -> None:
    """Crossed under her: two knees out, and the soles of two bare feet before them."""
    (x, _) = FACE
    for side, warm in ((-1, "#3d5664"), (1, "#6d5540")):
        leg = limb([(x + side * 60, 752, 40), (x + side * 150, 762, 42), (x + side * 190, 782, 34),
                    (x + side * 120, 812, 26), (x + side * 60, 822, 20)])
        sheet.draw(knife.curve(leg, 0.9), sheet.linear((x, 0), (x + side * 220, 0),
                                                       steps((0, "#9db8bd"), (0.4, warm), (1, "#16212a"))))
    for side in (-1, 1):
        foot = [(x + side * 92, 806), (x + side * 66, 804), (x + side * 34, 816), (x + side * 22, 830),
                (x + side * 40, 838), (x + side * 82, 832)]
        sheet.draw(knife.curve(foot, 0.6), sheet.linear((x + side * 100, 0), (x + side * 20, 0),
                                                        steps((0, "#7d6250"), (1, "#ecd6bc"))))
        for step in range(3):
            sheet.draw(knife.gouge((x + side * (30 + step * 7), 829 - step * 2), 70 * side, 9, 1.2),
                       "#5a3d30",
                       0.7)


def _head(sheet: Sheet, knife: Knife) -> None:
    """Bent: the parting to us, hair fallen forward on both sides of a lit face."""
    (x, y) = FACE
    sheet.draw(knife.curve([(x - 36, y + 30), (x + 36, y + 30), (x + 44, y + 76), (x - 44, y + 76)], 0.7),
               "#4d3a31")
    long = [(x - 50, y - 30), (x - 66, y + 30), (x - 74, y + 110), (x - 52, y + 150), (x - 30, y + 120),
            (x + 30, y + 120), (x + 54, y + 148), (x + 74, y + 108), (x + 66, y + 30), (x + 50, y - 30)]
    sheet.draw(knife.curve(long, 0.9), "#10171b")
    face = [(x - 42, y + 8), (x - 40, y + 40), (x - 26, y + 68), (x, y + 82), (x + 26, y + 68),
            (x + 40, y + 40),
            (x + 42, y + 8)]
    sheet.draw(knife.curve(face, 0.6), sheet.linear((0, y + 84), (0, y),
                                                    steps((0, "#f2ead6"), (0.35, "#c9a58a"),
                                                                              (1, "#4d3a34"))))
    for side in (-1, 1):
        sheet.draw(knife.brush([(x + side * 8, y + 39), (x + side * 18, y + 44), (x + side * 29, y + 38)], 4,
                               0.3),
                   "#231814", 0.9)
    sheet.draw(knife.brush([(x + 1, y + 44), (x + 4, y + 58), (x - 3, y + 61)], 3, 0.3), "#7d5a48", 0.7)
    sheet.draw(knife.brush([(x - 9, y + 70), (x, y + 72), (x + 9, y + 69)], 3.4, 0.3), "#7d4038", 0.8)
    crown = knife.curve(place(HEAD, (x, y - 10), 58, 0), 0.8)
    sheet.draw(crown, sheet.radial((x + 30, y - 60), 120, steps((0, "#4d4338"), (0.4, "#1c1f21"),
                                                                (1, "#0d1317"))))
    with sheet.through(stencil=sheet.clip(crown)):
        for side in (-1, 1):
            for share in (0.2, 0.5, 0.8):
                lock = [(x + side * 3, y - 72), (x + side * 44 * share, y - 40),
                        (x + side * 54 * share, y + 40)]
                sheet.draw(knife.brush(lock, 4, 0.6), "#8fa3a4" if side < 0 else "#c08a5c", 0.45)
        sheet.draw(knife.brush([(x, y - 74), (x + 1, y - 40), (x, y - 12)], 3, 0.3), "#6d5648", 0.8)
    brow = [(x - 44, y + 12), (x - 30, y - 4), (x, y + 2), (x + 30, y - 4), (x + 44, y + 12),
            (x + 40, y + 24),
            (x + 22, y + 10), (x, y + 16), (x - 22, y + 10), (x - 40, y + 24)]
    sheet.draw(knife.curve(brow, 0.6), "#14191c")
    for side, ink in ((-1, "#b9d3d4"), (1, "#f0b470")):
        sheet.draw(knife.brush([(x + side * 62, y + 20), (x + side * 71, y + 70), (x + side * 68, y + 120)],
                               4,
                               0.5), ink, 0.6)


def _arm(sheet: Sheet, knife: Knife, side: int) -> None:
    """From the shoulder down to a hand that lies by the phone."""
    (x, _) = FACE
    sleeve = limb([(x + side * 104, 636, 30), (x + side * 126, 700, 30), (x + side * 104, 762, 24)])
    shape = knife.curve(sleeve, 0.9)
    tones = ("#7fa0ae", "#3f5f70") if side < 0 else ("#5d7a86", "#8a6848")
    sheet.draw(shape, sheet.linear((x + side * 60, 0), (x + side * 150, 0),
                                   steps((0, "#c3d8d6"), (0.4, tones[0]), (1, tones[1]))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((x - 160, 640, x + 160, 790), 90, times(pool((x, 790), 220), 1.1), even(80),
                                (24, 2)), "#eef6ee", 0.4)
    skin = sheet.linear((x + side * 110, 0), (x + side * 50, 0), steps((0, "#8a6552"), (0.5, "#d6b394"),
                                                                      (1, "#f6ead2")))
    wrist = limb([(x + side * 106, 764, 19), (x + side * 92, 786, 17), (x + side * 80, 796, 17)])
    sheet.draw(knife.curve(wrist, 0.6), skin)
    fingers(sheet, knife, [[(x + side * 82, 790), (x + side * 66, 788), (x + side * 54, 792)],
                           [(x + side * 82, 797), (x + side * 64, 797), (x + side * 52, 801)],
                           [(x + side * 82, 804), (x + side * 66, 806), (x + side * 56, 810)]], 10, skin)


def draw() -> Place:
    """The room, and who listens in it."""
    first = hunt_room.draw()
    layers: list[Layer] = []
    for each in first.layers:
        layers.append(each)
        if each.name == "bed":
            layers.append(Layer("su", 0.6, _su()))
    alt = (
        "The small rented room at night, its door open on the warm corridor. A young woman sits"
        " cross-legged on"
        " the bed, barefoot, bent over the phone that lies lit before her."
    )
    return replace(first, name="room_call", alt=alt, layers=tuple(layers))
