"""The end of the corridor in the evening: Lin's door, shut, a line of light, and two cups of tea held out."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes import hunt_door_shut
from scenes.hunt_door_shut import corridor, leaf
from scenes.hunt_lin import fingers
from scenes.hunt_ware import BLUEWHITE, CELADON, cup
from scenes.well_shapes import limb
from studio.figures import HEAD
from studio.ink import steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

EVENING = "0.56 0 0 0 0.01 0 0.52 0 0 0.01 0 0 0.56 0 0.03 0 0 0 1 0"
"""A colour matrix: the corridor by the light that comes from under a door."""


def _cups() -> Sheet:
    """One's own two hands from below, a cup in each, and the steam gone from one."""
    sheet, knife = Sheet(439), Knife(439)
    with sheet.through(sheet.print(3, 0.4)), sheet.moved((0, -84)):
        for side, glaze in ((-1, BLUEWHITE), (1, CELADON)):
            _held(sheet, knife, side, glaze)
    with sheet.through(sheet.soft(5)):
        sheet.draw(knife.brush([(676, 664), (690, 606), (668, 548), (686, 500)], 13, 2), "#f0e2c4", 0.3)
    return sheet


def _held(sheet: Sheet, knife: Knife, side: int, glaze: tuple[str, ...]) -> None:
    """A sleeve, a wrist, and a cup on the fingers with the thumb over its edge."""
    x = 800 + side * 128
    sleeve = limb([(x + side * 230, 1330, 112), (x + side * 190, 1220, 104), (x + side * 120, 1060, 88),
                   (x + side * 72, 972, 70)])
    shape = knife.curve(sleeve, 1)
    sheet.draw(shape, sheet.radial((800, 800), 480, steps((0, "#c9925a"), (0.4, "#5d4a3e"), (1, "#151b20"))))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((x - 260, 900, x + 260, 1210), 170, times(pool((800, 800), 470), 1.1),
                                lambda a, _: 60 if a < x else 120, (30, 2.3)), "#f0c080", 0.4)
    skin = sheet.radial((800, 790), 330, steps((0, "#ffdcaa"), (0.4, "#c98e62"), (0.8, "#7d523c"),
                                               (1, "#4a3228")))
    wrist = limb([(x + side * 78, 980, 46), (x + side * 50, 930, 44), (x + side * 20, 892, 48)])
    sheet.draw(knife.curve(wrist, 0.7), skin)
    for step in range(3):
        drop = 866 + step * 19
        line = [(x + side * 54, drop + 8), (x + side * 14, drop + 4), (x - side * 46, drop - 8 + step * 6)]
        fingers(sheet, knife, [line], 23 - step, skin)
    cup(sheet, knife, (x, 872), 118, 108, glaze=glaze, lit=0.9 if side < 0 else 0.7, light=0.5, tilt=0.16,
        painted=side < 0, shadow=False)
    sheet.draw(knife.curve(ellipse((x, 768), 49, 12), 0.5), "#8a5a2a", 0.9)
    for step in range(2):
        drop = 850 + step * 22
        line = [(x + side * 66, drop + 14), (x + side * 34, drop + 12), (x - side * 4, drop + 2)]
        fingers(sheet, knife, [line], 23, skin)
    thumb = [(x + side * 70, 862), (x + side * 66, 812), (x + side * 46, 774)]
    fingers(sheet, knife, [thumb], 27, skin)
    nail = (x + side * 45, 772)
    sheet.draw(knife.curve(ellipse(nail, 9, 8, 30 * side), 0.3), "#ffe6c4", 0.8)


def evening() -> Sheet:
    """The corridor and its last door, by evening."""
    return leaf(corridor(), numbered=False).relit(EVENING)


