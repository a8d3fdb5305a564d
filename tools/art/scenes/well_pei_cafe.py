"""A cafe behind frosted glass: two cups, and a friend turned to her phone."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_shapes import drifts, limb, quad
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import around, away, even, pool, rise, times
from studio.place import Layer, Place
from studio.sheet import Sheet

LAMP: Point = (1010, 246)
CUP: Point = (930, 880)
SCREEN: Point = (508, 700)
FROST = 330


def _window() -> Sheet:
    """A window frosted to the height of a sitting head; coats go by behind it."""
    sheet, knife = Sheet(251), Knife(251)
    with sheet.through(sheet.print(2, 0.5, "0.006 0.03")):
        sheet.flood(sheet.linear((0, 0), (0, 760), steps((0, "#74858a"), (0.4, "#a6b1af"), (0.7, "#b1bab5"),
                                                         (1, "#87969a"))))
    with sheet.through(sheet.soft(5)):
        for x, wide in ((270, 150), (1180, 230)):
            sheet.draw(knife.board(quad(x, 60, x + wide, FROST + 20)), "#a5b1af", 0.6)
        sheet.draw(knife.brush([(930, 340), (938, 180), (980, -40)], 26, 2, blunt=True), "#8d9b9b", 0.6)
    with sheet.through(sheet.soft(15)):
        for x, wide, tone in ((330, 62, "#5f7074"), (1010, 74, "#6a5b55"), (1160, 60, "#55676c"),
                              (1440, 70, "#5f7074"),
                              (100, 66, "#6b7a7c")):
            coat = [(x - wide * 0.5, 380), (x + wide * 0.5, 376), (x + wide * 0.9, 440), (x + wide, 560),
                    (x + wide * 1.25, 720), (x - wide * 1.25, 724), (x - wide, 560), (x - wide * 0.9, 440)]
            sheet.draw(knife.curve(coat), tone, 0.62)
            for leg in (-0.5, 0.5):
                sheet.draw(knife.board(quad(x + leg * wide - 12, 720, x + leg * wide + 12, 790)), tone, 0.5)
    with sheet.through(sheet.worn("0.16", 0.5, 0)):
        sheet.draw(knife.board(quad(-60, FROST, 1660, 830)), "#d6dcd6", 0.6)
    with sheet.through(sheet.print(3, 0.4)):
        sheet.draw(knife.board(quad(-60, FROST - 4, 1660, FROST + 3)), "#e4e8e1", 0.7)
        for y in (FROST + 26, FROST + 44):
            sheet.stroke(knife.line([(-40, y), (800, y - 1), (1640, y)]), "#eef0e8", 2.4, 0.5)
        for bar in (quad(206, -60, 230, 820), quad(1112, -60, 1134, 820), quad(-60, 796, 1660, 830)):
            sheet.draw(knife.board(bar), "#2d3e45")
        sheet.draw(knife.gouges((226, 0, 232, 800), 20, even(0.9), even(90), (70, 2)), "#c3ccc8", 0.7)
        sheet.draw(knife.gouges((-20, 794, 1620, 804), 90, even(0.8), even(0), (70, 2.2)), "#c3ccc8", 0.6)
        sheet.draw(knife.board(quad(-60, 826, 1660, 1260)), "#202d33")
        for wall in ([(-60, -60), (120, -60), (114, 1260), (-60, 1260)],
                     [(1660, -60), (1380, -60), (1386, 1260),
                                                                           (1660, 1260)]):
            sheet.draw(knife.board(wall), sheet.linear((0, 0), (0, 1200),
                                                       steps((0, "#2e3d44"), (1, "#141e23"))))
    return sheet


def _lamp() -> Sheet:
    """A copper lamp on a cord, and the row of cups on a shelf."""
    sheet, knife = Sheet(252), Knife(252)
    x, y = LAMP
    with sheet.through(sheet.print(3, 0.4)):
        sheet.stroke(knife.line([(x + 4, -40), (x, 80), (x, y - 84)]), "#141d22", 5)
        shade = [(x - 16, y - 86), (x + 16, y - 86), (x + 40, y - 56), (x + 92, y - 8), (x + 98, y + 6),
                 (x, y + 18), (x - 98, y + 8), (x - 92, y - 6), (x - 40, y - 54)]
        sheet.draw(knife.curve(shade), sheet.linear((x - 98, 0), (x + 98, 0),
                                                    steps((0, "#43271a"), (0.35, "#a9663c"),
                                                                                   (0.6, "#74432a"),
                                                                                   (1, "#2f1d16"))))
        sheet.draw(knife.gouges((x - 60, y - 76, x + 10, y), 40, even(0.8), even(128), (32, 2)), "#f0b67c",
                   0.5)
        sheet.draw(knife.curve(ellipse((x, y + 8), 92, 13, 0.5)), "#ffe2a4")
        sheet.draw(knife.curve(ellipse((x, y + 10), 36, 8)), "#fffaf0")
    return sheet


BODY: list[Point] = [(650, 512), (600, 538), (536, 570), (492, 624), (470, 720), (462, 880), (884, 880),
                     (872, 740),
                     (848, 630), (806, 572), (752, 540), (716, 512)]
PROFILE: tuple[Point, ...] = (
    (-0.6, -0.78), (-0.75, -0.42), (-0.74, -0.2), (-0.8, -0.06), (-0.97, 0.16), (-0.93, 0.24), (-0.8, 0.27),
    (-0.85, 0.38), (-0.78, 0.44), (-0.81, 0.54), (-0.72, 0.6), (-0.73, 0.78), (-0.56, 0.92), (-0.2, 0.84),
    (-0.08, 1.1), (-0.1, 1.5), (0.56, 1.5), (0.5, 0.8), (0.76, 0.2), (0.82, -0.35), (0.5, -0.9), (0.0, -1.08),
    (-0.36, -0.98))
"""A head of radius 1 looking left, all of it in shadow."""

HAIR: tuple[Point, ...] = (
    (-0.62, -0.8), (-0.44, -0.5), (-0.14, -0.34), (-0.1, 0.06), (0.02, 0.4), (0.22, 0.62), (0.44, 0.78),
    (0.72, 0.6), (0.88, 0.2), (0.93, -0.35), (0.64, -0.96), (0.04, -1.2), (-0.42, -1.1), (-0.66, -0.92))
TAIL: tuple[Point, ...] = (
    (0.5, 0.3), (0.82, 0.22), (1.06, 0.5), (1.12, 0.95), (0.98, 1.4), (0.82, 1.75), (0.76, 1.3), (0.66, 0.9),
    (0.46, 0.62))


def _friend() -> Sheet:
    """The friend across the table, her head gone down to one side."""
    sheet, knife = Sheet(253), Knife(253)
    with sheet.through(sheet.print(3, 0.45)):
        mass = knife.curve(BODY)
        sheet.draw(mass, sheet.radial((520, 690), 480, steps((0, "#6f8083"), (0.3, "#475960"),
                                                             (0.65, "#2f3f47"),
                                                             (1, "#223038"))))
        with sheet.through(stencil=sheet.clip(mass)):
            sheet.draw(knife.gouges((462, 540, 884, 870), 620, times(pool((540, 680), 480), 0.8),
                                    lambda x, _: 90 + (660 - x) * 0.12, (34, 1.9)), "#bac8c6", 0.42)
            for strap in ([(640, 524), (650, 590), (674, 640)], [(744, 536), (718, 596), (674, 640)]):
                sheet.draw(knife.brush(strap, 12, 0.6, blunt=True), "#8f5148")
            sheet.draw(knife.brush([(792, 640), (812, 740), (806, 870)], 11), "#1b282f", 0.75)
            sheet.draw(knife.gouges((780, 560, 880, 840), 110, even(0.7), even(84), (40, 2.2)), "#cf9561",
                       0.45)
        rim = [(752, 541), (808, 574), (848, 632), (872, 742)]
        sheet.draw(knife.brush(rim, 7), "#e0b380", 0.7)
        _hair(sheet, knife)
        _arm(sheet, knife)
    return sheet


def _hair(sheet: Sheet, knife: Knife) -> None:
    """Her head in profile, dark against the glass, lit a little from below."""
    at, size, turn = (648, 424), 112.0, -17.0
    head = knife.curve(place(PROFILE, at, size, turn), 0.6)
    sheet.draw(head, sheet.radial((510, 580), 330, steps((0, "#d3d2c4"), (0.3, "#a39384"), (0.6, "#4b3f3e"),
                                                         (1, "#262428"))))
    tones = sheet.radial((540, 560), 330, steps((0, "#45555a"), (0.4, "#1f2b31"), (1, "#141d22")))
    for shape in (TAIL, HAIR):
        hair = knife.curve(place(shape, at, size, turn), 1.0)
        sheet.draw(hair, tones)
        with sheet.through(stencil=sheet.clip(hair)):
            aim = away((650, 250)) if shape is TAIL else around((620, 470))
            sheet.draw(knife.gouges((560, 290, 830, 620), 420, even(0.8), aim, (50, 1.8)), "#8296a0", 0.42)
            sheet.draw(knife.gouges((730, 300, 830, 620), 90, even(0.8), aim, (48, 2)), "#d79a5e", 0.5)
    sheet.draw(knife.curve(place(ellipse((0.6, 0.42), 0.2, 0.13, 40), at, size, turn), 0.5), "#8f5148")


def _arm(sheet: Sheet, knife: Knife) -> None:
    """An arm, a phone in the hand, and the light of it upward."""
    sleeve = limb([(530, 600, 44), (468, 700, 46), (452, 790, 44), (492, 818, 38), (536, 788, 32)])
    outline = knife.curve(sleeve)
    sheet.draw(outline, sheet.radial((530, 700), 240, steps((0, "#80918f"), (0.5, "#3d4e55"),
                                                            (1, "#26343b"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((400, 580, 570, 830), 130, pool((540, 690), 220), even(100), (32, 2)),
                   "#d0dbd8", 0.5)
    phone = place([(-37, -68), (37, -68), (37, 68), (-37, 68)], SCREEN, 1.0, 16)
    hand = limb([(540, 800, 30), (534, 764, 30), (528, 730, 26)])
    sheet.draw(knife.curve(hand), "#8b6a54")
    sheet.draw(knife.board(phone), "#0d1519")
    sheet.draw(knife.brush([phone[0], phone[1]], 5, 0.4, blunt=True), "#dfeae8")
    sheet.draw(knife.brush([phone[1], phone[2]], 5, 0.4, blunt=True), "#dfeae8", 0.9)
    sheet.draw(knife.curve(place(ellipse((-18, -48), 8, 8), SCREEN, 1.0, 16), 0.4), "#46565c")
    for row in range(4):
        tip = limb([(486 - row * 3, 706 + row * 22, 12), (508 - row * 3, 712 + row * 22, 12),
                    (522 - row * 3, 716 + row * 22, 9)])
        sheet.draw(knife.curve(tip, 0.5), "#a17b60")


def _table() -> Sheet:
    """The table, her cup gone cold, the bowl with the spoon upright in it."""
    sheet, knife = Sheet(254), Knife(254)
    with sheet.through(sheet.print(3, 0.45)):
        top = knife.curve([(120, 900), (320, 846), (640, 822), (960, 822), (1260, 846), (1480, 910),
                           (1560, 1040),
                           (1500, 1260), (80, 1260), (40, 1040)], 1)
        sheet.draw(top, sheet.radial((940, 870), 720, steps((0, "#cfa26d"), (0.22, "#93806a"),
                                                            (0.5, "#5b5f5c"),
                                                            (0.8, "#333f43"), (1, "#222d32")), 0.6))
        with sheet.through(stencil=sheet.clip(top)):
            grain = knife.gouges((60, 826, 1540, 1200), 700, times(pool((900, 880), 900, 0.6), 1.0), even(0),
                                 (90, 2))
            sheet.draw(grain, "#efd5aa", 0.32)
            sheet.draw(knife.gouges((60, 830, 1540, 1200), 420, even(0.5), even(0), (110, 2)), "#1e2629",
                       0.35)
        _cup(sheet, knife, (706, 866), 0.78, "#5c6a69")
        x, y = 590, 900
        sheet.draw(knife.curve(ellipse((x + 8, y + 62), 84, 16)), "#161f23", 0.5)
        bowl = [(x - 78, y - 14), (x + 78, y - 14), (x + 62, y + 36), (x + 48, y + 66), (x - 48, y + 66),
                (x - 62, y + 36)]
        sheet.draw(knife.board(bowl), sheet.linear((x - 80, 0), (x + 80, 0),
                                                   steps((0, "#7d8b8a"), (0.6, "#d9d5c3"),
                                                                                  (1, "#e8cda0"))))
        sheet.draw(knife.curve(ellipse((x, y - 14), 79, 19), 0.6), "#e3dfcd")
        sheet.draw(knife.curve(ellipse((x, y - 11), 69, 14), 0.6), "#7b5f55")
        sheet.draw(knife.gouges((x - 60, y - 20, x + 60, y - 2), 40, even(0.7), even(20), (9, 3)), "#c7a58c",
                   0.7)
        sheet.draw(knife.brush([(x + 10, y - 12), (x + 22, y - 70), (x + 34, y - 120)], 12, 0.6, blunt=True),
                   "#c8cfc9")
        sheet.draw(knife.brush([(x + 14, y - 20), (x + 26, y - 74), (x + 37, y - 118)], 3, 0.4), "#ffffff",
                   0.7)
        _cup(sheet, knife, CUP, 1.18, "#a9693a")
    return sheet


def _cup(sheet: Sheet, knife: Knife, at: Point, size: float, tea: str) -> None:
    """A cup on its saucer."""
    def put(points: list[Point]) -> list[Point]:
        return place(points, at, size)

    sheet.draw(knife.curve(put(ellipse((8, 74), 104, 24))), "#141c20", 0.5)
    sheet.draw(knife.curve(put(ellipse((0, 64), 98, 24))), sheet.linear((at[0] - 90, 0), (at[0] + 90, 0),
               steps((0, "#7d8c8d"), (0.7, "#d8d4c4"), (1, "#f0d9b0"))))
    sheet.draw(knife.curve(put(ellipse((0, 61), 76, 16))), "#5d6a6b", 0.5)
    sheet.stroke(knife.curve(put(ellipse((66, 12), 24, 22))), "#d9d0ba", 10 * size)
    body = put([(-66, -26), (66, -26), (62, 12), (46, 48), (26, 62), (-26, 62), (-46, 48), (-62, 12)])
    sheet.draw(knife.curve(body), sheet.linear((at[0] - 66 * size, 0), (at[0] + 66 * size, 0),
                                               steps((0, "#6f7f82"), (0.5, "#c6cac0"), (1, "#f4dfb8"))))
    sheet.draw(knife.curve(put(ellipse((0, -26), 67, 17))), "#ece7d6")
    sheet.draw(knife.curve(put(ellipse((0, -23), 57, 12.5))), tea)
    sheet.draw(knife.curve(put(ellipse((14, -25), 26, 4))), "#f4cf94", 0.6)


def _phone_light() -> Sheet:
    """The phone's light on her, which is not for you."""
    sheet = Sheet(255)
    sheet.flood(sheet.radial((548, 640), 270, fade("#a9c7ca", 0.55, 0.22, 0.06, 0)))
    return sheet


