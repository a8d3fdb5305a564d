"""What stands on the Shens' table, and what lies near the guest."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import FIST, finger_cuts
from studio.ink import Stop, fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import around, even, pool, times
from studio.sheet import Sheet

POOL: Point = (795, 850)
MOTHERS_HEM: list[Point] = [(1188, 660), (1250, 650), (1284, 720), (1270, 764), (1226, 750), (1186, 724)]
EVENING_WOOD = steps((0, "#f0c27a"), (0.16, "#d99a52"), (0.36, "#a5652f"), (0.6, "#5e3520"),
                     (0.82, "#2b1c15"),
                     (1, "#14110f"))


def lay(sheet: Sheet, knife: Knife, *, fruit: bool = True) -> None:
    """The table top and everything on it, far edge to near; without `fruit` all still eat."""
    top(sheet, knife, EVENING_WOOD)
    for at, size in (((548, 742), 60), ((766, 712), 54), ((1010, 744), 58), ((548, 1010), 110)):
        shadow(sheet, knife, at, size)
    dish(sheet, knife, (716, 846), 146)
    greens(sheet, knife, (508, 838), 76)
    if fruit:
        apple(sheet, knife, (974, 868), 62)
    _hands(sheet, knife)
    if fruit:
        _knife_hand(sheet, knife)
    else:
        _eating_hand(sheet, knife)
    for at, size in (((548, 728), 58), ((766, 700), 52), ((1010, 730), 56)):
        bowl(sheet, knife, at, size)


def top(sheet: Sheet, knife: Knife, wood: list[Stop], shine: str = "#ffdf9f") -> None:
    """The round top, brightest where the light falls, worn in rings."""
    edge = ellipse((800, 968), 860, 316)
    sheet.draw(knife.curve(ellipse((800, 984), 864, 318)), "#0f0d0b")
    sheet.draw(knife.curve(edge), sheet.radial(POOL, 780, wood, 0.44))
    marks = knife.gouges((60, 660, 1540, 1240), 3600, times(pool(POOL, 700, 0.46), 1.1),
                         around((800, 968), 0.37), (46, 1.7))
    with sheet.through(stencil=sheet.clip(knife.curve(ellipse((800, 968), 850, 308)))):
        sheet.draw(marks, shine, 0.42)
        dark = knife.gouges((0, 660, 1600, 1240), 1500, even(0.5), around((800, 968), 0.37), (60, 1.8))
        sheet.draw(dark, "#2a150b", 0.4)


def shadow(sheet: Sheet, knife: Knife, at: Point, size: float) -> None:
    """A shadow cast away from the lamp."""
    side = (at[0] - POOL[0]) * 0.13
    spot = ellipse((at[0] + side, at[1] + size * 0.42), size * 1.12, size * 0.34)
    sheet.draw(knife.curve(spot), "#2a1409", 0.5)


def bowl(sheet: Sheet, knife: Knife, at: Point, size: float) -> None:
    """A blue rice bowl, lit from the lamp's side."""
    x, y = at
    side = [(x - size, y), (x - size * 0.88, y + size * 0.34), (x - size * 0.5, y + size * 0.68),
            (x - size * 0.38, y + size * 0.78), (x + size * 0.38, y + size * 0.78),
            (x + size * 0.52, y + size * 0.66), (x + size * 0.9, y + size * 0.32), (x + size, y)]
    glance = x + (POOL[0] - x) * 0.2
    sheet.draw(knife.curve(side, 0.8), sheet.radial((glance, y - size * 0.2), size * 1.7,
                                                    steps((0, "#b9d0cf"), (0.4, "#5f8a9c"),
                                                          (0.75, "#34566a"), (1, "#1d2d38"))))
    sheet.draw(knife.curve(ellipse(at, size, size * 0.27), 0.8), "#fbeecb")
    sheet.draw(knife.curve(ellipse((x, y + 2), size * 0.9, size * 0.21), 0.8), "#8d714a")
    sheet.draw(knife.curve(ellipse((x, y + size * 0.04), size * 0.78, size * 0.18), 1.6), "#fff6de")
    band = knife.gouges((x - size * 0.7, y + size * 0.36, x + size * 0.7, y + size * 0.5), 26, even(0.8),
                        lambda a, _: (x - a) * 0.35, (size * 0.24, 1.6))
    sheet.draw(band, "#dfe7dc", 0.6)