def _turned() -> Sheet:
    """Lin, stood aside to let one by: the long grey coat, the hair, and her face to the wall."""
    sheet, knife = Sheet(440), Knife(440)
    with sheet.through(sheet.soft(8)):
        sheet.draw(knife.curve([(1020, 826), (1180, 818), (1290, 846), (1180, 872), (1040, 858)]), "#080d10",
                   0.7)
    with sheet.through(sheet.print(3, 0.42)):
        for x in (1090, 1146):
            leg = [(x, 700), (x + 40, 700), (x + 36, 836), (x + 44, 850), (x - 4, 852), (x + 4, 834)]
            sheet.draw(knife.curve(leg, 0.7), "#12191d")
        coat: list[Point] = [(1112, 366), (1060, 390), (1030, 440), (1026, 540), (1036, 650), (1020, 776),
                             (1130, 790),
                             (1236, 776), (1224, 650), (1234, 540), (1228, 440), (1200, 390), (1152, 366)]
        shape = knife.curve(coat)
        sheet.draw(shape, sheet.linear((1020, 0), (1236, 0), steps((0, "#e2a866"), (0.1, "#8a7a68"),
                                                                   (0.45, "#4a5254"),
                                                                   (1, "#1c262b"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((1020, 380, 1150, 790), 200, times(pool((1000, 700), 330), 1.1),
                                    lambda a, _: 90 + (a - 1130) * 0.06, (44, 2.4)), "#f0c890", 0.45)
            sheet.draw(knife.brush([(1132, 470), (1130, 620), (1134, 786)], 7), "#161d20", 0.8)
        for side, tone in ((-1, "#7d6f5c"), (1, "#232d31")):
            arm = limb([(1130 + side * 84, 420, 30), (1130 + side * 100, 520, 30),
                        (1130 + side * 92, 640, 25)])
            sheet.draw(knife.curve(arm, 0.9), sheet.linear((1130 + side * 120, 0), (1130 + side * 60, 0),
                       steps((0, "#d9a264" if side < 0 else "#161f24"), (0.4, tone), (1, "#343d40"))))
            sheet.draw(knife.curve(ellipse((1130 + side * 90, 662), 17, 24, 8 * side), 0.5), "#8a6650")
        _hair(sheet, knife)
        sheet.draw(knife.brush([(1078, 330), (1072, 400), (1080, 460)], 5, 0.5), "#f0b874", 0.8)
        sheet.draw(knife.brush([(1060, 392), (1032, 440), (1028, 540)], 6, 0.6), "#f0b874", 0.8)
    return sheet


def _hair(sheet: Sheet, knife: Knife) -> None:
    """Her head from behind, the hair straight to the shoulder blades."""
    dark = steps((0, "#8a6240"), (0.2, "#2a211c"), (1, "#0e1316"))
    fall = [(1086, 316), (1076, 380), (1070, 450), (1064, 506), (1098, 518), (1132, 522), (1170, 516),
            (1200, 504),
            (1194, 440), (1188, 380), (1178, 316)]
    shape = knife.curve(fall, 1.2)
    sheet.draw(shape, sheet.linear((1064, 0), (1200, 0), dark))
    sheet.draw(knife.curve(place(HEAD, (1132, 312), 55, 5)), sheet.linear((1080, 0), (1190, 0), dark))
    with sheet.through(stencil=sheet.clip(shape)):
        sheet.draw(knife.gouges((1064, 330, 1200, 520), 150, times(pool((1070, 440), 130), 1.1),
                                lambda a, _: 90 - (a - 1132) * 0.09, (60, 1.9)), "#dca468", 0.5)
    sheet.draw(knife.gouges((1084, 262, 1180, 340), 60, times(pool((1084, 300), 100), 1.1),
                            lambda a, _: 90 - (a - 1132) * 0.7, (26, 1.7)), "#dca468", 0.5)


def _place(name: str, alt: str, *nearer: Layer) -> Place:
    """The corridor by evening under this name, and who or what is in it."""
    shut = {each.name: each for each in hunt_door_shut.draw().layers}
    return Place(name, alt, "none", (Layer("door", 0.2, evening()), shut["dark"], shut["line"], *nearer))


def draw() -> Place:
    """Two cups, before a door."""
    return _place(
        "door_cups",
        "The end of a corridor in the evening. A door is shut, a line of warm light beneath it. Before it,"
        " from"
        " below, two hands hold two cups of tea; one still steams.",
        Layer("cups", 0.8, _cups()),
    )


def draw_turned() -> Place:
    """The same corridor, and her back."""
    return _place(
        "door_turned",
        "The end of the corridor in the evening, a line of warm light beneath the shut door. Beside it"
        " stands a"
        " woman in a long grey coat, very near the wall, her face to it.",
        Layer("turned", 0.5, _turned(), "normal", "concern", 0.9, 1.0),
    )