def _glow() -> Sheet:
    """The copper lamp over the nearer cup, and the steam in it."""
    sheet, knife = Sheet(256), Knife(256)
    x, y = LAMP
    sheet.flood(sheet.radial((x, y + 10), 360, fade("#ff9c44", 0.34, 0.15, 0.05, 0)))
    sheet.flood(sheet.radial((950, 880), 420, fade("#d98a40", 0.36, 0.18, 0.05, 0), 0.42))
    with sheet.through(sheet.soft(16)):
        cone = knife.board([(x - 90, y + 10), (x + 90, y + 10), (1240, 900), (680, 900)])
        sheet.draw(cone, sheet.linear((0, y), (0, 900), fade("#ffb45e", 0.15, 0.05, 0)))
    with sheet.through(sheet.soft(6)):
        for start, lean in ((918, 26), (944, 14)):
            steam = [(start, 840), (start + lean, 770), (start - lean * 0.7, 690), (start + lean * 0.8, 610),
                     (start, 540)]
            sheet.draw(knife.brush(steam, 18, 3), "#fff0d2", 0.28)
    return sheet


def _frost() -> Sheet:
    """Frosted glass, come between."""
    sheet, knife = Sheet(257), Knife(257)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#a9b4b2", 0.35), (0.25, "#c6cdc8", 0.72),
                                                 (0.65, "#aab6b4", 0.74),
                                                 (0.8, "#5f7074", 0.45), (1, "#223037", 0.3)]))
    drifts(sheet, knife, (420, 600, 760), "#dfe3dc", 0.35)
    return sheet