def dish(sheet: Sheet, knife: Knife, at: Point, size: float) -> None:
    """Silverfish and egg on a wide plate: yellow folds, and slivers with one dark eye each."""
    x, y = at
    sheet.draw(knife.curve(ellipse((x, y + 26), size * 1.08, size * 0.36)), "#3a1d0d", 0.55)
    sheet.draw(knife.curve(ellipse((x, y + 9), size, size * 0.34)), "#a98d63")
    sheet.draw(knife.curve(ellipse(at, size, size * 0.34)), "#fdf3d8")
    sheet.draw(knife.curve(ellipse((x, y + 1), size * 0.8, size * 0.255)), "#d9c194")
    egg = [(x - 112, y + 2), (x - 96, y - 22), (x - 60, y - 30), (x - 28, y - 46), (x + 14, y - 40),
           (x + 50, y - 46), (x + 84, y - 24), (x + 112, y - 8), (x + 96, y + 20), (x + 48, y + 30),
           (x + 4, y + 26), (x - 40, y + 34), (x - 88, y + 22)]
    outline = knife.curve(egg, 3)
    sheet.draw(outline, sheet.linear((0, y - 46), (0, y + 34), steps((0, "#ffe48a"), (0.5, "#f2b93e"),
                                                                     (1, "#b8701f"))))
    with sheet.through(stencil=sheet.clip(outline)):
        box = (x - 110, y - 44, x + 110, y + 32)
        turn = knife.chance.uniform
        sheet.draw(knife.gouges(box, 70, even(1), lambda *_: turn(-60, 60), (34, 4)), "#c77a1e", 0.5)
        sheet.draw(knife.gouges(box, 84, even(1), lambda *_: turn(-50, 50), (44, 3.4)), "#fffbe8")
    eyes = [(turn(x - 92, x + 92), turn(y - 32, y + 24)) for _ in range(34)]
    sheet.draw("".join(knife.curve(ellipse(eye, 1.9, 1.9), 0.2) for eye in eyes), "#33220f", 0.8)
    sheet.draw(knife.gouges((x - 90, y - 30, x + 90, y + 22), 16, even(1), lambda *_: turn(0, 90), (14, 3)),
               "#6d8a34", 0.9)


def greens(sheet: Sheet, knife: Knife, at: Point, size: float) -> None:
    """A smaller plate of greens."""
    x, y = at
    sheet.draw(knife.curve(ellipse((x, y + 16), size * 1.06, size * 0.36)), "#2a1409", 0.5)
    sheet.draw(knife.curve(ellipse((x, y + 6), size, size * 0.33)), "#8a7453")
    sheet.draw(knife.curve(ellipse(at, size, size * 0.33)), "#eddcb5")
    heap = ellipse((x, y - 4), size * 0.66, size * 0.24)
    outline = knife.curve(heap, 4)
    sheet.draw(outline, "#4c5a24")
    turn = knife.chance.uniform
    box = (x - size * 0.62, y - size * 0.24, x + size * 0.62, y + size * 0.16)
    sheet.draw(knife.gouges(box, 46, even(1), lambda *_: turn(-50, 50), (26, 3)), "#9aa548", 0.9)


def _hands(sheet: Sheet, knife: Knife) -> None:
    """The father's and the son's hands at their bowls."""
    arm = [(292, 668), (330, 690), (376, 716), (430, 724), (466, 728), (470, 760), (420, 768), (340, 764),
           (290, 740), (270, 700)]
    forearm(sheet, knife, arm)
    hem(sheet, knife, [(256, 620), (300, 640), (318, 700), (270, 740), (246, 700)], "#7d7868")
    for at, size, turn in (((488, 742), 34, 4), ((706, 722), 27, 24), ((826, 722), 27, -24)):
        fist(sheet, knife, at, size, turn)
    for low in (0, 12):
        stick = knife.brush([(548, 690 - low), (500, 718 - low), (452, 738)], 6, 0.3)
        sheet.draw(stick, "#c98746")


def _knife_hand(sheet: Sheet, knife: Knife) -> None:
    """The mother's arm, and the knife at the apple."""
    forearm(sheet, knife, [(1196, 700), (1250, 716), (1262, 770), (1220, 826), (1150, 868), (1120, 878),
                            (1104, 846), (1140, 818), (1180, 770)])
    hem(sheet, knife, MOTHERS_HEM, "#a05c4a")
    blade = [(1066, 880), (1010, 900), (968, 926), (1012, 924), (1070, 894)]
    sheet.draw(knife.curve(blade, 0.4), "#fff0cf")
    sheet.draw(knife.brush([(1040, 896), (1084, 876), (1120, 862)], 17, 0.4), "#2a150b")
    sheet.draw(knife.curve(place(FIST, (1104, 864), 38, 146), 0.6), _skin(sheet))
    sheet.draw(finger_cuts(knife, (1092, 870), 34, 146), "#4a2913", 0.9)
    thumb = knife.brush([(1124, 846), (1096, 850), (1070, 870)], 15, 0.4)
    sheet.draw(thumb, "#f3c083")


def _eating_hand(sheet: Sheet, knife: Knife) -> None:
    """The mother's arm, laid by her own bowl, in which there is only rice."""
    forearm(sheet, knife, [(1240, 690), (1258, 726), (1230, 764), (1160, 774), (1104, 768), (1100, 740),
                            (1150, 732), (1200, 716)])
    hem(sheet, knife, MOTHERS_HEM, "#a05c4a")
    fist(sheet, knife, (1086, 752), 31, 186)
    for low in (0, 12):
        sheet.draw(knife.brush([(1062, 690 - low), (1086, 726 - low), (1128, 752)], 6, 0.3), "#c98746")


