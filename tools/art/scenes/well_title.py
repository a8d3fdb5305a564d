"""The chapter's picture: a thumb on a thin bar of light, and over the bar, as over water, a lamp in fog."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_shapes import Bone, drifts, limb, quad
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import even, pool, rise, times
from studio.place import Layer
from studio.sheet import Sheet

BAR = 612
LAMP: Point = (560, 392)


def _fog() -> Sheet:
    """The glass of a phone, and the fog its light makes there."""
    sheet, knife = Sheet(281), Knife(281)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.1")):
        sheet.flood(sheet.radial((700, BAR), 1000, steps((0, "#9fa9a1"), (0.16, "#74868a"), (0.38, "#3f545d"),
                                                         (0.65, "#1c2b33"), (1, "#0a1216")), 0.72))
    with sheet.through(sheet.print(3, 0.45)):
        water = knife.board(quad(-60, BAR, 1660, 1260))
        sheet.draw(water, sheet.linear((0, BAR), (0, 1150),
                                       steps((0, "#4b5f66"), (0.25, "#2a3c44"), (0.6, "#15222a"),
                                                                  (1, "#0a1115"))))
        dark = knife.gouges((-20, BAR + 10, 1620, 1160), 620, rise(1200, BAR), even(0), (110, 3.4))
        sheet.draw(dark, "#101b21", 0.5)
        pale = knife.gouges((40, BAR + 8, 1500, 1000), 620, times(pool((640, BAR), 620, 0.7), 1.0), even(0),
                            (100, 3))
        sheet.draw(pale, "#e8d3a2", 0.45)
        air = knife.gouges((120, 120, 1400, BAR - 10), 700, times(pool((640, BAR), 640, 0.8), 0.8), even(0),
                           (80, 1.8))
        sheet.draw(air, "#dcdcca", 0.24)
    drifts(sheet, knife, (330, 480, 570), "#aab5ae", 0.22)
    return sheet


def _stage() -> Sheet:
    """The landing stage, its lamp, a man with a towel for a scarf: all small, all on the bar."""
    sheet, knife = Sheet(282), Knife(282)
    with sheet.through(sheet.print(3, 0.4)):
        x, y = LAMP
        deck = [(338, BAR - 22), (806, BAR - 26), (812, BAR), (332, BAR)]
        sheet.draw(knife.board(deck), "#18242b")
        sheet.draw(knife.gouges((342, BAR - 24, 800, BAR - 18), 40, pool((x, BAR), 260), even(0), (40, 2.4)),
                   "#f0c98a", 0.8)
        for post in (370, 450, 700, 780):
            sheet.draw(knife.board(quad(post - 4, BAR - 84, post + 4, BAR - 20)), "#1b282f")
        for a, b in ((370, 450), (700, 780)):
            sheet.draw(knife.brush([(a, BAR - 74), ((a + b) / 2, BAR - 58), (b, BAR - 74)], 4, 0.8,
                                   blunt=True), "#1b282f")
        sheet.draw(knife.board([(x - 5, y + 26), (x + 5, y + 26), (x + 8, BAR - 20), (x - 8, BAR - 20)]),
                   "#1b282f")
        sheet.draw(knife.board([(x - 27, y - 28), (x, y - 50), (x + 27, y - 28)]), "#1b282f")
        glass = [(x - 20, y - 28), (x + 20, y - 28), (x + 15, y + 26), (x - 15, y + 26)]
        sheet.draw(knife.board(glass, 0.7), sheet.radial(LAMP, 38, steps((0, "#fffaf0"), (0.5, "#ffe0a0"),
                                                                         (1, "#e0a050"))))
        sheet.stroke(knife.line([(x, y - 28), (x, y + 26)]), "#3a2c1c", 3)
        _ferryman(sheet, knife)
        rope = [(450, BAR - 40), (520, BAR - 24)]
        sheet.draw(knife.brush(rope, 6, 0.6), "#7c705a")
    return sheet


def _ferryman(sheet: Sheet, knife: Knife) -> None:
    """A man in a coat, a towel for a scarf."""
    coat = [(640, 484), (624, 496), (617, 540), (612, BAR - 56), (680, BAR - 56), (675, 540), (668, 496),
            (654, 484)]
    sheet.draw(knife.curve(coat, 0.7), sheet.linear((612, 0), (680, 0),
                                                    steps((0, "#9c784c"), (0.35, "#2b363b"),
                                                                            (1, "#162127"))))
    for left in (623, 649):
        sheet.draw(knife.board(quad(left, BAR - 60, left + 20, BAR - 22)), "#121b20")
    sheet.draw(knife.curve(ellipse((647, 472), 13, 15), 0.5), "#3b312c")
    sheet.draw(knife.curve([(634, 472), (635, 460), (647, 454), (659, 460), (660, 472), (655, 483),
                            (647, 486), (639, 483)], 0.4),
               sheet.linear((634, 0), (660, 0), steps((0, "#b3a687"), (0.4, "#6d7370"), (1, "#3c484b"))))
    for ear, tone in ((633, "#a57a52"), (661, "#33302d")):
        sheet.draw(knife.curve(ellipse((ear, 472), 3.4, 5), 0.3), tone)
    towel = sheet.linear((626, 0), (666, 0), steps((0, "#f6e4b8"), (0.5, "#a9a893"), (1, "#5a6668")))
    sheet.draw(knife.board([(642, 488), (655, 488), (656, 526), (643, 527)], 0.6), towel)
    sheet.draw(knife.brush([(642, 517), (649, 518), (657, 517)], 4, 0.3, blunt=True), "#9a5c50")
    sheet.draw(knife.curve([(628, 482), (647, 487), (665, 482), (668, 493), (647, 499), (625, 493)], 0.4),
               towel)
    sheet.draw(knife.brush([(637, 486), (623, 498), (617, 545)], 4), "#ffd592", 0.8)


def _bar() -> Sheet:
    """The bar, lit as far as the thumb."""
    sheet, knife = Sheet(283), Knife(283)
    with sheet.through(sheet.print(2, 0.2)):
        sheet.draw(knife.brush([(240, BAR + 6), (860, BAR + 5), (1390, BAR + 6)], 15, 0.8, blunt=True),
                   "#8b9894", 0.75)
        sheet.draw(knife.brush([(240, BAR + 6), (560, BAR + 5), (870, BAR + 6)], 19, 0.8, blunt=True),
                   "#ffe6b0")
        sheet.draw(knife.brush([(250, BAR + 4), (560, BAR + 3), (860, BAR + 4)], 6, 0.6, blunt=True),
                   "#fffaf0")
    return sheet


THUMB: tuple[Bone, ...] = ((1480, 1460, 330), (1370, 1240, 262), (1262, 1060, 176), (1158, 908, 138),
                           (1098, 836, 137), (1020, 754, 122), (946, 688, 119), (896, 648, 96))


def _thumb() -> Sheet:
    """The thumb, lit from the bar, all the rest of the hand in the dark."""
    sheet, knife = Sheet(284), Knife(284)
    with sheet.through(sheet.soft(16)):
        shade = limb([(x - 50, y + 46, half) for x, y, half in THUMB])
        sheet.draw(knife.curve(shade), "#070d11", 0.7)
    with sheet.through(sheet.print(3, 0.4)):
        outline = knife.curve(limb(THUMB), 1.0)
        sheet.draw(outline, sheet.radial((820, 640), 720,
                                         steps((0, "#ffdba6"), (0.2, "#d89d69"), (0.42, "#8d5c43"),
                                                                (0.7, "#3a2825"), (1, "#121315"))))
        with sheet.through(stencil=sheet.clip(outline)):
            with sheet.through(sheet.soft(20)):
                far = [(x + half * 0.72, y - half * 0.66) for x, y, half in THUMB[:7]]
                sheet.draw(knife.brush(far, 170, 4), "#141215", 0.62)
                near = [(x - half * 0.8, y + half * 0.7) for x, y, half in THUMB[1:]]
                sheet.draw(knife.brush(near, 54, 3), "#ffd596", 0.6)
            edge = [(x - half * 0.9, y + half * 0.78) for x, y, half in THUMB[2:]]
            sheet.draw(knife.brush(edge, 11, 2), "#fff0c8", 0.75)
            for shift, long in ((0, 150), (22, 176), (44, 160), (66, 110)):
                sheet.draw(knife.gouge((1096 + shift * 0.7, 842 + shift), -42, long, 5), "#4b281b", 0.75)
            sheet.draw(knife.gouges((900, 660, 1330, 1180), 330, pool((900, 720), 520), even(48), (44, 2.6)),
                       "#ffe6bb", 0.4)
            sheet.draw(knife.gouges((960, 660, 1460, 1160), 240, even(0.5), even(48), (50, 3)), "#2a1915",
                       0.35)
        _nail(sheet, knife)
    return sheet


def _nail(sheet: Sheet, knife: Knife) -> None:
    """The nail, pale with pressing."""
    fold = [(846, 618), (878, 572), (936, 566), (992, 606), (1020, 664), (1006, 706), (962, 716), (900, 690),
            (858, 656)]
    sheet.draw(knife.curve(fold, 0.8), "#9c6444", 0.5)
    nail = [(838, 606), (870, 566), (926, 564), (978, 602), (1004, 656), (990, 694), (950, 700), (892, 674),
            (852, 642)]
    outline = knife.curve(nail, 0.8)
    sheet.draw(outline, sheet.linear((850, 600), (1000, 700),
                                     steps((0, "#fff4d8"), (0.35, "#f6cf9f"), (0.75, "#d3966c"),
                                                                   (1, "#f0c493"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((850, 570, 1000, 700), 22, even(0.7), even(44), (46, 2.4)), "#fffaf0", 0.35)
    sheet.draw(knife.brush([(838, 608), (856, 644), (894, 676), (950, 702)], 6), "#fffaf0", 0.8)


def _edge() -> Sheet:
    """The phone's edge and the dark round it."""
    sheet, knife = Sheet(285), Knife(285)
    sheet.flood(sheet.radial((760, 610), 1060, [(0, "#0a1115", 0), (0.5, "#0a1115", 0.04),
                                                (1, "#070c10", 0.82)], 0.85))
    with sheet.through(sheet.print(3, 0.4)):
        sheet.draw(knife.board([(-60, -60), (92, -60), (84, 600), (90, 1260), (-60, 1260)]), "#070c10")
        sheet.draw(knife.gouges((86, 260, 98, 1000), 40, pool((90, BAR), 420), even(90), (70, 3)), "#c9a672",
                   0.7)
    return sheet


def _glow() -> Sheet:
    """The bar's light, and the lamp's in it."""
    sheet, knife = Sheet(286), Knife(286)
    sheet.flood(sheet.radial((600, BAR), 620, fade("#ff9c42", 0.34, 0.16, 0.06, 0.02, 0), 0.6))
    sheet.flood(sheet.radial(LAMP, 250, fade("#ffab54", 0.6, 0.2, 0.06, 0)))
    with sheet.through(sheet.soft(12)):
        sheet.draw(knife.brush([(240, BAR + 6), (560, BAR + 6), (880, BAR + 6)], 46, 1, blunt=True),
                   "#ff9f48", 0.6)
        x = LAMP[0]
        sheet.draw(knife.gouges((x - 60, BAR + 20, x + 60, 900), 60, pool((x, BAR), 320, 1.2), even(0),
                                (60, 5)), "#ffb860", 0.8)
    return sheet


def draw() -> list[Layer]:
    """The title picture's layers."""
    return [Layer("fog", 0.0, _fog()), Layer("stage", 0.0, _stage()), Layer("edge", 0.0, _edge()),
            Layer("bar", 0.0, _bar()), Layer("glow", 0.0, _glow(), "add"), Layer("thumb", 0.0, _thumb())]
