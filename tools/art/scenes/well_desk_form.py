"""The night's second form on a table: four boxes, the bottom one the largest, and a hand with a pen."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_lin import fingers
from scenes.well_control_room import draw_fog
from scenes.well_desk_ke import DESK, LAMP, draw_glow, draw_lamp
from scenes.well_shapes import limb
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

PEN: Point = (756, 902)
"""Where the pen stands: at the beginning of the last box."""
TOP, FOOT = 664, 1040
BOXES = ((700, 748), (754, 806), (812, 868), (876, 1010))
"""Top and foot of each box."""


def _across(y: float, share: float) -> Point:
    """A point of the form: how far down the desk, and how far across, 0 to 1."""
    depth = (y - TOP) / (FOOT - TOP)
    left, right = 540 - 110 * depth, 1004 + 90 * depth
    return left + (right - left) * share, y - 8 * share


def _room() -> Sheet:
    """The room behind, as far as one lamp shows it, be it at work or at home."""
    sheet, knife = Sheet(249), Knife(249)
    with sheet.through(sheet.print(3, 0.5)):
        sheet.flood(sheet.radial(LAMP, 900, steps((0, "#8a6a48"), (0.2, "#4d4a44"), (0.5, "#2a373d"),
                                                  (1, "#0f181d"))))
        sheet.draw(knife.gouges((200, 10, 1400, 660), 900, times(pool(LAMP, 760), 0.9), away(LAMP), (34, 2)),
                   "#e0b070", 0.3)
        rail = [(-60, 634), (800, 630), (1660, 626)]
        sheet.draw(knife.brush(rail, 10, 0.6, blunt=True), "#11191e", 0.8)
    return sheet


def _lamp() -> Sheet:
    """The lamp at the table's far edge."""
    sheet, knife = Sheet(254), Knife(254)
    with sheet.through(sheet.print(3, 0.45)), sheet.moved((-230, -112), 1.2):
        draw_lamp(sheet, knife)
    return sheet


def _desk() -> Sheet:
    """The desk's top, the form on it, and the first one, done, beneath."""
    sheet, knife = Sheet(250), Knife(250)
    with sheet.through(sheet.print(3, 0.45)):
        top = knife.board([(-60, DESK - 58), (1660, DESK - 62), (1660, 1260), (-60, 1260)])
        sheet.draw(top, sheet.radial((1000, 800), 780, steps((0, "#b98a54"), (0.3, "#6d5840"),
                                                             (0.6, "#38413f"),
                                                             (1, "#1a252b")), 0.7))
        with sheet.through(stencil=sheet.clip(top)):
            sheet.draw(knife.gouges((280, DESK - 50, 1320, 1190), 420, times(pool((1000, 800), 700), 1),
                                    even(-1),
                                    (90, 2.2)), "#f0c083", 0.35)
        under = [(500, 676), (960, 650), (1060, 1030), (380, 1060)]
        sheet.draw(knife.board([(x + 10, y + 12) for x, y in under]), "#0b1114", 0.6)
        sheet.draw(knife.board(under, 1.2), "#8f8b78")
        page = [_across(TOP, 0), _across(TOP, 1), _across(FOOT, 1), _across(FOOT, 0)]
        sheet.draw(knife.board([(x - 8, y + 9) for x, y in page]), "#0b1114", 0.55)
        sheet.draw(knife.board(page, 1.2), sheet.radial((960, 800), 560,
                                                        steps((0, "#fffaea"), (0.5, "#e6dfc6"),
                                                                              (1, "#9aa39b"))))
        _print(sheet, knife)
        _words(sheet, knife)
    return sheet


def _print(sheet: Sheet, knife: Knife) -> None:
    """What is printed: a heading, four boxes, a number in the corner of each."""
    sheet.draw(knife.brush([_across(682, 0.07), _across(682, 0.3), _across(682, 0.56)], 9, 0.5, blunt=True),
               "#22333a")
    for number, (high, low) in enumerate(BOXES):
        corners = [_across(high, 0.06), _across(high, 0.94), _across(low, 0.94), _across(low, 0.06)]
        for start, end in zip(corners, [*corners[1:], corners[0]], strict=True):
            middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
            sheet.stroke(knife.line([start, middle, end], 0.6), "#33454c", 3, 0.9)
        for step in range(number + 1):
            sheet.draw(knife.gouge(_across(high + 14, 0.085 + step * 0.014), 82, 14, 2), "#22333a", 0.9)


def _words(sheet: Sheet, knife: Knife) -> None:
    """What is written: two lines, a size larger, then where it was held; in the last box two words so far."""
    for y, size, end in ((716, 7, 0.86), (732, 7, 0.5), (776, 12, 0.8), (830, 8, 0.84), (848, 8, 0.62),
                         (900, 8, 0.32)):
        share = 0.16
        while share < end:
            start = _across(y, share)
            long = knife.about(0.06, 0.03)
            stop = _across(y, share + long)
            middle = ((start[0] + stop[0]) / 2, (start[1] + stop[1]) / 2)
            rise = size * 0.5
            word = [start, (start[0] + 5, start[1] - rise), middle, (middle[0] + 6, middle[1] - rise), stop]
            sheet.stroke(knife.line(word, 0.7), "#1d2c44", 2.4 if size < 10 else 3, 0.85)
            share += long + 0.025