def _near() -> Sheet:
    """Your own hands beside the cup."""
    sheet, knife = Sheet(258), Knife(258)
    with sheet.through(sheet.soft(1.4)), sheet.through(sheet.print(3, 0.45)):
        for side in (-1, 1):
            x = CUP[0] + side * 146
            skin = sheet.radial((CUP[0], 860), 300, steps((0, "#f4c894"), (0.4, "#bd855c"), (1, "#4b342c")))
            back = [(x - side * 4, 952), (x + side * 34, 960), (x + side * 74, 1000), (x + side * 90, 1060),
                    (x + side * 40, 1084), (x + side * 6, 1040), (x - side * 10, 990)]
            sheet.draw(knife.curve(back, 0.8), skin)
            for step in range(4):
                drop = step * 22
                finger = limb([(x + side * 44, 984 + drop, 19), (x - side * 2, 950 + drop, 16),
                               (x - side * (46 - step * 4), 930 + drop, 12)])
                sheet.draw(knife.curve(finger, 0.6), skin)
            for step in range(3):
                drop = 14 + step * 22
                sheet.draw(knife.brush([(x + side * 34, 984 + drop), (x - side * 4, 955 + drop),
                                        (x - side * (42 - step * 4), 936 + drop)], 4.5), "#3a2118", 0.85)
            arm = limb([(930 + side * 480, 1320, 140), (930 + side * 380, 1210, 104),
                        (930 + side * 290, 1110, 78),
                        (930 + side * 226, 1046, 62), (930 + side * 214, 1036, 44)])
            outline = knife.curve(arm)
            sheet.draw(outline, sheet.radial((930, 900), 520,
                                             steps((0, "#9a8467"), (0.4, "#4b4f4f"), (1, "#162026"))))
            with sheet.through(stencil=sheet.clip(outline)):
                knit = knife.gouges((400, 960, 1460, 1240), 420, rise(1300, 940), even(45 * side), (26, 2.6))
                sheet.draw(knit, "#d8c19a", 0.36)
    return sheet


def draw() -> Place:
    """The cafe."""
    return Place(
        "pei_cafe",
        "A cafe whose window is frosted as high as a sitting head; coats go by behind it with nobody in them."
        " Across a table with two cups and a bowl, a friend's hair has fallen forward over the light of her"
        " phone. A copper lamp hangs over the nearer cup.",
        "none",
        (
            Layer("far", 0.05, _window()),
            Layer("friend", 0.4, _friend()),
            Layer("phone", 0.4, _phone_light(), "add", "concern", 1.0, 0.3),
            Layer("frost", 0.45, _frost(), "normal", "cognitive", 0.85, 0.0),
            Layer("table", 0.65, _table()),
            Layer("lamp", 0.5, _lamp()),
            Layer("near", 0.8, _near()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.15, 1.0),
        ),
    )
