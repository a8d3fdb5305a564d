"""The rented room, and Lin on the end of the bed with a sock and a needle."""

# Contours read as lines, not one point a line:
# fmt: off

from dataclasses import replace

from scenes import hunt_room
from scenes.hunt_lin import arm, cloth, fingers, head
from studio.ink import steps
from studio.knife import Knife, Point, ellipse
from studio.light import even
from studio.place import Layer, Place
from studio.sheet import Sheet

SKIN = steps((0, "#e3e2cf"), (0.3, "#c9a184"), (0.7, "#8a5c44"), (1, "#4a332a"))
SOCK: Point = (722, 704)


def _lin() -> Sheet:
    """Seated, her face to whoever lies there; the phone's light on it, the corridor's on her back."""
    sheet, knife = Sheet(349), Knife(349)
    with sheet.through(sheet.print(3, 0.42)):
        sheet.draw(knife.curve([(716, 830), (900, 824), (960, 850), (880, 876), (740, 872)], 1), "#0d1318",
                   0.6)
        lap = [(860, 764), (800, 748), (722, 764), (690, 800), (700, 836), (790, 850), (900, 852),
               (948, 820), (940, 770)]
        sheet.draw(knife.curve(lap), sheet.linear((690, 0), (950, 0), steps((0, "#5d7480"), (0.5, "#2b3a44"),
                                                                            (1, "#3a2c22"))))
        shin = [(704, 812), (760, 830), (752, 940), (744, 1020), (700, 1022), (704, 930)]
        sheet.draw(knife.curve(shin), sheet.linear((700, 0), (760, 0), steps((0, "#4d626e"), (1, "#1a252d"))))
        sheet.draw(knife.curve([(700, 1010), (744, 1010), (748, 1034), (690, 1040), (656, 1036),
                                (668, 1020)], 0.7), "#a98a68")
        body = [(838, 514), (800, 536), (780, 600), (782, 690), (790, 790), (952, 800), (956, 700),
                (944, 600), (908, 540),
                (876, 514)]
        cloth(sheet, knife, body, (700, 620), ("#9fc3d0", "#44677b", "#1d2a35"), reach=300)
        sheet.draw(knife.brush([(878, 516), (910, 542), (945, 602), (956, 700), (952, 790)], 6, 0.6),
                   "#f0b470", 0.85)
        head(sheet, knife, (846, 428), 60, -13, flip=False, skin=SKIN, shine="#b08a5c")
        sheet.draw(knife.brush([(904, 440), (916, 500), (920, 560)], 5, 0.5), "#f0b470", 0.6)
        _sewing(sheet, knife)
    return sheet


def _sewing(sheet: Sheet, knife: Knife) -> None:
    """The sock drawn over one hand; the other draws the thread out, as far as it goes."""
    x, y = SOCK
    skin = sheet.linear((x - 40, 0), (x + 90, 0), steps((0, "#ecd6bc"), (0.5, "#c08f70"), (1, "#7a5240")))
    paint = sheet.linear((760, 0), (900, 0), steps((0, "#8fb4c4"), (0.5, "#3f6074"), (1, "#1d2a35")))
    arm(sheet, knife, [(814, 580, 36), (800, 650, 35), (796, 714, 31)],
        [(798, 710, 24), (766, 716, 21), (744, 714, 18)],
        (paint, skin))
    sock = [(x + 34, y - 24), (x + 6, y - 40), (x - 24, y - 34), (x - 42, y - 4), (x - 66, y + 26),
            (x - 74, y + 50), (x - 50, y + 60),
            (x - 12, y + 40), (x + 22, y + 24), (x + 38, y + 10)]
    shape = knife.curve(sock, 0.8)
    sheet.draw(shape, sheet.linear((x - 74, 0), (x + 38, 0), steps((0, "#f3ecd8"), (0.5, "#c9a98a"),
                                                                   (1, "#8a5a48"))))
    with sheet.through(stencil=sheet.clip(shape)):
        for step in range(4):
            sheet.draw(knife.brush([(x - 60 + step * 28, y - 46), (x - 46 + step * 28, y),
                                    (x - 60 + step * 28, y + 60)], 6, 0.5,
                                   blunt=True), "#a8483a", 0.6)
        sheet.draw(knife.gouges((x - 40, y - 10, x, y + 20), 24, even(0.8), even(40), (16, 2)), "#3a2a22",
                   0.6)
    arm(sheet, knife, [(884, 574, 38), (866, 640, 36), (822, 664, 31)],
        [(828, 660, 24), (786, 642, 21), (764, 628, 17)],
        (paint, skin))
    fingers(sheet, knife, [[(772, 628), (752, 612), (740, 606)], [(770, 638), (748, 624), (736, 614)]], 15,
            skin)
    sheet.stroke(knife.line([(738, 608), (726, 640), (x - 10, y - 6)], 0.4), "#e6d6b4", 2.4, 0.9)
    sheet.stroke(knife.line([(744, 598), (722, 616)], 0.2), "#f3f6ee", 3)
    sheet.draw(knife.curve(ellipse((736, 606), 5, 5), 0.2), "#fff6dc", 0.8)


def draw() -> Place:
    """The room, and who sits on the bed."""
    first = hunt_room.draw()
    layers = []
    for each in first.layers:
        layers.append(each)
        if each.name == "bed":
            layers.append(Layer("lin", 0.6, _lin()))
    alt = (
        "The small rented room at night, its door open on the warm corridor. On the end of the bed, where"
        " the phone lies"
        " lit, sits a woman with long hair in a blue jersey; she darns a sock."
    )
    return replace(first, name="room_sock", alt=alt, layers=tuple(layers))