def _hand() -> Sheet:
    """A right hand over the page, the pen between two fingers and a thumb."""
    sheet, knife = Sheet(251), Knife(251)
    (x, y) = PEN
    with sheet.through(sheet.soft(6)):
        sheet.draw(knife.curve([(x + 10, y + 16), (x + 150, y + 10), (x + 420, y + 130), (x + 300, y + 190),
                                (x + 80, y + 90)]), "#1a1c18", 0.55)
    with sheet.through(sheet.print(3, 0.4)):
        sleeve = limb([(1420, 1200, 130), (1260, 1080, 104), (1120, 1004, 76)])
        shape = knife.curve(sleeve, 1)
        sheet.draw(shape, sheet.linear((1080, 960), (1340, 1180), steps((0, "#c9b088"), (0.3, "#75746a"),
                                                                        (1, "#232d33"))))
        with sheet.through(stencil=sheet.clip(shape)):
            sheet.draw(knife.gouges((1040, 900, 1330, 1200), 170, times(pool((1180, 900), 340), 1.1),
                                    even(36),
                                    (28, 2.2)), "#f6dcaa", 0.45)
        skin = sheet.linear((x, 0), (1120, 0), steps((0, "#c58f66"), (0.4, "#f0c18c"), (0.7, "#d99e6a"),
                                                     (1, "#8a5c42")))
        sheet.draw(knife.curve(limb([(1130, 1008, 54), (1060, 972, 50), (990, 940, 52)]), 0.7), skin)
        for line, wide in (([(980, 985), (900, 990), (846, 970)], 32), ([(970, 962), (880, 962), (822, 938)],
                                                                        33)):
            fingers(sheet, knife, [line], wide, skin)
        fingers(sheet, knife, [[(930, 920), (860, 916), (802, 892)]], 32, skin)
        back = [(864, 836), (910, 826), (980, 844), (1036, 892), (1050, 950), (1020, 992), (950, 996),
                (904, 960),
                (886, 900)]
        pen = [(x, y), (x + 60, y - 64), (x + 190, y - 196)]
        sheet.draw(knife.brush(pen, 12, 0.4, blunt=True), "#16222a")
        sheet.draw(knife.brush([(a - 2, b - 2) for a, b in pen[1:]], 3, 0.3), "#8fa3a4", 0.9)
        sheet.draw(knife.brush([(x - 3, y + 3), (x + 14, y - 16)], 5, 0.3), "#cfd6d0")
        sheet.draw(knife.curve(back, 0.8), skin)
        thumb = limb([(930, 880, 30), (870, 866, 22), (826, 856, 17), (806, 862, 12)])
        index = limb([(916, 852, 27), (872, 826, 21), (828, 832, 18), (800, 852, 12)])
        for shape in (index, thumb):
            sheet.draw(knife.curve([(px - 2, py + 6) for px, py in shape], 0.5), "#5a3626", 0.55)
            sheet.draw(knife.curve(shape, 0.6), skin)
        sheet.draw(knife.curve(ellipse((814, 856), 10, 7, 14), 0.3), "#ffe6c4", 0.9)
        for line in ([(866, 818), (878, 832)], [(872, 858), (882, 868)], [(930, 848), (964, 862)]):
            sheet.draw(knife.brush(line, 3, 0.3), "#7d4f38", 0.6)
        sheet.draw(knife.brush([(872, 824), (912, 826), (982, 844), (1034, 890)], 4, 0.4), "#ffe6bc", 0.8)
    return sheet


def _pool() -> Sheet:
    """The lamp on the page."""
    sheet = Sheet(252)
    sheet.flood(sheet.radial((LAMP[0] - 110, 830), 460, fade("#ffb866", 0.34, 0.18, 0.06, 0), 0.6))
    return sheet


def draw() -> Place:
    """The form."""
    return Place(
        "desk_form",
        "A table by lamplight, the room behind it dark. On it lies a printed form with four"
        " boxes, the"
        " bottom one the largest. Three are written in; a hand with a pen is at the first words of the last.",
        "none",
        (
            Layer("far", 0.2, _room()),
            Layer("fog", 0.2, draw_fog(), "normal", "cognitive", 0.6, 0.0),
            Layer("desk", 0.65, _desk()),
            Layer("lamp", 0.6, _lamp()),
            Layer("hand", 0.8, _hand(), "normal", "concern", 0.94, 1.0),
            Layer("pool", 0.65, _pool(), "add", "boundary", 0.3, 1.0),
            Layer("glow", 0.55, draw_glow(), "add", "affective", 0.1, 1.0),
        ),
    )
