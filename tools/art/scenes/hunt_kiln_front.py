"""The kiln's front: its bricks, the fire in its mouth, and the light on the floor."""

# Contours read as lines, not one point a line:
# fmt: off

import math

from studio.ink import mix, steps
from studio.knife import Knife, Point, place
from studio.light import around, away, even, pool, times
from studio.sheet import Sheet

MOUTH: Point = (812, 690)
FLOOR = 884


def warmth(x: float, y: float, reach: float = 620) -> float:
    """How much of the fire falls on x, y: 0 to 1."""
    return max(0.0, 1 - math.hypot(x - MOUTH[0], (y - MOUTH[1]) * 1.05) / reach)


def arch(centre: Point, wide: float, high: float, foot: float) -> list[Point]:
    """A round arch over a doorway, from its left foot to its right."""
    x, y = centre
    bow = [(x - wide * math.cos(math.pi * i / 10), y - high * math.sin(math.pi * i / 10)) for i in range(11)]
    return [(x - wide, foot), *bow, (x + wide, foot)]


def bricks(sheet: Sheet, knife: Knife) -> None:
    """Courses of brick, each brick cut by itself and lit by how near the fire is."""
    for row in range(23):
        y = 206 + row * 31
        for column in range(-1, 15):
            x = 396 + column * 62 + (31 if row % 2 else 0)
            heat = warmth(x + 30, y + 14, 540) ** 1.5
            ink = mix(mix("#1b1715", "#5a3422", knife.chance.random() * 0.5), "#f09a4c", heat * 0.95)
            brick = [(x + 2, y + 2), (x + 58, y + 1), (x + 59, y + 27), (x + 2, y + 28)]
            sheet.draw(knife.board(brick, 1.8), ink)
    marks = knife.gouges((400, 210, 1210, 900), 1500, times(pool(MOUTH, 460), 0.8), away(MOUTH), (22, 2))
    sheet.draw(marks, "#ffd08a", 0.4)


def ground(sheet: Sheet, knife: Knife) -> None:
    """Trodden earth, with the fire lying on it."""
    floor = knife.board([(-60, FLOOR), (1660, FLOOR - 4), (1660, 1260), (-60, 1260)])
    sheet.draw(floor, sheet.radial((MOUTH[0], FLOOR - 10), 760, steps((0, "#f2a552"), (0.14, "#b8662f"),
                                                                      (0.38, "#57321f"), (0.7, "#201917"),
                                                                      (1, "#0c0f11")), 0.5))
    with sheet.through(stencil=sheet.clip(floor)):
        light = knife.gouges((150, FLOOR, 1460, 1190), 900, times(pool((MOUTH[0], FLOOR), 640, 0.55), 1.2),
                             around((MOUTH[0], FLOOR - 60), 0.4), (60, 3))
        sheet.draw(light, "#ffd791", 0.45)
        dark = knife.gouges((0, FLOOR + 6, 1600, 1190), 420, even(0.5), even(1), (70, 3.4))
        sheet.draw(dark, "#120d0b", 0.45)


def mouth(sheet: Sheet, knife: Knife, *, lit: bool = True) -> None:
    """The stoke hole: its ring of bricks, and the fire with what burns, or the dark."""
    for step in range(17):
        angle = math.pi * (step + 0.5) / 17
        at = (MOUTH[0] - 152 * math.cos(angle), MOUTH[1] - 40 - 152 * math.sin(angle))
        block = place([(-26, -13), (26, -12), (24, 13), (-26, 12)], at, 1, math.degrees(angle))
        ink = mix("#a85a2b", "#ffcf83", knife.chance.random() * 0.7)
        sheet.draw(knife.board(block, 1.6), ink)
    for side in (-152, 152):
        for row in range(8):
            y = MOUTH[1] - 34 + row * 28
            block = [(MOUTH[0] + side - 27, y), (MOUTH[0] + side + 27, y), (MOUTH[0] + side + 27, y + 25),
                     (MOUTH[0] + side - 27, y + 25)]
            sheet.draw(knife.board(block, 1.6), mix("#9a4f26", "#ffc678", knife.chance.random() * 0.7))
    hole = knife.board(arch((MOUTH[0], MOUTH[1] - 40), 126, 126, FLOOR), 1.6)
    if not lit:
        sheet.draw(hole, sheet.linear((0, 520), (0, FLOOR), steps((0, "#050505"), (0.7, "#14100d"),
                (1, "#4a3c30"))))
        ash = [(690, FLOOR), (716, 862), (770, 850), (840, 856), (900, 846), (928, 866), (934, FLOOR)]
        sheet.draw(knife.curve(ash), "#8d7c6a")
        return
    sheet.draw(hole, sheet.radial((MOUTH[0], MOUTH[1] + 70), 290, steps((0, "#ffe9ae"), (0.22, "#ffc45f"),
                                                                       (0.5, "#ee7c2b"), (0.78, "#b23f18"),
                                                                       (1, "#5a1c10"))))
    with sheet.through(stencil=sheet.clip(hole)):
        for _ in range(34):
            x = knife.about(MOUTH[0], 110)
            high = knife.about(130, 70) * (1.1 - abs(x - MOUTH[0]) / 190)
            tongue = [(x, FLOOR - 30), (knife.about(x, 16), FLOOR - 40 - high * 0.5),
                      (knife.about(x + 12, 44), FLOOR - 50 - high)]
            sheet.draw(knife.brush(tongue, knife.about(22, 8), 1.2), knife.chance.choice(
                ["#fff3c6", "#ffd777", "#ffb347", "#f58a33"]), 0.75)
        for x, y, turn in ((760, 836, -14), (850, 846, 11), (810, 806, -34), (900, 826, 38), (720, 850, 24)):
            sheet.draw(knife.curve(place([(-1, -0.16), (1, -0.14), (1.04, 0.14), (-1, 0.17)], (x, y), 82,
                    turn)),
                       "#4d1a0d")
            (edge,) = place([(0, -0.16)], (x, y), 82, turn)
            sheet.draw(knife.gouge(edge, turn, 150, 6), "#ffdf94", 0.95)
        sheet.draw(knife.board([(660, 862), (970, 858), (970, 900), (660, 900)]), "#ffca6b")