def hem(sheet: Sheet, knife: Knife, hem: list[Point], ink: str) -> None:
    """A short sleeve's end."""
    sheet.draw(knife.curve(hem), sheet.linear((hem[0][0], 640), (hem[3][0], 770),
                                              steps((0, "#3a3634"), (1, ink))))


def _skin(sheet: Sheet) -> str:
    """Hands in this light."""
    return sheet.radial((795, 800), 460, steps((0, "#f6c98d"), (0.4, "#d39a62"), (0.8, "#94603a"),
                                               (1, "#3e2817")))


def forearm(sheet: Sheet, knife: Knife, shape: list[Point]) -> None:
    """A bare forearm on the table, its shadow beyond it, lit on the lamp's side."""
    low = knife.curve([(x + (x - POOL[0]) * 0.03, y + 20) for x, y in shape])
    sheet.draw(low, "#2a1409", 0.55)
    outline = knife.curve(shape)
    sheet.draw(outline, sheet.radial((795, 780), 540, steps((0, "#f2bd7c"), (0.5, "#bd8450"),
                                                            (0.8, "#6f472d"), (1, "#2a1c16"))))
    left, right = min(x for x, _ in shape), max(x for x, _ in shape)
    marks = knife.gouges((left, 660, right, 880), 130, times(pool((795, 800), 560), 1.2),
                         lambda x, _: 18 if x < POOL[0] else 135, (26, 1.8))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(marks, "#ffdba0", 0.5)


def fist(sheet: Sheet, knife: Knife, at: Point, size: float, turn: float) -> None:
    """A closed hand."""
    sheet.draw(knife.curve(place(FIST, at, size, turn), 0.6), _skin(sheet))
    sheet.draw(finger_cuts(knife, at, size, turn), "#4a2913", 0.8)


def near() -> Sheet:
    """The guest's bowl and chopsticks."""
    sheet, knife = Sheet(15), Knife(15)
    with sheet.through(sheet.soft(1.4)), sheet.through(sheet.print(4, 0.45)):
        shadow(sheet, knife, (560, 1020), 120)
        bowl(sheet, knife, (548, 976), 118)
        for shift in (0, 20):
            stick = [(656 + shift, 1084), (716 + shift, 1006 - shift), (780 + shift, 928 - shift)]
            sheet.draw(knife.brush([(x + 10, y + 12) for x, y in stick], 11, 0.4), "#2a1409", 0.45)
            sheet.draw(knife.brush(stick, 11, 0.4), "#b87638")
    return sheet


def apple(sheet: Sheet, knife: Knife, at: Point, size: float) -> None:
    """An apple, peeled from the top; its peel lies along the table in one ribbon."""
    x, y = at
    sheet.draw(knife.curve(ellipse((x + 34, y + 60), size * 1.5, size * 0.36)), "#2a1409", 0.5)
    shape = ((-0.1, -0.8), (0.3, -0.92), (0.78, -0.72), (1.0, -0.18), (0.88, 0.42), (0.5, 0.86),
             (0.1, 0.82), (-0.3, 0.9), (-0.78, 0.56), (-1.0, -0.02), (-0.86, -0.62), (-0.45, -0.9))
    outline = knife.curve(place(shape, at, size, 8))
    sheet.draw(outline, sheet.radial((x - 34, y - 50), size * 2, steps((0, "#fff3cd"), (0.4, "#f0d394"),
            (0.7, "#b98a4c"), (1, "#6b4425"))))
    with sheet.through(stencil=sheet.clip(outline)):
        skin = [(x - 100, y + 10), (x - 40, y + 32), (x + 30, y + 22), (x + 100, y - 20),
                (x + 100, y + 100), (x - 100, y + 100)]
        sheet.draw(knife.curve(skin), sheet.radial((x - 30, y - 20), size * 1.9,
                                                   steps((0, "#d9523a"), (0.5, "#a8321f"), (1, "#4d1710"))))
        marks = knife.gouges((x - 80, y + 20, x + 80, y + 80), 60, even(0.8), even(80), (26, 2))
        sheet.draw(marks, "#f0a05c", 0.5)
    ribbon(sheet, knife, [(x - 50, y + 2), (x - 92, y + 20), (x - 110, y + 52), (x - 60, y + 74),
                          (x - 6, y + 92), (x - 50, y + 124), (x - 128, y + 130), (x - 152, y + 172),
                          (x - 60, y + 214), (x + 80, y + 240)], 27)


def ribbon(sheet: Sheet, knife: Knife, spine: list[Point], width: float) -> None:
    """One unbroken ribbon of peel: red outside, with its pale inner edge."""
    under = [(x + 8, y + 14) for x, y in spine]
    sheet.draw(knife.brush(under, width, 1), "#2a1409", 0.4)
    sheet.draw(knife.brush(spine, width, 1.2), "#f3dba4")
    outside = [(x - width * 0.12, y + width * 0.14) for x, y in spine]
    sheet.draw(knife.brush(outside, width * 0.72, 1.2), sheet.linear(spine[0], spine[-1],
                                                                     [*fade("#c8432c", 1, 1), (1, "#6e2015",
            1)]))
