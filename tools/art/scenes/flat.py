"""The flat on the thirty-second floor, Nanjing, January: glass, fog, lights, an empty basket."""

from studio.figures import HEAD
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

LAMP: Point = (1196, 470)
FLOOR = 868


def _city() -> Sheet:
    """Towers standing in fog that the streets light from below."""
    sheet, knife = Sheet(61), Knife(61)
    with sheet.through(sheet.print(2, 0.5, "0.005 0.14")):
        sheet.flood(sheet.linear((0, 0), (0, 900), steps(
            (0, "#0d1a26"), (0.35, "#1b3242"), (0.65, "#3f5a63"), (0.85, "#7f8377"), (1, "#b89a70"))))
    towers = ((40, 250, 190), (210, 420, 140), (330, 330, 120), (470, 500, 150), (610, 220, 128),
              (748, 470, 170), (900, 360, 120), (1010, 540, 150), (1160, 300, 150), (1330, 440, 160),
              (1490, 260, 160))
    with sheet.through(sheet.print(3, 0.4)):
        for order in (0, 1):
            for index, (x, top, wide) in enumerate(towers):
                if index % 2 == order:
                    _tower(sheet, knife, (x, top + order * 70), wide, order)
    with sheet.through(sheet.soft(30)):
        for y, strength in ((640, 0.3), (740, 0.5), (840, 0.65)):
            bank = [(-90, y), (380, y - 30), (800, y + 24), (1240, y - 26), (1690, y + 10)]
            sheet.draw(knife.brush(bank, 150, 14), mix("#7d8a86", "#d0aa76", (y - 600) / 300), strength)
    return sheet


def _tower(sheet: Sheet, knife: Knife, at: Point, wide: float, near: int) -> None:
    """One tower with a few people still awake in it; it sinks into the fog."""
    x, top = at
    dark = "#12222d" if near else "#24404d"
    shape = knife.board([(x, top), (x + wide * 0.9, top - 4), (x + wide * 0.9, 1240), (x, 1240)])
    sheet.draw(shape, sheet.linear((0, top), (0, 860), [
        (0, dark, 1.0), (0.5, dark, 0.9), (1, "#8d8a78", 0.35)]))
    for row in range(int((800 - top) / 22)):
        for column in range(int(wide * 0.9 / 18) - 1):
            awake = 0.2 * (1 - row * 22 / 640)
            if knife.chance.random() < awake:
                a, b = x + 12 + column * 18, top + 16 + row * 22
                tone = knife.chance.choice(("#ffd58a", "#ffe9bd", "#f0b25c", "#bcd3d0"))
                sheet.draw(knife.board([(a, b), (a + 8, b), (a + 8, b + 11), (a, b + 11)], 0.8), tone,
                           0.95 if near else 0.6)
    if knife.chance.random() < 0.5:
        sheet.draw(knife.curve(ellipse((x + wide * 0.45, top - 14), 4, 4), 0.4), "#e0543c")
        sheet.stroke(knife.line([(x + wide * 0.45, top), (x + wide * 0.45, top - 12)]), dark, 3)


def _reflections() -> Sheet:
    """Two people far apart, as the glass has them."""
    sheet, knife = Sheet(62), Knife(62)
    with sheet.through(sheet.worn("0.02 0.006", 0.15, 4)):
        man = [(470, 420), (466, 448), (424, 466), (396, 500), (386, 600), (384, 720), (392, 868),
               (420, 868), (560, 868), (572, 720), (570, 600), (560, 500), (532, 466), (494, 448),
               (492, 420)]
        woman = [(1020, 566), (1014, 588), (978, 602), (952, 640), (940, 720), (934, 790), (960, 830),
                 (1000, 868), (1110, 868), (1124, 800), (1116, 720), (1104, 640), (1080, 604), (1046, 588),
                 (1044, 566)]
        for body, head, size, lit in ((man, (482, 380), 44, 540), (woman, (1034, 528), 42, 1130)):
            ink = sheet.radial((lit, 520), 420, steps((0, "#e9c894"), (0.4, "#8d8a78"), (1, "#3f5a63")))
            sheet.draw(knife.curve(body), ink, 0.62)
            sheet.draw(knife.curve(place(HEAD, head, size)), ink, 0.62)
        hair = [(1034, 482), (1070, 494), (1082, 540), (1076, 596), (1056, 600), (1060, 540), (1034, 516),
                (1004, 540), (1004, 604), (990, 590), (986, 530), (1002, 492)]
        sheet.draw(knife.curve(hair), "#22343c", 0.75)
        collar = [knife.brush([(462, 452), (482, 500), (500, 452)], 9), knife.brush(
            [(482, 500), (483, 640)], 12)]
        sheet.draw("".join(collar), "#1b2c36", 0.7)
        lamp = [(700, 440), (770, 436), (792, 520), (682, 524)]
        sheet.draw(knife.curve(lamp), "#ffdf9c", 0.55)
        sheet.draw(knife.brush([(736, 524), (738, 700), (738, 866)], 6), "#c99a5c", 0.5)
    return sheet


