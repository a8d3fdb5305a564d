"""Su's father at the wheel of his lorry, from beside and behind."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import FIST, finger_cuts
from studio.ink import steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.sheet import Sheet

WHEEL: Point = (566, 900)


def draw_father() -> Sheet:
    """Father from beside and behind: a cap, a quilted jacket, both hands where they always are."""
    sheet, knife = Sheet(457), Knife(457)
    with sheet.through(sheet.soft(0.5)), sheet.through(sheet.print(3, 0.42)):
        sheet.stroke(knife.curve(ellipse(WHEEL, 190, 150, -8), 0.6), "#070b0d", 30)
        sheet.stroke(knife.line([(404, 830), (470, 770), (560, 750), (660, 768)], 0.6), "#8d6b46", 4, 0.8)
        body = [(392, 552), (340, 590), (240, 640), (120, 760), (60, 1290), (560, 1290), (566, 1060),
                (540, 900), (520, 760), (498, 660), (472, 596)]
        shape = knife.curve(body)
        sheet.draw(shape, sheet.linear((160, 0), (560, 0), steps((0, "#0b1114"), (0.5, "#1b2628"),
                (0.85, "#54493a"), (1, "#a97f4e"))))
        with sheet.through(stencil=sheet.clip(shape)):
            for y in (700, 790, 880, 970, 1060):
                sheet.draw(knife.brush([(120, y + 40), (340, y + 8), (560, y + 30)], 7), "#0a1012", 0.7)
            sheet.draw(knife.gouges((240, 600, 560, 1100), 260, times(pool((600, 760), 330), 1.1), even(70),
                    (34, 2.4)), "#efb978", 0.5)
        _head(sheet, knife)
        _arm(sheet, knife)
    return sheet


def _head(sheet: Sheet, knife: Knife) -> None:
    """His head, the cap on it, an ear, an edge of cheek."""
    neck = [(372, 500), (368, 580), (420, 618), (480, 600), (476, 520)]
    sheet.draw(knife.curve(neck), "#2a2320")
    face = [(392, 356), (360, 392), (352, 450), (370, 508), (420, 556), (468, 560), (494, 540), (500, 508),
            (512, 490), (504, 472), (508, 440), (502, 400), (476, 362)]
    sheet.draw(knife.curve(face, 0.7), sheet.linear((400, 0), (512, 0), steps((0, "#171514"), (0.6,
            "#4a3024"),
            (1, "#d4966a"))))
    hair = [(356, 384), (350, 450), (366, 506), (398, 524), (408, 470), (420, 430), (412, 380)]
    sheet.draw(knife.curve(hair), "#121617")
    sheet.draw(knife.curve(ellipse((420, 458), 15, 26, -8), 0.5), "#6d4632")
    cap = [(346, 404), (348, 356), (384, 320), (440, 310), (490, 330), (508, 366), (560, 384), (564, 396),
            (500, 402), (420, 398)]
    sheet.draw(knife.curve(cap, 0.8), sheet.linear((350, 0), (560, 0), steps((0, "#0e1517"), (0.6, "#22302f"),
            (1, "#6d6046"))))
    sheet.draw(knife.brush([(470, 320), (500, 346), (512, 368), (560, 386)], 5), "#ffd79a", 0.85)
    sheet.draw(knife.brush([(506, 404), (510, 440), (505, 470), (513, 490), (500, 512), (494, 542)], 5, 0.4),
            "#ffc88c", 0.85)
    collar = [(350, 560), (362, 540), (420, 580), (486, 566), (498, 590), (430, 634), (346, 604)]
    sheet.draw(knife.curve(collar), "#141b1d")
    sheet.draw(knife.brush([(424, 626), (470, 606), (498, 590)], 5), "#e6b070", 0.7)


def _arm(sheet: Sheet, knife: Knife) -> None:
    """The near arm, out to the wheel."""
    arm = [(396, 622), (440, 628), (482, 664), (530, 730), (590, 780), (650, 804), (716, 812), (728, 862),
            (680, 892), (590, 884), (490, 846), (416, 780), (384, 700)]
    outline = knife.curve(arm)
    sheet.draw(outline, sheet.linear((480, 640), (440, 880), steps((0, "#7d6242"), (0.35, "#37342d"),
            (1, "#0d1315"))))
    with sheet.through(stencil=sheet.clip(outline)):
        for x in (500, 570, 640):
            sheet.draw(knife.brush([(x + 30, 700), (x, 800), (x - 20, 900)], 6), "#0a1012", 0.7)
        sheet.draw(knife.gouges((430, 680, 730, 800), 110, even(0.7), even(32), (34, 2.2)), "#f2c083", 0.5)
    sheet.draw(knife.brush([(436, 630), (484, 668), (532, 730), (592, 780), (650, 804), (714, 812)], 6),
            "#ffd79a", 0.8)
    skin = sheet.linear((700, 780), (790, 880), steps((0, "#ecb07c"), (0.5, "#9c6244"), (1, "#3a241d")))
    sheet.draw(knife.curve(place(FIST, (746, 836), 54, -20), 0.7), skin)
    sheet.draw(finger_cuts(knife, (746, 836), 54, -20), "#2a1512", 0.9)
    sheet.draw(knife.brush([(714, 812), (726, 836), (724, 864)], 13), "#c9bb9d", 0.8)
