"""Beside the lorry: Su's father with a winter quilt in his arms, and Lin, who pours him tea."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_lorry import draw_lorry
from studio.figures import FIST, HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

CUP: Point = (634, 640)


def _people() -> Sheet:
    """The two of them, and one shadow."""
    sheet, knife = Sheet(431), Knife(431)
    with sheet.through(sheet.soft(6)):
        for x in (490, 716):
            fall = [(x - 52, 920), (x + 60, 918), (x - 60, 1040), (x - 220, 1040)]
            sheet.draw(knife.curve(fall), "#04080a", 0.75)
    with sheet.through(sheet.print(3, 0.42)):
        _father(sheet, knife)
        _lin(sheet, knife)
    return sheet


def _father(sheet: Sheet, knife: Knife) -> None:
    """He stands as one stands who has driven since midnight."""
    for leg in ([(436, 740), (486, 740), (484, 916), (494, 934), (430, 936), (438, 910)], [(494, 740), (544,
            740),
            (546, 912), (562, 932), (500, 936), (500, 912)]):
        sheet.draw(knife.curve(leg, 0.7), "#0e1517")
    body = [(462, 526), (430, 540), (404, 580), (398, 660), (408, 766), (568, 764), (574, 660), (566, 580),
            (544,
            540), (516, 526)]
    mass = knife.curve(body)
    sheet.draw(mass, sheet.linear((398, 0), (574, 0), steps((0, "#0f181a"), (0.5, "#26322f"), (0.85,
            "#5d5138"),
            (1, "#c09050"))))
    with sheet.through(stencil=sheet.clip(mass)):
        for y in (600, 650, 700, 744):
            sheet.draw(knife.brush([(390, y), (490, y + 9), (580, y)], 6), "#0a1012", 0.7)
    face = [(506, 430), (522, 452), (530, 468), (522, 476), (522, 492), (510, 508), (480, 512), (470, 450)]
    sheet.draw(knife.curve(face, 0.5), sheet.linear((470, 0), (530, 0), steps((0, "#2a1f1b"), (0.6,
            "#6d4430"),
            (1, "#e0a070"))))
    sheet.draw(knife.board([(466, 490), (504, 498), (510, 540), (462, 540)]), "#2a201c")
    sheet.draw(knife.curve(place(HEAD, (482, 456), 42, 4), 0.6), sheet.linear((440, 0), (524, 0), steps((0,
            "#0d1416"), (0.7, "#201d1a"), (1, "#6d4a34"))))
    cap = [(440, 444), (444, 416), (470, 404), (506, 410), (520, 432), (552, 444), (550, 452), (512, 450),
            (470,
            448)]
    sheet.draw(knife.curve(cap, 0.6), sheet.linear((440, 0), (552, 0), steps((0, "#0f1a1a"), (0.6, "#2b3a36"),
            (1, "#8a7a50"))))
    sheet.draw(knife.brush([(486, 405), (508, 412), (522, 432), (550, 444)], 5, 0.4), "#ffdca0", 0.9)
    _quilt(sheet, knife)
    sheet.draw(knife.brush([(542, 540), (566, 580), (574, 640)], 5), "#ffd493", 0.9)


def _quilt(sheet: Sheet, knife: Knife) -> None:
    """The winter quilt, folded in three and tied with a cord, and his arms round it."""
    for step, ink in enumerate(("#5a241f", "#7d3128", "#9c4232")):
        low = 726 - step * 50
        fold = [(386, low - 48), (480, low - 58), (600, low - 50), (624, low - 24), (612, low), (480,
                low + 8),
                (388, low), (372, low - 24)]
        sheet.draw(knife.curve(fold), sheet.linear((372, 0), (624, 0), steps((0, "#2a1214"), (0.5, ink), (1,
                "#e08a5c"))))
        sheet.draw(knife.gouges((420, low - 38, 596, low - 4), 26, even(0.7), even(0), (30, 2.4)), "#f3b890",
                0.4)
    for at in ((446, 606), (510, 616), (566, 604)):
        for step in range(5):
            petal = ellipse((at[0] + 9 * (step % 3 - 1), at[1] + 6 * (step % 2)), 8, 6)
            sheet.draw(knife.curve(petal, 0.5), "#f0c9a4", 0.6)
    sheet.draw(knife.brush([(540, 590), (546, 660), (540, 722)], 6, 0.4, blunt=True), "#e6d2a2")
    for arm in ([(416, 566), (380, 640), (396, 716), (490, 742)], [(558, 566), (618, 640), (606, 712), (530,
            738)]):
        sheet.draw(knife.brush(arm, 34, 1, blunt=True), "#22302d")
    sheet.draw(knife.brush([(574, 570), (634, 640), (620, 716)], 5), "#ffd493", 0.9)
    for at in ((498, 742), (526, 736)):
        sheet.draw(knife.curve(place(FIST, at, 20, 10), 0.5), "#b57a52")


def _lin(sheet: Sheet, knife: Knife) -> None:
    """Lin, a long grey coat, the flask tipped, her head bent to it."""
    for leg in ([(676, 800), (712, 800), (710, 914), (718, 930), (668, 932), (676, 908)], [(720, 800), (756,
            800),
            (756, 910), (766, 928), (716, 932), (722, 908)]):
        sheet.draw(knife.curve(leg, 0.7), "#10181b")
    body = [(694, 544), (670, 560), (654, 600), (652, 690), (662, 760), (650, 836), (786, 834), (774, 760),
            (786,
            690), (784, 600), (764, 560), (738, 544)]
    mass = knife.curve(body)
    sheet.draw(mass, sheet.linear((650, 0), (788, 0), steps((0, "#2c3a40"), (0.4, "#56666a"), (0.8,
            "#8f9690"),
            (1, "#e0c290"))))
    with sheet.through(stencil=sheet.clip(mass)):
        sheet.draw(knife.gouges((650, 550, 788, 834), 170, times(pool((800, 660), 240), 1.1), even(88), (34,
                2.2)),
                "#fff0cf", 0.5)
        sheet.draw(knife.brush([(700, 600), (704, 720), (698, 834)], 6), "#1d272b", 0.7)
    face = [(690, 494), (678, 512), (672, 528), (680, 534), (682, 550), (700, 556), (716, 540), (712, 490)]
    sheet.draw(knife.curve(face, 0.5), sheet.linear((672, 0), (716, 0), steps((0, "#a97a5c"), (0.5,
            "#4a342c"),
            (1, "#221b1a"))))
    hair = [(686, 492), (694, 470), (722, 460), (750, 474), (760, 510), (764, 570), (756, 610), (724, 616),
            (708,
            590), (714, 540), (704, 510)]
    outline = knife.curve(hair, 0.7)
    sheet.draw(outline, sheet.linear((686, 0), (764, 0), steps((0, "#11181a"), (0.7, "#1d201f"), (1,
            "#7d6240"))))
    sheet.draw(knife.gouges((694, 470, 762, 606), 50, even(0.6), even(84), (36, 1.7)), "#a98a5c", 0.4)
    sheet.draw(knife.brush([(726, 460), (752, 474), (763, 512), (765, 566)], 5, 0.4), "#ffdca0", 0.85)
    arm = [(690, 590), (706, 616), (676, 650), (640, 640), (632, 622), (660, 616)]
    sheet.draw(knife.curve(arm), "#6d7a78")
    _flask(sheet, knife)


def _flask(sheet: Sheet, knife: Knife) -> None:
    """The flask, its label, the cup that takes what it gives, and the steam."""
    x, y = CUP
    body = place([(-17, -44), (17, -44), (20, 34), (-20, 34)], (x + 22, y - 36), 1, -58)
    sheet.draw(knife.board(body, 0.5), sheet.linear(body[0], body[1], steps((0, "#7d2a20"), (0.5, "#b4412f"),
            (1,
            "#f09a70"))))
    label = place([(-18, -10), (18, -10), (19, 14), (-19, 14)], (x + 22, y - 36), 1, -58)
    sheet.draw(knife.board(label, 0.4), "#f3e9cf")
    sheet.draw(knife.brush([(x - 18, y - 16), (x - 20, y + 4), (x - 20, y + 14)], 5, 0.3), "#c98a4a")
    sheet.draw(knife.board([(x - 36, y + 10), (x - 4, y + 10), (x - 8, y + 38), (x - 32, y + 38)], 0.5),
            sheet.linear((x - 36, 0), (x - 4, 0), steps((0, "#a9b0aa"), (1, "#fff0cc"))))
    for at, turn in (((x + 34, y - 22), -40), ((x - 10, y + 30), 10)):
        sheet.draw(knife.curve(place(FIST, at, 17, turn), 0.4), "#d0966c")
    with sheet.through(sheet.soft(5)):
        curl = [(x - 20, y + 4), (x - 8, y - 40), (x - 30, y - 80), (x - 14, y - 130)]
        sheet.draw(knife.brush(curl, 20, 1), "#f3ead4", 0.42)


def _tea() -> Sheet:
    """What is warm between them: it has his name on it."""
    sheet = Sheet(432)
    sheet.flood(sheet.radial(CUP, 240, fade("#ffb060", 0.42, 0.18, 0.05, 0)))
    return sheet


def draw() -> Place:
    """The lorry, and the two of them beside it."""
    return draw_lorry(
        "lorry_quilt",
        "A lorry in a lay-by before it is light, its cab lit. Before it stands a man in a cap, a folded"
        " winter quilt"
        " in his arms; a woman in a long grey coat pours him tea from a flask. In the house behind no"
        " window is lit.",
        Layer("people", 0.7, _people()),
        Layer("tea", 0.7, _tea(), "add", "concern", 0.2, 1.0),
    )