def _room() -> Sheet:
    """The window's posts, the ceiling's edge, and a floor that holds a little light."""
    sheet, knife = Sheet(63), Knife(63)
    with sheet.through(sheet.print(3, 0.45)):
        floor = knife.board([(-60, FLOOR), (1660, FLOOR - 6), (1660, 1260), (-60, 1260)])
        sheet.draw(floor, sheet.radial((1180, 960), 900, steps(
            (0, "#b98a52"), (0.25, "#6f5238"), (0.6, "#2b2a2b"), (1, "#10181e")), 0.4))
        boards = knife.gouges((-20, FLOOR + 8, 1620, 1190), 500, pool((1120, 980), 900, 0.5), even(-1),
                              (120, 2))
        sheet.draw(boards, "#e3b577", 0.35)
        for x, wide in ((150, 20), (640, 18), (1130, 18), (1500, 20)):
            post = knife.board([(x, -40), (x + wide, -40), (x + wide, FLOOR), (x, FLOOR)])
            sheet.draw(post, sheet.linear((x, 0), (x + wide, 0), steps(
                (0, "#0c151b"), (0.7, "#182229"), (1, "#7a6648"))))
        rail = knife.board([(-60, FLOOR - 20), (1660, FLOOR - 26), (1660, FLOOR + 6), (-60, FLOOR + 10)])
        sheet.draw(rail, "#10191f")
        edge = knife.gouges((600, FLOOR - 26, 1560, FLOOR - 16), 60, even(0.7), even(0), (70, 2))
        sheet.draw(edge, "#d7a563", 0.7)
        top = knife.board([(-60, -60), (1660, -60), (1660, 66), (-60, 58)])
        sheet.draw(top, sheet.radial((1190, 40), 620, steps((0, "#6b5a40"), (0.5, "#232b2f"),
                                                            (1, "#0f181e"))))
    return sheet


def _sofa() -> Sheet:
    """A sofa's back, a standing lamp, and a coat laid down, sleeves straight."""
    sheet, knife = Sheet(64), Knife(64)
    cloth = sheet.radial((1190, 800), 760, steps(
        (0, "#b3895a"), (0.2, "#6f5b48"), (0.5, "#363a3d"), (1, "#131c22")), 0.6)
    with sheet.through(sheet.print(3, 0.45)):
        sheet.draw(knife.curve(ellipse((830, 1056), 460, 26)), "#0b1013", 0.7)
        back = [(430, 1050), (418, 940), (424, 830), (446, 796), (520, 786), (800, 780), (1060, 784),
                (1140, 792), (1164, 826), (1172, 930), (1160, 1048), (1140, 1056), (460, 1058)]
        outline = knife.curve(back)
        sheet.draw(outline, cloth)
        with sheet.through(stencil=sheet.clip(outline)):
            weave = knife.gouges((420, 780, 1180, 1056), 1100, times(pool((1190, 830), 640, 0.5), 1.0),
                                 even(90), (22, 1.8))
            sheet.draw(weave, "#efc88e", 0.5)
            sheet.draw(knife.brush([(790, 786), (786, 900), (790, 1056)], 8), "#12181c", 0.7)
            low = sheet.linear((0, 900), (0, 1056), fade("#0b1115", 0, 0.75))
            sheet.flood(low)
        sheet.draw(knife.brush([(440, 794), (800, 779), (1156, 795)], 8), "#f3cd90", 0.6)
        sheet.stroke(knife.line([(1200, 520), (1204, 760), (1206, 1010)]), "#1a1a19", 9)
        sheet.stroke(knife.line([(1196, 540), (1200, 760), (1202, 1000)]), "#d8a560", 2, 0.8)
        sheet.draw(knife.curve(ellipse((1206, 1018), 66, 13)), "#15171a")
        shade = [(1150, 398), (1240, 394), (1276, 522), (1196, 534), (1116, 526)]
        sheet.draw(knife.board(shade), sheet.linear((0, 394), (0, 534), steps(
            (0, "#d49a4e"), (0.5, "#ffd88e"), (1, "#fff2c8"))))
        sheet.draw(knife.gouges((1130, 400, 1262, 524), 40, even(0.7), even(92), (60, 2)), "#b8742e", 0.5)
    return sheet


def _near() -> Sheet:
    """The dog's basket, its blanket with a hollow in it, and the lead."""
    sheet, knife = Sheet(65), Knife(65)
    with sheet.through(sheet.soft(0.8)), sheet.through(sheet.print(3, 0.45)):
        x, y = 690, 1064
        sheet.draw(knife.curve(ellipse((x - 14, y + 66), 260, 44)), "#080c0f", 0.75)
        rim = ellipse((x, y), 236, 66)
        wall = [(x - 236, y), (x - 222, y + 60), (x - 150, y + 104), (x, y + 120), (x + 150, y + 104),
                (x + 222, y + 58), (x + 236, y), (x, y + 60)]
        wicker = sheet.linear((x - 236, 0), (x + 236, 0), steps(
            (0, "#1b1815"), (0.5, "#5f4229"), (0.85, "#b98447"), (1, "#e9bd78")))
        sheet.draw(knife.curve(rim), "#14110f")
        blanket = [(x - 200, y + 6), (x - 150, y - 30), (x - 60, y - 22), (x, y - 2), (x + 70, y - 20),
                   (x + 150, y - 34), (x + 206, y + 2), (x + 150, y + 40), (x, y + 52), (x - 150, y + 42)]
        sheet.draw(knife.curve(blanket, 2), sheet.radial((x + 150, y - 40), 380, steps(
            (0, "#e3c9a2"), (0.4, "#9a8a78"), (1, "#33383c"))))
        hollow = knife.curve(ellipse((x + 4, y + 12), 104, 25, 2), 2)
        sheet.draw(hollow, sheet.linear((x - 100, 0), (x + 110, 0), steps((0, "#2c2d30"), (1, "#75685a"))))
        folds = knife.gouges((x - 180, y - 26, x + 180, y + 44), 70, even(0.7),
                             lambda a, b: (b - y) * 2 + (a - x) * 0.1, (44, 2.4))
        sheet.draw(folds, "#40403f", 0.5)
        sheet.draw(knife.curve(wall), wicker)
        weave = knife.gouges((x - 224, y + 30, x + 224, y + 118), 260, even(0.8),
                             lambda a, _: (x - a) * 0.06, (34, 4))
        with sheet.through(stencil=sheet.clip(knife.curve(wall))):
            sheet.draw(weave, "#24180f", 0.6)
            sheet.draw(knife.gouges((x, y + 20, x + 230, y + 118), 90, even(0.8), lambda a, _: (x - a) * .06,
                                    (30, 2.4)), "#ffd592", 0.6)
        sheet.draw(knife.brush([(x + 228, y + 10), (x + 300, y + 70), (x + 270, y + 110), (x + 350, y + 124),
                                (x + 420, y + 96)], 8, 0.5), "#a8392a")
    return sheet


def _glow() -> Sheet:
    """One standing lamp."""
    sheet = Sheet(66)
    sheet.flood(sheet.radial((1196, 500), 470, fade("#ffae50", 0.6, 0.26, 0.09, 0.02, 0)))
    sheet.flood(sheet.radial((1180, 1000), 560, fade("#e0903e", 0.34, 0.14, 0.04, 0), 0.3))
    sheet.flood(sheet.radial((740, 480), 240, fade("#e79a44", 0.22, 0.07, 0)))
    return sheet


def _fog() -> Sheet:
    """Fog at the glass, floor by floor."""
    sheet, knife = Sheet(67), Knife(67)
    sheet.flood(sheet.linear((0, 0), (0, 880), fade("#9fb0ae", 0.4, 0.72, 0.85)))
    with sheet.through(sheet.soft(40)):
        for y in (260, 440, 620):
            sheet.draw(knife.brush([(-90, y), (500, y - 40), (1100, y + 30), (1690, y)], 130, 12),
                       "#c6cdc6", 0.3)
    return sheet


def _veil() -> Sheet:
    """Behind glass oneself."""
    sheet = Sheet(68)
    sheet.flood(sheet.radial((700, 560), 1040, [
        (0, "#3c5f70", 0.35), (0.5, "#1c3643", 0.6), (1, "#09131a", 0.85)]))
    return sheet


def draw() -> Place:
    """The flat."""
    return Place(
        "flat",
        "A flat high above a city in fog. Beyond the back of a sofa and one standing lamp, the"
        " glass wall holds the reflections of two people standing far apart. In front, a dog's"
        " basket with a hollow in its blanket, and a red lead.",
        "none",
        (
            Layer("far", 0.05, _city()),
            Layer("fog", 0.1, _fog(), "normal", "cognitive", 0.85, 0.05),
            Layer("reflections", 0.2, _reflections(), "normal", "concern", 0.35, 1.0),
            Layer("room", 0.35, _room()),
            Layer("sofa", 0.6, _sofa()),
            Layer("near", 0.95, _near()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.25, 1.0),
            Layer("veil", 0.5, _veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )
